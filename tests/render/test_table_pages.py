from dataclasses import replace
from itertools import chain
from pathlib import Path
from typing import Any

import pytest

from pipeline.intake.layouts import Layouts
from pipeline.intake.rich_text import Block
from pipeline.intake.roles import Role, Slot
from pipeline.intake.vocabulary import Status
from pipeline.model.status import Measure, Phase
from pipeline.plan.phases import phase_slide
from pipeline.plan.slides import CellText, SlidePlan, Table, TableColumn, TableRow, Text, Title
from pipeline.render import table_pages
from pipeline.render.desk import Desk, Page
from pipeline.render.shapes import TableShape
from pipeline.render.table_columns import TableColumns
from pipeline.wording.words import Words
from tests.builders import (
    PHASE,
    SMALLEST,
    block,
    phase,
    programme,
    target,
    text,
    write_workbook,
)
from tests.building import rendered
from tests.render.pages import pages_of, table, table_texts, text_in
from tests.single_lines import single_lines

SENTENCE = "Palvelutorit toimivat kaikissa kaupunginosissa jo ensi vuonna. "


def pages(words: Words, desk: Desk, *phases: Phase) -> list[Page]:
    lone = target(1, phases=phases)
    return pages_of(phase_slide(programme(lone), lone, words), desk)


def on_pages(found: list[Page]) -> list[list[str]]:
    """The texts of the first column, page by page."""
    return [[row[0] for row in table_texts(table(page))] for page in found]


def lowest(desk: Desk, role: Role = Role.PHASES) -> int:
    return desk.layouts.layout(role).place(Slot.TABLE).box.bottom


def phases(count: int, notes: Block = ()) -> list[Phase]:
    return [phase(str(number), notes=notes) for number in range(1, count + 1)]


def test_a_few_phases_stand_on_one_page_at_the_size_of_the_layout(words: Words, desk: Desk) -> None:
    (page,) = pages(words, desk, *phases(4))

    assert table(page).rows[1].cells[0].paragraphs[0].runs[0].size == 20


