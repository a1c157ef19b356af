"""What a build is about: its round, its programmes, and which rows can therefore stop it."""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from pipeline.findings import Code, Finding, UsageError, error, hint
from pipeline.intake.records import (
    ForecastRow,
    PhaseRow,
    ProgrammeRow,
    RoundRow,
    Row,
    TargetRow,
    Workbook,
)
from pipeline.intake.vocabulary import RoundId
from pipeline.settings import Settings


@dataclass(frozen=True)
class Choice:
    """What was asked for: a round (None: the newest with phases), programmes (none: all)."""

    round: RoundId | None = None
    programmes: tuple[str, ...] = ()

    @classmethod
    def of(cls, settings: Settings) -> "Choice":
        """The choice that the settings name; UsageError if their round has no round's form."""
        round_ = RoundId.parse(settings.round) if settings.round is not None else None
        if settings.round is not None and round_ is None:
            raise UsageError([error(Code.BAD_ROUND, shown=settings.round)])
        return cls(round_, settings.programmes)


@dataclass(frozen=True)
class Scope:
    """The round that is built and the codes, without regard to case, of its programmes."""

    round: RoundId
    programmes: frozenset[str] | None = None

    def has_programme(self, code: str | None) -> bool:
        """Whether rows of this programme count; a row without a code counts always."""
        return self.programmes is None or code is None or same_code(code) in self.programmes

    def has(self, row: Row) -> bool:
        """Whether an error in this row can stop the build."""
        match row:
            case PhaseRow() | ForecastRow():
                in_round = row.round.value in (None, self.round)
                return in_round and self.has_programme(row.programme.value)
            case TargetRow():
                return self.has_programme(row.programme.value)
            case ProgrammeRow():
                return self.has_programme(row.code.value)
            case RoundRow():
                return row.id.value in (None, self.round)
            case _:
                return True


def same_code(code: str) -> str:
    """The form in which codes are compared: without regard to case."""
    return code.casefold()


def find_scope(workbook: Workbook, choice: Choice) -> tuple[Scope | None, list[Finding]]:
    """The scope of a build with what is wrong in the choice, or None where no round can be."""
    findings = list(_unknown_programmes(workbook, choice))
    rounds = sorted({row.id.value for row in workbook.rounds if row.id.value})
    used = {row.round.value for row in workbook.phases if row.round.value}
    problem = _no_round(choice.round, rounds, used)
    if problem:
        return None, [*findings, problem]
    newest = max(used & set(rounds))
    built = choice.round or newest
    if built < newest:
        findings.append(hint(Code.OLDER_ROUND, shown=built, expected=newest))
    codes = frozenset(same_code(code) for code in choice.programmes)
    return Scope(built, codes or None), findings


def _no_round(
    chosen: RoundId | None, rounds: Sequence[RoundId], used: AbstractSet[RoundId]
) -> Finding | None:
    """Why no round can be built, None if one can."""
    if chosen is not None and chosen not in rounds:
        known = ", ".join(str(round_id) for round_id in rounds)
        return error(Code.NO_SUCH_ROUND, shown=chosen, expected=known)
    if not rounds:
        return error(Code.NO_ROUNDS)
    if chosen is None and used.isdisjoint(rounds):
        return error(Code.NO_PHASES, shown=rounds[-1])
    if chosen is not None and chosen not in used:
        return error(Code.NO_PHASES, shown=chosen)
    return None


def _unknown_programmes(workbook: Workbook, choice: Choice) -> Iterator[Finding]:
    known = [row.code.value for row in workbook.programmes if row.code.value]
    codes = {same_code(code) for code in known}
    for code in choice.programmes:
        if same_code(code) not in codes:
            yield error(Code.NO_SUCH_PROGRAMME, shown=code, expected=", ".join(known))


def row_findings(workbook: Workbook, scope: Scope | None) -> Iterator[Finding]:
    """What the reader found in the cells; outside the scope nothing is an error."""
    sheets: tuple[tuple[Row, ...], ...] = (
        *(workbook.rounds, workbook.programmes, workbook.targets),
        *(workbook.phases, workbook.forecasts),
    )
    for rows in sheets:
        for row in rows:
            counts = scope is None or scope.has(row)
            yield from (f if counts else f.as_warning() for f in row.findings)
