"""Every rule has its sentences, and they name only what a fault gives."""

import re

import pytest

from pipeline.accessibility import Fault, Rule, fault
from pipeline.wording.words import Words


@pytest.mark.parametrize("rule", Rule)
def test_a_rule_has_sentences_to_read(rule: Rule, words: Words) -> None:
    sentences = words.audit.rules[rule]
    for sentence in (sentences.wrong, sentences.do):
        assert re.match(r"[A-ZÄÖ].*[.?]$", sentence)


def test_no_sentence_is_of_no_rule(words: Words) -> None:
    assert set(words.audit.rules) == set(Rule)


def test_numbers_are_written_as_the_language_does(words: Words) -> None:
    small = fault(Rule.TEXT_SMALL, 1, "Teksti", text="pieni", size=10.5, least=12.0)
    assert words.fault(small)[0] == "Teksti ”pieni” on 10,5 pistettä; pienin koko on 12."


@pytest.mark.parametrize(
    ("where", "place"),
    [
        (Fault(Rule.DOCUMENT_TITLE), "Esitys"),
        (Fault(Rule.TITLE_MISSING, 3), "Dia 3"),
        (Fault(Rule.ALT_MISSING, 3, "Kuva 1"), "Dia 3, Kuva 1"),
    ],
)
def test_a_place_is_the_deck_a_slide_or_a_shape(where: Fault, place: str, words: Words) -> None:
    assert words.audit.place(where) == place


def test_a_rule_that_wcag_does_not_have_says_so(words: Words) -> None:
    assert words.audit.clauses(Fault(Rule.OFF_SLIDE)) == "hyvä tapa, ei WCAG:n vaatimus"
