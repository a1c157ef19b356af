"""A sheet as it is stored: its headings and the rows that have contents."""

import warnings
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from io import BytesIO
from pathlib import Path
from typing import Any

from openpyxl.packaging.relationship import get_dependents, get_rels_path
from openpyxl.reader.excel import ExcelReader

from pipeline.intake.sheet_facts import MergedRange, SheetFacts, sheet_facts
from pipeline.intake.source_file import not_a_workbook
from pipeline.intake.stored_cell import NOT_CALCULATED, StoredCell, stored_cell

MOST_ROWS = 20_000
"""Rows with contents that a sheet may have."""


@dataclass(frozen=True)
class StoredRow:
    """A row's number and its cells that are not blank, by column from 1 on."""

    number: int
    cells: Mapping[int, StoredCell]


@dataclass(frozen=True)
class StoredSheet:
    """The cells of the first row, and the rows below that have contents as far as it reaches."""

    title: str
    headings: Mapping[int, StoredCell]
    rows: tuple[StoredRow, ...]
    merged: tuple[MergedRange, ...] = ()
    too_many_rows: bool = False


class _Reader(ExcelReader):
    """Reads what is needed only: a label or a date in the properties must not stop it."""

    def read_properties(self) -> None:
        """Leaves author and dates alone."""

    def read_custom(self) -> None:
        """Leaves custom properties alone, such as those of sensitivity labels."""

    def read_theme(self) -> None:
        """Leaves colours and fonts alone."""


def stored_sheets(source: bytes, path: Path) -> tuple[StoredSheet, ...]:
    """The sheets with cells, in their order; WorkbookError if a part of the file is damaged."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # tells of features that are not needed here
            return tuple(_stored_sheet(sheet) for sheet in _opened(source))
    except Exception as cause:  # whatever a damaged part makes the readers raise
        raise not_a_workbook(path, "broken-zip") from cause


def _opened(source: bytes) -> list[Any]:
    reader = _Reader(
        BytesIO(source), read_only=True, data_only=True, keep_links=False, rich_text=True
    )
    reader.read()
    return list(reader.wb.worksheets)


def _stored_sheet(sheet: Any) -> StoredSheet:
    with sheet._get_source() as source:  # noqa: SLF001 - the only way to the XML of a sheet
        facts = sheet_facts(source, _targets(sheet))
    sheet.reset_dimensions()  # what the file says of its size is often wrong
    headings = next((row.cells for row in _rows(sheet, facts, 1, None)), {})
    rows = []
    if headings:
        for row in _rows(sheet, facts, facts.last_row, max(headings)):
            if row.number > 1 and row.cells:
                rows.append(row)
            if len(rows) > MOST_ROWS:
                return StoredSheet(sheet.title, headings, (), facts.merged, too_many_rows=True)
    return StoredSheet(sheet.title, headings, tuple(rows), facts.merged)


def _targets(sheet: Any) -> dict[str, str]:
    """The addresses outside the workbook that the sheet has links to, by id."""
    archive, part = sheet.parent._archive, sheet._worksheet_path  # noqa: SLF001 - as above
    path = get_rels_path(part)  # type: ignore[no-untyped-call]  # its stub has no types
    relations: Any = get_dependents(archive, path) if path in archive.namelist() else ()
    return {one.Id: one.Target for one in relations if one.TargetMode == "External"}


def _rows(
    sheet: Any, facts: SheetFacts, last_row: int, last_column: int | None
) -> Iterator[StoredRow]:
    """The rows that store anything; the gaps between them cost next to nothing."""
    rows = sheet.iter_rows(min_row=1, max_row=last_row, max_col=last_column)
    for number, row in enumerate(rows, 1):
        if number in facts.rows:
            yield StoredRow(number, dict(_cells(row, number, facts)))


def _cells(
    row: tuple[Any, ...], number: int, facts: SheetFacts
) -> Iterator[tuple[int, StoredCell]]:
    for column, cell in enumerate(row, 1):
        stored = NOT_CALCULATED if (number, column) in facts.uncalculated else stored_cell(cell)
        if stored and not stored.blank:
            link = facts.hyperlinks.get((number, column), "")
            yield column, replace(stored, link=link) if link else stored
