"""Whole workbooks for property tests: tidy ones, the same typed untidily, and damaged ones."""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

from hypothesis import strategies as st

from pipeline.intake.records import SHEETS, Column, Kind, columns
from tests.builders import FORECAST, PHASE, PROGRAMME, ROUND, TARGET, Values

Rows = Mapping[str, Sequence[Values]]
Draw = Callable[[st.SearchStrategy[Any]], Any]


@dataclass(frozen=True)
class Book:
    """The rows of a workbook by sheet and heading, and its headings where they differ."""

    rows: Rows
    headings: Mapping[str, Sequence[str]] = field(default_factory=dict)


TIDY = Book(
    {
        "Kierrokset": [{**ROUND, "Alaotsikko": "Ennuste toteutumisesta", "Toimiala": "Kulttuuri"}],
        "Ohjelmat": [
            {
                **PROGRAMME,
                "Järjestys": 2,
                "Lyhyt nimi": "Digi",
                "Tavoite": "RISKIT\n- yksi\n- kaksi",
            },
            {**PROGRAMME, "Ohjelma": "LIIK", "Järjestys": 1, "Valmistelijat": "Eva Ek, Bo Ek"},
        ],
        "Tavoitteet": [
            {**TARGET, "Lyhyt nimi": "Torit", "Esitystapa": "Jana", "Alkutaso": "0 KPL"},
            {**TARGET, "Ohjelma": "LIIK", "Esitystapa": "Luettelo"},
        ],
        "Vaiheet": [
            {**PHASE, "Toteuma": 18, "Tavoitearvo": 20, "Yksikkö": "kpl", "Etappi": "POC TEHTY"},
            {**PHASE, "Nro": "1.1", "Osuus": "40 %", "Lisätieto": "1) yksi\n2) kaksi"},
            {**PHASE, "Ohjelma": "LIIK", "Tila": "TEKEILLÄ", "Eteneminen": "Sovittu keväällä."},
        ],
        "Ennusteet": [
            {
                **FORECAST,
                "Riskit": "Ei riskejä.",
                "Huomautus": "Siirtyy.",
                "Päiväys": "Lokakuu 2020",
            },
            {**FORECAST, "Ohjelma": "LIIK", "Tavoite": 1, "Arvio": "Ei toteudu"},
        ],
    }
)
"""Two programmes with something in every column of the contract but two; nothing is missing."""

_BLANK = st.text(st.sampled_from(" \u00a0\u200b\ufeff\u00ad\t"), max_size=3)
_STRAY = st.text(st.sampled_from("\u200b\ufeff\u00ad\u2060"), max_size=2)
_SPACES = st.sampled_from([" ", "  ", " \u200b", "\n"])
_SLASHES = st.sampled_from(["/", " / ", "/\u00a0"])
_BETWEEN_NAMES = st.sampled_from([", ", ";", "\n", " ja ", " & ", ",\u00a0"])
_LINE_ENDS = st.sampled_from(["\n", " \r\n", "\n\n", "\n \u00a0\n", "\u200b\n"])
_WORDS = {
    "TEHTY": ["klar", "Done", "tehty."],
    "TEKEILLÄ": ["Pågår", "in  progress", "tekeillä"],
    "Toteutumassa": ["Uppnås", "ON TRACK"],
    "Ei toteudu": ["uppnås inte", "Will not be met"],
    "Jana": ["linje", "LINE"],
    "Luettelo": ["list", "Lista."],
}


@st.composite
def untidy_books(draw: Draw) -> Book:
    """The tidy workbook with nothing changed that has a meaning."""
    rows: dict[str, list[Values]] = {}
    orders: dict[str, list[str]] = {}
    for name in draw(st.permutations(list(SHEETS))):
        kinds = {column.heading: column for column in columns(SHEETS[name]).values()}
        spelt = {heading: _around(draw, draw(_cased(heading))) for heading in kinds}
        sheet = _around(draw, draw(_cased(name)))
        typed: list[Values] = []
        for row in TIDY.rows[name]:
            typed += [{heading: draw(_BLANK)} for heading in draw(_some(spelt.values()))]
            typed.append({spelt[h]: _untidy(draw, value, kinds[h]) for h, value in row.items()})
        rows[sheet] = typed
        orders[sheet] = draw(st.permutations([*spelt.values(), "Muistiinpanot"]))
    return Book({"Omat": [{"Tila": "?"}], **rows}, orders)


def _some(headings: Iterable[str]) -> st.SearchStrategy[list[str]]:
    """Headings under which a row has nothing that can be seen."""
    return st.lists(st.sampled_from(list(headings)), max_size=2)


def _around(draw: Draw, text: str) -> str:
    return f"{draw(_STRAY)}{draw(_BLANK)}{text}{draw(_BLANK)}"


def _cased(text: str) -> st.SearchStrategy[str]:
    return st.sampled_from([text, text.lower(), text.upper(), text.capitalize()])


