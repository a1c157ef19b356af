"""`Kehitys kierroksittain` and `Ennusteet kierroksittain`: how statuses and verdicts moved."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from pipeline.intake.roles import Role, Slot
from pipeline.model.measures import StatusCounts, programme_counts, round_counts
from pipeline.model.status import Programme, RoundStatus, Target
from pipeline.model.year import YearStatus
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
    """The statuses of each round in stacked columns; None where no phase has a share.

    A programme that is the only one is all that there is.
    """
    rounds = (*year.earlier, year.now)
    names = tuple(status.round.id.period.name for status in rounds)
    texts = words.overviews
    whole = _panel(texts.all_programmes, [round_counts(status) for status in rounds], names, words)
    if not any(counts.total for counts in whole.counts):
        return None
    panels = tuple(_panels(rounds, names, words))
    if len(panels) == 1 == len(_programmes(rounds)):
        whole, panels = panels[0], ()
    lead = texts.development_lead.format(first=names[0], last=year.now.round.id)
    return SlidePlan(
        overview_key("development"),
        Role.DEVELOPMENT,
        overview_title(texts.development, words),
        (
            key_to_marks(words, missing=any(counts.missing for counts in whole.counts)),
            Text(Slot.LEAD, plain(lead)),
            Development(names, whole, panels),
        ),
    )


def _panels(rounds: Sequence[RoundStatus], names: Sequence[str], words: Words) -> Iterator[Panel]:
    for programme in _programmes(rounds):
        found = _each(programme, rounds)
        counts = [programme_counts(one) if one else StatusCounts() for one in found]
        if any(count.total for count in counts):
            panel = _panel(programme.short_name, counts, names, words)
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


def _panel(name: str, counts: Sequence[StatusCounts], rounds: Sequence[str], words: Words) -> Panel:
    texts = words.alternatives
    shares = tuple(words.percent(count.done_share) if count.total else "" for count in counts)
    told = "; ".join(
        texts.panel_round.format(round=round_, parts=shares_in_words(count, words))
        for round_, count in zip(rounds, counts, strict=True)
        if count.total
    )
    shortly = ", ".join(
        texts.panel_round.format(round=round_, parts=share)
        for round_, share in zip(rounds, shares, strict=True)
        if share
    )
    return Panel(
        name,
        tuple(counts),
        shares,
        texts.panel.format(name=name, rounds=told),
        f"{name} {shortly}",
    )


def verdicts_slide(year: YearStatus, words: Words) -> SlidePlan:
    """The verdict of each target in each round, the newest in bold."""
    texts = words.overviews
    rounds = (*year.earlier, year.now)
    columns = (
        TableColumn(texts.programme),
        TableColumn(texts.target, wide=True),
        *(TableColumn(str(status.round.id)) for status in rounds),
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
    return verdict_cell(target.forecast.verdict, words)
