"""`Ositettu tavoitteiden toteutuminen` on slides: heading, progress line and table in a stack."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from pipeline.intake.roles import Slot
from pipeline.plan.slides import Picture, SlidePlan, Table, Text
from pipeline.render.charts.progress_line import draw_progress_line, progress_line_height
from pipeline.render.desk import Desk, Frame, Page, continued_heading, moved, part_key
from pipeline.render.set_text import set_block, sizes_from
from pipeline.render.shapes import PictureShape, Shape, SizedParagraph, TableShape, TextShape
from pipeline.render.table_pages import TablePager
from pipeline.render.tables import TableSetter, TableSetting
from pipeline.units import ZERO, Box, Emu, emu

_SMALLEST = 14.0
_PADDINGS = (0.5, 0.3)  # over and under a row's text, times its size
_SHARED_PADDINGS = (0.8, 0.65, 0.5, 0.4, 0.3, 0.25, 0.2, 0.15, 0.1)
_STACKS = (
    (Slot.HEADING, Slot.LINE, Slot.TABLE),
    (Slot.HEADING_2, Slot.LINE_2, Slot.TABLE_2),
)


@dataclass(frozen=True)
class _Stack:
    """The contents for one target, in the places of their slots, all moved `down`."""

    heading: Text
    picture: Picture | None
    table: Table
    line_slot: Slot
    down: Emu = ZERO


@dataclass(frozen=True)
class _Boxes:
    """Where the members of a stack stand; the table's box reaches down to its lowest edge."""

    heading: Box
    line: Box | None
    table: Box


@dataclass(frozen=True)
class PhaseRenderer:
    """Sets the stacks of one slide plan in its layout, from the top down."""

    slide: SlidePlan
    frame: Frame
    desk: Desk

    def pages(self) -> list[Page]:
        """The slides of one target's phases."""
        (stack,) = self._stacks()
        going_on = self._continued(stack)
        boxes, later = self._boxes(stack), self._boxes(going_on)
        place = self.frame.place(stack.table.slot)
        pager = TablePager(stack.table, place, (boxes.table, later.table), self.desk)
        found = pager.best(sizes_from(place.levels[0].size, _SMALLEST), _PADDINGS)
        pages = []
        for part, rows in enumerate(found.pages, 1):
            now, at = (stack, boxes) if part == 1 else (going_on, later)
            key = part_key(self.slide, part, stack.table.slot)
            table = found.setter.shape(rows, key, at.table)
            pages.append(Page(self.slide.role, (*self._above_table(now, at, part), table)))
        return pages

    def shared_page(self) -> Page | None:
        """The one slide of two targets' phases, or None if they do not fit on it."""
        return next((page for p in _SHARED_PADDINGS if (page := self._shared(p))), None)

    def _shared(self, padding: float) -> Page | None:
        """Both stacks with rows of this padding; drawn only if they fit."""
        placed: list[tuple[_Stack, _Boxes, TableShape]] = []
        down = ZERO
        for stack in self._stacks():
            place = self.frame.place(stack.table.slot)
            boxes = self._boxes(replace(stack, down=down))
            size = place.levels[0].size
            setting = TableSetting(size, emu(size * padding))
            setter = TableSetter(stack.table, place, setting, self.desk)
            key = part_key(self.slide, 1, stack.table.slot)
            table = setter.shape(stack.table.rows, key, boxes.table)
            placed.append((stack, boxes, table))
            down = Emu(table.box.bottom - place.box.bottom)
        if down > 0:  # the last one ends below its place
            return None
        shapes = (
            shape
            for stack, boxes, table in placed
            for shape in (*self._above_table(stack, boxes, part=1), table)
        )
        return Page(self.slide.role, tuple(shapes))

    def _stacks(self) -> Iterator[_Stack]:
        contents = {c.slot: c for c in self.slide.contents}
        for heading_slot, line_slot, table_slot in _STACKS:
            heading, table = contents.get(heading_slot), contents.get(table_slot)
            picture = contents.get(line_slot)
            if isinstance(heading, Text) and isinstance(table, Table):
                line = picture if isinstance(picture, Picture) else None
                yield _Stack(heading, line, table, line_slot)

    def _continued(self, stack: _Stack) -> _Stack:
        heading = continued_heading(stack.heading.block, self.desk.words)
        return replace(stack, heading=replace(stack.heading, block=heading), picture=None)

    def _boxes(self, stack: _Stack) -> _Boxes:
        """Each member under the one before it; a missing line leaves no gap."""
        place = self.frame.place(stack.heading.slot)
        height = self.desk.height(self._heading(stack), place.box.width)
        higher = max(height - place.box.height, 0)
        heading = replace(
            place.box,
            top=Emu(place.box.top + stack.down),
            height=Emu(place.box.height + higher),
        )
        table = moved(self.frame.box(stack.table.slot), stack.down + higher)
        if not self.frame.layout.has(stack.line_slot):
            return _Boxes(heading, None, table)
        line = self.frame.box(stack.line_slot)
        line_top = Emu(line.top + stack.down + higher)
        if stack.picture is None:
            return _Boxes(heading, None, moved(table, line_top - table.top))
        needed = progress_line_height(stack.picture.line, line.width, self.desk.style)
        box = replace(line, top=line_top, height=needed)
        return _Boxes(heading, box, moved(table, needed - line.height))

    def _heading(self, stack: _Stack) -> tuple[SizedParagraph, ...]:
        place = self.frame.place(stack.heading.slot)
        return set_block(stack.heading.block, place, place.levels[0].size)

    def _above_table(self, stack: _Stack, boxes: _Boxes, part: int) -> Iterator[Shape]:
        slot = stack.heading.slot
        key = part_key(self.slide, part, slot)
        yield TextShape(slot, key, self._heading(stack), boxes.heading)
        if stack.picture and boxes.line:
            size = (boxes.line.width, boxes.line.height)
            drawing = draw_progress_line(stack.picture.line, *size, self.desk.style)
            yield PictureShape(
                stack.picture.slot,
                part_key(self.slide, part, stack.picture.slot),
                boxes.line,
                drawing.svg,
                drawing.png,
                stack.picture.alternative,
            )
