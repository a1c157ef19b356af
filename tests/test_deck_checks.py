"""Each check of a deck can fail: a fault is planted, and the check that is for it finds it."""

from collections.abc import Iterator
from typing import Any

import pytest
from lxml import etree
from pptx.oxml.ns import qn
from pptx.slide import Slide

from tests import deck_checks as checks
from tests.deck_checks import Check
from tests.deck_reading import Deck, Element
from tests.running import Run

PHASES = 10  # the number of a slide of the sample with a table


@pytest.fixture
def deck(sample: Run) -> Deck:
    return Deck.read(sample.deck)


def slide(deck: Deck, number: int) -> Slide:
    found: Slide = deck.file.slides[number - 1]
    return found


def elements(deck: Deck, number: int, tag: str) -> Iterator[Element]:
    return iter(list(slide(deck, number).shapes.element.iter(qn(tag))))


def found(check: Check, deck: Deck) -> str:
    return "\n".join(check(deck))


@pytest.mark.parametrize("check", checks.CHECKS, ids=lambda check: check.__name__)
def test_a_check_finds_nothing_in_the_deck_of_the_sample(check: Check, deck: Deck) -> None:
    assert list(check(deck)) == []


def test_an_id_that_stands_twice_is_found(deck: Deck) -> None:
    for shape in elements(deck, PHASES, "p:cNvPr"):
        shape.set("id", "7")
    assert "slide 10: id 7 stands" in found(checks.ids_are_unique, deck)


def test_a_fault_that_the_product_finds_is_a_problem(deck: Deck) -> None:
    title: Any = slide(deck, PHASES).shapes.title
    title.element.getparent().remove(title.element)
    assert "slide 10:  title-missing" in found(checks.is_accessible, deck)


def test_an_end_of_a_paragraph_without_a_language_is_found(deck: Deck) -> None:
    del next(elements(deck, PHASES, "a:endParaRPr")).attrib["lang"]
    assert "no language" in found(checks.ends_have_a_language, deck)


@pytest.mark.parametrize("tag", ["a:normAutofit", "a:spAutoFit"])
def test_a_text_that_fits_itself_is_found(deck: Deck, tag: str) -> None:
    etree.SubElement(next(elements(deck, PHASES, "a:bodyPr")), qn(tag))
    assert "slide 10" in found(checks.nothing_fits_itself, deck)


def test_a_layout_whose_text_fits_itself_is_found(deck: Deck) -> None:
    body = next(deck.file.slide_layouts[0].element.iter(qn("a:bodyPr")))
    etree.SubElement(body, qn("a:normAutofit"))
    assert "Kansi" in found(checks.nothing_fits_itself, deck)


def change_table(deck: Deck, fault: str) -> None:
    frame = next(elements(deck, PHASES, "p:graphicFrame"))
    match fault:
        case "has a row of other cells than its grid":
            row = frame.find(f".//{qn('a:tr')}")
            row.remove(row[0])
        case "is not as high as its rows":
            frame.find(f"{qn('p:xfrm')}/{qn('a:ext')}").set("cy", "1")
        case "is not as wide as its columns":
            frame.find(f".//{qn('a:gridCol')}").set("w", "1")


@pytest.mark.parametrize(
    "fault",
    [
        "has a row of other cells than its grid",
        "is not as high as its rows",
        "is not as wide as its columns",
    ],
)
def test_a_table_at_fault_is_found(deck: Deck, fault: str) -> None:
    change_table(deck, fault)
    assert fault in found(checks.tables_fill_their_frames, deck)


def test_a_relationship_that_leads_nowhere_is_found(deck: Deck) -> None:
    next(elements(deck, PHASES, "a:blip")).set(qn("r:embed"), "rId99")
    assert "slide 10: rId99 leads nowhere" in found(checks.relationships_resolve, deck)


def test_a_slide_that_is_in_no_section_is_found(deck: Deck) -> None:
    ids = deck.file.element.find(qn("p:sldIdLst"))
    assert ids is not None
    ids.remove(ids[0])
    assert "the sections hold" in found(checks.sections_hold_every_slide_once, deck)
