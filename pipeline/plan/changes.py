"""`Muutokset edellisestä ennusteesta`: what moved since an earlier round, the worse ones first."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeVar

from pipeline.intake.roles import Role, Slot
from pipeline.model.changes import Changes, Direction, OneSided, PhaseChange, TargetChange
from pipeline.model.status import FIGURES, Measure, Phase, Programme, RoundStatus
from pipeline.plan.changes_origin import figures_of, numbers_of, statuses_of, verdicts_of
from pipeline.plan.figures import figures
from pipeline.plan.marks import STATUS_MARKS, key_to_marks
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
    Mark,
    Marks,
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

_IN_WORDS = tuple(Direction[name] for name in ("FORWARD", "BACK", "FOUND", "LOST", "SAME"))


def changes_slide(changes: Changes, now: RoundStatus, words: Words) -> SlidePlan:
    """What moved, a table a kind; one sentence where nothing did."""
    texts = words.overviews
    rounds = (str(changes.before.round.id), str(now.round.id))
    columns = (
        TableColumn(texts.programme),
        TableColumn(texts.target_or_phase, wide=True),
        TableColumn(rounds[0], origin=changes.before.round.at("id")),
        TableColumn(rounds[1], origin=now.round.at("id")),
        TableColumn(texts.direction),
    )
    tables = tuple(_tables(changes, rounds, words))
    lead = _lead(changes, words) if tables else texts.nothing_changed.format(before=rounds[0])
    origin = verdicts_of(changes.targets) + statuses_of(changes.phases)
    said = (Text(Slot.LEAD, plain(lead, origin)),) if lead else ()
    return SlidePlan(
        overview_key("changes"),
        Role.CHANGES,
        overview_title(texts.changes, words),
        (
            *_legend(tables, words),
            *said,
            *((Overview(columns, tables, tabs=True),) if tables else ()),
        ),
    )


def _legend(tables: Iterable[OverviewTable], words: Words) -> Iterator[Marks]:
    """The key to the marks of statuses, where the tables have any."""
    cells = [cell for table in tables for row in table.rows for cell in row.cells if cell.mark]
    if any(cell.mark in STATUS_MARKS for cell in cells):
        missing = [cell for cell in cells if cell.mark is Mark.STATUS_MISSING]
        origin = tuple(place for cell in missing for place in cell.origin)
        yield key_to_marks(words, missing=bool(missing), origin=origin)


def _lead(changes: Changes, words: Words) -> str:
    """How many verdicts and phases went which way, all that are in both; '' if none is."""
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
    reached = sorted(_reached(changes.phases, words), key=lambda one: _worse_first(one.direction))
    kinds = (
        (
            texts.verdicts_changed,
            [_verdict_row(change, words) for change in verdicts],
            verdicts_of(changes.targets),
        ),
        (
            texts.statuses_changed,
            [_status_row(change, words) for change in statuses],
            statuses_of(changes.phases),
        ),
        (
            texts.figures_changed,
            [_figures_row(one, words) for one in reached],
            figures_of(changes.phases),
        ),
        (
            texts.come_and_gone,
            [*_gone_rows(changes.gone, words), *_new_rows(changes.new, words)],
            numbers_of((*changes.gone, *changes.new)),
        ),
    )
    for heading, rows, origin in kinds:
        if rows:
            shown = heading.format(count=len(rows))
            before, now = rounds
            alternative = words.alternatives.changes_table.format(
                heading=shown, before=before, now=now
            )
            yield OverviewTable(tuple(rows), alternative, shown, origin)


def _moved(changes: Iterable[C]) -> list[C]:
    moved = [change for change in changes if change.direction is not Direction.SAME]
    return sorted(moved, key=lambda change: _worse_first(change.direction))


def _worse_first(direction: Direction) -> int:
    return tuple(Direction).index(direction)


def _row(programme: Programme, subject: OverviewCell, *cells: OverviewCell) -> OverviewRow:
    return OverviewRow((programme_cell(programme), subject, *cells), programme.accent)


def _verdict_row(change: TargetChange, words: Words) -> OverviewRow:
    return _row(
        change.programme,
        target_cell(change.now),
        verdict_cell(change.before.forecast, words, bold=False),
        verdict_cell(change.now.forecast, words),
        moved_cell(change.direction, words.overviews.verdict_moves, verdicts_of([change])),
    )


def _status_row(change: PhaseChange, words: Words) -> OverviewRow:
    return _row(
        change.programme,
        _phase_cell(change.now),
        status_cell(change.before, words, bold=False),
        status_cell(change.now, words, bold=True),
        moved_cell(change.direction, words.overviews.status_moves, statuses_of([change])),
    )


@dataclass(frozen=True)
class _Reached:
    """What a phase had reached and has, as it is shown; '' where there are no figures."""

    change: PhaseChange
    before: str
    now: str

    @property
    def direction(self) -> Direction:
        """Which way it moved; 'same' where only the goal or the unit did."""
        return _direction(self.change.before.measure, self.change.now.measure)


def _reached(changes: Iterable[PhaseChange], words: Words) -> Iterator[_Reached]:
    for change in changes:
        before, now = (figures(phase.measure, words) for phase in (change.before, change.now))
        if before != now:
            yield _Reached(change, before, now)


def _figures_row(reached: _Reached, words: Words) -> OverviewRow:
    nothing, change = words.labels.nothing, reached.change
    return _row(
        change.programme,
        _phase_cell(change.now),
        OverviewCell(reached.before or nothing, origin=change.before.filled(*FIGURES)),
        OverviewCell(reached.now or nothing, bold=True, origin=change.now.filled(*FIGURES)),
        moved_cell(reached.direction, words.overviews.figure_moves, figures_of([change])),
    )


def _direction(before: Measure, now: Measure) -> Direction:
    pairs = ((before.share, now.share), (before.value, now.value))
    for old, new in pairs:
        if old is not None and new is not None and old != new:
            return Direction.FORWARD if new > old else Direction.BACK
    was_known, is_known = (
        any(figure is not None for figure in (measure.share, measure.value))
        for measure in (before, now)
    )
    if was_known == is_known:
        return Direction.SAME
    return Direction.FOUND if is_known else Direction.LOST


def _gone_rows(gone: Iterable[OneSided], words: Words) -> Iterator[OverviewRow]:
    nothing = OverviewCell(words.labels.nothing)
    for one in gone:
        arrow = OverviewCell(words.overviews.gone, arrow=Arrow.BACK, origin=numbers_of([one]))
        yield _row(one.programme, _subject(one), _standing(one, words, bold=False), nothing, arrow)


def _new_rows(new: Iterable[OneSided], words: Words) -> Iterator[OverviewRow]:
    nothing = OverviewCell(words.labels.nothing)
    for one in new:
        arrow = OverviewCell(words.overviews.new, arrow=Arrow.NEW, origin=numbers_of([one]))
        yield _row(one.programme, _subject(one), nothing, _standing(one, words, bold=True), arrow)


def _subject(one: OneSided) -> OverviewCell:
    return _phase_cell(one.phase) if one.phase else target_cell(one.target)


def _standing(one: OneSided, words: Words, *, bold: bool) -> OverviewCell:
    if one.phase:
        return status_cell(one.phase, words, bold=bold)
    return verdict_cell(one.target.forecast, words, bold=bold)


def _phase_cell(phase: Phase) -> OverviewCell:
    return OverviewCell(phase.text.text, may_be_cut=True, own=False, origin=phase.text.origin)
