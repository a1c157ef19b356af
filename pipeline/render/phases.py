"""`Ositettu tavoitteiden toteutuminen` on slides: heading, progress line and table in a stack."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, partial

from pipeline.plan.slides import SlidePlan
from pipeline.render.charts.progress_line import draw_progress_line
from pipeline.render.desk import Desk, Frame, Page, part_key
from pipeline.render.openings import Opener, Opening
from pipeline.render.set_text import heading_size, set_block, sizes_from
from pipeline.render.shapes import PictureShape, Shape, TableShape, TextShape
from pipeline.render.stacks import PlacedStack, Stack, StackPlaces, stacks_of
from pipeline.render.table_columns import TableColumns
from pipeline.render.table_pages import TablePager, TablePages
from pipeline.render.tables import TableSetter
from pipeline.units import ZERO, Emu, emu

_SMALLEST = 14.0
_SMALLEST_HEADING = 16.0
_PADDINGS = (0.5, 0.3)  # over and under a row's text, times its size
_SHARED_PADDINGS = (0.8, 0.65, 0.5, 0.4, 0.3, 0.25, 0.2, 0.15, 0.1)


@dataclass(frozen=True)
class PhaseRenderer:
    """Sets the stacks of one slide plan in its layout, from the top down."""

    slide: SlidePlan
    frame: Frame
    desk: Desk

    def pages(self) -> list[Page]:
        """The slides of one target's phases."""
        (stack,) = stacks_of(self.slide)
        opening, found = self._best(stack)
        over = [*opening.before, opening.first, *(opening.later for _ in found.pages[1:])]
        pages = []
        for part, placed in enumerate(over, 1):
            shapes = list(self._above_table(placed, part))
            number = part - 1 - len(opening.before)
            if number >= 0:
                key = part_key(self.slide, part, stack.slots[-1])
                shapes.append(found.setter.shape(found.pages[number], key, placed.table))
            small = found.setter.columns.size <= self.desk.least(_SMALLEST)
            pages.append(Page(self.slide.role, tuple(shapes), small=small))
        return pages

    def shared_page(self) -> Page | None:
        """The one slide of two targets' phases, or None if they do not fit on it."""
        return next((page for p in _SHARED_PADDINGS if (page := self._shared(p))), None)

    def _best(self, stack: Stack) -> tuple[Opening, TablePages]:
        """The heading a little smaller where that saves it a line, but not than its table."""
        opener = Opener(self.frame, self.desk)
        place = self.frame.place(stack.slots[0])
        size = heading_size(
            [(stack.heading, place)], self.desk.least(_SMALLEST_HEADING), self.desk.typesetter
        )
        if size < place.levels[0].size and (opening := opener.at(stack, size)):
            found = self._table_pages(opening)
            if found.setter.columns.size <= size:
                return opening, found
        opening = opener.opening(stack)
        return opening, self._table_pages(opening)

    def _table_pages(self, opening: Opening) -> TablePages:
        stack = opening.first.stack
        place = self.frame.place(stack.slots[-1])
        boxes = (opening.first.table, opening.later.table)
        pager = TablePager(stack.table, place, boxes, self.desk)
        return pager.best(sizes_from(place.levels[0].size, self.desk.least(_SMALLEST)), _PADDINGS)

    def _shared(self, padding: float) -> Page | None:
        """Both stacks with rows of this padding; drawn only if they fit."""
        placed: list[tuple[PlacedStack, TableShape]] = []
        down = ZERO
        for stack, columns in self._shared_columns:
            heading = self.frame.place(stack.slots[0]).levels[0].size
            found = StackPlaces(self.frame, self.desk, heading, down).placed(stack)
            if found is None:
                return None
            setter = TableSetter(columns, emu(columns.size * padding))
            key = part_key(self.slide, 1, stack.slots[-1])
            table = setter.shape(stack.table.rows, key, found.table)
            placed.append((found, table))
            down = Emu(table.box.bottom - columns.place.box.bottom)
        if down > 0:  # the last one ends below its place
            return None
        shapes = (
            shape for over, table in placed for shape in (*self._above_table(over, part=1), table)
        )
        return Page(self.slide.role, tuple(shapes))

    @cached_property
    def _shared_columns(self) -> tuple[tuple[Stack, TableColumns], ...]:
        """The stacks with their columns, which are the same for every padding."""
        placed = ((stack, self.frame.place(stack.slots[-1])) for stack in stacks_of(self.slide))
        return tuple(
            (stack, TableColumns(stack.table, place, place.levels[0].size, self.desk))
            for stack, place in placed
        )

    def _above_table(self, placed: PlacedStack, part: int) -> Iterator[Shape]:
        slot, line_slot, _ = placed.stack.slots
        if placed.heading:
            heading = set_block(placed.stack.heading, self.frame.place(slot), placed.size)
            yield TextShape(slot, part_key(self.slide, part, slot), heading, placed.heading)
        picture, box = placed.stack.picture, placed.line
        if picture and box:
            draw = partial(draw_progress_line, picture.line, style=self.desk.style)
            drawn = draw(box.width, box.height)
            key = part_key(self.slide, part, line_slot)
            told = (picture.alternative, picture.figures)
            yield PictureShape(line_slot, key, box, drawn.svg, drawn.png, *told, draw)
