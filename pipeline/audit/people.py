"""Where only a person can tell: it is listed, and never a fault."""

import re
from collections.abc import Iterator

from pipeline.accessibility import LONGEST_ALTERNATIVE, Fault, Rule, fault
from pipeline.audit.excerpts import excerpt
from pipeline.intake.deck.content import Deck, Kind, Shape

_COLOURS = r"\b(punai|vihre|kelta|sini|oranss|harma|violet)\w*"
_BY_COLOUR = re.compile(
    rf"{_COLOURS}(lla|llä)\b|{_COLOURS}\s+(merki|laatik|palk|viiva|kohd|pallo|ympyr|alue|nuol|solu)|"
    r"\b(röd|grön|gul|blå|grå|orange)\w* (ruta|rutor|stapel|staplar|linje|cell|cirk|text|märk)|"
    r"\b(red|green|yellow|blue|grey|orange) (box|bar|line|cell|circle|text|mark)",
    re.IGNORECASE,
)


def for_people(deck: Deck) -> Iterator[Fault]:
    """Long alternative texts, films, animations, words of colour, and hidden slides."""
    for slide in deck.slides:
        if slide.hidden:
            yield fault(Rule.HIDDEN, slide.number)
        if slide.moves:
            yield fault(Rule.MOVES, slide.number)
        for shape in slide.every_shape:
            yield from _of(shape, slide.number)


def _of(shape: Shape, slide: int) -> Iterator[Fault]:
    if shape.kind is Kind.MEDIA:
        yield fault(Rule.MEDIA, slide, shape.name)
    if len(shape.alternative) > LONGEST_ALTERNATIVE:
        yield fault(Rule.ALT_LONG, slide, shape.name, length=len(shape.alternative))
    text = next((p.text for p in shape.all_paragraphs if _BY_COLOUR.search(p.text)), "")
    if text:
        yield fault(Rule.SENSORY, slide, shape.name, text=excerpt(text))
