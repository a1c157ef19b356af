"""The ranges of a sheet that a mark must know of: merged cells and conditional formats."""

from collections.abc import Iterator
from dataclasses import dataclass

from openpyxl.utils.cell import range_boundaries

from pipeline.write.workbook_package.names import MAIN
from pipeline.write.workbook_package.place import Place
from pipeline.write.xml import Element

_FORMATS = f"{MAIN}conditionalFormatting"
_LATER_FORMATS = (
    "{http://schemas.microsoft.com/office/spreadsheetml/2009/9/main}conditionalFormatting"
)
_LATER_RANGES = "{http://schemas.microsoft.com/office/excel/2006/main}sqref"
_LAST_ROW, _LAST_COLUMN = 1_048_576, 16_384


@dataclass(frozen=True)
class Range:
    """Its first and its last cell; an open side reaches to the end of the sheet."""

    first: Place
    last: Place

    def __contains__(self, place: Place) -> bool:
        return (
            self.first.row <= place.row <= self.last.row
            and self.first.column <= place.column <= self.last.column
        )


@dataclass(frozen=True)
class Ranges:
    """The merged ranges of a sheet and those that conditional formats cover."""

    merged: tuple[Range, ...]
    conditional: tuple[Range, ...]

    @classmethod
    def of(cls, root: Element) -> "Ranges":
        """The ranges of the sheet with this XML."""
        merged = (cell.get("ref", "") for cell in root.iterfind(f"{MAIN}mergeCells/*"))
        return cls(
            tuple(found for text in merged for found in _ranges(text)),
            tuple(found for text in _conditional(root) for found in _ranges(text)),
        )

    def shown(self, place: Place) -> Place:
        """The cell that is seen in this place: the first one of merged cells."""
        return next((merged.first for merged in self.merged if place in merged), place)

    def is_coloured(self, place: Place) -> bool:
        """Whether a conditional format covers the cell."""
        return any(place in covered for covered in self.conditional)


def _conditional(root: Element) -> Iterator[str]:
    """The ranges of the formats that Excel 2007 knows, and of later kinds in extensions."""
    for formats in root.iterchildren(_FORMATS):
        yield formats.get("sqref", "")
    for extension in root.iterfind(f"{MAIN}extLst"):
        for formats in extension.iter(_LATER_FORMATS):
            yield formats.findtext(_LATER_RANGES, "")


def _ranges(text: str) -> Iterator[Range]:
    for reference in text.split():
        left, top, right, bottom = range_boundaries(reference)
        first = Place(top or 1, left or 1)
        yield Range(first, Place(bottom or _LAST_ROW, right or _LAST_COLUMN))
