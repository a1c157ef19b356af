"""Each text says its language and is large enough."""

from collections.abc import Iterator

from pipeline.accessibility import Fault, Rule, fault
from pipeline.audit.excerpts import excerpt
from pipeline.intake.deck.content import FOOT_TYPES, Deck, Run, Shape

LEAST_SIZE, LEAST_IN_FOOT = 12.0, 10.0
"""Points; WCAG states none, these are the smallest that are read on a screen in a room."""


def texts(deck: Deck) -> Iterator[Fault]:
    """Shapes with runs that state no language or are too small, each told by the first one."""
    for slide in deck.slides:
        for shape in slide.every_shape:
            runs = [run for p in shape.all_paragraphs for run in p.runs if not run.is_blank]
            for run in [run for run in runs if not run.language][:1]:
                words = excerpt(run.text)
                yield fault(Rule.TEXT_LANGUAGE, slide.number, shape.name, text=words)
            yield from _small(shape, runs, slide.number)


def _small(shape: Shape, runs: list[Run], slide: int) -> Iterator[Fault]:
    least = LEAST_IN_FOOT if shape.placeholder in FOOT_TYPES else LEAST_SIZE
    smallest = min(runs, key=lambda run: run.size, default=None)
    if smallest and smallest.size < least:
        size, words = round(smallest.size, 1), excerpt(smallest.text)
        yield fault(Rule.TEXT_SMALL, slide, shape.name, text=words, size=size, least=least)
