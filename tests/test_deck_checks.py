"""Each check of a deck can fail: a fault is planted, and the check that is for it finds it."""

from collections.abc import Iterator
from typing import Any

import pytest
from lxml import etree
from pptx.oxml.ns import qn
from pptx.slide import Slide
from pptx.util import Emu

from tests import deck_checks as checks
from tests.deck_checks import Check
from tests.deck_reading import Deck, Element
from tests.running import Run

FORECAST, PHASES = 13, 10  # numbers of slides of the sample


@pytest.fixture
def deck(sample: Run) -> Deck:
    return Deck.read(sample.deck)


def slide(deck: Deck, number: int) -> Slide:
    found: Slide = deck.file.slides[number - 1]
    return found


def title_of(deck: Deck, number: int) -> Any:
    title = slide(deck, number).shapes.title
    assert title is not None
    return title


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


def test_a_missing_title_is_found(deck: Deck) -> None:
    title = title_of(deck, PHASES)
    title.element.getparent().remove(title.element)
    assert "slide 10 has no title" in found(checks.titles_are_there_and_unique, deck)


def test_two_slides_with_one_title_are_found(deck: Deck) -> None:
    for number in (PHASES, FORECAST):
        title_of(deck, number).text_frame.text = "Sama"
    assert "slide 13 has the title of slide 10" in found(checks.titles_are_there_and_unique, deck)


def test_a_title_after_the_text_is_found(deck: Deck) -> None:
    title = title_of(deck, PHASES)
    title.element.getparent().append(title.element)
    assert "slide 10: the title" in found(checks.title_is_read_first, deck)


@pytest.mark.parametrize("tag", ["p:pic", "p:grpSp", "p:graphicFrame"])
def test_a_missing_alternative_text_is_found(deck: Deck, tag: str) -> None:
    del next(elements(deck, PHASES, tag))[0].find(qn("p:cNvPr")).attrib["descr"]
    assert "has no alternative text" in found(checks.pictures_have_alternative_texts, deck)


def test_a_decorative_shape_with_an_alternative_text_is_found(deck: Deck) -> None:
    next(elements(deck, PHASES, "p:sp"))[0].find(qn("p:cNvPr")).set("descr", "raita")
    assert "decorative and described" in found(checks.pictures_have_alternative_texts, deck)


@pytest.mark.parametrize("tag", ["a:rPr", "a:endParaRPr"])
def test_a_run_without_a_language_is_found(deck: Deck, tag: str) -> None:
    del next(elements(deck, PHASES, tag)).attrib["lang"]
    assert "no language" in found(checks.runs_have_a_language, deck)


@pytest.mark.parametrize("tag", ["a:normAutofit", "a:spAutoFit"])
def test_a_text_that_fits_itself_is_found(deck: Deck, tag: str) -> None:
    etree.SubElement(next(elements(deck, PHASES, "a:bodyPr")), qn(tag))
    assert "slide 10" in found(checks.nothing_fits_itself, deck)


def test_a_layout_whose_text_fits_itself_is_found(deck: Deck) -> None:
    body = next(deck.file.slide_layouts[0].element.iter(qn("a:bodyPr")))
    etree.SubElement(body, qn("a:normAutofit"))
    assert "Kansi" in found(checks.nothing_fits_itself, deck)


def test_an_empty_placeholder_is_found(deck: Deck) -> None:
    for shape in slide(deck, PHASES).placeholders:
        if shape.has_text_frame:
            shape.text_frame.clear()
    assert "is empty" in found(checks.no_placeholder_is_empty, deck)


def change_table(deck: Deck, fault: str) -> None:
    frame = next(elements(deck, PHASES, "p:graphicFrame"))
    match fault:
        case "has no header row":
            del frame.find(f".//{qn('a:tblPr')}").attrib["firstRow"]
        case "has merged cells":
            frame.find(f".//{qn('a:tc')}").set("gridSpan", "2")
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
        "has no header row",
        "has merged cells",
        "has a row of other cells than its grid",
        "is not as high as its rows",
        "is not as wide as its columns",
    ],
)
def test_a_table_at_fault_is_found(deck: Deck, fault: str) -> None:
    change_table(deck, fault)
    assert fault in found(checks.tables_are_plain, deck)


def test_a_relationship_that_leads_nowhere_is_found(deck: Deck) -> None:
    next(elements(deck, PHASES, "a:blip")).set(qn("r:embed"), "rId99")
    assert "slide 10: rId99 leads nowhere" in found(checks.relationships_resolve, deck)


def test_a_shape_off_the_slide_is_found(deck: Deck) -> None:
    slide(deck, PHASES).shapes[2].left = Emu(deck.file.slide_width or 0)
    assert "is off the slide" in found(checks.nothing_is_off_the_slide, deck)


def test_a_text_that_is_too_small_is_found(deck: Deck) -> None:
    next(elements(deck, PHASES, "a:rPr")).set("sz", "1100")
    assert "slide 10: 11.0 pt" in found(checks.text_is_large_enough, deck)


def test_a_size_that_is_too_small_in_the_layout_is_found(deck: Deck) -> None:
    layout = slide(deck, FORECAST).slide_layout.element
    for style in layout.iter(qn("a:defRPr")):
        style.set("sz", "900")
    for run in elements(deck, FORECAST, "a:rPr"):
        run.attrib.pop("sz", None)
    assert "slide 13: 9.0 pt" in found(checks.text_is_large_enough, deck)


def test_a_pale_text_on_white_is_found(deck: Deck) -> None:
    run = next(elements(deck, FORECAST, "a:rPr"))
    fill = etree.SubElement(run, qn("a:solidFill"))
    etree.SubElement(fill, qn("a:srgbClr"), val="DEDFE1")
    assert "slide 13: DEDFE1 on FFFFFF" in found(checks.contrast_is_enough, deck)


def test_a_dark_text_on_the_dark_wave_is_found(deck: Deck) -> None:
    for run in elements(deck, 1, "a:rPr"):
        fill = etree.SubElement(run, qn("a:solidFill"))
        etree.SubElement(fill, qn("a:schemeClr"), val="tx1")
    assert "slide 1: 1A1A1A on 0000BF" in found(checks.contrast_is_enough, deck)


def test_a_slide_that_is_in_no_section_is_found(deck: Deck) -> None:
    ids = deck.file.element.find(qn("p:sldIdLst"))
    assert ids is not None
    ids.remove(ids[0])
    assert "the sections hold" in found(checks.sections_hold_every_slide_once, deck)
