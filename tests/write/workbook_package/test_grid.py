"""Cells in a sheet's XML: those that there are, and empty ones made in their order."""

from collections.abc import Sequence

import pytest
from lxml import etree

from pipeline.write.workbook_package.grid import Grid
from pipeline.write.workbook_package.names import MAIN
from pipeline.write.workbook_package.place import Place

ROWS = (
    '<row r="2" spans="2:4"><c r="B2" s="3"/><c r="D2"/></row>'
    '<row r="5" s="7" customFormat="1"><c r="B5"/><extLst/></row>'
)


def reformatted(rows: str, *places: tuple[int, int], columns: str = "") -> Sequence[str]:
    """The cells of the sheet in their order as 'B2:3' once each place has a format one higher."""
    space = MAIN.strip("{}")
    root = etree.fromstring(
        f'<worksheet xmlns="{space}">{columns}<sheetData>{rows}</sheetData></worksheet>'
    )
    grid = Grid(root)
    for row, column in places:
        grid.reformat(Place(row, column), lambda number: number + 1)
    assert [
        element.tag for element in root.iter(f"{MAIN}extLst") if element.getnext() is not None
    ] == []
    return [f"{cell.get('r')}:{cell.get('s', '0')}" for cell in root.iter(f"{MAIN}c")]


def test_a_cell_that_there_is_gets_the_format_made_of_its_own() -> None:
    assert reformatted(ROWS, (2, 2)) == ["B2:4", "D2:0", "B5:0"]


@pytest.mark.parametrize(
    ("place", "cells"),
    [
        ((2, 1), ["A2:1", "B2:3", "D2:0", "B5:0"]),
        ((2, 3), ["B2:3", "C2:1", "D2:0", "B5:0"]),
        ((2, 27), ["B2:3", "D2:0", "AA2:1", "B5:0"]),
        ((1, 2), ["B1:1", "B2:3", "D2:0", "B5:0"]),
        ((3, 2), ["B2:3", "D2:0", "B3:1", "B5:0"]),
        ((9, 2), ["B2:3", "D2:0", "B5:0", "B9:1"]),
    ],
)
def test_a_cell_that_is_not_there_is_made_in_its_order(
    place: tuple[int, int], cells: list[str]
) -> None:
    assert reformatted(ROWS, place) == cells


def test_a_new_cell_looks_as_its_row() -> None:
    assert "C5:8" in reformatted(ROWS, (5, 3))


def test_a_new_cell_looks_as_its_column_where_its_row_has_no_format() -> None:
    columns = '<cols><col min="3" max="4" style="5"/></cols>'
    cells = reformatted(ROWS, (2, 3), (8, 4), (8, 5), columns=columns)
    assert {"C2:6", "D8:6", "E8:1"} <= set(cells)


def test_rows_and_cells_without_numbers_are_counted() -> None:
    rows = '<row><c/><c s="2"/></row><row r="4"><c/></row><row><c r="C5"/><c/></row>'
    cells = reformatted(rows, (1, 2), (2, 1), (5, 4), (5, 1))
    assert [cell for cell in cells if not cell.startswith("None")] == [
        *("A1:0", "B1:3", "A2:1", "A5:1", "C5:0", "D5:1")
    ]


def test_a_row_with_a_new_cell_says_no_longer_how_far_it_reaches() -> None:
    root = etree.fromstring(
        f'<worksheet xmlns="{MAIN.strip("{}")}"><sheetData>{ROWS}</sheetData></worksheet>'
    )
    Grid(root).reformat(Place(2, 9), lambda number: number)
    assert root.find(f".//{MAIN}row[@r='2']").get("spans") is None  # type: ignore[union-attr]  # it is there


def test_a_sheet_without_cells_is_damaged() -> None:
    with pytest.raises(KeyError):
        Grid(etree.fromstring(f'<worksheet xmlns="{MAIN.strip("{}")}"/>'))
