"""A further round in a workbook: which rows of the last round it begins with, and how."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from pipeline.findings import Cell, Code, Finding, error
from pipeline.intake.records import ForecastRow, PhaseRow, RoundRow, Row, Workbook, columns
from pipeline.intake.vocabulary import RoundId, Status
from pipeline.model.index import by_round

_STATUSES = {"status", "share", "value", "verdict"}
_TEXTS = {"notes", "progress", "forecast_text", "risks", "notice"}
_DATES = ("dated", "date")
"""Never kept: the day of a round that is over is wrong on any cover."""


@dataclass(frozen=True)
class Keeping:
    """What the new round keeps of the last one beside its phases and all that is done."""

    statuses: bool = False
    texts: bool = False


@dataclass(frozen=True)
class CopiedRow:
    """A row made from the one at `where`: cells kept, emptied, and written anew as text.

    `kept` are where the values stand: those of merged cells stand in another row.
    """

    where: Cell
    kept: tuple[Cell, ...]
    emptied: tuple[str, ...]
    written: tuple[tuple[str, str], ...]
    """Columns with their texts."""


@dataclass(frozen=True)
class NewRound:
    """The rows of the new round by their sheets, and the last row that each sheet has now."""

    id: RoundId
    previous: RoundId
    phases: tuple[CopiedRow, ...]
    forecasts: tuple[CopiedRow, ...]
    listed: tuple[CopiedRow, ...]
    """Its row in `Kierrokset`, none if it has one."""
    last_rows: tuple[tuple[str, int], ...]
    emptied: tuple[str, ...]
    """The headings of the columns that are to be filled again."""

    @property
    def sheets(self) -> Iterator[tuple[str, int, tuple[CopiedRow, ...]]]:
        """Each sheet that gets rows, with its last row and the new ones."""
        last = dict(self.last_rows)
        for rows in (self.listed, self.phases, self.forecasts):
            if rows:
                yield rows[0].where.sheet, last[rows[0].where.sheet], rows


def plan_round(
    workbook: Workbook, round_: RoundId, name: str, keeping: Keeping, file: str
) -> tuple[NewRound | None, tuple[Finding, ...]]:
    """The new round after the last one before it; no round and why, if it cannot be made.

    `name` is what the round is called where `Kierrokset` does not name it; `file` is the workbook.
    """
    previous, problems = _previous(workbook, round_, file)
    if previous is None or problems:
        return None, tuple(problems)
    phases = [row for row in workbook.phases if row.round.value == previous]
    forecasts = [row for row in workbook.forecasts if row.round.value == previous]
    return NewRound(
        round_,
        previous,
        tuple(_copied_phase(row, round_, keeping) for row in phases),
        tuple(_copied(row, _emptied(row, keeping), {"round": str(round_)}) for row in forecasts),
        tuple(_listed(workbook.rounds, round_, previous, name)),
        tuple(_last_rows(workbook)),
        tuple(_to_fill((*phases, *forecasts), keeping)),
    ), ()


def _previous(
    workbook: Workbook, round_: RoundId, file: str
) -> tuple[RoundId | None, list[Finding]]:
    """The last round with rows before this one, or what hinders that this one is made."""
    rows = by_round(workbook)
    unreadable = [f for row in rows if row.round.value is None for f in row.findings]
    there = [row.round for row in rows if row.round.value == round_]
    if there:
        return None, [*unreadable, error(Code.ROUND_HAS_ROWS, there[0].where, round=round_)]
    used = sorted({row.round.value for row in rows if row.round.value})
    earlier = [other for other in used if other < round_]
    if not earlier:
        expected = ", ".join(map(str, used)) or "–"
        return None, [*unreadable, error(Code.NO_EARLIER_ROUND, round=round_, expected=expected)]
    if earlier[-1].year != round_.year:
        other = error(Code.OTHER_YEAR, round=round_, previous=earlier[-1], file=file)
        return None, [*unreadable, other]
    return earlier[-1], unreadable


def _emptied(row: PhaseRow | ForecastRow, keeping: Keeping) -> tuple[str, ...]:
    """The fields that a row of the new round begins without, in the order of the columns."""
    emptied = {*_DATES}
    done = isinstance(row, PhaseRow) and row.status.value is Status.DONE
    if not (keeping.statuses or done):
        emptied |= _STATUSES
    if not keeping.texts:
        emptied |= _TEXTS
    return tuple(field for field in columns(type(row)) if field in emptied)


def _to_fill(rows: Sequence[PhaseRow | ForecastRow], keeping: Keeping) -> Iterator[str]:
    """The headings of the columns in which something was emptied, in their order."""
    fields = ((row, field) for row in rows for field in _emptied(row, keeping))
    emptied = {(type(row), field) for row, field in fields if getattr(row, field).shown}
    for row_type in (PhaseRow, ForecastRow):
        for field, column in columns(row_type).items():
            if (row_type, field) in emptied:
                yield column.heading


def _copied_phase(row: PhaseRow, round_: RoundId, keeping: Keeping) -> CopiedRow:
    """The unit that was typed after an emptied number goes to its own column."""
    emptied = _emptied(row, keeping)
    written = {"round": str(round_)}
    if "value" in emptied and row.unit.shown:
        written["unit"] = row.unit.shown
    return _copied(row, emptied, written)


def _listed(
    rows: Sequence[RoundRow], round_: RoundId, previous: RoundId, name: str
) -> Iterator[CopiedRow]:
    if any(row.id.value == round_ for row in rows):
        return
    for row in rows:
        if row.id.value == previous:
            yield _copied(row, _DATES, {"id": str(round_), "name": name})
            return


def _copied(row: Row, emptied: Sequence[str], written: dict[str, str]) -> CopiedRow:
    places = {field: getattr(row, field).where for field in columns(type(row))}
    there = {field: where for field, where in places.items() if where.column}
    return CopiedRow(
        row.where,
        tuple(where for f, where in there.items() if f not in emptied and f not in written),
        tuple(where.column for field, where in there.items() if field in emptied),
        tuple((there[field].column, text) for field, text in written.items() if field in there),
    )


def _last_rows(workbook: Workbook) -> Iterator[tuple[str, int]]:
    sheets: Iterable[Sequence[Row]] = (workbook.rounds, workbook.phases, workbook.forecasts)
    for rows in sheets:
        if rows:
            yield rows[-1].where.sheet, max(row.where.row or 0 for row in rows)
