"""The tables of a deck: their cells, and how the texts in them look."""

from collections.abc import Iterator
from dataclasses import replace

from lxml import etree
from pptx.oxml.ns import qn

from pipeline.intake.deck.colours import CLEAR, UNSEEN, Paint
from pipeline.intake.deck.content import Paragraph, Table
from pipeline.intake.deck.looks import Behind, Looks

_PLAIN_STYLES = (
    "{2D5ABB26-0587-4C30-8999-92F81FD0307C}",  # no style, no grid
    "{5940675A-B579-460E-94D1-54222C63F5DA}",  # no style, table grid
)
_MERGES = ("gridSpan", "rowSpan", "hMerge", "vMerge")


def table_of(element: etree._Element, looks: Looks, ground: Behind) -> Table:
    """The table of an a:tbl; where its style may paint a cell, what lies behind is unknown."""
    properties = element.find(qn("a:tblPr"))
    flag = "" if properties is None else properties.get("firstRow", "")
    style = None if properties is None else properties.findtext(qn("a:tableStyleId"))
    is_plain = style is None or style.strip() in _PLAIN_STYLES
    cells = replace(looks, known=is_plain)
    cell_ground = ground if is_plain else (None,)
    rows = (tuple(_row(row, cells, (ground, cell_ground))) for row in element.findall(qn("a:tr")))
    merged = any(cell.get(merge) for cell in element.iter(qn("a:tc")) for merge in _MERGES)
    return Table(flag in ("1", "true"), merged, tuple(rows))


def _row(
    row: etree._Element, looks: Looks, grounds: tuple[Behind, Behind]
) -> Iterator[tuple[Paragraph, ...]]:
    ground, unpainted = grounds
    for cell in row.findall(qn("a:tc")):
        paint = looks.palette.fill(cell.find(qn("a:tcPr")))
        behind = unpainted if paint is None else ground if paint == CLEAR else _one(paint)
        yield looks.paragraphs(cell.find(qn("a:txBody")), behind)


def _one(paint: Paint) -> Behind:
    return (None if paint == UNSEEN else paint,)
