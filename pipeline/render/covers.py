"""The covers: each text as large as its place allows, what stands below moved down for it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from pipeline.intake.rich_text import Block, Paragraph, Run
from pipeline.intake.roles import Slot
from pipeline.plan.slides import SlidePlan, Text
from pipeline.render.desk import Desk, Frame, Page, part_key
from pipeline.render.set_text import set_block, sizes_from
from pipeline.render.shapes import TextShape
from pipeline.units import Box, Emu, inches

_SMALLEST = {Slot.SUBTITLE: 24.0, Slot.ROUND_NAME: 20.0}
_SMALLEST_ELSE = 16.0
_SMALLEST_SHORT_TITLE, _SMALLEST_TITLE = 44.0, 24.0
"""A title of one line or two is never smaller than the first, a longer one than the second."""
_GROWING = (Slot.PEOPLE_LEFT, Slot.PEOPLE_RIGHT, Slot.PEOPLE_BELOW)
_TWO_LINES_FROM = 54.0  # a larger title takes one line only
_SHORT = 2
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

    def page(self) -> Page:
        """The cover at the largest sizes at which its texts fit above each other."""
        blocks = dict(self._blocks())
        lowest = max(place.box.bottom for place in self.frame.layout.places)
        shapes: tuple[TextShape, ...] = ()
        for setting in self._settings():
            shapes = tuple(self._shapes(blocks, setting))
            bottom = max(shape.box.bottom for shape in shapes if shape.box)
            if bottom <= lowest and self._suits(shapes[0], setting.title_size):
                return Page(self.slide.role, shapes)
        return Page(self.slide.role, shapes, fits=False)

    def _settings(self) -> Iterator[_Setting]:
        """The ways to set a cover, the best one first."""
        title_sizes = sizes_from(self.frame.place(Slot.TITLE).levels[0].size, _SMALLEST_TITLE)
        for full in (False, True):
            for people_part in (0.0, 0.5, 1.0):
                for title_size in title_sizes:
                    yield _Setting(title_size, people_part, full)

    def _blocks(self) -> Iterator[tuple[Slot, Block]]:
        yield Slot.TITLE, (Paragraph((Run(self.slide.title.text),)),)
        for content in self.slide.contents:
            if isinstance(content, Text):
                yield content.slot, content.block

    def _suits(self, title: TextShape, size: float) -> bool:
        """Whether a title of so many lines may have this size."""
        width = self.frame.box(Slot.TITLE).width
        lines = self.desk.typesetter.line_count(title.paragraphs[0], width)
        if size < _SMALLEST_SHORT_TITLE:
            return lines > _SHORT
        return lines == 1 or size <= _TWO_LINES_FROM

    def _shapes(self, blocks: _Blocks, setting: _Setting) -> Iterator[TextShape]:
        """The texts from the top down; the title comes first, as it is read first."""
        placed: dict[Slot, TextShape] = {}
        for slot in sorted(blocks, key=lambda slot: self.frame.box(slot).top):
            size = self._size(slot, blocks[slot], setting)
            paragraphs = set_block(blocks[slot], self.frame.place(slot), size)
            height = self.desk.typesetter.height(paragraphs, self.frame.box(slot).width)
            box = self._box(slot, height, placed, full=setting.full)
            placed[slot] = TextShape(slot, part_key(self.slide, 1, slot), paragraphs, box)
        yield placed.pop(Slot.TITLE)
        yield from placed.values()

    def _size(self, slot: Slot, block: Block, setting: _Setting) -> float:
        place = self.frame.place(slot)
        sizes = sizes_from(place.levels[0].size, _SMALLEST.get(slot, _SMALLEST_ELSE))
        if slot is Slot.TITLE:
            return setting.title_size
        if slot in _GROWING:
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
