"""Lists are made with PowerPoint's bullets and numbers, not typed."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pipeline.accessibility import Fault, Rule, fault
from pipeline.audit.excerpts import excerpt
from pipeline.intake.deck.content import Deck, Paragraph, Shape

_BULLET = re.compile(r"\s*[-–—•·▪●◦‣*>]\s.*\w")
_COUNTED = re.compile(r"\s*(\d{1,2}|[A-Za-z])([.)])\s+\S")


@dataclass(frozen=True)
class _Count:
    """A typed number or letter: its place in the row of numbers, and the sign after it."""

    at: int
    sign: str
    is_number: bool

    def follows(self, other: "_Count") -> bool:
        alike = (self.sign, self.is_number) == (other.sign, other.is_number)
        return alike and self.at == other.at + 1


def typed_lists(deck: Deck) -> Iterator[Fault]:
    """Shapes with lines that begin with a typed mark; numbers count where one follows another."""
    for slide in deck.slides:
        for shape in slide.every_shape:
            lines = (line for body in _bodies(shape) for line in _typed(body))
            for line in [*lines][:1]:
                yield fault(Rule.LIST_TYPED, slide.number, shape.name, text=excerpt(line))


def _bodies(shape: Shape) -> Iterator[Sequence[Paragraph]]:
    """Its text and its cells, but for cells of one line, in which a sign is no list."""
    yield shape.paragraphs
    for row in shape.table.rows if shape.table else ():
        yield from (cell for cell in row if len(cell) > 1)


def _typed(paragraphs: Sequence[Paragraph]) -> Iterator[str]:
    before: tuple[str, _Count] | None = None
    for line in (line for paragraph in paragraphs for line in paragraph.text.split("\v")):
        if _BULLET.match(line):
            yield line
        if not line.strip():
            continue
        count = _count(line)
        if before and count and count.follows(before[1]):
            yield before[0]
        before = (line, count) if count else None


def _count(line: str) -> _Count | None:
    found = _COUNTED.match(line)
    if found is None:
        return None
    mark, sign = found.groups()
    return _Count(int(mark) if mark.isdigit() else ord(mark), sign, mark.isdigit())
