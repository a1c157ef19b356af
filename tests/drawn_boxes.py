"""The boxes of a deck that was written in which words may be drawn, with the words they hold."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from pptx.oxml.ns import qn
from pptx.slide import Slide

from pipeline.units import points
from tests.drawn import DrawnPage, DrawnWord, joined

SLACK = 1.5  # points: a letter's box may reach a little over its drawing
HIGHER = 1 / 6  # of a word's height: a PDF gives letters a box that is higher than their line
_LIST_MARK = re.compile(r"–|\w{1,6}[.)]")
_LISTS = (qn("a:buChar"), qn("a:buAutoNum"))


@dataclass(frozen=True)
class DrawnBox:
    """Where a text may be drawn, in points; `has_list` tells that its paragraphs have marks."""

    text: str
    left: float
    top: float
    right: float
    bottom: float
    has_list: bool = False

    def holds(self, word: DrawnWord) -> bool:
        """Whether the word belongs to its text, or may be the mark of its list."""
        letters = joined(word.text)
        return letters in self.text or (self.has_list and bool(_LIST_MARK.fullmatch(letters)))

    def surrounds(self, word: DrawnWord) -> bool:
        """Whether the word is drawn inside it."""
        high = SLACK + HIGHER * (word.bottom - word.top)
        across = self.left - SLACK <= word.left and word.right <= self.right + SLACK
        return across and self.top - high <= word.top and word.bottom <= self.bottom + high


def words_outside(slide: Slide, page: DrawnPage) -> Iterator[DrawnWord]:
    """The words of a page that are drawn in none of the boxes of the slide that hold them."""
    boxes = [*_boxes(slide.shapes), *_boxes(_own_shapes(slide.slide_layout.shapes))]
    for word in page.words:
        own = [box for box in boxes if box.holds(word)]
        # a PDF tells signs that run from right to left, or that a font lacks, in another order
        if not any(box.surrounds(word) for box in own or boxes):
            yield word


def _own_shapes(shapes: Any) -> Sequence[Any]:
    """What a layout shows on its slides: all but its placeholders."""
    return [shape for shape in shapes if not shape.is_placeholder]


def _boxes(shapes: Any) -> Iterator[DrawnBox]:
    for shape in shapes:
        if shape.has_text_frame:
            yield _box(shape, (shape.left, shape.top, shape.width, shape.height))
        elif getattr(shape, "has_table", False):
            yield from _cells(shape)
        elif hasattr(shape, "shapes"):
            yield from _boxes(shape.shapes)  # a group of ours has the coordinates of its slide


def _box(shape: Any, place: tuple[int, int, int, int]) -> DrawnBox:
    left, top, width, height = place
    return DrawnBox(
        joined(shape.text_frame.text),
        points(left),
        points(top),
        points(left + width),
        points(top + height),
        has_list=any(True for _ in shape.text_frame._txBody.iter(*_LISTS)),  # noqa: SLF001 - python-pptx shows no list marks
    )


def _cells(frame: Any) -> Iterator[DrawnBox]:
    top = frame.top
    for row in frame.table.rows:
        left = frame.left
        for cell, column in zip(row.cells, frame.table.columns, strict=True):
            yield _box(cell, (left, top, column.width, row.height))
            left += column.width
        top += row.height
