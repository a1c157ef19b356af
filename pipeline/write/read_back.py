"""A written deck read again from the disk: whether it says what was to be written."""

import zipfile
from collections.abc import Iterable, Sequence
from pathlib import Path

from lxml import etree

from pipeline.findings import Code, OutputError, error
from pipeline.intake.deck.deck_file import UNREADABLE
from pipeline.intake.deck.units import digest_of, key_of, rows_of, shapes_of
from pipeline.intake.roles import Slot
from pipeline.render.shapes import (
    MarksShape,
    RenderedSlide,
    SizedParagraph,
    TableShape,
    TextShape,
)

_Said = Iterable[tuple[str, tuple[tuple[str, ...], ...]]]
"""The texts of shapes by their keys, in rows as in a table."""


def digest_of_texts(slide: RenderedSlide) -> str:
    """A digest of what a slide is to say."""
    return _digest(_meant(slide))


def check_written(path: Path, texts: Sequence[str]) -> None:
    """Reads the slides of a deck that was just written; `texts` are the digests of what they say.

    Raises:
        OutputError: the file cannot be read, or a text in it is not the one that was meant.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            same = all(
                _digest(_read(archive.read(f"ppt/slides/slide{number}.xml"))) == meant
                for number, meant in enumerate(texts, 1)
            )
    except UNREADABLE:
        same = False
    if not same:
        raise OutputError([error(Code.OUTPUT_DIFFERS, file=path)])


def _digest(said: _Said) -> str:
    return digest_of(repr(tuple(said)).encode())


def _read(slide: bytes) -> _Said:
    for shape in shapes_of(etree.fromstring(slide)):
        rows = tuple(tuple(p.text for p in row) for row in rows_of(shape, lambda _: ""))
        if _says_something(rows):
            yield key_of(shape), rows


def _says_something(rows: tuple[tuple[str, ...], ...]) -> bool:
    return any(text for row in rows for text in row)


def _meant(slide: RenderedSlide) -> _Said:
    for shape in slide.shapes:
        match shape:
            case TextShape(slot=Slot.SLIDE_NUMBER):
                continue  # a field
            case TextShape():
                rows: tuple[tuple[str, ...], ...] = ((_joined(shape.paragraphs),),)
            case TableShape():
                rows = tuple(
                    tuple(_joined(cell.paragraphs) for cell in row.cells) for row in shape.rows
                )
            case MarksShape():
                rows = ((_joined([item.word for item in shape.items]),),)
            case _:
                continue
        if _says_something(rows):
            yield shape.key, rows


def _joined(paragraphs: Sequence[SizedParagraph]) -> str:
    return "\n".join(paragraph.text for paragraph in paragraphs)
