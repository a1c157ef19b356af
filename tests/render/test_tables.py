import pytest

from pipeline.intake.rich_text import Block
from pipeline.intake.roles import Role, Slot
from pipeline.intake.vocabulary import Presentation, Status
from pipeline.model.status import Measure, Phase
from pipeline.plan.phases import phase_slide
from pipeline.plan.slides import Mark
from pipeline.render.desk import Desk
from pipeline.render.shapes import SizedParagraph, TableShape
from pipeline.units import points
from pipeline.wording.words import Words
from tests.builders import block, item, phase, programme, target
from tests.render.pages import pages_of, table

HALF = Measure(share=0.5)


def table_of(
    words: Words, desk: Desk, *phases: Phase, presentation: Presentation = Presentation.LIST
) -> TableShape:
    lone = target(1, phases=phases, presentation=presentation)
    (page,) = pages_of(phase_slide(programme(lone), lone, words), desk)
    return table(page)


def paragraphs(shape: TableShape, row: int, column: int) -> tuple[SizedParagraph, ...]:
    return shape.rows[row].cells[column].paragraphs


def test_columns_and_rows_together_are_as_large_as_the_table(words: Words, desk: Desk) -> None:
    shape = table_of(words, desk, phase("1", measure=HALF), phase("2", notes=block("Ensin.")))

    assert sum(shape.widths) == shape.box.width
    assert sum(row.height for row in shape.rows) == shape.box.height
    assert shape.box.width == desk.layouts.layout(Role.PHASES).place(Slot.TABLE).box.width


def test_each_row_is_as_high_as_its_highest_cell(words: Words, desk: Desk) -> None:
    shape = table_of(words, desk, phase("1", text="Palvelutorit toimivat " * 20, measure=HALF))

    for row in shape.rows:
        heights = [
            desk.typesetter.height(cell.paragraphs, width - cell.insets.left - cell.insets.right)
            + cell.insets.top
            + cell.insets.bottom
            for cell, width in zip(row.cells, shape.widths, strict=True)
        ]
        assert row.height == max(heights)


def test_a_status_and_a_value_take_one_line(words: Words, desk: Desk) -> None:
    measure = Measure(share=0.4, value=18, goal_value=20, unit="kpl")
    shape = table_of(words, desk, phase("1", None, measure=measure))

    for column in (1, 2):
        (found,) = paragraphs(shape, 1, column)
        room = shape.widths[column] - shape.rows[1].cells[column].insets.left
        assert desk.typesetter.line_count(found, room) == 1


def test_the_text_of_a_phase_takes_what_the_others_leave(words: Words, desk: Desk) -> None:
    wide, value, status = table_of(words, desk, phase("1", measure=HALF)).widths

    assert wide > 3 * max(value, status)


def test_a_very_long_value_leaves_room_for_the_text_of_the_phase(words: Words, desk: Desk) -> None:
    measure = Measure(value=1, unit="asiakastyytyväisyyskyselyyn vastannutta " * 4)
    shape = table_of(words, desk, phase("1", measure=measure))

    assert shape.widths[1] <= round(0.4 * shape.box.width)


LONG_VALUE = Measure(value=1200, goal_value=40000, unit="vastannutta")


def test_a_long_value_takes_one_line_where_the_phases_have_room(words: Words, desk: Desk) -> None:
    shape = table_of(words, desk, phase("1", measure=LONG_VALUE))
    (found,) = paragraphs(shape, 1, 1)

    room = shape.widths[1] - shape.rows[1].cells[1].insets.left
    assert desk.typesetter.line_count(found, room) == 1


def test_a_long_value_is_broken_where_it_would_cost_the_phases_lines(
    words: Words, desk: Desk
) -> None:
    long = phase("1", text="Palvelutorit toimivat kaikissa kaupunginosissa " * 12)
    shape = table_of(words, desk, long, phase("2", measure=LONG_VALUE))

    assert shape.widths[1] <= 0.25 * shape.box.width


