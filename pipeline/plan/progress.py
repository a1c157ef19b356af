"""`Tavoitteiden tarkempi eteneminen`: what has happened in the phases, a target a table."""

from collections.abc import Iterator

from pipeline.intake.roles import Role, Slot
from pipeline.model.status import Phase, Programme, Target, with_nested
from pipeline.plan.keys import slide_key
from pipeline.plan.marks import status_mark
from pipeline.plan.phases import target_heading
from pipeline.plan.shares import named
from pipeline.plan.slides import CellText, Level, SlidePlan, Table, TableColumn, TableRow, Text
from pipeline.plan.texts import word
from pipeline.plan.titles import title_of
from pipeline.wording.words import Words


def progress_slides(programme: Programme, words: Words) -> Iterator[SlidePlan]:
    """A slide for each target that has something to tell of its phases."""
    for target in programme.targets:
        told = [phase for phase in with_nested(target.phases) if phase.progress]
        if told:
            yield SlidePlan(
                slide_key("progress", programme, target.number),
                Role.PROGRESS,
                title_of(words.labels.progress, programme, (target,), words),
                (
                    Text(Slot.HEADING, target_heading(target, programme)),
                    _table(target, told, words),
                ),
                accent=programme.accent,
                where=told[0].where,
            )


def _table(target: Target, phases: list[Phase], words: Words) -> Table:
    labels = words.labels
    columns = (
        TableColumn(labels.phase, wide=True),
        TableColumn(labels.progress_column, wide=True),
        TableColumn(labels.status),
    )
    rows = []
    for phase in phases:
        mark = status_mark(phase.status)
        text = (CellText(phase.text),)
        progress = tuple(CellText(paragraph) for paragraph in phase.progress)
        said = word(words.statuses[mark], phase.at("status"))
        status = (CellText(said, Level.PHASE, tone=mark, bold=True),)
        rows.append(TableRow((text, progress, status)))
    alternative = words.alternatives.progress_table.format(target=named(target))
    return Table(Slot.TABLE, columns, tuple(rows), alternative, target.name_origin)
