from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.render.charts.drawing import drawing
from pipeline.render.charts.lettering import Lettering, draw_words, wrap
from pipeline.units import inches
from tests.render.charts.samples import STYLE, pixels

LETTERS = Lettering(STYLE.fonts, 12)


def test_a_width_grows_with_the_size() -> None:
    assert Lettering(STYLE.fonts, 24).width("Tehty") == 2 * LETTERS.width("Tehty")


def test_lines_break_at_spaces() -> None:
    width = LETTERS.width("valmis ja")

    assert wrap("valmis ja hyvä", width, LETTERS).lines == ("valmis ja", "hyvä")


def test_a_line_may_end_after_a_slash_or_a_hyphen() -> None:
    width = LETTERS.width("toimipisteissä") * 1.05

    assert wrap("yksiköissä/toimipisteissä", width, LETTERS).lines == (
        "yksiköissä/",
        "toimipisteissä",
    )
    assert wrap("etä-toimipisteissä", width, LETTERS).lines == ("etä-", "toimipisteissä")


def test_numbers_stay_together_at_a_slash() -> None:
    assert wrap("yli 25/20", LETTERS.width("yli 25/"), LETTERS).lines == ("yli", "25/20")


def test_a_no_break_space_keeps_words_together() -> None:
    width = LETTERS.width("ja yli 20")

    assert wrap("ja yli 20\u00a0kpl", width, LETTERS).lines == ("ja yli", "20\u00a0kpl")


def test_a_word_that_is_too_wide_is_broken_where_a_syllable_begins() -> None:
    wrapped = wrap("ekosysteemi", LETTERS.width("ekosyst-"), LETTERS)

    assert wrapped.lines == ("ekosys-", "teemi")
    assert wrapped.broken


@settings(deadline=None)
@given(st.text(max_size=60), st.floats(0.5, 3))
def test_no_line_is_wider_than_its_room_and_no_character_is_lost(text: str, room: float) -> None:
    lines = wrap(text, room, LETTERS).lines

    assert all(LETTERS.width(line) <= room or len(line) == 1 for line in lines)
    written = "".join("".join(lines).split()).replace("-", "")
    assert written == "".join(text.split()).replace("-", "")


def test_dollar_signs_are_not_mathematics() -> None:
    assert LETTERS.width("$x$") > LETTERS.width("x") + LETTERS.width("$")


def test_words_are_drawn_as_wide_as_they_are_measured() -> None:
    picture = drawing(
        inches(2),
        inches(0.5),
        lambda sheet: draw_words(sheet, "Tehty", (0.25, 0.3), LETTERS, "#000000"),
    )

    inked = {x for row in pixels(picture.png) for x, pixel in enumerate(row) if pixel[3]}
    assert abs(min(inked) - 0.25 * 220) <= 1
    assert abs(max(inked) - (0.25 + LETTERS.width("Tehty")) * 220) <= 1
