"""Reads what a new year takes over: rounds, programmes and targets as they are stored."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from openpyxl.utils import get_column_letter

from pipeline.findings import Cell, Finding, WorkbookError
from pipeline.intake.links import safe_target
from pipeline.intake.old_year import Cells, Content, OldYear
from pipeline.intake.records import Column, Kind, Row, columns
from pipeline.intake.source_file import read_source
from pipeline.intake.stored_cell import StoredCell
from pipeline.intake.stored_sheet import StoredSheet
from pipeline.intake.stored_workbook import stored_sheets
from pipeline.intake.workbook import read_workbook, sheet_named

_CARRIED = ("Kierrokset", "Ohjelmat", "Tavoitteet")


def read_old_year(path: Path) -> tuple[OldYear, tuple[Finding, ...]]:
    """The rounds, programmes and targets; what is wrong in their cells is told as a warning.

    Raises:
        WorkbookError: it is no workbook, or lacks one of these sheets or their columns.
    """
    workbook, findings = read_workbook(path)
    of_sheets = tuple(f for f in findings if f.where and f.where.sheet in _CARRIED)
    if any(finding.is_error for finding in of_sheets):
        raise WorkbookError(of_sheets)
    stored = dict(_stored_cells(stored_sheets(read_source(path), path)))
    rows = (*workbook.rounds, *workbook.programmes, *workbook.targets)
    of_rows = (finding.as_warning() for row in rows for finding in row.findings)
    year = OldYear(
        {row.id.value: _cells(row, stored) for row in workbook.rounds if row.id.value},
        tuple(_cells(row, stored) for row in workbook.programmes),
        tuple(_cells(row, stored) for row in workbook.targets),
    )
    return year, (*of_sheets, *of_rows)


def _stored_cells(sheets: Sequence[StoredSheet]) -> Iterator[tuple[Cell, StoredCell]]:
    for name in _CARRIED:
        sheet = sheet_named(name, sheets)
        for row in sheet.rows if sheet else ():
            for column, cell in row.cells.items():
                yield Cell(name, row.number, get_column_letter(column)), cell


def _cells(row: Row, stored: Mapping[Cell, StoredCell]) -> Cells:
    """The row's cells by their headings, without formulas that give no value."""
    found = (
        (column, stored.get(getattr(row, field).where))
        for field, column in columns(type(row)).items()
    )
    return {
        column.heading: _content(cell, column)
        for column, cell in found
        if cell and cell.calculated and not cell.is_error
    }


def _content(cell: StoredCell, column: Column) -> Content:
    if column.kind is Kind.WHOLE_NUMBER and isinstance(cell.value, float):
        return cell.value
    link = safe_target(cell.link)
    return tuple(replace(run, link=link) for run in cell.runs)
