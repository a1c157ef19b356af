"""A sheet's table as records: rows of cells become rows of entries."""

from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from openpyxl.utils import get_column_letter

from pipeline.findings import Cell, Code, Finding, warning
from pipeline.intake.cells import read_cell
from pipeline.intake.headings import match_headings
from pipeline.intake.records import Entry, PhaseRow, Row, Unread, columns
from pipeline.intake.stored_cell import StoredCell
from pipeline.intake.stored_sheet import MergedRange, StoredRow, StoredSheet
from pipeline.intake.typed_units import with_unit


@dataclass(frozen=True)
class Table:
    """The records of a sheet, what is wrong with it as a whole, and the columns it lacks."""

    rows: tuple[Row, ...]
    findings: tuple[Finding, ...] = ()
    unread: tuple[Unread, ...] = ()


@dataclass(frozen=True, slots=True)
class _Placed:
    """A stored cell with its place; a merged cell has the place where it can be edited."""

    where: Cell
    stored: StoredCell | None = None
    last_row: int = 0


@dataclass(frozen=True)
class _PlacedRow:
    """A row's cells by column, with the warnings for cells merged from here on."""

    where: Cell
    cells: Mapping[int, _Placed]
    findings: tuple[Finding, ...]


def read_table(name: str, sheet: StoredSheet, row_type: type[Row]) -> Table:
    """The records of the sheet that the contract calls `name`."""
    found = {number: cell.text for number, cell in sheet.headings.items()}
    headings = match_headings(name, found, columns(row_type))
    placed = _placed_rows(name, sheet, frozenset(headings.columns.values()))
    rows = (_record(row, row_type, headings.columns) for row in placed)
    return Table(tuple(rows), headings.findings, unread_columns(row_type, headings.columns))


def unread_columns(row_type: type[Row], read: Container[str] = ()) -> tuple[Unread, ...]:
    """The columns of a sheet but those of the fields `read`."""
    return tuple((row_type, name) for name in columns(row_type) if name not in read)


def _placed_rows(name: str, sheet: StoredSheet, used: frozenset[int]) -> Iterator[_PlacedRow]:
    """The rows with contents in the `used` columns; a merged value is in each of its rows."""
    merged = {(m.first_row, m.first_column): m for m in sheet.merged if m.first_row > 1}
    above: dict[int, _Placed] = {}
    for row in sheet.rows:
        above = {column: cell for column, cell in above.items() if cell.last_row >= row.number}
        own = {
            column: _placed(name, row, column, merged)
            for column in row.cells
            if column in used and column not in above
        }
        if own:
            yield _PlacedRow(
                Cell(name, row.number), {**own, **above}, tuple(_merges(name, row, merged, used))
            )
            above |= {column: cell for column, cell in own.items() if cell.last_row > row.number}


def _placed(
    name: str, row: StoredRow, column: int, merged: Mapping[tuple[int, int], MergedRange]
) -> _Placed:
    place = merged.get((row.number, column))
    where = Cell(name, row.number, get_column_letter(column))
    return _Placed(where, row.cells[column], place.last_row if place else 0)


def _merges(
    name: str,
    row: StoredRow,
    merged: Mapping[tuple[int, int], MergedRange],
    used: frozenset[int],
) -> Iterator[Finding]:
    for column in row.cells:
        place = merged.get((row.number, column))
        if place and not used.isdisjoint(range(place.first_column, place.last_column + 1)):
            where = Cell(name, row.number, get_column_letter(column))
            yield warning(Code.MERGED_CELLS, where, shown=place.reference)


def _record(row: _PlacedRow, row_type: type[Row], numbers: Mapping[str, int]) -> Row:
    entries: dict[str, Entry[Any]] = {}
    findings = list(row.findings)
    for field, column in columns(row_type).items():
        if field not in numbers:
            entries[field] = Entry(None, row.where)
            continue
        cell = _cell(row, numbers[field])
        entries[field], found = read_cell(cell.stored, column, cell.where)
        findings.extend(found)
    record = row_type(where=row.where, findings=tuple(findings), **entries)
    if isinstance(record, PhaseRow):
        figures = ((f, _cell(row, numbers.get(f, 0)).stored) for f in ("value", "goal_value"))
        return with_unit(record, {field: cell for field, cell in figures if cell})
    return record


def _cell(row: _PlacedRow, number: int) -> _Placed:
    if number in row.cells:
        return row.cells[number]
    column = get_column_letter(number) if number else ""
    return _Placed(Cell(row.where.sheet, row.where.row, column))
