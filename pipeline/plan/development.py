"""`Kehitys kierroksittain` and `Ennusteet kierroksittain`: how statuses and verdicts moved."""

from collections.abc import Iterator, Sequence

from pipeline.intake.roles import Role, Slot
from pipeline.model.measures import StatusCounts, programme_counts, round_counts
from pipeline.model.scope import same_code
from pipeline.model.status import Programme, RoundStatus, Target
from pipeline.model.year import YearStatus
from pipeline.plan.marks import legend
from pipeline.plan.overview_cells import (
    grouped,
    overview_key,
    overview_title,
    programme_cell,
    target_cell,
    verdict_cell,
)
from pipeline.plan.shares import shares_in_words
from pipeline.plan.slides import (
    Development,
    Overview,
    OverviewCell,
    OverviewRow,
    OverviewTable,
    Panel,
    SlidePlan,
    TableColumn,
    Text,
)
from pipeline.plan.texts import plain
from pipeline.wording.words import Words


def development_slide(year: YearStatus, words: Words) -> SlidePlan | None:
    """The statuses of each round in stacked columns; None where no phase has a share."""
    rounds = (*year.earlier, year.now)
    names = tuple(status.round.id.period.name for status in rounds)
    texts = words.overviews
    whole = _panel(texts.all_programmes, [round_counts(s) for s in rounds], (names, None), words)
    if not any(counts.total for counts in whole.counts):
        return None
    panels = tuple(_panels(rounds, names, words))
    lead = texts.development_lead.format(first=names[0], last=rounds[-1].round.id)
    phases = (
        phase
        for status in rounds
        for programme in status.programmes
        for target in programme.targets
        for phase in target.phases
    )
    return SlidePlan(
        overview_key("development"),
        Role.DEVELOPMENT,
        overview_title(texts.development, words),
        (
            legend(phases, words),
            Text(Slot.LEAD, plain(lead)),
            Development(names, whole, panels),
        ),
    )


def _panels(rounds: Sequence[RoundStatus], names: tuple[str, ...], words: Words) -> Iterator[Panel]:
    for programme in rounds[-1].programmes:
        found = _each(programme, rounds)
        counts = [programme_counts(one) if one else StatusCounts() for one in found]
        if any(count.total for count in counts):
            yield _panel(programme.short_name, counts, (names, programme.accent), words)


def _each(programme: Programme, rounds: Sequence[RoundStatus]) -> Iterator[Programme | None]:
    """The programme in each round, None where it was not in one."""
    code = same_code(programme.code)
    for status in rounds:
        yield next((p for p in status.programmes if same_code(p.code) == code), None)


def _panel(
    name: str,
    counts: Sequence[StatusCounts],
    of: tuple[tuple[str, ...], int | None],
    words: Words,
) -> Panel:
    names, accent = of
    texts = words.alternatives
    told = "; ".join(
        texts.panel_round.format(round=round_, parts=shares_in_words(count, words))
        for round_, count in zip(names, counts, strict=True)
        if count.total
    )
    shares = tuple(
        words.percent(round(count.done / count.total, 2)) if count.total else "" for count in counts
    )
    return Panel(name, tuple(counts), shares, texts.panel.format(name=name, rounds=told), accent)


def verdicts_slide(year: YearStatus, words: Words) -> SlidePlan:
    """The verdict of each target in each round, the newest in bold."""
    texts = words.overviews
    rounds = (*year.earlier, year.now)
    columns = (
        TableColumn(texts.programme),
        TableColumn(texts.target, wide=True),
        *(TableColumn(str(status.round.id)) for status in rounds),
    )
    rows = [
        _verdicts_row(programme, target, rounds, words)
        for programme in year.now.programmes
        for target in programme.targets
    ]
    table = OverviewTable(grouped(rows), words.alternatives.verdicts_table)
    return SlidePlan(
        overview_key("verdicts"),
        Role.VERDICTS,
        overview_title(texts.verdicts, words),
        (Overview(columns, (table,)),),
    )


def _verdicts_row(
    programme: Programme, target: Target, rounds: Sequence[RoundStatus], words: Words
) -> OverviewRow:
    cells = []
    for found, status in zip(_each(programme, rounds), rounds, strict=True):
        earlier = found.targets if found else ()
        same = next((t for t in earlier if t.number == target.number), None)
        newest = status is rounds[-1]
        cells.append(
            verdict_cell(same.forecast.verdict, words, bold=newest)
            if same
            else OverviewCell(words.labels.nothing)
        )
    return OverviewRow((programme_cell(programme), target_cell(target), *cells), programme.accent)
