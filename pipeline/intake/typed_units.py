"""Units typed after the numbers of a phase: the unit of its row, or in doubt with it."""

from collections.abc import Mapping
from dataclasses import replace

from pipeline.findings import Code, Finding, warning
from pipeline.intake.quantities import Unreadable, quantity
from pipeline.intake.records import Entry, PhaseRow, columns
from pipeline.intake.rich_text import Paragraph, Run
from pipeline.intake.spelling import key
from pipeline.intake.stored_cell import StoredCell


def with_unit(row: PhaseRow, figures: Mapping[str, StoredCell]) -> PhaseRow:
    """The row with its one unit, and a warning for each number that is typed with another.

    `figures` are the cells of the row's numbers by their fields. Where Yksikkö is empty, the
    unit that is typed first ('18 kpl') is that of the row.
    """
    typed = {field: unit for field, cell in figures.items() if (unit := _unit(cell))}
    if not typed or (row.unit.shown and row.unit.value is None):
        return row
    unit = row.unit.shown or next(iter(typed.values()))
    differing = (
        _differs(field, getattr(row, field), other, unit)
        for field, other in typed.items()
        if _comparable(other) != _comparable(unit)
    )
    return replace(
        row,
        unit=replace(row.unit, value=row.unit.value or Paragraph((Run(unit),)), shown=unit),
        findings=(*row.findings, *differing),
    )


def _unit(number: StoredCell) -> str:
    try:
        return quantity(number).unit
    except Unreadable:
        return ""


def _comparable(unit: str) -> str:
    """A full stop after an abbreviation makes no other unit."""
    return key(unit).rstrip(". ")


def _differs(field: str, entry: Entry[float], unit: str, expected: str) -> Finding:
    return warning(
        Code.UNIT_DIFFERS,
        entry.where,
        heading=columns(PhaseRow)[field].heading,
        shown=entry.shown,
        name=unit,
        expected=expected,
    )
