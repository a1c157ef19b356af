"""A workbook as it is stored: openpyxl reads its parts, and of its sheets only the contract's."""

import datetime as dt
import warnings
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any, cast

from lxml import etree
from openpyxl.cell.rich_text import CellRichText
from openpyxl.packaging.relationship import get_dependents, get_rels_path
from openpyxl.reader.excel import ExcelReader
from openpyxl.styles import Font
from openpyxl.utils.cell import coordinate_to_tuple
from openpyxl.worksheet._reader import WorkSheetParser
from openpyxl.xml.constants import SHARED_STRINGS

from pipeline.findings import Cell, Code, WorkbookError, error
from pipeline.intake.package import Package, TooLargeError
from pipeline.intake.records import SHEETS
from pipeline.intake.source_file import not_a_workbook, too_large
from pipeline.intake.spelling import key
from pipeline.intake.stored_cell import NOT_CALCULATED, StoredCell, damaged_cell, stored_cell
from pipeline.intake.stored_sheet import (
    MOST_ROWS,
    SHEET_TAGS,
    StoredSheet,
    has_too_many_rows,
    stored_sheet,
)
from pipeline.intake.styles import Styles, read_styles

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_CELL, _FORMULA, _VALUE = f"{_MAIN}c", f"{_MAIN}f", f"{_MAIN}v"
_STRING, _TEXT = f"{_MAIN}si", f"{_MAIN}t"


def stored_sheets(source: bytes, path: Path) -> tuple[StoredSheet, ...]:
    """The worksheets in their order, those that the contract does not know by their title only.

    Raises WorkbookError if a part of the file is damaged, or asks for too much.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # tells of features that are not needed here
            return _sheets(Package(source))
    except WorkbookError:
        raise
    except TooLargeError as cause:
        raise too_large(path) from cause
    except Exception as cause:  # whatever a damaged part makes the readers raise
        raise not_a_workbook(path, "broken-zip") from cause


def _sheets(package: Package) -> tuple[StoredSheet, ...]:
    reader = ExcelReader(cast(Any, package.fp), data_only=True, keep_links=False, rich_text=True)
    reader.archive = package
    reader.read_manifest()
    reader.read_workbook()
    parts = [
        (sheet.name, relation.target)
        for sheet, relation in reader.parser.find_sheets()
        if relation.Type.endswith("/worksheet")
    ]
    read = [part for title, part in parts if _is_read(title)]
    if len(set(read)) < len(read):
        raise ValueError  # else a small file could have one large sheet read a thousand times
    _refuse_too_many_rows(package, parts)
    strings = _SharedStrings(package, reader.package)
    read_cells = _CellReader(strings, read_styles(package), reader.wb.epoch)
    return tuple(_sheet(title, part, package, read_cells) for title, part in parts)


def _is_read(title: str) -> bool:
    return key(title) in map(key, SHEETS)


def _refuse_too_many_rows(package: Package, parts: Sequence[tuple[str, str]]) -> None:
    """Before anything else is read, which would take its time."""
    too_long = [
        error(Code.TOO_MANY_ROWS, Cell(title), expected=MOST_ROWS)
        for title, part in parts
        if _is_read(title) and has_too_many_rows(package.elements(part, *SHEET_TAGS))
    ]
    if too_long:
        raise WorkbookError(too_long)


def _sheet(title: str, part: str, package: Package, read_cells: "_CellReader") -> StoredSheet:
    if not _is_read(title):
        return StoredSheet(title, {}, ())
    elements = package.elements(part, *SHEET_TAGS)
    return stored_sheet(title, elements, read_cells, _targets(package, part))


class _SharedStrings:
    """The texts that cells share, read as far as they are asked for."""

    def __init__(self, package: Package, manifest: Any) -> None:
        self._read: list[str | CellRichText] = []
        part = manifest.find(SHARED_STRINGS)
        self._unread = package.elements(part.PartName[1:], _STRING) if part else iter(())

    def __getitem__(self, index: int) -> str | CellRichText:
        if index < 0:
            raise IndexError
        while index >= len(self._read):
            self._read.append(_string(next(self._unread)))
        return self._read[index]


def _string(element: etree._Element) -> str | CellRichText:
    """A text of the table; nearly all are plain, which is quickly seen."""
    if not len(element):
        return ""
    if len(element) == 1 and element[0].tag == _TEXT:
        return (element[0].text or "").replace("x005F_", "")  # as openpyxl reads it
    text: Any = CellRichText.from_tree(cast(Any, element))
    return text[0] if len(text) == 1 and isinstance(text[0], str) else CellRichText(text)


def _targets(package: Package, part: str) -> Mapping[str, str]:
    """The addresses outside the workbook that the sheet has links to, by id."""
    path = get_rels_path(part)  # type: ignore[no-untyped-call]  # its stub has no types
    relations: Any = get_dependents(package, path) if path in package.namelist() else ()
    return {one.Id: one.Target for one in relations if one.TargetMode == "External"}


@dataclass(frozen=True)
class _Cell:
    """What openpyxl has read of a cell, under the names that its own cells have."""

    value: object
    data_type: str
    number_format: str
    font: Font


class _CellReader:
    """Reads the cells of a sheet's rows."""

    def __init__(self, strings: _SharedStrings, styles: Styles, epoch: dt.datetime) -> None:
        self._styles = styles.cells
        self._parser: Any = WorkSheetParser(
            BytesIO(),
            cast(Any, strings),
            data_only=True,
            epoch=epoch,
            date_formats=styles.dates,
            timedelta_formats=styles.durations,
            rich_text=True,
        )

    def __call__(self, row: etree._Element, number: int) -> Iterator[tuple[int, StoredCell]]:
        self._parser.row_counter, self._parser.col_counter = number, 0
        for element in row.iterchildren(_CELL):
            if not len(element):
                self._pass_by(element)
            elif (stored := self._cell(element)) and not stored.blank:
                yield self._parser.col_counter, stored

    def _pass_by(self, element: etree._Element) -> None:
        """Counts a cell that stores nothing, as most do in the columns that few rows need."""
        place = element.get("r")
        column = coordinate_to_tuple(place)[1] if place else self._parser.col_counter + 1
        self._parser.col_counter = column

    def _cell(self, element: etree._Element) -> StoredCell | None:
        column = self._parser.col_counter
        try:
            parsed = self._parser.parse_cell(element)
        except ValueError:
            if self._parser.col_counter == column:
                raise  # not even its place could be read
            return damaged_cell(element.findtext(_VALUE, ""))
        if parsed["value"] is None and _is_uncalculated(element):
            return NOT_CALCULATED
        style = self._styles[int(parsed["style_id"])]
        return stored_cell(
            _Cell(parsed["value"], parsed["data_type"], style.number_format, style.font)
        )


def _is_uncalculated(element: etree._Element) -> bool:
    """Whether it is a formula without a stored value; a stored empty text is a value."""
    value = element.find(_VALUE)
    stored = value is not None and (bool(value.text) or element.get("t") == "str")
    return not stored and element.find(_FORMULA) is not None
