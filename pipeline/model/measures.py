"""Counts over the model, from here alone for the deck, the report and the terminal."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from pipeline.intake.vocabulary import Presentation, Status, Verdict
from pipeline.model.status import Phase, Programme, RoundStatus, Target


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
    counted = (target for target in programme.targets if target_counts(target))
    return count_statuses(phase for target in counted for phase in target.phases)


def round_counts(status: RoundStatus) -> StatusCounts:
    """The counts of all targets of a round that have shares."""
    counts = [programme_counts(programme) for programme in status.programmes]
    return StatusCounts(
        done=sum(c.done for c in counts),
        in_progress=sum(c.in_progress for c in counts),
        not_done=sum(c.not_done for c in counts),
        missing=sum(c.missing for c in counts),
    )


def verdict_counts(status: RoundStatus) -> Mapping[Verdict | None, int]:
    """How many targets of a round have each verdict; None counts those that lack one."""
    targets = (target for programme in status.programmes for target in programme.targets)
    found = Counter(target.forecast.verdict for target in targets)
    return {verdict: found[verdict] for verdict in (*Verdict, None)}
