"""What is missing or doubtful in a round, though its deck can be built: warnings and hints."""

from collections.abc import Iterator

from pipeline.findings import Cell, Code, Finding, hint, warning
from pipeline.intake.records import PhaseRow, ProgrammeRow, TargetRow, Workbook, columns
from pipeline.intake.vocabulary import Presentation, RoundId, Status
from pipeline.model.references import by_round, forecast_of
from pipeline.model.scope import Scope, same_code
from pipeline.model.status import Programme, RoundStatus


def gap_findings(workbook: Workbook, scope: Scope, status: RoundStatus) -> Iterator[Finding]:
    """One finding a cause: a status, verdict, forecast or owner that the round lacks."""
    yield from _phases(workbook, scope)
    yield from _left_out(workbook, scope)
    rows = {same_code(row.code.value): row for row in workbook.programmes if row.code.value}
    for programme in status.programmes:
        yield from _programme(workbook, programme, rows[same_code(programme.code)])
        yield from _forecasts(workbook, scope, programme)


def _phases(workbook: Workbook, scope: Scope) -> Iterator[Finding]:
    in_round = [row for row in workbook.phases if scope.has(row) and row.number.value]
    for row in in_round:
        if row.status.value is None and not row.status.shown:
            yield warning(Code.MISSING_STATUS, row.status.where, **_name(row))
        if row.status.value is Status.DONE and any(
            _is_nested(other, row) and other.status.value is not Status.DONE for other in in_round
        ):
            yield warning(Code.DONE_BEFORE_NESTED, row.status.where, **_name(row))


def _name(row: PhaseRow) -> dict[str, str]:
    number = ".".join(str(part) for part in row.number.value or ())
    return {"name": f"{row.programme.value} {row.target.value}", "number": number}


def _is_nested(row: PhaseRow, parent: PhaseRow) -> bool:
    return (
        same_code(row.programme.value or "") == same_code(parent.programme.value or "")
        and row.target.value == parent.target.value
        and len(row.number.value or ()) > 1
        and (row.number.value or ())[:1] == parent.number.value
    )


def _programme(workbook: Workbook, programme: Programme, row: ProgrammeRow) -> Iterator[Finding]:
    if not programme.owners:
        yield warning(Code.MISSING_OWNER, row.owners.where, name=programme.code)
    rows = [
        target
        for target in workbook.targets
        if same_code(target.programme.value or "") == same_code(programme.code)
    ]
    if not rows:
        yield warning(Code.PROGRAMME_WITHOUT_TARGETS, row.code.where, name=programme.code)
    without_phases = {target.number for target in programme.targets if not target.phases}
    for target in rows:
        if target.number.value in without_phases:
            name = f"{programme.code} {target.number.value}"
            yield warning(Code.TARGET_WITHOUT_PHASES, target.number.where, name=name)
        yield from _captions(target)


def _captions(row: TargetRow) -> Iterator[Finding]:
    if row.presentation.value is Presentation.LINE:
        return
    headings = columns(TargetRow)
    for name, entry in (("start_label", row.start_label), ("goal_label", row.goal_label)):
        if entry.value is not None:
            yield hint(Code.CAPTION_WITHOUT_LINE, entry.where, heading=headings[name].heading)


def _forecasts(workbook: Workbook, scope: Scope, programme: Programme) -> Iterator[Finding]:
    of_programme = forecast_of(workbook, scope, programme.code, None)
    for target in programme.targets:
        row = forecast_of(workbook, scope, programme.code, target.number) or of_programme
        name = f"{programme.code} {target.number}"
        if target.forecast.verdict is None and not (row and row.verdict.shown):
            where = row.verdict.where if row else Cell("Ennusteet")
            yield warning(Code.MISSING_VERDICT, where, name=name)
        if not target.forecast.text:
            where = row.forecast_text.where if row else Cell("Ennusteet")
            yield warning(Code.MISSING_FORECAST, where, name=name)


def _left_out(workbook: Workbook, scope: Scope) -> Iterator[Finding]:
    """Programmes and targets that were in the round before and have no row in this one."""
    rounds = {row.round.value for row in by_round(workbook) if row.round.value}
    earlier = [round_ for round_ in rounds if round_ < scope.round]
    if not earlier:
        return
    previous = max(earlier)
    before, now = _members(workbook, previous), _members(workbook, scope.round)
    codes = {code for code, _ in now}
    rounds_named = {"previous": str(previous), "round": str(scope.round)}
    for row in workbook.programmes:
        code = row.code.value
        gone = (same_code(code or ""), None) in before - now
        if code and gone and scope.has_programme(code):
            yield warning(Code.LEFT_OUT, row.code.where, name=code, **rounds_named)
    for target in workbook.targets:
        code, number = target.programme.value, target.number.value
        key = (same_code(code or ""), number)
        if code and scope.has_programme(code) and key[0] in codes and key in before - now:
            name = f"{code} {number}"
            yield warning(Code.LEFT_OUT, target.number.where, name=name, **rounds_named)


def _members(workbook: Workbook, round_: RoundId) -> set[tuple[str, int | None]]:
    """The programmes (without a target) and targets that have a row in a round."""
    rows = [row for row in by_round(workbook) if row.round.value == round_]
    keys = {(same_code(row.programme.value or ""), row.target.value) for row in rows}
    return keys | {(code, None) for code, _ in keys}
