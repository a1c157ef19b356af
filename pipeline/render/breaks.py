"""Hyphens in the words of finished shapes that are wider than their boxes."""

from dataclasses import replace

from pipeline.intake.layouts import Layout
from pipeline.render.fit_text import Typesetter
from pipeline.render.shapes import Shape, SizedCell, SizedRow, TableShape, TextShape
from pipeline.units import Emu


def with_hyphens(shape: Shape, layout: Layout, typesetter: Typesetter) -> Shape:
    """The shape with its long words broken where they were measured to be."""
    match shape:
        case TextShape(slot=slot, paragraphs=paragraphs, box=box):
            width = (box or layout.place(slot).box).width
            broken = tuple(typesetter.hyphenated(paragraph, width) for paragraph in paragraphs)
            return replace(shape, paragraphs=broken)
        case TableShape(rows=rows):
            return replace(shape, rows=tuple(_row(row, shape.widths, typesetter) for row in rows))
        case _:
            return shape


def _row(row: SizedRow, widths: tuple[Emu, ...], typesetter: Typesetter) -> SizedRow:
    cells = zip(row.cells, widths, strict=True)
    return replace(row, cells=tuple(_cell(cell, width, typesetter) for cell, width in cells))


def _cell(cell: SizedCell, width: Emu, typesetter: Typesetter) -> SizedCell:
    room = width - cell.insets.left - cell.insets.right
    broken = tuple(typesetter.hyphenated(paragraph, room) for paragraph in cell.paragraphs)
    return replace(cell, paragraphs=broken)
