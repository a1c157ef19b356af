"""The rows by what they are about, so that none is searched for: rounds, programmes, targets."""

from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from pipeline.intake.records import ForecastRow, PhaseRow, ProgrammeRow, TargetRow, Workbook
from pipeline.intake.vocabulary import RoundId
from pipeline.model.scope import same_code

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")

Member = tuple[str, int | None]
"""A target by its programme's code and its number; the programme itself has no number."""

Place = tuple[RoundId | None, Member]


@dataclass(frozen=True)
class Index:
    """The rows of a workbook by their keys, in which codes are without regard to case."""

    workbook: Workbook
    programmes: Mapping[str, ProgrammeRow]
    """Of a code that stands twice, its first row."""
    targets: Mapping[str, tuple[TargetRow, ...]]
    phases: Mapping[Place, tuple[PhaseRow, ...]]
    forecasts: Mapping[Place, tuple[ForecastRow, ...]]
    known: frozenset[Member]
    """The programmes and targets that have a row on their sheets."""
    members: Mapping[RoundId, frozenset[Member]]
    """The programmes and targets that have a row in a round."""

    @classmethod
    def of(cls, workbook: Workbook) -> "Index":
        """The index of all rows; a forecast that does not say what it is about is left out."""
        codes = ((same_code(row.code.value), row) for row in workbook.programmes if row.code.value)
        programmes = {code: rows[0] for code, rows in _grouped(codes).items()}
        targets = _grouped((same_code(row.programme.value or ""), row) for row in workbook.targets)
        numbered = {
            (code, row.number.value)
            for code, rows in targets.items()
            for row in rows
            if row.number.value is not None
        }
        forecasts = (row for row in workbook.forecasts if is_readable(row))
        return cls(
            workbook=workbook,
            programmes=programmes,
            targets=targets,
            phases=_grouped(((row.round.value, member_of(row)), row) for row in workbook.phases),
            forecasts=_grouped(((row.round.value, member_of(row)), row) for row in forecasts),
            known=frozenset(numbered) | {(code, None) for code in programmes},
            members=_members(workbook),
        )

    def targets_of(self, code: str) -> tuple[TargetRow, ...]:
        """The rows of a programme's targets, in the order of the workbook."""
        return self.targets.get(same_code(code), ())

    def phases_of(self, round_: RoundId, code: str, target: int | None) -> tuple[PhaseRow, ...]:
        """The rows of a target's phases in a round, nested ones too."""
        return self.phases.get((round_, (same_code(code), target)), ())

    def forecast_of(self, round_: RoundId, code: str, target: int | None) -> ForecastRow | None:
        """The row of `Ennusteet` for a target, or for the whole programme if `target` is None."""
        rows = self.forecasts.get((round_, (same_code(code), target)), ())
        return rows[0] if rows else None

    def members_of(self, round_: RoundId) -> frozenset[Member]:
        """The programmes and targets that have a row in the round."""
        return self.members.get(round_, frozenset())


def by_round(workbook: Workbook) -> tuple[PhaseRow | ForecastRow, ...]:
    """All rows that belong to a round."""
    return (*workbook.phases, *workbook.forecasts)


def member_of(row: PhaseRow | ForecastRow) -> Member:
    """What the row is about: a target, or a whole programme."""
    return (same_code(row.programme.value or ""), row.target.value)


def is_readable(row: PhaseRow | ForecastRow) -> bool:
    """Whether the row says what it is about; in `Ennusteet` no target is the whole programme."""
    whole = isinstance(row, ForecastRow) and not row.target.shown
    return bool(row.programme.value) and (whole or row.target.value is not None)


def nested_in(rows: Iterable[PhaseRow]) -> Mapping[tuple[int, ...], tuple[PhaseRow, ...]]:
    """The nested ones among the phases of a target, by the number of the phase over them."""
    numbered = ((row.number.value or (), row) for row in rows)
    return _grouped((number[:-1], row) for number, row in numbered if len(number) > 1)


def _members(workbook: Workbook) -> Mapping[RoundId, frozenset[Member]]:
    rows = ((row.round.value, member_of(row)) for row in by_round(workbook))
    grouped = _grouped((round_, member) for round_, member in rows if round_)
    return {
        round_: frozenset(found) | {(code, None) for code, _ in found}
        for round_, found in grouped.items()
    }


def _grouped(pairs: Iterable[tuple[K, V]]) -> dict[K, tuple[V, ...]]:
    """The values of each key, in their order."""
    groups: dict[K, list[V]] = {}
    for key, value in pairs:
        groups.setdefault(key, []).append(value)
    return {key: tuple(values) for key, values in groups.items()}
