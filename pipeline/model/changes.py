"""What moved from one round to another: verdicts, statuses, figures, and what came or went.

A phase is the same in both rounds if its programme, target and number are, whatever its wording.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeVar

from pipeline.intake.vocabulary import Status, Verdict
from pipeline.model.scope import same_code
from pipeline.model.status import Phase, Programme, RoundStatus, Target, with_nested

L = TypeVar("L", Status, Verdict)

_STATUSES = tuple(Status)
_VERDICTS = tuple(reversed(Verdict))


class Direction(StrEnum):
    """Which way something moved; from or to 'missing' it has come to be known or not."""

    BACK = "back"
    LOST = "lost"
    FORWARD = "forward"
    FOUND = "found"
    SAME = "same"


@dataclass(frozen=True)
class TargetChange:
    """A target in both rounds, and which way its verdict moved."""

    programme: Programme
    before: Target
    now: Target
    direction: Direction


@dataclass(frozen=True)
class PhaseChange:
    """A phase in both rounds, and which way its status moved; `target` is the later round's."""

    programme: Programme
    target: Target
    before: Phase
    now: Phase
    direction: Direction


@dataclass(frozen=True)
class OneSided:
    """A target, or with `phase` a phase of it, that is in one of the rounds only."""

    programme: Programme
    target: Target
    phase: Phase | None = None


@dataclass(frozen=True)
class Changes:
    """Two rounds compared: each target and phase of both, and those of one only."""

    before: RoundStatus
    targets: tuple[TargetChange, ...]
    phases: tuple[PhaseChange, ...]
    new: tuple[OneSided, ...]
    gone: tuple[OneSided, ...]
    _of_targets: Mapping[tuple[str, int], TargetChange] = field(compare=False)

    def of_target(self, programme: Programme, target: Target) -> TargetChange | None:
        """How a target's verdict moved, None if the target is new."""
        return self._of_targets.get((same_code(programme.code), target.number))


def compare(before: RoundStatus, now: RoundStatus) -> Changes:
    """The changes from one round to a later one, in the order of the later one's programmes."""
    pairs = list(_target_pairs(before, now))
    targets = tuple(
        TargetChange(p, old, new, _direction(old.forecast.verdict, new.forecast.verdict, _VERDICTS))
        for p, old, new in pairs
    )
    phases = tuple(change for pair in pairs for change in _phases(*pair))
    return Changes(
        before,
        targets,
        phases,
        new=tuple(_only_in(now, before)),
        gone=tuple(_only_in(before, now)),
        _of_targets={(same_code(c.programme.code), c.now.number): c for c in targets},
    )


def _target_pairs(
    before: RoundStatus, now: RoundStatus
) -> Iterator[tuple[Programme, Target, Target]]:
    earlier = _targets(before)
    for key, (programme, target) in _targets(now).items():
        if key in earlier:
            yield programme, earlier[key][1], target


def _targets(status: RoundStatus) -> dict[tuple[str, int], tuple[Programme, Target]]:
    return {
        (same_code(programme.code), target.number): (programme, target)
        for programme in status.programmes
        for target in programme.targets
    }


def _phases(programme: Programme, before: Target, now: Target) -> Iterator[PhaseChange]:
    earlier = {phase.number: phase for phase in with_nested(before.phases)}
    for phase in with_nested(now.phases):
        if old := earlier.get(phase.number):
            direction = _direction(old.status, phase.status, _STATUSES)
            yield PhaseChange(programme, now, old, phase, direction)


def _only_in(one: RoundStatus, other: RoundStatus) -> Iterator[OneSided]:
    """Targets that the other round has not; of targets in both, phases that it has not."""
    others = _targets(other)
    for key, (programme, target) in _targets(one).items():
        if key not in others:
            yield OneSided(programme, target)
            continue
        numbers = {phase.number for phase in with_nested(others[key][1].phases)}
        for phase in with_nested(target.phases):
            if phase.number not in numbers:
                yield OneSided(programme, target, phase)


def _direction(before: L | None, now: L | None, from_the_worst: Sequence[L]) -> Direction:
    if before == now:
        return Direction.SAME
    if before is None:
        return Direction.FOUND
    if now is None:
        return Direction.LOST
    better = from_the_worst.index(now) > from_the_worst.index(before)
    return Direction.FORWARD if better else Direction.BACK
