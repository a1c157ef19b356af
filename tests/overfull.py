"""What of a rendered deck leaves its box, measured anew from the shapes that will be written."""

from collections.abc import Iterator
from itertools import combinations

from pipeline.intake.layouts import Layouts
from pipeline.intake.roles import Slot
from pipeline.render.fit_text import Typesetter
from pipeline.render.shapes import (
    MarksShape,
    PictureShape,
    RenderedSlide,
    TableShape,
    TextShape,
)
from pipeline.units import Box, Emu
from tests.building import WholeDeck
from tests.text_boxes import TextBox, text_boxes

_ROUNDING = 2  # EMU
_BESIDE_TITLE = (Slot.LEGEND, Slot.BADGE)
"""They stand right of the title's upper line, within its box."""


def overfull(deck: WholeDeck, layouts: Layouts) -> Iterator[str]:
    """The texts that are too large for their boxes or too small, and shapes that are in the way."""
    typesetter = Typesetter(layouts.layouts[0].theme)
    for slide in deck.slides:
        for text_box in text_boxes(slide, layouts):
            yield from _problems(text_box, typesetter)
        placed = list(_placed(slide, layouts))
        for key, _, box in placed:
            if (
                min(box.left, box.top) < 0
                or box.right > layouts.width
                or box.bottom > layouts.height
            ):
                yield f"{key}: off the slide"
        for (one, slot, first), (other, beside, second) in combinations(placed, 2):
            is_meant = slot is Slot.TITLE and beside in _BESIDE_TITLE
            if _overlap(first, second) and not is_meant:
                yield f"{one}: on top of {other}"


def _problems(text_box: TextBox, typesetter: Typesetter) -> Iterator[str]:
    needed = typesetter.height(text_box.paragraphs, text_box.box.width)
    if needed > text_box.box.height + _ROUNDING:
        yield f"{text_box.name}: {needed} high in {text_box.box.height}, {text_box.text[:40]!r}"
    for paragraph in text_box.paragraphs:
        if paragraph.margin >= text_box.box.width:
            yield f"{text_box.name}: no room beside the indent of {paragraph.text[:40]!r}"
        for run in paragraph.runs:
            if run.size < text_box.smallest:
                yield f"{text_box.name}: {run.size} pt, {run.text[:40]!r}"


def _placed(slide: RenderedSlide, layouts: Layouts) -> Iterator[tuple[str, Slot, Box]]:
    """All that says something, with its box."""
    for shape in slide.shapes:
        match shape:
            case TextShape(slot=slot, key=key, box=box):
                yield key, slot, box or layouts.layout(slide.role).place(slot).box
            case (
                TableShape(slot=slot, key=key, box=box) | PictureShape(slot=slot, key=key, box=box)
            ):
                yield key, slot, box
            case MarksShape(slot=slot, key=key, items=items):
                boxes = [box for item in items for box in (item.mark_box, item.word_box)]
                yield key, slot, _around(boxes)


def _around(boxes: list[Box]) -> Box:
    left, top = min(box.left for box in boxes), min(box.top for box in boxes)
    right, bottom = max(box.right for box in boxes), max(box.bottom for box in boxes)
    return Box(left, top, Emu(right - left), Emu(bottom - top))


def _overlap(one: Box, other: Box) -> bool:
    across = one.left < other.right - _ROUNDING and other.left < one.right - _ROUNDING
    return across and one.top < other.bottom - _ROUNDING and other.top < one.bottom - _ROUNDING
