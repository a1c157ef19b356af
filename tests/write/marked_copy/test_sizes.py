"""Where an edge is so many pixels on, over columns and rows of different sizes."""

import pytest
from lxml import etree

from pipeline.write.marked_copy.sizes import Edge, Sizes
from pipeline.write.workbook_package.names import MAIN

SHEET = """
<cols><col min="1" max="2" width="10"/><col min="3" max="3" width="50" hidden="1"/></cols>
<sheetData><row r="1" ht="30"/><row r="2" hidden="1"/><row r="3"/></sheetData>
"""


def sizes(usual: str = "") -> Sizes:
    return Sizes(
        etree.fromstring(f'<worksheet xmlns="{MAIN.strip("{}")}">{usual}{SHEET}</worksheet>')
    )


@pytest.mark.parametrize(
    ("length", "edge"),
    [(75, Edge(0, 75)), (76, Edge(1, 1)), (150, Edge(1, 75)), (151, Edge(3, 1)), (215, Edge(4, 1))],
)
def test_columns_are_passed_by_their_widths_and_hidden_ones_take_nothing(
    length: int, edge: Edge
) -> None:
    assert sizes().across(Edge(0, 0), length) == edge


@pytest.mark.parametrize(
    ("length", "edge"), [(40, Edge(0, 40)), (41, Edge(2, 1)), (61, Edge(3, 1))]
)
def test_rows_are_passed_by_their_heights_and_hidden_ones_take_nothing(
    length: int, edge: Edge
) -> None:
    assert sizes().down(Edge(0, 0), length) == edge


def test_the_sheet_s_own_usual_sizes_hold() -> None:
    usual = '<sheetFormatPr defaultRowHeight="30" defaultColWidth="20"/>'
    assert sizes(usual).down(Edge(5, 0), 41) == Edge(6, 1)
    assert sizes(usual).across(Edge(5, 0), 146) == Edge(6, 1)


def test_the_last_column_is_the_end() -> None:
    assert sizes().across(Edge(16_383, 60), 100) == Edge(16_383, 64)
