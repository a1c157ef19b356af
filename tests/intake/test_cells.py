"""Each kind of cell, as people really fill it: a table a rule of the contract."""

import datetime as dt
import math

import pytest
from openpyxl.cell.cell import ERROR_CODES

from pipeline.findings import Cell, Code, Finding, Severity
from pipeline.intake.cells import read_cell
from pipeline.intake.records import Column, Entry, Kind
from pipeline.intake.rich_text import Paragraph, Run
from pipeline.intake.stored_cell import NOT_CALCULATED, StoredCell
from pipeline.intake.vocabulary import Period, Presentation, RoundId, Status, Verdict
from tests.builders import block, heading, item, text

HERE = Cell("Vaiheet", 2, "G")
E3 = RoundId(Period.E3, 2020)
DAY = dt.date(2020, 10, 12)
NBSP, ZERO_WIDTH, MARK = "\u00a0", "\u200b", "\u200f"


def typed(words: str, *, bold: bool = False) -> StoredCell:
    return StoredCell(words, (Run(words, bold),))


def number(value: float, *, percent: bool = False) -> StoredCell:
    return StoredCell(float(value), (Run(f"{value:g}".replace(".", ",")),), percent=percent)


def date(*parts: int) -> StoredCell:
    return StoredCell(dt.date(*parts), (Run("päivä"),))


def rich(*runs: Run) -> StoredCell:
    return StoredCell("".join(run.text for run in runs), runs)


def error_value(shown: str) -> StoredCell:
    return StoredCell(shown, (Run(shown),), is_error=True)


Case = tuple[StoredCell | None, object]
"""What stands in a cell, and what comes out: a value, the code of an error, or a value and the
code of its warning."""

