from typing import Any

import pytest

from pipeline.intake.roles import Role, Slot
from pipeline.intake.vocabulary import Presentation, Status, Verdict
from pipeline.model.status import Forecast, Measure, Phase, Target
from pipeline.plan.phases import phase_slide, shared_slide
from pipeline.plan.slides import Level, Mark, SlidePlan, Table
from pipeline.wording.words import Words
from tests.builders import block, phase, programme, target
from tests.plan.contents import cells, headings, marked_words, marks, pictures, tables, texts


def slide_of(words: Words, *phases: Phase, **others: Any) -> SlidePlan:
    lone = target(1, phases=phases, **others)
    return phase_slide(programme(lone), lone, words)


def table_of(words: Words, *phases: Phase, **others: Any) -> Table:
    (table,) = tables(slide_of(words, *phases, **others))
    return table


def test_a_list_has_a_row_a_phase_with_its_status_in_words(words: Words) -> None:
    table = table_of(words, phase("1"), phase("2", Status.IN_PROGRESS), phase("3", Status.NOT_DONE))

    assert headings(table) == ["Vaihe", "Tila"]
    assert cells(table) == [
        ["Vaihe 1", "TEHTY"],
        ["Vaihe 2", "TEKEILLÄ"],
        ["Vaihe 3", "TEKEMÄTTÄ"],
    ]


def test_a_missing_status_is_shown_as_missing(words: Words) -> None:
    assert cells(table_of(words, phase("1", None))) == [["Vaihe 1", "Tila puuttuu"]]


def test_a_phase_has_the_mark_of_its_status_and_the_word_its_colour(words: Words) -> None:
    (row,) = table_of(words, phase("1", Status.IN_PROGRESS)).rows
    text, status = row.cells

    assert text[0].mark is Mark.IN_PROGRESS
    assert (status[0].mark, status[0].tone, status[0].bold) == (None, Mark.IN_PROGRESS, True)


@pytest.mark.parametrize(
    ("measure", "expected"),
    [
        (Measure(share=0.4), "40 %"),
        (Measure(share=0.405), "40,5 %"),
        (Measure(share=0.9996), "99,96 %"),
        (Measure(value=0.996), "0,996"),
        (Measure(share=0.0), "0 %"),
        (Measure(value=25, goal_value=20, unit="kpl"), "25 / 20 kpl"),
        (Measure(value=0, goal_value=20), "0 / 20"),
        (Measure(goal_value=80, unit="%"), "tavoite 80 %"),
        (Measure(value=18, unit="kpl"), "18 kpl"),
        (Measure(value=1234.5), "1\N{NO-BREAK SPACE}234,5"),
        (Measure(share=0.4, value=18, goal_value=20, unit="kpl"), "40 %, 18 / 20 kpl"),
        (Measure(share=0.4, goal_value=20, unit="kpl"), "40 %"),
    ],
)
def test_a_phase_shows_what_it_has_reached(words: Words, measure: Measure, expected: str) -> None:
    table = table_of(words, phase("1", measure=measure))

    assert headings(table) == ["Vaihe", "Toteuma", "Tila"]
    assert cells(table)[0][1] == expected


def test_a_unit_without_figures_is_no_value(words: Words) -> None:
    assert headings(table_of(words, phase("1", measure=Measure(unit="kpl")))) == ["Vaihe", "Tila"]


def test_a_phase_without_a_value_beside_others_with_one_has_a_dash(words: Words) -> None:
    table = table_of(words, phase("1", measure=Measure(share=1)), phase("2"))

    assert [row[1] for row in cells(table)] == ["100 %", "–"]
    assert [row.cells[1][0].bold for row in table.rows] == [True, False]
    assert [row.cells[1][0].level for row in table.rows] == [Level.PHASE, Level.NOTE]


def test_a_goal_that_nothing_is_reached_of_is_not_bold(words: Words) -> None:
    table = table_of(words, phase("1", measure=Measure(goal_value=80, unit="%")))

    assert not table.rows[0].cells[1][0].bold


