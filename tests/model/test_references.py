from dataclasses import replace

import pytest

from pipeline.findings import Code, Finding
from pipeline.intake.records import Row, Workbook
from pipeline.model.scope import Choice
from pipeline.model.validate import validate
from tests.model.rows import (
    a_forecast,
    a_phase,
    a_programme,
    a_round,
    a_target,
    codes,
    places,
    round_id,
    smallest,
    unread,
)


def findings_of(workbook: Workbook) -> tuple[Finding, ...]:
    return validate(workbook, Choice())[1]


@pytest.mark.parametrize(
    ("rows", "where"),
    [
        ((a_round(at=2), a_round(at=3)), "Kierrokset!A3"),
        ((a_programme("DIGI", 2), a_programme("digi", 3)), "Ohjelmat!A3"),
        ((a_target("DIGI", 1, 2), a_target("digi", 1, 3)), "Tavoitteet!B3"),
        ((a_phase("1", 2), a_phase("1", 3)), "Vaiheet!D3"),
        ((a_forecast(2, target=1), a_forecast(3, target=1)), "Ennusteet!C3"),
        ((a_forecast(2), a_forecast(3)), "Ennusteet!C3"),
    ],
)
def test_a_key_that_stands_twice_is_an_error_at_the_second(
    rows: tuple[Row, Row], where: str
) -> None:
    findings = findings_of(smallest(*rows))

    assert places(findings, Code.DUPLICATE_KEY) == [where]
    (told,) = (f for f in findings if f.code is Code.DUPLICATE_KEY)
    assert told.is_error
    assert dict(told.arguments)["first"] == "2"


@pytest.mark.parametrize(
    "rows",
    [
        (a_phase("1", 2), a_phase("2", 3)),
        (a_phase("1", 2), a_phase("1", 3, round="E2/2020")),
        (a_forecast(2), a_forecast(3, target=1)),
        (a_forecast(2), a_forecast(3, round="E2/2020")),
    ],
)
def test_keys_that_differ_in_a_part_are_two(rows: tuple[Row, Row]) -> None:
    workbook = smallest(a_round("E3/2020", 2), a_round("E2/2020", 3), *rows)

    assert findings_of(workbook) == ()


def test_a_key_with_a_part_that_could_not_be_read_is_no_duplicate() -> None:
    workbook = smallest(a_forecast(2), a_forecast(3, target=unread("yksi")))

    assert places(findings_of(workbook), Code.DUPLICATE_KEY) == []


def test_a_key_with_an_empty_part_is_no_duplicate() -> None:
    nameless = [a_phase(None, at) for at in (3, 4)]

    assert places(findings_of(smallest(a_phase(), *nameless)), Code.DUPLICATE_KEY) == []


def test_a_duplicate_in_another_round_is_a_warning() -> None:
    twice = [a_phase("1", at, round="TP/2020") for at in (3, 4)]
    workbook = smallest(a_round("E3/2020", 2), a_round("TP/2020", 3), a_phase(), *twice)

    status, findings = validate(workbook, Choice(round_id("E3/2020")))

    assert status
    assert codes(findings) == {Code.DUPLICATE_KEY: 1, Code.OLDER_ROUND: 1}
    assert not any(finding.is_error for finding in findings)


def test_a_duplicate_in_the_round_that_is_compared_with_is_an_error() -> None:
    twice = [a_phase("1", at, round="E2/2020") for at in (3, 4)]
    workbook = smallest(a_round("E3/2020", 2), a_round("E2/2020", 3), a_phase(), *twice)

    _, findings = validate(workbook, Choice())

    assert [(f.code, f.is_error) for f in findings] == [(Code.DUPLICATE_KEY, True)]


@pytest.mark.parametrize(
    ("unknown", "where"),
    [
        (a_target("MEJA", 1, 3), "Tavoitteet!A3"),
        (a_phase("1", 3, programme="MEJA"), "Vaiheet!B3"),
        (a_forecast(3, programme="MEJA"), "Ennusteet!B3"),
    ],
)
def test_a_programme_that_is_not_in_its_sheet_is_an_error(unknown: Row, where: str) -> None:
    findings = findings_of(smallest(a_target(), a_phase(), a_forecast(), unknown))

    assert places(findings, Code.UNKNOWN_PROGRAMME) == [where]
    assert dict(findings[0].arguments) == {"shown": "MEJA", "expected": "DIGI"}


def test_an_unknown_programme_is_told_once_and_its_target_is_not_doubted() -> None:
    findings = findings_of(smallest(a_phase(), a_phase("1", 3, programme="MEJA", target=7)))

    assert [f.code for f in findings] == [Code.UNKNOWN_PROGRAMME]


@pytest.mark.parametrize(
    ("unknown", "where"),
    [
        (a_phase("1", 3, target=2), "Vaiheet!C3"),
        (a_forecast(3, target=2), "Ennusteet!C3"),
    ],
)
def test_a_target_that_the_programme_does_not_have_is_an_error(unknown: Row, where: str) -> None:
    findings = findings_of(smallest(a_phase(), a_forecast(), unknown))

    assert places(findings, Code.UNKNOWN_TARGET) == [where]
    assert dict(findings[0].arguments) == {"shown": "2", "name": "DIGI", "expected": "1"}


def test_a_target_of_a_programme_without_targets_is_an_error_that_offers_none() -> None:
    findings = findings_of(replace(smallest(), targets=()))

    assert dict(findings[0].arguments)["expected"] == "–"


@pytest.mark.parametrize(
    ("unknown", "where"),
    [
        (a_phase("1", 3, round="E1/2020"), "Vaiheet!A3"),
        (a_forecast(3, round="E1/2020"), "Ennusteet!A3"),
    ],
)
def test_a_row_of_a_round_that_is_not_in_its_sheet_stops_the_build(
    unknown: Row, where: str
) -> None:
    _, findings = validate(smallest(a_phase(), a_forecast(), unknown), Choice())

    assert places(findings, Code.UNKNOWN_ROUND) == [where]


def test_a_nested_phase_needs_the_phase_over_it() -> None:
    findings = findings_of(smallest(a_phase("1", 2), a_phase("2.1", 3)))

    assert places(findings, Code.UNKNOWN_PARENT) == ["Vaiheet!D3"]
    assert dict(findings[0].arguments) == {"shown": "2.1", "expected": "2"}


@pytest.mark.parametrize("other", [{"target": 2}, {"round": "E2/2020"}])
def test_a_phase_of_another_target_or_round_is_not_the_one_over_it(other: dict[str, int]) -> None:
    workbook = smallest(
        *(a_round("E3/2020", 2), a_round("E2/2020", 3), a_target(at=2), a_target(number=2, at=3)),
        *(a_phase("1", 2), a_phase("2", 3, **other), a_phase("2.1", 4)),
    )

    assert places(findings_of(workbook), Code.UNKNOWN_PARENT) == ["Vaiheet!D4"]


def test_letter_case_does_not_matter_where_a_row_names_a_programme() -> None:
    workbook = smallest(
        a_programme("Digi"),
        a_target("DIGI"),
        *(a_phase("1", 2, programme="digi"), a_phase("1.1", 3, programme="DIGI")),
        a_forecast(programme="dIGI"),
    )

    status, findings = validate(workbook, Choice())

    assert findings == ()
    assert status
    (programme,) = status.now.programmes
    assert [phase.label for phase in programme.targets[0].phases[0].nested] == ["1.1"]
    assert programme.forecast.has_texts