SPECIFICATION: dict[str, tuple[Kind, list[Case]]] = {
    "text: one paragraph; line breaks become spaces": (
        Kind.TEXT,
        [
            (typed("Kartoitus"), text("Kartoitus")),
            (typed("  EI MUUTOSTA\n/ 0  KPL "), text("EI MUUTOSTA / 0 KPL")),
            (typed("rivi\r\ntoinen\u2028kolmas\x0bneljäs"), text("rivi toinen kolmas neljäs")),
            (typed("- ei luettelo"), text("- ei luettelo")),
            (typed(f"5{NBSP}000"), text(f"5{NBSP}000")),
            (typed(f"a{NBSP}{NBSP}b {NBSP}c"), text("a b c")),
            (typed(f"\u200e kpl {MARK}{ZERO_WIDTH}"), text("kpl")),
            (number(18), text("18")),
        ],
    ),
    "block text: lines are paragraphs, marks make lists, headings stand before others": (
        Kind.BLOCK,
        [
            (typed("yksi\n\n  \nkaksi"), block("yksi", "kaksi")),
            (typed("- a\n• b\n– c\n* d"), tuple(item(letter) for letter in "abcd")),
            (typed("-5 astetta"), block("-5 astetta")),
            (typed("1) a\n2) b"), (item("a", 1), item("b", 2))),
            (typed("16. kesäkuuta 2020 avattiin"), block("16. kesäkuuta 2020 avattiin")),
            (typed("- a\n  - b\n-- c"), (item("a"), item("b", level=1), item("c", level=1))),
            (typed("RISKIT\nei ole"), (heading("RISKIT"), text("ei ole"))),
            (typed("RISKIT"), block("RISKIT")),
        ],
    ),
    "bold, italic and strike-through, inside the cell or on the whole of it, are kept": (
        Kind.TEXT,
        [
            (typed("nyt", bold=True), Paragraph((Run("nyt", bold=True),))),
            (
                rich(Run("on "), Run("nyt", italic=True), Run(" ei", strike=True)),
                Paragraph((Run("on "), Run("nyt", italic=True), Run(" ei", strike=True))),
            ),
        ],
    ),
    "web and mail addresses and the cell's own link are links": (
        Kind.TEXT,
        [
            (
                typed("ks. https://hel.fi."),
                Paragraph((Run("ks. "), Run("https://hel.fi", link="https://hel.fi"), Run("."))),
            ),
            (
                StoredCell("ohje", (Run("ohje"),), link="https://hel.fi/ohje"),
                Paragraph((Run("ohje", link="https://hel.fi/ohje"),)),
            ),
            (StoredCell("ohje", (Run("ohje"),), link="file:///c:/ohje.docx"), text("ohje")),
        ],
    ),
    "number: number cells, and texts as people type them": (
        Kind.NUMBER,
        [
            (number(18), 18),
            *((typed(words), 1234.5) for words in ("1 234,5", "1234,5", "1234.5", "+1 234,5")),
            *((typed(f"1{space}234,5"), 1234.5) for space in (NBSP, "\u2009", "\u202f")),
            *((typed(minus), -3) for minus in ("-3", "−3", "– 3")),
            *((typed(f"18{unit}"), 18) for unit in (" kpl", "kpl", f"{NBSP}kpl", " %", " m2")),
            *((typed(words), 18) for words in ("18 kpl/v", f" 18{ZERO_WIDTH} ", "18 €")),
        ],
    ),
    "what is no single number, or beyond all sense, is an error": (
        Kind.NUMBER,
        [
            *((typed(w), Code.NOT_A_NUMBER) for w in ("noin 18", "18/20", "10-20", "1,234.5")),
            *((typed(w), Code.NOT_A_NUMBER) for w in ("1E3", "inf", "18 kpl / 20 kpl", "9" * 400)),
            *((typed(w), Code.NOT_A_NUMBER) for w in ("kpl", "–", "TOSI", "1" + " 000" * 5)),
            *((number(n), Code.NOT_A_NUMBER) for n in (1e15, -1e15, 1e300, math.inf, math.nan)),
            (number(1e14, percent=True), Code.NOT_A_NUMBER),
            (date(2020, 1, 3), Code.NOT_A_NUMBER),
        ],
    ),
    "whole number": (
        Kind.WHOLE_NUMBER,
        [
            *((stored, 3) for stored in (number(3), typed("3"), typed(" 3. "), typed("3,0"))),
            (typed(f"{ZERO_WIDTH}3{NBSP}"), 3),
            *((number(n), Code.NOT_A_WHOLE_NUMBER) for n in (2.5, 1e15, 1e300)),
            (number(0.03, percent=True), Code.NOT_A_WHOLE_NUMBER),
            (typed("kolme"), Code.NOT_A_WHOLE_NUMBER),
            (date(2020, 1, 3), Code.NOT_A_WHOLE_NUMBER),
        ],
    ),
    "percent: with or without its sign, or a cell formatted as per cent": (
        Kind.PERCENT,
        [
            *((typed(words), 0.4) for words in ("40 %", "40%", "40", "40,0 %", f"40{NBSP}%")),
            (number(40), 0.4),
            (number(0.4, percent=True), 0.4),
            (typed("0,4 %"), 0.004),
            (number(0), 0),
            (typed("100 %"), 1),
        ],
    ),
    "percent: 0.4 without a per-cent format is 0.4 %, with a warning that asks": (
        Kind.PERCENT,
        [
            (number(0.4), (0.004, Code.PERCENTAGE_DOUBTFUL)),
            (typed("0,4"), (0.004, Code.PERCENTAGE_DOUBTFUL)),
            (number(1), (0.01, Code.PERCENTAGE_DOUBTFUL)),
        ],
    ),
    "percent: from 0 to 100 %": (
        Kind.PERCENT,
        [
            *((number(n), Code.NOT_A_PERCENTAGE) for n in (101, -1, 1e15)),
            (number(1.2, percent=True), Code.NOT_A_PERCENTAGE),
            *((typed(words), Code.NOT_A_PERCENTAGE) for words in ("40 kpl", "puolet", "140 %")),
        ],
    ),
    "date: date cells, 12.10.2020, 2020-10-12": (
        Kind.DATE,
        [
            (date(2020, 10, 12), DAY),
            *((typed(w), DAY) for w in ("12.10.2020", "12. 10. 2020", "2020-10-12")),
            (typed(f" 12.10.2020{NBSP}"), DAY),
            *((typed(w), Code.NOT_A_DATE) for w in ("31.2.2020", "12.10.20", "lokakuu")),
            *((typed(w), Code.NOT_A_DATE) for w in ("12.10.1920", "2200-10-12", "12.10.")),
            *((date(year, 1, 5), Code.NOT_A_DATE) for year in (1900, 2101)),
            (number(44116), Code.NOT_A_DATE),
        ],
    ),
    "date or text": (
        Kind.DATE_OR_TEXT,
        [
            (typed("12.10.2020"), DAY),
            (typed(" Lokakuu  2020"), "Lokakuu 2020"),
            (date(2020, 10, 12), DAY),
            (date(1900, 1, 5), Code.NOT_A_DATE),
        ],
    ),
    "a phase's number: 2.1, 2,1, the number 2.1, the text '1'; a date is an error": (
        Kind.PHASE_NUMBER,
        [
            *((stored, (1,)) for stored in (typed("1"), number(1), typed("1."))),
            *((stored, (2, 1)) for stored in (typed("2.1"), typed("2,1"), number(2.1))),
            (typed(f"2.1{ZERO_WIDTH} "), (2, 1)),
            (typed("2.10"), (2, 10)),
            (date(2020, 1, 2), Code.PHASE_NUMBER_IS_DATE),
            *((typed(w), Code.NOT_A_PHASE_NUMBER) for w in ("0", "2.0", "1.2.3", "-1", "vaihe 1")),
            (number(0.4, percent=True), Code.NOT_A_PHASE_NUMBER),
        ],
    ),
    "a round's id": (
        Kind.ROUND,
        [
            *((typed(w), E3) for w in ("E3/2020", "e3/2020", " e3 / 2020\u200b", f"E3/{NBSP}2020")),
            *((typed(w), Code.NOT_A_ROUND) for w in ("E4/2020", "E3/20", "E3/1989", "E3/2101")),
            *((typed(w), Code.NOT_A_ROUND) for w in ("E3/0000", "E3", "2020", "syksy")),
        ],
    ),
    "words of a list: without regard to case, spaces and full stop, in three languages": (
        Kind.STATUS,
        [
            *((typed(w), Status.NOT_DONE) for w in ("TEKEMÄTTÄ", "ej påbörjad", "Not done")),
            *((typed(w), Status.IN_PROGRESS) for w in ("tekeillä", "PÅGÅR", "IN  PROGRESS")),
            *((typed(w), Status.DONE) for w in (" tehty. ", "Klar", "done", "TEH\u00adTY")),
            (typed("Tekema\u0308tta\u0308"), Status.NOT_DONE),
            *((typed(w), Code.UNKNOWN_WORD) for w in ("TEKEILÄ", "ok", "TEHTY?", "x" * 5000)),
            (number(1), Code.UNKNOWN_WORD),
        ],
    ),
    "words of a verdict": (
        Kind.VERDICT,
        [
            *((typed(w), Verdict.ACHIEVED) for w in ("Toteutunut", "uppnått", "ACHIEVED")),
            *((typed(w), Verdict.ON_TRACK) for w in ("Toteutumassa", "Uppnås", "on track")),
            *((typed(w), Verdict.UNCERTAIN) for w in ("epävarma.", "Osäkert", "Uncertain")),
            (typed(f"EI{NBSP}TOTEUDU"), Verdict.WILL_NOT_BE_MET),
            *((typed(w), Verdict.WILL_NOT_BE_MET) for w in ("uppnås inte", "Will not be met")),
            (typed("ehkä"), Code.UNKNOWN_WORD),
        ],
    ),
    "words of a presentation": (
        Kind.PRESENTATION,
        [
            *((typed(w), Presentation.LIST) for w in ("Luettelo", "lista", "List")),
            *((typed(w), Presentation.LINE) for w in ("jana", "Linje", "LINE")),
            *((typed(w), Presentation.PARAGRAPHS) for w in ("Kappaleet", "stycken", "Paragraphs")),
            (typed("Taulukko"), Code.UNKNOWN_WORD),
        ],
    ),
    "names are split where people split them": (
        Kind.NAMES,
        [
            (typed("Mari Männistö"), ("Mari Männistö",)),
            *((typed(f"Eva Ek{sign}Bo Ek"), ("Eva Ek", "Bo Ek")) for sign in (";", ",", "\n")),
            *((typed(f"Eva Ek{sign}Bo Ek"), ("Eva Ek", "Bo Ek")) for sign in (" ja ", " & ")),
            (typed("Maija Tanninen-Mattila, \n"), ("Maija Tanninen-Mattila",)),
        ],
    ),
    "a code is text even if it is a number": (
        Kind.CODE,
        [(typed(f" DIGI{ZERO_WIDTH}"), "DIGI"), (number(7), "7")],
    ),
    "an empty cell is nothing": (
        Kind.NUMBER,
        [(None, None), (typed(""), None), (typed(f" {NBSP}{ZERO_WIDTH}{MARK}\n"), None)],
    ),
    "a formula counts with its stored value; one without, and an error value, are errors": (
        Kind.TEXT,
        [
            (NOT_CALCULATED, Code.NOT_CALCULATED),
            *((error_value(shown), Code.ERROR_VALUE) for shown in sorted(ERROR_CODES)),
        ],
    ),
}

