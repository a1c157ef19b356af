"""Places that are too small for any text: said before anything is laid out in them."""

from collections.abc import Iterator

from pipeline.findings import Code, Finding, error
from pipeline.intake.layouts import Layouts, Place
from pipeline.intake.roles import SLOTS, Slot
from pipeline.render.fit_text import Typesetter
from pipeline.units import points

_FLOWING = (Slot.TEXT, Slot.LEFT_TEXT, Slot.RIGHT_TEXT, Slot.TABLE, Slot.TABLE_2)
_SMALLEST = 14.0
_FEWEST_LINES = 3
_NARROWEST = 100.0
"""The width in points that a column of text or a table needs at the least."""


def places_too_small(layouts: Layouts, typesetter: Typesetter) -> Iterator[Finding]:
    """An error for each place in which text would go on from slide to slide without end."""
    for layout in layouts.layouts:
        for place in layout.places:
            used = place.slot in _FLOWING and place.slot in SLOTS[layout.role]
            if used and not _has_room(place, typesetter):
                size = f"{_SMALLEST:g}"
                yield error(Code.PLACE_TOO_SMALL, layout=layout.role, name=place.slot, size=size)


def _has_room(place: Place, typesetter: Typesetter) -> bool:
    style = place.levels[0]
    line = _SMALLEST * typesetter.font(style.font).line_height * style.line_spacing
    high_enough = points(place.box.height) >= _FEWEST_LINES * line
    return high_enough and points(place.box.width) >= _NARROWEST
