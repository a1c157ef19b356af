"""Every problem in one run."""

from dataclasses import replace

from pipeline.findings import Code, in_order
from pipeline.intake.records import Workbook
from pipeline.model.scope import Choice
from pipeline.model.validate import check_rounds, validate
from tests.model.rows import (
    a_forecast,
    a_phase,
    a_programme,
    a_round,
    a_target,
    codes,
    round_id,
    smallest,
    unread,
)


def test_what_is_missing_is_told_beside_the_errors() -> None:
    workbook = smallest(
        a_programme(owners=None),
        *(a_phase("1", 2, status=None), a_phase("1", 3), a_phase("2", 4, programme="LIIK")),
        a_forecast(verdict=None, target=None),
    )

    _, findings = validate(workbook, Choice())

    assert codes(findings) == {
        Code.DUPLICATE_KEY: 1,
        Code.UNKNOWN_PROGRAMME: 1,
        Code.MISSING_STATUS: 1,
        Code.MISSING_OWNER: 1,
        Code.MISSING_VERDICT: 1,
    }


def test_rows_in_error_cost_no_more_than_their_own_findings() -> None:
    rows = (
        *(a_programme("DIGI", 2), a_programme("digi", 3)),
        *(a_target(at=2), a_target(at=3), a_target(number=unread("yksi"), at=4)),
        *(a_phase("1", 2), a_phase(None, 3), a_phase("2.1", 4)),
        *(a_forecast(2), a_forecast(3)),
    )

    _, findings = validate(smallest(*rows), Choice())

    assert codes(findings) == {Code.DUPLICATE_KEY: 3, Code.UNKNOWN_PARENT: 1}


def test_twenty_thousand_phases_without_a_fault_have_no_findings() -> None:
    numbers = range(1, 101)
    targets = [a_target(number=number, at=number + 1) for number in numbers]
    phases = [
        a_phase(str(phase), 200 * number + phase, target=number)
        for number in numbers
        for phase in range(1, 101)
    ]
    nested = [a_phase(f"1.{under}", 30_000 + under, target=1) for under in range(1, 10_001)]
    forecasts = [a_forecast(number + 1, target=number) for number in numbers]
    workbook = smallest(*targets, *phases, *nested, *forecasts)

    status, findings = validate(workbook, Choice())

    assert status
    assert findings == ()


def test_thousands_of_wrong_targets_are_each_told() -> None:
    targets = [a_target(number=number, at=number) for number in range(2, 5_002)]
    phases = [a_phase(str(number), number, target=9_999) for number in range(2, 5_002)]
    workbook = smallest(*targets, *phases)

    _, findings = validate(workbook, Choice())

    assert codes(findings)[Code.UNKNOWN_TARGET] == 5_000


def test_what_cannot_be_read_is_missing_in_the_model() -> None:
    status, findings = validate(smallest(a_phase(status=unread("TEHTYY"))), Choice())

    assert findings == ()  # the reader's own finding would be in the row
    assert status
    assert status.now.programmes[0].targets[0].phases[0].status is None


def two_rounds_with_faults() -> Workbook:
    return smallest(
        *(a_round("E2/2020", 2), a_round("E3/2020", 3), a_round("TP/2020", 4)),
        *(a_phase("1", 2, round="E2/2020", status=None), a_phase("1", 3, round="E3/2020")),
        *(a_phase("1", 4, round="E2/2020"), a_forecast(2, round="E2/2020"), a_forecast(3)),
    )


def test_every_round_with_rows_is_checked() -> None:
    findings = check_rounds(two_rounds_with_faults(), Choice())

    assert codes(findings) == {Code.DUPLICATE_KEY: 2, Code.MISSING_STATUS: 1}


def test_a_fault_of_any_round_is_as_grave_as_it_is_in_its_own() -> None:
    findings = in_order(check_rounds(two_rounds_with_faults(), Choice()))

    assert [(f.code, f.is_error) for f in findings] == [
        (Code.MISSING_STATUS, False),
        (Code.DUPLICATE_KEY, True),
    ]


def test_a_chosen_round_is_checked_with_the_one_before_it() -> None:
    findings = check_rounds(two_rounds_with_faults(), Choice(round_id("E3/2020")))

    assert [(f.code, f.is_error) for f in findings] == [(Code.DUPLICATE_KEY, True)]


def test_a_workbook_without_rows_of_any_round_is_still_checked() -> None:
    workbook = replace(two_rounds_with_faults(), phases=(), forecasts=())

    assert codes(check_rounds(workbook, Choice())) == {Code.NO_PHASES: 1, Code.NOT_CHECKED: 1}
