"""`Kehitys kierroksittain` and `Ennusteet kierroksittain`: how statuses and verdicts moved."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from pipeline.findings import Origin
from pipeline.intake.roles import Role, Slot
from pipeline.model.measures import (
    StatusCounts,
    counted_origin,
    counted_phases,
    missing_origin,
    programme_counts,
    round_counts,
)
from pipeline.model.status import Programme, RoundStatus, Target
from pipeline.model.year import YearStatus
from pipeline.plan.charts import Development, Figure, Panel
from pipeline.plan.marks import key_to_marks
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
    Overview,
    OverviewCell,
    OverviewRow,
    OverviewTable,
    SlidePlan,
    TableColumn,
    Text,
)
from pipeline.plan.texts import plain
from pipeline.wording.words import Words

_Counted = tuple[StatusCounts, Origin]
"""Counts of statuses, and where they stand."""


def development_slide(year: YearStatus, words: Words) -> SlidePlan | None:
    """The statuses of each round in stacked columns; None where no phase has a share.

    A programme that is the only one is all that there is.
    """
    rounds = (*year.earlier, year.now)
    names = tuple(status.round.id.period.name for status in rounds)
    texts = words.overviews
    counted = [(round_counts(status), counted_origin(status.programmes)) for status in rounds]
    whole = _panel(Figure(texts.all_programmes, ()), counted, names, words)
    if not any(counts.total for counts in whole.counts):
        return None
    panels = tuple(_panels(rounds, names, words))
    if len(panels) == 1 == len(_programmes(rounds)):
        whole, panels = panels[0], ()
    shown = tuple(Figure(one.round.id.period.name, one.round.at("id")) for one in rounds)
    lead = texts.development_lead.format(first=names[0], last=year.now.round.id)
    return SlidePlan(
        overview_key("development"),
        Role.DEVELOPMENT,
        overview_title(texts.development, words),
        (
            key_to_marks(
                words,
                missing=any(counts.missing for counts in whole.counts),
                origin=missing_origin(
                    phase for one in rounds for phase in counted_phases(one.programmes)
                ),
            ),
            Text(Slot.LEAD, plain(lead, shown[0].origin + shown[-1].origin)),
            Development(names, whole, panels, shown),
        ),
    )


def _panels(rounds: Sequence[RoundStatus], names: Sequence[str], words: Words) -> Iterator[Panel]:
    for programme in _programmes(rounds):
        found = _each(programme, rounds)
        counts = [
            (programme_counts(one), counted_origin([one])) if one else (StatusCounts(), ())
            for one in found
        ]
        if any(count.total for count, _ in counts):
            name = Figure(programme.short_name, programme.name_origin)
            panel = _panel(name, counts, names, words)
            yield replace(panel, accent=programme.accent)


def _programmes(rounds: Sequence[RoundStatus]) -> list[Programme]:
    """The programmes of all rounds in their order, also those that are in some of them only."""
    by_accent = {programme.accent: programme for one in rounds for programme in one.programmes}
    return [by_accent[accent] for accent in sorted(by_accent)]


def _each(programme: Programme, rounds: Sequence[RoundStatus]) -> list[Programme | None]:
    """The programme in each round, None where it was not in one."""
    return [
        next((p for p in status.programmes if p.accent == programme.accent), None)
        for status in rounds
    ]


def _panel(name: Figure, counts: Sequence[_Counted], rounds: Sequence[str], words: Words) -> Panel:
    texts = words.alternatives
    shares = tuple(words.percent(count.done_share) if count.total else "" for count, _ in counts)
    figures = tuple(
        Figure(texts.panel_round.format(round=round_, parts=shares_in_words(count, words)), origin)
        for round_, (count, origin) in zip(rounds, counts, strict=True)
        if count.total
    )
    told = "; ".join(figure.text for figure in figures)
    shortly = ", ".join(
        texts.panel_round.format(round=round_, parts=share)
        for round_, share in zip(rounds, shares, strict=True)
        if share
    )
    return Panel(
        name.text,
        tuple(count for count, _ in counts),
        shares,
        texts.panel.format(name=name.text, rounds=told),
        f"{name.text} {shortly}",
        figures=(name, *figures),
    )


def verdicts_slide(year: YearStatus, words: Words) -> SlidePlan:
    """The verdict of each target in each round, the newest in bold."""
    texts = words.overviews
    rounds = (*year.earlier, year.now)
    columns = (
        TableColumn(texts.programme),
        TableColumn(texts.target, wide=True),
        *(TableColumn(str(one.round.id), origin=one.round.at("id")) for one in rounds),
    )
    rows = [row for programme in _programmes(rounds) for row in _rows(programme, rounds, words)]
    table = OverviewTable(grouped(rows), words.alternatives.verdicts_table)
    return SlidePlan(
        overview_key("verdicts"),
        Role.VERDICTS,
        overview_title(texts.verdicts, words),
        (Overview(columns, (table,)),),
    )


def _rows(
    programme: Programme, rounds: Sequence[RoundStatus], words: Words
) -> Iterator[OverviewRow]:
    """A row for each target that the programme has in any of the rounds."""
    each = [
        {target.number: target for target in (found.targets if found else ())}
        for found in _each(programme, rounds)
    ]
    by_number = {number: target for targets in each for number, target in targets.items()}
    for number in sorted(by_number):
        *before, newest = (_verdict(targets.get(number), words) for targets in each)
        cells = (*(replace(cell, bold=False) for cell in before), newest)
        first = (programme_cell(programme), target_cell(by_number[number]))
        yield OverviewRow((*first, *cells), programme.accent)


def _verdict(target: Target | None, words: Words) -> OverviewCell:
    if target is None:
        return OverviewCell(words.labels.nothing)
    return verdict_cell(target.forecast, words)
