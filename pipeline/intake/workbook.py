"""The whole workbook as records, with everything that is wrong in it as findings."""

from collections.abc import Iterable
from pathlib import Path

from pipeline.findings import Cell, Code, Finding, error
from pipeline.intake.records import SHEETS, Row, Unread, Workbook
from pipeline.intake.source_file import read_source
from pipeline.intake.spelling import key, nearest
from pipeline.intake.stored_sheet import StoredSheet
from pipeline.intake.stored_workbook import stored_sheets
from pipeline.intake.tables import read_table, unread_columns


def read_workbook(path: Path) -> tuple[Workbook, tuple[Finding, ...]]:
    """The records, and the findings on file, sheets and columns; those of cells are in the rows.

    Raises WorkbookError if the file is missing, locked, too large, damaged or no workbook.
    """
    sheets = stored_sheets(read_source(path), path)
    rows: list[Row] = []
    findings: list[Finding] = []
    unread: list[Unread] = []
    for name, row_type in SHEETS.items():
        sheet = sheet_named(name, sheets)
        if sheet is None:
            findings.append(_missing_sheet(name, sheets))
            unread.extend(unread_columns(row_type))
            continue
        table = read_table(name, sheet, row_type)
        rows.extend(table.rows)
        findings.extend(table.findings)
        unread.extend(table.unread)
    return Workbook.of(rows, unread), tuple(findings)


def sheet_named(name: str, sheets: Iterable[StoredSheet]) -> StoredSheet | None:
    """The sheet that is read for the contract's `name`, None if there is none."""
    alike = [sheet for sheet in sheets if key(sheet.title) == key(name)]
    return next((sheet for sheet in alike if sheet.title == name), alike[0] if alike else None)


def _missing_sheet(name: str, sheets: Iterable[StoredSheet]) -> Finding:
    titles = [sheet.title for sheet in sheets if key(sheet.title) not in map(key, SHEETS)]
    suggestion = nearest(name, titles)
    there = ", ".join(sheet.title for sheet in sheets)
    return error(Code.MISSING_SHEET, Cell(name), name=name, shown=there, suggestion=suggestion)
