import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.render.desk import Desk
from pipeline.render.long_words import hyphenated
from pipeline.render.shapes import SizedParagraph, SizedRun
from pipeline.units import emu

LONG = "lentokonesuihkuturbiinimoottoriapumekaanikkoaliupseerioppilas"


def broken(text: str, room: float, size: float = 20) -> str:
    return "".join(run.text for run in hyphenated((SizedRun(text, size),), "Arial", room))


def test_a_word_that_fits_is_left_alone() -> None:
    assert broken("kulttuuri ja vapaa-aika", 200) == "kulttuuri ja vapaa-aika"


def test_a_word_that_is_wider_than_its_box_is_broken_between_syllables() -> None:
    assert broken(LONG, 110).startswith("lentokone-suihkuturbii-nimoottoria-")


def test_only_the_word_that_is_too_wide_is_touched() -> None:
    first, second, third = broken(f"talo {LONG} kylä", 100).split(" ")

    assert (first, third) == ("talo", "kylä")
    assert second != LONG


@pytest.mark.parametrize("chain", ["kulttuuri/liikunta/nuoriso", "kulttuuri-liikunta-nuoriso"])
def test_after_a_sign_of_its_own_a_word_needs_no_hyphen(chain: str) -> None:
    assert broken(chain, 100) == chain


@pytest.mark.parametrize(
    ("chain", "first_line"),
    [("nuoriso-ja/liikunta.fi", "nuoriso-ja/"), ("etu.sukunimi-toinen", "etu.sukunimi-")],
)
def test_a_slash_or_a_hyphen_ends_a_line_rather_than_a_full_stop(
    chain: str, first_line: str
) -> None:
    links = hyphenated((SizedRun(chain, 20, link="https://a"),), "Arial", 155)

    assert links[0].text == first_line


def test_a_full_stop_ends_a_line_of_which_a_slash_leaves_half_empty() -> None:
    links = hyphenated((SizedRun("a/kulttuuri.nuorisot", 20, link="https://a"),), "Arial", 120)

    assert links[0].text == "a/kulttuuri."


def test_a_word_without_syllables_is_broken_where_a_line_is_full() -> None:
    parts = broken("x" * 200, 100).split("-")

    assert len(parts) > 1
    assert len({len(part) for part in parts[:-1]}) == 1


@pytest.mark.parametrize(
    "address", ["https://www.hel.fi/kulttuuri/liikunta", "x" * 90, "kulttuurin ja vapaa-ajan sivut"]
)
def test_a_link_is_broken_into_links_and_no_sign_is_added(address: str) -> None:
    whole = (SizedRun("Katso ", 20), SizedRun(address, 20, link="https://a"))
    runs = hyphenated(whole, "Arial", 120)

    assert len(runs) > 3
    assert "".join(run.text for run in runs) == f"Katso {address}"
    assert {run.link for run in runs[1:]} == {"https://a"}
    assert all(run.text for run in runs)


def test_the_decks_own_words_are_broken_by_the_rules_of_its_language() -> None:
    words = (SizedRun("Programöversikten", 20, own=True), SizedRun(" programöversikten", 20))
    shown = "".join(run.text for run in hyphenated(words, "Arial", 110, "sv-FI"))

    assert shown == "Program-översikten programö-versikten"


def test_a_word_that_changes_its_style_is_one_word() -> None:
    runs = hyphenated((SizedRun(LONG[:7], 20, bold=True), SizedRun(LONG[7:], 20)), "Arial", 100)

    assert [run.bold for run in runs] == [True, False]
    assert "".join(run.text for run in runs).replace("-", "") == LONG


@pytest.mark.parametrize(
    "word",
    [LONG * 3, "sitova\u00a0" * 20, "1" * 90, "kulttuuri-ja-vapaa-aika/" * 6, LONG + "1" * 80],
)
@pytest.mark.parametrize("room", [60, 97.3, 200])
def test_what_is_broken_is_not_broken_again(word: str, room: float) -> None:
    once = broken(f"alku {word} loppu", room)

    assert broken(once, room) == once


def test_a_no_break_space_in_a_chain_wider_than_its_box_becomes_a_space() -> None:
    assert broken("sitova\u00a0tavoite\u00a0toteutuu", 160) == "sitova\u00a0tavoite toteutuu"


def test_scripts_without_capitals_get_no_hyphen() -> None:
    assert broken("漢字" * 60, 100) == "漢字" * 60


def test_what_was_measured_is_what_is_broken(desk: Desk) -> None:
    paragraph = SizedParagraph((SizedRun(LONG, 20),))
    width = emu(120)
    shown = desk.typesetter.hyphenated(paragraph, width)

    assert desk.typesetter.line_count(shown, width) == desk.typesetter.line_count(paragraph, width)


@given(st.text(alphabet="aeioukstlnäö/. ", max_size=120), st.floats(10, 300))
def test_nothing_but_hyphens_is_added(text: str, room: float) -> None:
    assert broken(text, room).replace("-", "") == text
