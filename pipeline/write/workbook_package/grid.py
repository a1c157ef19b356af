"""The cells of a sheet as XML: each is found or made in its order, with the format that it has."""

from bisect import bisect
from collections.abc import Callable, Iterator

from openpyxl.utils.cell import column_index_from_string, coordinate_from_string

from pipeline.write.workbook_package.names import MAIN
from pipeline.write.workbook_package.order import child, insert
from pipeline.write.workbook_package.place import Place
from pipeline.write.xml import Element

_ROW, _CELL, _COLUMN = f"{MAIN}row", f"{MAIN}c", f"{MAIN}col"
_TRUE = ("1", "true")


class Grid:
    """The rows of a sheet by number; KeyError if it is no sheet of cells.

    A file may leave out the numbers of rows and cells that follow each other; they are written
    out where a row or a cell may come between.
    """

    def __init__(self, root: Element) -> None:
        self._data = child(root, "sheetData")
        self.rows = dict(numbered_rows(self._data))
        self._numbers = sorted(self.rows)
        self._columns = list(root.iterfind(f"{MAIN}cols/{_COLUMN}"))

    def reformat(self, place: Place, changed: Callable[[int], int]) -> None:
        """Gives a cell the format that is made of the one it has; an empty cell may be made."""
        cell = self._cell(place)
        cell.set("s", str(changed(int(cell.get("s", "0")))))

    def _cell(self, place: Place) -> Element:
        row = self.row(place.row)
        cells = dict(numbered_cells(row))
        if place.column in cells:
            return cells[place.column]
        row.attrib.pop("spans", "")  # says between which columns the row has cells
        attributes = {"r": place.ref, "s": self._inherited_format(row, place.column)}
        new = row.makeelement(_CELL, attributes)
        following = (cell for column, cell in cells.items() if column > place.column)
        last = row[-1] if len(row) and row[-1].tag != _CELL else None  # extensions come last
        insert(row, new, next(following, last))
        return new

    def row(self, number: int) -> Element:
        """The row of this number, an empty one where there is none."""
        if number in self.rows:
            return self.rows[number]
        new = self._data.makeelement(_ROW, {"r": str(number)})
        at = bisect(self._numbers, number)
        following = self.rows[self._numbers[at]] if at < len(self._numbers) else None
        insert(self._data, new, following)
        self._numbers.insert(at, number)
        self.rows[number] = new
        return new

    def _inherited_format(self, row: Element, column: int) -> str:
        """What an empty cell looks like: as its row, else as its column."""
        if row.get("customFormat") in _TRUE:
            return row.get("s", "0")
        return next(
            (
                span.get("style", "0")
                for span in self._columns
                if int(span.get("min", "0")) <= column <= int(span.get("max", "0"))
            ),
            "0",
        )


def numbered_rows(data: Element) -> Iterator[tuple[int, Element]]:
    """The rows of a sheet's data by their numbers, which are written out."""
    number = 0
    for row in data.iterchildren(_ROW):
        number = int(row.get("r") or number + 1)
        row.set("r", str(number))
        yield number, row


def numbered_cells(row: Element) -> Iterator[tuple[int, Element]]:
    """The cells of a row by their columns from 1 on, their places written out."""
    column = 0
    for cell in row.iterchildren(_CELL):
        ref = cell.get("r")
        column = column_index_from_string(coordinate_from_string(ref)[0]) if ref else column + 1
        cell.set("r", Place(int(row.get("r", "0")), column).ref)
        yield column, cell
