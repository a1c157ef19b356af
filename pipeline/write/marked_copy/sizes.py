"""The widths of a sheet's columns and the heights of its rows, in pixels, to place notes by."""

from collections.abc import Callable
from dataclasses import dataclass

from pipeline.write.workbook_package.names import MAIN
from pipeline.write.xml import Element

LAST_ROW, LAST_COLUMN = 1_048_576, 16_384
_ROW_POINTS, _COLUMN_CHARACTERS = "15", "8.43"
_TRUE = ("1", "true")


@dataclass(frozen=True)
class Edge:
    """A place between cells: a column or row, from 0 on, and the pixels from its start."""

    number: int
    offset: int


class Sizes:
    """The sizes of a sheet's columns and rows; a hidden one has none."""

    def __init__(self, root: Element) -> None:
        found = root.find(f"{MAIN}sheetFormatPr")
        usual = root.makeelement(f"{MAIN}sheetFormatPr") if found is None else found
        self._usual_width = _column(float(usual.get("defaultColWidth", _COLUMN_CHARACTERS)))
        self._usual_height = _row(float(usual.get("defaultRowHeight", _ROW_POINTS)))
        self._columns = [
            (int(span.get("min", "0")), int(span.get("max", "0")), self._width(span))
            for span in root.iterfind(f"{MAIN}cols/{MAIN}col")
        ]
        self._rows = {
            int(row.get("r", "0")): self._height(row)
            for row in root.iterfind(f"{MAIN}sheetData/{MAIN}row")
            if row.get("ht") or row.get("hidden")
        }

    def across(self, start: Edge, length: int) -> Edge:
        """Where so many pixels to the right of an edge are, within the sheet."""
        return _after(start, length, self._column_size, LAST_COLUMN)

    def down(self, start: Edge, length: int) -> Edge:
        """Where so many pixels below an edge are, within the sheet."""
        return _after(start, length, self._row_size, LAST_ROW)

    def _column_size(self, number: int) -> int:
        wide = (width for low, high, width in self._columns if low <= number + 1 <= high)
        return next(wide, self._usual_width)

    def _row_size(self, number: int) -> int:
        return self._rows.get(number + 1, self._usual_height)

    def _width(self, span: Element) -> int:
        if span.get("hidden") in _TRUE:
            return 0
        width = span.get("width")
        return _column(float(width)) if width else self._usual_width

    def _height(self, row: Element) -> int:
        if row.get("hidden") in _TRUE:
            return 0
        height = row.get("ht")
        return _row(float(height)) if height else self._usual_height


def _after(start: Edge, length: int, size: Callable[[int], int], count: int) -> Edge:
    number, offset = start.number, start.offset + length
    while offset > size(number) and number < count - 1:
        offset -= size(number)
        number += 1
    return Edge(number, min(offset, size(number)))


def _column(characters: float) -> int:
    """Of a width in digits of the usual font, each 7 pixels (ECMA-376, 18.3.1.13)."""
    return int(characters * 7 + 5)


def _row(points: float) -> int:
    return round(points * 4 / 3)
