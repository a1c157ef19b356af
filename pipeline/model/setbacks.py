"""What a round must not pass over in silence: phases that went backwards, phases that are gone."""

from collections.abc import Iterator

from pipeline.findings import Code, Finding, warning
from pipeline.intake.vocabulary import STATUS_WORDS, Status
from pipeline.model.changes import Changes, Direction, OneSided, PhaseChange
from pipeline.model.gaps import lost_rows
from pipeline.model.index import Index
from pipeline.model.scope import Scope
from pipeline.model.status import Phase


def setback_findings(index: Index, scope: Scope, changes: Changes) -> Iterator[Finding]:
    """A warning for each phase that went back without a word, or is gone without a trace."""
    previous = str(changes.before.round.id)
    for change in changes.phases:
        if change.direction is Direction.BACK and not change.now.progress:
            yield _gone_back(index, scope, change, previous)
    if lost_rows(index, scope).phases:
        return
    for gone in changes.gone:
        if gone.phase and _is_unexplained(index, scope, gone, gone.phase):
            yield warning(
                Code.PHASE_GONE,
                gone.phase.where,
                number=gone.phase.label,
                name=f"{gone.programme.code} {gone.target.number}",
                previous=previous,
                round=scope.round,
            )


def _is_unexplained(index: Index, scope: Scope, gone: OneSided, phase: Phase) -> bool:
    """Whether no other finding tells why a phase seems to be gone: one line a cause."""
    rows = index.phases_of(scope.round, gone.programme.code, gone.target.number)
    numbers = {row.number.value for row in rows}
    if not rows or None in numbers or phase.number in numbers:
        return False
    return len(phase.number) == 1 or phase.number[:-1] in numbers


def _gone_back(index: Index, scope: Scope, change: PhaseChange, previous: str) -> Finding:
    code, target = change.programme.code, change.target.number
    rows = index.phases_of(scope.round, code, target)
    row = next(row for row in rows if row.number.value == change.now.number)
    return warning(
        Code.GONE_BACK,
        row.status.where,
        number=change.now.label,
        name=f"{code} {target}",
        previous=previous,
        expected=_word(change.before.status),
        shown=_word(change.now.status),
    )


def _word(status: Status | None) -> str:
    """The workbook's own word for a status."""
    return next(word for word, known in STATUS_WORDS.items() if known is status)
