import matplotlib.font_manager as fonts
import pytest
from fontTools.ttLib import TTFont

from pipeline.render.font_metrics import load_font

ARIAL = load_font("Arial")
FINNISH = "aåäöABCÅÄÖxyz 0123456789.,:;-–()%/€"


def liberation(weight: str) -> TTFont | None:
    wanted = fonts.FontProperties(family=["Liberation Sans"], weight=weight)
    try:
        return TTFont(fonts.findfont(wanted, fallback_to_default=False))
    except ValueError:
        return None


@pytest.mark.parametrize(("weight", "bold"), [("regular", False), ("bold", True)])
def test_arial_is_as_wide_as_the_font_that_was_drawn_to_its_widths(weight: str, bold: bool) -> None:
    font = liberation(weight)
    if font is None:
        pytest.skip("Liberation Sans is not installed")
    cmap, advances = font.getBestCmap(), font["hmtx"]

    widths = {c: advances[cmap[ord(c)]][0] / font["head"].unitsPerEm for c in FINNISH}

    assert {c: ARIAL.width(c, bold=bold) for c in FINNISH} == pytest.approx(widths, abs=0.001)


@pytest.mark.parametrize(
    ("text", "regular", "bold"),
    [("i", 0.222, 0.278), ("W", 0.944, 0.944), ("ä", 0.556, 0.556), (" ", 0.278, 0.278)],
)
def test_arial_has_its_known_widths(text: str, regular: float, bold: float) -> None:
    assert ARIAL.width(text, bold=False) == regular
    assert ARIAL.width(text, bold=True) == bold


def test_a_text_is_as_wide_as_its_characters_together() -> None:
    assert ARIAL.width("iWi", bold=False) == pytest.approx(0.222 + 0.944 + 0.222)


@pytest.mark.parametrize(("rare", "base"), [("Š", "S"), ("ő", "o"), ("Ǎ", "A")])
def test_a_letter_with_a_rare_accent_is_as_wide_as_its_base(rare: str, base: str) -> None:
    assert ARIAL.width(rare, bold=False) == ARIAL.width(base, bold=False)


def test_a_combining_mark_takes_no_room() -> None:
    assert ARIAL.width("a\N{COMBINING DIAERESIS}", bold=False) == ARIAL.width("a", bold=False)


@pytest.mark.parametrize("character", ["\N{SOFT HYPHEN}", "\N{ZERO WIDTH SPACE}"])
def test_what_is_not_seen_takes_no_room(character: str) -> None:
    assert ARIAL.width(character, bold=False) == 0


def test_a_no_break_space_is_as_wide_as_a_space() -> None:
    assert ARIAL.width("\N{NO-BREAK SPACE}", bold=True) == ARIAL.width(" ", bold=True)


def test_a_sign_that_the_font_lacks_takes_a_full_square() -> None:
    assert ARIAL.width("漢", bold=False) == 1


def test_a_font_that_is_nowhere_is_measured_as_a_wide_one_and_says_so() -> None:
    unknown = load_font("No Such Font")

    assert unknown.width(FINNISH, bold=True) > ARIAL.width(FINNISH, bold=True)
    assert (unknown.exact, ARIAL.exact) == (False, True)


def test_a_font_is_measured_by_a_free_one_of_the_same_widths() -> None:
    twin, itself = load_font("Times New Roman"), load_font("Liberation Serif")

    assert twin.width(FINNISH, bold=False) == itself.width(FINNISH, bold=False)


def test_an_installed_font_is_measured_itself() -> None:
    dejavu = load_font("DejaVu Sans")

    assert dejavu.exact
    assert dejavu.width("W", bold=False) == pytest.approx(0.989, abs=0.001)
    assert dejavu.width("W", bold=True) > dejavu.width("W", bold=False)


def test_a_line_is_at_least_a_fifth_higher_than_its_text() -> None:
    assert ARIAL.line_height == 1.2
    assert load_font("DejaVu Sans").line_height >= 1.2