def _untidy(draw: Draw, value: object, column: Column) -> object:
    typed = value
    match column.kind, value:
        case ((Kind.STATUS | Kind.VERDICT | Kind.PRESENTATION), str()):
            typed = _around(draw, draw(st.sampled_from([value, *_WORDS[value]])))
        case ((Kind.CODE | Kind.ROUND), str()):
            typed = _around(draw, draw(_cased(value)).replace("/", draw(_SLASHES)))
        case Kind.NAMES, str():
            typed = _around(draw, value.replace(", ", draw(_BETWEEN_NAMES)))
        case Kind.TEXT, str():
            typed = _around(draw, value.replace(" ", draw(_SPACES)))
        case Kind.BLOCK, str():
            typed = value.replace("\n", draw(_LINE_ENDS))
        case _, int():
            as_text = f"\u00a0{value}{draw(_STRAY)}"
            typed = draw(st.sampled_from([value, float(value), str(value), as_text]))
        case _, dt.date():
            typed = draw(st.sampled_from([value, f"{value:%d.%m.%Y}", f" {value.isoformat()} "]))
        case _, str():
            typed = _around(draw, value)
    return typed


_TYPED = {
    *(Kind.ROUND, Kind.WHOLE_NUMBER, Kind.NUMBER, Kind.PERCENT, Kind.DATE, Kind.PHASE_NUMBER),
    *(Kind.STATUS, Kind.VERDICT, Kind.PRESENTATION),
}
_CELLS = [
    (sheet, number, column)
    for sheet, row_type in SHEETS.items()
    for number, _ in enumerate(TIDY.rows[sheet])
    for column in columns(row_type).values()
]


def damaged_books() -> st.SearchStrategy[Book]:
    """The tidy workbook with one fault in it: in a sheet's name, a heading, a cell or a row."""
    sheets, cells = st.sampled_from(list(SHEETS)), st.sampled_from(_CELLS)
    filled = cells.filter(lambda cell: TIDY.rows[cell[0]][cell[1]].get(cell[2].heading))
    return st.one_of(
        sheets.map(_without_sheet),
        st.builds(_misspelt_heading, filled, st.integers(0, 20)),
        st.builds(_with_cell, cells.filter(lambda cell: cell[2].required), st.just(" \u200b")),
        st.builds(
            _with_cell,
            cells.filter(lambda cell: cell[2].kind in _TYPED),
            st.sampled_from(["?", "noin 1", "1.1.1.1", "#REF!", True, 1e300, "40 kpl 2"]),
        ),
        st.builds(_with_row_twice, sheets, st.integers(0, 2)),
    )


def _without_sheet(sheet: str) -> Book:
    return Book({name: rows for name, rows in TIDY.rows.items() if name != sheet})


def _misspelt_heading(cell: tuple[str, int, Column], at: int) -> Book:
    """Two neighbouring letters of a heading in the wrong order."""
    sheet, _, column = cell
    heading = column.heading
    pairs = [i for i, (a, b) in enumerate(pairwise(heading)) if a.casefold() != b.casefold()]
    i = pairs[at % len(pairs)]
    misspelt = heading[:i] + heading[i + 1] + heading[i] + heading[i + 2 :]
    renamed = [
        {misspelt if name == heading else name: value for name, value in row.items()}
        for row in TIDY.rows[sheet]
    ]
    order = [c.heading for c in columns(SHEETS[sheet]).values() if c != column]
    return Book({**TIDY.rows, sheet: renamed}, {sheet: [*order, misspelt]})


def _with_cell(cell: tuple[str, int, Column], value: object) -> Book:
    sheet, number, column = cell
    rows = [dict(row) for row in TIDY.rows[sheet]]
    rows[number][column.heading] = value
    return Book({**TIDY.rows, sheet: rows})


def _with_row_twice(sheet: str, number: int) -> Book:
    rows = list(TIDY.rows[sheet])
    return Book({**TIDY.rows, sheet: [*rows, rows[number % len(rows)]]})


_TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
_ANYTHING = st.one_of(
    _TEXT,
    st.none(),
    st.booleans(),
    st.floats(allow_nan=False, allow_infinity=False),
    st.dates(dt.date(1900, 1, 1)),
    st.sampled_from(
        ["- a\n- b", "1) a", "E3/2020", "DIGI", "1", "TEHTY", "=1+1", "https://hel.fi"]
    ),
)


@st.composite
def any_books(draw: Draw) -> Book:
    """The tidy workbook with anything in up to ten of its cells and in two of its headings."""
    rows = {sheet: [dict(row) for row in of_sheet] for sheet, of_sheet in TIDY.rows.items()}
    for sheet, number, column in draw(st.lists(st.sampled_from(_CELLS), max_size=10)):
        rows[sheet][number][column.heading] = draw(_ANYTHING)
    headings: dict[str, list[str]] = {}
    for sheet in draw(st.lists(st.sampled_from(list(SHEETS)), max_size=2, unique=True)):
        order = [column.heading for column in columns(SHEETS[sheet]).values()]
        order[draw(st.integers(0, len(order) - 1))] = draw(_TEXT)
        headings[sheet] = order
    return Book(rows, headings)
