"""How the rows fit together: keys are unique, and what a row names is there."""

from collections.abc import Callable, Hashable, Iterator, Sequence
from functools import cache
from typing import TypeVar

from pipeline.findings import Code, Finding, error
from pipeline.intake.records import Entry, ForecastRow, PhaseRow, ProgrammeRow, Row, TargetRow
from pipeline.model.index import Index, by_round, member_of, nested_in
from pipeline.model.scope import Scope, same_code

R = TypeVar("R", bound=Row)
Key = tuple[Hashable, ...]


def reference_findings(index: Index, scope: Scope) -> Iterator[Finding]:
    """Every key that stands twice and every name that leads nowhere, with its cell."""
    for row, finding in _all(index):
        yield finding if scope.has(row) else finding.as_warning()
    for row, finding in _unknown_rounds(index):  # such a row may be meant for any round
        in_programme = scope.has_programme(row.programme.value)
        yield finding if in_programme else finding.as_warning()


def _all(index: Index) -> Iterator[tuple[Row, Finding]]:
    workbook = index.workbook
    yield from _duplicates(workbook.rounds, lambda row: (row.id,))
    yield from _duplicates(workbook.programmes, lambda row: (row.code,))
    yield from _duplicates(workbook.targets, lambda row: (row.programme, row.number))
    yield from _duplicates(
        workbook.phases, lambda row: (row.round, row.programme, row.target, row.number)
    )
    yield from _duplicates(
        workbook.forecasts, lambda row: (row.round, row.programme, row.target), empty_last=True
    )
    if workbook.was_read(ProgrammeRow, "code"):
        yield from _unknown_programmes(index)
    if workbook.was_read(TargetRow, "programme", "number"):
        yield from _unknown_targets(index)
    yield from _unknown_parents(index)


def _duplicates(
    rows: Sequence[R],
    key_of: Callable[[R], tuple[Entry[Hashable], ...]],
    *,
    empty_last: bool = False,
) -> Iterator[tuple[Row, Finding]]:
    first: dict[Key, Row] = {}
    for row in rows:
        entries = key_of(row)
        needed = entries[:-1] if empty_last else entries
        if any(entry.value is None for entry in needed):
            continue
        if empty_last and entries[-1].value is None and entries[-1].shown:
            continue  # it could not be read: said already
        key = tuple(_comparable(entry.value) for entry in entries)
        if key in first:
            shown = " ".join(entry.shown for entry in entries if entry.shown)
            where = entries[-1].where
            finding = error(Code.DUPLICATE_KEY, where, shown=shown, first=first[key].where.row)
            yield row, finding
        first.setdefault(key, row)


def _comparable(value: Hashable) -> Hashable:
    return same_code(value) if isinstance(value, str) else value


def _unknown_programmes(index: Index) -> Iterator[tuple[Row, Finding]]:
    expected = ", ".join(row.code.value or "" for row in index.programmes.values())
    rows: tuple[TargetRow | PhaseRow | ForecastRow, ...]
    rows = (*index.workbook.targets, *by_round(index.workbook))
    for row in rows:
        entry = row.programme
        if entry.value and same_code(entry.value) not in index.programmes:
            finding = error(
                Code.UNKNOWN_PROGRAMME, entry.where, shown=entry.shown, expected=expected
            )
            yield row, finding


def _unknown_rounds(index: Index) -> Iterator[tuple[PhaseRow | ForecastRow, Finding]]:
    known = {row.id.value: str(row.id.value) for row in index.workbook.rounds if row.id.value}
    expected = ", ".join(known.values())
    for row in by_round(index.workbook):
        entry = row.round
        if entry.value and entry.value not in known:
            yield row, error(Code.UNKNOWN_ROUND, entry.where, shown=entry.shown, expected=expected)


def _unknown_targets(index: Index) -> Iterator[tuple[Row, Finding]]:
    @cache  # thousands of rows may name wrong targets of one programme
    def expected(code: str) -> str:
        numbers = (target.number.value for target in index.targets_of(code))
        return ", ".join(str(number) for number in numbers if number is not None) or "–"

    for row in by_round(index.workbook):
        code, number = member_of(row)
        if number is None or code not in index.programmes or (code, number) in index.known:
            continue
        finding = error(
            Code.UNKNOWN_TARGET,
            row.target.where,
            shown=number,
            name=row.programme.value,
            expected=expected(code),
        )
        yield row, finding


def _unknown_parents(index: Index) -> Iterator[tuple[Row, Finding]]:
    for rows in index.phases.values():
        numbers = {row.number.value for row in rows}
        for parent, nested in nested_in(rows).items():
            if parent in numbers:
                continue
            expected = ".".join(str(part) for part in parent)
            for row in nested:
                shown = row.number.shown
                where = row.number.where
                yield row, error(Code.UNKNOWN_PARENT, where, shown=shown, expected=expected)
