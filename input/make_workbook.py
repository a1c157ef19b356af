"""Writes the sample workbook anew from its text: `uv run python input/make_workbook.py`."""

import datetime as dt
import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import TypeAlias

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.utility import xl_range
from xlsxwriter.worksheet import Worksheet

from pipeline.intake.records import SHEETS, Column, Kind, columns
from pipeline.intake.vocabulary import PRESENTATION_WORDS, STATUS_WORDS, VERDICT_WORDS

TEXT = Path(__file__).with_name("tavoitteet-2020.toml")
WORKBOOK = TEXT.with_suffix(".xlsx")

Value: TypeAlias = str | int | float | dt.date
RowOfText: TypeAlias = dict[str, Value]

_MADE = dt.datetime(2020, 10, 12, tzinfo=dt.UTC)  # not the clock: the same bytes on each run
_LAST_ROW = 1000  # drop-downs reach below the filled rows, for the rows to come
_STYLED = re.compile(r"(\*\*[^*\n]+\*\*|\*[^*\n]+\*)")
_NUMBER_FORMATS = {
    Kind.DATE: "dd.mm.yyyy",
    Kind.DATE_OR_TEXT: "d.m.yyyy",
    Kind.PERCENT: "0 %",
    Kind.PHASE_NUMBER: "@",
}
_CHOICES: dict[Kind, Mapping[str, object]] = {
    Kind.STATUS: STATUS_WORDS,
    Kind.VERDICT: VERDICT_WORDS,
    Kind.PRESENTATION: PRESENTATION_WORDS,
}


def make_workbook(text: Path, workbook: Path) -> None:
    """Writes the rows of `text` to `workbook`; ValueError for what the contract does not know."""
    write_workbook(rows_of(text), workbook)


def write_workbook(sheets: Mapping[str, list[RowOfText]], workbook: Path) -> None:
    """Writes rows by sheet to `workbook`, as tables with drop-downs."""
    with Workbook(workbook, {"strings_to_urls": False}) as book:
        book.set_properties({"title": "Sitovat TA-tavoitteet 2020", "created": _MADE})
        for name, rows in sheets.items():
            _Sheet(book, name).write(rows)


def rows_of(text: Path) -> dict[str, list[RowOfText]]:
    """The rows of `text` by sheet, in the order of the contract; ValueError for what it lacks."""
    written: dict[str, list[RowOfText]] = tomllib.loads(text.read_text(encoding="utf-8"))
    _refuse_unknown(written, SHEETS, "sheet")
    for name, rows in written.items():
        headings = {column.heading for column in columns(SHEETS[name]).values()}
        for row in rows:
            _refuse_unknown(row, headings, f"heading of {name}")
    return {name: written.get(name, []) for name in SHEETS}


def _refuse_unknown(
    keys: Mapping[str, object], known: Mapping[str, object] | set[str], what: str
) -> None:
    for key in keys:
        if key not in known:
            raise ValueError(f"{key!r} is no {what}")


