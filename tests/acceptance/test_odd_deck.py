"""One deck of everything that is hard to set: what is in it, and how LibreOffice draws it."""

from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path

import pytest
from ooxml_integrity import Severity, check_pptx
from pptx import Presentation
from pptx.oxml.ns import qn

from pipeline.intake.layouts import Layouts
from pipeline.wording.words import Words
from tests.building import WholeDeck, deck_bytes, rendered
from tests.deck_checks import problems
from tests.drawn import DrawnPage, draw, shown_slides
from tests.drawn_boxes import words_outside
from tests.line_counts import compared
from tests.lost_text import lost_texts
from tests.odd_workbook import ODD
from tests.overfull import overfull
from tests.single_lines import single_lines

NEARLY_FULL, NOT_MODELLED = "PPT002", "PPT003"
"""What ooxml-integrity is not sure of: a box filled to 100 %, a word broken within itself."""


@dataclass(frozen=True)
class OddDeck:
    """The deck as values and as a file."""

    deck: WholeDeck
    path: Path


@pytest.fixture(scope="module")
def odd(tmp_path_factory: pytest.TempPathFactory, layouts: Layouts, words: Words) -> OddDeck:
    folder = tmp_path_factory.mktemp("odd")
    deck = rendered(ODD.write(folder / "odd.xlsx"), layouts, words)
    path = folder / "odd.pptx"
    path.write_bytes(deck_bytes(deck, layouts))
    return OddDeck(deck, path)


@pytest.fixture(scope="module")
def pages(odd: OddDeck, tmp_path_factory: pytest.TempPathFactory) -> list[DrawnPage]:
    return draw(odd.path, tmp_path_factory.mktemp("pdf"))


def test_addresses_without_words_are_its_only_faults(odd: OddDeck) -> None:
    assert [problem for problem in problems(odd.path) if "link-words" not in problem] == []


def test_it_has_some_forty_slides_of_every_kind(odd: OddDeck) -> None:
    slides = odd.deck.slides

    assert 40 <= len(slides) <= 60
    assert {slide.kind for slide in slides} == {
        *("cover", "summary", "goal", "phases", "progress", "forecast", "notice", "gaps")
    }


def test_no_further_slide_has_a_single_line(odd: OddDeck, layouts: Layouts) -> None:
    assert list(single_lines(odd.deck, layouts)) == []


def test_no_text_is_lost(odd: OddDeck) -> None:
    assert list(lost_texts(ODD, odd.deck)) == []


def test_no_text_leaves_its_box_by_our_measure(odd: OddDeck, layouts: Layouts) -> None:
    assert list(overfull(odd.deck, layouts)) == []


def test_every_drawn_word_lies_inside_its_shape(odd: OddDeck, pages: list[DrawnPage]) -> None:
    slides = shown_slides(odd.path)

    outside = [
        (number, word)
        for number, (slide, page) in enumerate(zip(slides, pages, strict=True), 1)
        for word in words_outside(slide, page)
    ]
    assert outside == []


def test_no_box_has_more_lines_than_we_count(
    odd: OddDeck, pages: list[DrawnPage], layouts: Layouts
) -> None:
    lines = compared(odd.deck, layouts, pages)

    assert [found for found in lines if found.drawn > found.counted] == []
    assert all(found.drawn for found in lines)  # each box's words were found


def test_ooxml_integrity_agrees(odd: OddDeck, tmp_path: Path) -> None:
    found = check_pptx(str(spelled_out(odd.path, tmp_path / "spelled-out.pptx")))

    assert [finding for finding in found if finding.severity is Severity.ERROR] == []
    assert {finding.code for finding in found} <= {NEARLY_FULL, NOT_MODELLED}


def spelled_out(deck: Path, path: Path) -> Path:
    """A copy whose placeholders say what they inherit: place, insets and looks.

    ooxml-integrity 0.8.4 takes these from the layout's first placeholder of the same type, whatever
    its idx, so that it sees all texts of a layout on top of each other (pptx_layout.py,
    `_shape_geometry`).
    """
    file = Presentation(str(deck))
    for slide in file.slides:
        places = {p.placeholder_format.idx: p for p in slide.slide_layout.placeholders}
        for shape in slide.placeholders:
            if shape.has_text_frame:
                shape.left, shape.top, shape.width, shape.height = (
                    *(shape.left, shape.top),
                    *(shape.width, shape.height),
                )
                layout_body = places[shape.placeholder_format.idx].text_frame._txBody  # noqa: SLF001 - its XML is copied
                body = shape.text_frame._txBody  # noqa: SLF001 - replaced as XML
                for tag in (qn("a:bodyPr"), qn("a:lstStyle")):
                    body.replace(body.find(tag), deepcopy(layout_body.find(tag)))
    file.save(str(path))
    return path
