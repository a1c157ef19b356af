"""The page of the workbook says what the reader does, of every sheet, column and kind of cell."""

import pytest

from docs.make_tyokirja import PAGE, page
from pipeline.findings import Cell
from pipeline.intake.blocks import LONGEST_HEADING
from pipeline.intake.cells import read_cell
from pipeline.intake.records import SHEETS, Column, Kind
from pipeline.intake.rich_text import Run
from pipeline.intake.stored_cell import StoredCell
from pipeline.intake.stored_sheet import MOST_ROWS
from pipeline.wording.guide_fi import AFTERWORD, KINDS
from pipeline.wording.guide_fi import SHEETS as SHEET_WORDS

EXAMPLES = [(Kind(kind), text) for kind, words in KINDS.items() for text in words.examples]
MISTAKES = [(Kind(kind), text) for kind, words in KINDS.items() for text in words.mistakes]


def is_read(kind: Kind, text: str) -> bool:
    stored = StoredCell(text, (Run(text),))
    entry, findings = read_cell(stored, Column("Sarake", kind), Cell("Vaiheet", 2, "A"))
    return entry.value is not None and not findings


def test_the_page_is_of_today() -> None:
    assert PAGE.read_text(encoding="utf-8") == page()


def test_every_sheet_and_kind_of_cell_has_its_words() -> None:
    assert list(SHEET_WORDS) == list(SHEETS)
    assert list(KINDS) == [kind.value for kind in Kind]


@pytest.mark.parametrize(("kind", "text"), EXAMPLES)
def test_what_the_page_offers_is_read_without_a_word(kind: Kind, text: str) -> None:
    assert is_read(kind, text)


@pytest.mark.parametrize(("kind", "text"), MISTAKES)
def test_what_the_page_warns_of_is_not_read(kind: Kind, text: str) -> None:
    assert not is_read(kind, text)


def test_the_page_tells_the_limits_of_the_reader() -> None:
    assert f"enintään {MOST_ROWS:,} riviä".replace(",", " ") in AFTERWORD
    assert f"enintään {LONGEST_HEADING} merkkiä" in AFTERWORD
