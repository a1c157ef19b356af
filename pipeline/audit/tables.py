"""Tables that can be followed cell by cell."""

from collections.abc import Iterator, Sequence

from pipeline.accessibility import Fault, Rule, fault
from pipeline.intake.deck.content import Deck, Paragraph, Table

_Cells = Sequence[tuple[Paragraph, ...]]


def tables(deck: Deck) -> Iterator[Fault]:
    """Tables without a header row, with merged or split cells, with blank rows or columns."""
    for slide in deck.slides:
        for shape in slide.every_shape:
            if shape.table:
                rules = _broken(shape.table)
                yield from (fault(rule, slide.number, shape.name) for rule in rules)


def _broken(table: Table) -> Iterator[Rule]:
    if not table.has_header:
        yield Rule.TABLE_HEADER
    if table.has_merged:
        yield Rule.TABLE_MERGED
    columns = list(zip(*table.rows, strict=False))
    if any(_is_blank(line) for line in (*table.rows, *columns)):
        yield Rule.TABLE_BLANK


def _is_blank(cells: _Cells) -> bool:
    return not any(paragraph.text.strip() for cell in cells for paragraph in cell)
