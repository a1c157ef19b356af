from dataclasses import replace

import pytest

from pipeline.findings import Code, Finding
from pipeline.intake.records import Row, Workbook
from pipeline.intake.vocabulary import Status
from pipeline.model.assemble import assemble
from pipeline.model.gaps import gap_findings
from pipeline.model.index import Index
from pipeline.model.scope import Choice, Scope
from pipeline.model.validate import validate
from tests.model.rows import (
    a_forecast,
    a_phase,
    a_programme,
    a_round,
    a_target,
    places,
    round_id,
    smallest,
    unread,
)


def gaps(workbook: Workbook) -> tuple[Finding, ...]:
    status, findings = validate(workbook, Choice())
    assert status
    return findings


def gaps_beside_errors(workbook: Workbook) -> list[Code]:
    index = Index.of(workbook)
    scope = Scope(round_id("E3/2020"))
    return [f.code for f in gap_findings(index, scope, assemble(index, scope))]


def test_a_workbook_that_lacks_nothing_has_no_findings() -> None:
    assert gaps(smallest()) == ()


TWO_TARGETS = (a_target(number=1, at=2), a_target(number=2, at=3))
THEIR_PHASES = (a_phase(at=2, target=1), a_phase(at=3, target=2))


@pytest.mark.parametrize(
    ("rows", "code", "where"),
    [
        ((a_phase(status=None),), Code.MISSING_STATUS, "Vaiheet!F2"),
        ((a_forecast(verdict=None),), Code.MISSING_VERDICT, "Ennusteet!D2"),
        ((a_forecast(forecast_text=None),), Code.MISSING_FORECAST, "Ennusteet!E2"),
        ((a_programme(owners=None),), Code.MISSING_OWNER, "Ohjelmat!F2"),
        (
            (*TWO_TARGETS, a_phase(), a_forecast(2), a_forecast(3, target=2)),
            Code.TARGET_WITHOUT_PHASES,
            "Tavoitteet!B3",
        ),
        (
            (a_phase("1", 2), a_phase("1.1", 3, status=Status.IN_PROGRESS)),
            Code.DONE_BEFORE_NESTED,
            "Vaiheet!F2",
        ),
    ],
)
def test_what_is_missing_is_told_once_with_its_cell(
    rows: tuple[Row, ...], code: Code, where: str
) -> None:
    assert [(f.code, str(f.where)) for f in gaps(smallest(*rows))] == [(code, where)]


def test_gaps_are_warnings() -> None:
    assert [f.is_warning for f in gaps(smallest(a_phase(status=None)))] == [True]


def test_a_programme_without_targets_is_told_at_its_code() -> None:
    workbook = smallest(a_programme("DIGI", 2), a_programme("LIIK", 3), a_forecast(2))
    workbook = replace(workbook, forecasts=(*workbook.forecasts, a_forecast(3, programme="LIIK")))

    findings = gaps(workbook)

    assert places(findings, Code.PROGRAMME_WITHOUT_TARGETS) == ["Ohjelmat!A3"]


def test_a_gap_in_a_programmes_row_is_told_for_each_target_that_depends_on_it() -> None:
    workbook = smallest(*TWO_TARGETS, *THEIR_PHASES, a_forecast(verdict=None))

    assert [dict(f.arguments)["name"] for f in gaps(workbook)] == ["DIGI 1", "DIGI 2"]


def test_a_programmes_row_lacks_nothing_where_all_targets_have_rows_of_their_own() -> None:
    workbook = smallest(
        *(*TWO_TARGETS, *THEIR_PHASES),
        a_forecast(2, verdict=None, forecast_text=None, notice="Korjattu."),
        *(a_forecast(3, target=1), a_forecast(4, target=2)),
    )

    assert gaps(workbook) == ()


def test_what_a_targets_own_row_lacks_is_told_at_that_row() -> None:
    workbook = smallest(a_forecast(2, verdict=None), a_forecast(3, target=1, verdict=None))

    assert places(gaps(workbook), Code.MISSING_VERDICT) == ["Ennusteet!D3"]


def test_what_the_programmes_row_has_is_not_missing_from_a_targets_own() -> None:
    own = a_forecast(3, target=1, verdict=None, forecast_text=None)

    assert gaps(smallest(a_forecast(2), own)) == ()


def test_a_target_without_any_row_lacks_all_of_its_forecast_in_one_line() -> None:
    workbook = replace(smallest(), forecasts=())

    assert [(f.code, str(f.where)) for f in gaps(workbook)] == [(Code.NO_FORECAST, "Ennusteet")]


@pytest.mark.parametrize(
    "row",
    [
        a_phase(status=unread("TEKEILÄ")),
        a_forecast(verdict=unread("Ehkä")),
        a_forecast(forecast_text=unread("#REF!")),
        a_programme(owners=unread("#REF!")),
    ],
)
def test_what_could_not_be_read_is_not_missing_too(row: Row) -> None:
    assert gaps_beside_errors(smallest(row)) == []


