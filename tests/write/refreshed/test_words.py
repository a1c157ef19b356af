"""Older paragraphs and words found again in newer texts."""

from pipeline.write.refreshed.words import alike, words_set_off


def test_a_paragraph_that_is_still_there_is_found_behind_a_new_one() -> None:
    assert list(alike(["Yksi", "Kaksi"], ["Uusi", "Yksi", "Kaksi"])) == [0, 0, 1]


def test_changed_paragraphs_are_those_in_their_places_or_the_last_one() -> None:
    assert list(alike(["Yksi", "Kaksi"], ["Yksi!", "Kaksi!", "Kolme"])) == [0, 1, 1]
    assert list(alike(["Yksi", "Kaksi", "Kolme"], ["Kolme", "Neljä"])) == [2, 2]


def test_words_that_are_still_there_keep_their_looks_and_new_ones_have_none() -> None:
    old = [("Työ on ", None), ("kesken", "red"), (" nyt", None)]
    assert list(words_set_off(old, ["Työ on yhä kesken", " kai"])) == [
        [("Työ on yhä ", None), ("kesken", "red")],
        [(" kai", None)],
    ]


def test_a_word_that_has_gone_gives_its_look_to_no_other() -> None:
    assert list(words_set_off([("Työ on ", None), ("kesken", "red")], ["Työ on valmis"])) == [
        [("Työ on valmis", None)]
    ]


def test_an_empty_run_has_no_parts() -> None:
    assert list(words_set_off([("Työ", None)], ["", "Työ"])) == [[], [("Työ", None)]]
