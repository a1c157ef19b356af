"""Numbers, shares and dates as Finnish writes them."""

import datetime as dt

import pytest

from pipeline.wording.words import Words


@pytest.mark.parametrize(
    ("value", "shown"),
    [(18, "18"), (1234.5, "1 234,5"), (0.996, "0,996"), (1 / 3, "0,3333"), (1e6, "1 000 000")],
)
def test_a_number_is_written_as_in_finnish(words: Words, value: float, shown: str) -> None:
    assert words.number(value).replace("\xa0", " ") == shown


@pytest.mark.parametrize(
    ("share", "shown"),
    [(0.4, "40 %"), (0.455, "45,5 %"), (0.9996, "99,96 %"), (1, "100 %"), (0, "0 %")],
)
def test_a_share_is_written_as_a_percentage(words: Words, share: float, shown: str) -> None:
    assert words.percent(share) == shown


def test_a_date_is_written_without_noughts_before_its_numbers(words: Words) -> None:
    assert words.date(dt.date(2020, 1, 2)) == "2.1.2020"
