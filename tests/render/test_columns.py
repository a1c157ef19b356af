from dataclasses import replace

import pytest
from hypothesis import given, settings

from pipeline.intake.rich_text import Block
from pipeline.intake.roles import Role, Slot
from pipeline.plan.slides import SlidePlan, Text, Title
from pipeline.render.column_places import column_places
from pipeline.render.desk import Desk, Frame
from pipeline.render.shapes import ListItem, RuleShape
from pipeline.render.titles import title_growth, title_shape
from pipeline.units import Emu
from tests.builders import block, heading, item
from tests.render.blocks import blocks, characters
from tests.render.pages import (
    characters_in,
    overflowing,
    pages_of,
    size,
    text_in,
    text_shapes,
)

SHORT = block("Tavoite toteutuu.")
SENTENCE = "Palvelutorit toimivat kaikissa kaupunginosissa jo ensi vuonna. "
LONG = block(*(SENTENCE * 3 for _ in range(14)))


def slide(role: Role, **texts: Block) -> SlidePlan:
    """A slide with a text in each of the places that are named."""
    contents = tuple(Text(Slot[name], found) for name, found in texts.items() if found)
    return SlidePlan("digi/-/text", role, Title("Ennuste", "Digitalisaatio", "DIGI"), contents)


def forecast(left: Block, right: Block) -> SlidePlan:
    return slide(
        Role.FORECAST,
        LEFT_HEADING=block("Tavoitteiden toteutuminen"),
        LEFT_TEXT=left,
        RIGHT_HEADING=block("Riskit") if right else (),
        RIGHT_TEXT=right,
    )


def test_short_texts_stand_on_one_page_at_the_size_of_the_layout(desk: Desk) -> None:
    (page,) = pages_of(forecast(SHORT, SHORT), desk)

    assert page.role is Role.FORECAST
    assert size(page, Slot.LEFT_TEXT) == 18


def test_short_texts_take_half_the_width_each(desk: Desk) -> None:
    (page,) = pages_of(forecast(SHORT, SHORT), desk)
    left, right = (text_shapes(page)[slot].box for slot in (Slot.LEFT_TEXT, Slot.RIGHT_TEXT))

    assert left
    assert right
    assert abs(left.width - right.width) <= 2


def test_a_longer_text_gets_the_wider_column(desk: Desk) -> None:
    (page,) = pages_of(forecast(LONG[:4], SHORT), desk)
    left, right = (text_shapes(page)[slot].box for slot in (Slot.LEFT_TEXT, Slot.RIGHT_TEXT))

    assert left
    assert right
    assert left.width > right.width


def test_a_text_that_needs_room_is_set_smaller_before_it_is_continued(desk: Desk) -> None:
    (page,) = pages_of(forecast(LONG[:5], LONG[:5]), desk)

    assert 14 <= size(page, Slot.LEFT_TEXT) < 18


def test_a_text_too_long_for_a_page_is_continued_with_its_heading(desk: Desk) -> None:
    first, second, *_ = pages_of(forecast(LONG, LONG), desk)

    assert text_in(first, Slot.LEFT_HEADING) == "Tavoitteiden toteutuminen"
    assert text_in(second, Slot.LEFT_HEADING) == "Tavoitteiden toteutuminen – jatkoa"
    assert text_in(second, Slot.RIGHT_HEADING) == "Riskit – jatkoa"


def test_a_continued_text_loses_nothing(desk: Desk) -> None:
    pages = pages_of(forecast(LONG, LONG[:12]), desk)

    assert len(pages) > 1
    assert characters_in(pages, Slot.LEFT_TEXT) == characters(LONG)


def test_what_is_left_of_two_columns_goes_on_in_one(desk: Desk) -> None:
    first, *_, last = pages_of(forecast(SHORT, LONG), desk)

    assert (first.role, last.role) == (Role.FORECAST, Role.FORECAST_ONE)
    assert text_in(last, Slot.LEFT_HEADING) == "Riskit – jatkoa"


