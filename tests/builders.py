"""Small inputs in code: workbooks as coordinators might fill them, and values of the model."""

import datetime as dt
import io
import zipfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import xlsxwriter
from xlsxwriter.worksheet import Worksheet

from pipeline.findings import Cell
from pipeline.intake.records import SHEETS, columns
from pipeline.intake.rich_text import Block, ListStyle, Paragraph, Run
from pipeline.intake.vocabulary import RoundId, Status, Verdict
from pipeline.model.changes import compare
from pipeline.model.status import Forecast, ForecastRound, Phase, Programme, RoundStatus, Target
from pipeline.model.year import YearStatus

Values = Mapping[str, object]

ROUND: Values = {
    "Kierros": "E3/2020",
    "Nimi": "Vuoden kolmas toteutumisennuste",
    "Otsikko": "Sitovat TA-tavoitteet 2020",
    "Päivä": dt.date(2020, 10, 12),
}
PROGRAMME: Values = {"Ohjelma": "DIGI", "Nimi": "Digitalisaatio", "Omistajat": "Mari Männistö"}
TARGET: Values = {"Ohjelma": "DIGI", "Nro": 1, "Tavoite": "Palvelutorit toimivat"}
PHASE: Values = {
    "Kierros": "E3/2020",
    "Ohjelma": "DIGI",
    "Tavoite": 1,
    "Nro": "1",
    "Vaihe": "Kartoitus",
    "Tila": "TEHTY",
}
FORECAST: Values = {
    "Kierros": "E3/2020",
    "Ohjelma": "DIGI",
    "Arvio": "Toteutumassa",
    "Ennuste": "Tavoite toteutuu.",
}
SMALLEST: Mapping[str, Values] = {
    "Kierrokset": ROUND,
    "Ohjelmat": PROGRAMME,
    "Tavoitteet": TARGET,
    "Vaiheet": PHASE,
    "Ennusteet": FORECAST,
}
"""A row for each sheet of the smallest workbook that lacks nothing."""


@dataclass(frozen=True)
class Styled:
    """A value in a cell with a format of XlsxWriter's: `Styled(0.4, num_format='0 %')`."""

    value: object
    style: Mapping[str, object]

    def __init__(self, value: object, **style: object) -> None:
        object.__setattr__(self, "value", value)
        object.__setattr__(self, "style", style)


@dataclass(frozen=True)
class Rich:
    """A text of pieces, each plain or in a style: `Rich('on ', Styled('nyt', bold=True))`."""

    pieces: tuple[str | Styled, ...]

    def __init__(self, *pieces: str | Styled) -> None:
        object.__setattr__(self, "pieces", pieces)


@dataclass(frozen=True)
class Formula:
    """A formula with the value that was stored when it was last calculated."""

    formula: str
    value: object = 0


def write_workbook(  # noqa: PLR0913 - each is one thing that a test may want otherwise
    path: Path,
    rows: Mapping[str, Sequence[Values]] | None = None,
    *,
    headings: Mapping[str, Sequence[str]] | None = None,
    without: Sequence[str] = (),
    options: Mapping[str, object] | None = None,
    finish: Callable[[xlsxwriter.Workbook], None] = lambda _: None,
) -> Path:
    """Writes a workbook of the contract's sheets and gives its path.

    `rows` are by sheet and heading; a sheet that is not among them has the row of `SMALLEST`.
    `headings` are by sheet, else those of the contract and what else the rows have; sheets
    `without` are left out; `options` are XlsxWriter's; `finish` may do more to the book.
    """
    rows = {**{name: [row] for name, row in SMALLEST.items()}, **(rows or {})}
    with xlsxwriter.Workbook(str(path), dict(options or {})) as book:
        for name, values in rows.items():
            if name not in without:
                _write_sheet(
                    book, name, values, (headings or {}).get(name) or headings_of(name, values)
                )
        finish(book)
    return path


def headings_of(name: str, rows: Sequence[Values]) -> Sequence[str]:
    contract = (
        [column.heading for column in columns(SHEETS[name]).values()] if name in SHEETS else []
    )
    others = (heading for row in rows for heading in row if heading not in contract)
    return [*contract, *dict.fromkeys(others)]


def _write_sheet(
    book: xlsxwriter.Workbook, name: str, rows: Sequence[Values], headings: Sequence[str]
) -> None:
    sheet = book.add_worksheet(name)
    sheet.write_row(0, 0, headings)
    for number, row in enumerate(rows, 1):
        for heading, value in row.items():
            if heading in headings:
                _write(book, sheet, (number, list(headings).index(heading)), value)


