"""What two spellings have in common, and which word a misspelt one is meant to be."""

import pytest

from pipeline.intake.spelling import key, nearest

HEADINGS = ["Osuus", "Toteuma", "Tavoitearvo", "Yksikkö", "Etappi"]


@pytest.mark.parametrize(
    "text",
    ["osuus", " OSUUS ", "O\u00adsuus", "\ufeffOsuus\u200b", "\u200eOsuus\u00a0", "Osu\u2060us\n"],
)
def test_case_spaces_and_what_cannot_be_seen_do_not_count(text: str) -> None:
    assert key(text) == key("Osuus")


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        *(("Ousus", "Osuus"), ("Osusu", "Osuus"), ("Toteum", "Toteuma"), ("yksikko", "Yksikkö")),
        *(("Etapi", "Etappi"), ("Tavoite arvo", "Tavoitearvo"), ("Muistiinpanot", ""), ("", "")),
    ],
)
def test_a_misspelt_word_is_found_by_its_likeness(text: str, meant: str) -> None:
    assert nearest(text, HEADINGS, 0.8) == meant


def test_of_several_words_the_likest_is_meant() -> None:
    assert nearest("Tavoitearv", ["Tavoite", "Tavoitearvo", "Tavoitetaso"]) == "Tavoitearvo"
