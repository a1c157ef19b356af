"""Statuses by round as stacked columns: all programmes at the left, a panel for each beside."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from matplotlib.axes import Axes
from matplotlib.patches import Rectangle

from pipeline.model.measures import StatusCounts
from pipeline.plan.slides import Development, Panel
from pipeline.render.chart_style import ChartStyle
from pipeline.render.charts.drawing import Drawing, drawing, put
from pipeline.render.charts.lettering import Lettering, draw_words, wrap
from pipeline.render.charts.stacked import draw_part, parts_of
from pipeline.units import EMU_PER_INCH, Emu

MOST_PANELS = 12
_IN_A_ROW = 6
_WHOLE = 0.27  # of the width
_BETWEEN = 0.065  # of the width, between the whole and the panels
_ACCENT = 0.10
_GAP = 0.06  # between columns
_PANEL_GAP = 0.18
_ROW_GAP = 0.22
_WIDEST = 0.88
_MOST_OF_NAME = 0.5  # of a panel's height


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
    """The whole and at most `MOST_PANELS` panels; `accents` are the panels' colours."""
    width, height = (side / EMU_PER_INCH for side in size)

    def paint(axes: Axes) -> None:
        painter = _Painter(axes, development.rounds, style)
        whole = width * _WHOLE if development.panels else width
        painter.panel(development.whole, (0.0, 0.0, whole, height), _LARGE, None)
        left = width * (_WHOLE + _BETWEEN)
        boxes = _boxes(len(development.panels), (left, 0.0, width - left, height))
        for panel, box, accent in zip(development.panels, boxes, accents, strict=True):
            painter.panel(panel, box, _SMALL, accent)

    return drawing(*size, paint, ground=style.page)


def _boxes(
    count: int, room: tuple[float, float, float, float]
) -> list[tuple[float, float, float, float]]:
    """The panels' boxes, in one row up to six, else in two."""
    left, top, width, height = room
    rows = 1 if count <= _IN_A_ROW else 2
    in_a_row = ceil(count / rows)
    high = (height - _ROW_GAP * (rows - 1)) / rows
    wide = (width + _PANEL_GAP) / max(in_a_row, 1)
    return [
        (
            left + (number % in_a_row) * wide,
            top + (number // in_a_row) * (high + _ROW_GAP),
            wide - _PANEL_GAP,
            high,
        )
        for number in range(count)
    ]


@dataclass(frozen=True)
class _Painter:
    axes: Axes
    rounds: tuple[str, ...]
    style: ChartStyle

    def panel(
        self,
        panel: Panel,
        box: tuple[float, float, float, float],
        look: _Look,
        accent: str | None,
    ) -> None:
        """The name over the columns, their rounds under them."""
        left, top, width, height = box
        under = top + height
        if accent:
            put(self.axes, Rectangle((left, top), width, _ACCENT, facecolor=accent, linewidth=0))
            top += _ACCENT
        top = self._name(panel.name, (left, top, width, height), look)
        bottom = under - Lettering(self.style.fonts, look.round).step * 1.2
        top += Lettering(self.style.fonts, look.share).step * 1.5
        count = len(self.rounds)
        wide = min((width - _GAP * (count - 1)) / count, look.widest)
        gap = min((width - wide * count) / max(count - 1, 1), wide * 0.3)
        for number, (name, counts) in enumerate(zip(self.rounds, panel.counts, strict=True)):
            newest = number == count - 1
            column = (left + number * (wide + gap), top, wide, bottom - top)
            self._column(counts, column, look)
            self._share(panel.shares[number], column, look)
            ink = Lettering(self.style.fonts, look.round, bold=newest)
            self._centred(name, column, bottom + ink.step * 0.95, (ink, self.style.ink))

    def _name(self, name: str, box: tuple[float, float, float, float], look: _Look) -> float:
        """Writes the name and gives where the room under it begins; a very long one is cut."""
        left, top, width, height = box
        lettering = Lettering(self.style.fonts, look.name)
        lines = list(wrap(name, width, lettering).lines)
        most = max(int(height * _MOST_OF_NAME / lettering.step), 1)
        if len(lines) > most:  # the alternative text has it whole, and so have the tables
            lines = [*lines[: most - 1], lines[most - 1].rstrip() + "…"]
        for number, line in enumerate(lines, 1):
            at = (left, top + number * lettering.step)
            draw_words(self.axes, line, at, lettering, self.style.ink)
        return top + lettering.step * len(lines)

    def _column(
        self, counts: StatusCounts, box: tuple[float, float, float, float], look: _Look
    ) -> None:
        left, top, width, height = box
        if not counts.total:
            return
        for part in parts_of(counts, height):
            upper = top + height - part.begin - part.length
            draw_part(self.axes, part, (left, upper, width, part.length), look.count, self.style)

    def _share(self, share: str, box: tuple[float, float, float, float], look: _Look) -> None:
        """What is done, in per cent; over the narrow columns of a panel the number alone."""
        shown = share if look is _LARGE else share.removesuffix("%").rstrip()
        lettering = Lettering(self.style.fonts, look.share)
        self._centred(shown, box, box[1] - lettering.step * 0.3, (lettering, self.style.done))

    def _centred(
        self,
        words: str,
        box: tuple[float, float, float, float],
        baseline: float,
        pen: tuple[Lettering, str],
    ) -> None:
        left, _, width, _ = box
        lettering, colour = pen
        at = (left + (width - lettering.width(words)) / 2, baseline)
        draw_words(self.axes, words, at, lettering, colour)
