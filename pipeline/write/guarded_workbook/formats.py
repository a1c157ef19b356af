"""The formats of a guarded workbook: of headings, of each kind of cell, of marks."""

from collections.abc import Mapping
from enum import Enum
from functools import cache
from typing import TypeAlias

from xlsxwriter import Workbook
from xlsxwriter.format import Format

from pipeline.intake.records import Kind
from pipeline.intake.rich_text import Run
from pipeline.intake.vocabulary import Status

Look: TypeAlias = Mapping[str, object]
"""The properties of a format by XlsxWriter's names."""

_INK, _WHITE, _BUS = "#1A1A1A", "#FFFFFF", "#0000BF"
_CELL: Look = {"text_wrap": True, "valign": "top", "align": "left"}
_GENERAL, _TEXT = "General", "@"
_NUMBER_FORMATS = {
    Kind.WHOLE_NUMBER: _GENERAL,
    Kind.NUMBER: _GENERAL,
    Kind.PERCENT: "0 %",
    Kind.DATE: "d.m.yyyy",
}
"""All others are text: what looks like a sum, a date or a number stays as it was typed."""

_STATUS_COLOURS: Mapping[Status, Look] = {  # they differ in lightness too
    Status.NOT_DONE: {"bg_color": "#DEDFE1", "font_color": _INK},
    Status.IN_PROGRESS: {"bg_color": "#B5DAF7", "font_color": _INK},
    Status.DONE: {"bg_color": "#008741", "font_color": _WHITE},
}


class Style(Enum):
    """The formats that are not those of a column's cells."""

    HEADING = "heading of a column"
    GREY = "what is not to be typed"
    TITLE = "title of the instructions"
    SECTION = "heading in the instructions"
    TEXT = "text of the instructions"
    STRONG = "bold text of the instructions"


_STYLES: Mapping[Style, Look] = {
    Style.HEADING: {"bold": True, "font_color": _WHITE, "bg_color": _BUS, "valign": "vcenter"},
    Style.GREY: {**_CELL, "font_color": "#595959", "bg_color": "#F2F2F2"},
    Style.TITLE: {"bold": True, "font_size": 18, "font_color": _BUS},
    Style.SECTION: {"bold": True, "font_size": 13, "font_color": _BUS, "bottom": 1},
    Style.TEXT: {**_CELL, "num_format": _TEXT},
    Style.STRONG: {**_CELL, "num_format": _TEXT, "bold": True},
}


class Formats:
    """The formats of one workbook, each made once."""

    def __init__(self, book: Workbook) -> None:
        self._make = cache(lambda style: book.add_format(dict(style)))

    def style(self, style: Style) -> Format:
        """A format that is not that of a column's cells."""
        return self._of(_STYLES[style])

    def cell(self, kind: Kind, of: Run | None = None) -> Format:
        """The format of a column's cells, in the style of a run if the cell is all of one."""
        return self._of({**_CELL, "num_format": _NUMBER_FORMATS.get(kind, _TEXT), **_letters(of)})

    def run(self, run: Run) -> Format:
        """The format of a piece of a text."""
        return self._of(_letters(run))

    def status(self, status: Status) -> Format:
        """The colours of a cell that says this status."""
        return self._of(_STATUS_COLOURS[status])

    def repeated(self, twice: str) -> Format:
        """The colours of a key that stands twice; the word follows it."""
        word = f'" ({twice})"'
        colours = {"bg_color": "#FFC61E", "font_color": _INK, "bold": True}
        return self._of(
            {**colours, "num_format": f"General{word};General{word};General{word};@{word}"}
        )

    def _of(self, style: Look) -> Format:
        return self._make(tuple(style.items()))


def _letters(run: Run | None) -> dict[str, bool]:
    if run is None:
        return {}
    names = {"bold": run.bold, "italic": run.italic, "font_strikeout": run.strike}
    return {name: True for name, given in names.items() if given}
