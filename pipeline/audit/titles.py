"""Every slide has a title of its own, which is read before the rest."""

from collections.abc import Iterator

from pipeline.accessibility import Fault, Rule, fault
from pipeline.audit.excerpts import excerpt
from pipeline.intake.deck.content import Deck, Slide


def titles(deck: Deck) -> Iterator[Fault]:
    """Titles that are missing, that another slide has too, or that are not read first."""
    seen: dict[str, int] = {}
    for slide in deck.slides:
        title = slide.title
        text = title.text if title else ""
        if not text:
            yield fault(Rule.TITLE_MISSING, slide.number, title.name if title else "")
            continue
        first = seen.setdefault(text.casefold(), slide.number)
        name = title.name if title else ""
        if first != slide.number:
            yield fault(Rule.TITLE_REPEATED, slide.number, name, shown=excerpt(text), first=first)
        yield from _order(slide, name)


def _order(slide: Slide, title: str) -> Iterator[Fault]:
    first = next(shape for shape in slide.shapes if shape.says_something)
    if first is not slide.title:
        yield fault(Rule.TITLE_ORDER, slide.number, title, other=first.name)
