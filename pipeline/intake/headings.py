"""Which column of a sheet is which: headings matched as people spell them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from openpyxl.utils import get_column_letter

from pipeline.findings import Cell, Code, Finding, error, warning
from pipeline.intake.records import Column
from pipeline.intake.spelling import key, nearest, plain

_LIKENESS = 0.8  # 'Tavoite' and 'Tavoitetaso' are two columns, 'Omistaja' is 'Omistajat'


@dataclass(frozen=True)
class Headings:
    """The number of each column that was found, by its field's name, and what is wrong."""

    columns: Mapping[str, int]
    findings: tuple[Finding, ...] = ()


def match_headings(
    sheet: str, found: Mapping[int, str], contract: Mapping[str, Column]
) -> Headings:
    """Matches the headings `found` with the columns of the contract."""
    by_key: dict[str, list[int]] = {}
    for number, heading in found.items():
        by_key.setdefault(key(heading), []).append(number)
    places = {name: by_key.pop(key(column.heading), []) for name, column in contract.items()}
    others = {plain(found[numbers[0]]): numbers[0] for numbers in by_key.values()}
    missing = [column for name, column in contract.items() if not places[name]]
    repeated = (
        error(Code.DUPLICATE_COLUMN, _heading_cell(sheet, number), heading=contract[name].heading)
        for name, numbers in places.items()
        for number in numbers[1:]
    )
    return Headings(
        {name: numbers[0] for name, numbers in places.items() if numbers},
        (*repeated, *_missing(sheet, missing, others)),
    )


def _heading_cell(sheet: str, number: int) -> Cell:
    return Cell(sheet, 1, get_column_letter(number))


def _missing(sheet: str, missing: list[Column], others: Mapping[str, int]) -> Iterator[Finding]:
    """A required column that is missing is an error.

    Another one is told if a heading is like it, or if its empty cells would be told one by one.
    """
    for column in missing:
        shown = nearest(column.heading, others, _LIKENESS)
        where = _heading_cell(sheet, others[shown]) if shown else Cell(sheet)
        if column.required:
            yield error(Code.MISSING_COLUMN, where, heading=column.heading, shown=shown)
        elif shown:
            yield warning(Code.MISSPELT_COLUMN, where, shown=shown, suggestion=column.heading)
        elif column.missed:
            yield warning(Code.MISSING_COLUMN, where, heading=column.heading)
