"""Headings as people misspell them."""

from itertools import pairwise

import pytest

from pipeline.findings import Code
from pipeline.intake.headings import match_headings
from pipeline.intake.records import SHEETS, columns

MISSPELT = [
    (sheet, column, column.heading[:at] + second + first + column.heading[at + 2 :])
    for sheet, row_type in SHEETS.items()
    for column in columns(row_type).values()
    for at, (first, second) in enumerate(pairwise(column.heading))
    if first.casefold() != second.casefold()
]


@pytest.mark.parametrize("sheet", SHEETS)
def test_two_letters_in_the_wrong_order_do_not_hide_a_column(sheet: str) -> None:
    contract = columns(SHEETS[sheet])
    for _, column, heading in (misspelt for misspelt in MISSPELT if misspelt[0] == sheet):
        headings = [heading if c == column else c.heading for c in contract.values()]
        (finding,) = match_headings(sheet, dict(enumerate(headings, 1)), contract).findings
        assert finding.code in (Code.MISSPELT_COLUMN, Code.MISSING_COLUMN)
        assert finding.is_error == column.required
