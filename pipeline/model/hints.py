"""What is only good to know of a round: captions without a line, what looks forgotten."""

from collections.abc import Iterable, Iterator

from pipeline.findings import Code, Finding, hint
from pipeline.intake.records import Entry, ForecastRow, PhaseRow, TargetRow, columns
from pipeline.intake.vocabulary import Presentation, RoundId, Status, Verdict
from pipeline.model.dates import month_of
from pipeline.model.index import Index
from pipeline.model.status import ForecastRound, Programme, RoundStatus

_TOLD_OF_PHASE = ("status", "share", "value", "notes", "progress")
_TOLD_OF_FORECAST = ("verdict", "forecast_text", "risks", "notice")
"""What a round tells anew; a phase's wording and what it aims at may well stay."""


def hint_findings(index: Index, status: RoundStatus) -> Iterator[Finding]:
    """A hint for each cell that is shown otherwise than it may be meant."""
    for programme in status.programmes:
        for target in index.targets_of(programme.code):
            yield from _captions(index, target, status.round)
        yield from _old_date(index, programme, status.round)
        yield from _dates_on_targets(index, programme, status.round)


def _captions(index: Index, row: TargetRow, round_: ForecastRound) -> Iterator[Finding]:
    is_unread = row.presentation.shown and row.presentation.value is None
    if is_unread or row.presentation.value is Presentation.LINE:
        return
    yield from _filled(row, "start_label", row.start_label)
    yield from _filled(row, "goal_label", row.goal_label)
    for phase in index.phases_of(round_.id, row.programme.value or "", row.number.value):
        yield from _filled(phase, "milestone", phase.milestone)


def _filled(row: TargetRow | PhaseRow, field: str, entry: Entry[object]) -> Iterator[Finding]:
    if entry.value is not None:
        heading = columns(type(row))[field].heading
        yield hint(Code.CAPTION_WITHOUT_LINE, entry.where, heading=heading)


def _old_date(index: Index, programme: Programme, round_: ForecastRound) -> Iterator[Finding]:
    """The date on a programme's cover that is of a month before the round's."""
    row = index.forecast_of(round_.id, programme.code, None)
    if row is None or row.dated.value is None or round_.date is None:
        return
    month = month_of(row.dated.value)
    if month and month < (round_.date.year, round_.date.month):
        day = round_.date
        yield hint(
            Code.OLD_DATE,
            row.dated.where,
            shown=row.dated.shown,
            round=round_.id,
            expected=f"{day.day}.{day.month}.{day.year}",
        )


def _dates_on_targets(
    index: Index, programme: Programme, round_: ForecastRound
) -> Iterator[Finding]:
    for target in programme.targets:
        row = index.forecast_of(round_.id, programme.code, target.number)
        if row and row.dated.value is not None:
            yield hint(Code.DATED_ON_TARGET, row.dated.where)


def unchanged_findings(index: Index, round_: RoundId) -> Iterator[Finding]:
    """How much of each programme is told as in the last round: what is over may stay the same."""
    earlier = [other for other in index.members if other < round_]
    if not earlier:
        return
    rounds = round_, max(earlier)
    for code in index.programmes:
        for kind, rows in (
            (Code.PHASES_UNCHANGED, [*_unchanged_phases(index, code, *rounds)]),
            (Code.FORECASTS_UNCHANGED, [*_unchanged_forecasts(index, code, *rounds)]),
        ):
            if rows:
                name = rows[0].programme.value
                told = {"name": name, "number": len(rows), "previous": rounds[1]}
                yield hint(kind, rows[0].where, **told)


def _unchanged_phases(
    index: Index, code: str, round_: RoundId, previous: RoundId
) -> Iterator[PhaseRow]:
    for target in index.targets_of(code):
        number = target.number.value
        before = {row.number.value: row for row in index.phases_of(previous, code, number)}
        for row in index.phases_of(round_, code, number):
            same = before.get(row.number.value)
            open_ = row.status.value not in (None, Status.DONE)
            if same and open_ and _told(row, _TOLD_OF_PHASE) == _told(same, _TOLD_OF_PHASE):
                yield row


def _unchanged_forecasts(
    index: Index, code: str, round_: RoundId, previous: RoundId
) -> Iterator[ForecastRow]:
    for number in (None, *(target.number.value for target in index.targets_of(code))):
        row, same = (index.forecast_of(each, code, number) for each in (round_, previous))
        if row is None or same is None or row.verdict.value is Verdict.ACHIEVED:
            continue
        told = _told(row, _TOLD_OF_FORECAST)
        if any(told) and told == _told(same, _TOLD_OF_FORECAST):
            yield row


def _told(row: PhaseRow | ForecastRow, fields: Iterable[str]) -> tuple[object, ...]:
    return tuple(getattr(row, field).value for field in fields)