def test_values_stand_to_the_right_and_the_phase_takes_what_is_left(words: Words) -> None:
    columns = table_of(words, phase("1", measure=Measure(share=1))).columns

    assert [column.right_aligned for column in columns] == [False, True, False]
    assert [column.wide for column in columns] == [True, False, False]


def test_nested_phases_are_rows_under_their_own_phase(words: Words) -> None:
    nested = (phase("1.1", Status.DONE), phase("1.2", Status.NOT_DONE))

    table = table_of(words, phase("1", nested=nested), phase("2"))

    assert [row[0] for row in cells(table)] == ["Vaihe 1", "Vaihe 1.1", "Vaihe 1.2", "Vaihe 2"]
    assert [row.under for row in table.rows] == [False, True, True, False]
    assert [row.cells[0][0].level for row in table.rows] == [
        Level.PHASE,
        Level.NESTED,
        Level.NESTED,
        Level.PHASE,
    ]


def test_a_value_of_a_nested_phase_alone_makes_a_column(words: Words) -> None:
    nested = (phase("1.1", measure=Measure(share=0.5)),)

    assert "Toteuma" in headings(table_of(words, phase("1", nested=nested)))


def test_notes_stand_under_the_text_of_their_phase(words: Words) -> None:
    table = table_of(words, phase("1", notes=block("Ensin.", "Sitten.")))

    assert cells(table)[0][0] == "Vaihe 1\nEnsin.\nSitten."
    assert [part.level for part in table.rows[0].cells[0]] == [Level.PHASE, Level.NOTE, Level.NOTE]


def test_a_line_has_a_node_a_phase_and_captions_at_its_ends(words: Words) -> None:
    slide = slide_of(
        words,
        phase("1", milestone="POC TEHTY", nested=(phase("1.1"),)),
        phase("2", Status.IN_PROGRESS),
        presentation=Presentation.LINE,
        start_label="0 KPL",
        goal_label="20 KPL",
    )

    (picture,) = pictures(slide)
    assert slide.role is Role.PHASES_LINE
    assert [(node.number, node.mark, node.caption) for node in picture.line.nodes] == [
        ("1", Mark.DONE, "POC TEHTY"),
        ("2", Mark.IN_PROGRESS, ""),
    ]
    assert (picture.line.start_label, picture.line.goal_label) == ("0 KPL", "20 KPL")


def test_a_line_says_all_that_it_shows_in_words(words: Words) -> None:
    (picture,) = pictures(
        slide_of(
            words,
            *(phase("1", milestone="POC TEHTY"), phase("2", None)),
            presentation=Presentation.LINE,
            start_label="0 KPL",
            goal_label="20 KPL",
        )
    )

    assert picture.alternative == (
        "Vaihe 1 tehty (POC TEHTY), 2 tila puuttuu. Alkutaso: 0 KPL. Tavoitetaso: 20 KPL."
    )


def test_a_line_without_captions_says_only_its_phases(words: Words) -> None:
    (picture,) = pictures(slide_of(words, phase("1"), presentation=Presentation.LINE))

    assert picture.alternative == "Vaihe 1 tehty."


def test_the_table_under_a_line_has_the_numbers_of_its_nodes(words: Words) -> None:
    table = table_of(words, phase("1"), phase("2"), presentation=Presentation.LINE)

    assert headings(table) == ["Nro", "Vaihe", "Tila"]
    assert [row[0] for row in cells(table)] == ["1", "2"]


def test_captions_without_a_line_are_shown_as_text(words: Words) -> None:
    slide = slide_of(
        words, phase("1", milestone="POC TEHTY"), start_label="0 KPL", goal_label="20 KPL"
    )

    assert texts(slide)[Slot.HEADING] == ["Palvelutorit toimivat", "0 KPL – 20 KPL"]
    assert cells(tables(slide)[0])[0][0] == "Vaihe 1\nPOC TEHTY"
    assert pictures(slide) == []


def test_captions_on_a_line_are_not_shown_twice(words: Words) -> None:
    slide = slide_of(
        words,
        phase("1", milestone="POC TEHTY"),
        presentation=Presentation.LINE,
        start_label="0 KPL",
    )

    assert texts(slide)[Slot.HEADING] == ["Palvelutorit toimivat"]
    assert cells(tables(slide)[0])[0][1] == "Vaihe 1"


