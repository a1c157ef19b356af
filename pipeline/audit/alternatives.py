"""What is seen is said in words, or marked as decoration, never both."""

import re
from collections.abc import Iterator, Sequence

from pipeline.accessibility import Fault, Rule, fault
from pipeline.audit.excerpts import excerpt
from pipeline.intake.deck.content import Deck, Kind, Shape

_SAYS_NOTHING = re.compile(
    r".*\.(png|jpe?g|gif|svg|emf|wmf|bmp|tiff?|mp4|webp)|"
    r"(kuva|kaavio|taulukko|ryhmä|muoto|objekti|valokuva|kuvio|picture|image|graphic|chart|table|"
    r"group|photo|img|shape|object|bild|diagram|tabell|grupp)\s*\d*|"
    r".*(kuvaus luotu automaattisesti|automatically generated|automatiskt genererad).*",
    re.IGNORECASE,
)


def alternatives(deck: Deck) -> Iterator[Fault]:
    """Alternative texts that are missing, say nothing or belong to a decoration."""
    for slide in deck.slides:
        yield from _of(slide.shapes, slide.number)


def _of(shapes: Sequence[Shape], slide: int) -> Iterator[Fault]:
    for shape in shapes:
        text = shape.alternative
        if shape.decorative and text:
            yield fault(Rule.ALT_DECORATIVE, slide, shape.name, shown=excerpt(text))
        if shape.decorative:
            continue
        if shape.kind is not Kind.TEXT and not text:
            yield fault(Rule.ALT_MISSING, slide, shape.name)
        elif text and (_SAYS_NOTHING.fullmatch(text) or text == shape.name):
            yield fault(Rule.ALT_SAYS_NOTHING, slide, shape.name, shown=excerpt(text))
        if shape.kind is Kind.GROUP and not text:
            yield from _of([m for m in shape.members if m.alternative], slide)
