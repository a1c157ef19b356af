"""A target's heading, progress line and table in a stack: what stands where on one slide."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from pipeline.intake.rich_text import Block
from pipeline.intake.roles import Slot
from pipeline.plan.slides import (
    CellText,
    Level,
    Node,
    Picture,
    ProgressLine,
    SlidePlan,
    Table,
    TableRow,
    Text,
)
from pipeline.plan.texts import plain, word
from pipeline.render.charts.progress_line import progress_line_height
from pipeline.render.desk import Desk, Frame, continued_heading
from pipeline.render.set_text import set_block
from pipeline.units import ZERO, Box, Emu
from pipeline.wording.words import Words

_SLOTS = (
    (Slot.HEADING, Slot.LINE, Slot.TABLE),
    (Slot.HEADING_2, Slot.LINE_2, Slot.TABLE_2),
)


@dataclass(frozen=True)
class Stack:
    """The contents for one target; what lies under a heading or line that is missing moves up."""

    slots: tuple[Slot, Slot, Slot]
    heading: Block
    picture: Picture | None
    table: Table


@dataclass(frozen=True)
class PlacedStack:
    """Where a stack's members stand, its heading at `size` points.

    The table's box reaches down to its lowest edge.
    """

    stack: Stack
    size: float
    heading: Box | None
    line: Box | None
    table: Box


def stacks_of(slide: SlidePlan) -> Iterator[Stack]:
    """The stacks of a slide plan, from the top down."""
    contents = {c.slot: c for c in slide.contents if isinstance(c, Text | Table | Picture)}
    for slots in _SLOTS:
        heading, picture, table = (contents.get(slot) for slot in slots)
        if isinstance(heading, Text) and isinstance(table, Table):
            line = picture if isinstance(picture, Picture) else None
            yield Stack(slots, heading.block, line, table)


def continued(stack: Stack, words: Words) -> Stack:
    """What stands over the rest of the table: the heading, which says that it goes on."""
    return replace(stack, heading=continued_heading(stack.heading, words), picture=None)


def in_words(stack: Stack) -> Stack:
    """The stack with its line bare, for captions too long to be drawn.

    Those of the line's ends stand under the heading, each other one under its phase.
    """
    if stack.picture is None:
        return stack
    line = stack.picture.line
    ends = " – ".join(label for label in (line.start_label, line.goal_label) if label)
    bare = ProgressLine(tuple(replace(node, caption="") for node in line.nodes))
    nodes = iter(line.nodes)
    rows = (row if row.under else _with_note(row, next(nodes)) for row in stack.table.rows)
    return replace(
        stack,
        heading=(*stack.heading, *plain(ends, line.start_origin + line.goal_origin, own=False)),
        picture=replace(stack.picture, line=bare),
        table=replace(stack.table, rows=tuple(rows)),
    )


def _with_note(row: TableRow, node: Node) -> TableRow:
    """The row with the node's caption as a note after the text that has the mark."""
    if not node.caption:
        return row
    added = CellText(word(node.caption, node.caption_origin, own=False), Level.NOTE)
    marked = (any(text.mark for text in cell) for cell in row.cells)
    cells = zip(row.cells, marked, strict=True)
    return replace(
        row, cells=tuple((*cell[:1], added, *cell[1:]) if is_ else cell for cell, is_ in cells)
    )


@dataclass(frozen=True)
class StackPlaces:
    """Where stacks stand in a layout whose heading is set at `size` points, `down` EMU lower."""

    frame: Frame
    desk: Desk
    size: float
    down: Emu = ZERO

    def placed(self, stack: Stack, least: int = 0) -> PlacedStack | None:
        """Each member under the one before it, the line as it reads best in the room there is.

        None if that leaves the table less than `least` EMU of height.
        """
        _, line_slot, table_slot = stack.slots
        heading, lower = self._heading_box(stack)
        table, line = self.frame.box(table_slot), None
        top = table.top + self.down + lower
        if not (stack.heading or stack.picture):
            top = self.down + min(self.frame.box(s).top for s in stack.slots if self._has(s))
        elif self._has(line_slot):
            place = self.frame.box(line_slot)
            top = place.top + self.down + lower
            if stack.picture:
                gap = table.top - place.bottom
                most = table.bottom - least - gap - top
                height = self._line_height(stack.picture, place.width, most)
                if height is None:
                    return None
                line = replace(place, top=Emu(top), height=height)
                top = line.bottom + gap
        if top + least > table.bottom:
            return None
        under = replace(table, top=Emu(top), height=Emu(table.bottom - top))
        return PlacedStack(stack, self.size, heading, line, under)

    def _has(self, slot: Slot) -> bool:
        return self.frame.layout.has(slot)

    def _line_height(self, picture: Picture, width: Emu, most: int) -> Emu | None:
        return progress_line_height(picture.line, width, self.desk.style, most)

    def _heading_box(self, stack: Stack) -> tuple[Box | None, int]:
        """The heading's box, and how much lower than in the layout all else stands under it."""
        heading_slot, line_slot, table_slot = stack.slots
        place = self.frame.place(heading_slot)
        box = place.box
        if not stack.heading:
            following = line_slot if self._has(line_slot) else table_slot
            return None, box.top - self.frame.box(following).top
        paragraphs = set_block(stack.heading, place, self.size)
        height = self.desk.typesetter.height(paragraphs, box.width)
        higher = max(height - box.height, 0)
        placed = replace(box, top=Emu(box.top + self.down), height=Emu(box.height + higher))
        return placed, higher
