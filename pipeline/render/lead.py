"""The sentence under the title of a slide on the whole round."""

from collections.abc import Iterator
from dataclasses import replace

from pipeline.intake.roles import Slot
from pipeline.plan.slides import SlidePlan, Text
from pipeline.render.desk import Desk, Frame, part_key
from pipeline.render.set_text import set_block, sizes_from
from pipeline.render.shapes import TextShape
from pipeline.units import Emu, inches

_SMALLEST = 12.0
_GAP = inches(0.05)


def lead_shapes(
    slide: SlidePlan, part: int, frame: Frame, desk: Desk, before: Slot
) -> Iterator[TextShape]:
    """The lead, if there is one, in as few lines and as large as fits over what follows it."""
    lead = next((c for c in slide.contents if isinstance(c, Text) and c.slot is Slot.LEAD), None)
    if lead is None:
        return
    place = frame.place(Slot.LEAD)
    room = frame.box(before).top - place.box.top - _GAP
    ways = [set_block(lead.block, place, s) for s in sizes_from(place.levels[0].size, _SMALLEST)]
    heights = [desk.typesetter.height(way, place.box.width) for way in ways]
    lines = [desk.typesetter.line_count(way[0], place.box.width) for way in ways]
    fitting = [n for n, height in enumerate(heights) if height <= room] or [len(ways) - 1]
    chosen = min(fitting, key=lambda number: lines[number])
    height = Emu(max(heights[chosen], place.box.height))
    shape = replace(place.box, height=height)
    yield TextShape(Slot.LEAD, part_key(slide, part, Slot.LEAD), ways[chosen], shape)
