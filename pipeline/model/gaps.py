"""What a round lacks, though its deck can be built; beside errors only what they do not explain."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from pipeline.findings import Cell, Code, Finding, warning
from pipeline.intake.records import Entry, ForecastRow, PhaseRow, ProgrammeRow, TargetRow
from pipeline.intake.vocabulary import Status
from pipeline.model.index import Index, is_readable, member_of, nested_in
from pipeline.model.scope import Scope, same_code
from pipeline.model.status import Programme, RoundStatus, Target


def gap_findings(index: Index, scope: Scope, status: RoundStatus) -> Iterator[Finding]:
    """One warning a cause: a status, verdict, forecast or owner that the round lacks."""
    lost = lost_rows(index, scope)
    yield from _statuses(index, scope)
    yield from _done_too_early(index, scope)
    if not (lost.phases or lost.forecasts):
        yield from _left_out(index, scope)
    for programme in status.programmes:
        row = index.programmes[same_code(programme.code)]
        yield from _programme(index, programme, row, lost)
        for target in programme.targets:
            yield from _forecast(index, scope, (programme, target), lost)


@dataclass(frozen=True)
class Lost:
    """Whether a row of a sheet, in error itself, may be that which seems to be missing."""

    targets: bool
    phases: bool
    forecasts: bool


def lost_rows(index: Index, scope: Scope) -> Lost:
    """What of the scope cannot be told to be missing before other errors are mended."""
    other_rounds = {row.id.value for row in index.workbook.rounds} - {None, scope.round}

    def is_lost(row: PhaseRow | ForecastRow) -> bool:
        if row.round.value in other_rounds or not scope.has_programme(row.programme.value):
            return False
        is_placed = is_readable(row) and member_of(row) in index.known
        return not is_placed or row.round.value != scope.round

    workbook = index.workbook
    keys = ("round", "programme", "target")
    return Lost(
        not workbook.was_read(TargetRow, "programme")
        or any(
            same_code(row.programme.value or "") not in index.programmes
            for row in workbook.targets
            if scope.has(row)
        ),
        not workbook.was_read(PhaseRow, *keys, "number") or any(map(is_lost, workbook.phases)),
        not workbook.was_read(ForecastRow, *keys) or any(map(is_lost, workbook.forecasts)),
    )


def _statuses(index: Index, scope: Scope) -> Iterator[Finding]:
    if not index.workbook.was_read(PhaseRow, "status"):
        return
    for row in index.workbook.phases:
        is_named = row.programme.shown and row.target.shown and row.number.shown
        if is_named and not row.status.shown and scope.is_built(row):
            yield warning(Code.MISSING_STATUS, row.status.where, **_name(row))


def _name(row: PhaseRow) -> dict[str, str]:
    number = ".".join(str(part) for part in row.number.value or ()) or row.number.shown
    return {"name": f"{row.programme.shown} {row.target.shown}", "number": number}


def _done_too_early(index: Index, scope: Scope) -> Iterator[Finding]:
    for (round_, (code, _)), rows in index.phases.items():
        if round_ != scope.round or not scope.has_programme(code):
            continue
        nested = nested_in(rows)
        for row in rows:
            under = nested.get(row.number.value or (), ())
            if row.status.value is Status.DONE and any(_is_not_done(other) for other in under):
                yield warning(Code.DONE_BEFORE_NESTED, row.status.where, **_name(row))


def _is_not_done(row: PhaseRow) -> bool:
    return row.status.value is not Status.DONE and not _is_unread(row.status)


def _is_unread(entry: Entry[object]) -> bool:
    """Whether something stands in the cell that is said to be in error already."""
    return bool(entry.shown) and entry.value is None


def _programme(
    index: Index, programme: Programme, row: ProgrammeRow, lost: Lost
) -> Iterator[Finding]:
    was_read = index.workbook.was_read(ProgrammeRow, "owners") and not _is_unread(row.owners)
    if not programme.owners and was_read:
        yield warning(Code.MISSING_OWNER, row.owners.where, name=programme.code)
    targets = index.targets_of(programme.code)
    if not targets and not lost.targets:
        yield warning(Code.PROGRAMME_WITHOUT_TARGETS, row.code.where, name=programme.code)
    without_phases = {target.number for target in programme.targets if not target.phases}
    for target in targets:
        if target.number.value in without_phases and not lost.phases:
            name = f"{programme.code} {target.number.value}"
            yield warning(Code.TARGET_WITHOUT_PHASES, target.number.where, name=name)


def _forecast(
    index: Index, scope: Scope, of: tuple[Programme, Target], lost: Lost
) -> Iterator[Finding]:
    programme, target = of
    own = index.forecast_of(scope.round, programme.code, target.number)
    rows = [row for row in (own, index.forecast_of(scope.round, programme.code, None)) if row]
    name = f"{programme.code} {target.number}"
    if not rows:
        if not lost.forecasts:
            found = warning(Code.NO_FORECAST, Cell("Ennusteet"), name=name)
            yield replace(found, programme=programme.code)
        return
    was_read = index.workbook.was_read
    unread_verdict = any(_is_unread(row.verdict) for row in rows)
    if not (target.forecast.verdict or unread_verdict) and was_read(ForecastRow, "verdict"):
        found = warning(Code.MISSING_VERDICT, rows[0].verdict.where, name=name)
        yield replace(found, programme=programme.code)
    unread_text = any(_is_unread(row.forecast_text) for row in rows)
    if not (target.forecast.text or unread_text) and was_read(ForecastRow, "forecast_text"):
        found = warning(Code.MISSING_FORECAST, rows[0].forecast_text.where, name=name)
        yield replace(found, programme=programme.code)


def _left_out(index: Index, scope: Scope) -> Iterator[Finding]:
    """Programmes and targets that were in the round before and have no row in this one."""
    earlier = [round_ for round_ in index.members if round_ < scope.round]
    if not earlier:
        return
    previous = max(earlier)
    now = index.members_of(scope.round)
    gone = index.members_of(previous) - now
    rounds = {"previous": str(previous), "round": str(scope.round)}
    for code, row in index.programmes.items():
        if (code, None) in gone and scope.has_programme(code):
            yield warning(Code.LEFT_OUT, row.code.where, name=row.code.value, **rounds)
    for target in index.workbook.targets:
        code, number = same_code(target.programme.value or ""), target.number.value
        is_gone = (code, number) in gone and (code, None) in now
        if number is not None and is_gone and scope.has_programme(code):
            name = f"{target.programme.value} {number}"
            yield warning(Code.LEFT_OUT, target.number.where, name=name, **rounds)
