"""What charts show, and what each of their figures comes from."""

from dataclasses import dataclass

from pipeline.findings import Origin
from pipeline.model.measures import StatusCounts


@dataclass(frozen=True, slots=True)
class Figure:
    """What a chart and its alternative text tell of one thing, in words, and where it stands."""

    text: str
    origin: Origin


@dataclass(frozen=True, slots=True)
class Panel:
    """Statuses round by round, of a programme or, without an accent, of all of them.

    `shares` are what is done of each round's phases, '' where it had none. `shortly` is for
    slides of many panels, where the alternative texts together would be too long to listen to.
    `figures` are its name and the counts of each round.
    """

    name: str
    counts: tuple[StatusCounts, ...]
    shares: tuple[str, ...]
    alternative: str
    shortly: str
    accent: int | None = None
    figures: tuple[Figure, ...] = ()


@dataclass(frozen=True, slots=True)
class Development:
    """A stacked column a round, for all programmes and in a panel for each; newest last.

    `figures` are the names of the rounds.
    """

    rounds: tuple[str, ...]
    whole: Panel
    panels: tuple[Panel, ...]
    figures: tuple[Figure, ...] = ()
