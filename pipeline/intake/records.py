"""The workbook as records: one class a sheet, one field a column. This is the contract."""

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, fields
from enum import Enum
from typing import Any, Generic, TypeVar

from pipeline.findings import Cell, Finding
from pipeline.intake.rich_text import Block, Paragraph
from pipeline.intake.vocabulary import Presentation, RoundId, Status, Verdict

T_co = TypeVar("T_co", covariant=True)


class Kind(Enum):
    """How a cell of a column is read."""

    TEXT = "text"
    BLOCK = "block"
    CODE = "code"
    NAMES = "names"
    ROUND = "round"
    WHOLE_NUMBER = "whole number"
    NUMBER = "number"
    PERCENT = "percent"
    DATE = "date"
    DATE_OR_TEXT = "date or text"
    PHASE_NUMBER = "phase number"
    STATUS = "status"
    VERDICT = "verdict"
    PRESENTATION = "presentation"


@dataclass(frozen=True, slots=True)
class Entry(Generic[T_co]):
    """A cell's value with its place; None if the cell is empty or could not be read."""

    value: T_co | None
    where: Cell
    shown: str = ""


@dataclass(frozen=True)
class Column:
    """What the contract says of a column."""

    heading: str
    kind: Kind
    required: bool = False
    longest: int | None = None
    missed: bool = False
    """Whether an empty cell is told as a warning, and a column that is not there as one too."""


def _column(
    heading: str,
    kind: Kind,
    *,
    required: bool = False,
    longest: int | None = None,
    missed: bool = False,
) -> Any:
    return field(metadata={"column": Column(heading, kind, required, longest, missed)})


def columns(row_type: type["Row"]) -> dict[str, Column]:
    """The columns of a sheet by the record's field names, in the order of the contract."""
    return {f.name: f.metadata["column"] for f in fields(row_type) if "column" in f.metadata}


@dataclass(frozen=True, kw_only=True, slots=True)
class Row:
    """A row of a sheet, with what was found wrong in its cells."""

    where: Cell
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class RoundRow(Row):
    """A row of `Kierrokset`."""

    id: Entry[RoundId] = _column("Kierros", Kind.ROUND, required=True)
    name: Entry[Paragraph] = _column("Nimi", Kind.TEXT, required=True)
    title: Entry[Paragraph] = _column("Otsikko", Kind.TEXT, required=True)
    date: Entry[dt.date] = _column("Päivä", Kind.DATE)
    subtitle: Entry[Paragraph] = _column("Alaotsikko", Kind.TEXT)
    division: Entry[Paragraph] = _column("Toimiala", Kind.TEXT)


@dataclass(frozen=True, kw_only=True, slots=True)
class ProgrammeRow(Row):
    """A row of `Ohjelmat`."""

    code: Entry[str] = _column("Ohjelma", Kind.CODE, required=True)
    name: Entry[Paragraph] = _column("Nimi", Kind.TEXT, required=True)
    short_name: Entry[Paragraph] = _column("Lyhyt nimi", Kind.TEXT, longest=30)
    order: Entry[int] = _column("Järjestys", Kind.WHOLE_NUMBER)
    cover_title: Entry[Paragraph] = _column("Kansiotsikko", Kind.TEXT)
    owners: Entry[tuple[str, ...]] = _column("Omistajat", Kind.NAMES, missed=True)
    preparers: Entry[tuple[str, ...]] = _column("Valmistelijat", Kind.NAMES)
    project_managers: Entry[tuple[str, ...]] = _column("Projektipäälliköt", Kind.NAMES)
    target_title: Entry[Paragraph] = _column("Tavoitteen otsikko", Kind.TEXT)
    target: Entry[Block] = _column("Tavoite", Kind.BLOCK)
    binding_target: Entry[Block] = _column("Sitova tavoite", Kind.BLOCK)


@dataclass(frozen=True, kw_only=True, slots=True)
class TargetRow(Row):
    """A row of `Tavoitteet`."""

    programme: Entry[str] = _column("Ohjelma", Kind.CODE, required=True)
    number: Entry[int] = _column("Nro", Kind.WHOLE_NUMBER, required=True)
    title: Entry[Paragraph] = _column("Tavoite", Kind.TEXT, required=True)
    short_name: Entry[Paragraph] = _column("Lyhyt nimi", Kind.TEXT, longest=60)
    presentation: Entry[Presentation] = _column("Esitystapa", Kind.PRESENTATION)
    start_label: Entry[Paragraph] = _column("Alkutaso", Kind.TEXT)
    goal_label: Entry[Paragraph] = _column("Tavoitetaso", Kind.TEXT)


