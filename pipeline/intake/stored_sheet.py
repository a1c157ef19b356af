"""A sheet as it is stored: in one pass, its headings, rows with contents and merged ranges."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import islice, product

from lxml import etree
from openpyxl.utils.cell import get_column_letter, range_boundaries

from pipeline.intake.stored_cell import StoredCell

MOST_ROWS = 20_000
"""Rows with contents that a sheet may have."""

_LAST_ROW = 1_048_576
_MOST_LINKED = 100_000  # cells; a link may be set on a million rows at once

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_ROW, _MERGED, _LINK = f"{_MAIN}row", f"{_MAIN}mergeCell", f"{_MAIN}hyperlink"
SHEET_TAGS = (_ROW, _MERGED, _LINK)
"""What is of use in the XML of a sheet."""
_VALUE, _INLINE = f"{_MAIN}v", f"{_MAIN}is"
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


@dataclass(frozen=True)
class MergedRange:
    """A merged range; only its upper left cell holds a value. Rows and columns count from 1."""

    first_column: int
    first_row: int
    last_column: int
    last_row: int

    @property
    def reference(self) -> str:
        """The range as people name it: 'A2:A5'."""
        first, last = get_column_letter(self.first_column), get_column_letter(self.last_column)
        return f"{first}{self.first_row}:{last}{self.last_row}"


@dataclass(frozen=True, slots=True)
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


def stored_sheet(
    title: str,
    elements: Iterable[etree._Element],
    read_cells: Callable[[etree._Element, int], Iterable[tuple[int, StoredCell]]],
    targets: Mapping[str, str],
) -> StoredSheet:
    """The sheet of these elements with `SHEET_TAGS`; any error of openpyxl if it is damaged.

    `read_cells` gives the cells of a row of this number that are not blank, with their columns;
    `targets` are the addresses that the sheet's links lead to, by the ids of their relations.
    """
    rows: dict[int, dict[int, StoredCell]] = {}
    merged: list[MergedRange] = []
    links: dict[tuple[int, int], str] = {}
    number = 0
    for element in elements:
        if element.tag == _MERGED:
            merged.append(_range(element))
        elif element.tag == _LINK:
            links.update(_linked(element, targets, _MOST_LINKED - len(links)))
        else:
            number = _number(element, number)
            cells = dict(read_cells(element, number)) if len(element) else {}
            if cells:
                rows[number] = rows.get(number, {}) | cells
    _link(rows, links)
    headings = rows.pop(1, {})
    below = ((at, _within(headings, rows[at])) for at in sorted(rows))
    stored = tuple(StoredRow(at, cells) for at, cells in below if cells)
    return StoredSheet(title, headings, stored, tuple(merged))


def has_too_many_rows(elements: Iterable[etree._Element]) -> bool:
    """Whether more rows than a sheet may have store what is no space, the headings included."""
    rows = (True for element in elements if element.tag == _ROW and any(map(_stores, element)))
    return any(islice(rows, MOST_ROWS + 1, None))


def _stores(cell: etree._Element) -> bool:
    value = cell.find(_VALUE)
    if value is None:
        return cell.find(_INLINE) is not None
    return bool(value.text and value.text.strip())


def _number(row: etree._Element, previous: int) -> int:
    number = int(row.get("r") or previous + 1)
    if not 0 < number <= _LAST_ROW:
        raise ValueError
    return number


def _within(
    headings: Mapping[int, StoredCell], cells: Mapping[int, StoredCell]
) -> Mapping[int, StoredCell]:
    """The cells of a row as far as the headings reach."""
    last = max(headings, default=0)
    return {column: cell for column, cell in cells.items() if column <= last}


def _range(element: etree._Element) -> MergedRange:
    return MergedRange(*(number or 0 for number in range_boundaries(element.get("ref", ""))))


def _linked(
    link: etree._Element, targets: Mapping[str, str], most: int
) -> Iterator[tuple[tuple[int, int], str]]:
    """The cells of a link; one within the workbook leads nowhere outside of it."""
    target = targets.get(link.get(_RELATION, ""))
    if target:
        fragment = link.get("location")
        address = f"{target}#{fragment}" if fragment else target
        place = _range(link)
        rows = range(place.first_row, place.last_row + 1)
        columns = range(place.first_column, place.last_column + 1)
        yield from ((cell, address) for cell in islice(product(rows, columns), most))


def _link(rows: dict[int, dict[int, StoredCell]], links: Mapping[tuple[int, int], str]) -> None:
    for (number, column), address in links.items():
        cells = rows.get(number, {})
        if column in cells:
            cells[column] = replace(cells[column], link=address)