CASES = [
    pytest.param(kind, stored, expected, id=f"{rule} - {stored.text[:20] if stored else None!r}")
    for rule, (kind, cases) in SPECIFICATION.items()
    for stored, expected in cases
]


def read(
    stored: StoredCell | None, kind: Kind, *, required: bool = False
) -> tuple[Entry[object], tuple[Finding, ...]]:
    return read_cell(stored, Column("Osuus", kind, required), HERE)


def outcome(stored: StoredCell | None, kind: Kind) -> object:
    entry, findings = read(stored, kind)
    if not findings:
        return entry.value
    (finding,) = findings
    if finding.is_error:
        assert entry.value is None
        return finding.code
    return entry.value, finding.code


@pytest.mark.parametrize(("kind", "stored", "expected"), CASES)
def test_a_cell_is_read_as_the_contract_says(
    kind: Kind, stored: StoredCell | None, expected: object
) -> None:
    assert outcome(stored, kind) == expected


@pytest.mark.parametrize("kind", Kind)
def test_every_kind_has_its_cases(kind: Kind) -> None:
    assert kind in {of_rule for of_rule, _ in SPECIFICATION.values()}


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("stored", [None, typed(f" {NBSP}{ZERO_WIDTH}\n")])
def test_a_required_cell_that_is_empty_is_an_error(kind: Kind, stored: StoredCell | None) -> None:
    entry, (finding,) = read(stored, kind, required=True)
    assert (entry.value, finding.code, finding.where) == (None, Code.REQUIRED_EMPTY, HERE)


