"""Cells of the workbook as people write them: 'Vaiheet!F2:F9' instead of each by itself."""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import groupby

from openpyxl.utils.cell import column_index_from_string, get_column_letter

from pipeline.findings import Cell, Origin

_Range = tuple[int, int, int, int]
"""First column and row, last column and row."""


@lru_cache(maxsize=256)
def cell_ranges(origin: Origin) -> tuple[str, ...]:
    """The cells in as few ranges as touch each other, by sheet in the order of their first cells.

    Rows and sheets, as places that are no cells, stand by themselves. Remembered, as what is
    counted over the whole round stands on many slides.
    """
    return tuple(told for sheet in _by_sheet(origin) for told in _of_sheet(sheet))


def _by_sheet(origin: Origin) -> Iterable[list[Cell]]:
    sheets: dict[str, list[Cell]] = {}
    for cell in dict.fromkeys(origin):
        sheets.setdefault(cell.sheet, []).append(cell)
    return sheets.values()


def _of_sheet(cells: list[Cell]) -> Iterator[str]:
    places = sorted(
        (column_index_from_string(cell.column), cell.row)
        for cell in cells
        if cell.column and cell.row
    )
    yield from (str(cell) for cell in cells if not (cell.column and cell.row))
    for left, top, right, bottom in _merged(_down(places)):
        first, last = f"{get_column_letter(left)}{top}", f"{get_column_letter(right)}{bottom}"
        yield f"{cells[0].sheet}!{first}" + (f":{last}" if last != first else "")


def _down(places: list[tuple[int, int]]) -> Iterator[_Range]:
    """The cells of each column in ranges of rows that follow each other."""
    for (column, _), group in groupby(enumerate(places), lambda at: (at[1][0], at[1][1] - at[0])):
        rows = [row for _, (_, row) in group]
        yield column, rows[0], column, rows[-1]


def _merged(ranges: Iterable[_Range]) -> list[_Range]:
    """Ranges of the same rows in columns that follow each other, as one."""
    merged: dict[tuple[int, int, int], _Range] = {}
    for left, top, right, bottom in ranges:
        begun, *_ = merged.pop((left - 1, top, bottom), (left,))
        merged[right, top, bottom] = (begun, top, right, bottom)
    return sorted(merged.values(), key=lambda found: (found[1], found[0]))
