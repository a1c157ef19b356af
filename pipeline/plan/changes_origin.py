"""Where in the workbook stands what two rounds are compared by, in both of them."""

from collections.abc import Iterable

from pipeline.findings import Origin
from pipeline.model.changes import OneSided, PhaseChange, TargetChange
from pipeline.model.measures import statuses_origin, verdicts_origin
from pipeline.model.status import FIGURES


def verdicts_of(changes: Iterable[TargetChange]) -> Origin:
    """The cells of the verdicts before and now."""
    return verdicts_origin(target for one in changes for target in (one.before, one.now))


def statuses_of(changes: Iterable[PhaseChange]) -> Origin:
    """The cells of the statuses before and now."""
    return statuses_origin(phase for one in changes for phase in (one.before, one.now))


def figures_of(changes: Iterable[PhaseChange]) -> Origin:
    """The cells of the figures before and now, empty ones too."""
    phases = (phase for one in changes for phase in (one.before, one.now))
    return tuple(cell for phase in phases for cell in phase.at(*FIGURES))


def numbers_of(come_or_gone: Iterable[OneSided]) -> Origin:
    """The cells of the numbers by which targets and phases are told to be new or gone."""
    members = (one.phase or one.target for one in come_or_gone)
    return tuple(cell for member in members for cell in member.at("number"))
