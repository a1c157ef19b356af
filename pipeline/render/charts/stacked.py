"""Stacked bars and columns of statuses: each part with its number, told apart without colour."""

from collections.abc import Iterator
from dataclasses import dataclass

from matplotlib.path import Path
from matplotlib.transforms import Affine2D

from pipeline.model.measures import StatusCounts
from pipeline.plan.slides import Mark
from pipeline.render.chart_style import ChartStyle
from pipeline.render.charts.drawing import POINTS_PER_INCH, Look, Sheet, put_alike
from pipeline.render.charts.lettering import Lettering, draw_words

_OUTLINE = 1.25  # points
_GAP = 0.03
_THINNEST = 0.07  # inches: what can still be told from a line
_ROOM = 0.04  # between a number and the edges of its part
_SMALLEST = 10.0
_DASHES = (2.0, 1.5)


@dataclass(frozen=True)
class Part:
    """How many phases have a status, and from where to where their part of a bar reaches."""

    mark: Mark
    count: int
    begin: float
    length: float

    @property
    def label(self) -> str:
        """The number; with a question mark that of phases without a status."""
        return f"?{self.count}" if self.mark is Mark.STATUS_MISSING else str(self.count)


def parts_of(counts: StatusCounts, length: float) -> Iterator[Part]:
    """The parts of a bar `length` inches long, done first; a very small share is still seen."""
    shares = {
        Mark.DONE: counts.done,
        Mark.IN_PROGRESS: counts.in_progress,
        Mark.NOT_DONE: counts.not_done,
        Mark.STATUS_MISSING: counts.missing,
    }
    shown = {mark: count for mark, count in shares.items() if count}
    room = length - _GAP * (len(shown) - 1)
    widths = {mark: max(room * n / counts.total, _THINNEST) for mark, n in shown.items()}
    too_much = sum(widths.values()) / room
    begin = 0.0
    for mark, count in shown.items():
        width = widths[mark] / too_much
        yield Part(mark, count, begin, width)
        begin += width + _GAP


def draw_part(
    sheet: Sheet, part: Part, box: tuple[float, float, float, float], size: float, style: ChartStyle
) -> None:
    """A part in its box (left, top, width, height in inches), with its number if there is room."""
    left, top, width, height = box
    inset = _OUTLINE / POINTS_PER_INCH / 2
    fill, line, ink = _colours(part.mark, style)
    wide, high = (max(length - 2 * inset, inset) for length in (width, height))
    box_in = Affine2D().scale(wide, high).translate(left + inset, top + inset)
    dashes = _DASHES if part.mark is Mark.STATUS_MISSING else ()
    rectangle = Path.unit_rectangle().transformed(box_in)
    put_alike(sheet.parts, rectangle, Look(fill, line, _OUTLINE, dashes))
    for tried in (size, _SMALLEST):
        lettering = Lettering(style.fonts, tried)
        wide = lettering.width(part.label)
        if wide + 2 * _ROOM <= width and lettering.capitals + 2 * _ROOM <= height:
            middle = (left + (width - wide) / 2, top + (height + lettering.capitals) / 2)
            draw_words(sheet, part.label, middle, lettering, ink)
            return


def _colours(mark: Mark, style: ChartStyle) -> tuple[str, str, str]:
    """Fill, outline and number."""
    match mark:
        case Mark.DONE:
            return style.done, style.done, style.page
        case Mark.IN_PROGRESS:
            return style.in_progress_fill, style.in_progress, style.ink
        case _:
            return style.page, style.not_done, style.ink
