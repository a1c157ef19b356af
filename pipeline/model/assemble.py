"""From records to the model of one round: who belongs to it, in what order, with what texts."""

from collections.abc import Iterable

from pipeline.intake.records import (
    Entry,
    ForecastRow,
    PhaseRow,
    ProgrammeRow,
    RoundRow,
    TargetRow,
    Workbook,
)
from pipeline.intake.rich_text import Paragraph
from pipeline.intake.vocabulary import Presentation
from pipeline.model.references import by_round, forecast_of
from pipeline.model.scope import Scope, same_code
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


def assemble(workbook: Workbook, scope: Scope) -> RoundStatus:
    """The model of the scope's round; the rows must be free of errors within the scope."""
    round_row = next(row for row in workbook.rounds if row.id.value == scope.round)
    ordered = sorted(enumerate(workbook.programmes, 1), key=lambda item: _place(item[1], item[0]))
    programmes = [
        _programme(workbook, scope, row, accent)
        for accent, (_, row) in enumerate(ordered, 1)
        if row.code.value and scope.has_programme(row.code.value) and _is_in(workbook, scope, row)
    ]
    return RoundStatus(_round(round_row, scope), tuple(programmes))


def _place(row: ProgrammeRow, position: int) -> tuple[int, int]:
    order = row.order.value
    return (order if order is not None else position, position)


def _is_in(workbook: Workbook, scope: Scope, row: ProgrammeRow) -> bool:
    code = same_code(row.code.value or "")
    return any(
        other.round.value == scope.round and same_code(other.programme.value or "") == code
        for other in by_round(workbook)
    )


def _text(entry: Entry[Paragraph]) -> str:
    return entry.value.text if entry.value else ""


def _round(row: RoundRow, scope: Scope) -> ForecastRound:
    return ForecastRound(
        id=scope.round,
        name=_text(row.name),
        title=_text(row.title),
        date=row.date.value,
        subtitle=_text(row.subtitle),
        division=_text(row.division),
    )


def _programme(workbook: Workbook, scope: Scope, row: ProgrammeRow, accent: int) -> Programme:
    code = row.code.value or ""
    own = forecast_of(workbook, scope, code, None)
    forecast = _forecast(own)
    targets = sorted(
        (t for t in workbook.targets if same_code(t.programme.value or "") == same_code(code)),
        key=lambda t: t.number.value or 0,
    )
    built = (_target(workbook, scope, target, forecast) for target in targets)
    return Programme(
        code=code,
        name=_text(row.name),
        accent=accent,
        short_name=_text(row.short_name) or _text(row.name),
        cover_title=_text(row.cover_title),
        owners=row.owners.value or (),
        preparers=row.preparers.value or (),
        project_managers=row.project_managers.value or (),
        target_title=_text(row.target_title),
        target=row.target.value or (),
        binding_target=row.binding_target.value or (),
        targets=tuple(t for t in built if t is not None),
        forecast=forecast,
        notice=(own.notice.value or ()) if own else (),
        dated=own.dated.value if own else None,
    )


def _forecast(row: ForecastRow | None) -> Forecast:
    if row is None:
        return Forecast()
    return Forecast(row.verdict.value, row.forecast_text.value or (), row.risks.value or ())


def _target(
    workbook: Workbook, scope: Scope, row: TargetRow, of_programme: Forecast
) -> Target | None:
    code, number = row.programme.value or "", row.number.value or 0
    phases = [
        phase
        for phase in workbook.phases
        if phase.round.value == scope.round
        and same_code(phase.programme.value or "") == same_code(code)
        and phase.target.value == number
    ]
    own_row = forecast_of(workbook, scope, code, number)
    if not phases and own_row is None:
        return None
    own = _forecast(own_row)
    return Target(
        number=number,
        title=row.title.value or _EMPTY,
        phases=_phases(phases),
        forecast=Forecast(
            own.verdict or of_programme.verdict,
            own.text or of_programme.text,
            own.risks or of_programme.risks,
        ),
        own_forecast=own if own_row else None,
        short_name=_text(row.short_name),
        presentation=row.presentation.value or Presentation.LIST,
        start_label=_text(row.start_label),
        goal_label=_text(row.goal_label),
    )


def _phases(rows: Iterable[PhaseRow]) -> tuple[Phase, ...]:
    ordered = sorted(rows, key=lambda row: row.number.value or ())
    top = [row for row in ordered if len(row.number.value or ()) == 1]
    return tuple(
        _phase(row, tuple(_phase(under) for under in ordered if _is_under(under, row)))
        for row in top
    )


def _is_under(row: PhaseRow, parent: PhaseRow) -> bool:
    number = row.number.value or ()
    return len(number) > 1 and number[:1] == parent.number.value


def _phase(row: PhaseRow, nested: tuple[Phase, ...] = ()) -> Phase:
    return Phase(
        number=row.number.value or (),
        text=row.text.value or _EMPTY,
        where=row.where,
        status=row.status.value,
        measure=Measure(row.share.value, row.value.value, row.goal_value.value, _text(row.unit)),
        milestone=_text(row.milestone),
        notes=row.notes.value or (),
        progress=row.progress.value or (),
        nested=nested,
    )
