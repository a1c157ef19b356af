"""How the rows fit together: keys are unique, and what a row names is there."""

from collections.abc import Callable, Hashable, Iterator, Sequence
from typing import TypeVar

from pipeline.findings import Code, Finding, error
from pipeline.intake.records import Entry, ForecastRow, PhaseRow, Row, TargetRow, Workbook
from pipeline.model.scope import Scope, same_code

R = TypeVar("R", bound=Row)
Key = tuple[Hashable, ...]


def reference_findings(workbook: Workbook, scope: Scope) -> Iterator[Finding]:
    """Every key that stands twice and every name that leads nowhere, with its cell."""
    for row, finding in _all(workbook):
        yield finding if scope.has(row) else finding.as_warning()
    for row, finding in _unknown_rounds(workbook):  # such a row may be meant for any round
        in_programme = scope.has_programme(row.programme.value)
        yield finding if in_programme else finding.as_warning()


def _all(workbook: Workbook) -> Iterator[tuple[Row, Finding]]:
    yield from _duplicates(workbook.rounds, lambda row: (row.id,))
    yield from _duplicates(workbook.programmes, lambda row: (row.code,))
    yield from _duplicates(workbook.targets, lambda row: (row.programme, row.number))
    yield from _duplicates(
        workbook.phases, lambda row: (row.round, row.programme, row.target, row.number)
    )
    yield from _duplicates(
        workbook.forecasts, lambda row: (row.round, row.programme, row.target), empty_last=True
    )
    yield from _unknown_programmes(workbook)
    yield from _unknown_targets(workbook)
    yield from _unknown_parents(workbook)


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


def by_round(workbook: Workbook) -> list[PhaseRow | ForecastRow]:
    """All rows that belong to a round."""
    return [*workbook.phases, *workbook.forecasts]


def _known_codes(workbook: Workbook) -> dict[str, str]:
    codes = [row.code.value for row in workbook.programmes if row.code.value]
    return {same_code(code): code for code in codes}


def _unknown_programmes(workbook: Workbook) -> Iterator[tuple[Row, Finding]]:
    known = _known_codes(workbook)
    rows: list[TargetRow | PhaseRow | ForecastRow]
    rows = [*workbook.targets, *workbook.phases, *workbook.forecasts]
    for row in rows:
        entry = row.programme
        if entry.value and same_code(entry.value) not in known:
            expected = ", ".join(known.values())
            yield (
                row,
                error(Code.UNKNOWN_PROGRAMME, entry.where, shown=entry.shown, expected=expected),
            )


def _unknown_rounds(workbook: Workbook) -> Iterator[tuple[PhaseRow | ForecastRow, Finding]]:
    known = {row.id.value: str(row.id.value) for row in workbook.rounds if row.id.value}
    for row in by_round(workbook):
        entry = row.round
        if entry.value and entry.value not in known:
            expected = ", ".join(known.values())
            yield row, error(Code.UNKNOWN_ROUND, entry.where, shown=entry.shown, expected=expected)


def _unknown_targets(workbook: Workbook) -> Iterator[tuple[Row, Finding]]:
    known: dict[str, list[int]] = {}
    for target in workbook.targets:
        if target.programme.value and target.number.value is not None:
            known.setdefault(same_code(target.programme.value), []).append(target.number.value)
    codes = _known_codes(workbook)
    for row in by_round(workbook):
        code, number = row.programme.value, row.target.value
        if code is None or number is None or same_code(code) not in codes:
            continue
        numbers = known.get(same_code(code), [])
        if number not in numbers:
            expected = ", ".join(str(n) for n in numbers) or "–"
            yield (
                row,
                error(
                    Code.UNKNOWN_TARGET,
                    row.target.where,
                    shown=number,
                    name=code,
                    expected=expected,
                ),
            )


def phase_key(row: PhaseRow, number: tuple[int, ...]) -> Key:
    """What identifies the phase `number` of the same round, programme and target as `row`."""
    code = row.programme.value
    return (row.round.value, code and same_code(code), row.target.value, number)


def _unknown_parents(workbook: Workbook) -> Iterator[tuple[Row, Finding]]:
    known = {phase_key(row, row.number.value) for row in workbook.phases if row.number.value}
    for row in workbook.phases:
        number = row.number.value
        if number and len(number) > 1 and phase_key(row, number[:-1]) not in known:
            yield (
                row,
                error(
                    Code.UNKNOWN_PARENT,
                    row.number.where,
                    shown=row.number.shown,
                    expected=".".join(str(part) for part in number[:-1]),
                ),
            )


def forecast_of(
    workbook: Workbook, scope: Scope, code: str, target: int | None
) -> ForecastRow | None:
    """The row of `Ennusteet` for a target, or for the whole programme if `target` is None."""
    for row in workbook.forecasts:
        if (
            row.round.value == scope.round
            and row.programme.value is not None
            and same_code(row.programme.value) == same_code(code)
            and row.target.value == target
        ):
            return row
    return None
