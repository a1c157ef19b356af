"""The shares of the targets' phases as bars, one beside each row of a table."""

from collections.abc import Sequence

from pipeline.model.measures import StatusCounts
from pipeline.render.chart_style import ChartStyle
from pipeline.render.charts.drawing import Drawing, Sheet, drawing
from pipeline.render.charts.stacked import draw_part, parts_of
from pipeline.units import EMU_PER_INCH, Emu

_NUMBER = 12.0
_WIDEST = 0.8  # of a row, where rows are made lower by hand


def draw_bars(
    rows: Sequence[tuple[Emu, StatusCounts | None]], width: Emu, thickness: Emu, style: ChartStyle
) -> Drawing:
    """A bar in the middle of each row, given the rows' heights; none where nothing is counted."""
    high = thickness / EMU_PER_INCH

    def paint(sheet: Sheet) -> None:
        top = 0.0
        for height, counts in rows:
            row = height / EMU_PER_INCH
            if counts and counts.total:
                for part in parts_of(counts, width / EMU_PER_INCH):
                    box = (part.begin, top + (row - high) / 2, part.length, high)
                    draw_part(sheet, part, box, _NUMBER, style)
            top += row

    return drawing(width, Emu(sum(height for height, _ in rows)), paint, ground=style.ground)


def draw_bars_in(
    rows: Sequence[tuple[Emu, StatusCounts | None]],
    width: Emu,
    height: Emu,
    thickness: Emu,
    style: ChartStyle,
) -> Drawing:
    """The bars of rows that together are as high as somebody has made them."""
    taller = height / sum(row for row, _ in rows)
    spread = [(Emu(round(row * taller)), counts) for row, counts in rows]
    room = min(row for row, _ in spread) * _WIDEST
    return draw_bars(spread, width, Emu(round(min(thickness, room))), style)
