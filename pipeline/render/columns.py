"""Texts in columns: how wide, how big, and on how many slides; goals, forecasts and notices."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from pipeline.intake.places import Place
from pipeline.intake.rich_text import Block
from pipeline.intake.roles import Role, Slot
from pipeline.intake.text_styles import TextStyle
from pipeline.plan.slides import SlidePlan, Text
from pipeline.render.column_places import (
    ColumnPlace,
    column_places,
    role_for,
    room_for_over,
    under_heading,
)
from pipeline.render.desk import Desk, Frame, Page, continued_heading, part_key
from pipeline.render.fit_text import MeasuredText
from pipeline.render.pieces import Piece, cut_before_item, join, pieces_of, split_off
from pipeline.render.search import most_that_fits
from pipeline.render.set_text import Lead, heading_size, rounded, set_block, sizes_from
from pipeline.render.shapes import RuleShape, Shape, TextShape

_SMALLEST = {Role.GOAL: 18.0, Role.NOTICE: 18.0}
_SMALLEST_BESIDE = 14.0
_SMALLEST_HEADING = 16.0
_LEADS = {Role.GOAL: Lead(1.2), Role.GOAL_TWO: Lead(1.2)}
_ALONE = {Role.GOAL: 7 / 6, Role.FORECAST_ONE: 10 / 9}
"""How much larger a text is that is alone and then takes half of its place at most."""
_LEFT_PARTS = (0.5, 0.53, 0.47, 0.445, 0.56, 0.42, 0.585, 0.61)
"""The left column's part of the width of both, the nearest to an even one first."""
_MOST_SLIDES = 3  # of longer texts the columns are even: another width saves no slide in many
_FRACTIONS = tuple(1 - step / 50 for step in range(1, 31))
_FOR_WHOLE_ITEMS = 0.15  # of a column's height may stay empty, so that an item is not cut
_HEADINGS = {
    Slot.LEFT_TEXT: Slot.LEFT_HEADING,
    Slot.RIGHT_TEXT: Slot.RIGHT_HEADING,
    Slot.TEXT: Slot.HEADING,
}


@dataclass(frozen=True)
class _Column:
    """A heading and the pieces of text that stand, or still have to stand, under it."""

    heading: Block
    pieces: tuple[Piece, ...]
    lead: Lead | None = None
    going_on: bool = False

    @cached_property
    def block(self) -> Block:
        """All of the text."""
        return join(self.pieces)


@dataclass(frozen=True)
class _Setting:
    """One way to set the columns.

    `fraction` is the part of their height that is filled; with `whole_items` an item and those
    under it stay together where that costs little.
    """

    size: float
    left_part: float
    fraction: float = 1.0
    whole_items: bool = False


_Columns = tuple[_Column, ...]
_Levels = tuple[TextStyle, ...]