def _write(book: xlsxwriter.Workbook, sheet: Worksheet, at: tuple[int, int], value: object) -> None:
    match value:
        case Styled(value=plain, style=style):
            sheet.write(*at, plain, book.add_format(dict(style)))
        case Rich(pieces=pieces):
            sheet.write_rich_string(*at, *_fragments(book, pieces))
        case Formula(formula=formula, value=stored):
            sheet.write_formula(*at, formula, None, stored)
        case dt.date():
            sheet.write_datetime(*at, value, book.add_format({"num_format": "d.m.yyyy"}))
        case str():
            sheet.write_string(*at, value)
        case _:
            sheet.write(*at, value)


def _fragments(book: xlsxwriter.Workbook, pieces: Sequence[str | Styled]) -> list[Any]:
    fragments: list[Any] = []
    for piece in pieces:
        if isinstance(piece, Styled):
            fragments += [book.add_format(dict(piece.style)), piece.value]
        else:
            fragments.append(piece)
    return fragments


def change_part(path: Path, part: str, old: bytes, new: bytes) -> None:
    """Changes the XML of a part of the file at `path`, as no program would."""
    parts = parts_of(path.read_bytes())
    assert old in parts[part]
    parts[part] = parts[part].replace(old, new)
    path.write_bytes(packed(parts))


def parts_of(data: bytes) -> dict[str, bytes]:
    """The parts of an Office file by name."""
    with zipfile.ZipFile(io.BytesIO(data)) as source:
        return {name: source.read(name) for name in source.namelist()}


def packed(parts: Mapping[str, bytes]) -> bytes:
    """The Office file of these parts."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as target:
        for name, content in parts.items():
            target.writestr(name, content)
    return file.getvalue()


def text(words: str) -> Paragraph:
    """A paragraph in one plain run."""
    return Paragraph((Run(words),))


def heading(words: str) -> Paragraph:
    """A heading line in a block."""
    return Paragraph((Run(words),), heading=True)


def item(words: str, number: int | None = None, level: int = 0) -> Paragraph:
    """A list item: with a dash, or counted if it has a number."""
    style = ListStyle.DASH if number is None else ListStyle.ARABIC_PAREN
    return Paragraph((Run(words),), level, style, number)


def block(*lines: str | Paragraph) -> Block:
    """A block of a paragraph a line."""
    return tuple(text(line) if isinstance(line, str) else line for line in lines)


def shown(block_: Block) -> list[str]:
    """The texts of a block's paragraphs."""
    return [paragraph.text for paragraph in block_]


def phase(number: str = "1", status: Status | None = Status.DONE, **others: Any) -> Phase:
    """A phase that says its own number."""
    at = tuple(int(part) for part in number.split("."))
    words = text(others.pop("text", f"Vaihe {number}"))
    return Phase(at, words, Cell("Vaiheet", 2), status, **others)


def target(number: int = 1, title: str = "Palvelutorit toimivat", **others: Any) -> Target:
    """A target, with one phase if nothing else is said."""
    others = {"phases": (phase(),), "forecast": Forecast(), **others}
    return Target(number, text(title), **others)


def programme(*targets: Target, **others: Any) -> Programme:
    """A programme of these targets, Digitalisaatio if nothing else is said."""
    values = {"code": "DIGI", "name": "Digitalisaatio", "accent": 1, **others}
    return Programme(**{"short_name": values["name"], **values}, targets=targets)


def round_status(*programmes: Programme, **others: Any) -> RoundStatus:
    """A round with these programmes, E3/2020 if nothing else is said."""
    round_id = RoundId.parse(others.pop("id", "E3/2020"))
    assert round_id
    values = {"name": "Vuoden kolmas ennuste", "title": "Sitovat TA-tavoitteet 2020", **others}
    return RoundStatus(ForecastRound(round_id, **values), programmes)


def year(*rounds: Sequence[Programme]) -> YearStatus:
    """The programmes of each round, the last one that which is built, of E1/2020 and so on."""
    *earlier, now = (
        round_status(*programmes, id=id_)
        for id_, programmes in zip(
            ("E1/2020", "E2/2020", "E3/2020", "TP/2020"), rounds, strict=False
        )
    )
    changes = compare(earlier[-1], now) if earlier else None
    return YearStatus(now, tuple(earlier), changes)


def forecast(verdict: Verdict | None) -> Forecast:
    """A forecast of this verdict without a text."""
    return Forecast(verdict)
