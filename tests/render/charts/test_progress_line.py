from dataclasses import replace

import pytest
from defusedxml.ElementTree import fromstring
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.plan.slides import Mark, Node, ProgressLine
from pipeline.render.charts.progress_line import draw_progress_line, progress_line_height
from pipeline.units import EMU_PER_INCH, Emu, inches
from tests.render.charts.samples import STYLE, Pixel, colour, line, pixels

WIDTH = inches(11.83)


def height_of(progress_line: ProgressLine) -> Emu:
    height = progress_line_height(progress_line, WIDTH, STYLE)
    assert height is not None
    return height


def _png(progress_line: ProgressLine) -> list[list[Pixel]]:
    height = height_of(progress_line)
    return pixels(draw_progress_line(progress_line, WIDTH, height, STYLE).png)


@pytest.mark.parametrize(
    ("progress_line", "expected"),
    [
        (line("", "", start="Pohjaluku", goal="Saavutettu"), 0.78),
        (line("Kuukausiraportti", "Poc tehty"), 0.78),
        (line("", "", "Talouden ja toiminnan kuukausiraportti visualisoitu"), 0.96),
    ],
)
def test_a_line_needs_little_height(progress_line: ProgressLine, expected: float) -> None:
    height = height_of(progress_line) / EMU_PER_INCH

    assert height == pytest.approx(expected, abs=0.04)


def test_two_runs_give_the_same_bytes() -> None:
    progress_line = line("Valmis", "Tekeillä", start="0 %", goal="100 %")
    height = height_of(progress_line)

    assert draw_progress_line(progress_line, WIDTH, height, STYLE) == draw_progress_line(
        progress_line, WIDTH, height, STYLE
    )


@pytest.mark.parametrize(
    ("mark", "width", "expected"),
    [
        (Mark.DONE, 18, STYLE.done),
        (Mark.IN_PROGRESS, 18, STYLE.in_progress_fill),
        (Mark.NOT_DONE, 6, STYLE.track),
        (Mark.STATUS_MISSING, 6, STYLE.track),
    ],
)
def test_the_piece_to_a_phase_tells_its_status(mark: Mark, width: int, expected: str) -> None:
    rows = _png(ProgressLine((Node("1", mark),)))

    inked = [[row[x] for row in rows if row[x] != colour(STYLE.page)] for x in range(600, 660)]
    thickest = max(inked, key=len)
    assert abs(len(thickest) - width) <= 2
    assert colour(expected) in thickest


def test_only_the_piece_to_a_phase_without_a_status_has_gaps() -> None:
    def gaps(mark: Mark) -> bool:
        rows = _png(ProgressLine((Node("1", mark),)))
        return any(all(row[x] == colour(STYLE.page) for row in rows) for x in range(600, 660))

    assert [mark for mark in (Mark.DONE, Mark.NOT_DONE, Mark.STATUS_MISSING) if gaps(mark)] == [
        Mark.STATUS_MISSING
    ]


def test_another_colour_in_the_theme_makes_another_picture() -> None:
    other = replace(STYLE, track="#123456")
    height = height_of(line("", "", ""))

    assert draw_progress_line(line("", "", ""), WIDTH, height, STYLE) != draw_progress_line(
        line("", "", ""), WIDTH, height, other
    )


def test_in_less_height_captions_become_smaller() -> None:
    progress_line = line(*["Käyttöönotto kaikissa yksiköissä"] * 6)
    best = height_of(progress_line)

    assert draw_progress_line(progress_line, WIDTH, Emu(best - inches(0.02)), STYLE).svg


def test_a_line_takes_less_height_where_there_is_less() -> None:
    progress_line = line(*["Käyttöönotto kaikissa yksiköissä"] * 6)
    best = height_of(progress_line)

    less = progress_line_height(progress_line, WIDTH, STYLE, best - 1)
    assert less is not None
    assert less < best


def test_a_line_has_no_height_where_there_is_too_little() -> None:
    assert progress_line_height(line("Alku", "Loppu"), WIDTH, STYLE, inches(0.3)) is None


def test_a_text_too_long_for_a_caption_is_none() -> None:
    assert progress_line_height(line("Käyttöönotto " * 40), WIDTH, STYLE) is None


def test_a_line_that_does_not_fit_is_refused_and_not_cut() -> None:
    with pytest.raises(ValueError, match="2 phases"):
        draw_progress_line(line("Alku", "Loppu"), WIDTH, inches(0.3), STYLE)


def test_a_character_that_no_font_has_is_drawn_without_complaint() -> None:
    assert _png(line("\U0001f98a ja \u1201"))


@settings(deadline=None, max_examples=15)
@given(st.lists(st.text(max_size=60), min_size=1, max_size=15), st.text(max_size=60))
def test_any_texts_make_a_picture_of_its_size(captions: list[str], label: str) -> None:
    progress_line = line(*captions, start=label, goal=label)
    height = height_of(progress_line)

    picture = draw_progress_line(progress_line, WIDTH, height, STYLE)

    svg = fromstring(picture.svg, forbid_dtd=True)
    assert float(svg.get("height", "").removesuffix("pt")) == pytest.approx(
        height / 12_700, abs=0.01
    )


def test_equal_lines_are_drawn_once() -> None:
    first, second = (line("Kartoitus", "Pilotti") for _ in range(2))
    height = height_of(first)

    drawn = draw_progress_line(first, WIDTH, height, STYLE)

    assert draw_progress_line(second, WIDTH, height, STYLE) is drawn
