"""Whether a slide as XML says what it is to say, shape by shape."""

from collections.abc import Iterable, Iterator, Sequence

from pipeline.intake.deck.units import Unit
from pipeline.intake.roles import Slot
from pipeline.render.shapes import (
    MarksShape,
    RenderedSlide,
    SizedParagraph,
    TableShape,
    TextShape,
)

_Rows = tuple[tuple[str, ...], ...]


def says_what_was_meant(units: Iterable[Unit], slide: RenderedSlide) -> bool:
    """Whether the units on a slide's XML say what the slide is to say, shape by shape."""
    said = ((unit.key, tuple(tuple(p.text for p in row) for row in unit.rows)) for unit in units)
    return list(filter(_says_something, said)) == list(filter(_says_something, _meant(slide)))


def _says_something(said: tuple[str, _Rows]) -> bool:
    _, rows = said
    return any(text for row in rows for text in row)


def _meant(slide: RenderedSlide) -> Iterator[tuple[str, _Rows]]:
    """The texts of the shapes under their keys, in rows as in a table."""
    for shape in slide.shapes:
        match shape:
            case TextShape(slot=Slot.SLIDE_NUMBER):
                continue  # a field
            case TextShape():
                rows: _Rows = ((_joined(shape.paragraphs),),)
            case TableShape():
                rows = tuple(
                    tuple(_joined(cell.paragraphs) for cell in row.cells) for row in shape.rows
                )
            case MarksShape():
                rows = ((_joined([item.word for item in shape.items]),),)
            case _:
                continue
        yield shape.key, rows


def _joined(paragraphs: Sequence[SizedParagraph]) -> str:
    return "\n".join(paragraph.text for paragraph in paragraphs)
