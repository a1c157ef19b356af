"""The boxes of a rendered deck in which text stands: those of places, table cells and marks."""

from collections.abc import Iterator
from dataclasses import dataclass

from pipeline.intake.layouts import Layouts
from pipeline.intake.roles import Slot
from pipeline.render.fit_text import Typesetter
from pipeline.render.shapes import (
    MarksShape,
    RenderedSlide,
    SizedParagraph,
    TableShape,
    TextShape,
)
from pipeline.units import Box, Emu, inside

_FOOT = (Slot.FOOTER, Slot.SLIDE_NUMBER)


@dataclass(frozen=True)
class TextBox:
    """The room for some paragraphs, within all insets, and the smallest size they may have."""

    name: str
    box: Box
    paragraphs: tuple[SizedParagraph, ...]
    smallest: float = 12.0

    @property
    def text(self) -> str:
        """All that stands in it."""
        return "\n".join(paragraph.text for paragraph in self.paragraphs)

    def line_count(self, typesetter: Typesetter) -> int:
        """How many lines we count in it."""
        return sum(typesetter.line_count(p, self.box.width) for p in self.paragraphs)


def text_boxes(slide: RenderedSlide, layouts: Layouts) -> Iterator[TextBox]:
    """All boxes with a text on a slide, in reading order."""
    for shape in slide.shapes:
        match shape:
            case TextShape(slot=slot, paragraphs=paragraphs):
                box = shape.box or layouts.layout(slide.role).place(slot).box
                yield TextBox(shape.key, box, paragraphs, 10.0 if slot in _FOOT else 12.0)
            case TableShape():
                yield from _cells(shape)
            case MarksShape(items=items):
                for number, item in enumerate(items):
                    yield TextBox(f"{shape.key} {number}", item.word_box, (item.word,))


def _cells(table: TableShape) -> Iterator[TextBox]:
    top = table.box.top
    for number, row in enumerate(table.rows):
        left = table.box.left
        for column, (cell, width) in enumerate(zip(row.cells, table.widths, strict=True)):
            if cell.paragraphs:
                box = inside(Box(left, top, width, row.height), cell.insets)
                yield TextBox(f"{table.key} {number}.{column}", box, cell.paragraphs)
            left = Emu(left + width)
        top = Emu(top + row.height)
