"""From the shapes of slides: all that they tell, and where each piece of it stands in the workbook.

The deck itself holds no cells: the same contents give the same deck wherever they stand.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from pipeline.findings import Origin
from pipeline.intake.roles import Slot
from pipeline.plan.slides import Mark
from pipeline.render.shapes import (
    MarksShape,
    PictureShape,
    RenderedSection,
    RenderedSlide,
    SizedParagraph,
    TableShape,
    TextShape,
)
from pipeline.render.told import Kind, Told


def with_told(section: RenderedSection) -> RenderedSection:
    """The section with all that its slides tell beside them, for who asks once they are written."""
    slides = (replace(slide, told=tuple(told_on(slide))) for slide in section.slides)
    return replace(section, slides=tuple(slides))


def told_on(slide: RenderedSlide) -> Iterator[Told]:
    """All that the slide tells, in reading order; not its number, nothing of what is decorative."""
    for shape in slide.shapes:
        match shape:
            case TextShape(slot=Slot.SLIDE_NUMBER):
                continue
            case TextShape():
                yield from _texts(shape.key, shape.paragraphs)
            case TableShape():
                yield from _table(shape)
            case MarksShape():
                yield from _marks(shape)
            case PictureShape():
                for figure in shape.figures:
                    yield Told(shape.key, Kind.FIGURE, figure.text, figure.origin)
                origin = origin_of(figure.origin for figure in shape.figures)
                yield Told(shape.key, Kind.ALTERNATIVE, shape.alternative, origin)


def origin_of(origins: Iterable[Origin]) -> Origin:
    """The cells of them all, each once."""
    return tuple(dict.fromkeys(cell for origin in origins for cell in origin))


def _table(table: TableShape) -> Iterator[Told]:
    for number, row in enumerate(table.rows):
        for column, cell in enumerate(row.cells):
            yield from _texts(table.key, cell.paragraphs, number, column)
    yield Told(table.key, Kind.ALTERNATIVE, table.alternative, table.origin)


def _marks(marks: MarksShape) -> Iterator[Told]:
    for item in marks.items:
        yield Told(marks.key, Kind.MARK, item.mark, item.word.origin)
        yield Told(marks.key, Kind.TEXT, item.word.text, item.word.origin)
    origin = origin_of(item.word.origin for item in marks.items)
    yield Told(marks.key, Kind.ALTERNATIVE, marks.alternative, origin)


def _texts(
    shape: str, paragraphs: Sequence[SizedParagraph], row: int = 0, column: int = 0
) -> Iterator[Told]:
    for paragraph in paragraphs:
        if isinstance(paragraph.bullet, Mark):
            yield Told(shape, Kind.MARK, paragraph.bullet, paragraph.mark_origin, row, column)
        yield Told(shape, Kind.TEXT, paragraph.text, paragraph.origin, row, column)
