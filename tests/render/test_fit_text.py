from dataclasses import replace

import pytest

from pipeline.intake.theme import Theme
from pipeline.render.fit_text import Typesetter
from pipeline.render.shapes import SizedParagraph, SizedRun
from pipeline.units import emu, inches, points

TYPESETTER = Typesetter(Theme({}, {}, major_font="Arial", minor_font="Arial"))
NBSP = "\N{NO-BREAK SPACE}"


def paragraph(text: str, *, bold: bool = False, size: float = 10) -> SizedParagraph:
    return SizedParagraph((SizedRun(text, size, bold),))


def lines(text: str, width: float, *, bold: bool = False) -> int:
    """The lines of a text of ten points, in which each 'm' is 8.33 and a space 2.78 wide."""
    return TYPESETTER.line_count(paragraph(text, bold=bold), emu(width))


@pytest.mark.parametrize(
    ("text", "width", "expected"),
    [
        ("", 20, 1),
        ("mm", 20, 1),
        ("mm mm", 37, 1),  # 36.1 points in 36.4
        ("mm mm", 36, 2),
        ("mm mm mm", 37, 2),
        ("mm mm mm", 20, 3),
        ("mm     ", 20, 1),  # spaces at the end of a line take no room
        ("mm     mm", 20, 2),
    ],
)
def test_lines_break_at_spaces(text: str, width: float, expected: int) -> None:
    assert lines(text, width) == expected


def test_lines_break_after_a_hyphen_between_letters() -> None:
    assert lines("mm-mm", 22) == 2


@pytest.mark.parametrize("text", ["mm -mm", "mm 1-2"])
def test_lines_do_not_break_after_another_hyphen(text: str) -> None:
    assert lines(text, 22) == 2  # before it, at the space


def test_lines_do_not_break_at_a_no_break_space() -> None:
    assert lines("mm mm mm", 37) == 2
    assert lines(f"mm mm{NBSP}mm", 37) == 2
    assert lines(f"m mm{NBSP}mm", 37) == 2


def test_a_word_wider_than_its_box_goes_on_over_the_next_lines() -> None:
    assert lines("m" * 10, 30) == 4  # three of 8.33 points in 29.55 a line


def test_what_follows_a_word_wider_than_its_box_stands_behind_it() -> None:
    assert lines("m" * 10 + " m", 37) == 4  # three and a hyphen a line, the last has room


def test_a_word_wider_than_its_box_begins_a_line() -> None:
    assert lines("m " + "m" * 10, 30) == 5


@pytest.mark.parametrize(
    "chain", ["mmm/mmm/mmm", "mmm–mmm–mmm", "漢字漢字漢字漢字", "mm" + "😀" * 6]
)
def test_a_word_wider_than_its_box_takes_the_lines_of_any_program(chain: str) -> None:
    everywhere = -(-TYPESETTER.natural_width(paragraph(chain)) // emu(45))

    assert lines(chain, 45) >= everywhere


def test_a_chain_that_some_programs_break_after_a_slash_takes_a_line_a_part() -> None:
    assert lines("mmm/" * 5, 37) == 5  # four where a line is filled to its end


def test_figures_wider_than_their_box_are_counted_sign_by_sign() -> None:
    assert lines("1" * 20, 30) == 4  # five of 5.56 points in 29.55 a line


@pytest.mark.parametrize(
    ("before", "link", "after", "expected"),
    [
        ("mm ", "m m m", " mm", 3),  # goes to a line of its own as a whole: text alone takes two
        ("mm ", "m-mm", " mm", 3),
        ("", "mm mm mm mm", "", 2),
        ("mm ", "mm mm mm mm", "", 3),  # its first part, as wide as a line, begins one
    ],
)
def test_a_link_is_not_broken_if_it_fits_on_a_line(
    before: str, link: str, after: str, expected: int
) -> None:
    runs = (SizedRun(before, 10), SizedRun(link, 10, link="https://a"), SizedRun(after, 10))

    assert TYPESETTER.line_count(SizedParagraph(runs), emu(41)) == expected


def test_marks_over_letters_and_joiners_take_no_room() -> None:
    plain, marked = paragraph("mama"), paragraph("ma\u0301m\u200da\ufe0f")

    assert TYPESETTER.natural_width(marked) == TYPESETTER.natural_width(plain)


def test_bold_text_is_wider() -> None:
    assert lines("il il il", 20) == 1
    assert lines("il il il", 20, bold=True) == 2


def test_the_margin_of_a_paragraph_takes_room() -> None:
    indented = replace(paragraph("mm mm"), margin=emu(5))

    assert TYPESETTER.line_count(indented, emu(38)) == 2
    assert TYPESETTER.line_count(indented, emu(42)) == 1


def test_a_word_of_several_runs_stays_together() -> None:
    runs = (SizedRun("mm m", 10), SizedRun("m", 10, bold=True))

    assert TYPESETTER.line_count(SizedParagraph(runs), emu(30)) == 2
    assert TYPESETTER.natural_width(SizedParagraph(runs)) > emu(37)


def test_a_box_without_any_width_takes_a_line_a_letter() -> None:
    assert lines("mm mm mm", 0) == 6


def test_a_paragraph_takes_one_line_at_its_natural_width_and_two_below() -> None:
    text = paragraph("Palvelutorit toimivat")
    width = TYPESETTER.natural_width(text)

    assert TYPESETTER.line_count(text, width) == 1
    assert TYPESETTER.line_count(text, width - emu(1)) == 2


def test_an_empty_paragraph_has_almost_no_natural_width() -> None:
    assert TYPESETTER.natural_width(SizedParagraph(())) == 1


def test_a_line_is_as_high_as_its_largest_run_and_its_spacing_ask_for() -> None:
    mixed = SizedParagraph((SizedRun("a", 10), SizedRun("b", 20)), line_spacing=1.1)

    assert TYPESETTER.line_height(mixed) == pytest.approx(20 * 1.2 * 1.1)


def test_between_paragraphs_stands_the_larger_of_their_spaces() -> None:
    first = replace(paragraph("m"), space_after=6, space_before=50)
    second = replace(paragraph("m"), space_before=4, space_after=50)

    assert points(TYPESETTER.height((first, second), emu(100))) == pytest.approx(12 + 6 + 12)


def test_each_line_of_a_paragraph_takes_its_height() -> None:
    assert points(TYPESETTER.height((paragraph("mm mm mm"),), emu(20))) == pytest.approx(36)


def test_theme_fonts_are_those_of_the_theme() -> None:
    typesetter = Typesetter(Theme({}, {}, major_font="DejaVu Serif", minor_font="DejaVu Sans"))

    assert typesetter.font_name("+mj-lt") == "DejaVu Serif"
    assert typesetter.font_name("+mn-lt") == "DejaVu Sans"
    assert typesetter.font_name("Arial") == "Arial"


def test_a_text_that_is_shown_in_capitals_is_measured_so() -> None:
    small = SizedRun("kulttuurikasvatus", 20)
    capitals = SizedParagraph((replace(small, capitals=True),))
    typed = SizedParagraph((replace(small, text=small.text.upper()),))
    assert TYPESETTER.natural_width(capitals) == TYPESETTER.natural_width(typed)
    assert TYPESETTER.natural_width(capitals) > TYPESETTER.natural_width(SizedParagraph((small,)))
    broken = TYPESETTER.hyphenated(capitals, inches(1.5))
    assert broken.text.replace("-", "") == small.text
    assert TYPESETTER.line_count(broken, inches(1.5)) > 1
