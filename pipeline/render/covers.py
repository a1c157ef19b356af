"""The covers: each text as large as its place allows, what stands below moved down for it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import product

from pipeline.intake.rich_text import Block
from pipeline.intake.roles import Slot
from pipeline.plan.slides import SlidePlan, Text
from pipeline.plan.texts import word
from pipeline.render.cover_people import PEOPLE_SLOTS, Named, listed, names_in, rest_of
from pipeline.render.desk import Desk, Frame, Page, part_key
from pipeline.render.search import most_that_fits
from pipeline.render.set_text import set_block, sizes_from
from pipeline.render.shapes import TextShape
from pipeline.render.titles import PART_GAP, part_text
from pipeline.units import Box, Emu, inches

_SMALLEST = {Slot.SUBTITLE: 24.0, Slot.ROUND_NAME: 20.0}
_SMALLEST_ELSE = 16.0
_SMALLEST_IN_TEMPLATE = 12.0  # whose covers may leave little room
_SMALLEST_SHORT_TITLE, _SMALLEST_TITLE = 44.0, 24.0
_SMALLEST_IN_ROW = 28.0  # of a short title in a template
"""A title of one line or two is never smaller than the first, a longer one than the second."""
_TWO_LINES_FROM = 54.0  # a larger title takes one line only
_SHORT = 2
_MANY = 9  # parts, until it is known how many there are
_LOWEST_IN_TEMPLATE = 0.95  # of the slide
_GAP, _SMALLEST_GAP = inches(0.35), inches(0.12)
"""Between a text and one above that has grown; in a cover that is full, between all."""

_Blocks = Mapping[Slot, Block]


@dataclass(frozen=True)
class _Setting:
    """A title's size, how far people are set smaller (0 to 1), and whether all move together."""

    title_size: float
    people_part: float
    full: bool


