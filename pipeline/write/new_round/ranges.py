"""Ranges that go on over new rows: tables, drop-downs, conditional formats, filters."""

from dataclasses import dataclass

from openpyxl.utils.cell import get_column_letter, range_boundaries

from pipeline.write.workbook_package.names import MAIN, RELATIONS
from pipeline.write.workbook_package.package import Package
from pipeline.write.xml import Element

_TABLE = f"{RELATIONS}/table"
_FILTER = f"{MAIN}autoFilter"
_RANGES = tuple(
    f"{MAIN}{name}"
    for name in ("conditionalFormatting", "dataValidation", "ignoredError", "protectedRange")
)
_LATER_RANGES = "{http://schemas.microsoft.com/office/excel/2006/main}sqref"
"""Where later kinds of formats and drop-downs say what they cover."""


@dataclass(frozen=True)
class Growth:
    """New rows from `first` to `end`, made after the row `last`."""

    last: int
    first: int
    end: int

    def of(self, ranges: str) -> str:
        """The ranges, of which those that cover the last row cover the new ones too.

        Where something stands between the last row and the new ones they stay as they are.
        """
        if self.first != self.last + 1:
            return ranges
        return " ".join(map(self._grown, ranges.split()))

    def _grown(self, reference: str) -> str:
        left, top, right, bottom = range_boundaries(reference)
        if None in (left, top, right, bottom):  # whole columns or rows
            return reference
        if not (top or 0) <= self.last <= (bottom or 0) < self.end:
            return reference
        return f"{get_column_letter(left or 1)}{top}:{get_column_letter(right or 1)}{self.end}"


def grow_sheet(root: Element, growth: Growth) -> None:
    """Lets what covers the last row of the sheet cover the new ones."""
    for element in root.iter(*_RANGES):
        _grow(element, "sqref", growth)
    for element in root.iterchildren(_FILTER):
        _grow(element, "ref", growth)
    for element in root.iter(_LATER_RANGES):
        element.text = growth.of(element.text or "")
    size = root.find(f"{MAIN}dimension")
    if size is not None:  # how far the sheet is filled: may be left out
        root.remove(size)


def grow_tables(package: Package, sheet: str, growth: Growth) -> None:
    """Lets the tables of a sheet take in the new rows below them."""
    for relation in package.relations(sheet, _TABLE):
        table = package.tree(relation.target)
        before = table.get("ref")
        for element in (table, *table.iterchildren(_FILTER)):
            _grow(element, "ref", growth)
        if table.get("ref") != before:
            package.put(relation.target, table)


def _grow(element: Element, name: str, growth: Growth) -> None:
    if name in element.attrib:
        element.set(name, growth.of(element.get(name, "")))
