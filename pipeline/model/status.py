"""The model of a round: programmes, targets, phases and forecasts as plain values."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from pipeline.findings import Cell, Origin
from pipeline.intake.records import Row
from pipeline.intake.rich_text import Block, Paragraph
from pipeline.intake.vocabulary import Presentation, RoundId, Status, Verdict


@dataclass(frozen=True, slots=True)
class FromRow:
    """What stands in a row of the workbook; the same whichever row that is."""

    row: Row | None = field(default=None, compare=False, repr=False, kw_only=True)

    def at(self, *columns: str) -> Origin:
        """The cells of these fields of the row, empty ones too; none without a row."""
        return tuple(getattr(self.row, name).where for name in columns) if self.row else ()

    def filled(self, *columns: str) -> Origin:
        """Of these cells those in which something stands, all of them where nothing does."""
        told = (name for name in columns if self.row and getattr(self.row, name).shown)
        return self.at(*told) or self.at(*columns)


@dataclass(frozen=True, slots=True)
class ForecastRound(FromRow):
    """A forecast round of a year, as its row in `Kierrokset` says."""

    id: RoundId
    name: str
    title: str
    date: dt.date | None = None
    subtitle: str = ""
    division: str = ""


@dataclass(frozen=True, slots=True)
class Measure:
    """What a phase has reached in figures: `share` from 0 to 1, the others in `unit`."""

    share: float | None = None
    value: float | None = None
    goal_value: float | None = None
    unit: str = ""


FIGURES = ("share", "value", "goal_value", "unit")
"""The columns of a phase's measure."""


@dataclass(frozen=True, slots=True)
class Phase(FromRow):
    """A step of a target; `nested` are the steps under it, one level deep.

    `earlier` is its status in the round that this one is compared with, and `earlier_origin`
    that status's cell.
    """

    number: tuple[int, ...]
    text: Paragraph
    where: Cell
    status: Status | None = None
    measure: Measure = Measure()
    milestone: str = ""
    notes: Block = ()
    progress: Block = ()
    nested: tuple["Phase", ...] = ()
    earlier: Status | None = None
    earlier_origin: Origin = field(default=(), compare=False)

    @property
    def went_back(self) -> bool:
        """Whether it stood further in the round that this one is compared with."""
        order = list(Status)
        return (
            self.status is not None
            and self.earlier is not None
            and order.index(self.status) < order.index(self.earlier)
        )

    @property
    def label(self) -> str:
        """The number as people write it: '2', '2.1'."""
        return ".".join(str(part) for part in self.number)


@dataclass(frozen=True, slots=True)
class Forecast(FromRow):
    """What is expected of a target or a programme, and the risks; `where` is the text's cell.

    `verdict_origin` and `text_origin` are where the two stand, or should stand if they are missing.
    """

    verdict: Verdict | None = None
    text: Block = ()
    risks: Block = ()
    where: Cell | None = field(default=None, compare=False)
    verdict_origin: Origin = field(default=(), compare=False)
    text_origin: Origin = field(default=(), compare=False)

    @property
    def has_texts(self) -> bool:
        """Whether there is something to read besides the verdict."""
        return bool(self.text or self.risks)

    @property
    def says_something(self) -> bool:
        """Whether it has any of its parts."""
        return self.has_texts or self.verdict is not None


@dataclass(frozen=True, slots=True)
class Target(FromRow):
    """What a programme must reach.

    `forecast` takes each of its parts from the target's own row, else from the programme's;
    `own_forecast` is what its own row says, None without one.
    """

    number: int
    title: Paragraph
    phases: tuple[Phase, ...]
    forecast: Forecast
    own_forecast: Forecast | None = None
    short_name: str = ""
    presentation: Presentation = Presentation.LIST
    start_label: str = ""
    goal_label: str = ""
    notice: Block = ()
    notice_where: Cell | None = field(default=None, compare=False)

    @property
    def name_origin(self) -> Origin:
        """Where its short name stands, or its title if it has none."""
        return self.filled("short_name", "title")[:1]


@dataclass(frozen=True, slots=True)
class Programme(FromRow):
    """A programme with its people, its goal and its targets; `accent` counts from 1."""

    code: str
    name: str
    accent: int
    short_name: str = ""
    cover_title: str = ""
    owners: tuple[str, ...] = ()
    preparers: tuple[str, ...] = ()
    project_managers: tuple[str, ...] = ()
    people_where: Cell | None = field(default=None, compare=False)
    target_title: str = ""
    target: Block = ()
    binding_target: Block = ()
    goal_where: Cell | None = field(default=None, compare=False)
    targets: tuple[Target, ...] = ()
    forecast: Forecast = Forecast()
    notice: Block = ()
    notice_where: Cell | None = field(default=None, compare=False)
    dated: dt.date | str | None = None

    @property
    def name_origin(self) -> Origin:
        """Where its short name stands, or its name if it has none."""
        return self.filled("short_name", "name")[:1]


@dataclass(frozen=True, slots=True)
class RoundStatus:
    """Where all programmes stand in a round: what the deck is made of."""

    round: ForecastRound
    programmes: tuple[Programme, ...]

    def of_programme(self, code: str) -> "RoundStatus":
        """The same of one programme alone; codes are compared without regard to case."""
        alone = (p for p in self.programmes if p.code.casefold() == code.casefold())
        return replace(self, programmes=tuple(alone))


def with_nested(phases: Iterable[Phase]) -> tuple[Phase, ...]:
    """The phases in order, each followed by those nested under it."""
    return tuple(p for phase in phases for p in (phase, *phase.nested))
