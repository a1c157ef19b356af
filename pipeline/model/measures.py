"""Counts over the model, from here alone for the deck, the report and the terminal."""

from collections.abc import Iterable
from dataclasses import dataclass

from pipeline.intake.vocabulary import Presentation, Status
from pipeline.model.status import Phase, RoundStatus


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


def round_counts(status: RoundStatus) -> StatusCounts:
    """The counts of a round; a target told in paragraphs has none."""
    return count_statuses(
        phase
        for programme in status.programmes
        for target in programme.targets
        if target.presentation is not Presentation.PARAGRAPHS
        for phase in target.phases
    )