def test_a_forecast_without_risks_takes_one_column(desk: Desk) -> None:
    (page,) = pages_of(forecast(SHORT, ()), desk)

    assert page.role is Role.FORECAST_ONE
    assert Slot.RIGHT_TEXT not in text_shapes(page)


def test_pages_of_one_text_are_filled_evenly(desk: Desk) -> None:
    first, last = pages_of(forecast(LONG, ()), desk)
    lengths = [len(characters_in([page], Slot.LEFT_TEXT)) for page in (first, last)]

    assert min(lengths) > 0.7 * max(lengths)


def test_the_numbers_of_a_list_go_on_on_the_next_page(desk: Desk) -> None:
    listed = tuple(item(SENTENCE * 2, number) for number in range(1, 25))
    pages = pages_of(forecast(listed, ()), desk)

    bullets = [
        paragraph.bullet.number
        for page in pages
        for paragraph in text_shapes(page)[Slot.LEFT_TEXT].paragraphs
        if isinstance(paragraph.bullet, ListItem)
    ]
    assert len(pages) > 1
    assert bullets == list(range(1, 25))


def test_the_rest_of_a_list_item_has_its_indent_and_no_mark(desk: Desk) -> None:
    first, second, *_ = pages_of(forecast((item(SENTENCE * 60, 1),), ()), desk)
    (begin,) = text_shapes(first)[Slot.LEFT_TEXT].paragraphs
    (rest,) = text_shapes(second)[Slot.LEFT_TEXT].paragraphs

    assert (begin.bullet is None, rest.bullet) == (False, None)
    assert (rest.margin, rest.hanging) == (begin.margin, 0)


def test_a_rule_stands_over_each_column(desk: Desk) -> None:
    (page,) = pages_of(forecast(SHORT, SHORT), desk)
    rules = {shape.slot: shape.box for shape in page.shapes if isinstance(shape, RuleShape)}
    texts = text_shapes(page)

    for rule, text in ((Slot.LEFT_RULE, Slot.LEFT_TEXT), (Slot.RIGHT_RULE, Slot.RIGHT_TEXT)):
        box = texts[text].box
        assert box
        assert (rules[rule].left, rules[rule].width) == (box.left, box.width)


def goal_two(**over: Block) -> SlidePlan:
    return slide(
        Role.GOAL_TWO,
        **over,
        LEFT_HEADING=block("Sitova tavoite"),
        LEFT_TEXT=SHORT,
        RIGHT_HEADING=block("Tavoite"),
        RIGHT_TEXT=SHORT,
    )


def test_a_heading_over_both_columns_stands_above_their_own(desk: Desk) -> None:
    (page,) = pages_of(goal_two(HEADING=block("VUONNA 2020")), desk)
    shapes = text_shapes(page)
    over, left = shapes[Slot.HEADING].box, shapes[Slot.LEFT_HEADING].box

    assert over
    assert left
    assert over.bottom <= left.top


def test_without_a_heading_over_both_the_columns_move_up_in_its_place(
    desk: Desk,
) -> None:
    (page,) = pages_of(goal_two(), desk)
    left = text_shapes(page)[Slot.LEFT_HEADING].box

    assert left
    assert left.top == desk.layouts.layout(Role.GOAL_TWO).place(Slot.HEADING).box.top


def test_a_text_without_a_heading_begins_where_the_heading_would(desk: Desk) -> None:
    (page,) = pages_of(slide(Role.GOAL, TEXT=SHORT), desk)
    box = text_shapes(page)[Slot.TEXT].box

    assert box
    assert box.top == desk.layouts.layout(Role.GOAL).place(Slot.HEADING).box.top


def test_a_heading_of_several_lines_moves_its_text_down(desk: Desk) -> None:
    (page,) = pages_of(slide(Role.GOAL, HEADING=block(*["OTSIKKO"] * 4), TEXT=SHORT), desk)
    shapes = text_shapes(page)
    heading_box, text_box = shapes[Slot.HEADING].box, shapes[Slot.TEXT].box

    assert heading_box
    assert text_box
    assert heading_box.bottom <= text_box.top
    assert overflowing(page, desk) == []


