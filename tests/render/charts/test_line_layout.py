from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.plan.slides import Mark, Node, ProgressLine
from pipeline.render.charts.line_layout import Align, LineLayout, Text, layouts
from tests.render.charts.samples import STYLE, line

WIDTH = 11.83
FINNISH = "aeiouyäöåhjklmnprstv AEIKLMNOPSTUVÄÖ/-0123456789%"

captions = st.text(FINNISH, max_size=60)
lines = st.builds(
    ProgressLine,
    st.lists(
        st.builds(Node, st.just("12"), st.sampled_from(Mark), captions), min_size=1, max_size=15
    ).map(tuple),
    captions,
    captions,
)


def _best(progress_line: ProgressLine) -> LineLayout:
    return next(layouts(progress_line, WIDTH, STYLE))


def _texts(layout: LineLayout) -> tuple[Text, ...]:
    return (*layout.numbers, *layout.captions, *layout.end_labels)


def _overlap(one: Text, other: Text) -> bool:
    return (
        max(one.left, other.left) < min(one.right, other.right)
        and max(one.top, other.top) < min(one.bottom, other.bottom)
    )  # fmt: skip


@settings(deadline=None)
@given(lines)
def test_no_text_lies_on_another_or_leaves_the_picture(progress_line: ProgressLine) -> None:
    for layout in layouts(progress_line, WIDTH, STYLE):
        words = (*layout.captions, *layout.end_labels)
        assert not any(_overlap(*pair) for pair in combinations(words, 2))
        assert all(text.left >= -0.001 and text.right <= WIDTH + 0.001 for text in _texts(layout))
        assert all(text.top >= 0 and text.bottom <= layout.height for text in words)


@settings(deadline=None)
@given(lines)
def test_no_leader_crosses_a_caption_of_the_upper_row(progress_line: ProgressLine) -> None:
    for layout in layouts(progress_line, WIDTH, STYLE):
        for leader in layout.leaders:
            upper = [text for text in layout.captions if text.bottom <= leader.bottom]
            assert not any(text.left < leader.x < text.right for text in upper)


@settings(deadline=None)
@given(lines)
def test_every_character_of_a_caption_is_shown(progress_line: ProgressLine) -> None:
    layout = _best(progress_line)

    shown = sorted(
        "".join(text.lines).replace("-", "").replace(" ", "") for text in layout.captions
    )
    asked = (node.caption.replace("-", "").replace(" ", "") for node in progress_line.nodes)
    written = [node for node in progress_line.nodes if node.caption.strip()]
    assert len(shown) == len(written)
    assert [text for text in shown if text] == sorted(text for text in asked if text)


@pytest.mark.parametrize("count", [1, 2, 4, 15])
def test_the_phases_stand_at_equal_distances_up_to_the_right_edge(count: int) -> None:
    layout = _best(line(*[""] * count))

    steps = [b - a for a, b in zip((0.03, *layout.xs), layout.xs, strict=False)]
    assert steps == pytest.approx([steps[0]] * count)
    assert layout.xs[-1] + layout.mark_size / 2 == pytest.approx(WIDTH)


def test_end_labels_stand_under_a_line_without_captions() -> None:
    layout = _best(line("", "", start="Pohjaluku määritelty", goal="Saavutettu"))

    assert [text.align for text in layout.end_labels] == [Align.LEFT, Align.RIGHT]
    assert all(text.top > layout.line_y for text in layout.end_labels)


def test_end_labels_stand_over_the_numbers_where_phases_have_captions() -> None:
    layout = _best(line("Valmis", "", start="0 %", goal="100 %"))

    highest_number = min(t.baseline - t.lettering.capitals for t in layout.numbers)
    assert all(text.bottom < highest_number for text in layout.end_labels)


def test_captions_are_of_12_points_where_they_fit() -> None:
    layout = _best(line("Kuukausiraportti visualisoitu", "Poc tehty", "Konsepti toteutettu"))

    assert {text.lettering.size for text in layout.captions} == {12}
    assert not layout.leaders


def test_many_long_captions_stand_by_turns_in_two_rows() -> None:
    layout = _best(line(*["Käyttöönotto kaikissa toimipisteissä"] * 12))

    assert len(layout.leaders) == 6
    assert len({text.baseline for text in layout.captions}) == 2


def test_a_short_caption_leaves_its_room_to_its_neighbour() -> None:
    long = "Käyttöönotto kaikissa toimipisteissä"

    beside_long = _best(line(*[long] * 6)).captions[2]
    beside_short = _best(line("x", "x", long, "x", "x", "x")).captions[2]
    assert len(beside_short.lines) < len(beside_long.lines)


def test_a_word_is_not_broken_while_it_has_room() -> None:
    word = "Epäjärjestelmällistyttämättömyydellänsäkään"

    assert _best(line(word, "", "")).captions[0].lines == (word,)


def test_a_caption_of_the_last_phase_ends_at_the_edge() -> None:
    layout = _best(line("", "Tavoitetaso saavutettu"))

    assert layout.captions[0].right == pytest.approx(WIDTH)


def test_a_line_without_phases_has_a_height_all_the_same() -> None:
    assert _best(ProgressLine((), "Alku", "Loppu")).height > 0