@dataclass(frozen=True)
class ColumnRenderer:
    """Sets the texts of one slide plan; `frames` has the layouts of one column and of two."""

    slide: SlidePlan
    frames: Mapping[Role, Frame]
    desk: Desk

    def pages(self) -> list[Page]:
        """The slides that the texts take: few, at the largest size that needs no more of them."""
        columns = tuple(self._columns())
        sizes = self._sizes(len(columns))
        even = self._slides(columns, _Setting(sizes[-1], _LEFT_PARTS[0]))
        parts = _LEFT_PARTS if len(columns) > 1 and even <= _MOST_SLIDES else _LEFT_PARTS[:1]
        smallest = [_Setting(sizes[-1], part) for part in parts]
        fewer = (n for n in range(1, even) if any(self._holds(columns, s, n) for s in smallest))
        fewest = next(fewer, even)
        settings = (_Setting(size, part) for size in sizes for part in parts)
        found = next((s for s in settings if self._holds(columns, s, fewest)), smallest[0])
        setting = self._improved(columns, found, fewest)
        pages = self._flow(columns, setting)
        return [self._page(page, setting, number) for number, page in enumerate(pages, 1)]

    def _slides(self, columns: _Columns, setting: _Setting) -> int:
        """How many slides are filled; of what one slide holds no text is cut to know that."""
        return 1 if self._holds(columns, setting, 1) else len(self._flow(columns, setting))

    def _holds(self, columns: _Columns, setting: _Setting, slides: int) -> bool:
        """Whether so many slides are enough; no text is cut to know that of the last one."""
        for number in range(slides):
            places = self._places(columns, setting, first=not number)
            placed = list(zip(columns, places, strict=True))
            if all(self._fits(c.block, c, place, setting) for c, place in placed):
                return True
            if number < slides - 1:
                taken = (self._take(column, place, setting) for column, place in placed)
                columns = tuple(rest for _, rest in taken if rest.pieces)
        return False

    def _improved(self, columns: _Columns, setting: _Setting, fewest: int) -> _Setting:
        """The setting on as many slides: larger if alone, whole items, slides filled evenly."""
        if fewest == 1:
            scale = _ALONE.get(role_for(self.slide.role, len(columns)), 1.0)
            larger = replace(setting, size=rounded(setting.size * scale), fraction=0.5)
            return larger if self._holds(columns, larger, 1) else setting
        whole = replace(setting, whole_items=True)
        if self._holds(columns, whole, fewest):
            setting = whole
        lower = [setting, *(replace(setting, fraction=fraction) for fraction in _FRACTIONS)]
        if len(self._flow(columns, setting)[-1]) < len(columns):
            return next((s for s in lower if self._ends_well(columns, s, fewest)), setting)
        most = most_that_fits(len(_FRACTIONS), lambda n: self._holds(columns, lower[n], fewest))
        return lower[most]

    def _ends_well(self, columns: _Columns, setting: _Setting, fewest: int) -> bool:
        """Whether the last of so many slides has more than a line."""
        pages = self._flow(columns, setting)
        frame = self.frames[role_for(self.slide.role, len(pages[-1]))]
        lines = sum(
            self.desk.typesetter.line_count(paragraph, place.text.box.width)
            for column, place in zip(
                pages[-1], column_places(frame, setting.left_part), strict=True
            )
            for paragraph in set_block(column.block, place.text, setting.size)
        )
        return len(pages) == fewest and lines > 1

    def _texts(self) -> dict[Slot, Text]:
        return {c.slot: c for c in self.slide.contents if isinstance(c, Text)}

    def _columns(self) -> Iterator[_Column]:
        texts, layout = self._texts(), self.frames[self.slide.role].layout
        for text_slot, heading_slot in _HEADINGS.items():
            text, heading = texts.get(text_slot), texts.get(heading_slot)
            if layout.has(text_slot) and (text or heading):
                lead = _LEADS.get(self.slide.role, Lead()) if text and text.lead else None
                pieces = pieces_of(text.block) if text else ()
                yield _Column(heading.block if heading else (), pieces, lead)

    def _sizes(self, columns: int) -> tuple[float, ...]:
        role = role_for(self.slide.role, columns)
        preferred = column_places(self.frames[role], _LEFT_PARTS[0])[0].text.levels[0].size
        return sizes_from(preferred, self.desk.least(_SMALLEST.get(role, _SMALLEST_BESIDE)))

    def _flow(self, columns: _Columns, setting: _Setting) -> list[_Columns]:
        """What stands on each slide, filled from the first on."""
        pages: list[_Columns] = []
        while columns or not pages:
            places = self._places(columns, setting, first=not pages)
            taken = [
                self._take(column, place, setting)
                for column, place in zip(columns, places, strict=True)
            ]
            pages.append(tuple(head for head, _ in taken))
            columns = tuple(rest for _, rest in taken if rest.pieces)
        return pages

    def _take(
        self, column: _Column, place: ColumnPlace, setting: _Setting
    ) -> tuple[_Column, _Column]:
        """What of a column fits its place, and what is left of it."""
        head, rest = split_off(
            column.pieces, lambda block: self._fits(block, column, place, setting)
        )
        if setting.whole_items:
            full = self._text_height(join(head), column, place, setting)
            least = full - _FOR_WHOLE_ITEMS * place.text.box.height
            kept = cut_before_item(
                (*head, *rest),
                len(head),
                lambda block: self._text_height(block, column, place, setting) >= least,
            )
            head, rest = head[:kept], (*head[kept:], *rest)
        heading = column.heading
        if not column.going_on:
            heading = continued_heading(heading, self.desk.words)
        return replace(column, pieces=head), _Column(heading, rest, going_on=True)

    def _fits(self, block: Block, column: _Column, place: ColumnPlace, setting: _Setting) -> bool:
        height = self._text_height(block, column, place, setting)
        return height <= place.text.box.height * setting.fraction

    def _text_height(
        self, block: Block, column: _Column, place: ColumnPlace, setting: _Setting
    ) -> int:
        return self._height(block, place.text, setting.size, column.lead)

    def _height(self, block: Block, place: Place, size: float, lead: Lead | None = None) -> int:
        key = (block, place.levels, size, lead)
        measured = self._measured.get(key)
        if measured is None:
            paragraphs = set_block(block, place, size, lead)
            measured = self._measured[key] = self.desk.typesetter.measured(paragraphs)
        return self.desk.typesetter.height_of(measured, place.box.width)

    @cached_property
    def _measured(self) -> dict[tuple[Block, _Levels, float, Lead | None], MeasuredText]:
        """What was measured so far: each text is tried in many widths."""
        return {}

    def _places(
        self, columns: _Columns, setting: _Setting, *, first: bool
    ) -> tuple[ColumnPlace, ...]:
        """Where the columns stand; remembered, as only the headings and their size move them."""
        headings = tuple(column.heading for column in columns)
        key = (headings, setting.left_part, _smallest_heading(setting), first)
        if key not in self._known_places:
            self._known_places[key] = self._new_places(columns, setting, first=first)
        return self._known_places[key]

    @cached_property
    def _known_places(self) -> dict[tuple[object, ...], tuple[ColumnPlace, ...]]:
        return {}

    def _new_places(
        self, columns: _Columns, setting: _Setting, *, first: bool
    ) -> tuple[ColumnPlace, ...]:
        frame = self.frames[role_for(self.slide.role, len(columns))]
        places = column_places(frame, setting.left_part)
        down = 0
        if len(places) > 1 and frame.layout.has(Slot.HEADING):
            over, block = frame.place(Slot.HEADING), self._over(first)
            height = self._heading_height(block, over, self._size_over(block, over, setting))
            down = room_for_over(places, over, height)
        size = self._heading_size(columns, places, setting)
        return tuple(
            under_heading(place, self._heading_height(column.heading, place.heading, size), down)
            for column, place in zip(columns, places, strict=True)
        )

    def _over(self, first: bool) -> Block:
        over = self._texts().get(Slot.HEADING)
        return over.block if over and first else ()

    def _heading_height(self, heading: Block, place: Place | None, size: float) -> int:
        if place is None or not heading:
            return 0
        return self._height(heading, place, size)

    def _heading_size(
        self, columns: _Columns, places: Sequence[ColumnPlace], setting: _Setting
    ) -> float:
        """One size for the headings side by side: smaller where that saves one of them a line."""
        pairs = zip(columns, places, strict=True)
        headings = [(c.heading, p.heading) for c, p in pairs if c.heading and p.heading]
        return heading_size(headings, _smallest_heading(setting), self.desk.typesetter)

    def _size_over(self, over: Block, place: Place, setting: _Setting) -> float:
        return heading_size([(over, place)], _smallest_heading(setting), self.desk.typesetter)

    def _page(self, page: _Columns, setting: _Setting, part: int) -> Page:
        role = role_for(self.slide.role, len(page))
        places = self._places(page, setting, first=part == 1)
        shapes: list[Shape] = []
        if len(page) > 1 and (over := self._over(part == 1)):
            over_place = self.frames[role].place(Slot.HEADING)
            size = self._size_over(over, over_place, setting)
            shapes.append(self._text(over, over_place, size, part))
        rules = (place.rule for place in places if place.rule)
        shapes += [RuleShape(r.slot, part_key(self.slide, part, r.slot), r.box) for r in rules]
        size = self._heading_size(page, places, setting)
        for column, place in zip(page, places, strict=True):
            if place.heading and column.heading:
                shapes.append(self._text(column.heading, place.heading, size, part))
            if column.pieces:
                shapes.append(self._column_text(column, place, setting, part))
        smallest = self._sizes(len(page))[-1]
        small = any(column.pieces for column in page) and setting.size <= smallest
        return Page(role, tuple(shapes), small=small)

    def _column_text(
        self, column: _Column, place: ColumnPlace, setting: _Setting, part: int
    ) -> TextShape:
        paragraphs = set_block(column.block, place.text, setting.size, column.lead)
        key = part_key(self.slide, part, place.text.slot)
        return TextShape(place.text.slot, key, paragraphs, place.text.box)

    def _text(self, block: Block, place: Place, size: float, part: int) -> TextShape:
        key = part_key(self.slide, part, place.slot)
        return TextShape(place.slot, key, set_block(block, place, size), place.box)


def _smallest_heading(setting: _Setting) -> float:
    return max(setting.size, _SMALLEST_HEADING)
