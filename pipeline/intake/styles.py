"""The styles of cells, of which only what is read from a cell: fonts and formats of numbers."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from lxml import etree
from openpyxl.styles import Font
from openpyxl.styles.numbers import BUILTIN_FORMATS, BUILTIN_FORMATS_MAX_SIZE
from openpyxl.styles.stylesheet import Stylesheet
from openpyxl.xml.constants import ARC_STYLE

from pipeline.intake.package import Package

_READ = {"numFmts", "fonts", "cellXfs"}


@dataclass(frozen=True)
class CellStyle:
    """How a cell shows its value."""

    number_format: str = "General"
    font: Font = field(default_factory=Font)


@dataclass(frozen=True)
class Styles:
    """The styles by their index in cells, and the indices of those of dates and of durations."""

    cells: tuple[CellStyle, ...] = (CellStyle(),)
    dates: frozenset[int] = frozenset()
    durations: frozenset[int] = frozenset()


def read_styles(package: Package) -> Styles:
    """The styles of the workbook, those of a new one if it has none.

    A fill or a named style that makes no sense, as some programs write, does not matter.
    """
    if ARC_STYLE not in package.namelist():
        return Styles()
    root: Any = etree.fromstring(
        package.read(ARC_STYLE), etree.XMLParser(resolve_entities=False, remove_comments=True)
    )
    root[:] = [element for element in root if etree.QName(element).localname in _READ]
    for style in root.iter("{*}xf"):
        del style[:]  # alignment and protection
    read: Any = Stylesheet.from_tree(root)
    cells = tuple(_cell_styles(read)) or Styles().cells
    return Styles(cells, frozenset(read.date_formats), frozenset(read.timedelta_formats))


def _cell_styles(read: Any) -> Iterator[CellStyle]:
    for style in read.cell_styles:
        custom = style.numFmtId - BUILTIN_FORMATS_MAX_SIZE
        shown = BUILTIN_FORMATS.get(style.numFmtId, "General")
        yield CellStyle(
            read.number_formats[custom] if custom >= 0 else shown, read.fonts[style.fontId]
        )