def test_a_heading_without_a_text_is_shown(desk: Desk) -> None:
    (page,) = pages_of(slide(Role.GOAL, HEADING=block("OTSIKKO")), desk)

    assert text_in(page, Slot.HEADING) == "OTSIKKO"


def test_a_lead_is_bold_and_the_rest_is_not(desk: Desk) -> None:
    contents = (Text(Slot.TEXT, block("80 % asioinnista.", "Muut."), lead=True),)
    (page,) = pages_of(SlidePlan("digi/-/goal", Role.GOAL, Title("Tavoite"), contents), desk)
    lead, rest = text_shapes(page)[Slot.TEXT].paragraphs

    assert (lead.runs[0].bold, rest.runs[0].bold) == (True, False)
    assert lead.runs[0].size > rest.runs[0].size


def test_a_heading_line_never_stands_last_on_a_page(desk: Desk) -> None:
    parts = [line for number in range(12) for line in (heading(f"OTSIKKO {number}"), SENTENCE * 5)]
    pages = pages_of(slide(Role.NOTICE, TEXT=block(*parts)), desk)

    assert len(pages) > 1
    for page in pages:
        assert not text_shapes(page)[Slot.TEXT].paragraphs[-1].text.startswith("OTSIKKO")


def test_a_word_longer_than_a_page_is_cut_and_nothing_is_lost(desk: Desk) -> None:
    endless = block("x" * 4000 + " loppu.")
    pages = pages_of(slide(Role.NOTICE, TEXT=endless), desk)

    assert [overflowing(page, desk) for page in pages] == [[]] * len(pages)
    assert characters_in(pages, Slot.TEXT) == characters(endless)


def test_a_title_that_its_part_gives_another_line_leaves_less_room(desk: Desk) -> None:
    layout = desk.layouts.layout(Role.NOTICE)
    plan = slide(Role.NOTICE, TEXT=LONG)
    lengths = range(20, 80)
    growing = next(
        title
        for title in (Title("m" * length, "Digitalisaatio") for length in lengths)
        if title_growth(title_shape(title, "", layout, None, desk), layout)
        < title_growth(title_shape(title, "2/2", layout, None, desk), layout)
    )

    pages = pages_of(replace(plan, title=growing), desk)

    for part, page in enumerate(pages, 1):
        shape = title_shape(growing, f"{part}/{len(pages)}", layout, None, desk)
        bottom = layout.place(Slot.TITLE).box.top + desk.typesetter.height(
            shape.paragraphs, layout.place(Slot.TITLE).box.width
        )
        box = text_shapes(page)[Slot.TEXT].box
        assert box
        assert box.top >= bottom


@settings(max_examples=40, deadline=None)
@given(blocks(), blocks())
def test_every_character_of_any_texts_is_on_the_pages_once_and_in_its_box(
    desk: Desk, left: Block, right: Block
) -> None:
    pages = pages_of(forecast(left or SHORT, right), desk)

    shown = [
        (text_in(page, head), text_in(page, body))
        for page in pages
        for head, body in (
            (Slot.LEFT_HEADING, Slot.LEFT_TEXT),
            (Slot.RIGHT_HEADING, Slot.RIGHT_TEXT),
        )
    ]
    for name, text in (("Tavoitteiden toteutuminen", left or SHORT), ("Riskit", right)):
        found = "".join(words for head, words in shown if head.startswith(name))
        assert "".join(found.split()) == characters(text)
    assert [overflowing(page, desk) for page in pages] == [[]] * len(pages)


def test_a_short_text_alone_on_a_page_is_set_larger(desk: Desk) -> None:
    (page,) = pages_of(slide(Role.GOAL, TEXT=SHORT), desk)

    assert size(page, Slot.TEXT) == 28


