"""Addresses in the workbook are links on the slides; the text stays as it was typed."""

from pathlib import Path

import pytest
import xlsxwriter
from pptx.oxml.ns import qn

from tests.builders import FORECAST, PHASE, change_part
from tests.deck_checks import problems
from tests.deck_reading import Deck, words_of
from tests.running import run, small_project

PAGE = "https://www.hel.fi/palvelutorit"
"""In a placeholder and in a table, as a text, as a part of one and as the cell's own link."""
ROWS = {
    "Vaiheet": [{**PHASE, "Vaihe": "Torien kartoitus", "Lisätieto": f"Kartta ({PAGE}) on valmis."}],
    "Ennusteet": [{**FORECAST, "Ennuste": "Toteutuu.\nKysy: mari@hel.fi", "Riskit": "Ei ole."}],
}


def link_of_a_phase(book: xlsxwriter.Workbook) -> None:
    book.get_worksheet_by_name("Vaiheet").write_url("E2", PAGE, string="Torien kartoitus")


def linked(deck: Path) -> set[tuple[str, str]]:
    """The linked pieces of all texts of a deck, with their addresses."""
    return {
        (words_of(link.getparent().getparent()), slide.part.rels[link.get(qn("r:id"))].target_ref)
        for _, slide in Deck.read(deck).slides
        for link in slide.shapes.element.iter(qn("a:hlinkClick"))
    }


def targets(deck: Path) -> set[str]:
    """All that the deck's slides lead to outside of it."""
    relations = (r for _, slide in Deck.read(deck).slides for r in slide.part.rels.values())
    return {relation.target_ref for relation in relations if relation.is_external}


def test_an_address_in_a_text_and_the_link_of_a_cell_are_links(tmp_path: Path) -> None:
    built = run(small_project(tmp_path / "run", ROWS, finish=link_of_a_phase))
    assert linked(built.deck) == {
        ("Torien kartoitus", PAGE),
        (PAGE, PAGE),
        ("mari@hel.fi", "mailto:mari@hel.fi"),
    }
    assert targets(built.deck) == {PAGE, "mailto:mari@hel.fi"}


def test_an_address_that_stands_as_it_was_typed_is_the_only_fault(tmp_path: Path) -> None:
    built = run(small_project(tmp_path / "run", ROWS))
    (problem,) = problems(built.deck)
    assert "link-words" in problem
    assert PAGE in problem


@pytest.mark.parametrize(
    "address",
    ["javascript:alert(1)", "file:///c:/windows/calc.exe", r"\\palvelin\jako", "ms-word:ofe|u|a"],
)
def test_a_hostile_link_of_a_cell_is_only_text(tmp_path: Path, address: str) -> None:
    folder = small_project(tmp_path / "run", ROWS, finish=link_of_a_phase)
    workbook = folder / "input" / "tavoitteet.xlsx"
    relations = "xl/worksheets/_rels/sheet4.xml.rels"
    change_part(workbook, relations, PAGE.encode(), address.encode())
    built = run(folder)
    assert built.code == 0
    assert "Torien kartoitus" not in {text for text, _ in linked(built.deck)}
    assert targets(built.deck) == {PAGE, "mailto:mari@hel.fi"}
