"""The order of reading: from the top down and the left to the right, the footer last."""

from collections.abc import Iterator, Sequence

from pipeline.accessibility import Fault, Rule, fault
from pipeline.intake.deck.content import FOOT_TYPES, TITLES, Deck, Shape
from pipeline.units import Box


def reading_order(deck: Deck) -> Iterator[Fault]:
    """Shapes that are read after what stands below them or to the right of them."""
    for slide in deck.slides:
        read = [shape for shape in slide.shapes if shape.says_something]
        body = [shape for shape in read if shape.placeholder not in (*TITLES, *FOOT_TYPES)]
        for number, shape in enumerate(body):
            later = _read_too_early(shape, body[:number])
            if later:
                yield fault(Rule.READING_ORDER, slide.number, shape.name, other=later.name)
        for number, shape in enumerate(read):
            if shape.placeholder in FOOT_TYPES and any(other in body for other in read[number:]):
                yield fault(Rule.FOOTER_ORDER, slide.number, shape.name)


def _read_too_early(shape: Shape, before: Sequence[Shape]) -> Shape | None:
    """The first of the shapes before it that it should be read before."""
    for other in before:
        if shape.box and other.box and _comes_first(shape.box, other.box):
            return other
    return None


def _comes_first(one: Box, other: Box) -> bool:
    """Whether a box stands over another in the same column, or to its left in the same row.

    Columns side by side may be read one after the other, and so may a short box beside a high one.
    """
    if one.left < other.right and other.left < one.right:
        return one.bottom <= other.top
    height = max(one.height, other.height)
    beside = min(one.bottom, other.bottom) - max(one.top, other.top)
    return one.right <= other.left and beside > height / 2
