"""Overviews on slides: tables one under another, at most as many as the layout has places."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, partial
from textwrap import shorten

from pipeline.accessibility import LONGEST_ALTERNATIVE
from pipeline.intake.rich_text import Block
from pipeline.intake.roles import Slot
from pipeline.model.measures import total_counts
from pipeline.plan.charts import Figure
from pipeline.plan.shares import shares_in_words
from pipeline.plan.slides import Counts, Overview, OverviewRow, OverviewTable, SlidePlan
from pipeline.plan.texts import plain
from pipeline.render.charts.bars import draw_bars, draw_bars_in
from pipeline.render.desk import Desk, Frame, Page, continued_heading, part_key
from pipeline.render.lead import lead_shapes
from pipeline.render.marks_row import counts_row
from pipeline.render.overview_rows import OverviewSetter
from pipeline.render.row_groups import row_groups
from pipeline.render.search import most_that_fits
from pipeline.render.set_text import set_block
from pipeline.render.shapes import PictureShape, Shape, SizedRow, TableShape, TextShape
from pipeline.units import Box, Emu

_PLACES = ((Slot.HEADING, Slot.TABLE), (Slot.HEADING_2, Slot.TABLE_2))
_LEAST_ROWS = 2  # on a last slide
_LONGEST_NAME = 60  # characters of a target in an alternative text: the table beside has all
_FRACTIONS = (1.0, *(1 - step / 50 for step in range(1, 31)))


@dataclass(frozen=True)
class _Portion:
    """The rows of a table that stand on one slide; `goes_on` if it began on an earlier one."""

    table: OverviewTable
    rows: tuple[OverviewRow, ...]
    goes_on: bool


_Portions = tuple[_Portion, ...]


@dataclass(frozen=True)
class OverviewRenderer:
    """Sets the overview of one slide plan in its layout, from the top down."""

    slide: SlidePlan
    frame: Frame
    desk: Desk

    def pages(self) -> list[Page]:
        """As few slides as can be."""
        return [self._page(portions, part) for part, portions in enumerate(self._flow(), 1)]

    def _page(self, portions: _Portions, part: int) -> Page:
        shapes = tuple(self._shapes(portions, part))
        bottom = self.frame.box(self._slots[-1][1]).bottom
        tables = (shape.box.bottom for shape in shapes if isinstance(shape, TableShape))
        return Page(self.slide.role, shapes, fits=max(tables, default=0) <= bottom)

    @cached_property
    def _overview(self) -> Overview | None:
        return next((c for c in self.slide.contents if isinstance(c, Overview)), None)

    @cached_property
    def _setter(self) -> OverviewSetter:
        overview = self._overview or Overview((), ())
        return OverviewSetter(overview, self.frame.place(Slot.TABLE), self.desk)

    @cached_property
    def _slots(self) -> tuple[tuple[Slot, Slot], ...]:
        return tuple(pair for pair in _PLACES if self.frame.layout.has(pair[1]))

    def _flow(self) -> list[_Portions]:
        """The portions of each slide, filled from the first on; evenly if few rows are left."""
        if self._overview is None:
            return [()]
        filled = self._filled(1.0)
        if sum(len(portion.rows) for portion in filled[-1]) >= _LEAST_ROWS:
            return filled
        enough = most_that_fits(
            len(_FRACTIONS) - 1, lambda step: len(self._filled(_FRACTIONS[step])) == len(filled)
        )
        return self._filled(_FRACTIONS[enough])

    def _filled(self, fraction: float) -> list[_Portions]:
        first, last = self._slots[0][1], self._slots[-1][1]
        room = round((self.frame.box(last).bottom - self.frame.box(first).top) * fraction)
        pages: list[_Portions] = [()]
        left = room
        for table in (self._overview or Overview((), ())).tables:
            groups, goes_on = list(row_groups(table.rows)), False
            while groups:
                if len(pages[-1]) == len(self._slots):
                    pages.append(())
                    left = room
                over = self._over(second=bool(pages[-1]))
                taken, groups = self._take(groups, left - over, alone=not pages[-1])
                if not taken:
                    pages.append(())
                    left = room
                    continue
                pages[-1] += (_Portion(table, taken, goes_on),)
                left -= over + self._setter.heights(taken)
                goes_on = True
        return pages

    def _over(self, *, second: bool) -> int:
        """The height of what stands over a table's rows, beneath the first table's top."""
        header = self._setter.header.height
        if not second:
            return header
        (_, above), (_, below) = self._slots
        return header + self.frame.box(below).top - self.frame.box(above).bottom

    def _take(
        self, groups: Sequence[tuple[OverviewRow, ...]], room: int, *, alone: bool
    ) -> tuple[tuple[OverviewRow, ...], list[tuple[OverviewRow, ...]]]:
        """The rows that fit, cut between programmes unless one alone is higher than a slide."""
        count = most_that_fits(
            len(groups), lambda n: self._setter.heights(_joined(groups[:n])) <= room
        )
        if count or not alone:
            return _joined(groups[:count]), list(groups[count:])
        first, *others = groups
        rows = max(most_that_fits(len(first), lambda n: self._setter.heights(first[:n]) <= room), 1)
        rest = [first[rows:]] if rows < len(first) else []
        return first[:rows], [*rest, *others]

    def _shapes(self, portions: _Portions, part: int) -> Iterator[Shape]:
        heading, table = self._slots[0]
        following = heading if self.frame.layout.has(heading) else table
        yield from lead_shapes(self.slide, part, self.frame, self.desk, following)
        for content in self.slide.contents:
            if isinstance(content, Counts):
                place = self.frame.place(Slot.COUNTS)
                yield counts_row(content, place, part_key(self.slide, part, Slot.COUNTS), self.desk)
        down = 0
        for portion, slots in zip(portions, self._slots, strict=False):
            placed = list(self._portion(portion, slots, (part, down)))
            yield from placed
            (shown,) = (shape for shape in placed if isinstance(shape, TableShape))
            down = shown.box.bottom - self.frame.box(slots[1]).bottom

    def _portion(
        self, portion: _Portion, slots: tuple[Slot, Slot], at: tuple[int, int]
    ) -> Iterator[Shape]:
        """A heading and its rows, `down` EMU lower than their places, and the bars beside them."""
        part, down = at
        slot, table_slot = slots
        if portion.table.heading:
            place = self.frame.place(slot)
            block = self._heading(portion)
            box = replace(place.box, top=Emu(place.box.top + down))
            paragraphs = set_block(block, place, place.levels[0].size)
            yield TextShape(slot, part_key(self.slide, part, slot), paragraphs, box)
        last = len(portion.rows) - 1
        rows = [self._setter.row(r, rule=n < last) for n, r in enumerate(portion.rows)]
        sized = (self._setter.header, *rows)
        box = self.frame.box(table_slot)
        height = Emu(sum(row.height for row in sized))
        placed = replace(box, top=Emu(box.top + down), height=height)
        key = part_key(self.slide, part, table_slot)
        told = (portion.table.alternative, portion.table.origin)
        yield TableShape(table_slot, key, placed, self._setter.widths, sized, *told)
        if self.frame.layout.has(Slot.BARS):
            yield from self._bars(portion, rows, placed, part)

    def _heading(self, portion: _Portion) -> Block:
        heading = plain(portion.table.heading, portion.table.origin)
        return continued_heading(heading, self.desk.words) if portion.goes_on else heading

    def _bars(
        self, portion: _Portion, rows: Sequence[SizedRow], table: Box, part: int
    ) -> Iterator[PictureShape]:
        shares = [row.shares for row in portion.rows]
        if not any(shares):
            return
        place = self.frame.box(Slot.BARS)
        heights = [row.height for row in rows]
        pairs = list(zip(heights, shares, strict=True))
        draw = partial(draw_bars_in, pairs, thickness=place.height, style=self.desk.style)
        drawn = draw_bars(pairs, place.width, place.height, self.desk.style)
        top = Emu(table.top + self._setter.header.height)
        box = Box(place.left, top, place.width, Emu(sum(heights)))
        key = part_key(self.slide, part, Slot.BARS)
        figures = tuple(self._figures(portion))
        told = self._told(portion, figures)
        yield PictureShape(Slot.BARS, key, box, drawn.svg, drawn.png, told, figures, draw)

    def _figures(self, portion: _Portion) -> Iterator[Figure]:
        """Each target's bar in words."""
        for row in portion.rows:
            if row.shares:
                parts = shares_in_words(row.shares, self.desk.words)
                target = row.cells[1]
                name = shorten(target.text, _LONGEST_NAME, placeholder=" …")
                text = self.desk.words.alternatives.share.format(target=name, parts=parts)
                yield Figure(text, target.origin + row.shares_origin)

    def _told(self, portion: _Portion, figures: Sequence[Figure]) -> str:
        """The bars in words, target by target unless that is too long to listen to."""
        words, texts = self.desk.words, self.desk.words.alternatives
        told = texts.shares.format(targets="; ".join(figure.text for figure in figures))
        if len(told) <= LONGEST_ALTERNATIVE:
            return told
        whole = total_counts(row.shares for row in portion.rows)
        return texts.shares_in_all.format(parts=shares_in_words(whole, words))


def _joined(groups: Sequence[tuple[OverviewRow, ...]]) -> tuple[OverviewRow, ...]:
    return tuple(row for group in groups for row in group)
