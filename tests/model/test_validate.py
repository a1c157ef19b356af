"""Every problem in one run, and the run in a few seconds."""

import time

from pipeline.findings import Code
from pipeline.model.scope import Choice
from pipeline.model.validate import validate
from tests.model.rows import (
    a_forecast,
    a_phase,
    a_programme,
    a_target,
    codes,
    smallest,
    unread,
)


def test_what_is_missing_is_told_beside_the_errors() -> None:
    workbook = smallest(
        a_programme(owners=None),
        *(a_phase("1", 2, status=None), a_phase("1", 3), a_phase("2", 4, programme="LIIK")),
        a_forecast(verdict=None, target=None),
    )

    status, findings = validate(workbook, Choice())

    assert status is None
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

    status, findings = validate(smallest(*rows), Choice())

    assert status is None
    assert codes(findings) == {Code.DUPLICATE_KEY: 3, Code.UNKNOWN_PARENT: 1}


def test_twenty_thousand_phases_are_checked_in_a_few_seconds() -> None:
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
    start = time.perf_counter()

    status, findings = validate(workbook, Choice())

    assert status
    assert findings == ()
    assert time.perf_counter() - start < 5


def test_thousands_of_wrong_targets_are_told_in_a_few_seconds() -> None:
    targets = [a_target(number=number, at=number) for number in range(2, 5_002)]
    phases = [a_phase(str(number), number, target=9_999) for number in range(2, 5_002)]
    workbook = smallest(*targets, *phases)
    start = time.perf_counter()

    _, findings = validate(workbook, Choice())

    assert codes(findings)[Code.UNKNOWN_TARGET] == 5_000
    assert time.perf_counter() - start < 5
