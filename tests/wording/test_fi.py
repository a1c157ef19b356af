"""Every finding has a Finnish sentence, and gives it all that it names."""

import re
from string import Formatter

import pytest

from pipeline.findings import Cell, Code, Severity, error
from pipeline.wording import LANGUAGES, words_of
from pipeline.wording.words import Words

KNOWN = {
    *(
        "checks",
        "expected",
        "file",
        "first",
        "heading",
        "kind",
        "layout",
        "length",
        "name",
        "number",
    ),
    *("parts", "previous", "reason", "round", "shown", "size", "suggestion"),
    *("layouts", "line", "other", "problem", "role", "slot"),
}
"""The names that findings may give; a sentence that uses another one has misspelt it."""


def names_in(sentence: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(sentence) if name}


def test_finnish_is_a_language_of_the_product() -> None:
    assert LANGUAGES["fi"] is words_of("fi")


@pytest.mark.parametrize("code", Code)
def test_a_finding_has_a_sentence(code: Code, words: Words) -> None:
    assert words.messages[code].strip()


def test_every_sentence_is_of_a_finding(words: Words) -> None:
    assert set(words.messages) == set(Code)


@pytest.mark.parametrize("code", Code)
def test_a_sentence_names_only_what_findings_give(code: Code, words: Words) -> None:
    assert names_in(words.messages[code]) <= KNOWN


@pytest.mark.parametrize("code", Code)
def test_a_sentence_begins_with_a_capital_and_ends_with_a_stop(code: Code, words: Words) -> None:
    sentence = words.messages[code]
    assert re.match(r"[A-ZÄÖ{”]", sentence)
    assert sentence.endswith((".", "?", "{kind}"))


@pytest.mark.parametrize("code", Code)
def test_a_sentence_has_no_word_of_the_code(code: Code, words: Words) -> None:
    prose = re.sub(r"\{\w+\}|build-deck|--\w+", "", words.messages[code])
    assert not re.search(r"\b(None|error|warning|exception|Error)\b", prose)


@pytest.mark.parametrize("severity", Severity)
def test_every_severity_has_a_word(severity: Severity, words: Words) -> None:
    assert words.terminal.severities[severity]


def test_a_suggestion_follows_its_sentence(words: Words) -> None:
    finding = error(
        Code.UNKNOWN_WORD,
        Cell("Vaiheet", 2, "F"),
        heading="Tila",
        shown="TEKEILÄ",
        expected="TEKEILLÄ",
        suggestion="TEKEILLÄ",
    )
    assert words.message(finding).endswith("Tarkoititko ”TEKEILLÄ”?")


def test_braces_in_a_cell_are_no_names(words: Words) -> None:
    finding = error(Code.NOT_A_NUMBER, heading="Toteuma", shown="{name} {0} {")
    assert "”{name} {0} {”" in words.message(finding)


def test_a_kind_of_file_is_told_in_words(words: Words) -> None:
    finding = error(Code.NOT_A_WORKBOOK, file="a.xlsx", kind="csv")
    assert "tekstitiedosto (.csv tai .txt)" in words.message(finding)


def test_a_kind_of_file_that_is_not_known_is_told_as_something_else(words: Words) -> None:
    finding = error(Code.NOT_A_WORKBOOK, file="a.xlsx", kind="papyrus")
    assert "sitä ei tunnisteta" in words.message(finding)


def test_a_reason_of_the_disk_is_told_in_words(words: Words) -> None:
    finding = error(Code.OUTPUT_NOT_WRITABLE, file="a.pptx", reason="full")
    assert "levy on täynnä" in words.message(finding)
