"""Places that are too small for any text: said before anything is laid out in them."""

from collections.abc import Iterator

from pipeline.findings import Code, Finding, error
from pipeline.intake.layouts import Layout
from pipeline.intake.places import Place
from pipeline.intake.roles import SLOTS, Role, Slot
from pipeline.render.fit_text import Typesetter
from pipeline.units import points

_FLOWING = (Slot.TEXT, Slot.LEFT_TEXT, Slot.RIGHT_TEXT, Slot.TABLE, Slot.CHART)
_SMALLEST = 14.0
_FEWEST_LINES = 3
_NARROWEST = 100.0
"""The width in points that a column of text or a table needs at the least."""


def places_too_small(layout: Layout, typesetter: Typesetter) -> Iterator[Finding]:
    """An error for each place in which text would go on from slide to slide without end.

    Two targets that do not fit on a slide have one each, so that no place of theirs is too small.
    """
    for place in layout.places if layout.role is not Role.PHASES_TWO else ():
        used = place.slot in _FLOWING and place.slot in SLOTS[layout.role]
        if used and not _has_room(place, layout, typesetter):
            size = f"{_SMALLEST:g}"
            yield error(Code.PLACE_TOO_SMALL, layout=layout.name, name=place.slot, size=size)


def _has_room(place: Place, layout: Layout, typesetter: Typesetter) -> bool:
    style, bottom = place.levels[0], place.box.bottom
    if place.slot is Slot.TABLE and layout.has(Slot.TABLE_2):
        bottom = layout.place(Slot.TABLE_2).box.bottom  # both share the room down to there
    line = _SMALLEST * typesetter.font(style.font).line_height * style.line_spacing
    high_enough = points(bottom - place.box.top) >= _FEWEST_LINES * line
    return high_enough and points(place.box.width) >= _NARROWEST
