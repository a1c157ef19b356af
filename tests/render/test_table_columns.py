import sys
from types import FrameType

from pipeline.intake.roles import Role, Slot
from pipeline.plan.phases import phase_slide
from pipeline.plan.slides import Table
from pipeline.render.desk import Desk
from pipeline.render.table_columns import TableColumns
from pipeline.render.tables import TableSetter
from pipeline.units import emu
from pipeline.wording.words import Words
from tests.builders import phase, programme, target


def columns_of(words: Words, desk: Desk) -> TableColumns:
    lone = target(1, phases=(phase("1", text="Palvelutorit toimivat " * 20), phase("2")))
    slide = phase_slide(programme(lone), lone, words)
    (table,) = (content for content in slide.contents if isinstance(content, Table))
    place = desk.layouts.layout(Role.PHASES).place(Slot.TABLE)
    return TableColumns(table, place, 16.0, desk)


def test_padding_makes_rows_higher_by_just_that(words: Words, desk: Desk) -> None:
    columns = columns_of(words, desk)
    rows = columns.table.rows

    tight, roomy = (TableSetter(columns, emu(padding)) for padding in (4, 7))

    assert roomy.rows_height(rows) - tight.rows_height(rows) == len(rows) * 2 * emu(3)


def test_the_texts_of_a_row_are_set_once_for_every_padding(words: Words, desk: Desk) -> None:
    columns = columns_of(words, desk)
    row = columns.table.rows[0]

    assert columns.cells(row) is columns.cells(row)


def test_a_text_is_measured_once_for_all_widths_that_its_table_is_tried_in(
    words: Words, desk: Desk
) -> None:
    columns = columns_of(words, desk)
    measured: list[str] = []

    def note(frame: FrameType, event: str, _function: object) -> None:
        if event == "call" and frame.f_code.co_name in ("measured", "natural_width"):
            measured.append(frame.f_code.co_name)

    before = sys.getprofile()
    sys.setprofile(note)
    try:
        assert columns.widths
    finally:
        sys.setprofile(before)
    cells = sum(len(row.cells) for row in columns.table.rows)
    assert measured.count("measured") == cells
    assert measured.count("natural_width") <= 2 * cells  # its texts, a heading, usual statuses
