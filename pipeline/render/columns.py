"""Texts in columns: how wide, how big, and on how many slides; goals, forecasts and notices."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from pipeline.intake.layouts import Place
from pipeline.intake.rich_text import Block
from pipeline.intake.roles import Role, Slot
from pipeline.plan.slides import SlidePlan, Text
from pipeline.render.column_places import (
    ColumnPlace,
    column_places,
    role_for,
    room_for_over,
    under_heading,
)
from pipeline.render.desk import Desk, Frame, Page, continued_heading, part_key
from pipeline.render.pieces import Piece, halved, join, largest_head, pieces_of
from pipeline.render.set_text import Lead, set_block, sizes_from
from pipeline.render.shapes import RuleShape, Shape, TextShape

_SMALLEST = {Role.GOAL: 18.0, Role.NOTICE: 18.0}
_SMALLEST_BESIDE = 14.0
_LEADS = {Role.GOAL: Lead(1.2), Role.GOAL_TWO: Lead(1.2)}
_LEFT_PARTS = (0.5, 0.53, 0.56, 0.585, 0.47, 0.445, 0.42)
"""The left column's part of the width of both, the even one first (visual.md, 5.11)."""
_FRACTIONS = tuple(0.4 + step / 50 for step in range(31))
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


@dataclass(frozen=True)
class _Setting:
    """One way to set the columns; `fraction` is the part of their height that is filled."""

    size: float
    left_part: float
    fraction: float = 1.0


_Columns = tuple[_Column, ...]


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
        parts = _LEFT_PARTS if len(columns) > 1 else _LEFT_PARTS[:1]
        fewest = min(len(self._flow(columns, _Setting(sizes[-1], part))) for part in parts)
        setting = next(
            setting
            for size in sizes
            if (setting := self._best(columns, [_Setting(size, p) for p in parts], fewest))
        )
        setting = self._balanced(columns, setting, fewest)
        pages = self._flow(columns, setting)
        return [self._page(page, setting, number) for number, page in enumerate(pages, 1)]

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
        return sizes_from(preferred, _SMALLEST.get(role, _SMALLEST_BESIDE))

    def _best(self, columns: _Columns, settings: list[_Setting], fewest: int) -> _Setting | None:
        """Of the settings that need no more slides than must be, the one with the lowest text."""
        heights = {
            setting: self._height(pages[0], setting)
            for setting in settings
            if len(pages := self._flow(columns, setting)) == fewest
        }
        return min(heights, key=lambda setting: heights[setting]) if heights else None

    def _height(self, page: _Columns, setting: _Setting) -> int:
        places = self._places(page, setting, first=True)
        texts = zip(page, places, strict=True)
        return max(self._text_height(join(c.pieces), c, place, setting) for c, place in texts)

    def _balanced(self, columns: _Columns, setting: _Setting, fewest: int) -> _Setting:
        """The setting with its slides filled evenly, where all columns go on to the last."""
        if fewest == 1 or len(self._flow(columns, setting)[-1]) < len(columns):
            return setting
        lower = (replace(setting, fraction=fraction) for fraction in _FRACTIONS)
        return next((s for s in lower if len(self._flow(columns, s)) == fewest), setting)

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

        def fits(block: Block) -> bool:
            height = self._text_height(block, column, place, setting)
            return height <= place.text.box.height * setting.fraction

        pieces = column.pieces
        head = largest_head(pieces, fits)
        if pieces and not head:
            pieces = (*halved(pieces[0], fits), *pieces[1:])
            head = 1
        heading = column.heading
        if not column.going_on:
            heading = continued_heading(heading, self.desk.words)
        rest = _Column(heading, pieces[head:], going_on=True)
        return replace(column, pieces=pieces[:head]), rest

    def _text_height(
        self, block: Block, column: _Column, place: ColumnPlace, setting: _Setting
    ) -> int:
        paragraphs = set_block(block, place.text, setting.size, column.lead)
        return self.desk.height(paragraphs, place.text.box.width)

    def _places(
        self, columns: _Columns, setting: _Setting, *, first: bool
    ) -> tuple[ColumnPlace, ...]:
        frame = self.frames[role_for(self.slide.role, len(columns))]
        places = column_places(frame, setting.left_part)
        down = 0
        if len(places) > 1 and frame.layout.has(Slot.HEADING):
            over = frame.place(Slot.HEADING)
            down = room_for_over(places, over, self._heading_height(self._over(first), over))
        return tuple(
            under_heading(place, self._heading_height(column.heading, place.heading), down)
            for column, place in zip(columns, places, strict=True)
        )

    def _over(self, first: bool) -> Block:
        over = self._texts().get(Slot.HEADING)
        return over.block if over and first else ()

    def _heading_height(self, heading: Block, place: Place | None) -> int:
        if place is None or not heading:
            return 0
        paragraphs = set_block(heading, place, place.levels[0].size)
        return self.desk.height(paragraphs, place.box.width)

    def _page(self, page: _Columns, setting: _Setting, part: int) -> Page:
        role = role_for(self.slide.role, len(page))
        places = self._places(page, setting, first=part == 1)
        shapes: list[Shape] = []
        if len(page) > 1 and self._over(part == 1):
            over = self.frames[role].place(Slot.HEADING)
            shapes.append(self._text(self._over(first=True), over, over.levels[0].size, part))
        for column, place in zip(page, places, strict=True):
            shapes.extend(self._column_shapes(column, place, setting, part))
        return Page(role, tuple(shapes))

    def _column_shapes(
        self, column: _Column, place: ColumnPlace, setting: _Setting, part: int
    ) -> Iterator[Shape]:
        if place.rule:
            slot = place.rule.slot
            yield RuleShape(slot, part_key(self.slide, part, slot), place.rule.box)
        if place.heading and column.heading:
            size = place.heading.levels[0].size
            yield self._text(column.heading, place.heading, size, part)
        if column.pieces:
            paragraphs = set_block(join(column.pieces), place.text, setting.size, column.lead)
            key = part_key(self.slide, part, place.text.slot)
            yield TextShape(place.text.slot, key, paragraphs, place.text.box)

    def _text(self, block: Block, place: Place, size: float, part: int) -> TextShape:
        key = part_key(self.slide, part, place.slot)
        return TextShape(place.slot, key, set_block(block, place, size), place.box)
