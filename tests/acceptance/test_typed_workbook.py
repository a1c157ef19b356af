"""What holds for every workbook: how it is typed does not matter, and no fault goes unsaid."""

import tempfile
from functools import cache
from pathlib import Path

from hypothesis import given, settings

from pipeline.findings import Finding
from pipeline.intake.layouts import Layouts, read_layouts
from pipeline.intake.records import SHEETS
from pipeline.intake.workbook import read_workbook
from pipeline.model.scope import Choice
from pipeline.model.validate import validate
from pipeline.model.year import YearStatus
from pipeline.plan.compose import compose
from pipeline.wording import words_of
from tests.acceptance.typed_workbook import TIDY, Book, any_books, damaged_books, untidy_books
from tests.builders import write_workbook
from tests.building import WholeDeck, whole
from tests.running import LAYOUTS

WORDS = words_of("fi")
Findings = tuple[Finding, ...]


@cache
def layouts() -> Layouts:
    return read_layouts(LAYOUTS)[0]


def read(book: Book) -> tuple[YearStatus | None, Findings]:
    """The model of a workbook, if there is one, and what is found in the workbook."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.xlsx"
        missing = [sheet for sheet in SHEETS if sheet not in book.rows]
        write_workbook(path, book.rows, headings=book.headings, without=missing)
        workbook, of_workbook = read_workbook(path)
    status, of_rows = validate(workbook, Choice())
    return status, (*of_workbook, *of_rows)


def build(book: Book) -> tuple[WholeDeck | None, Findings]:
    """The deck of a workbook, if one can be made of it, and what is found in the workbook."""
    status, findings = read(book)
    drawn = whole(compose(status, WORDS), layouts(), WORDS) if status else None
    return drawn, findings


@cache
def tidy() -> tuple[WholeDeck | None, Findings]:
    return build(TIDY)


def test_the_tidy_workbook_is_built_without_findings() -> None:
    deck, findings = tidy()
    assert (deck is not None, findings) == (True, ())


@given(book=untidy_books())
@settings(deadline=None, max_examples=15)
def test_how_the_contents_are_typed_changes_nothing(book: Book) -> None:
    deck, findings = build(book)
    assert findings == ()
    assert deck == tidy()[0]


@given(book=damaged_books())
@settings(deadline=None, max_examples=100)
def test_a_fault_gives_a_finding(book: Book) -> None:
    _, findings = read(book)
    assert findings
    assert all(WORDS.message(finding) for finding in findings)


@given(book=any_books())
@settings(deadline=None, max_examples=15)
def test_whatever_stands_in_the_cells_is_built_or_refused(book: Book) -> None:
    deck, findings = build(book)
    assert deck or any(finding.is_error for finding in findings)
