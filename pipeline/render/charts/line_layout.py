"""Where everything on a progress line stands, in inches, before anything is drawn."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from itertools import pairwise, product

from pipeline.plan.slides import Mark, ProgressLine
from pipeline.render.chart_style import ChartStyle
from pipeline.render.charts.lettering import Lettering, wrap

START_X = 0.03
MARK_SIZE = 0.30

_SIZES = (12.0, 11.0, 10.0)
_END_SIZE, _SHORT_END_SIZE, _SHORT_END = 12.0, 14.0, 8  # points, points, characters
_LONGEST_LINE = 3.0  # a caption is easier to read in short lines, even where there is room
_LONGEST_CAPTION = 300  # characters; what is longer is a text, and fills a slide on its own
_MOST_LINES = 4
_GAP = 0.14  # between captions side by side
_EDGE = 0.02  # what is left free over and under all

_OVER_NUMBERS = 0.08
_OVER_MARKS = 0.07
_UNDER_MARKS = 0.075
_BETWEEN_ROWS = 0.05


class Align(Enum):
    """Which part of a text its x is: its left end, its middle or its right end."""

    LEFT = 0.0
    CENTRE = 0.5
    RIGHT = 1.0


@dataclass(frozen=True)
class Text:
    """Lines of text, placed: `x` as `align` says, `baseline` of the first line."""

    lines: tuple[str, ...]
    x: float
    baseline: float
    align: Align
    lettering: Lettering

    @property
    def width(self) -> float:
        """The width of the widest line."""
        return max((self.lettering.width(line) for line in self.lines), default=0.0)

    @property
    def left(self) -> float:
        """The left end of the widest line."""
        return self.line_left(self.width)

    @property
    def right(self) -> float:
        """The right end of the widest line."""
        return self.left + self.width

    @property
    def top(self) -> float:
        """The upper edge, over the dots of an Ä in the first line."""
        return self.baseline - self.lettering.ascent

    @property
    def bottom(self) -> float:
        """The lower edge, under the descenders of the last line."""
        steps = max(len(self.lines) - 1, 0)
        return self.baseline + steps * self.lettering.step + self.lettering.descent

    def line_left(self, width: float) -> float:
        """Where a line of this width begins."""
        return self.x - self.align.value * width


@dataclass(frozen=True)
class Leader:
    """A thin line from under a mark to its caption in the second row."""

    x: float
    top: float
    bottom: float


@dataclass(frozen=True)
class LineLayout:
    """A progress line, placed: its marks stand at `xs` on `line_y`."""

    height: float
    line_y: float
    mark_size: float
    xs: tuple[float, ...]
    marks: tuple[Mark, ...]
    numbers: tuple[Text, ...]
    captions: tuple[Text, ...]
    end_labels: tuple[Text, ...]
    leaders: tuple[Leader, ...] = ()
    comfortable: bool = True


def layouts(line: ProgressLine, width: float, style: ChartStyle) -> Iterator[LineLayout]:
    """The ways to lay out the line, the better ones first.

    One row of captions comes before two, large letters before small ones; last come the ways
    that break words or take many lines (not `comfortable`). A text that is too long to be a
    caption has no way.
    """
    texts = (line.start_label, line.goal_label, *(node.caption for node in line.nodes))
    if any(len(text) > _LONGEST_CAPTION for text in texts):
        return
    bare = _without_captions(line, width, style)
    if not _has_captions(line):
        yield bare
        return
    last_resorts = []
    for rows, size in product((1, 2), _SIZES):
        sheet = _Sheet(width, Lettering(style.fonts, size), rows)
        layout = _with_captions(bare, line, sheet)
        if layout.comfortable:
            yield layout
        else:
            last_resorts.append(layout)
    yield from reversed(last_resorts)


def _has_captions(line: ProgressLine) -> bool:
    return any(node.caption.strip() for node in line.nodes)


@dataclass(frozen=True)
class _Sheet:
    """What captions are set on: how wide, in which letters, in how many rows."""

    width: float
    lettering: Lettering
    rows: int


@dataclass(frozen=True)
class _Caption:
    """A caption before it has lines; the last node's stands at the right edge."""

    text: str
    node_x: float
    at_edge: bool


def _without_captions(line: ProgressLine, width: float, style: ChartStyle) -> LineLayout:
    """The line with its numbers and end labels: under it, or over it where it has captions."""
    over = _has_captions(line)
    labels = _end_labels(line, width, style) if over else ()
    count = max(len(line.nodes), 1)
    mark_size = min(MARK_SIZE, 0.9 * (width - START_X) / count)
    xs = tuple(
        START_X + (width - START_X - mark_size / 2) * (i + 1) / count
        for i in range(len(line.nodes))
    )
    letters = Lettering(style.fonts, _SIZES[0])
    baseline = max((t.bottom + _OVER_NUMBERS for t in labels), default=_EDGE) + letters.capitals
    line_y = baseline + _OVER_MARKS + mark_size / 2
    under = line_y + mark_size / 2
    if not over:
        top = under + _UNDER_MARKS + Lettering(style.fonts, _END_SIZE).capitals
        labels = tuple(replace(t, baseline=top) for t in _end_labels(line, width, style))
    return LineLayout(
        height=max((under, *(t.bottom for t in labels))) + _EDGE,
        line_y=line_y,
        mark_size=mark_size,
        xs=xs,
        marks=tuple(node.mark for node in line.nodes),
        numbers=tuple(
            _inside(Text((node.number,), x, baseline, Align.CENTRE, letters), width)
            for node, x in zip(line.nodes, xs, strict=True)
        ),
        captions=(),
        end_labels=labels,
    )