def test_a_caption_of_a_nested_phase_has_no_place_on_the_line_and_is_a_note(words: Words) -> None:
    nested = (phase("1.1", milestone="POC TEHTY"),)

    (table,) = tables(slide_of(words, phase("1", nested=nested), presentation=Presentation.LINE))

    assert cells(table)[1][1] == "Vaihe 1.1\nPOC TEHTY"


@pytest.mark.parametrize(
    ("measure", "shown", "bold"),
    [
        (Measure(value=25, goal_value=20, unit="kpl"), "25 / 20 kpl", True),
        (Measure(goal_value=80, unit="%"), "tavoite 80 %", False),
    ],
)
def test_a_value_in_paragraphs_stands_under_its_text(
    words: Words, measure: Measure, shown: str, bold: bool
) -> None:
    told = phase("1", measure=measure, notes=block("Ensin."))

    (row,) = table_of(words, told, presentation=Presentation.PARAGRAPHS).rows

    assert [part.paragraph.text for part in row.cells[1]] == ["Vaihe 1", shown, "Ensin."]
    assert (row.cells[1][1].level, row.cells[1][1].bold) == (Level.NOTE, bold)


@pytest.mark.parametrize("presentation", Presentation)
def test_a_target_without_phases_says_so_in_its_table(
    words: Words, presentation: Presentation
) -> None:
    slide = slide_of(words, presentation=presentation, start_label="0 KPL")

    (table,) = tables(slide)
    assert (slide.role, pictures(slide)) == (Role.PHASES, [])
    assert texts(slide)[Slot.HEADING] == ["Palvelutorit toimivat", "0 KPL"]
    assert headings(table) == ["Vaihe", "Tila"]
    assert cells(table) == [["Ei vaiheita tällä kierroksella", "–"]]


def test_paragraphs_have_the_status_first_with_its_mark(words: Words) -> None:
    slide = slide_of(
        words,
        phase("1", nested=(phase("1.1", None),), notes=block("Ensin.")),
        presentation=Presentation.PARAGRAPHS,
    )

    (table,) = tables(slide)
    assert slide.role is Role.PHASES_PARAGRAPHS
    assert headings(table) == ["Tila", "Vaihe"]
    assert cells(table) == [["TEHTY", "Vaihe 1\nEnsin."], ["Tila puuttuu", "Vaihe 1.1"]]
    assert [row.cells[0][0].mark for row in table.rows] == [Mark.DONE, Mark.STATUS_MISSING]
    assert [row.cells[1][0].mark for row in table.rows] == [None, None]
    assert [row.under for row in table.rows] == [False, True]


def test_the_legend_explains_the_missing_mark_only_where_it_is_used(words: Words) -> None:
    all_there = slide_of(words, phase("1"))
    nested_missing = slide_of(words, phase("1", nested=(phase("1.1", None),)))

    assert marked_words(all_there) == ["TEKEMÄTTÄ", "TEKEILLÄ", "TEHTY"]
    assert marked_words(nested_missing) == ["TEKEMÄTTÄ", "TEKEILLÄ", "TEHTY", "Tila puuttuu"]
    assert marks(all_there).alternative == "Tilojen merkit: TEKEMÄTTÄ, TEKEILLÄ, TEHTY."


def test_a_table_is_named_by_the_short_name_of_its_target_else_by_its_title(words: Words) -> None:
    assert table_of(words, phase()).alternative.startswith(
        "Vaiheet ja niiden tilat: Palvelutorit toimivat."
    )
    assert table_of(words, phase(), short_name="Torit").alternative.startswith(
        "Vaiheet ja niiden tilat: Torit."
    )


def test_a_long_title_is_cut_in_the_alternative_text_and_its_full_stop_stands_once(
    words: Words,
) -> None:
    said = {
        title: table_of(words, phase(), title=title).alternative
        for title in ("Torit toimivat.", "Torit toimivat kaikkialla " * 10)
    }
    short, long = said.values()
    assert short.startswith("Vaiheet ja niiden tilat: Torit toimivat. 1/1 vaihetta")
    assert "Torit toimivat …. 1/1 vaihetta" in long
    assert len(long) < 200


