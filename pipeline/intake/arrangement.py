"""Where things stand that a template has no placeholders for: rows within its place for contents.

The heights of the rows and the parts that share one are those of the city's own layouts.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from pipeline.intake.binding import FILLING, SIDE_BY_SIDE, Bound
from pipeline.intake.deck.content import FOOT_TYPES
from pipeline.intake.foot import FOOT
from pipeline.intake.reach import lower_edge, under_lines, upper_edge
from pipeline.intake.roles import SLOTS, Role, Slot
from pipeline.units import Box, Emu, inches

Row = tuple[Slot, ...]
_COLUMNS: tuple[Row, ...] = (
    (Slot.LEFT_HEADING, Slot.RIGHT_HEADING),
    (Slot.LEFT_TEXT, Slot.RIGHT_TEXT),
)
ROWS: tuple[Row, ...] = (
    *((Slot.SERIES,), (Slot.SUBTITLE,), (Slot.ROUND_NAME,)),
    *((Slot.PEOPLE_LEFT, Slot.PEOPLE_RIGHT), (Slot.PEOPLE_BELOW,), (Slot.DATE,), (Slot.DIVISION,)),
    *((Slot.LEGEND,), (Slot.BADGE,), (Slot.LEAD,), (Slot.COUNTS,)),
    *((Slot.HEADING,), *_COLUMNS, (Slot.TEXT,), (Slot.LINE,)),
    *((Slot.TABLE, Slot.BARS), (Slot.CHART,)),
    *((Slot.HEADING_2,), (Slot.LINE_2,), (Slot.TABLE_2,), (Slot.CONTINUES,)),
)
"""The rows of all kinds of slide, from the top down; a kind has those of its slots."""
OPTIONAL = (Slot.FOOTER, Slot.SLIDE_NUMBER, Slot.LEFT_RULE, Slot.RIGHT_RULE)
"""Slots that are left out where a template does not have them."""

_LEAD = inches(0.42)
_HEADINGS = (Slot.HEADING, Slot.LEFT_HEADING, Slot.RIGHT_HEADING, Slot.HEADING_2)
_COVERS = (Role.COVER, Role.PROGRAMME_COVER)
_GAP = inches(0.1)
_LEAST_HEIGHT, _LEAST_WIDTH = inches(1.5), inches(4)
"""What the contents need at the least; in less the whole slide under the title is taken."""
_LEAST_FILLING = inches(0.8)
_LOWEST = 0.7
"""What a table or a text needs: three lines; for it, other rows are made so much lower."""
_LINED = inches(0.4)
"""How far under a title a line of the template is taken for the title's."""
_KEPT = 0.7
"""The part of the place for contents that is left at the least over a foot within it."""
_MARGIN = 0.05  # of the slide's width, and of its height


@dataclass(frozen=True)
class Arrangement:
    """The boxes of the slots that need one; `whole_slide` if the template's own were too small."""

    boxes: Mapping[Slot, Box]
    whole_slide: bool = False


def arrange(
    role: Role, bound: Bound, usual: Mapping[Slot, Box], slide: tuple[Emu, Emu]
) -> Arrangement:
    """The boxes of a kind's slots that stand in no placeholder of their own.

    `usual` are the boxes of the city's layouts, `slide` the width and height of a slide. The
    placeholders for contents share their room with what has none.
    """
    needed = [slot for slot in SLOTS[role] if slot not in bound.slots and slot not in OPTIONAL]
    shared = [slot for slot in (*FILLING[role], *_HEADINGS) if slot in bound.slots]
    own = [bound.slots[slot].room for slot in shared if slot in SLOTS[role]]
    rows = list(_rows(role, (*needed, *shared)))
    free = _free(bound, slide)
    whole = union(own) if own else free
    area = _over_foot(bound, whole, slide)
    fixed = sum(_height(row, usual) for row in rows if not _fills(row, role))
    least = fixed + _GAP * len(rows) + (0 if role in _COVERS else _LEAST_HEIGHT)
    if role in _COVERS:
        area = _higher(area, least, bound, (round(slide[1] * _MARGIN), free.bottom))
    wide = _LEAST_WIDTH * (1.5 if Slot.RIGHT_TEXT in needed else 1)
    tiny = bool(own) and role not in _COVERS and (area.height < least or area.width < wide)
    if tiny:
        same = _on_same_ground(bound, area, free)
        free = same if same.height >= least else free
    if tiny and free.height * free.width > area.height * area.width:
        return Arrangement(_boxes(rows, role, free, usual, {}), whole_slide=True)
    if not needed and area == whole:
        return Arrangement({})
    columns = {s: bound.slots[s].room for s in SIDE_BY_SIDE if s in bound.slots}
    beside = columns if len(columns) == len(SIDE_BY_SIDE) else {}
    return Arrangement(_boxes(rows, role, area, usual, beside))


def _rows(role: Role, needed: Sequence[Slot]) -> Iterator[Row]:
    """The rows of a kind: what needs a place, and the places that it takes it from."""
    taking = (*needed, *FILLING[role])
    for row in ROWS:
        shown = tuple(slot for slot in row if slot in taking and slot in SLOTS[role])
        if shown:
            yield shown


def _fills(row: Row, role: Role) -> bool:
    return role not in _COVERS and row[0] in FILLING[role]


def _height(row: Row, usual: Mapping[Slot, Box]) -> int:
    """The height of a row; a lead has room for two lines, as it is longer in other fonts."""
    height = max(usual[slot].height for slot in row)
    return max(height, _LEAD) if row == (Slot.LEAD,) else height


