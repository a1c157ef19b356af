"""LibreOffice draws the deck as it was measured: every word is there, and none off the page."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pptx.oxml.ns import qn

from tests.drawn import DrawnPage, draw, joined, shown_slides
from tests.running import Run

SLACK = 1.0  # points: a letter's box may reach a little over its drawing


@pytest.fixture(scope="module")
def pages(sample: Run, tmp_path_factory: pytest.TempPathFactory) -> list[DrawnPage]:
    return draw(sample.deck, tmp_path_factory.mktemp("pdf"))


def words_by_slide(deck: Path) -> Iterator[list[str]]:
    for slide in shown_slides(deck):
        paragraphs = slide.element.iter(qn("a:p"))
        texts = ("".join(t.text or "" for t in p.iter(qn("a:t"))) for p in paragraphs)
        yield [joined(word) for text in texts for word in text.split()]


def test_every_slide_is_one_page(sample: Run, pages: list[DrawnPage]) -> None:
    assert len(pages) == len(shown_slides(sample.deck))


def test_every_word_of_a_slide_is_on_its_page(sample: Run, pages: list[DrawnPage]) -> None:
    lost = [
        (number, word)
        for number, (page, words) in enumerate(
            zip(pages, words_by_slide(sample.deck), strict=True), 1
        )
        for word in words
        if word not in page.text
    ]
    assert lost == []


def test_no_word_is_off_its_page(pages: list[DrawnPage]) -> None:
    off = [
        (number, word)
        for number, page in enumerate(pages, 1)
        for word in page.words
        if min(word.left, word.top) < -SLACK
        or word.right > page.width + SLACK
        or word.bottom > page.height + SLACK
    ]
    assert off == []
