import datetime as dt

import pytest

from pipeline.findings import Code, Finding, Severity
from pipeline.intake.records import RoundRow, Row, Workbook
from pipeline.intake.vocabulary import Presentation
from pipeline.model.scope import Choice
from pipeline.model.validate import validate
from tests.model.rows import a_forecast, a_phase, a_target, places, row, smallest, unread

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
