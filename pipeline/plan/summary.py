"""`Yhteenveto`: all targets of the round at a glance."""

from collections.abc import Iterator

from pipeline.intake.roles import Role
from pipeline.model.changes import Changes
from pipeline.model.measures import (
    StatusCounts,
    counted_origin,
    counted_phases,
    missing_origin,
    round_counts,
    statuses_origin,
    target_counts,
    verdict_counts,
    verdicts_origin,
)
from pipeline.model.status import Programme, RoundStatus, Target
from pipeline.model.year import YearStatus
from pipeline.plan.marks import key_to_marks, verdict_mark
from pipeline.plan.overview_cells import (
    grouped,
    moved_cell,
    overview_key,
    overview_title,
    programme_cell,
    target_cell,
    verdict_cell,
)
from pipeline.plan.shares import done_of_round
from pipeline.plan.slides import (
    Arrow,
    Counts,
    Overview,
    OverviewCell,
    OverviewRow,
    OverviewTable,
    SlidePlan,
    TableColumn,
)
from pipeline.wording.words import Words


def summary_slide(year: YearStatus, words: Words) -> SlidePlan:
    """A row a target: its verdict, its phases, and its change if there is an earlier round."""
    texts = words.overviews
    change = (_since(year.changes, year.now, words),) if year.changes else ()
    columns = (
        TableColumn(texts.programme),
        TableColumn(texts.target, wide=True),
        TableColumn(texts.verdict),
        *change,
        TableColumn(texts.phases),
    )
    rows = grouped([_row(p, target, year.changes, words) for p, target in _targets(year.now)])
    compared = year.changes.before.programmes if year.changes else ()
    origin = counted_origin((*year.now.programmes, *compared))
    table = OverviewTable(rows, _in_words(year, words), origin=origin)
    return SlidePlan(
        overview_key("summary"),
        Role.SUMMARY,
        overview_title(texts.summary, words),
        (
            key_to_marks(
                words,
                missing=any(row.shares and row.shares.missing for row in rows),
                origin=missing_origin(counted_phases(year.now.programmes)),
            ),
            _counts(year.now, words),
            Overview(columns, (table,)),
        ),
    )


def _since(changes: Changes, status: RoundStatus, words: Words) -> TableColumn:
    """The column 'Muutos E2–E3', with the years where they differ."""
    before, now = changes.before.round.id, status.round.id
    shown = (before.period.name, now.period.name)
    if before.year != now.year:
        shown = (str(before), str(now))
    heading = words.overviews.change.format(before=shown[0], now=shown[1])
    return TableColumn(heading, origin=changes.before.round.at("id") + status.round.at("id"))


def _in_words(year: YearStatus, words: Words) -> str:
    changes = year.changes
    before = (changes.before.round.id, round_counts(changes.before)) if changes else None
    done = done_of_round(round_counts(year.now), before, words)
    return words.alternatives.summary_table.format(done=done).strip()


def _targets(status: RoundStatus) -> Iterator[tuple[Programme, Target]]:
    for programme in status.programmes:
        yield from ((programme, target) for target in programme.targets)


def _row(
    programme: Programme, target: Target, changes: Changes | None, words: Words
) -> OverviewRow:
    counts = target_counts(target)
    origin = target.at("presentation") if counts is None else statuses_origin(target.phases)
    cells = (
        programme_cell(programme),
        target_cell(target),
        verdict_cell(target.forecast, words),
        *((_change(programme, target, changes, words),) if changes else ()),
        OverviewCell(_phases(counts, words), origin=origin),
    )
    shares = counts if counts and counts.total else None
    return OverviewRow(cells, programme.accent, shares, shares_origin=origin)


def _change(programme: Programme, target: Target, changes: Changes, words: Words) -> OverviewCell:
    change = changes.of_target(programme, target)
    if change is None:
        return OverviewCell(words.overviews.new, arrow=Arrow.NEW, origin=target.at("number"))
    origin = verdicts_origin((change.before, change.now))
    return moved_cell(change.direction, words.overviews.verdict_moves, origin)


def _phases(counts: StatusCounts | None, words: Words) -> str:
    texts = words.overviews
    if counts is None:
        return texts.in_words
    if not counts.total:
        return texts.no_phases
    return texts.done_of_all.format(done=counts.done, total=counts.total)


def _counts(status: RoundStatus, words: Words) -> Counts:
    """The four counts; how many lack a verdict only where some do."""
    items = tuple(
        (verdict_mark(verdict), count, words.verdicts[verdict_mark(verdict)].lower())
        for verdict, count in verdict_counts(status).items()
        if verdict or count
    )
    listed = ", ".join(f"{count} {word}" for _, count, word in items)
    origin = verdicts_origin(target for _, target in _targets(status))
    return Counts(items, words.alternatives.counts.format(words=listed), origin)
