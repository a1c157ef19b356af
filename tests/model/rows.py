"""Rows of the five sheets in code, each entry with the cell that it would stand in."""

from collections import Counter
from string import ascii_uppercase
from typing import TypeVar

from pipeline.findings import Cell, Code, Finding
from pipeline.intake.records import (
    Entry,
    ForecastRow,
    Kind,
    PhaseRow,
    ProgrammeRow,
    RoundRow,
    Row,
    TargetRow,
    Workbook,
    columns,
)
from pipeline.intake.vocabulary import RoundId, Status, Verdict
from tests.builders import text

R = TypeVar("R", bound=Row)

_SHEET_OF = {
    RoundRow: "Kierrokset",
    ProgrammeRow: "Ohjelmat",
    TargetRow: "Tavoitteet",
    PhaseRow: "Vaiheet",
    ForecastRow: "Ennusteet",
}


def round_id(words: str) -> RoundId:
    found = RoundId.parse(words)
    assert found
    return found


def row(row_type: type[R], at: int, values: dict[str, object], *findings: Finding) -> R:
    """The row `at` of its sheet; texts of the columns are given as strings."""
    sheet = _SHEET_OF[row_type]
    entries = {
        name: _entry(values.get(name), column.kind, Cell(sheet, at, letter))
        for (name, column), letter in zip(columns(row_type).items(), ascii_uppercase, strict=False)
    }
    return row_type(where=Cell(sheet, at), findings=findings, **entries)


def _entry(value: object, kind: Kind, where: Cell) -> Entry[object]:
    """The entry of a value; a wrong one, shown but not read, is given as its `Entry`."""
    if isinstance(value, Entry):
        return Entry(value.value, where, value.shown)
    if value is None:
        return Entry(None, where)
    read: object = value
    if isinstance(value, str):
        match kind:
            case Kind.TEXT:
                read = text(value)
            case Kind.BLOCK:
                read = (text(value),)
            case Kind.ROUND:
                read = round_id(value)
            case Kind.PHASE_NUMBER:
                read = tuple(int(part) for part in value.split("."))
    return Entry(read, where, str(value))


def unread(shown: str) -> Entry[object]:
    """A cell whose value could not be read."""
    return Entry(None, Cell(""), shown)


def a_round(words: str = "E3/2020", at: int = 2) -> RoundRow:
    return row(RoundRow, at, {"id": words, "name": f"Ennuste {words}", "title": "Tavoitteet"})


def a_programme(code: str = "DIGI", at: int = 2, **others: object) -> ProgrammeRow:
    values = {"code": code, "name": code.title(), "owners": ("Mari Männistö",), **others}
    return row(ProgrammeRow, at, values)


def a_target(code: str = "DIGI", number: object = 1, at: int = 2, **others: object) -> TargetRow:
    values = {"programme": code, "number": number, "title": f"Tavoite {number}", **others}
    return row(TargetRow, at, values)


def a_phase(number: str | None = "1", at: int = 2, **others: object) -> PhaseRow:
    values = {
        "round": "E3/2020",
        "programme": "DIGI",
        "target": 1,
        "number": number,
        "text": f"Vaihe {number}",
        "status": Status.DONE,
        **others,
    }
    return row(PhaseRow, at, values)


def a_forecast(at: int = 2, **others: object) -> ForecastRow:
    values = {"round": "E3/2020", "programme": "DIGI", "verdict": Verdict.ON_TRACK, **others}
    values.setdefault("forecast_text", f"Toteutuu, kierros {values['round']}.")
    return row(ForecastRow, at, values)


def smallest(*rows: Row) -> Workbook:
    """A workbook that lacks nothing; each sheet that has `rows` has only these."""
    types = {type(row) for row in rows}
    others = (a_round(), a_programme(), a_target(), a_phase(), a_forecast())
    return Workbook.of([*(row for row in others if type(row) not in types), *rows])


def places(findings: tuple[Finding, ...], code: Code) -> list[str]:
    """Where the findings of a kind stand."""
    return [str(finding.where) for finding in findings if finding.code is code]


def codes(findings: tuple[Finding, ...]) -> Counter[Code]:
    """How many findings of each kind there are."""
    return Counter(finding.code for finding in findings)