def _inside(text: Text, width: float) -> Text:
    """The text moved so far that it does not run off the edges."""
    half = text.width / 2
    return replace(text, x=max(half, min(text.x, width - half)))


def _end_labels(line: ProgressLine, width: float, style: ChartStyle) -> tuple[Text, ...]:
    """The labels of both ends, each in at most half the width, their last lines side by side."""
    short = max(len(line.start_label), len(line.goal_label)) <= _SHORT_END
    letters = Lettering(
        style.fonts, _SHORT_END_SIZE if _has_captions(line) and short else _END_SIZE
    )
    room = (width - 2 * _GAP) / 2
    start = wrap(line.start_label, room, letters).lines
    goal = wrap(line.goal_label, room, letters).lines
    lowest = _EDGE + letters.ascent + (max(len(start), len(goal), 1) - 1) * letters.step

    def placed(lines: tuple[str, ...], x: float, align: Align) -> Text:
        return Text(lines, x, lowest - (len(lines) - 1) * letters.step, align, letters)

    both = (placed(start, 0.0, Align.LEFT), placed(goal, width, Align.RIGHT))
    return tuple(text for text in both if text.lines)


def _with_captions(bare: LineLayout, line: ProgressLine, sheet: _Sheet) -> LineLayout:
    """The captions under the line, in one row or by turns in an upper and a lower one."""
    last = len(line.nodes) - 1
    captions = [
        _Caption(node.caption, x, at_edge=i == last)
        for i, (node, x) in enumerate(zip(line.nodes, bare.xs, strict=True))
        if node.caption.strip()
    ]
    turns = min(sheet.rows, max(len(captions), 1))
    # the last one stands in the lower row, where no leader narrows it at the edge
    upper = captions[::-1][turns - 1 :: turns][::-1]
    lower = captions[::-1][::turns][::-1] if turns > 1 else []
    leaders_x = tuple(caption.node_x for caption in lower)
    under = bare.line_y + bare.mark_size / 2
    letters = sheet.lettering
    upper_texts = _row(upper, leaders_x, sheet, under + _UNDER_MARKS + letters.capitals)
    row_end = max((text.bottom for text, _ in upper_texts), default=under)
    lower_texts = _row(lower, (), sheet, row_end + _BETWEEN_ROWS + letters.ascent)
    every = (*upper_texts, *lower_texts)
    texts = tuple(text for text, _ in every)
    return replace(
        bare,
        height=max((bare.height, *(text.bottom + _EDGE for text in texts))),
        captions=texts,
        leaders=tuple(Leader(x, under + 0.03, row_end + 0.03) for x in leaders_x),
        comfortable=not any(broken or len(text.lines) > _MOST_LINES for text, broken in every),
    )


def _row(
    captions: Sequence[_Caption], barriers: Sequence[float], sheet: _Sheet, baseline: float
) -> tuple[tuple[Text, bool], ...]:
    """Captions side by side, each with whether a word was broken.

    Each is first wrapped within its fair share, then, if that took several lines, within all
    that its neighbours have really left.
    """
    if not captions:
        return ()
    shares = _shares(captions, sheet.width)
    row = [
        _placed(caption, _kept(span, caption, barriers), sheet, baseline)
        for caption, span in zip(captions, shares, strict=True)
    ]
    for i, caption in enumerate(captions):
        if len(row[i][0].lines) > 1:
            left = row[i - 1][0].right + _GAP if i else 0.0
            right = row[i + 1][0].left - _GAP if i + 1 < len(row) else sheet.width
            span = _kept((left, right), caption, barriers)
            row[i] = _placed(caption, span, sheet, baseline)
    return tuple(row)


_Span = tuple[float, float]


def _shares(captions: Sequence[_Caption], width: float) -> list[_Span]:
    """The fair share of each: it ends midway to the next node.

    A caption at the edge grows to one side only, so its share begins a third of the way on.
    """
    ends = []
    for one, following in pairwise(captions):
        reach = (width if following.at_edge else following.node_x) - one.node_x
        ends.append(one.node_x + (reach - _GAP) / (3 if following.at_edge else 2))
    return list(zip((0.0, *(end + _GAP for end in ends)), (*ends, width), strict=True))


def _kept(span: _Span, caption: _Caption, barriers: Sequence[float]) -> _Span:
    """The span as far as no leader of the lower row crosses it."""
    before = [x + _GAP / 2 for x in barriers if x < caption.node_x]
    after = [x - _GAP / 2 for x in barriers if x > caption.node_x]
    return max((span[0], *before)), min((span[1], *after))


def _placed(caption: _Caption, span: _Span, sheet: _Sheet, baseline: float) -> tuple[Text, bool]:
    left, right = span
    if caption.at_edge:
        x, align, room = sheet.width, Align.RIGHT, right - left
    else:
        x, align = caption.node_x, Align.CENTRE
        room = 2 * min(x - left, right - x)
    wrapped = wrap(caption.text, min(room, _LONGEST_LINE), sheet.lettering)
    if wrapped.broken:  # a word may be longer than lines should be, if there is room
        wrapped = wrap(caption.text, room, sheet.lettering)
    return Text(wrapped.lines, x, baseline, align, sheet.lettering), wrapped.broken
