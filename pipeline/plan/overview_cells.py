"""The cells that the slides on the whole round share: programmes, targets, marks and changes."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from pipeline.findings import Origin
from pipeline.model.changes import Direction
from pipeline.model.status import Forecast, Phase, Programme, Target
from pipeline.plan.keys import slide_key
from pipeline.plan.marks import status_mark, verdict_mark
from pipeline.plan.slides import Arrow, Level, OverviewCell, OverviewRow, Title
from pipeline.wording.words import Words

_ARROWS = {
    Direction.FORWARD: Arrow.FORWARD,
    Direction.BACK: Arrow.BACK,
    Direction.SAME: Arrow.SAME,
    Direction.FOUND: Arrow.NEW,
    Direction.LOST: Arrow.NEW,
}


def overview_title(text: str, words: Words) -> Title:
    """The title of a slide on the whole round."""
    section = words.labels.deck_section
    return Title(text, section, own_end=section)


def overview_key(kind: str) -> str:
    """The key of a slide on the whole round."""
    return slide_key(kind)


def programme_cell(programme: Programme) -> OverviewCell:
    """The programme's name, in bold; it stands in every row."""
    origin = programme.name_origin
    return OverviewCell(programme.short_name, Level.PROGRAMME, bold=True, own=False, origin=origin)


def target_cell(target: Target) -> OverviewCell:
    """The target's short name; its title where it has none, which may be cut."""
    name = target.short_name or target.title.text
    cut = not target.short_name
    return OverviewCell(name, may_be_cut=cut, own=False, origin=target.name_origin)


def verdict_cell(forecast: Forecast, words: Words, *, bold: bool = True) -> OverviewCell:
    """The verdict's mark and word."""
    mark, origin = verdict_mark(forecast.verdict), forecast.verdict_origin
    return OverviewCell(words.verdicts[mark], Level.WORD, mark, bold=bold, origin=origin)


def status_cell(phase: Phase, words: Words, *, bold: bool) -> OverviewCell:
    """The status's mark and word."""
    mark, origin = status_mark(phase.status), phase.at("status")
    return OverviewCell(words.statuses[mark], Level.WORD, mark, bold=bold, origin=origin)


def moved_cell(direction: Direction, moves: Mapping[str, str], origin: Origin) -> OverviewCell:
    """The arrow and the word of a change; to and from 'missing' there is no direction."""
    return OverviewCell(moves[direction.value], arrow=_ARROWS[direction], origin=origin)


def grouped(rows: Sequence[OverviewRow]) -> tuple[OverviewRow, ...]:
    """The rows, each under the one before if that is of the same programme."""
    before = (None, *(row.accent for row in rows))
    pairs = zip(rows, before, strict=False)
    return tuple(replace(row, under=row.accent == accent) for row, accent in pairs)
