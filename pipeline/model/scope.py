"""What a build is about: its round, its programmes, and which rows can therefore stop it."""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace

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

ALL_ROUNDS = "all"
"""What is said instead of a round for a deck of each of them."""


@dataclass(frozen=True)
class Choice:
    """What was asked for: a round (None: the newest with phases), programmes (none: all).

    `compare_to` is the round to compare it with; None is the one before it.
    """

    round: RoundId | None = None
    programmes: tuple[str, ...] = ()
    compare_to: RoundId | None = None


@dataclass(frozen=True)
class Scope:
    """The round that is built and the codes, without regard to case, of its programmes.

    `compared` is the round that it is compared with, None where there is no earlier one.
    """

    round: RoundId
    programmes: frozenset[str] | None = None
    compared: RoundId | None = None

    def has_programme(self, code: str | None) -> bool:
        """Whether rows of this programme count; a row without a code counts always."""
        return self.programmes is None or code is None or same_code(code) in self.programmes

    def has(self, row: Row) -> bool:
        """Whether an error in this row can stop the build."""
        return self.is_built(row) or (self.compared is not None and self.earlier.is_built(row))

    def is_built(self, row: Row) -> bool:
        """Whether the row is of the round and the programmes that are built."""
        match row:
            case PhaseRow() | ForecastRow():
                in_round = row.round.value in (None, self.round)
                return in_round and self.has_programme(row.programme.value)
            case RoundRow():
                return row.id.value in (None, self.round)
            case _:
                return self.has_programme(programme_of(row))

    @property
    def earlier(self) -> "Scope":
        """The same of the round that this one is compared with."""
        return replace(self, round=self.compared or self.round, compared=None)


def choices(workbook: Workbook, settings: Settings) -> tuple[Choice, ...]:
    """What the settings ask for: one choice, or one for each round that has phases.

    Raises:
        UsageError: a round of the settings has not the form of one, or one is to be compared
            with though each round has a deck.
    """
    compare_to = _round(settings.compare_to)
    if settings.round != ALL_ROUNDS:
        return (Choice(_round(settings.round), settings.programmes, compare_to),)
    if compare_to is not None:
        raise UsageError([error(Code.COMPARED_ALL, shown=compare_to)])
    known = {row.id.value for row in workbook.rounds}
    used = {row.round.value for row in workbook.phases if row.round.value in known} - {None}
    one_each = tuple(Choice(round_, settings.programmes) for round_ in sorted(filter(None, used)))
    return one_each or (Choice(None, settings.programmes),)


def _round(text: str | None) -> RoundId | None:
    round_ = RoundId.parse(text) if text is not None else None
    if text is not None and round_ is None:
        raise UsageError([error(Code.BAD_ROUND, shown=text)])
    return round_


def programme_of(row: Row) -> str | None:
    """The code of the programme that a row is about, None if it is about none."""
    match row:
        case PhaseRow() | ForecastRow() | TargetRow():
            return row.programme.value
        case ProgrammeRow():
            return row.code.value
        case _:
            return None


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
        known = workbook.was_read(RoundRow, "id") and workbook.was_read(PhaseRow, "round")
        return None, [*findings, problem] if known else findings
    newest = max(used & set(rounds))
    built = choice.round or newest
    if built < newest:
        findings.append(hint(Code.OLDER_ROUND, shown=built, expected=newest))
    earlier = [round_ for round_ in rounds if round_ in used and round_ < built]
    if choice.compare_to is not None and choice.compare_to not in earlier:
        expected = ", ".join(map(str, earlier)) or "–"
        findings.append(
            error(Code.NOT_EARLIER, shown=choice.compare_to, round=built, expected=expected)
        )
        return None, findings
    codes = frozenset(same_code(code) for code in choice.programmes)
    compared = choice.compare_to or max(earlier, default=None)
    return Scope(built, codes or None, compared), findings


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
    for code in choice.programmes if workbook.was_read(ProgrammeRow, "code") else ():
        if same_code(code) not in codes:
            yield error(Code.NO_SUCH_PROGRAMME, shown=code, expected=", ".join(known))


def row_findings(workbook: Workbook, scope: Scope | None) -> Iterator[Finding]:
    """What the reader found in the cells; outside the scope nothing is an error."""
    for row in workbook.rows:
        counts = scope is None or scope.has(row)
        yield from (f if counts else f.as_warning() for f in row.findings)