def _boxes(
    rows: Sequence[Row],
    role: Role,
    area: Box,
    usual: Mapping[Slot, Box],
    beside: Mapping[Slot, Box],
) -> dict[Slot, Box]:
    """Each row under the one before it; those for contents share what is left."""
    filling = [row for row in rows if _fills(row, role)]
    heights: dict[Row, int] = {row: _height(row, usual) for row in rows if row not in filling}
    gaps = _GAP * (len(rows) - 1)
    least = _LEAST_FILLING * len(filling)
    room, needed = max(area.height - gaps - least, 0), sum(heights.values())
    if room < needed:  # all of them lower; the texts are set as they fit
        part = room / needed if role in _COVERS else max(room / needed, _LOWEST)
        heights = {row: round(height * part) for row, height in heights.items()}
    left = area.height - sum(heights.values()) - gaps
    heights |= dict.fromkeys(filling, max(left, 0) // max(len(filling), 1))
    boxes: dict[Slot, Box] = {}
    top: int = area.top
    for row in rows:
        line = Box(area.left, Emu(top), area.width, Emu(heights[row]))
        boxes |= {slot: _part(slot, row, line, usual, beside) for slot in row}
        top += heights[row] + _GAP
    return boxes


def _part(
    slot: Slot, row: Row, line: Box, usual: Mapping[Slot, Box], beside: Mapping[Slot, Box]
) -> Box:
    """A slot's part of its row: across as its column's placeholder, else as in the city's."""
    column = beside.get(_column(slot)) if beside else None
    if column:
        return replace(line, left=column.left, width=column.width)
    if len(row) == 1:
        return line
    left = min(usual[other].left for other in row)
    width = max(usual[other].right for other in row) - left
    own = usual[slot]
    begin = round(line.width * (own.left - left) / width)
    wide = Emu(round(line.width * own.width / width))
    box = replace(line, left=Emu(line.left + begin), width=wide)
    return replace(box, height=own.height) if slot is Slot.BARS else box


def _column(slot: Slot) -> Slot:
    match slot:
        case Slot.LEFT_HEADING:
            return Slot.LEFT_TEXT
        case Slot.RIGHT_HEADING:
            return Slot.RIGHT_TEXT
        case _:
            return slot


def union(boxes: Sequence[Box]) -> Box:
    """The smallest box that holds all of them."""
    left, top = min(box.left for box in boxes), min(box.top for box in boxes)
    right, bottom = max(box.right for box in boxes), max(box.bottom for box in boxes)
    return Box(left, top, Emu(right - left), Emu(bottom - top))


def _higher(area: Box, height: int, bound: Bound, edges: tuple[int, int]) -> Box:
    """The area as high as the texts of a cover need, away from the title, as far as there is room.

    `edges` are how high and how low it may reach at the most.
    """
    more = max(height - area.height, 0)
    title = bound.slots.get(Slot.TITLE)
    if title and title.box.top + title.box.height / 2 > area.top + area.height / 2:
        highest = upper_edge(bound.layout, area, min(edges[0], area.top))
        more = min(more, area.top - highest)
        return replace(area, top=Emu(area.top - more), height=Emu(area.height + more))
    lowest = lower_edge(bound.layout, area, max(edges[1], area.bottom))
    more = min(more, max(lowest - area.bottom, 0))
    return replace(area, height=Emu(area.height + more))


def _on_same_ground(bound: Bound, area: Box, free: Box) -> Box:
    """What is free around an area as far as that does not leave the ground of the area."""
    top = upper_edge(bound.layout, area, min(free.top, area.top))
    bottom = lower_edge(bound.layout, area, max(free.bottom, area.bottom))
    return replace(free, top=top, height=Emu(bottom - top))


def _over_foot(bound: Bound, area: Box, slide: tuple[Emu, Emu]) -> Box:
    """What of an area is on the slide, and over the footer and number that it reaches.

    A foot that most of the area would have to be given up for is left where it is.
    """
    foot = [bound.slots[slot].box for slot in FOOT if slot in bound.slots]
    under = [b for b in foot if b.left < area.right and area.left < b.right]
    lowest = min(area.bottom, slide[1]) - area.top
    heights = (box.top - _GAP - area.top for box in under)
    height = min([lowest, *(h for h in heights if h > lowest * _KEPT)])
    return replace(area, height=Emu(height))


def _free(bound: Bound, slide: tuple[Emu, Emu]) -> Box:
    """What is free between the title and the foot, as wide as the title."""
    width, height = slide
    title = bound.slots.get(Slot.TITLE)
    foot = [
        p.box.top
        for p in bound.layout.placeholders
        if p.type in FOOT_TYPES and p.box.top > height / 2
    ]
    bottom = min([round(height * (1 - _MARGIN)), *(top - _GAP for top in foot)])
    margin = round(width * _MARGIN)
    across = (Emu(margin), Emu(width - 2 * margin))
    if title is None:
        return Box(across[0], Emu(round(height * _MARGIN)), across[1], Emu(bottom))
    room = title.room
    if room.width >= width / 2:
        across = (room.left, room.width)
    under = Box(across[0], Emu(title.box.bottom + _GAP), across[1], _GAP)
    top = under_lines(bound.layout, under, _LINED)
    return Box(across[0], top, across[1], Emu(max(bottom - top, 0)))
