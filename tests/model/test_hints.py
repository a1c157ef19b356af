import datetime as dt
from typing import Any

import pytest

from pipeline.findings import Code, Finding, Severity
from pipeline.intake.records import RoundRow, Row, Workbook
from pipeline.intake.vocabulary import Presentation, Status, Verdict
from pipeline.model.scope import Choice
from pipeline.model.validate import check_rounds, validate
from tests.model.rows import a_forecast, a_phase, a_round, a_target, places, row, smallest, unread

OCTOBER = row(
    RoundRow,
    2,
    {"id": "E3/2020", "name": "Kolmas", "title": "Tavoitteet", "date": dt.date(2020, 10, 12)},
)


def hints(workbook: Workbook) -> tuple[Finding, ...]:
    status, findings = validate(workbook, Choice())
    assert status
    assert all(finding.severity is Severity.HINT for finding in findings)
    return findings


@pytest.mark.parametrize(
    ("rows", "where"),
    [
        ((a_target(start_label="0 kpl"),), "Tavoitteet!F2"),
        ((a_target(goal_label="20", presentation=Presentation.PARAGRAPHS),), "Tavoitteet!G2"),
        ((a_phase(milestone="POC TEHTY"),), "Vaiheet!K2"),
    ],
)
def test_a_caption_without_a_line_is_told_at_its_cell(rows: tuple[Row, ...], where: str) -> None:
    findings = hints(smallest(*rows))

    assert [(f.code, str(f.where)) for f in findings] == [(Code.CAPTION_WITHOUT_LINE, where)]


def test_captions_of_a_line_are_shown_as_they_are_meant() -> None:
    line = a_target(start_label="0 kpl", goal_label="20", presentation=Presentation.LINE)

    assert hints(smallest(line, a_phase(milestone="POC TEHTY"))) == ()


def test_captions_are_not_doubted_where_the_form_could_not_be_read() -> None:
    target = a_target(start_label="0 kpl", presentation=unread("Janna"))

    assert validate(smallest(target), Choice())[1] == ()


@pytest.mark.parametrize(
    "dated", ["Maaliskuu 2020", "syyskuu 2020", "Joulukuu 2019", dt.date(2020, 9, 30)]
)
def test_a_date_on_a_cover_of_a_month_before_the_rounds_is_told(dated: object) -> None:
    findings = hints(smallest(OCTOBER, a_forecast(dated=dated)))

    assert places(findings, Code.OLD_DATE) == ["Ennusteet!H2"]
    assert dict(findings[0].arguments)["expected"] == "12.10.2020"


@pytest.mark.parametrize(
    "dated", [None, "Lokakuu 2020", "Marraskuu 2020", "syksy", dt.date(2020, 10, 1)]
)
def test_a_date_on_a_cover_that_is_not_older_is_left_alone(dated: object) -> None:
    assert hints(smallest(OCTOBER, a_forecast(dated=dated))) == ()


def test_a_round_without_a_date_makes_none_old() -> None:
    assert hints(smallest(a_forecast(dated="Maaliskuu 2020"))) == ()


def test_a_date_on_the_row_of_a_target_is_told_to_be_shown_nowhere() -> None:
    rows = (a_forecast(2, dated="Lokakuu 2020"), a_forecast(3, target=1, dated="Maaliskuu 2020"))

    findings = hints(smallest(OCTOBER, *rows))

    assert [(f.code, str(f.where)) for f in findings] == [(Code.DATED_ON_TARGET, "Ennusteet!H3")]


def unchanged(*rows: Row) -> list[tuple[Code, str, str]]:
    """The code, the place and the count of each hint that rows are as in the round before."""
    rounds = (a_round("E2/2020"), a_round("E3/2020", at=3))
    findings = check_rounds(smallest(*rounds, *rows), Choice())
    kinds = (Code.PHASES_UNCHANGED, Code.FORECASTS_UNCHANGED)
    found = [finding for finding in findings if finding.code in kinds]
    assert all(dict(finding.arguments)["previous"] == "E2/2020" for finding in found)
    return [(f.code, str(f.where), dict(f.arguments)["number"]) for f in found]


OPEN: dict[str, Any] = {
    "status": Status.IN_PROGRESS,
    "share": 0.4,
    "notes": "Viipyy",
    "progress": "Alkoi",
}
SILENT = {"verdict": None, "forecast_text": None}


def test_open_phases_that_are_told_as_in_the_last_round_are_counted() -> None:
    before = [a_phase(str(n), at=n, round="E2/2020", **OPEN) for n in (2, 3)]
    now = [a_phase(str(n), at=n + 2, text="Toisin sanoin", **OPEN) for n in (2, 3)]

    assert unchanged(*before, *now) == [(Code.PHASES_UNCHANGED, "Vaiheet!4", "2")]


@pytest.mark.parametrize(
    "changed",
    [
        {"status": Status.NOT_DONE},
        {"share": 0.5},
        {"value": 3.0},
        {"notes": "Ei viivy"},
        {"progress": None},
    ],
)
def test_a_phase_of_which_something_is_told_anew_is_not_counted(changed: dict[str, Any]) -> None:
    before = a_phase(round="E2/2020", **OPEN)

    assert unchanged(before, a_phase(at=3, **{**OPEN, **changed})) == []


@pytest.mark.parametrize("status", [Status.DONE, None])
def test_a_phase_that_is_done_or_missing_may_be_as_it_was(status: Status | None) -> None:
    rows = (a_phase(round="E2/2020", status=status), a_phase(at=3, status=status))

    assert unchanged(*rows) == []


def test_a_forecast_that_is_told_as_in_the_last_round_is_counted() -> None:
    told = {"forecast_text": "Toteutuu."}
    before = (
        a_forecast(2, round="E2/2020", **told),
        a_forecast(3, round="E2/2020", target=1, **told),
    )
    rows = (*before, a_forecast(4, **told), a_forecast(5, target=1, **told))

    assert unchanged(*rows) == [(Code.FORECASTS_UNCHANGED, "Ennusteet!4", "2")]


@pytest.mark.parametrize(
    ("before", "now"),
    [
        ({}, {"risks": "Raha"}),
        ({}, {"verdict": Verdict.UNCERTAIN}),
        ({"verdict": Verdict.ACHIEVED}, {"verdict": Verdict.ACHIEVED}),
        (SILENT, SILENT),
    ],
)
def test_a_forecast_that_is_new_over_or_empty_is_not_counted(
    before: dict[str, object], now: dict[str, object]
) -> None:
    told = {"forecast_text": "Toteutuu."}
    rows = (a_forecast(2, **{"round": "E2/2020", **told, **before}), a_forecast(3, **told | now))

    assert unchanged(*rows) == []


def test_a_build_does_not_tell_what_is_as_it_was() -> None:
    rows = (
        a_round("E2/2020"),
        a_round(at=3),
        a_phase(round="E2/2020", **OPEN),
        a_phase(at=3, **OPEN),
    )

    assert places(validate(smallest(*rows), Choice())[1], Code.PHASES_UNCHANGED) == []
