"""`Ositettu tavoitteiden toteutuminen`: a target's phases as a table, with a line or without."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from pipeline.intake.rich_text import Block, Run
from pipeline.intake.roles import Role, Slot
from pipeline.intake.vocabulary import Presentation
from pipeline.model.measures import statuses_origin, target_counts
from pipeline.model.status import FIGURES, Phase, Programme, Target, with_nested
from pipeline.plan.charts import Figure
from pipeline.plan.figures import figures
from pipeline.plan.keys import slide_key
from pipeline.plan.marks import has_verdicts_of_targets, legend, status_mark
from pipeline.plan.shares import done_of_phases, named
from pipeline.plan.slides import (
    Arrow,
    Cell,
    CellText,
    Content,
    Level,
    Node,
    Picture,
    ProgressLine,
    SlidePlan,
    Table,
    TableColumn,
    TableRow,
    Text,
)
from pipeline.plan.texts import plain, word
from pipeline.plan.titles import title_of
from pipeline.wording.words import Words

_ROLES = {
    Presentation.LIST: Role.PHASES,
    Presentation.LINE: Role.PHASES_LINE,
    Presentation.PARAGRAPHS: Role.PHASES_PARAGRAPHS,
}
_FIRST = (Slot.HEADING, Slot.LINE, Slot.TABLE)
_SECOND = (Slot.HEADING_2, Slot.LINE_2, Slot.TABLE_2)


def phase_slide(programme: Programme, target: Target, words: Words) -> SlidePlan:
    """The slide of one target's phases in the form that its Esitystapa asks for.

    Without phases it says so, in a table all the same.
    """
    key = slide_key("phases", programme, target.number)
    title = title_of(words.labels.phases, programme, (target,), words)
    contents = tuple(_contents(target, programme, _FIRST, words))
    if not target.phases:
        return SlidePlan(key, Role.PHASES, title, contents, programme.accent)
    role = _ROLES[target.presentation]
    explained = (legend(target.phases, words), *contents)
    slide = SlidePlan(key, role, title, explained, programme.accent)
    return replace(slide, where=target.phases[0].where)


def shared_slide(programme: Programme, pair: Sequence[Target], words: Words) -> SlidePlan:
    """Two short targets on one slide; instead of it a slide each, if they do not fit."""
    first, second = pair
    return SlidePlan(
        slide_key("phases", programme, f"{first.number}-{second.number}"),
        Role.PHASES_TWO,
        title_of(words.labels.phases, programme, pair, words),
        (
            legend(first.phases + second.phases, words),
            *_contents(first, programme, _FIRST, words),
            *_contents(second, programme, _SECOND, words),
        ),
        accent=programme.accent,
        instead=tuple(phase_slide(programme, target, words) for target in pair),
    )


def _contents(
    target: Target, programme: Programme, slots: Sequence[Slot], words: Words
) -> Iterator[Content]:
    heading, line, table = slots
    yield Text(heading, target_heading(target, programme))
    if _has_line(target):
        yield _line(target, line, words)
    yield _table(target, table, words)


def _has_line(target: Target) -> bool:
    return target.presentation is Presentation.LINE and bool(target.phases)


def target_heading(target: Target, programme: Programme) -> Block:
    """The target's title; its captions too, where no line shows them."""
    title = target.title
    if _are_numbered(programme):
        runs = (Run(f"{target.number}. "), *title.runs)
        title = replace(title, runs=runs, origin=target.at("number", "title"))
    labels = [label for label in (target.start_label, target.goal_label) if label]
    if _has_line(target) or not labels:
        return (title,)
    origin = target.filled("start_label", "goal_label")
    return (title, *plain(" – ".join(labels), origin, own=False))


def _are_numbered(programme: Programme) -> bool:
    """Whether its targets are told by numbers: beside lines, or in the badge of its forecast."""
    has_line = any(target.presentation is Presentation.LINE for target in programme.targets)
    in_badge = programme.forecast.says_something and has_verdicts_of_targets(programme)
    return len(programme.targets) > 1 and (has_line or in_badge)


def _line(target: Target, slot: Slot, words: Words) -> Picture:
    nodes = tuple(
        Node(
            phase.label,
            status_mark(phase.status),
            phase.milestone,
            phase.at("number", "status"),
            phase.at("milestone"),
        )
        for phase in target.phases
    )
    line = ProgressLine(
        nodes,
        target.start_label,
        target.goal_label,
        target.at("start_label"),
        target.at("goal_label"),
    )
    return Picture(slot, line, _line_in_words(line, words), tuple(_figures(line, words)))


def _figures(line: ProgressLine, words: Words) -> Iterator[Figure]:
    """What the line shows, in the words of its alternative text."""
    texts = words.alternatives
    if line.start_label:
        yield Figure(line.start_label, line.start_origin)
    for node in line.nodes:
        status = words.statuses[node.mark].lower()
        yield Figure(texts.line_phase.format(number=node.number, status=status), node.origin)
        if node.caption:
            yield Figure(node.caption, node.caption_origin)
    if line.goal_label:
        yield Figure(line.goal_label, line.goal_origin)


