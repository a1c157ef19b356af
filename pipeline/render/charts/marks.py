"""The marks of statuses (circles) and verdicts (squares), in charts and as picture bullets."""

from functools import lru_cache
from math import cos, pi, sin
from typing import assert_never

from matplotlib.patches import Circle, Rectangle, Wedge

from pipeline.plan.slides import Mark
from pipeline.render.chart_style import ChartStyle
from pipeline.render.charts.drawing import POINTS_PER_INCH, Point, Sheet, drawing, put, stroke
from pipeline.render.charts.lettering import Lettering, draw_words
from pipeline.render.mark_geometry import (
    ARROW,
    CHECK,
    CROSS,
    DASHES,
    DOT_SIZE,
    EXCLAMATION,
    EXCLAMATION_DOT,
    LARGER_CHECK,
    LEAST_LINE,
    LEAST_RING,
    OUTLINE,
    QUESTION_SIZE,
    RING,
    SIGN,
    Sign,
)
from pipeline.units import inches

_DASH_COUNT = 12  # a ring's; a multiple of four, so that dashes touch all four edges
_DASH_SHARE = 0.58  # of a dash and the gap after it


@lru_cache(maxsize=100)
def mark_png(mark: Mark, style: ChartStyle) -> bytes:
    """The mark as a square transparent PNG whose four edges it touches, for a picture bullet.

    Remembered: most kinds of slides have the same colours.
    """
    side = 1.0

    def paint(sheet: Sheet) -> None:
        draw_mark(sheet, mark, (side / 2, side / 2), side, style)

    return drawing(inches(side), inches(side), paint).png


def draw_mark(sheet: Sheet, mark: Mark, centre: Point, size: float, style: ChartStyle) -> None:
    """The mark, `size` inches wide and high, its outline within that."""
    match mark:
        case Mark.NOT_DONE:
            _ring(sheet, centre, size, style.not_done, style.page)
        case Mark.IN_PROGRESS:
            _ring(sheet, centre, size, style.in_progress, style.page)
            put(sheet, Wedge(centre, size / 2, 90, 270, facecolor=style.in_progress, linewidth=0))
        case Mark.DONE:
            put(sheet, Circle(centre, size / 2, facecolor=style.done, linewidth=0))
            _sign(sheet, CHECK, centre, size, style.page)
        case Mark.STATUS_MISSING:
            _dashed_ring(sheet, centre, size, style)
            _question(sheet, centre, size, style)
        case Mark.ACHIEVED:
            _square(sheet, centre, size, style.done)
            _sign(sheet, LARGER_CHECK, centre, size, style.page)
        case Mark.ON_TRACK:
            _square(sheet, centre, size, style.in_progress)
            _sign(sheet, ARROW, centre, size, style.page)
        case Mark.UNCERTAIN:
            _uncertain(sheet, centre, size, style)
        case Mark.WILL_NOT_BE_MET:
            _square(sheet, centre, size, style.will_not_be_met)
            _sign(sheet, CROSS, centre, size, style.page)
        case Mark.VERDICT_MISSING:
            _dashed_square(sheet, centre, size, style)
            _question(sheet, centre, size, style)
        case _:
            assert_never(mark)


def _ring(sheet: Sheet, centre: Point, size: float, colour: str, page: str) -> None:
    width = max(RING * size, LEAST_RING)
    radius = (size - width / POINTS_PER_INCH) / 2
    put(sheet, Circle(centre, radius, facecolor=page, edgecolor=colour, linewidth=width))


def _square(sheet: Sheet, centre: Point, size: float, colour: str) -> None:
    corner = (centre[0] - size / 2, centre[1] - size / 2)
    put(sheet, Rectangle(corner, size, size, facecolor=colour, linewidth=0))


def _sign(sheet: Sheet, lines: Sign, centre: Point, size: float, colour: str) -> None:
    for line in lines:
        points = [(centre[0] + x * size, centre[1] + y * size) for x, y in line]
        stroke(sheet, points, colour, SIGN * size, ends="round")


def _uncertain(sheet: Sheet, centre: Point, size: float, style: ChartStyle) -> None:
    edge = max(OUTLINE * size, LEAST_LINE) / POINTS_PER_INCH
    _square(sheet, centre, size, style.ink)
    _square(sheet, centre, size - 2 * edge, style.uncertain)
    _sign(sheet, EXCLAMATION, centre, size, style.ink)
    dot = (centre[0], centre[1] + EXCLAMATION_DOT[1] * size)
    put(
        sheet,
        Circle(dot, DOT_SIZE / 2 * SIGN * size / POINTS_PER_INCH, facecolor=style.ink, linewidth=0),
    )


def _dashed_ring(sheet: Sheet, centre: Point, size: float, style: ChartStyle) -> None:
    """Each dash is drawn by itself, so that programs cannot disagree on where they begin."""
    width = max(DASHES * size, LEAST_LINE)
    radius = (size - width / POINTS_PER_INCH) / 2
    put(sheet, Circle(centre, radius, facecolor=style.page, linewidth=0))
    turn = 2 * pi / _DASH_COUNT
    for dash in range(_DASH_COUNT):
        angles = [turn * (dash + _DASH_SHARE * (step / 8 - 0.5)) for step in range(9)]
        arc = [(centre[0] + radius * cos(a), centre[1] + radius * sin(a)) for a in angles]
        stroke(sheet, arc, style.not_done, width)


def _dashed_square(sheet: Sheet, centre: Point, size: float, style: ChartStyle) -> None:
    """Its corners are dashes too, so that it stays a square."""
    width = max(DASHES * size, LEAST_LINE)
    half = (size - width / POINTS_PER_INCH) / 2
    _square(sheet, centre, 2 * half, style.page)
    pitch = 2 * half / 3
    dash = _DASH_SHARE * pitch / 2
    for across, down in ((1, 0), (0, 1), (-1, 0), (0, -1)):  # a side, each turned from the last
        sides = (
            ((half, half - dash), (half, half), (half - dash, half)),
            ((half, pitch / 2 - dash), (half, pitch / 2 + dash)),
            ((half, -pitch / 2 - dash), (half, -pitch / 2 + dash)),
        )
        for line in sides:
            turned = [
                (centre[0] + x * across - y * down, centre[1] + x * down + y * across)
                for x, y in line
            ]
            stroke(sheet, turned, style.not_done, width)


def _question(sheet: Sheet, centre: Point, size: float, style: ChartStyle) -> None:
    words = Lettering(style.fonts, QUESTION_SIZE * size * POINTS_PER_INCH)
    left = centre[0] - words.width("?") / 2
    draw_words(sheet, "?", (left, centre[1] + words.capitals / 2), words, style.ink)
