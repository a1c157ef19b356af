"""Guarded workbooks as people fill them: opened by another program, typed into, saved."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from pipeline.intake.records import SHEETS
from tests.builders import Values

ROWS: Mapping[str, Sequence[Values]] = {
    "Ohjelmat": [
        {"Ohjelma": "DIGI", "Nimi": "Digitalisaatio", "Omistajat": "Mari Männistö"},
        {"Ohjelma": "LIIK", "Nimi": "Liikkumisohjelma", "Omistajat": "Elisa Kaaja"},
    ],
    "Tavoitteet": [
        {"Ohjelma": "LIIK", "Nro": 1, "Tavoite": "Ikäihmiset liikkuvat"},
        {"Ohjelma": "DIGI", "Nro": 1, "Tavoite": "Palvelutorit toimivat", "Esitystapa": "Jana"},
    ],
    "Vaiheet": [
        {"Ohjelma": "DIGI", "Tavoite": 1, "Nro": "1", "Vaihe": "Kartoitus", "Tila": "TEHTY"},
        {
            "Ohjelma": "DIGI",
            "Tavoite": 1,
            "Nro": "2",
            "Vaihe": "Pilotti",
            "Tila": "TEKEILLÄ",
            "Osuus": 0.4,
            "Etappi": "POC TEHTY",
        },
        {"Ohjelma": "DIGI", "Tavoite": 1, "Nro": "2.1", "Vaihe": "Kilpailutus", "Tila": "KLAR"},
        {
            "Ohjelma": "LIIK",
            "Tavoite": 1,
            "Nro": "1",
            "Vaihe": "Malli",
            "Tila": "TEKEMÄTTÄ",
            "Toteuma": 18,
            "Tavoitearvo": 20,
            "Yksikkö": "kpl",
        },
    ],
    "Ennusteet": [
        {"Ohjelma": "DIGI", "Arvio": "Epävarma", "Ennuste": "- Pilotti jatkuu\n- Malli viipyy"},
        {"Ohjelma": "LIIK", "Tavoite": 1, "Arvio": "Toteutumassa", "Ennuste": "Toteutuu."},
    ],
}
"""Rows of one round, without its id."""


def fill(path: Path, round_: str, rows: Mapping[str, Sequence[Values]] = ROWS) -> Path:
    """Types the rows below the headings of a workbook, in a round, and gives its path."""
    book = load_workbook(path)
    for name, values in rows.items():
        for row in values:
            type_in(book[name], {"Kierros": round_, **row})
    book.save(path)
    return path


def type_in(sheet: Worksheet, row: Mapping[str, Any]) -> None:
    """Types a row below the last one that has contents in its first column."""
    headings = [cell.value for cell in sheet[1]]
    number = next(n for n in range(2, 3000) if sheet.cell(n, 1).value is None)
    for heading, value in row.items():
        if heading in headings:
            sheet.cell(number, headings.index(heading) + 1, value)


def shown(book: Workbook) -> dict[str, list[dict[str, object]]]:
    """The filled cells of the contract's sheets, row by row, by their headings."""
    return {name: list(filter(None, map(_row, _rows(book[name])))) for name in SHEETS}


def _rows(sheet: Worksheet) -> list[list[tuple[object, object]]]:
    headings = [cell.value for cell in sheet[1]]
    rows = sheet.iter_rows(min_row=2, values_only=True)
    return [list(zip(headings, row, strict=False)) for row in rows]


def _row(pairs: list[tuple[object, object]]) -> dict[str, object]:
    row = {str(heading): value for heading, value in pairs if value not in (None, "")}
    return {h: v for h, v in row.items() if not str(v).startswith("=")}
