"""`Kehitys kierroksittain` on slides: the chart, with as many programmes as have room on each."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from math import ceil

from pipeline.accessibility import LONGEST_ALTERNATIVE
from pipeline.intake.roles import Slot
from pipeline.plan.charts import Development, Figure
from pipeline.plan.slides import SlidePlan
from pipeline.render.chart_style import ChartStyle
from pipeline.render.charts.development import draw_development, has_room, panels_that_fit
from pipeline.render.charts.drawing import Drawing
from pipeline.render.desk import Desk, Frame, Page, part_key
from pipeline.render.lead import lead_shapes
from pipeline.render.shapes import PictureShape
from pipeline.units import Box, Emu
from pipeline.wording.words import Words


def development_pages(slide: SlidePlan, frame: Frame, desk: Desk) -> list[Page]:
    """As few slides as can be; all programmes together stand on each."""
    (whole,) = (c for c in slide.contents if isinstance(c, Development))
    box = frame.box(Slot.CHART)
    most = panels_that_fit(whole, (box.width, box.height), desk.style)
    pages = []
    for part, development in enumerate(_parts(whole, most), 1):
        chart = partial(_chart, development, part_key(slide, part, Slot.CHART), box, desk)
        lead = lead_shapes(slide, part, frame, desk, Slot.CHART)
        pages.append(Page(slide.role, tuple(lead), chart=chart))
    return pages


def _chart(development: Development, key: str, box: Box, desk: Desk) -> PictureShape:
    accents = [f"#{desk.inks.accent(p.accent or 0)}" for p in development.panels]
    drawn = draw_development(development, accents, (box.width, box.height), desk.style)
    told = _told(development, desk.words)
    redraw = partial(_redrawn, development, accents, desk.style)
    figures = tuple(_figures(development))
    return PictureShape(Slot.CHART, key, box, drawn.svg, drawn.png, told, figures, redraw)


def _redrawn(
    development: Development, accents: Sequence[str], style: ChartStyle, width: Emu, height: Emu
) -> Drawing:
    """The chart in another size.

    Raises:
        ValueError: its names and numbers have no room in it.
    """
    if not has_room(development, (width, height), style):
        raise ValueError(
            f"no chart of {len(development.panels)} panels fits {width} x {height} EMU"
        )
    return draw_development(development, accents, (width, height), style)


def _parts(development: Development, most: int) -> Iterator[Development]:
    """The panels shared out evenly between as few slides as have room for them."""
    panels = development.panels
    parts = max(ceil(len(panels) / most), 1)
    each = max(ceil(len(panels) / parts), 1)
    for first in range(0, parts * each, each):
        yield replace(development, panels=panels[first : first + each])


def _figures(development: Development) -> Iterator[Figure]:
    yield from development.figures
    for panel in (development.whole, *development.panels):
        yield from panel.figures


def _told(development: Development, words: Words) -> str:
    """All numbers in words; where that would be too long to listen to, what is done."""
    panels = (development.whole, *development.panels)
    told = " ".join(panel.alternative for panel in panels)
    if len(told) <= LONGEST_ALTERNATIVE:
        return told
    shortly = "; ".join(panel.shortly for panel in panels)
    return words.alternatives.panels_shortly.format(panels=shortly)
