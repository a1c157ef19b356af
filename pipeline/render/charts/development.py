"""Statuses by round as stacked columns: all programmes at the left, a panel for each beside."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from matplotlib.patches import Rectangle

from pipeline.model.measures import StatusCounts
from pipeline.plan.charts import Development, Panel
from pipeline.render.chart_style import ChartStyle
from pipeline.render.charts.drawing import Drawing, Sheet, drawing, put
from pipeline.render.charts.lettering import Lettering, draw_words, wrap
from pipeline.render.charts.stacked import draw_part, parts_of
from pipeline.units import EMU_PER_INCH, Emu

_IN_A_ROW = 6
_MOST_ON_A_SLIDE = (12, 6, 4, 3, 2)  # panels, in two rows or in one
_WHOLE = 0.27  # of the width
_BETWEEN = 0.065  # of the width, between the whole and the panels
_ACCENT = 0.10
_GAP = 0.06  # between columns
_PANEL_GAP = 0.18
_ROW_GAP = 0.22
_WIDEST = 0.88
_MOST_OF_NAME = 0.5  # of a panel's height

_Box = tuple[float, float, float, float]
"""Left, top, width and height in inches."""


@dataclass(frozen=True)
class _Look:
    """The sizes of a panel's texts in points, and how wide its columns are at most."""

    name: float
    share: float
    count: float
    round: float
    widest: float


_LARGE = _Look(name=16, share=14, count=16, round=14, widest=_WIDEST)
_SMALL = _Look(name=12, share=12, count=12, round=12, widest=0.38)


def draw_development(
    development: Development, accents: Sequence[str], size: tuple[Emu, Emu], style: ChartStyle
) -> Drawing:
    """The whole and at most as many panels as fit; `accents` are the panels' colours."""
    width, height = (side / EMU_PER_INCH for side in size)
    panels = development.panels
    whole = (0.0, 0.0, width * _WHOLE if panels else width, height)

    def paint(sheet: Sheet) -> None:
        painter = _Painter(sheet, development.rounds, style)
        lines = _lines(development.whole.name, whole[2], _LARGE, style)
        painter.panel(development.whole, whole, (lines, len(lines)), _LARGE, None)
        boxes = _boxes(len(panels), width, height)
        names = [
            _lines(p.name, box[2], _SMALL, style) for p, box in zip(panels, boxes, strict=True)
        ]
        for panel, box, name, accent in zip(panels, boxes, names, accents, strict=True):
            beside = (len(n) for n, other in zip(names, boxes, strict=True) if other[1] == box[1])
            painter.panel(panel, box, (name, max(beside)), _SMALL, accent)

    return drawing(*size, paint, ground=style.ground)


def panels_that_fit(development: Development, size: tuple[Emu, Emu], style: ChartStyle) -> int:
    """How many panels a chart of this size has room for beneath their whole names; at least one."""
    width, height = (side / EMU_PER_INCH for side in size)
    names = [panel.name for panel in development.panels]
    for most in _MOST_ON_A_SLIDE:
        _, _, wide, high = _boxes(min(most, max(len(names), 1)), width, height)[0]
        room = _most_lines(high, _SMALL, style)
        if all(len(_lines(name, wide, _SMALL, style)) <= room for name in names):
            return most
    return 1


def has_room(development: Development, size: tuple[Emu, Emu], style: ChartStyle) -> bool:
    """Whether all names, rounds and numbers of these panels can be read in a chart of this size."""
    width, height = (side / EMU_PER_INCH for side in size)
    panels = development.panels
    whole = (0.0, 0.0, width * _WHOLE if panels else width, height)
    boxes = [(whole, _LARGE), *((box, _SMALL) for box in _boxes(len(panels), width, height))]
    named = zip((development.whole, *panels), boxes, strict=True)
    return all(_holds(panel, box, development.rounds, style) for panel, box in named)


def _holds(
    panel: Panel, place: tuple[_Box, _Look], rounds: Sequence[str], style: ChartStyle
) -> bool:
    (_, _, width, height), look = place
    lines = _lines(panel.name, width, look, style)
    beside = Lettering(style.fonts, look.round, bold=True)
    widest = max(beside.width(text) for text in (*rounds, "100"))
    steps = [Lettering(style.fonts, size).step for size in (look.name, look.share, look.round)]
    over = _ACCENT + steps[0] * len(lines) + steps[1] * 1.5 + steps[2] * 1.2
    is_wide = (widest + _GAP) * len(rounds) <= width
    return (
        is_wide
        and over <= height * _MOST_OF_NAME
        and len(lines) <= _most_lines(height, look, style)
    )


