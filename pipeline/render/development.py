"""`Kehitys kierroksittain` on slides: the chart, with at most twelve programmes on each."""

from collections.abc import Iterator
from dataclasses import replace

from pipeline.intake.roles import Slot
from pipeline.plan.slides import Development, SlidePlan
from pipeline.render.charts.development import MOST_PANELS, draw_development
from pipeline.render.desk import Desk, Frame, Page, part_key
from pipeline.render.lead import lead_shapes
from pipeline.render.shapes import PictureShape


def development_pages(slide: SlidePlan, frame: Frame, desk: Desk) -> list[Page]:
    """A slide for each twelve programmes; all programmes together stand on each."""
    (whole,) = (c for c in slide.contents if isinstance(c, Development))
    box = frame.box(Slot.CHART)
    pages = []
    for part, development in enumerate(_parts(whole), 1):
        accents = [f"#{desk.layouts.accent(p.accent or 0)}" for p in development.panels]
        drawn = draw_development(development, accents, (box.width, box.height), desk.style)
        told = " ".join(p.alternative for p in (development.whole, *development.panels))
        key = part_key(slide, part, Slot.CHART)
        chart = PictureShape(Slot.CHART, key, box, drawn.svg, drawn.png, told)
        lead = lead_shapes(slide, part, frame, desk, Slot.CHART)
        pages.append(Page(slide.role, (*lead, chart)))
    return pages


def _parts(development: Development) -> Iterator[Development]:
    panels = development.panels
    for first in range(0, max(len(panels), 1), MOST_PANELS):
        yield replace(development, panels=panels[first : first + MOST_PANELS])