class _Sheet:
    """A sheet of the workbook that is written: a table with the contract's columns."""

    def __init__(self, book: Workbook, name: str) -> None:
        self._name = name
        self._columns = tuple(columns(SHEETS[name]).values())
        self._sheet: Worksheet = book.add_worksheet(name)
        self._header = book.add_format(
            {"bold": True, "font_color": "#FFFFFF", "bg_color": "#0000BF", "valign": "vcenter"}
        )
        self._bold = book.add_format({"bold": True})
        self._italic = book.add_format({"italic": True})
        self._formats = [_cell_format(book, column) for column in self._columns]

    def write(self, rows: list[RowOfText]) -> None:
        """Writes the rows under the headings and makes them a table."""
        for at, column in enumerate(self._columns):
            width = _width(column, [row.get(column.heading, "") for row in rows])
            self._sheet.set_column(at, at, width, self._formats[at])
            self._offer_choices(at, column)
            for number, row in enumerate(rows, start=1):
                self._write_cell(number, at, row.get(column.heading))
        self._make_table(len(rows))

    def _write_cell(self, row: int, column: int, value: Value | None) -> None:
        style = self._formats[column]
        match value:
            case None:
                self._sheet.write_blank(row, column, None, style)
            case str():
                self._write_text(row, column, value.strip("\n"))
            case dt.date():
                self._sheet.write_datetime(row, column, value, style)
            case _:
                self._sheet.write_number(row, column, value, style)

    def _write_text(self, row: int, column: int, text: str) -> None:
        pieces = [piece for piece in _STYLED.split(text) if piece]
        if any("*" in piece for piece in pieces if not _STYLED.fullmatch(piece)):
            raise ValueError(f"{self._name}: an asterisk without its pair in {text!r}")
        style = self._formats[column]
        if not _STYLED.search(text):
            self._sheet.write_string(row, column, text, style)
            return
        if len(pieces) == 1:  # a rich string has two pieces or more
            raise ValueError(f"{self._name}: a cell that is one run throughout: {text!r}")
        fragments = [part for piece in pieces for part in self._fragment(piece)]
        self._sheet.write_rich_string(row, column, *fragments, style)

    def _fragment(self, piece: str) -> tuple[Format | str, ...]:
        if piece.startswith("**"):
            return self._bold, piece.strip("*")
        if piece.startswith("*"):
            return self._italic, piece.strip("*")
        return (piece,)

    def _offer_choices(self, at: int, column: Column) -> None:
        if column.kind in _CHOICES:
            self._sheet.data_validation(
                *(1, at, _LAST_ROW, at),
                {
                    "validate": "list",
                    "source": _finnish(_CHOICES[column.kind]),
                    "error_type": "warning",  # the Swedish and English words are read too
                    "error_title": column.heading,
                    "error_message": "Valitse sana luettelosta tai jätä solu tyhjäksi.",
                },
            )
        if column.kind is Kind.PHASE_NUMBER:
            cells = xl_range(1, at, _LAST_ROW, at)
            self._sheet.ignore_errors({"number_stored_as_text": cells})

    def _make_table(self, rows: int) -> None:
        headings = [{"header": c.heading, "header_format": self._header} for c in self._columns]
        style = {"name": self._name, "style": "Table Style Light 1", "columns": headings}
        self._sheet.add_table(0, 0, max(rows, 1), len(self._columns) - 1, style)
        self._sheet.set_row(0, 22)
        self._sheet.freeze_panes(1, 0)
        self._sheet.set_landscape()
        self._sheet.set_paper(9)  # A4
        self._sheet.fit_to_pages(1, 0)
        self._sheet.repeat_rows(0)


def _cell_format(book: Workbook, column: Column) -> Format:
    style: dict[str, object] = {"text_wrap": True, "valign": "top"}
    if column.kind in _NUMBER_FORMATS:
        style |= {"num_format": _NUMBER_FORMATS[column.kind], "align": "left"}
    if column.kind is Kind.BLOCK:  # else Excel takes an edited text that begins with '-' for a sum
        style["quote_prefix"] = True
    return book.add_format(style)


def _width(column: Column, values: list[Value]) -> int:
    """As wide as the longest line, the heading and its filter button at least."""
    lines = [line for value in values for line in str(value).split("\n")]
    widest = 75 if column.kind is Kind.BLOCK else 45
    return max(len(column.heading) + 5, min(widest, 2 + max(map(len, lines), default=0)))


def _finnish(words: Mapping[str, object]) -> list[str]:
    """The first word for each meaning: the vocabulary begins with the Finnish ones."""
    first: dict[object, str] = {}
    for word, meaning in words.items():
        first.setdefault(meaning, word)
    return list(first.values())


if __name__ == "__main__":
    make_workbook(TEXT, WORKBOOK)
