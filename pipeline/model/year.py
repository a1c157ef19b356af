"""A round with those before it: what moved since, and what its rows lack."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from pipeline.findings import Cell, Code, Finding, in_order
from pipeline.intake.records import Workbook
from pipeline.model.assemble import assemble
from pipeline.model.changes import Changes, compare
from pipeline.model.index import Index
from pipeline.model.scope import Scope, programme_of, same_code
from pipeline.model.status import Programme, RoundStatus


@dataclass(frozen=True)
class Gap:
    """Something that is missing or doubtful in the round, and the programme it concerns."""

    programme: Programme | None
    finding: Finding


@dataclass(frozen=True)
class YearStatus:
    """What a deck is made of: its round, those before it in its year, and what moved.

    `earlier` are the oldest first; `changes` may be since a round of another year.
    """

    now: RoundStatus
    earlier: tuple[RoundStatus, ...] = ()
    changes: Changes | None = None
    gaps: tuple[Gap, ...] = field(default=(), compare=False)

    def of_programme(self, code: str) -> "YearStatus":
        """The same of one programme alone, with the gaps that concern no other one."""
        now = self.now.of_programme(code)
        return YearStatus(
            now,
            tuple(status.of_programme(code) for status in self.earlier),
            compare(self.changes.before.of_programme(code), now) if self.changes else None,
            tuple(gap for gap in self.gaps if not gap.programme or gap.programme in now.programmes),
        )


def assemble_year(index: Index, scope: Scope) -> YearStatus:
    """The scope's round with those before it; what could not be read is missing."""
    now = assemble(index, scope)
    known = {row.id.value for row in index.workbook.rounds}
    of_year = {r for r in index.members if r in known and r.year == scope.round.year}
    before = sorted(round_ for round_ in of_year if round_ < scope.round)
    earlier = tuple(assemble(index, Scope(round_, scope.programmes)) for round_ in before)
    return YearStatus(now, earlier, _changes(index, scope, now, earlier))


def _changes(
    index: Index, scope: Scope, now: RoundStatus, earlier: Iterable[RoundStatus]
) -> Changes | None:
    """What moved since the round that is compared with, mostly one of the `earlier` ones."""
    if scope.compared is None:
        return None
    known = (status for status in earlier if status.round.id == scope.compared)
    return compare(next(known, None) or assemble(index, scope.earlier), now)


def gaps_of(
    findings: Iterable[Finding], workbook: Workbook, scope: Scope, status: RoundStatus
) -> tuple[Gap, ...]:
    """The findings on what is built, by programme; those on no programme come last."""
    rows = {_place(row.where): row for row in workbook.rows}
    programmes = {same_code(programme.code): programme for programme in status.programmes}
    gaps = []
    for finding in in_order(findings):
        if finding.where is None:
            continue
        row = rows.get(_place(finding.where))
        if row is None or scope.is_built(row) or finding.code is Code.PHASE_GONE:
            code = finding.programme or (programme_of(row) if row else "")
            gaps.append(Gap(programmes.get(same_code(code or "")), finding))
    order = {programme.code: number for number, programme in enumerate(status.programmes)}
    last = len(order)
    return tuple(sorted(gaps, key=lambda gap: order[gap.programme.code] if gap.programme else last))


def _place(where: Cell) -> tuple[str, int | None]:
    return where.sheet, where.row