def test_the_statuses_of_all_tables_of_a_size_take_the_same_width(words: Words, desk: Desk) -> None:
    done, not_done = (
        table_of(words, desk, phase("1", status)) for status in (Status.DONE, Status.NOT_DONE)
    )

    assert done.widths == not_done.widths


def test_the_first_lines_of_all_cells_of_a_row_stand_on_one_line(words: Words, desk: Desk) -> None:
    row = table_of(words, desk, phase("1", measure=HALF)).rows[1]

    baselines = [
        points(cell.insets.top) + 0.905 * cell.paragraphs[0].runs[0].size for cell in row.cells
    ]
    assert baselines == pytest.approx([baselines[0]] * 3, abs=0.01)


def test_no_rule_stands_under_the_last_row_nor_between_a_phase_and_its_nested_ones(
    words: Words, desk: Desk
) -> None:
    shape = table_of(words, desk, phase("1", nested=(phase("1.1"),)), phase("2"))

    assert [row.rule for row in shape.rows] == [True, False, True, False]


def test_values_are_set_to_the_right(words: Words, desk: Desk) -> None:
    shape = table_of(words, desk, phase("1", measure=HALF))

    assert [paragraphs(shape, 1, column)[0].align for column in range(3)] == ["l", "r", "l"]


@pytest.mark.parametrize(
    ("status", "colour"),
    [
        (Status.DONE, "accent1"),
        (Status.IN_PROGRESS, "accent2"),
        (Status.NOT_DONE, "accent3"),
        (None, "accent3"),
    ],
)
def test_a_status_is_told_in_bold_in_the_colour_of_its_mark(
    words: Words, desk: Desk, status: Status | None, colour: str
) -> None:
    (word,) = paragraphs(table_of(words, desk, phase("1", status)), 1, 1)

    assert (word.color, word.runs[0].bold) == (colour, True)


def test_a_phase_hangs_on_the_mark_of_its_status(words: Words, desk: Desk) -> None:
    (text,) = paragraphs(table_of(words, desk, phase("1", Status.IN_PROGRESS)), 1, 0)

    assert text.bullet is Mark.IN_PROGRESS
    assert text.margin == text.hanging > 0


def test_nested_phases_and_notes_begin_where_the_text_of_their_phase_does(
    words: Words, desk: Desk
) -> None:
    shape = table_of(words, desk, phase("1", notes=block("Ensin."), nested=(phase("1.1"),)))
    text, note = paragraphs(shape, 1, 0)
    (nested,) = paragraphs(shape, 2, 0)

    assert note.margin == text.margin
    assert nested.margin - nested.hanging == text.margin
    assert note.runs[0].size < text.runs[0].size
    assert nested.runs[0].size < text.runs[0].size


def test_the_notes_of_a_nested_phase_stand_under_its_own_text(words: Words, desk: Desk) -> None:
    nested = phase("1.1", notes=block("Sitten."))
    shape = table_of(words, desk, phase("1", nested=(nested,)))
    text, note = paragraphs(shape, 2, 0)

    assert note.margin == text.margin > paragraphs(shape, 1, 0)[0].margin


def test_a_list_in_the_notes_keeps_its_marks(words: Words, desk: Desk) -> None:
    notes: Block = (item("Ensin"), item("Sitten"))
    _, first, second = paragraphs(table_of(words, desk, phase("1", notes=notes)), 1, 0)

    assert first.bullet == second.bullet
    assert first.bullet is not None


def test_paragraphs_have_their_mark_beside_the_status(words: Words, desk: Desk) -> None:
    shape = table_of(words, desk, phase("1"), presentation=Presentation.PARAGRAPHS)

    assert paragraphs(shape, 1, 0)[0].bullet is Mark.DONE
    assert paragraphs(shape, 1, 1)[0].bullet is None


def test_the_word_beside_a_mark_is_smaller_than_its_paragraph(words: Words, desk: Desk) -> None:
    shape = table_of(words, desk, phase("1"), presentation=Presentation.PARAGRAPHS)
    (status,), (text,) = (paragraphs(shape, 1, column) for column in (0, 1))

    assert (status.runs[0].size, text.runs[0].size) == (14, 18)
