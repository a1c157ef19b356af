from dataclasses import replace
from typing import Any

import pytest

from pipeline.findings import Code, Severity, error
from pipeline.intake.records import Workbook
from pipeline.model.scope import Choice
from pipeline.model.validate import validate
from tests.model.rows import (
    a_forecast,
    a_phase,
    a_programme,
    a_round,
    a_target,
    codes,
    round_id,
    smallest,
)


def round_built(workbook: Workbook) -> str:
    status, _ = validate(workbook, Choice())
    assert status
    return str(status.now.round.id)


def two_rounds() -> Workbook:
    return smallest(
        *(a_round("E3/2020", 2), a_round("E2/2020", 3)),
        *(a_phase(at=2, round="E2/2020"), a_phase(at=3, round="E3/2020")),
        *(a_forecast(2, round="E2/2020"), a_forecast(3, round="E3/2020")),
    )


def test_the_newest_round_is_built_wherever_its_row_stands() -> None:
    assert round_built(two_rounds()) == "E3/2020"


def test_a_newer_round_without_phases_is_not_built_yet() -> None:
    workbook = smallest(a_round("E3/2020", 2), a_round("TP/2020", 3))

    assert round_built(workbook) == "E3/2020"


def test_an_older_round_is_built_on_demand_and_a_hint_names_the_newest() -> None:
    status, findings = validate(two_rounds(), Choice(round_id("E2/2020")))

    assert status
    assert str(status.now.round.id) == "E2/2020"
    (told,) = findings
    assert (told.code, told.severity) == (Code.OLDER_ROUND, Severity.HINT)
    assert dict(told.arguments) == {"shown": "E2/2020", "expected": "E3/2020"}


def test_the_newest_round_on_demand_needs_no_hint() -> None:
    assert validate(two_rounds(), Choice(round_id("E3/2020")))[1] == ()


def test_a_round_that_is_not_in_the_workbook_is_an_error_with_those_that_are() -> None:
    status, findings = validate(two_rounds(), Choice(round_id("E1/2020")))

    assert status is None
    assert [(f.code, f.is_error) for f in findings] == [(Code.NO_SUCH_ROUND, True)]
    assert dict(findings[0].arguments)["expected"] == "E2/2020, E3/2020"


def test_a_chosen_round_without_phases_is_an_error() -> None:
    workbook = smallest(a_round("E3/2020", 2), a_round("TP/2020", 3))

    status, findings = validate(workbook, Choice(round_id("TP/2020")))

    assert status is None
    assert codes(findings) == {Code.NO_PHASES: 1}


def test_a_workbook_without_phases_is_an_error() -> None:
    status, findings = validate(replace(smallest(), phases=()), Choice())

    assert status is None
    assert codes(findings) == {Code.NO_PHASES: 1}


def test_a_workbook_without_rounds_is_an_error() -> None:
    status, findings = validate(replace(smallest(), rounds=()), Choice())

    assert status is None
    assert codes(findings) == {Code.NO_ROUNDS: 1}


def two_programmes() -> Workbook:
    return smallest(
        *(a_programme("DIGI", 2), a_programme("LIIK", 3)),
        *(a_target("DIGI", at=2), a_target("LIIK", at=3)),
        *(a_phase(at=2), a_phase(at=3, programme="LIIK")),
        *(a_forecast(2), a_forecast(3, programme="LIIK")),
    )


@pytest.mark.parametrize("code", ["LIIK", "liik"])
def test_only_the_chosen_programme_is_built_however_its_code_is_spelt(code: str) -> None:
    status, _ = validate(two_programmes(), Choice(programmes=(code,)))

    assert status
    assert [programme.code for programme in status.now.programmes] == ["LIIK"]


def test_a_chosen_programme_keeps_its_accent() -> None:
    status, _ = validate(two_programmes(), Choice(programmes=("LIIK",)))

    assert status
    assert status.now.programmes[0].accent == 2