@dataclass(frozen=True)
class CoverRenderer:
    """Sets the texts of a cover, the title among them."""

    slide: SlidePlan
    frame: Frame
    desk: Desk

    def pages(self) -> list[Page]:
        """The cover, or as many as its people need at the smallest size."""
        blocks = dict(self._blocks())
        whole = self._page(blocks, 1)
        if whole.fits:
            return [whole]
        pages = self._flow(blocks, _MANY)
        # with the true number of parts in the titles, whose digits are all as wide
        return self._flow(blocks, len(pages)) if pages else [whole]

    def _flow(self, blocks: _Blocks, parts: int) -> list[Page]:
        """The people over slides, each with the name; none if not even one finds room under it."""
        names = tuple(names_in(blocks))
        around = {slot: block for slot, block in blocks.items() if slot not in PEOPLE_SLOTS}
        pages: list[Page] = []
        while names:
            part = len(pages) + 1
            around[Slot.TITLE] = self._title(part, parts)
            page, count = self._fullest(around, names, part)
            if not count:
                return []
            pages.append(page)
            names = rest_of(names, count, self.desk.words)
        return pages

    def _fullest(self, around: _Blocks, names: Sequence[Named], part: int) -> tuple[Page, int]:
        """The page with the most of the names that fit, and how many they are."""

        def page(count: int) -> Page:
            return self._page({**around, **listed(names[:count])}, part)

        count = most_that_fits(len(names), lambda count: page(count).fits)
        return page(count), count

    def _page(self, blocks: _Blocks, part: int) -> Page:
        """The texts at the largest sizes at which they fit above each other, else at the least."""
        shapes: tuple[TextShape, ...] = ()
        for lowest, setting in product(self._lowest(), self._settings()):
            shapes = tuple(self._shapes(blocks, setting, part))
            bottom = max(shape.box.bottom for shape in shapes if shape.box)
            if bottom <= lowest and self._suits(shapes[0], setting.title_size):
                return Page(self.slide.role, shapes)
        return Page(self.slide.role, shapes, fits=False)

    def _lowest(self) -> Iterator[int]:
        """How low the texts may reach: as the places do, in a template that has no room else lower.

        There the title's place may be made for fewer letters than a programme's name has.
        """
        places = self.frame.layout.places
        yield max(place.box.bottom for place in places)
        if any(place.inherited for place in places):
            yield round(self.desk.layouts.height * _LOWEST_IN_TEMPLATE)

    def _settings(self) -> Iterator[_Setting]:
        """The ways to set a cover, the best one first."""
        title_sizes = sizes_from(self.frame.place(Slot.TITLE).levels[0].size, _SMALLEST_TITLE)
        for full in (False, True):
            for people_part in (0.0, 0.5, 1.0):
                for title_size in title_sizes:
                    yield _Setting(title_size, people_part, full)

    def _blocks(self) -> Iterator[tuple[Slot, Block]]:
        yield Slot.TITLE, self._title(1, 1)
        for content in self.slide.contents:
            if isinstance(content, Text):
                yield content.slot, content.block

    def _title(self, part: int, parts: int) -> Block:
        number = f"{PART_GAP}{part_text(part, parts, self.desk.words)}" if parts > 1 else ""
        title = self.slide.title
        return (word(title.text + number, title.origin, own=title.own),)

    def _suits(self, title: TextShape, size: float) -> bool:
        """Whether a title of so many lines may have this size."""
        width = self.frame.box(Slot.TITLE).width
        lines = self.desk.typesetter.line_count(title.paragraphs[0], width)
        place = self.frame.place(Slot.TITLE)
        usual = place.levels[0].size
        smallest = _SMALLEST_IN_ROW if place.inherited else _SMALLEST_SHORT_TITLE
        if size < min(smallest, usual):
            return lines > _SHORT
        return lines == 1 or size <= _TWO_LINES_FROM

    def _shapes(self, blocks: _Blocks, setting: _Setting, part: int) -> Iterator[TextShape]:
        """The texts from the top down; the title comes first, as it is read first."""
        placed: dict[Slot, TextShape] = {}
        for slot in sorted(blocks, key=lambda slot: self.frame.box(slot).top):
            size = self._size(slot, blocks[slot], setting)
            paragraphs = set_block(blocks[slot], self.frame.place(slot), size)
            height = self.desk.typesetter.height(paragraphs, self.frame.box(slot).width)
            box = self._box(slot, height, placed, full=setting.full)
            placed[slot] = TextShape(slot, part_key(self.slide, part, slot), paragraphs, box)
        yield placed.pop(Slot.TITLE)
        yield from placed.values()

    def _size(self, slot: Slot, block: Block, setting: _Setting) -> float:
        place = self.frame.place(slot)
        smallest = _SMALLEST.get(slot, _SMALLEST_ELSE)
        if place.idx is None or place.inherited:
            smallest = _SMALLEST_IN_TEMPLATE
        sizes = sizes_from(place.levels[0].size, smallest)
        if slot is Slot.TITLE:
            return setting.title_size
        if place.idx is None or place.inherited:  # whose titles may be small
            sizes = tuple(size for size in sizes if size <= setting.title_size) or sizes[-1:]
        if slot in PEOPLE_SLOTS:
            return sizes[round((len(sizes) - 1) * setting.people_part)]
        fitting = (
            size
            for size in sizes
            if self.desk.typesetter.height(set_block(block, place, size), place.box.width)
            <= place.box.height
        )
        return next(fitting, sizes[-1])

    def _box(self, slot: Slot, height: Emu, placed: Mapping[Slot, TextShape], *, full: bool) -> Box:
        """The slot's box, as high as its text, under what stands above it."""
        box = self.frame.box(slot)
        tops = [] if full else [box.top]
        for above, shape in placed.items():
            place = self.frame.box(above)
            beside = place.right <= box.left or box.right <= place.left
            if not beside and place.bottom <= box.top and shape.box:
                gap = min(box.top - place.bottom, _GAP)
                tops.append(Emu(shape.box.bottom + (min(gap, _SMALLEST_GAP) if full else gap)))
        return replace(
            box,
            top=max(tops, default=box.top),
            height=height if full else Emu(max(box.height, height)),
        )
