"""`Muutokset edellisestä ennusteesta`: what moved since an earlier round, the worse ones first."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import TypeVar

from pipeline.intake.roles import Role, Slot
from pipeline.model.changes import Changes, Direction, OneSided, PhaseChange, TargetChange
from pipeline.model.status import Phase, Programme, RoundStatus
from pipeline.plan.figures import figures
from pipeline.plan.marks import legend
from pipeline.plan.overview_cells import (
    moved_cell,
    overview_key,
    overview_title,
    programme_cell,
    status_cell,
    target_cell,
    verdict_cell,
)
from pipeline.plan.slides import (
    Arrow,
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

C = TypeVar("C", TargetChange, PhaseChange)

_WORSE_FIRST = tuple(Direction)
_IN_WORDS = (
    *(Direction.FORWARD, Direction.BACK, Direction.FOUND, Direction.LOST),
    Direction.SAME,
)


def changes_slide(changes: Changes, now: RoundStatus, words: Words) -> SlidePlan:
    """What moved, a table a kind; one sentence where nothing did."""
    texts = words.overviews
    rounds = (str(changes.before.round.id), str(now.round.id))
    columns = (
        TableColumn(texts.programme),
        TableColumn(texts.target_or_phase, wide=True),
        TableColumn(rounds[0]),
        TableColumn(rounds[1]),
        TableColumn(texts.direction),
    )
    tables = tuple(_tables(changes, rounds, words))
    lead = _lead(changes, words) if tables else texts.nothing_changed.format(before=rounds[0])
    phases = (phase for p in now.programmes for target in p.targets for phase in target.phases)
    return SlidePlan(
        overview_key("changes"),
        Role.CHANGES,
        overview_title(texts.changes, words),
        (
            *((legend(phases, words),) if tables else ()),
            Text(Slot.LEAD, plain(lead)),
            *((Overview(columns, tables, tabs=True),) if tables else ()),
        ),
    )


def _lead(changes: Changes, words: Words) -> str:
    """How many verdicts and phases went which way; together they are all that are in both."""
    texts = words.overviews
    sentences = (
        (texts.verdicts_lead, _counted(changes.targets, texts.verdict_parts, words)),
        (texts.phases_lead, _counted(changes.phases, texts.phase_parts, words)),
    )
    return " ".join(lead.format(parts=parts) for lead, parts in sentences if parts)


def _counted(
    changes: Iterable[TargetChange | PhaseChange], parts: Mapping[str, str], words: Words
) -> str:
    counts = Counter(change.direction for change in changes)
    said = [
        parts[direction.value].format(count=words.number(counts[direction]))
        for direction in _IN_WORDS
        if counts[direction]
    ]
    *before, last = said or [""]
    return words.overviews.and_.format(first=", ".join(before), last=last) if before else last


def _tables(changes: Changes, rounds: tuple[str, str], words: Words) -> Iterator[OverviewTable]:
    """The kinds of change that there are, each with how many there are of it."""
    texts = words.overviews
    verdicts = _moved(changes.targets)
    statuses = _moved(changes.phases)
    figures_moved = [change for change in changes.phases if change.figures_moved]
    kinds = (
        (texts.verdicts_changed, [_verdict_row(change, words) for change in verdicts]),
        (texts.statuses_changed, [_status_row(change, words) for change in statuses]),
        (texts.figures_changed, [_figures_row(change, words) for change in figures_moved]),
        (texts.come_and_gone, [*_gone_rows(changes.gone, words), *_new_rows(changes.new, words)]),
    )
    for heading, rows in kinds:
        if rows:
            shown = heading.format(count=len(rows))
            before, now = rounds
            alternative = words.alternatives.changes_table.format(
                heading=shown, before=before, now=now
            )
            yield OverviewTable(tuple(rows), alternative, shown)


def _moved(changes: Iterable[C]) -> list[C]:
    moved = [change for change in changes if change.direction is not Direction.SAME]
    return sorted(moved, key=lambda change: _WORSE_FIRST.index(change.direction))


def _row(programme: Programme, subject: OverviewCell, *cells: OverviewCell) -> OverviewRow:
    return OverviewRow((programme_cell(programme), subject, *cells), programme.accent)


def _verdict_row(change: TargetChange, words: Words) -> OverviewRow:
    return _row(
        change.programme,
        target_cell(change.now),
        verdict_cell(change.before.forecast.verdict, words, bold=False),
        verdict_cell(change.now.forecast.verdict, words),
        moved_cell(change.direction, words.overviews.verdict_moves),
    )


def _status_row(change: PhaseChange, words: Words) -> OverviewRow:
    return _row(
        change.programme,
        _phase_cell(change.now),
        status_cell(change.before.status, words, bold=False),
        status_cell(change.now.status, words, bold=True),
        moved_cell(change.direction, words.overviews.status_moves),
    )


def _figures_row(change: PhaseChange, words: Words) -> OverviewRow:
    return _row(
        change.programme,
        _phase_cell(change.now),
        _figures_cell(change.before, words, bold=False),
        _figures_cell(change.now, words, bold=True),
        moved_cell(_figures_direction(change), words.overviews.figure_moves),
    )


def _figures_cell(phase: Phase, words: Words, *, bold: bool) -> OverviewCell:
    shown = figures(phase.measure, words) or words.labels.nothing
    return OverviewCell(shown, bold=bold)


def _figures_direction(change: PhaseChange) -> Direction:
    """Which way what was reached moved; 'same' where only the goal or the unit did."""
    before, now = change.before.measure, change.now.measure
    pairs = ((before.share, now.share), (before.value, now.value))
    for old, new in pairs:
        if old is not None and new is not None and old != new:
            return Direction.FORWARD if new > old else Direction.BACK
    if (before.share, before.value) == (None, None) != (now.share, now.value):
        return Direction.FOUND
    return Direction.SAME if (now.share, now.value) != (None, None) else Direction.LOST


def _gone_rows(gone: Iterable[OneSided], words: Words) -> Iterator[OverviewRow]:
    nothing = OverviewCell(words.labels.nothing)
    arrow = OverviewCell(words.overviews.gone, arrow=Arrow.BACK)
    for one in gone:
        yield _row(one.programme, _subject(one), _standing(one, words, bold=False), nothing, arrow)


def _new_rows(new: Iterable[OneSided], words: Words) -> Iterator[OverviewRow]:
    nothing = OverviewCell(words.labels.nothing)
    arrow = OverviewCell(words.overviews.new, arrow=Arrow.NEW)
    for one in new:
        yield _row(one.programme, _subject(one), nothing, _standing(one, words, bold=True), arrow)


def _subject(one: OneSided) -> OverviewCell:
    return _phase_cell(one.phase) if one.phase else target_cell(one.target)


def _standing(one: OneSided, words: Words, *, bold: bool) -> OverviewCell:
    if one.phase:
        return status_cell(one.phase.status, words, bold=bold)
    return verdict_cell(one.target.forecast.verdict, words, bold=bold)


def _phase_cell(phase: Phase) -> OverviewCell:
    return OverviewCell(phase.text.text, may_be_cut=True)