@dataclass(frozen=True, kw_only=True, slots=True)
class PhaseRow(Row):
    """A row of `Vaiheet`."""

    round: Entry[RoundId] = _column("Kierros", Kind.ROUND, required=True)
    programme: Entry[str] = _column("Ohjelma", Kind.CODE, required=True)
    target: Entry[int] = _column("Tavoite", Kind.WHOLE_NUMBER, required=True)
    number: Entry[tuple[int, ...]] = _column("Nro", Kind.PHASE_NUMBER, required=True)
    text: Entry[Paragraph] = _column("Vaihe", Kind.TEXT, required=True)
    status: Entry[Status] = _column("Tila", Kind.STATUS, missed=True)
    share: Entry[float] = _column("Osuus", Kind.PERCENT)
    value: Entry[float] = _column("Toteuma", Kind.NUMBER)
    goal_value: Entry[float] = _column("Tavoitearvo", Kind.NUMBER)
    unit: Entry[Paragraph] = _column("Yksikkö", Kind.TEXT)
    milestone: Entry[Paragraph] = _column("Etappi", Kind.TEXT)
    notes: Entry[Block] = _column("Lisätieto", Kind.BLOCK)
    progress: Entry[Block] = _column("Eteneminen", Kind.BLOCK)


@dataclass(frozen=True, kw_only=True, slots=True)
class ForecastRow(Row):
    """A row of `Ennusteet`."""

    round: Entry[RoundId] = _column("Kierros", Kind.ROUND, required=True)
    programme: Entry[str] = _column("Ohjelma", Kind.CODE, required=True)
    target: Entry[int] = _column("Tavoite", Kind.WHOLE_NUMBER)
    verdict: Entry[Verdict] = _column("Arvio", Kind.VERDICT, missed=True)
    forecast_text: Entry[Block] = _column("Ennuste", Kind.BLOCK, missed=True)
    risks: Entry[Block] = _column("Riskit", Kind.BLOCK)
    notice: Entry[Block] = _column("Huomautus", Kind.BLOCK)
    dated: Entry[dt.date | str] = _column("Päiväys", Kind.DATE_OR_TEXT)


SHEETS: dict[str, type[Row]] = {
    "Kierrokset": RoundRow,
    "Ohjelmat": ProgrammeRow,
    "Tavoitteet": TargetRow,
    "Vaiheet": PhaseRow,
    "Ennusteet": ForecastRow,
}


Unread = tuple[type[Row], str]
"""A column that could not be read in any row, by its record and field."""


@dataclass(frozen=True)
class Workbook:
    """All rows of the five sheets, in their order in the workbook, and what was not there."""

    rounds: tuple[RoundRow, ...] = ()
    programmes: tuple[ProgrammeRow, ...] = ()
    targets: tuple[TargetRow, ...] = ()
    phases: tuple[PhaseRow, ...] = ()
    forecasts: tuple[ForecastRow, ...] = ()
    unread: frozenset[Unread] = frozenset()

    @classmethod
    def of(cls, rows: Iterable[Row], unread: Iterable[Unread] = ()) -> "Workbook":
        """The workbook that has these rows, each on its own sheet."""
        by_type: dict[type[Row], list[Any]] = {row_type: [] for row_type in SHEETS.values()}
        for row in rows:
            by_type[type(row)].append(row)
        sheets: Iterator[Any] = (tuple(by_type[row_type]) for row_type in SHEETS.values())
        rounds, programmes, targets, phases, forecasts = sheets
        return cls(rounds, programmes, targets, phases, forecasts, frozenset(unread))

    def was_read(self, row_type: type[Row], *names: str) -> bool:
        """Whether all these columns were there; what is missing in others is said already."""
        return self.unread.isdisjoint((row_type, name) for name in names)

    @property
    def rows(self) -> tuple[Row, ...]:
        """All of them, sheet by sheet."""
        return (
            *(*self.rounds, *self.programmes, *self.targets),
            *(*self.phases, *self.forecasts),
        )