def test_a_table_says_in_words_how_much_is_done(words: Words) -> None:
    phases = (phase("1"), phase("2", None), phase("3", Status.IN_PROGRESS))

    assert table_of(words, *phases, short_name="Torit").alternative == (
        "Vaiheet ja niiden tilat: Torit. 1/3 vaihetta tehty, 33 %."
    )


def test_a_table_says_how_much_was_done_in_the_round_that_it_is_compared_with(
    words: Words,
) -> None:
    phases = (
        *(phase("1", earlier=Status.DONE), phase("2", earlier=Status.IN_PROGRESS), phase("3")),
    )

    assert table_of(words, *phases, short_name="Torit").alternative == (
        "Vaiheet ja niiden tilat: Torit. 3/3 vaihetta tehty, 100 %; aiemmalla kierroksella 1."
    )


def test_a_table_told_in_paragraphs_counts_nothing(words: Words) -> None:
    told = table_of(words, phase(), short_name="Torit", presentation=Presentation.PARAGRAPHS)

    assert told.alternative == "Vaiheet ja niiden tilat: Torit."


def two(words: Words, **others: Any) -> SlidePlan:
    pair: list[Target] = [target(1, "Torit", **others), target(2, "Kirjastot", **others)]
    return shared_slide(programme(*pair), pair, words)


def test_two_targets_on_a_slide_have_a_heading_and_a_table_each(words: Words) -> None:
    slide = two(words)

    assert texts(slide) == {Slot.HEADING: ["Torit"], Slot.HEADING_2: ["Kirjastot"]}
    assert [table.slot for table in tables(slide)] == [Slot.TABLE, Slot.TABLE_2]
    assert slide.title.over == "Digitalisaatio, tavoitteet 1–2"


def test_a_missing_status_of_either_target_is_in_the_legend_of_both(words: Words) -> None:
    pair = [target(1), target(2, phases=(phase("1", None),))]

    assert "Tila puuttuu" in marked_words(shared_slide(programme(*pair), pair, words))


def test_lines_of_two_targets_have_places_and_numbers_of_their_own(words: Words) -> None:
    slide = two(words, presentation=Presentation.LINE)

    assert [picture.slot for picture in pictures(slide)] == [Slot.LINE, Slot.LINE_2]
    assert texts(slide) == {Slot.HEADING: ["1. Torit"], Slot.HEADING_2: ["2. Kirjastot"]}


def test_the_slides_made_instead_tell_the_same_one_by_one(words: Words) -> None:
    first, second = two(words).instead

    assert texts(first) == {Slot.HEADING: ["Torit"]}
    assert texts(second) == {Slot.HEADING: ["Kirjastot"]}
    assert first.title.over == "Digitalisaatio, tavoite 1"


def heading_of(first: Target, *others: Target, words: Words, **of_programme: Any) -> list[str]:
    whole = programme(first, *others, **of_programme)
    return texts(phase_slide(whole, first, words))[Slot.HEADING]


OWN = Forecast(Verdict.UNCERTAIN)
WHOLE = Forecast(None, block("Toteutuu."))


def test_all_targets_are_numbered_as_soon_as_one_of_them_has_a_line(words: Words) -> None:
    line = target(2, presentation=Presentation.LINE)

    assert heading_of(target(1, "Torit"), line, words=words) == ["1. Torit"]


def test_targets_are_numbered_where_the_badge_of_their_programme_is(words: Words) -> None:
    told = target(2, own_forecast=OWN)

    assert heading_of(target(1, "Torit"), told, words=words, forecast=WHOLE) == ["1. Torit"]


def test_targets_are_not_numbered_where_their_programme_has_no_badge(words: Words) -> None:
    told = target(2, own_forecast=OWN)

    assert heading_of(target(1, "Torit"), told, words=words) == ["Torit"]


def test_the_only_target_of_a_programme_has_no_number(words: Words) -> None:
    line = target(1, "Torit", presentation=Presentation.LINE)

    assert heading_of(line, words=words) == ["Torit"]
