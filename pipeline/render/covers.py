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

_SMALLEST = {Slot.TITLE: 44.0, Slot.SUBTITLE: 24.0, Slot.ROUND_NAME: 20.0}
_SMALLEST_ELSE = 16.0
_GROWING = (Slot.TITLE, Slot.PEOPLE_LEFT, Slot.PEOPLE_RIGHT, Slot.PEOPLE_BELOW)
_TWO_LINES_FROM = 54.0  # a larger title takes one line only
_NEAREST = inches(0.35)  # to what stands above, unless the layout has them nearer

_Blocks = Mapping[Slot, Block]


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
        fits = False
        for people_small in (False, True):
            for title_size in self._sizes(Slot.TITLE):
                shapes = tuple(self._shapes(blocks, title_size, people_small=people_small))
                bottom = max(shape.box.bottom for shape in shapes if shape.box)
                fits = bottom <= lowest and self._title_is_short(shapes, title_size)
                if fits:
                    return Page(self.slide.role, shapes)
        return Page(self.slide.role, shapes, fits)

    def _blocks(self) -> Iterator[tuple[Slot, Block]]:
        yield Slot.TITLE, (Paragraph((Run(self.slide.title.text),)),)
        for content in self.slide.contents:
            if isinstance(content, Text):
                yield content.slot, content.block

    def _sizes(self, slot: Slot) -> tuple[float, ...]:
        preferred = self.frame.place(slot).levels[0].size
        return sizes_from(preferred, _SMALLEST.get(slot, _SMALLEST_ELSE))

    def _title_is_short(self, shapes: tuple[TextShape, ...], size: float) -> bool:
        title = next(shape for shape in shapes if shape.slot is Slot.TITLE)
        width = self.frame.box(Slot.TITLE).width
        lines = self.desk.typesetter.line_count(title.paragraphs[0], width)
        return lines == 1 or size <= _TWO_LINES_FROM

    def _shapes(
        self, blocks: _Blocks, title_size: float, *, people_small: bool
    ) -> Iterator[TextShape]:
        """The texts from the top down; the title comes first, as it is read first."""
        placed: dict[Slot, TextShape] = {}
        for slot in sorted(blocks, key=lambda slot: self.frame.box(slot).top):
            size = self._size(slot, blocks[slot], title_size, people_small=people_small)
            paragraphs = set_block(blocks[slot], self.frame.place(slot), size)
            box = self._box(slot, self.desk.height(paragraphs, self.frame.box(slot).width), placed)
            placed[slot] = TextShape(slot, part_key(self.slide, 1, slot), paragraphs, box)
        yield placed.pop(Slot.TITLE)
        yield from placed.values()

    def _size(self, slot: Slot, block: Block, title_size: float, *, people_small: bool) -> float:
        sizes = self._sizes(slot)
        if slot is Slot.TITLE:
            return title_size
        if slot in _GROWING:
            return sizes[-1] if people_small else sizes[0]
        place = self.frame.place(slot)
        fitting = (
            size
            for size in sizes
            if self.desk.height(set_block(block, place, size), place.box.width) <= place.box.height
        )
        return next(fitting, sizes[-1])

    def _box(self, slot: Slot, height: Emu, placed: Mapping[Slot, TextShape]) -> Box:
        """The slot's box, lower where what stands above has grown, and as high as its text."""
        box = self.frame.box(slot)
        top = box.top
        for above, shape in placed.items():
            place = self.frame.box(above)
            beside = place.right <= box.left or box.right <= place.left
            if not beside and place.bottom <= box.top and shape.box:
                gap = min(box.top - place.bottom, _NEAREST)
                top = Emu(max(top, shape.box.bottom + gap))
        return replace(box, top=top, height=Emu(max(box.height, height)))
