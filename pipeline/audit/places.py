"""What is left over on a slide or stands beside it."""

from collections.abc import Iterator

from pipeline.accessibility import Fault, Rule, fault
from pipeline.intake.deck.content import TITLES, Deck, Kind
from pipeline.units import Box, emu

_TOLERANCE = emu(2)


def places(deck: Deck) -> Iterator[Fault]:
    """Placeholders without content, and shapes that reach over the edge of the slide."""
    for slide in deck.slides:
        for shape in slide.every_shape:
            in_title = shape.placeholder in TITLES
            if shape.placeholder and shape.kind is Kind.TEXT and not shape.text and not in_title:
                yield fault(Rule.EMPTY_PLACEHOLDER, slide.number, shape.name)
            if shape.says_something and shape.box and _is_off(shape.box, deck):
                yield fault(Rule.OFF_SLIDE, slide.number, shape.name)


def _is_off(box: Box, deck: Deck) -> bool:
    over = (-box.left, -box.top, box.right - deck.width, box.bottom - deck.height)
    return max(over) > _TOLERANCE
