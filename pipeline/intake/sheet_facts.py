"""What the reader of cells does not tell of a sheet: one streaming pass over its XML."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice, product
from typing import IO

from lxml import etree
from openpyxl.utils.cell import (
    column_index_from_string,
    coordinate_from_string,
    get_column_letter,
    range_boundaries,
)

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_ROW, _MERGED, _LINK = f"{_MAIN}row", f"{_MAIN}mergeCell", f"{_MAIN}hyperlink"
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_FORMULA, _VALUE = f"{_MAIN}f", f"{_MAIN}v"

_MOST_LINKED = 100_000  # cells; a link may be set on a million rows at once


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


@dataclass(frozen=True)
class SheetFacts:
    """The rows that store anything; by (row, column), formulas without a value and links.

    A link has the address that it leads to, outside the workbook.
    """

    rows: frozenset[int] = frozenset()
    uncalculated: frozenset[tuple[int, int]] = frozenset()
    merged: tuple[MergedRange, ...] = ()
    hyperlinks: Mapping[tuple[int, int], str] = field(default_factory=dict)

    @property
    def last_row(self) -> int:
        """The last row that stores anything, 0 in an empty sheet."""
        return max(self.rows, default=0)


def sheet_facts(source: IO[bytes], targets: Mapping[str, str]) -> SheetFacts:
    """The facts of the sheet whose XML `source` is; any error of lxml if it is damaged.

    `targets` are the addresses of the sheet's relations by their ids.
    """
    rows: set[int] = set()
    uncalculated: set[tuple[int, int]] = set()
    merged: list[MergedRange] = []
    links: dict[tuple[int, int], str] = {}
    number = 0
    for element in _elements(source):
        match element.tag:
            case str(tag) if tag == _MERGED:
                merged.append(_range(element.get("ref", "")))
            case str(tag) if tag == _LINK:
                links.update(_linked(element, targets))
            case _:
                number = int(element.get("r") or number + 1)
                if any(len(cell) for cell in element):
                    rows.add(number)
                    uncalculated.update((number, column) for column in _uncalculated(element))
    return SheetFacts(frozenset(rows), frozenset(uncalculated), tuple(merged), links)


def _linked(
    element: etree._Element, targets: Mapping[str, str]
) -> Iterator[tuple[tuple[int, int], str]]:
    """The cells of a link; one within the workbook leads nowhere outside of it."""
    target = targets.get(element.get(_RELATION, ""))
    if target:
        fragment = element.get("location")
        address = f"{target}#{fragment}" if fragment else target
        place = _range(element.get("ref", ""))
        rows = range(place.first_row, place.last_row + 1)
        columns = range(place.first_column, place.last_column + 1)
        yield from ((cell, address) for cell in islice(product(rows, columns), _MOST_LINKED))


def _elements(source: IO[bytes]) -> Iterator[etree._Element]:
    """The rows, merged ranges and links; each is emptied after use, so that memory stays small."""
    parsed = etree.iterparse(
        source,
        tag=(_ROW, _MERGED, _LINK),
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
    )
    for _event, element in parsed:
        yield element
        element.clear()
        parent = element.getparent()
        while parent is not None and element.getprevious() is not None:
            del parent[0]


def _range(reference: str) -> MergedRange:
    return MergedRange(*(number or 0 for number in range_boundaries(reference)))


def _uncalculated(row: etree._Element) -> Iterator[int]:
    """The columns whose formula has no stored value; a stored empty text is a value."""
    column = 0
    for cell in row:
        column = _column(cell.get("r")) or column + 1
        value = cell.find(_VALUE)
        stored = value is not None and (bool(value.text) or cell.get("t") == "str")
        if cell.find(_FORMULA) is not None and not stored:
            yield column


def _column(coordinate: str | None) -> int:
    return column_index_from_string(coordinate_from_string(coordinate)[0]) if coordinate else 0
