"""The progress line of a target: a node for each phase, with what is said under and over it."""

from functools import lru_cache
from math import inf

from matplotlib.patches import PathPatch
from matplotlib.path import Path

from pipeline.plan.slides import Mark, ProgressLine
from pipeline.render.chart_style import ChartStyle
from pipeline.render.charts.drawing import Drawing, Sheet, drawing, put, stroke
from pipeline.render.charts.lettering import draw_words
from pipeline.render.charts.line_layout import START_X, LineLayout, Text, layouts
from pipeline.render.charts.marks import draw_mark
from pipeline.units import EMU_PER_INCH, Emu, inches

_REACHED, _TRACK, _LEADER, _TICK = 6.0, 2.0, 0.75, 4.0  # widths in points
_TICK_HEIGHT = 0.26
_DASH_AND_GAP = (3.0, 2.0)  # times the width


def progress_line_height(
    line: ProgressLine, width: Emu, style: ChartStyle, most: float = inf
) -> Emu | None:
    """The height of the line at this width, set as it reads best in at most `most` EMU.

    None if it does not fit in any way, or has a caption too long to be one.
    """
    heights = (inches(way.height) for way in layouts(line, width / EMU_PER_INCH, style))
    return next((height for height in heights if height <= most), None)


@lru_cache(maxsize=10)
def draw_progress_line(line: ProgressLine, width: Emu, height: Emu, style: ChartStyle) -> Drawing:
    """The line from the top of a picture of this size, the rest of which stays empty.

    In less than `progress_line_height` the captions become smaller or stand in two rows. Equal
    lines that follow each other are drawn once.

    Raises:
        ValueError: the line does not fit the height in any way.
    """
    ways = layouts(line, width / EMU_PER_INCH, style)
    layout = next((way for way in ways if inches(way.height) <= height), None)
    if layout is None:
        raise ValueError(f"no progress line of {len(line.nodes)} phases fits {height} EMU")

    def paint(sheet: Sheet) -> None:
        _draw_pieces(sheet, layout, style)
        for x, mark in zip(layout.xs, layout.marks, strict=True):
            draw_mark(sheet, mark, (x, layout.line_y), layout.mark_size, style)
        for text in layout.numbers:
            _draw_text(sheet, text, style.secondary)
        for text in (*layout.captions, *layout.end_labels):
            _draw_text(sheet, text, style.ink)

    return drawing(width, height, paint, ground=style.ground)


def _draw_pieces(sheet: Sheet, layout: LineLayout, style: ChartStyle) -> None:
    """The piece that leads to a phase tells that phase's status; leaders lie under all."""
    for leader in layout.leaders:
        ends = ((leader.x, leader.top), (leader.x, leader.bottom))
        stroke(sheet, ends, style.track, _LEADER)
    y = layout.line_y
    begin = START_X
    for end, mark in zip(layout.xs, layout.marks, strict=True):
        piece = ((begin, y), (end, y))
        begin = end
        match mark:
            case Mark.DONE:
                stroke(sheet, piece, style.done, _REACHED)
            case Mark.IN_PROGRESS:
                stroke(sheet, piece, style.in_progress_fill, _REACHED)
                stroke(sheet, piece, style.in_progress, _TRACK)
            case Mark.STATUS_MISSING:
                _dashed(sheet, piece, style.track)
            case _:
                stroke(sheet, piece, style.track, _TRACK)
    tick = ((START_X, y - _TICK_HEIGHT / 2), (START_X, y + _TICK_HEIGHT / 2))
    stroke(sheet, tick, style.ink, _TICK)


def _dashed(
    sheet: Sheet, piece: tuple[tuple[float, float], tuple[float, float]], colour: str
) -> None:
    line = PathPatch(Path(piece), fill=False, edgecolor=colour, linewidth=_TRACK)
    line.set_linestyle((0, _DASH_AND_GAP))
    put(sheet, line)


def _draw_text(sheet: Sheet, text: Text, colour: str) -> None:
    for i, words in enumerate(text.lines):
        left = text.line_left(text.lettering.width(words))
        baseline = text.baseline + i * text.lettering.step
        draw_words(sheet, words, (left, baseline), text.lettering, colour)
