"""Cells told as ranges: as few as touch each other, and none lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl.utils.cell import get_column_letter, rows_from_range

from pipeline.findings import Cell
from pipeline.intake.cell_ranges import cell_ranges

CELLS = st.builds(
    Cell,
    st.sampled_from(("Vaiheet", "Ennusteet")),
    st.integers(1, 12),
    st.integers(1, 30).map(get_column_letter),
)


def cells(*refs: str) -> tuple[Cell, ...]:
    return tuple(Cell("Vaiheet", int(ref[1:]), ref[0]) for ref in refs)


@pytest.mark.parametrize(
    ("origin", "told"),
    [
        (cells("F2"), ("Vaiheet!F2",)),
        (cells("F2", "F3", "F4"), ("Vaiheet!F2:F4",)),
        (cells("F4", "F2", "F3", "F2"), ("Vaiheet!F2:F4",)),
        (cells("H2", "I2", "J2"), ("Vaiheet!H2:J2",)),
        (cells("E2", "E3", "F2", "F3"), ("Vaiheet!E2:F3",)),
        (cells("F2", "F4"), ("Vaiheet!F2", "Vaiheet!F4")),
        ((Cell("Vaiheet", 3), *cells("F2")), ("Vaiheet!3", "Vaiheet!F2")),
        ((Cell("Ennusteet"),), ("Ennusteet",)),
        ((), ()),
    ],
)
def test_cells_that_touch_are_a_range(origin: tuple[Cell, ...], told: tuple[str, ...]) -> None:
    assert cell_ranges(origin) == told


@given(st.lists(CELLS, max_size=40))
def test_the_ranges_have_these_cells_and_no_others(origin: list[Cell]) -> None:
    found = [
        f"{sheet}!{ref}"
        for sheet, _, area in (told.partition("!") for told in cell_ranges(tuple(origin)))
        for row in rows_from_range(area)
        for ref in row
    ]
    assert sorted(found) == sorted({str(cell) for cell in origin})
