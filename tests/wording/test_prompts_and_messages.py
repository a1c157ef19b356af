"""What the workbook asks for beforehand and what a message says afterwards never differ."""

import re

import pytest

from pipeline.findings import Cell, Code, Finding
from pipeline.intake.cells import read_cell
from pipeline.intake.records import SHEETS, Column, Kind, columns
from pipeline.intake.rich_text import Run
from pipeline.intake.stored_cell import StoredCell
from pipeline.wording.columns_fi import PROMPTS
from pipeline.wording.words import Words

COLUMNS = {
    (sheet, column.heading): column
    for sheet, row_type in SHEETS.items()
    for column in columns(row_type).values()
}
MESSAGES_BY_KIND = {
    Kind.NUMBER: Code.NOT_A_NUMBER,
    Kind.WHOLE_NUMBER: Code.NOT_A_WHOLE_NUMBER,
    Kind.PERCENT: Code.NOT_A_PERCENTAGE,
    Kind.DATE: Code.NOT_A_DATE,
    Kind.ROUND: Code.NOT_A_ROUND,
    Kind.PHASE_NUMBER: Code.NOT_A_PHASE_NUMBER,
}
WORD_LISTS = {
    ("Vaiheet", "Tila"): Code.MISSING_STATUS,
    ("Ennusteet", "Arvio"): Code.MISSING_VERDICT,
}


def findings_of(column: Column, text: str) -> tuple[Finding, ...]:
    stored = StoredCell(text, (Run(text),))
    return read_cell(stored, column, Cell("Vaiheet", 2, "A"))[1]


_FIGURE = re.compile(
    r"(?:E[123]|TP)/\d{4}|\d{1,2}\.\d{1,2}\.\d{4}|\d+(?: \d{3})*(?:[.,]\d+)?(?: %)?"
)


def examples(sentence: str) -> list[str]:
    """The figures, dates and rounds that a sentence gives as examples, not its limits."""
    _, _, tail = re.sub("kirjoitetaan", "esimerkiksi", sentence).partition("esimerkiksi")
    return _FIGURE.findall(tail.partition("väliltä")[0])


FIGURES = [place for place, column in COLUMNS.items() if column.kind in MESSAGES_BY_KIND]


@pytest.mark.parametrize("place", FIGURES, ids=" ".join)
def test_the_examples_of_a_prompt_are_read_without_a_word(place: tuple[str, str]) -> None:
    shown = examples(PROMPTS[place])
    assert shown, PROMPTS[place]
    assert [text for text in shown if findings_of(COLUMNS[place], text)] == []


@pytest.mark.parametrize("place", FIGURES, ids=" ".join)
def test_the_examples_of_a_message_are_read_without_a_word(
    place: tuple[str, str], words: Words
) -> None:
    column = COLUMNS[place]
    shown = examples(words.messages[MESSAGES_BY_KIND[column.kind]])
    assert shown
    assert [text for text in shown if findings_of(column, text)] == []


@pytest.mark.parametrize(("place", "code"), WORD_LISTS.items())
def test_a_prompt_and_a_message_list_the_same_words(
    place: tuple[str, str], code: Code, words: Words
) -> None:
    (listed,) = re.findall(r"Täytä (.*)\.", words.messages[code])
    assert listed in PROMPTS[place]
    assert [
        word for word in re.split(", | tai ", listed) if findings_of(COLUMNS[place], word)
    ] == []


@pytest.mark.parametrize("place", WORD_LISTS, ids=" ".join)
def test_an_unknown_word_is_answered_with_the_words_of_the_prompt(place: tuple[str, str]) -> None:
    (finding,) = findings_of(COLUMNS[place], "kesken")
    expected = dict(finding.arguments)["expected"].split(", ")
    assert [word for word in expected if word not in PROMPTS[place]] == []


@pytest.mark.parametrize(
    "place", [place for place, column in COLUMNS.items() if column.longest], ids=" ".join
)
def test_a_prompt_says_the_length_that_a_message_holds_it_to(place: tuple[str, str]) -> None:
    longest = COLUMNS[place].longest or 0
    (finding,) = findings_of(COLUMNS[place], "a" * (longest + 1))
    assert finding.code is Code.TOO_LONG
    assert f"Enintään {longest} merk" in PROMPTS[place]
