"""The plan of each of the sample's programmes, as text that a person can read and compare."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from syrupy.assertion import SnapshotAssertion
from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode

from pipeline.intake.rich_text import Block, Paragraph, list_label
from pipeline.intake.workbook import read_workbook
from pipeline.model.scope import Choice
from pipeline.model.validate import validate
from pipeline.plan.charts import Development
from pipeline.plan.compose import compose
from pipeline.plan.deck_plan import DeckPlan, Section
from pipeline.plan.slides import (
    Content,
    Counts,
    Marks,
    Overview,
    OverviewRow,
    Picture,
    SlidePlan,
    Table,
    TableRow,
    Text,
)
from pipeline.wording import words_of
from pipeline.wording.words import Words

SAMPLE = Path(__file__).parents[2] / "input" / "tavoitteet-2020.xlsx"


class TextFile(SingleFileSnapshotExtension):
    """A file a plan, so that a change of one is seen as a change of lines."""

    file_extension = "txt"
    _write_mode = WriteMode.TEXT


@pytest.fixture(scope="module")
def plan(words: Words) -> DeckPlan:
    return _plan(words)


def _plan(words: Words) -> DeckPlan:
    workbook, _ = read_workbook(SAMPLE)
    status, _ = validate(workbook, Choice())
    assert status
    return compose(status, words)


SECTIONS = ["kansi", "digi", "bien", "liik", "meja", "palv", "puuttuvat"]


@pytest.mark.parametrize("number", range(len(SECTIONS)), ids=SECTIONS)
def test_the_plan_is_the_golden_one(
    plan: DeckPlan, number: int, snapshot: SnapshotAssertion
) -> None:
    assert _text(plan.sections[number]) == snapshot(extension_class=TextFile)


@pytest.mark.parametrize("language", ["sv", "en"])
def test_a_programme_in_another_language_is_the_golden_one(
    language: str, snapshot: SnapshotAssertion
) -> None:
    section = _plan(words_of(language)).sections[SECTIONS.index("bien")]

    assert _text(section) == snapshot(extension_class=TextFile)


def _text(section: Section) -> str:
    lines = [f"# {section.name}"]
    for slide in section.slides:
        lines += ["", *_slide(slide)]
    return "\n".join(lines) + "\n"


def _slide(slide: SlidePlan) -> Iterator[str]:
    yield f"## {slide.title.joined}"
    accent = f", väri {slide.accent}" if slide.accent else ""
    yield f"[{slide.role}{accent}] {slide.key}"
    for content in slide.contents:
        yield from _content(content)
    if slide.instead:
        yield "ellei mahdu: " + "; ".join(other.key for other in slide.instead)


def _content(content: Content) -> Iterator[str]:
    match content:
        case Text(slot=slot, block=block, lead=lead):
            yield f"{slot}{' (ensin lihavoitu)' if lead else ''}:"
            yield from _block(block)
        case Marks(slot=slot, items=items):
            yield f"{slot}: " + " ".join(f"({item.mark}) {item.word}" for item in items)
        case Picture(slot=slot, alternative=alternative):
            yield f"{slot}: {alternative}"
        case Table(slot=slot, columns=columns, rows=rows):
            yield f"{slot}: | " + " | ".join(column.heading for column in columns) + " |"
            for row in rows:
                yield from _row(row)
        case Counts(items=items):
            yield "määrät: " + " ".join(f"({mark}) {count} {word}" for mark, count, word in items)
        case Overview(columns=columns, tables=tables):
            yield "| " + " | ".join(column.heading for column in columns) + " |"
            for table in tables:
                yield from filter(None, (table.heading,))
                yield from map(_overview_row, table.rows)
        case Development(whole=whole, panels=panels):
            yield from (panel.alternative for panel in (whole, *panels))


def _overview_row(row: OverviewRow) -> str:
    shown = []
    for cell in row.cells:
        sign = f"({cell.mark}) " if cell.mark else f"{cell.arrow} " if cell.arrow else ""
        shown.append(sign + cell.text)
    bar = f" [{row.shares.done}/{row.shares.total}]" if row.shares else ""
    return ("  > " if row.under else "  ") + " | ".join(shown) + bar


def _block(block: Block) -> Iterator[str]:
    for paragraph in block:
        yield "  " + _paragraph(paragraph)


def _paragraph(paragraph: Paragraph) -> str:
    text = "".join(
        f"**{run.text}**" if run.bold else f"*{run.text}*" if run.italic else run.text
        for run in paragraph.runs
    )
    if paragraph.list_style is None:
        return text
    label = list_label(paragraph.list_style, paragraph.number or 1)
    return "  " * paragraph.level + f"{label} {text}"


def _row(row: TableRow) -> Iterator[str]:
    firsts = [cell[0] for cell in row.cells]
    shown = [(f"({f.mark}) " if f.mark else "") + _paragraph(f.paragraph) for f in firsts]
    yield ("  > " if row.under else "  ") + " | ".join(shown)
    for cell in row.cells:
        for note in cell[1:]:
            yield "      " + _paragraph(note.paragraph)
