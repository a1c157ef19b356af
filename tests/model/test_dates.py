import datetime as dt

import pytest

from pipeline.model.dates import month_of


@pytest.mark.parametrize(
    ("dated", "expected"),
    [
        (dt.date(2020, 10, 5), (2020, 10)),
        ("Maaliskuu 2020", (2020, 3)),
        ("3. maaliskuuta 2020", (2020, 3)),
        ("päivitetty KESÄKUUSSA 2020, luonnos", (2020, 6)),
        ("joulukuu  2019", (2019, 12)),
    ],
)
def test_a_date_means_a_month_as_a_date_or_in_words(
    dated: dt.date | str, expected: tuple[int, int]
) -> None:
    assert month_of(dated) == expected


@pytest.mark.parametrize(
    "dated", ["syksy 2020", "maaliskuu", "2020", "kesäkuu 2020 – elokuu 2020", "alkutammikuu 2020"]
)
def test_a_text_that_names_no_single_month_means_none(dated: str) -> None:
    assert month_of(dated) is None