def test_a_text_that_takes_more_than_half_a_page_is_not(desk: Desk) -> None:
    (page,) = pages_of(slide(Role.GOAL, TEXT=block(SENTENCE * 9)), desk)

    assert size(page, Slot.TEXT) == 24


def test_a_heading_of_two_lines_is_set_smaller_where_it_saves_one(desk: Desk) -> None:
    texts = slide(
        Role.GOAL_TWO,
        LEFT_HEADING=block("Palvelutorit toimivat kaikkialla Helsingissä"),
        LEFT_TEXT=block(SENTENCE * 12),
        RIGHT_HEADING=block("Projektit"),
        RIGHT_TEXT=block(SENTENCE * 12),
    )
    (page,) = pages_of(texts, desk)

    assert size(page, Slot.LEFT_TEXT) <= size(page, Slot.LEFT_HEADING) < 20
    assert size(page, Slot.RIGHT_HEADING) == size(page, Slot.LEFT_HEADING)


def test_a_page_ends_before_an_item_of_the_first_level_where_that_costs_little(desk: Desk) -> None:
    items = (item(SENTENCE, 1), *(item(SENTENCE, level=1) for _ in range(2)))
    found = pages_of(forecast(items * 9, ()), desk)

    firsts = [text_shapes(page)[Slot.LEFT_TEXT].paragraphs[0] for page in found]
    assert len(found) > 1
    assert [paragraph.level for paragraph in firsts] == [0] * len(found)


@pytest.mark.parametrize("more", range(0, 40, 3))
def test_no_slide_goes_on_with_a_single_line(desk: Desk, more: int) -> None:
    sentence = "Tavoitteen toteutuminen etenee suunnitelman mukaan ja on hyvässä vauhdissa. "
    left = block(*[sentence * 4] * 5, "Tavoite " * (more + 1))

    pages = pages_of(forecast(left, block("Riskit ovat pienet.")), desk)

    last = text_shapes(pages[-1]).values()
    texts = [shape for shape in last if shape.slot in (Slot.LEFT_TEXT, Slot.RIGHT_TEXT)]
    count = desk.typesetter.line_count
    assert len(pages) > 1
    assert sum(count(p, s.box.width) for s in texts if s.box for p in s.paragraphs) > 1


def test_no_level_of_a_list_is_smaller_than_twelve_points(desk: Desk) -> None:
    steps = tuple(item(SENTENCE, level=level) for level in range(6))
    pages = pages_of(slide(Role.NOTICE, TEXT=steps * 12), desk)
    sizes = {
        run.size
        for page in pages
        for paragraph in text_shapes(page)[Slot.TEXT].paragraphs
        for run in paragraph.runs
    }

    assert min(sizes) >= 12


@pytest.mark.parametrize("sentences", [73, 85])
def test_the_last_slide_of_a_column_that_goes_on_alone_has_more_than_a_line(
    desk: Desk, sentences: int
) -> None:
    *_, last = pages_of(forecast(block(*(SENTENCE.strip() for _ in range(sentences))), SHORT), desk)
    shape = text_shapes(last)[Slot.LEFT_TEXT]

    assert shape.box
    lines = (desk.typesetter.line_count(p, shape.box.width) for p in shape.paragraphs)
    assert sum(lines) > 1


def test_a_heading_that_leaves_no_room_takes_no_text_away(desk: Desk) -> None:
    over = block(SENTENCE * 40)
    pages = pages_of(slide(Role.FORECAST, LEFT_HEADING=over, LEFT_TEXT=block("Ei.")), desk)

    assert characters_in(pages, Slot.LEFT_TEXT) == "Ei."


def test_columns_are_placed_once_for_all_sizes_and_slides(desk: Desk) -> None:
    frame, alike = (Frame(desk.layouts.layout(Role.FORECAST)) for _ in range(2))
    assert column_places(frame, 0.5) is column_places(alike, 0.5)
    assert column_places(frame, 0.5) != column_places(frame, 0.53)
    lower = Frame(frame.layout, Emu(100_000))
    assert column_places(frame, 0.5) != column_places(lower, 0.5)
