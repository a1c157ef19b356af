"""What belongs in a column is said for every column, as short as Excel's input messages."""

import pytest

from pipeline.intake.records import SHEETS, columns
from pipeline.wording.columns_fi import PROMPTS

CONTRACT = [
    (sheet, column.heading)
    for sheet, row_type in SHEETS.items()
    for column in columns(row_type).values()
]


def test_every_column_of_the_contract_has_a_prompt_and_no_other_has() -> None:
    assert list(PROMPTS) == CONTRACT


@pytest.mark.parametrize("column", CONTRACT, ids=" ".join)
def test_a_prompt_fits_in_an_input_message_of_excel(column: tuple[str, str]) -> None:
    assert 0 < len(PROMPTS[column]) <= 255


@pytest.mark.parametrize("column", CONTRACT, ids=" ".join)
def test_a_prompt_is_one_or_more_whole_sentences(column: tuple[str, str]) -> None:
    prompt = PROMPTS[column]
    assert prompt[0].isupper()
    assert prompt.endswith(".")
