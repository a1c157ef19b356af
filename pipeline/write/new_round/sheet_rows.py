"""Rows added to a sheet's XML, each a copy of one that it has."""

from collections.abc import Iterator, Sequence

from openpyxl.utils import column_index_from_string

from pipeline.findings import Cell
from pipeline.intake.spelling import is_blank
from pipeline.model.new_round import CopiedRow
from pipeline.write.new_round.cells import with_text, with_value
from pipeline.write.new_round.formulas import Formulas
from pipeline.write.new_round.links import Links
from pipeline.write.workbook_package.grid import Grid, numbered_cells
from pipeline.write.workbook_package.names import MAIN
from pipeline.write.workbook_package.place import Place
from pipeline.write.xml import Element

_CELL = f"{MAIN}c"
_FORMATS = ("s", "customFormat")
"""What a new row takes from the one that it is made of."""
_NOT_OF_NEW_ROWS = ("spans", "ht", "customHeight", "hidden")
"""What a prepared row loses: its height is that of its own texts."""
_LAST_ROW = 1_048_576


class SheetRows:
    """The rows of a sheet; KeyError if it is no sheet of cells."""

    def __init__(self, root: Element, texts: Sequence[str]) -> None:
        self._texts = texts
        self._grid = Grid(root)
        self._formulas = Formulas(root)
        self._links = Links(root)

    def append(self, copies: Sequence[CopiedRow], last: int) -> int:
        """Adds the copies below the row `last`, where there is room; gives the first one's row."""
        first = self._free(last, len(copies))
        for number, copy in enumerate(copies, first):
            self._add(number, copy)
        return first

    def _free(self, last: int, wanted: int) -> int:
        """The first row of so many that are blank; they may be formatted, prepared for filling."""
        filled = {number for number, row in self._grid.rows.items() if not self._is_blank(row)}
        starts = range(last + 1, _LAST_ROW - wanted + 2)
        free = next((n for n in starts if filled.isdisjoint(range(n, n + wanted))), None)
        if free is None:
            raise ValueError("no room below the rows of the sheet")
        return free

    def _is_blank(self, row: Element) -> bool:
        return all(is_blank(self._text(cell)) for cell in row.iterchildren(_CELL))

    def _text(self, cell: Element) -> str:
        value = cell.findtext(f"{MAIN}v", "")
        if cell.get("t") == "s" and value.isdigit() and int(value) < len(self._texts):
            return self._texts[int(value)]
        return value + "".join(text.text or "" for text in cell.iter(f"{MAIN}t"))

    def _add(self, number: int, copy: CopiedRow) -> None:
        is_new = number not in self._grid.rows
        row, source = self._grid.row(number), self._source(copy.where)
        for name in _FORMATS if is_new else ():
            if name in source.attrib:
                row.set(name, source.get(name, ""))
        cells = {**dict(numbered_cells(row)), **dict(self._cells(copy, number))}
        for name in _NOT_OF_NEW_ROWS:
            row.attrib.pop(name, "")
        for cell in list(row.iterchildren(_CELL)):
            row.remove(cell)
        for at, column in enumerate(sorted(cells)):
            row.insert(at, cells[column])
        self._links.copy(copy.kept, number)

    def _cells(self, copy: CopiedRow, number: int) -> Iterator[tuple[int, Element]]:
        """The new row's cells by column; those beside the contract's are filled down."""
        source = self._source(copy.where)
        own = dict(numbered_cells(source))
        of_contract = {}
        for where in copy.kept:
            at = Place(number, column_index_from_string(where.column))
            kept = dict(numbered_cells(self._source(where))).get(at.column)
            if kept is not None:
                of_contract[at.column] = with_value(own.get(at.column, kept), kept, at)
        for letters, text in (*((letters, "") for letters in copy.emptied), *copy.written):
            at = Place(number, column_index_from_string(letters))
            if text or at.column in own:
                of_contract[at.column] = with_text(own.get(at.column), text, at, source)
        yield from of_contract.items()
        for column, cell in own.items():
            if column not in of_contract:
                yield column, self._formulas.moved(cell, Place(number, column))

    def _source(self, where: Cell) -> Element:
        return self._grid.rows[where.row or 0]
