"""What stands over a table that goes on: heading and line beside it, or on slides before it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from pipeline.intake.rich_text import Block
from pipeline.render.desk import Desk, Frame
from pipeline.render.pieces import join, pieces_of, split_off
from pipeline.render.set_text import set_block, sizes_from
from pipeline.render.stacks import PlacedStack, Stack, StackPlaces, continued, in_words
from pipeline.units import emu

_SMALLEST = 14.0
_LEAST_LINES = 5  # of the smallest text: the table's header, three lines and their padding


@dataclass(frozen=True)
class Opening:
    """What stands over a table: on slides `before` it, on its first slide, on the `later` ones."""

    before: tuple[PlacedStack, ...]
    first: PlacedStack
    later: PlacedStack


@dataclass(frozen=True)
class Opener:
    """Finds room for a table under its heading and line in a layout."""

    frame: Frame
    desk: Desk

    def opening(self, stack: Stack) -> Opening:
        """The largest heading that leaves the table room, else heading and line on their own.

        Captions that find no room in any way become texts.
        """
        worded = in_words(stack)
        ways = (stack, worded, replace(worded, picture=None))
        found = (self._with_table(way) or self._apart(way) for way in ways)
        return next(opening for opening in found if opening)

    def at(self, stack: Stack, size: float) -> Opening | None:
        """Heading, at this size, and line over the table; None if they leave it no room."""
        first = self._places(size).placed(stack, self._least(stack))
        return Opening((), first, self._later(first)) if first else None

    def _with_table(self, stack: Stack) -> Opening | None:
        return next((found for size in self._sizes(stack) if (found := self.at(stack, size))), None)

    def _apart(self, stack: Stack) -> Opening | None:
        for size in self._sizes(stack):
            alone = self._places(size).placed(stack)
            if alone:
                later = self._later(alone)
                return Opening((alone,), later, later)
        places = self._places(self.desk.least(_SMALLEST))
        rest = places.placed(replace(stack, heading=()), self._least(stack))
        if rest is None:
            return None
        return Opening(tuple(self._headings(stack, places)), rest, self._later(rest))

    def _sizes(self, stack: Stack) -> tuple[float, ...]:
        preferred = self.frame.place(stack.slots[0]).levels[0].size
        return sizes_from(preferred, min(self.desk.least(_SMALLEST), preferred))

    def _places(self, size: float) -> StackPlaces:
        return StackPlaces(self.frame, self.desk, size)

    def _least(self, stack: Stack) -> int:
        """The height that a table needs, or all that its layout gives it."""
        place = self.frame.place(stack.slots[-1])
        line = self.desk.typesetter.font(place.levels[0].font).line_height * self.desk.least(
            _SMALLEST
        )
        return min(emu(_LEAST_LINES * line), place.box.height)

    def _later(self, over: PlacedStack) -> PlacedStack:
        """The heading that says that it goes on, left out if it has no room."""
        least = self._least(over.stack)
        places = self._places(over.size)
        going_on = continued(over.stack, self.desk.words)
        bare = replace(going_on, heading=())
        found = (places.placed(stack, least) for stack in (going_on, bare))
        return next(placed for placed in found if placed)

    def _headings(self, stack: Stack, places: StackPlaces) -> Iterator[PlacedStack]:
        """A heading that is longer than a slide, on as many as it needs."""
        place = self.frame.place(stack.slots[0])
        room = self.frame.box(stack.slots[-1]).bottom - place.box.top

        def fits(block: Block) -> bool:
            paragraphs = set_block(block, place, places.size)
            return self.desk.typesetter.height(paragraphs, place.box.width) <= room

        rest = pieces_of(stack.heading)
        while rest:
            head, rest = split_off(rest, fits)
            placed = places.placed(replace(stack, heading=join(head), picture=None))
            if placed:
                yield placed
