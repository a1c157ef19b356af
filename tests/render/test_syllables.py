from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.render.syllables import syllable_starts


def divided(word: str, language: str = "fi-FI") -> str:
    starts = (0, *syllable_starts(word, language), len(word))
    return "-".join(word[a:b] for a, b in pairwise(starts))


@pytest.mark.parametrize(
    "divided_word",
    [
        *("ka-la", "vah-ti", "kort-ti", "ruis-ku", "pors-tua"),
        *("ta-voit-tei-den", "to-teu-tu-mi-nen", "ko-ro-na-ti-lan-ne"),
        *("tie-to", "suo-ma-lai-nen", "työ-ryh-mä", "la-si-en", "mui-tut-taa"),
        *("kor-ke-a-kou-lu", "hyö-dyn-tää", "ruis-pel-to"),
        *("PAL-VE-LU-KO-KO-NAI-SUUS", "strek-tu-ri"),
    ],
)
def test_a_word_is_divided_by_the_rules_of_finnish(divided_word: str) -> None:
    assert divided(divided_word.replace("-", "")) == divided_word


@pytest.mark.parametrize(
    ("language", "divided_word"),
    [
        *(("sv-FI", word) for word in ("sta-tus-för-del-ning", "för-verk-li-gan-det", "Öst-ra")),
        *(("en-GB", word) for word in ("de-vel-op-ment", "achieve-ment", "PRO-GRAMME")),
    ],
)
def test_a_word_is_divided_by_the_rules_of_its_language(language: str, divided_word: str) -> None:
    assert divided(divided_word.replace("-", ""), language) == divided_word


@pytest.mark.parametrize("word", ["a", "oi", "ja", "hmm", "20", "", "brrrrr"])
def test_a_word_of_one_syllable_is_not_divided(word: str) -> None:
    assert syllable_starts(word) == ()


def test_no_lone_letter_is_left_at_either_end() -> None:
    assert divided("asia") == "asia"
    assert divided("elintarvike") == "elin-tar-vi-ke"


def test_words_of_a_text_are_divided_each_by_itself() -> None:
    assert divided("kala, talo/kylä") == "ka-la, ta-lo/ky-lä"


@given(st.text(max_size=60))
def test_a_syllable_begins_inside_a_word_and_after_the_one_before(text: str) -> None:
    starts = syllable_starts(text)

    assert list(starts) == sorted(set(starts))
    assert all(text[at].isalpha() and text[at - 1].isalpha() for at in starts)
