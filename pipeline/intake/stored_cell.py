"""A cell as it is stored, free of the library that reads it."""

import datetime as dt
import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from openpyxl.cell.cell import ERROR_CODES
from openpyxl.cell.rich_text import CellRichText, TextBlock

from pipeline.intake.rich_text import Run
from pipeline.intake.spelling import NEEDLESS, is_blank

_ESCAPED = re.compile(r"_x(00[01][0-9A-Fa-f])_")  # how the format stores control characters
_NOT_A_SIGN = re.compile(r'"[^"]*"|\\.|_.|\*.|\[[^\]]*\]')  # what a number format shows as it is


@dataclass(frozen=True, slots=True)
class StoredCell:
    """A cell's value, its text as runs, and what is special about it.

    Times and truth values are text as they are shown, an error value is its text; of a formula
    that was never calculated only its '=' is known. `link` is where the whole cell leads.
    """

    value: str | float | dt.date = ""
    runs: tuple[Run, ...] = ()
    percent: bool = False
    is_error: bool = False
    calculated: bool = True
    link: str = ""

    @property
    def text(self) -> str:
        """What stands in the cell, as a Finnish reader sees it."""
        return "".join([run.text for run in self.runs])

    @property
    def blank(self) -> bool:
        """Whether nothing can be seen in the cell."""
        return self.calculated and is_blank(self.text)


NOT_CALCULATED = StoredCell("=", (Run("="),), calculated=False)


def damaged_cell(shown: str) -> StoredCell:
    """A cell that says it holds a number, a date or a truth value, and holds this instead."""
    text = _clean(shown)
    return StoredCell(text, (Run(text),), is_error=True)


def stored_cell(cell: Any) -> StoredCell | None:
    """The cell that openpyxl has read, None if it is empty."""
    if cell.value is None:
        return None
    percent = isinstance(cell.value, int | float) and "%" in _NOT_A_SIGN.sub(
        "", cell.number_format or ""
    )
    value = _value(cell.value)
    font = cell.font
    whole = (bool(font.b), bool(font.i), bool(font.strike))
    runs = (
        tuple(_runs(cell.value, whole))
        if isinstance(cell.value, CellRichText)
        else (Run(_shown(value, cell.value, percent=percent), *whole),)
    )
    # an error value that was pasted as text must not be shown to anybody either
    is_error = cell.data_type == "e" or value in ERROR_CODES
    return StoredCell(value, runs, percent=percent, is_error=is_error)


def _runs(pieces: CellRichText, whole: tuple[bool, bool, bool]) -> Iterator[Run]:
    """A piece without a style of its own has that of the whole cell."""
    for piece in pieces:
        if isinstance(piece, TextBlock):
            font = piece.font
            yield Run(_clean(piece.text), bool(font.b), bool(font.i), bool(font.strike))
        else:
            yield Run(_clean(str(piece)), *whole)


def _value(value: object) -> str | float | dt.date:
    match value:
        case bool():
            return "TOSI" if value else "EPÄTOSI"
        case int() | float():
            return _finite(value)
        case dt.datetime():
            return value.date()
        case dt.date():
            return value
        case _:
            return _clean(str(value))


def _finite(value: float) -> float | str:
    try:
        number = float(value)
    except OverflowError:
        return str(value)
    return number if math.isfinite(number) else str(value)


def _shown(value: str | float | dt.date, stored: object, *, percent: bool) -> str:
    match value:
        case str(text):
            return text
        case dt.date() as day:
            time = _time(stored) if isinstance(stored, dt.datetime) else ""
            return f"{day.day}.{day.month}.{day.year}{time}"
        case number:
            return f"{_digits(number * 100)} %" if percent else _digits(number)


def _time(moment: dt.datetime) -> str:
    """The time of day as Finnish writes it, '' at midnight: what a date without one has."""
    if not (moment.hour or moment.minute or moment.second):
        return ""
    seconds = f".{moment.second:02}" if moment.second else ""
    return f" {moment.hour}.{moment.minute:02}{seconds}"


def _digits(number: float) -> str:
    """All digits that a spreadsheet keeps, 15 of them, and never with an exponent."""
    return f"{Decimal(f'{number:.15g}'):f}".replace(".", ",")


def _clean(text: str) -> str:
    """The text with what was escaped in the file, without what no text can hold or needs."""
    return NEEDLESS.sub("", _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text))
