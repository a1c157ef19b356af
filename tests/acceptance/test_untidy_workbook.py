"""The same contents, typed as people type them, give the same deck as the tidy workbook."""

import datetime as dt

import pytest
import xlsxwriter

from tests.builders import Formula, Rich, Styled, Values
from tests.running import Run, run, small_project

NBSP, ZERO_WIDTH, SOFT_HYPHEN, BYTE_ORDER = "\u00a0", "\u200b", "\u00ad", "\ufeff"
TITLE = "Sitovat TA-tavoitteet 2020"
PAGE = "https://www.hel.fi/palvelutorit"

Typed = dict[str, tuple[object, object]]
"""A row: by heading what stands in the tidy workbook, and what in the untidy one."""

ROWS: dict[str, list[Typed]] = {
    "Kierrokset": [
        {
            "Kierros": ("E3/2020", f" e3 / 2020{NBSP}"),
            "Nimi": ("Vuoden kolmas ennuste", "  Vuoden  kolmas\nennuste "),
            "Otsikko": (
                "Sitovat TA-tavoitteet 2020",
                f"{BYTE_ORDER}Sitovat{ZERO_WIDTH} TA-tavoitteet  2020",
            ),
            "Päivä": (dt.date(2020, 10, 12), "12. 10. 2020"),
            "Alaotsikko": ("Ennuste", Rich("Enn", Styled("uste", font_color="red"))),
        },
    ],
    "Ohjelmat": [
        {
            "Ohjelma": ("DIGI", "Digi "),
            "Nimi": ("Digitalisaatio", f"Digi{SOFT_HYPHEN}talisaatio"),
            "Järjestys": (2, "2."),
            "Omistajat": ("Mari Männistö, Eva Ek", "Mari  Männistö ja Eva Ek"),
            "Valmistelijat": ("Bo Ek, Li Wu", f"Bo Ek;{NBSP}Li Wu,"),
            "Tavoite": (
                "RISKIT\nEi ole.\n- yksi\n  - kaksi",
                f"RISKIT  \r\n\r\nEi ole. \n {NBSP}\n{ZERO_WIDTH}•   yksi\n-- kaksi\n\n",
            ),
        },
        {
            "Ohjelma": ("LIIK", f"{ZERO_WIDTH}LIIK"),
            "Nimi": ("Liikkumisohjelma", Formula('="Liikkumis"&"ohjelma"', "Liikkumisohjelma")),
            "Järjestys": (1, "1,0"),
            "Omistajat": ("Ari Jaatinen", "Ari Jaatinen;"),
        },
    ],
    "Tavoitteet": [
        {
            "Ohjelma": ("DIGI", "digi"),
            "Nro": (1, "1"),
            "Tavoite": ("Palvelutorit toimivat", "Palvelutorit\ttoimivat"),
            "Esitystapa": ("Jana", "LINJE"),
            "Alkutaso": ("0 KPL", f" 0 KPL{SOFT_HYPHEN}"),
        },
        {
            "Ohjelma": ("LIIK", "Liik"),
            "Nro": (1, 1.0),
            "Tavoite": ("Askeleet", "Askeleet "),
            "Esitystapa": (None, "list."),
        },
    ],
    "Vaiheet": [
        {
            "Kierros": ("E3/2020", "E3 /2020"),
            "Ohjelma": ("DIGI", "DIGI"),
            "Tavoite": (1, "1."),
            "Nro": ("1", 1),
            "Vaihe": ("Kartoitus", f"Kartoitus{ZERO_WIDTH} "),
            "Tila": ("TEKEILLÄ", f"In {NBSP}Progress. "),
            "Toteuma": (18, f"18{NBSP}kpl"),
            "Tavoitearvo": (1234.5, "1 234,5 kpl"),
            "Yksikkö": ("kpl", None),
            "Lisätieto": (f"Ks. {PAGE}.", f"Ks.  {PAGE}.\n"),
        },
        {
            "Kierros": ("E3/2020", f"E3/{ZERO_WIDTH}2020"),
            "Ohjelma": ("DIGI", "digi"),
            "Tavoite": (1, Formula("=1", 1)),
            "Nro": ("1.1", "1,1"),
            "Vaihe": ("Sijainnit", Styled("Sijainnit", bg_color="yellow")),
            "Tila": ("TEHTY", "klar"),
            "Osuus": (Styled(0.4, num_format="0 %"), "40,0%"),
            "Toteuma": (-3, "−3"),
        },
        {
            "Kierros": ("E3/2020", "e3/2020"),
            "Ohjelma": ("LIIK", "LIIK "),
            "Tavoite": (1, "1"),
            "Nro": ("1", "1."),
            "Vaihe": ("Kampanja", "Kampanja"),
            "Tila": ("TEKEMÄTTÄ", "Tekema\u0308tta\u0308"),
        },
    ],
    "Ennusteet": [
        {
            "Kierros": ("E3/2020", "E3/2020 "),
            "Ohjelma": ("DIGI", "DIGI"),
            "Tavoite": (None, f"{NBSP} "),
            "Arvio": ("Ei toteudu", "uppnås  inte"),
            "Ennuste": ("1) yksi\n2) kaksi", "1)  yksi\n\n2) kaksi"),
            "Päiväys": ("Lokakuu 2020", "Lokakuu   2020"),
        },
        {
            "Kierros": ("E3/2020", "E3/2020"),
            "Ohjelma": ("LIIK", "liik"),
            "Tavoite": (1, "1"),
            "Arvio": ("Toteutumassa", "ON TRACK"),
            "Ennuste": ("Toteutuu.", Rich("Toteu", Styled("tuu.", underline=True))),
            "Riskit": ("Ei riskejä", "Ei riskejä"),
        },
    ],
}