@pytest.mark.parametrize("kind", Kind)
def test_a_broken_formula_is_an_error_of_any_kind_of_cell(kind: Kind) -> None:
    assert outcome(NOT_CALCULATED, kind) is Code.NOT_CALCULATED
    assert outcome(error_value("#REF!"), kind) is Code.ERROR_VALUE


# what a finding tells


def test_an_error_tells_the_heading_and_what_stands_there() -> None:
    _, (finding,) = read(typed(" noin  18"), Kind.NUMBER)
    assert finding.where == HERE
    assert dict(finding.arguments) == {"heading": "Osuus", "shown": "noin 18"}


def test_what_stands_in_a_cell_is_told_in_60_characters_at_most() -> None:
    _, (finding,) = read(typed("sana " * 100), Kind.NUMBER)
    assert len(dict(finding.arguments)["shown"]) <= 60
    assert dict(finding.arguments)["shown"].endswith("sana…")


def test_a_near_miss_is_an_error_that_offers_the_word_meant() -> None:
    _, (finding,) = read(typed("TEKEILÄ"), Kind.STATUS)
    assert dict(finding.arguments) == {
        "heading": "Osuus",
        "shown": "TEKEILÄ",
        "suggestion": "TEKEILLÄ",
        "expected": "TEKEMÄTTÄ, TEKEILLÄ, TEHTY",
    }


def test_a_word_unlike_all_others_has_no_suggestion() -> None:
    _, (finding,) = read(typed("ok"), Kind.STATUS)
    assert dict(finding.arguments)["suggestion"] == ""


def test_a_phase_number_that_excel_made_a_date_is_offered() -> None:
    _, (finding,) = read(date(2020, 1, 2), Kind.PHASE_NUMBER)
    assert dict(finding.arguments)["suggestion"] == "2.1"


def test_a_text_that_is_too_long_is_kept_and_warned_of() -> None:
    entry, (finding,) = read_cell(typed("x" * 31), Column("Lyhyt", Kind.TEXT, longest=30), HERE)
    assert entry.value == text("x" * 31)
    assert (finding.severity, finding.code) == (Severity.WARNING, Code.TOO_LONG)
    assert dict(finding.arguments)["length"] == "31"
