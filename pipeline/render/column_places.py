"""Where columns of text stand: the layout's places, as wide and as high as the texts ask for."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from pipeline.intake.places import Place
from pipeline.intake.roles import Role, Slot
from pipeline.render.desk import Frame, moved
from pipeline.units import Box, Emu

_ALONE = {Role.FORECAST: Role.FORECAST_ONE, Role.GOAL_TWO: Role.GOAL}
_BESIDE_TEXT = {
    Slot.LEFT_TEXT: (Slot.LEFT_HEADING, Slot.LEFT_RULE),
    Slot.RIGHT_TEXT: (Slot.RIGHT_HEADING, Slot.RIGHT_RULE),
    Slot.TEXT: (Slot.HEADING, None),
}


@dataclass(frozen=True)
class ColumnPlace:
    """The places of one column; a layout may have no heading or rule there."""

    text: Place
    heading: Place | None = None
    rule: Place | None = None


def role_for(role: Role, columns: int) -> Role:
    """The layout for so many columns: what is left of two goes on in one of its own."""
    return role if columns > 1 else _ALONE.get(role, role)


@lru_cache(maxsize=100)
def column_places(frame: Frame, left_part: float) -> tuple[ColumnPlace, ...]:
    """The columns of a layout, the left of two taking `left_part` of the width of both.

    Remembered, as they are the same for all sizes of their texts, and on most slides.
    """
    columns = tuple(_column(frame, slot) for slot in _BESIDE_TEXT if frame.layout.has(slot))
    if len(columns) == 1:
        return columns
    left, right = (column.text.box for column in columns)
    gap = right.left - left.right
    left_width = Emu(round((right.right - left.left - gap) * left_part))
    right_left = Emu(left.left + left_width + gap)
    return (
        _across(columns[0], left.left, left_width),
        _across(columns[1], right_left, Emu(right.right - right_left)),
    )


def _column(frame: Frame, text: Slot) -> ColumnPlace:
    beside = [
        frame.place(slot) if slot and frame.layout.has(slot) else None
        for slot in _BESIDE_TEXT[text]
    ]
    return ColumnPlace(frame.place(text), *beside)


def _across(column: ColumnPlace, left: Emu, width: Emu) -> ColumnPlace:
    def across(place: Place) -> Place:
        return replace(place, box=Box(left, place.box.top, width, place.box.height))

    return ColumnPlace(
        across(column.text),
        column.heading and across(column.heading),
        column.rule and across(column.rule),
    )


def under_heading(column: ColumnPlace, heading_height: int, down: int) -> ColumnPlace:
    """The column `down` lower, its text right under a heading of this height (0: none)."""
    text, heading = _lower(column.text, down), column.heading
    if heading is None:
        return replace(column, text=text)
    top = Emu(heading.box.top + down)
    if not heading_height:
        return replace(column, text=_lower(text, top - text.box.top), heading=None)
    higher = max(heading_height - heading.box.height, 0)
    if not (down or higher):
        return column
    box = Box(heading.box.left, top, heading.box.width, Emu(heading.box.height + higher))
    return replace(column, heading=replace(heading, box=box), text=_lower(text, higher))


def _lower(place: Place, down: int) -> Place:
    return replace(place, box=moved(place.box, down)) if down else place


def room_for_over(columns: Sequence[ColumnPlace], over: Place, height: int) -> int:
    """How far the columns move for a heading over all: up without one, down for a high one."""
    tops = [(column.heading or column.text).box.top for column in columns]
    if not height:
        return over.box.top - min(tops)
    return max(height - over.box.height, 0)