def _line_in_words(line: ProgressLine, words: Words) -> str:
    texts = words.alternatives
    phases = (
        texts.line_phase.format(number=node.number, status=words.statuses[node.mark].lower())
        + (texts.line_caption.format(caption=node.caption) if node.caption else "")
        for node in line.nodes
    )
    return texts.line.format(
        start=texts.line_start.format(caption=line.start_label) if line.start_label else "",
        phases=", ".join(phases),
        goal=texts.line_goal.format(caption=line.goal_label) if line.goal_label else "",
    )


def _table(target: Target, slot: Slot, words: Words) -> Table:
    if not target.phases:
        columns, rows = _no_rows(words)
    elif target.presentation is Presentation.PARAGRAPHS:
        columns, rows = _paragraph_rows(target, words)
    else:
        columns, rows = _list_rows(target, words)
    counted = target.phases if target_counts(target) is not None else ()
    done = done_of_phases(counted, words)
    alternative = words.alternatives.phases_table.format(target=named(target), done=done).strip()
    before = tuple(cell for phase in counted for cell in phase.earlier_origin)
    origin = target.name_origin + statuses_origin(counted) + before
    return Table(slot, columns, rows, alternative, origin)


def _no_rows(words: Words) -> tuple[tuple[TableColumn, ...], tuple[TableRow, ...]]:
    labels = words.labels
    columns = (TableColumn(labels.phase, wide=True), TableColumn(labels.status))
    cells = ((CellText(word(labels.no_phases)),), (CellText(word(labels.nothing), Level.NOTE),))
    return columns, (TableRow(cells),)


def _paragraph_rows(
    target: Target, words: Words
) -> tuple[tuple[TableColumn, ...], tuple[TableRow, ...]]:
    labels = words.labels
    columns = (TableColumn(labels.status), TableColumn(labels.phase, wide=True))
    rows = []
    for phase in with_nested(target.phases):
        mark = status_mark(phase.status)
        at = phase.at("status")
        said = word(words.statuses[mark], at)
        status = CellText(said, mark=mark, tone=mark, bold=True, mark_origin=at)
        stands = (status, *_went_back(phase, words))
        text, *notes = _phase_cell(phase, target, mark=False)
        value = _value(phase, words)
        shown = (replace(value, level=Level.NOTE),) if value else ()
        rows.append(TableRow((stands, (text, *shown, *notes)), under=len(phase.number) > 1))
    return columns, tuple(rows)


def _list_rows(
    target: Target, words: Words
) -> tuple[tuple[TableColumn, ...], tuple[TableRow, ...]]:
    labels = words.labels
    phases = with_nested(target.phases)
    values = [_value(phase, words) for phase in phases]
    numbered = target.presentation is Presentation.LINE
    columns = (
        *((TableColumn(labels.number),) if numbered else ()),
        TableColumn(labels.phase, wide=True),
        *((TableColumn(labels.value, right_aligned=True),) if any(values) else ()),
        TableColumn(labels.status),
    )
    rows = []
    for phase, value in zip(phases, values, strict=True):
        level = _level(phase)
        mark = status_mark(phase.status)
        number = (CellText(word(phase.label, phase.at("number")), level),)
        nothing = word(labels.nothing, phase.at(*FIGURES))
        shown = replace(value, level=level) if value else CellText(nothing, Level.NOTE)
        said = word(words.statuses[mark], phase.at("status"))
        status = CellText(said, level, tone=mark, bold=True)
        cells = (
            *((number,) if numbered else ()),
            _phase_cell(phase, target),
            *(((shown,),) if any(values) else ()),
            (status, *_went_back(phase, words)),
        )
        rows.append(TableRow(cells, under=level is Level.NESTED))
    return columns, tuple(rows)


def _went_back(phase: Phase, words: Words) -> Cell:
    """What stands under the status of a phase that stood further in the round before."""
    if not phase.went_back:
        return ()
    said = f"{Arrow.BACK}\N{NO-BREAK SPACE}{words.overviews.status_moves['back']}"
    return (CellText(word(said, phase.at("status") + phase.earlier_origin), Level.NOTE),)


def _level(phase: Phase) -> Level:
    return Level.NESTED if len(phase.number) > 1 else Level.PHASE


def _phase_cell(phase: Phase, target: Target, *, mark: bool = True) -> Cell:
    bullet = status_mark(phase.status) if mark else None
    notes = list(phase.notes)
    on_line = target.presentation is Presentation.LINE and len(phase.number) == 1
    if phase.milestone and not on_line:
        notes.insert(0, word(phase.milestone, phase.at("milestone"), own=False))
    return (
        CellText(phase.text, _level(phase), mark=bullet, mark_origin=phase.at("status")),
        *(CellText(note, Level.NOTE) for note in notes),
    )


def _value(phase: Phase, words: Words) -> CellText | None:
    """What a phase has reached, in bold unless it is only what it shall reach."""
    shown = figures(phase.measure, words)
    has_reached = phase.measure.share is not None or phase.measure.value is not None
    origin = phase.filled(*FIGURES)
    return CellText(word(shown, origin), bold=has_reached) if shown else None
