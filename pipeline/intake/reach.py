"""How far the place for contents may be made larger: as far as the same ground goes on."""

from collections.abc import Iterable

from pipeline.intake.backing import backing_of
from pipeline.intake.contrast import TEXT_CONTRAST
from pipeline.intake.template_file import TemplateLayout
from pipeline.units import Box, Emu, inches

_STEP = inches(0.1)


def lower_edge(layout: TemplateLayout, box: Box, limit: int) -> Emu:
    """The lowest edge, `limit` at the most, to which a box has the same ground under it."""
    rows = range(box.bottom, limit, _STEP)
    strips = (Box(box.left, Emu(row), box.width, Emu(min(_STEP, limit - row))) for row in rows)
    same = _same(layout, box, strips)
    return Emu(max(box.bottom, limit if same is None else box.bottom + same * _STEP))


def upper_edge(layout: TemplateLayout, box: Box, limit: int) -> Emu:
    """The highest edge, `limit` at the least, to which a box has the same ground over it."""
    rows = range(box.top, limit, -_STEP)
    strips = (Box(box.left, Emu(max(row - _STEP, limit)), box.width, _STEP) for row in rows)
    same = _same(layout, box, strips)
    return Emu(min(box.top, limit if same is None else box.top - same * _STEP))


def _same(layout: TemplateLayout, box: Box, strips: Iterable[Box]) -> int | None:
    """How many of the strips have the ground of the box, None if all.

    A ground of many colours is the same as far as what can be read on the box can be read there.
    """
    ground = layout.ground(box)
    text = backing_of(layout, box, "tx1").ink.seen
    for count, strip in enumerate(strips):
        other = layout.ground(strip)
        alike = other.plain and other.colour == ground.colour
        if not (alike if ground.plain else other.reads(text, TEXT_CONTRAST)):
            return count
    return None
