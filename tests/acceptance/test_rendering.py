"""LibreOffice draws the deck as it was measured: every word is there, and none off the page."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from defusedxml import ElementTree
from pptx import Presentation
from pptx.oxml.ns import qn

from tests.office import call, convert, require
from tests.running import Run

XHTML = "{http://www.w3.org/1999/xhtml}"
SLACK = 1.0  # points: a letter's box may reach a little over its drawing

Word = tuple[str, float, float, float, float]


class Page:
    """A page of the PDF: its size and its words with their boxes."""

    def __init__(self, element: Any) -> None:
        self.width, self.height = float(element.get("width")), float(element.get("height"))
        self.words: list[Word] = [
            (word.text or "", *(float(word.get(k)) for k in ("xMin", "yMin", "xMax", "yMax")))  # type: ignore[misc]  # four of them
            for word in element.iter(f"{XHTML}word")
        ]

    @property
    def text(self) -> str:
        """All that is written on the page, without spaces."""
        return joined("".join(word[0] for word in self.words))


def joined(text: str) -> str:
    return re.sub(r"[\s\u00ad\u200b-\u200f]", "", text)


@pytest.fixture(scope="module")
def pages(sample: Run, tmp_path_factory: pytest.TempPathFactory) -> list[Page]:
    require("soffice", "pdftotext")
    folder = tmp_path_factory.mktemp("pdf")
    pdf = convert(sample.deck, "pdf", folder)
    call("pdftotext", "-bbox", str(pdf), str(folder / "deck.html"))
    root = ElementTree.parse(folder / "deck.html")
    return [Page(page) for page in root.iter(f"{XHTML}page")]


def words_by_slide(deck: Path) -> Iterator[list[str]]:
    for slide in Presentation(str(deck)).slides:
        paragraphs = slide.element.iter(qn("a:p"))
        texts = ("".join(t.text or "" for t in p.iter(qn("a:t"))) for p in paragraphs)
        yield [joined(word) for text in texts for word in text.split()]


def test_every_slide_is_one_page(sample: Run, pages: list[Page]) -> None:
    assert len(pages) == len(Presentation(str(sample.deck)).slides)


def test_every_word_of_a_slide_is_on_its_page(sample: Run, pages: list[Page]) -> None:
    lost = [
        (number, word)
        for number, (page, words) in enumerate(
            zip(pages, words_by_slide(sample.deck), strict=True), 1
        )
        for word in words
        if word not in page.text
    ]
    assert lost == []


def test_no_word_is_off_its_page(pages: list[Page]) -> None:
    off = [
        (number, word)
        for number, page in enumerate(pages, 1)
        for word, left, top, right, bottom in page.words
        if min(left, top) < -SLACK or right > page.width + SLACK or bottom > page.height + SLACK
    ]
    assert off == []