def test_a_verdict_of_the_programme_that_could_not_be_read_is_missing_from_no_target() -> None:
    rows = (a_forecast(2, verdict=unread("Ehkä")), a_forecast(3, target=1, verdict=None))

    assert gaps_beside_errors(smallest(*rows)) == []


def test_a_nested_phase_whose_status_could_not_be_read_makes_no_doubt() -> None:
    rows = (a_phase("1", 2), a_phase("1.1", 3, status=unread("THTY")))

    assert gaps_beside_errors(smallest(*rows)) == []


def test_a_row_that_does_not_say_its_round_lacks_a_status_all_the_same() -> None:
    rows = (a_phase(at=2), a_phase("2", 3, round=None, status=None))

    assert gaps_beside_errors(smallest(*rows)) == [Code.MISSING_STATUS]


@pytest.mark.parametrize(
    "lost",
    [
        a_phase("1", 3, target=unread("kaksi")),
        a_phase("1", 3, target=7),
        a_phase("1", 3, round=unread("syksy"), target=2),
        a_phase("1", 3, programme="DIGU", target=2),
    ],
)
def test_phases_that_may_stand_on_a_row_in_error_are_not_missing(lost: Row) -> None:
    forecasts = (a_forecast(2), a_forecast(3, target=2))
    workbook = smallest(*TWO_TARGETS, a_phase(at=2), lost, *forecasts)

    assert gaps_beside_errors(workbook) == []


@pytest.mark.parametrize(
    "lost", [a_forecast(target=unread("yksi")), a_forecast(round="E1/2020"), a_forecast(target=7)]
)
def test_a_forecast_that_may_stand_on_a_row_in_error_is_not_missing(lost: Row) -> None:
    assert gaps_beside_errors(smallest(lost)) == []


def test_targets_that_may_stand_on_a_row_in_error_are_not_missing() -> None:
    assert gaps_beside_errors(smallest(a_target("DIGU"))) == []


def test_a_target_of_the_round_before_that_may_stand_on_a_row_in_error_is_not_told() -> None:
    workbook = smallest(
        *(a_round("E2/2020", 2), a_round("E3/2020", 3), *TWO_TARGETS),
        *(a_phase("1", 2, round="E2/2020", target=2), a_phase("1", 3), a_phase("1", 4, target=3)),
    )

    assert gaps_beside_errors(workbook) == []


def test_a_done_phase_whose_nested_phases_are_done_is_not_doubted() -> None:
    assert gaps(smallest(a_phase("1", 2), a_phase("1.1", 3))) == ()


def test_a_done_phase_is_doubted_once_for_all_that_is_nested() -> None:
    nested = [a_phase(f"1.{n}", 2 + n, status=Status.NOT_DONE) for n in (1, 2)]

    assert places(gaps(smallest(a_phase("1", 2), *nested)), Code.DONE_BEFORE_NESTED) == [
        "Vaiheet!F2"
    ]


def test_letter_case_does_not_matter_between_a_phase_and_those_nested_in_it() -> None:
    nested = a_phase("1.1", 3, programme="digi", status=Status.NOT_DONE)

    assert places(gaps(smallest(a_phase("1", 2), nested)), Code.DONE_BEFORE_NESTED) == [
        "Vaiheet!F2"
    ]


def test_nothing_is_missing_from_another_round() -> None:
    older = a_phase("1", 3, round="E2/2020", status=None)
    workbook = smallest(a_round("E3/2020", 2), a_round("E2/2020", 3), a_phase(at=2), older)

    assert gaps(workbook) == ()


def test_a_target_that_is_in_no_round_yet_lacks_nothing() -> None:
    workbook = smallest(*TWO_TARGETS, a_phase(target=1))

    assert gaps(workbook) == ()


def test_a_target_of_the_round_before_that_is_gone_is_told() -> None:
    workbook = smallest(
        *(a_round("E2/2020", 2), a_round("E3/2020", 3), *TWO_TARGETS),
        *(a_phase("1", 2, round="E2/2020", target=2), a_phase("1", 3), a_forecast(2)),
    )

    assert places(gaps(workbook), Code.LEFT_OUT) == ["Tavoitteet!B3"]


def test_a_programme_of_the_round_before_that_is_gone_is_told() -> None:
    workbook = smallest(
        *(a_round("E2/2020", 2), a_round("E3/2020", 3), a_programme(), a_target()),
        *(a_programme("LIIK", 3), a_target("LIIK", at=3)),
        *(a_phase("1", 2, round="E2/2020", programme="LIIK"), a_phase("1", 3), a_forecast(2)),
    )

    assert places(gaps(workbook), Code.LEFT_OUT) == ["Ohjelmat!A3"]


def test_what_was_never_in_a_round_is_not_told() -> None:
    workbook = smallest(
        *(a_round("E2/2020", 2), a_round("E3/2020", 3), *TWO_TARGETS),
        *(a_phase("1", 2, round="E2/2020"), a_phase("1", 3), a_forecast(2)),
    )

    assert not places(gaps(workbook), Code.LEFT_OUT)
