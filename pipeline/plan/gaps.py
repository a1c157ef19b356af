"""`Puuttuvat tiedot`: what the workbook lacks or leaves in doubt, with the cell to mend."""

from collections.abc import Sequence

from pipeline.findings import Cell, Code
from pipeline.intake.roles import Role, Slot
from pipeline.model.year import Gap
from pipeline.plan.overview_cells import overview_key, overview_title, programme_cell
from pipeline.plan.slides import (
    Level,
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

_MISSING = frozenset(
    {
        *(Code.MISSING_STATUS, Code.MISSING_VERDICT, Code.MISSING_FORECAST, Code.NO_FORECAST),
        *(Code.PROGRAMME_WITHOUT_TARGETS, Code.TARGET_WITHOUT_PHASES, Code.LEFT_OUT),
        *(Code.MISSING_OWNER, Code.PHASE_GONE, Code.REQUIRED_EMPTY),
    }
)


def gaps_slide(gaps: Sequence[Gap], words: Words, *, hidden: bool) -> SlidePlan | None:
    """A row a finding, by programme; None where nothing is missing or doubtful."""
    if not gaps:
        return None
    texts = words.overviews
    columns = (
        TableColumn(texts.programme),
        TableColumn(texts.kind),
        TableColumn(texts.fact, wide=True),
        TableColumn(texts.place),
    )
    origin = tuple(gap.finding.where for gap in gaps if gap.finding.where)
    table = OverviewTable(tuple(_row(gap, words) for gap in gaps), words.alternatives.gaps_table)
    return SlidePlan(
        overview_key("gaps"),
        Role.GAPS,
        overview_title(texts.gaps, words),
        (
            Text(Slot.LEAD, plain(_lead(gaps, words), origin)),
            Overview(columns, (table,), tabs=True),
        ),
        hidden=hidden,
    )


def _lead(gaps: Sequence[Gap], words: Words) -> str:
    texts = words.overviews
    missing = sum(_is_missing(gap) for gap in gaps)
    counts = [
        words.counted(count, plural)
        for count, plural in (
            (missing, texts.gap_missing),
            (len(gaps) - missing, texts.gap_doubtful),
        )
        if count
    ]
    first, *second = counts
    listed = texts.and_.format(first=first, last=second[0]) if second else first
    return texts.gaps_lead.format(counts=listed)


def _row(gap: Gap, words: Words) -> OverviewRow:
    texts = words.overviews
    missing = _is_missing(gap)
    kind = texts.is_missing if missing else texts.is_doubtful
    programme = OverviewCell(words.labels.deck_section, Level.PROGRAMME, bold=True)
    where = gap.finding.where
    origin = (where,) if where else ()
    cells = (
        programme_cell(gap.programme) if gap.programme else programme,
        OverviewCell(kind, bold=missing),
        OverviewCell(words.message(gap.finding), origin=origin),
        OverviewCell(_place(where, words), origin=origin),
    )
    return OverviewRow(cells, gap.programme.accent if gap.programme else None)


def _is_missing(gap: Gap) -> bool:
    return gap.finding.code in _MISSING


def _place(where: Cell | None, words: Words) -> str:
    if where is None or not where.ref:
        return where.sheet if where else words.labels.nothing
    form = words.overviews.cell if where.column else words.overviews.row
    return form.format(sheet=where.sheet, ref=where.ref)
