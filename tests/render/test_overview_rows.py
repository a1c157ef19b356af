from dataclasses import replace

import pytest

from pipeline.intake.contrast import contrast
from pipeline.intake.roles import Role, Slot
from pipeline.plan.slides import (
    Arrow,
    Level,
    Mark,
    Overview,
    OverviewCell,
    OverviewRow,
    OverviewTable,
    TableColumn,
)
from pipeline.render.desk import Desk
from pipeline.render.overview_rows import OverviewSetter
from pipeline.render.shapes import SizedRow
from pipeline.units import Emu, inches

LONG = "Yhteisten palvelujen ja tilojen kehittämisen kokonaisuus asiakkaiden kanssa"


def setter(
    desk: Desk, *cells: OverviewCell, tabs: bool = False, accent: int | None = 1
) -> OverviewSetter:
    columns = tuple(TableColumn(f"Sarake {n}", wide=n == 1) for n in range(len(cells)))
    table = OverviewTable((OverviewRow(cells, accent),), "Taulukko.")
    place = desk.layouts.layout(Role.CHANGES).place(Slot.TABLE)
    return OverviewSetter(Overview(columns, (table,), tabs), place, desk)


def set_row(found: OverviewSetter) -> SizedRow:
    return found.row(found.overview.tables[0].rows[0])


def lines(found: OverviewSetter, number: int) -> int:
    cell = set_row(found).cells[number]
    room = Emu(found.widths[number] - cell.insets.left - cell.insets.right)
    return found.desk.typesetter.line_count(cell.paragraphs[0], room)


NAME = OverviewCell("Digitalisaatio", Level.PROGRAMME, bold=True)
WORD = OverviewCell("TEKEILLÄ", Level.WORD, Mark.IN_PROGRESS)


def test_columns_are_together_as_wide_as_the_place(desk: Desk) -> None:
    found = setter(desk, NAME, OverviewCell("Lyhyt"), WORD)

    assert sum(found.widths) == found.place.box.width


def test_a_narrow_column_holds_its_text_in_one_line(desk: Desk) -> None:
    found = setter(desk, NAME, OverviewCell(LONG), WORD)

    assert (lines(found, 0), lines(found, 2)) == (1, 1)
    assert found.widths[1] > found.widths[0] + found.widths[2]


def test_no_word_of_a_narrow_column_is_broken_where_the_table_is_narrow(desk: Desk) -> None:
    found = setter(desk, NAME, OverviewCell(LONG), OverviewCell("Liikkumisohjelma nyt"), WORD)
    narrow = replace(found.place, box=replace(found.place.box, width=inches(5.6)))
    found = replace(found, place=narrow)

    assert lines(found, 0) == 1
    assert lines(found, 2) == 2
    assert sum(found.widths) == inches(5.6)


def test_a_table_too_narrow_for_all_its_words_keeps_room_for_its_wide_column(desk: Desk) -> None:
    found = setter(desk, NAME, OverviewCell(LONG), WORD)
    narrow = replace(found.place, box=replace(found.place.box, width=inches(2.6)))

    assert replace(found, place=narrow).widths[1] >= inches(0.5)


def test_a_text_that_may_be_cut_is_cut_between_words_after_two_lines(desk: Desk) -> None:
    whole = " ".join([LONG] * 6)
    found = setter(desk, NAME, OverviewCell(whole, may_be_cut=True), WORD)

    shown = set_row(found).cells[1].paragraphs[0].text
    assert lines(found, 1) == 2
    assert shown.endswith(" …")
    assert whole.startswith(shown.removesuffix(" …") + " ")


def test_a_word_that_is_cut_ends_with_the_sign(desk: Desk) -> None:
    found = setter(desk, NAME, OverviewCell("a" * 2000, may_be_cut=True), WORD)

    assert set_row(found).cells[1].paragraphs[0].text.endswith("a …")
    assert lines(found, 1) <= 2


@pytest.mark.parametrize("text", ["Lyhyt", LONG])
def test_a_text_of_two_lines_or_less_stays_whole(text: str, desk: Desk) -> None:
    found = setter(desk, NAME, OverviewCell(text, may_be_cut=True), WORD)

    assert set_row(found).cells[1].paragraphs[0].text == text


def test_other_texts_stay_whole_in_as_many_lines_as_they_take(desk: Desk) -> None:
    whole = f"{LONG} {LONG} {LONG} {LONG}"
    found = setter(desk, OverviewCell(LONG * 3, Level.PROGRAMME), OverviewCell(whole), WORD)

    row = set_row(found)
    assert [row.cells[n].paragraphs[0].text for n in (0, 1)] == [LONG * 3, whole]
    for number, cell in enumerate(row.cells):
        room = Emu(found.widths[number] - cell.insets.left - cell.insets.right)
        height = desk.typesetter.height(cell.paragraphs, room)
        assert height + cell.insets.top + cell.insets.bottom <= row.height


def test_a_long_name_takes_a_wider_column(desk: Desk) -> None:
    short = setter(desk, NAME, OverviewCell("Lyhyt"), WORD)
    long = setter(
        desk, OverviewCell(f"{LONG} {LONG}", Level.PROGRAMME), OverviewCell("Lyhyt"), WORD
    )

    assert long.widths[0] > short.place.box.width * 0.25


def test_no_row_is_lower_than_usual(desk: Desk) -> None:
    assert set_row(setter(desk, NAME, OverviewCell("Lyhyt"), WORD)).height >= inches(0.4)


def test_a_mark_is_the_bullet_of_its_word(desk: Desk) -> None:
    paragraph = set_row(setter(desk, NAME, OverviewCell("Lyhyt"), WORD)).cells[2].paragraphs[0]

    assert paragraph.bullet is Mark.IN_PROGRESS
    assert paragraph.hanging == paragraph.margin > 0


@pytest.mark.parametrize(
    ("arrow", "colour"),
    [
        *((Arrow.FORWARD, "accent1"), (Arrow.BACK, "accent5")),
        *((Arrow.NEW, "tx1"), (Arrow.SAME, "accent3")),
    ],
)
def test_an_arrow_stands_before_its_word_in_its_colour(
    arrow: Arrow, colour: str, desk: Desk
) -> None:
    cell = OverviewCell("suunta", arrow=arrow)
    first, second = (
        set_row(setter(desk, NAME, OverviewCell("Lyhyt"), cell)).cells[2].paragraphs[0].runs
    )

    assert (first.text, first.color) == (f"{arrow} ", colour)
    assert (second.text, second.color) == ("suunta", None)


def test_the_accent_fills_the_name_or_stands_as_a_tab_at_its_left(desk: Desk) -> None:
    filled, tabbed = (
        set_row(setter(desk, NAME, OverviewCell("Lyhyt"), WORD, tabs=tabs)).cells[0]
        for tabs in (False, True)
    )
    accent = desk.inks.accent(1)

    assert (filled.fill, filled.tab) == (accent, None)
    assert (tabbed.fill, tabbed.tab) == (None, accent)


def test_a_row_of_no_programme_has_no_accent(desk: Desk) -> None:
    first, *_ = set_row(setter(desk, NAME, OverviewCell("Lyhyt"), WORD, accent=None)).cells

    assert (first.fill, first.tab) == (None, None)


def test_ink_stands_out_from_every_accent(desk: Desk) -> None:
    accents = {desk.inks.accent(number) for number in range(1, 31)}

    assert len(accents) == 8
    assert min(contrast("1A1A1A", accent.upper()) for accent in accents) >= 4.5
