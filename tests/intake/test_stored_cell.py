"""What is shown of a cell that is no text, where a column asks for text."""

import datetime as dt

import pytest
from openpyxl import Workbook

from pipeline.intake.stored_cell import stored_cell


def shown(value: object, number_format: str = "General") -> str:
    sheet = Workbook().create_sheet()
    cell = sheet.cell(1, 1)
    cell.value = value
    cell.number_format = number_format
    stored = stored_cell(cell)
    assert stored
    return stored.text


def at(hour: int, minute: int = 0, second: int = 0) -> dt.datetime:
    return dt.datetime.combine(dt.date(2020, 10, 12), dt.time(hour, minute, second))


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (358401234567, "358401234567"),
        (123456789012345, "123456789012345"),
        (1e20, "100000000000000000000"),
        (-7, "-7"),
        (2.1, "2,1"),
        (0.1 + 0.2, "0,3"),
        (1234.5678901, "1234,5678901"),
        (0.00001, "0,00001"),
    ],
)
def test_a_number_keeps_all_its_digits_and_has_no_exponent(value: float, expected: str) -> None:
    assert shown(value) == expected


def test_a_number_in_a_format_of_per_cent_is_shown_as_one() -> None:
    assert shown(0.07, "0 %") == "7 %"


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (dt.date(2020, 10, 12), "12.10.2020"),
        (at(0), "12.10.2020"),
        (at(9, 5), "12.10.2020 9.05"),
        (at(14, 30, 15), "12.10.2020 14.30.15"),
    ],
)
def test_a_date_keeps_the_time_of_day_that_it_has(value: dt.date, expected: str) -> None:
    assert shown(value) == expected