def test_nothing_smaller_is_measured_where_the_largest_needs_one_slide(
    words: Words, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried: list[TableColumns] = []

    def columns(*of: Any) -> TableColumns:
        tried.append(TableColumns(*of))
        return tried[-1]

    monkeypatch.setattr(table_pages, "TableColumns", columns)
    pages(words, desk, *phases(4))

    measured = [made.size for made in tried if "widths" in vars(made)]
    assert len(tried) > len(measured)
    assert set(measured) == {20}


def test_rows_are_set_smaller_before_the_table_is_continued(words: Words, desk: Desk) -> None:
    (page,) = pages(words, desk, *phases(11))

    assert 14 <= table(page).rows[1].cells[0].paragraphs[0].runs[0].size < 20


def test_each_row_stands_on_a_page_in_order(words: Words, desk: Desk) -> None:
    found = pages(words, desk, *phases(60))

    assert len(found) > 2
    assert list(chain(*on_pages(found))) == [f"Vaihe {number}" for number in range(1, 61)]


def test_each_page_has_the_header_and_the_heading_that_goes_on(words: Words, desk: Desk) -> None:
    first, *others = pages(words, desk, *phases(60))

    assert text_in(first, Slot.HEADING) == "Palvelutorit toimivat"
    for page in others:
        assert text_in(page, Slot.HEADING) == "Palvelutorit toimivat – jatkoa"
        assert [c.paragraphs[0].text for c in table(page).rows[0].cells] == ["Vaihe", "Tila"]


def test_no_page_is_filled_over_its_edge(words: Words, desk: Desk) -> None:
    for page in pages(words, desk, *phases(40, block(SENTENCE))):
        assert table(page).box.bottom <= lowest(desk)


def test_pages_are_filled_evenly(words: Words, desk: Desk) -> None:
    counts = [len(rows) for rows in on_pages(pages(words, desk, *phases(30)))]

    assert len(counts) > 1
    assert max(counts) - min(counts) <= 2


def test_nested_rows_stay_with_their_phase(words: Words, desk: Desk) -> None:
    nested = [
        phase(str(n), nested=tuple(phase(f"{n}.{m}") for m in range(1, 5))) for n in range(1, 10)
    ]

    for rows in on_pages(pages(words, desk, *nested)):
        assert rows[0].removeprefix("Vaihe ").isdigit()
        assert rows[-1].endswith(".4")


def test_more_nested_rows_than_a_page_holds_go_on_on_the_next(words: Words, desk: Desk) -> None:
    nested = tuple(phase(f"1.{number}") for number in range(1, 25))

    rows = list(chain(*on_pages(pages(words, desk, phase("1", nested=nested)))))

    assert rows == ["Vaihe 1", *(f"Vaihe 1.{number}" for number in range(1, 25))]


def without_spaces(rows: list[str]) -> str:
    return "".join("".join(rows).split())


def test_a_row_higher_than_a_slide_is_cut_between_its_notes(words: Words, desk: Desk) -> None:
    notes = block(*(f"{number}. {SENTENCE * 2}" for number in range(40)))
    found = pages(words, desk, phase("1", notes=notes), phase("2"))

    rows = list(chain(*on_pages(found)))
    assert without_spaces(rows) == without_spaces(
        ["Vaihe 1", *(note.text for note in notes), "Vaihe 2"]
    )
    assert all(table(page).box.bottom <= lowest(desk) for page in found)


def test_a_text_higher_than_a_slide_is_cut_between_its_words(words: Words, desk: Desk) -> None:
    found = pages(words, desk, phase("1", Status.IN_PROGRESS, text=SENTENCE * 60))

    assert without_spaces(list(chain(*on_pages(found)))) == without_spaces([SENTENCE * 60])
    assert all(table(page).box.bottom <= lowest(desk) for page in found)
    assert {row[-1] for page in found for row in table_texts(table(page))} == {"TEKEILLÄ"}


def test_the_mark_of_a_cut_row_stands_only_at_its_beginning(words: Words, desk: Desk) -> None:
    first, *others = pages(words, desk, phase("1", text=SENTENCE * 60))

    assert table(first).rows[1].cells[0].paragraphs[0].bullet is not None
    assert [table(page).rows[1].cells[0].paragraphs[0].bullet for page in others] == [None] * len(
        others
    )


def two_texts(*rows: tuple[str, str]) -> SlidePlan:
    columns = (TableColumn("Vaihe", wide=True), TableColumn("Eteneminen", wide=True))
    cells = (tuple((CellText(text(words)),) for words in row) for row in rows)
    contents = (
        Text(Slot.HEADING, block("Palvelutorit")),
        Table(Slot.TABLE, columns, tuple(map(TableRow, cells)), "Vaiheet"),
    )
    return SlidePlan("digi/1/progress", Role.PROGRESS, Title("Eteneminen"), contents)


def test_a_row_with_two_texts_higher_than_a_slide_goes_on_in_both(desk: Desk) -> None:
    texts = (SENTENCE * 20, SENTENCE * 22)

    found = pages_of(two_texts(texts), desk)

    rows = [row for page in found for row in table_texts(table(page))]
    assert len(found) == 2
    assert all(table(page).box.bottom <= lowest(desk, Role.PROGRESS) for page in found)
    for column, words in enumerate(texts):
        assert without_spaces([row[column] for row in rows]) == without_spaces([words])


def test_room_that_is_left_on_the_only_page_is_shared_between_the_rows(
    words: Words, desk: Desk
) -> None:
    def height_of_row(count: int) -> int:
        (page,) = pages(words, desk, *phases(count))
        return table(page).rows[1].height

    shape: TableShape = table(pages(words, desk, *phases(7))[0])
    assert height_of_row(3) > height_of_row(7)
    assert shape.box.bottom <= lowest(desk)


def test_two_texts_share_the_width_so_that_no_line_is_counted_that_is_not_drawn(
    desk: Desk,
) -> None:
    (page,) = pages_of(two_texts(*((SENTENCE * n, SENTENCE * (5 - n)) for n in (1, 2, 3))), desk)
    shape = table(page)

    def lines(room: float) -> list[int]:
        typesetter = replace(desk.typesetter, room=room)
        return [
            typesetter.line_count(paragraph, width - cell.insets.left)
            for row in shape.rows
            for cell, width in zip(row.cells, shape.widths, strict=True)
            for paragraph in cell.paragraphs
        ]

    assert lines(room=0.985) == lines(room=1.0)


def test_a_note_higher_than_a_page_is_cut_beside_the_larger_value(words: Words, desk: Desk) -> None:
    for sentences in range(30, 40):
        notes = block(SENTENCE * sentences)
        found = pages(words, desk, phase("1", notes=notes, measure=Measure(share=0.4)))

        assert len(found) > 1
        assert max(table(page).box.bottom for page in found) <= lowest(desk)


def test_a_value_higher_than_a_page_goes_on_too(words: Words, desk: Desk) -> None:
    unit = "kävijää " * 400
    found = pages(words, desk, phase("1", measure=Measure(value=18, unit=unit.strip())))
    shown = "".join(row[1] for page in found for row in table_texts(table(page)))

    assert len(found) > 1
    assert "".join(shown.split()) == "18" + "kävijää" * 400
    for page in found:
        assert table(page).box.bottom <= lowest(desk)


def test_a_phase_higher_than_a_page_begins_where_there_is_much_room(
    words: Words, desk: Desk
) -> None:
    found = pages(words, desk, phase("1"), phase("2", text=SENTENCE * 60))

    assert len(found) > 1
    assert len(on_pages(found)[0]) == 2


@pytest.mark.parametrize("lines", [613, 630])
def test_a_text_of_many_slides_does_not_end_with_a_lone_line(
    tmp_path: Path, layouts: Layouts, words: Words, lines: int
) -> None:
    sheets = dict(SMALLEST, Vaiheet={**PHASE, "Eteneminen": "\n".join(["ab"] * lines)})
    path = write_workbook(tmp_path / "a.xlsx", {name: [row] for name, row in sheets.items()})

    deck = rendered(path, layouts, words)

    assert len([slide for slide in deck.slides if slide.kind == "progress"]) > 30
    assert list(single_lines(deck, layouts)) == []
