"""The guarded workbook says the same things in each language, in words that the intake reads."""

import pytest

from pipeline.intake.records import SHEETS, columns
from pipeline.intake.vocabulary import (
    PRESENTATION_WORDS,
    STATUS_WORDS,
    VERDICT_WORDS,
    Period,
    Presentation,
    Status,
    Verdict,
)
from pipeline.wording.workbook_words import WorkbookWords
from pipeline.wording.workbooks import WORKBOOK_LANGUAGES

CONTRACT = [
    (sheet, column.heading)
    for sheet, row_type in SHEETS.items()
    for column in columns(row_type).values()
]
every_language = pytest.mark.parametrize(
    "words", WORKBOOK_LANGUAGES.values(), ids=WORKBOOK_LANGUAGES
)


@every_language
def test_every_column_of_the_contract_has_a_prompt_and_no_other_has(words: WorkbookWords) -> None:
    assert list(words.prompts) == CONTRACT


@every_language
def test_a_prompt_fits_in_an_input_message_of_excel(words: WorkbookWords) -> None:
    longest = max(words.prompts.values(), key=len)
    assert len(f"{words.required} {longest}") <= 255


@every_language
def test_a_prompt_is_one_or_more_whole_sentences(words: WorkbookWords) -> None:
    for prompt in words.prompts.values():
        assert prompt[0].isupper()
        assert prompt.endswith(".")


@every_language
def test_the_words_of_a_list_are_read_as_they_are_meant(words: WorkbookWords) -> None:
    assert [STATUS_WORDS[word] for word in words.statuses] == list(Status)
    assert [VERDICT_WORDS[word] for word in words.verdicts] == list(Verdict)
    assert [PRESENTATION_WORDS[word] for word in words.presentations] == list(Presentation)


@every_language
def test_the_prompt_of_a_list_names_the_words_that_it_offers(words: WorkbookWords) -> None:
    for column, offered in (
        (("Vaiheet", "Tila"), words.statuses),
        (("Ennusteet", "Arvio"), words.verdicts),
        (("Tavoitteet", "Esitystapa"), words.presentations),
    ):
        assert all(word in words.prompts[column] for word in offered)


@every_language
def test_every_round_and_every_sheet_has_its_words(words: WorkbookWords) -> None:
    assert len(words.round_names) == len(Period)
    assert list(words.guide.rows) == list(SHEETS)


@every_language
def test_the_heading_of_the_grey_column_is_none_of_the_contracts(words: WorkbookWords) -> None:
    assert words.target_names.heading not in {heading for _, heading in CONTRACT}
