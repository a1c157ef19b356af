"""What stands in the workbook that each program stores: one cell of every kind that differs."""

import datetime as dt

import xlsxwriter

from tests.builders import FORECAST, PHASE, ROUND, Formula, Rich, Styled, Values

PAGE = "https://www.hel.fi/palvelutorit"

PHASES: list[Values] = [
    {
        **PHASE,
        "Vaihe": Rich("Torien ", Styled("kartoitus", bold=True), " ja avaus"),
        "Osuus": Styled(0.4, num_format="0 %"),
        "Toteuma": Formula("=9+9", 18),
        "Yksikkö": "kpl",
        "Lisätieto": "RISKIT\n- yksi\n- kaksi",
    },
    {**PHASE, "Ohjelma": None, "Nro": "1.1", "Vaihe": Styled("Poistui", font_strikeout=True)},
    {"Vaihe": Styled("  ", bg_color="yellow")},
    {**PHASE, "Nro": 2, "Vaihe": "Avaus", "Toteuma": 1234.5, "Tila": Formula('="TEHTY"', "TEHTY")},
    {**PHASE, "Nro": Styled(dt.date(2020, 1, 3), num_format="d.m.yyyy")},
    {**PHASE, "Nro": "4", "Toteuma": Formula("=1/0", "#DIV/0!")},
    {**PHASE, "Nro": "5", "Vaihe": "Ohje", "Lisätieto": Styled("kaikki", italic=True)},
]
"""Rich text, per cent, a formula and its error, a merged and a ghost cell, a date, styles."""

ROWS: dict[str, list[Values]] = {
    "Kierrokset": [{**ROUND, "Päivä": Styled(dt.date(2020, 10, 12), num_format="d.m.yyyy")}],
    "Vaiheet": PHASES,
    "Ennusteet": [{**FORECAST, "Päiväys": Styled(dt.date(2020, 10, 1), num_format="mmmm yyyy")}],
}


def finish(book: xlsxwriter.Workbook) -> None:
    """A merged code, a hidden row and a link to a page."""
    sheet = book.get_worksheet_by_name("Vaiheet")
    sheet.merge_range("B2:B3", "DIGI")
    sheet.set_row(4, None, None, {"hidden": True})
    sheet.write_url("E8", PAGE, string="Ohje")
