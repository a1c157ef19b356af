"""The formats of marked cells: their own with a fill, the text readable, none made twice."""

from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from pipeline.findings import Severity
from pipeline.write.marked_copy.formats import FILLS, Formats
from pipeline.write.workbook_package.names import MAIN
from tests.builders import PHASE, Styled
from tests.write.marked_copy.workbooks import finding, marked, opened, workbook


def marked_cell(tmp_path: Path, value: object, severity: Severity = Severity.WARNING) -> Any:
    """The cell F2 of Vaiheet, marked."""
    source = workbook(tmp_path, {"Vaiheet": [{**PHASE, "Tila": value}]})
    return opened(marked(source, finding(severity=severity)))["Vaiheet"]["F2"]


@pytest.mark.parametrize("severity", Severity)
def test_each_severity_has_a_fill_of_its_own(tmp_path: Path, severity: Severity) -> None:
    fill = marked_cell(tmp_path, "TEHTY", severity).fill
    assert (fill.patternType, fill.fgColor.rgb) == ("solid", FILLS[severity])
    assert len(set(FILLS.values())) == len(Severity)


def test_all_else_of_the_format_stays(tmp_path: Path) -> None:
    style = {"num_format": "0.00 %", "italic": True, "border": 1, "text_wrap": True}
    cell = marked_cell(tmp_path, Styled(0.4, **style))
    assert cell.number_format == "0.00 %"
    assert cell.font.i
    assert cell.border.left.style == "thin"
    assert cell.alignment.wrapText


@pytest.mark.parametrize(
    ("colour", "shown"),
    [
        ({"font_color": "#FFFFFF"}, "FF000000"),
        ({"font_color": "#FFFF00"}, "FF000000"),
        ({}, "FF000000"),
        ({"font_color": "#C00000"}, "FFC00000"),
        ({"font_color": "#0000BF"}, "FF0000BF"),
    ],
    ids=["white", "yellow", "default, which a table may turn white", "red", "blue"],
)
def test_a_text_is_readable_on_the_fill(tmp_path: Path, colour: dict[str, str], shown: str) -> None:
    cell = marked_cell(tmp_path, Styled("TEHTY", bold=True, **colour))
    assert (cell.font.color.rgb, cell.font.b) == (shown, True)


def test_a_format_is_made_once_however_often_it_is_needed() -> None:
    formats = Formats(etree.fromstring(f'<styleSheet xmlns="{MAIN.strip("{}")}"/>'))
    numbers = {formats.filled(0, Severity.ERROR) for _ in range(3)}
    listed = formats.of_list()
    again = Formats(formats.root)
    assert numbers == {again.filled(0, Severity.ERROR)} == {1}
    assert again.of_list() == listed


def test_the_lists_that_a_workbook_lacks_are_made_in_their_order_and_counted() -> None:
    space = MAIN.strip("{}")
    root = etree.fromstring(f'<styleSheet xmlns="{space}"><numFmts/><dxfs/></styleSheet>')
    Formats(root).filled(0, Severity.HINT)
    names = [child.tag.removeprefix(MAIN) for child in root]
    assert names == ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "dxfs"]
    assert [(child.get("count"), len(child)) for child in root][1:-1] == [
        *(("2", 2), ("3", 3), ("1", 1), ("1", 1), ("2", 2))
    ]
