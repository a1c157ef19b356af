"""Findings: their order, their severity and how they stop a run."""

import pytest

from pipeline.findings import (
    BuildDeckError,
    Cell,
    Code,
    ExitCode,
    LayoutsError,
    OutputError,
    Severity,
    StrictError,
    UsageError,
    WorkbookError,
    error,
    hint,
    in_order,
    warning,
)


@pytest.mark.parametrize(
    ("cell", "shown"),
    [
        (Cell("Vaiheet", 14, "G"), "Vaiheet!G14"),
        (Cell("Vaiheet", 14), "Vaiheet!14"),
        (Cell("Vaiheet"), "Vaiheet"),
    ],
)
def test_a_place_is_written_as_excel_writes_it(cell: Cell, shown: str) -> None:
    assert str(cell) == shown


def test_findings_come_by_sheet_row_and_column() -> None:
    cells = [
        Cell("Vaiheet", 10, "B"),
        Cell("Vaiheet", 2, "AA"),
        Cell("Vaiheet", 2, "B"),
        Cell("Vaiheet"),
        Cell("Ennusteet", 99, "A"),
    ]
    found = in_order(error(Code.REQUIRED_EMPTY, cell) for cell in cells)
    assert [finding.where for finding in found] == cells[::-1]


def test_findings_without_a_place_come_last() -> None:
    placed = warning(Code.MISSING_STATUS, Cell("Vaiheet", 2, "F"))
    assert in_order([error(Code.NO_ROUNDS), placed])[-1].code is Code.NO_ROUNDS


def test_the_same_finding_is_told_once() -> None:
    assert len(in_order([error(Code.NO_ROUNDS), error(Code.NO_ROUNDS)])) == 1


def test_an_argument_is_kept_as_text() -> None:
    assert error(Code.DUPLICATE_KEY, first=3).arguments == (("first", "3"),)


def test_an_error_outside_what_is_built_becomes_a_warning() -> None:
    assert error(Code.NO_ROUNDS).as_warning().severity is Severity.WARNING


def test_a_hint_stays_a_hint_outside_what_is_built() -> None:
    assert hint(Code.OLDER_ROUND).as_warning().severity is Severity.HINT


def test_only_an_error_is_one() -> None:
    made = [make(Code.NO_ROUNDS) for make in (error, warning, hint)]
    assert [finding.is_error for finding in made] == [True, False, False]


def test_a_hint_is_no_warning() -> None:
    made = [make(Code.NO_ROUNDS) for make in (error, warning, hint)]
    assert [finding.is_warning for finding in made] == [False, True, False]


@pytest.mark.parametrize(
    ("kind", "code"),
    [(UsageError, 2), (WorkbookError, 3), (LayoutsError, 4), (OutputError, 5), (StrictError, 6)],
)
def test_each_kind_of_end_has_its_exit_code(kind: type[BuildDeckError], code: int) -> None:
    assert kind([error(Code.NO_ROUNDS)]).exit_code == code


def test_a_deck_that_was_built_ends_with_nought() -> None:
    assert int(ExitCode.BUILT) == 0


def test_an_error_that_stops_the_run_has_its_findings_in_order() -> None:
    late, early = (error(Code.REQUIRED_EMPTY, Cell("Vaiheet", row, "A")) for row in (9, 2))
    assert WorkbookError([late, early]).findings == (early, late)


def test_an_error_that_stops_the_run_says_its_places_to_a_programmer() -> None:
    stopped = WorkbookError([error(Code.REQUIRED_EMPTY, Cell("Vaiheet", 2, "A"))])
    assert str(stopped) == "required-empty Vaiheet!A2"


def test_every_code_has_a_name_of_its_own() -> None:
    assert len({code.value for code in Code}) == len(list(Code))