def _most_lines(height: float, look: _Look, style: ChartStyle) -> int:
    return max(int(height * _MOST_OF_NAME / Lettering(style.fonts, look.name).step), 1)


def _lines(name: str, width: float, look: _Look, style: ChartStyle) -> tuple[str, ...]:
    return wrap(name, width, Lettering(style.fonts, look.name)).lines


def _boxes(count: int, width: float, height: float) -> list[_Box]:
    """The panels' boxes beside the whole, in one row up to six, else in two."""
    left = width * (_WHOLE + _BETWEEN)
    rows = 1 if count <= _IN_A_ROW else 2
    in_a_row = max(ceil(count / rows), 1)
    high = (height - _ROW_GAP * (rows - 1)) / rows
    wide = (width - left + _PANEL_GAP) / in_a_row
    return [
        (
            left + (number % in_a_row) * wide,
            (number // in_a_row) * (high + _ROW_GAP),
            wide - _PANEL_GAP,
            high,
        )
        for number in range(count)
    ]


@dataclass(frozen=True)
class _Painter:
    sheet: Sheet
    rounds: tuple[str, ...]
    style: ChartStyle

    def panel(
        self,
        panel: Panel,
        box: _Box,
        name: tuple[tuple[str, ...], int],
        look: _Look,
        accent: str | None,
    ) -> None:
        """The name over the columns, their rounds under them.

        `name` are its lines, and how many lines the longest name beside it has.
        """
        left, top, width, height = box
        under = top + height
        if accent:
            put(self.sheet, Rectangle((left, top), width, _ACCENT, facecolor=accent, linewidth=0))
            top += _ACCENT
        top = self._name(name, (left, top, width, height), look)
        bottom = under - Lettering(self.style.fonts, look.round).step * 1.2
        top += Lettering(self.style.fonts, look.share).step * 1.5
        count = len(self.rounds)
        wide = min((width - _GAP * (count - 1)) / count, look.widest)
        gap = min((width - wide * count) / max(count - 1, 1), wide * 0.3)
        for number, (round_, counts) in enumerate(zip(self.rounds, panel.counts, strict=True)):
            newest = number == count - 1
            column = (left + number * (wide + gap), top, wide, bottom - top)
            self._column(counts, column, look)
            self._share(panel.shares[number], column, look)
            ink = Lettering(self.style.fonts, look.round, bold=newest)
            self._centred(round_, column, bottom + ink.step * 0.95, (ink, self.style.ink))

    def _name(self, name: tuple[tuple[str, ...], int], box: _Box, look: _Look) -> float:
        """Writes the name and gives where the room under it begins.

        A name that even a panel alone has no room for is cut: the alternative text has it whole.
        """
        left, top, _, height = box
        lettering = Lettering(self.style.fonts, look.name)
        lines, longest = name
        most = _most_lines(height, look, self.style)
        if len(lines) > most:
            lines = (*lines[: most - 1], lines[most - 1].rstrip() + "…")
        for number, line in enumerate(lines, 1):
            at = (left, top + number * lettering.step)
            draw_words(self.sheet, line, at, lettering, self.style.ink)
        return top + lettering.step * min(longest, most)

    def _column(self, counts: StatusCounts, box: _Box, look: _Look) -> None:
        left, top, width, height = box
        if not counts.total:
            return
        for part in parts_of(counts, height):
            upper = top + height - part.begin - part.length
            draw_part(self.sheet, part, (left, upper, width, part.length), look.count, self.style)

    def _share(self, share: str, box: _Box, look: _Look) -> None:
        """What is done, in per cent; over the narrow columns of a panel the number alone."""
        shown = share if look is _LARGE else share.removesuffix("%").rstrip()
        lettering = Lettering(self.style.fonts, look.share)
        self._centred(shown, box, box[1] - lettering.step * 0.3, (lettering, self.style.done))

    def _centred(self, words: str, box: _Box, baseline: float, pen: tuple[Lettering, str]) -> None:
        left, _, width, _ = box
        lettering, colour = pen
        at = (left + (width - lettering.width(words)) / 2, baseline)
        draw_words(self.sheet, words, at, lettering, colour)
