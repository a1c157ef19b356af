"""How far the place for contents may reach: as far as the same ground goes on."""

from collections.abc import Iterable

from pipeline.intake.backing import backing_of
from pipeline.intake.contrast import TEXT_CONTRAST
from pipeline.intake.template_file import TemplateLayout
from pipeline.units import Box, Emu, inches

_STEP = inches(0.1)
"""How closely the ground is looked at, and how far from where it ends a place is kept."""


def lower_edge(layout: TemplateLayout, box: Box, limit: int) -> Emu:
    """The lowest edge, `limit` at the most, to which a box has the same ground under it."""
    rows = range(box.bottom, limit, _STEP)
    strips = (Box(box.left, Emu(row), box.width, Emu(min(_STEP, limit - row))) for row in rows)
    same = _same(layout, box, strips)
    end = limit if same is None else box.bottom + (same - 1) * _STEP
    return Emu(max(box.bottom, end))


def upper_edge(layout: TemplateLayout, box: Box, limit: int) -> Emu:
    """The highest edge, `limit` at the least, to which a box has the same ground over it."""
    rows = range(box.top, limit, -_STEP)
    strips = (Box(box.left, Emu(max(row - _STEP, limit)), box.width, _STEP) for row in rows)
    same = _same(layout, box, strips)
    end = limit if same is None else box.top - (same - 1) * _STEP
    return Emu(min(box.top, end))


def under_lines(layout: TemplateLayout, box: Box, within: int) -> Emu:
    """The upper edge of a box, lower where a line is drawn so near under it."""
    rows = range(box.top, box.top + within, _STEP)
    strips = (Box(box.left, Emu(row), box.width, _STEP) for row in rows)
    crossed = [strip.bottom for strip in strips if layout.picture.is_crossed(strip)]
    return Emu(max([box.top, *crossed]))


def _same(layout: TemplateLayout, box: Box, strips: Iterable[Box]) -> int | None:
    """How many of the strips have the ground of the box, None if all.

    A ground of many colours is the same as far as what can be read on the box can be read there;
    a line ends it.
    """
    ground = layout.ground(box)
    text = backing_of(layout, box, "tx1").ink.seen
    for count, strip in enumerate(strips):
        other = layout.ground(strip)
        if layout.picture.is_crossed(strip):
            return count
        alike = other.plain and other.colour == ground.colour
        if not (alike if ground.plain else other.reads(text, TEXT_CONTRAST)):
            return count
    return None
