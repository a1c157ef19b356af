"""A cell as it is stored, free of the library that reads it."""

import datetime as dt
import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from openpyxl.cell.rich_text import CellRichText, TextBlock

from pipeline.intake.rich_text import Run
from pipeline.intake.spelling import NOT_TEXT, is_blank

_ESCAPED = re.compile(r"_x(00[01][0-9A-Fa-f])_")  # how the format stores control characters
_NOT_A_SIGN = re.compile(r'"[^"]*"|\\.|_.|\*.|\[[^\]]*\]')  # what a number format shows as it is


@dataclass(frozen=True)
class StoredCell:
    """A cell's value, its text as runs, and what is special about it.

    Times and truth values are text as they are shown, an error value is its text; of a formula
    that was never calculated only its '=' is known.
    """

    value: str | float | dt.date = ""
    runs: tuple[Run, ...] = ()
    percent: bool = False
    is_error: bool = False
    calculated: bool = True

    @property
    def text(self) -> str:
        """What stands in the cell, as a Finnish reader sees it."""
        return "".join(run.text for run in self.runs)

    @property
    def blank(self) -> bool:
        """Whether nothing can be seen in the cell."""
        return self.calculated and is_blank(self.text)


NOT_CALCULATED = StoredCell("=", (Run("="),), calculated=False)


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
        else (Run(_shown(value, percent=percent), *whole),)
    )
    return StoredCell(value, runs, percent=percent, is_error=cell.data_type == "e")


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


def _shown(value: str | float | dt.date, *, percent: bool) -> str:
    match value:
        case str():
            return value
        case dt.date():
            return f"{value.day}.{value.month}.{value.year}"
        case _:
            number = f"{value * 100 if percent else value:.12g}".replace(".", ",")
            return f"{number} %" if percent else number


def _clean(text: str) -> str:
    """The text with what was escaped in the file, without what no text can hold."""
    return NOT_TEXT.sub("", _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text))