def test_a_programme_that_is_not_there_is_an_error_with_those_that_are() -> None:
    status, findings = validate(two_programmes(), Choice(programmes=("MEJA",)))

    assert status is None
    assert [f.code for f in findings] == [Code.NO_SUCH_PROGRAMME]
    assert dict(findings[0].arguments)["expected"] == "DIGI, LIIK"


def test_a_wrong_round_and_a_wrong_programme_are_told_together() -> None:
    _, findings = validate(two_programmes(), Choice(round_id("E1/2020"), ("MEJA",)))

    assert codes(findings) == {Code.NO_SUCH_ROUND: 1, Code.NO_SUCH_PROGRAMME: 1}


WRONG = error(Code.NOT_A_NUMBER, heading="Toteuma", shown="paljon")


def test_a_wrong_cell_of_the_round_stops_the_build() -> None:
    workbook = smallest(replace(a_phase(), findings=(WRONG,)))

    _, findings = validate(workbook, Choice())

    assert findings == (WRONG,)


def test_a_wrong_cell_of_another_round_is_a_warning() -> None:
    workbook = two_rounds()
    older, newest = workbook.phases
    wrong = replace(workbook, phases=(older, replace(newest, findings=(WRONG,))))

    status, findings = validate(wrong, Choice(round_id("E2/2020")))

    assert status
    assert WRONG.as_warning() in findings
    assert WRONG not in findings


def test_a_wrong_cell_of_the_round_that_is_compared_with_stops_the_build() -> None:
    workbook = two_rounds()
    older, newest = workbook.phases
    wrong = replace(workbook, phases=(replace(older, findings=(WRONG,)), newest))

    assert validate(wrong, Choice())[1] == (WRONG,)


def test_a_wrong_cell_in_the_row_of_another_round_is_a_warning() -> None:
    workbook = two_rounds()
    newest, older = workbook.rounds
    wrong = replace(workbook, rounds=(replace(newest, findings=(WRONG,)), older))

    status, findings = validate(wrong, Choice(round_id("E2/2020")))

    assert status
    assert WRONG.as_warning() in findings


@pytest.mark.parametrize("sheet", ["programmes", "targets", "phases", "forecasts"])
def test_a_wrong_cell_of_a_programme_that_is_not_chosen_is_a_warning(sheet: str) -> None:
    workbook = two_programmes()
    digi, liik = getattr(workbook, sheet)
    changed: dict[str, Any] = {sheet: (digi, replace(liik, findings=(WRONG,)))}
    wrong = replace(workbook, **changed)

    status, findings = validate(wrong, Choice(programmes=("DIGI",)))

    assert status
    assert findings == (WRONG.as_warning(),)


def test_a_row_that_does_not_say_its_round_can_stop_the_build() -> None:
    lost = replace(a_phase("2", 3, round=None), findings=(WRONG,))

    _, findings = validate(smallest(a_phase(), lost), Choice())

    assert findings == (WRONG,)


def test_without_a_round_every_wrong_cell_is_an_error() -> None:
    workbook = two_rounds()
    older, newest = workbook.phases
    wrong = replace(workbook, phases=(replace(older, findings=(WRONG,)), newest))

    _, findings = validate(wrong, Choice(round_id("E1/2020")))

    assert WRONG in findings


def test_all_programmes_that_were_asked_for_in_vain_are_told_together() -> None:
    workbook = smallest(a_programme(), a_programme("LIIK", 3), a_programme("BIEN", 4))

    _, findings = validate(workbook, Choice(programmes=("LIIK", "BIEN", "MEJA")))

    assert [(f.code, dict(f.arguments)["shown"]) for f in findings] == [
        (Code.NO_SUCH_PROGRAMME, "MEJA"),
        (Code.PROGRAMME_NOT_IN_ROUND, "LIIK"),
        (Code.PROGRAMME_NOT_IN_ROUND, "BIEN"),
    ]


def test_a_programme_that_was_asked_for_but_has_no_rows_in_the_round_stops_the_build() -> None:
    workbook = smallest(a_programme(), a_programme("LIIK", 3))

    status, findings = validate(workbook, Choice(programmes=("liik",)))

    assert status is None
    assert set(codes(findings)) == {Code.PROGRAMME_NOT_IN_ROUND}
