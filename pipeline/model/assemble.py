"""From records to the model of one round: who belongs to it, in what order, with what texts."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from pipeline.findings import Cell
from pipeline.intake.records import (
    Entry,
    ForecastRow,
    PhaseRow,
    ProgrammeRow,
    RoundRow,
    TargetRow,
)
from pipeline.intake.rich_text import Block, Paragraph
from pipeline.intake.vocabulary import Presentation
from pipeline.model.index import Index, nested_in
from pipeline.model.scope import Scope
from pipeline.model.status import (
    Forecast,
    ForecastRound,
    Measure,
    Phase,
    Programme,
    RoundStatus,
    Target,
)

_EMPTY = Paragraph(())

_Earlier = Mapping[tuple[int, ...] | None, PhaseRow]
"""A target's phases in an earlier round by their numbers."""


def assemble(index: Index, scope: Scope) -> RoundStatus:
    """The model of the scope's round; what could not be read is missing in it."""
    round_row = next(row for row in index.workbook.rounds if row.id.value == scope.round)
    members = index.members_of(scope.round)
    placed = enumerate(index.programmes.items(), 1)
    ordered = sorted(placed, key=lambda item: _place(item[1][1], item[0]))
    programmes = (
        _programme(index, scope, row, accent)
        for accent, (_, (code, row)) in enumerate(ordered, 1)
        if scope.has_programme(code) and (code, None) in members
    )
    return RoundStatus(_round(round_row, scope), tuple(programmes))


def _place(row: ProgrammeRow, position: int) -> tuple[int, int]:
    order = row.order.value
    return (order if order is not None else position, position)


def _text(entry: Entry[Paragraph]) -> str:
    return entry.value.text if entry.value else ""


def _placed(entry: Entry[Paragraph]) -> Paragraph:
    """The text, which knows its cell."""
    return replace(entry.value, origin=(entry.where,)) if entry.value else _EMPTY


def _block(entry: Entry[Block]) -> Block:
    return tuple(replace(paragraph, origin=(entry.where,)) for paragraph in entry.value or ())


def _round(row: RoundRow, scope: Scope) -> ForecastRound:
    return ForecastRound(
        id=scope.round,
        name=_text(row.name),
        title=_text(row.title),
        date=row.date.value,
        subtitle=_text(row.subtitle),
        division=_text(row.division),
        row=row,
    )


def _programme(index: Index, scope: Scope, row: ProgrammeRow, accent: int) -> Programme:
    code = row.code.value or ""
    own = index.forecast_of(scope.round, code, None)
    forecast = _forecast(own)
    numbered = [target for target in index.targets_of(code) if target.number.value is not None]
    targets = sorted(numbered, key=lambda target: target.number.value or 0)
    built = (_target(index, scope, target, forecast) for target in targets)
    return Programme(
        code=code,
        name=_text(row.name),
        accent=accent,
        short_name=_text(row.short_name) or _text(row.name),
        cover_title=_text(row.cover_title),
        owners=row.owners.value or (),
        preparers=row.preparers.value or (),
        project_managers=row.project_managers.value or (),
        people_where=_people_where(row),
        target_title=_text(row.target_title),
        target=_block(row.target),
        binding_target=_block(row.binding_target),
        goal_where=(row.target if row.target.value else row.binding_target).where,
        targets=tuple(t for t in built if t is not None),
        forecast=forecast,
        notice=_block(own.notice) if own else (),
        notice_where=own.notice.where if own else None,
        dated=own.dated.value if own else None,
        row=row,
    )


def _people_where(row: ProgrammeRow) -> Cell | None:
    """The cell of the first group of people that has any."""
    groups = (row.owners, row.preparers, row.project_managers)
    return next((group.where for group in groups if group.value), None)


def _forecast(row: ForecastRow | None) -> Forecast:
    if row is None:
        return Forecast()
    text, risks = row.forecast_text, row.risks
    where = text.where if text.value else risks.where
    return Forecast(
        row.verdict.value,
        _block(text),
        _block(risks),
        where,
        verdict_origin=(row.verdict.where,),
        text_origin=(text.where,),
        row=row,
    )


def _whole(own: Forecast, of_programme: Forecast) -> Forecast:
    """The target's own forecast, what it lacks taken from its programme's.

    What both lack should stand in either.
    """
    verdicts = [one.verdict_origin for one in (own, of_programme) if one.verdict]
    texts = [one.text_origin for one in (own, of_programme) if one.text]
    return Forecast(
        own.verdict or of_programme.verdict,
        own.text or of_programme.text,
        own.risks or of_programme.risks,
        own.where if own.has_texts else of_programme.where,
        verdict_origin=next(iter(verdicts), own.verdict_origin + of_programme.verdict_origin),
        text_origin=next(iter(texts), own.text_origin + of_programme.text_origin),
    )


def _target(index: Index, scope: Scope, row: TargetRow, of_programme: Forecast) -> Target | None:
    code, number = row.programme.value or "", row.number.value or 0
    phases = index.phases_of(scope.round, code, number)
    before = index.phases_of(scope.compared, code, number) if scope.compared else ()
    own_row = index.forecast_of(scope.round, code, number)
    if not phases and own_row is None:
        return None
    own = _forecast(own_row)
    return Target(
        number=number,
        title=_placed(row.title),
        phases=_phases(phases, {row.number.value: row for row in before}),
        forecast=_whole(own, of_programme),
        own_forecast=own if own_row else None,
        short_name=_text(row.short_name),
        presentation=row.presentation.value or Presentation.LIST,
        start_label=_text(row.start_label),
        goal_label=_text(row.goal_label),
        notice=_block(own_row.notice) if own_row else (),
        notice_where=own_row.notice.where if own_row else None,
        row=row,
    )


def _phases(rows: Iterable[PhaseRow], earlier: _Earlier) -> tuple[Phase, ...]:
    ordered = sorted(rows, key=lambda row: row.number.value or ())
    nested = nested_in(ordered)
    return tuple(
        _phase(row, earlier, tuple(_phase(r, earlier) for r in nested.get(row.number.value, ())))
        for row in ordered
        if row.number.value and len(row.number.value) == 1
    )


def _phase(row: PhaseRow, earlier: _Earlier, nested: tuple[Phase, ...] = ()) -> Phase:
    before = earlier.get(row.number.value)
    return Phase(
        number=row.number.value or (),
        text=_placed(row.text),
        where=row.where,
        status=row.status.value,
        measure=Measure(row.share.value, row.value.value, row.goal_value.value, _text(row.unit)),
        milestone=_text(row.milestone),
        notes=_block(row.notes),
        progress=_block(row.progress),
        nested=nested,
        earlier=before.status.value if before else None,
        earlier_origin=(before.status.where,) if before else (),
        row=row,
    )
