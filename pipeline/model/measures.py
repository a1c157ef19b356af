"""Counts over the model, from here alone for the deck, the report and the terminal."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from pipeline.findings import Origin
from pipeline.intake.vocabulary import Presentation, Status, Verdict
from pipeline.model.status import ForecastRound, Phase, Programme, RoundStatus, Target


@dataclass(frozen=True)
class StatusCounts:
    """How many phases stand where; `missing` have no status."""

    done: int = 0
    in_progress: int = 0
    not_done: int = 0
    missing: int = 0

    @property
    def total(self) -> int:
        """All of them."""
        return self.done + self.in_progress + self.not_done + self.missing

    @property
    def done_share(self) -> float:
        """What is done, in whole hundredths; 0 and 1 only where nothing or everything is."""
        if self.done in (0, self.total):
            return float(self.done > 0)
        return min(max(round(100 * self.done / self.total), 1), 99) / 100


def count_statuses(phases: Iterable[Phase]) -> StatusCounts:
    """The counts of the given phases; what is nested under them does not count."""
    statuses = [phase.status for phase in phases]
    return StatusCounts(
        done=statuses.count(Status.DONE),
        in_progress=statuses.count(Status.IN_PROGRESS),
        not_done=statuses.count(Status.NOT_DONE),
        missing=statuses.count(None),
    )


def target_counts(target: Target) -> StatusCounts | None:
    """The counts of a target's phases; None for one told in paragraphs, which has no shares."""
    return None if target.presentation is Presentation.PARAGRAPHS else count_statuses(target.phases)


def programme_counts(programme: Programme) -> StatusCounts:
    """The counts of all targets of a programme that have shares."""
    return total_counts(target_counts(target) for target in programme.targets)


def round_counts(status: RoundStatus) -> StatusCounts:
    """The counts of all targets of a round that have shares."""
    return total_counts(programme_counts(programme) for programme in status.programmes)


def statuses_origin(phases: Iterable[Phase]) -> Origin:
    """Where the statuses of these phases stand, also those that are missing."""
    return tuple(cell for phase in phases for cell in phase.at("status"))


def missing_origin(phases: Iterable[Phase]) -> Origin:
    """The empty cells of the statuses that are missing of these phases."""
    return statuses_origin(phase for phase in phases if phase.status is None)


def counted_phases(programmes: Iterable[Programme]) -> Iterator[Phase]:
    """The phases that the counts of these programmes are made of."""
    for programme in programmes:
        for target in programme.targets:
            if target_counts(target) is not None:
                yield from target.phases


def counted_origin(programmes: Iterable[Programme]) -> Origin:
    """Where all statuses stand that the counts of these programmes are made of."""
    return statuses_origin(counted_phases(programmes))


def verdicts_origin(targets: Iterable[Target]) -> Origin:
    """Where the verdicts of these targets stand, each cell once."""
    cells = (cell for target in targets for cell in target.forecast.verdict_origin)
    return tuple(dict.fromkeys(cells))


def verdict_counts(status: RoundStatus) -> Mapping[Verdict | None, int]:
    """How many targets of a round have each verdict; None counts those that lack one."""
    targets = (target for programme in status.programmes for target in programme.targets)
    found = Counter(target.forecast.verdict for target in targets)
    return {verdict: found[verdict] for verdict in (*Verdict, None)}


@dataclass(frozen=True)
class RoundTotals:
    """What is told of a round beside its deck: its programmes by their codes, and the counts."""

    round: ForecastRound
    programmes: tuple[str, ...]
    targets: int
    phases: StatusCounts
    verdicts: Mapping[Verdict | None, int]


def totals_of(status: RoundStatus) -> RoundTotals:
    """The totals of a round, with none of its programmes in them: a deck's model is large."""
    return RoundTotals(
        status.round,
        tuple(programme.code for programme in status.programmes),
        sum(len(programme.targets) for programme in status.programmes),
        round_counts(status),
        verdict_counts(status),
    )


def total_counts(counts: Iterable[StatusCounts | None]) -> StatusCounts:
    """All of the counts together; what has none is left out."""
    counted = [count for count in counts if count]
    return StatusCounts(
        done=sum(count.done for count in counted),
        in_progress=sum(count.in_progress for count in counted),
        not_done=sum(count.not_done for count in counted),
        missing=sum(count.missing for count in counted),
    )