GHOST: Values = {"Vaihe": f" {NBSP}{ZERO_WIDTH}", "Kierros": Styled("", bg_color="yellow")}
"""A row in which nothing can be seen; its headings are the first of each untidy sheet."""


def tidy_rows() -> dict[str, list[Values]]:
    return {
        sheet: [{heading: tidy for heading, (tidy, _) in row.items()} for row in rows]
        for sheet, rows in ROWS.items()
    }


def untidy_rows() -> dict[str, list[Values]]:
    """Sheets and columns in another order and spelling, others and ghost rows among them."""
    sheets = {_sheet(name): _untidy(rows) for name, rows in reversed(ROWS.items())}
    return {"Muistiinpanot": [{"Kierros": "E9", "Tila": "?"}], **sheets}


def _untidy(rows: list[Typed]) -> list[Values]:
    ghost = {_heading(heading): value for heading, value in GHOST.items()}
    typed = [
        {_heading(heading): untidy for heading, (_, untidy) in reversed(row.items())}
        for row in rows
    ]
    return [ghost, *({**row, "Vastuuhenkilö": "minä"} for row in typed), ghost, ghost]


def _sheet(name: str) -> str:
    return f" {name.upper()}{NBSP}"


def _heading(heading: str) -> str:
    return f"{ZERO_WIDTH}{heading.lower()}{NBSP}"


def as_excel_leaves_it(book: xlsxwriter.Workbook) -> None:
    """A hidden row, and the link that Excel makes of a typed address."""
    sheet = book.get_worksheet_by_name(_sheet("Vaiheet"))
    headings = list(dict.fromkeys(h for row in _untidy(ROWS["Vaiheet"]) for h in row))
    sheet.set_row(3, None, None, {"hidden": True})
    typed = ROWS["Vaiheet"][0]["Lisätieto"][1]
    sheet.write_url(2, headings.index(_heading("Lisätieto")), PAGE, string=typed)


@pytest.fixture(scope="module")
def tidy(tmp_path_factory: pytest.TempPathFactory) -> Run:
    return run(small_project(tmp_path_factory.mktemp("tidy") / "run", tidy_rows()))


@pytest.fixture(scope="module")
def untidy(tmp_path_factory: pytest.TempPathFactory) -> Run:
    folder = tmp_path_factory.mktemp("untidy") / "run"
    return run(small_project(folder, untidy_rows(), without=list(ROWS), finish=as_excel_leaves_it))


def test_both_are_built_without_a_warning(tidy: Run, untidy: Run) -> None:
    for built in (tidy, untidy):
        assert (built.code, "VIRHE" in built.err, "Varoitus" in built.err) == (0, False, False)


def test_it_gives_the_same_bytes(tidy: Run, untidy: Run) -> None:
    assert untidy.deck.read_bytes() == tidy.deck.read_bytes()
