"""Merged cells are marked where they are seen; conditional colours are not painted over."""

from pathlib import Path

import pytest
import xlsxwriter

from tests.write.marked_copy.workbooks import (
    SHEET,
    changed,
    finding,
    marked,
    opened,
    rich_workbook,
    workbook,
)

NO_FILL = "00000000"


@pytest.mark.parametrize("ref", ["F3", "G40", "Z40"])
def test_a_cell_with_a_conditional_format_has_the_note_alone(tmp_path: Path, ref: str) -> None:
    """Those that Excel 2007 knows (F, Z) and those that stand in an extension only (G)."""
    source = changed(rich_workbook(tmp_path), {SHEET: (b'sqref="G2:G40"', b'sqref="Z2:Z40"')})
    cell = opened(marked(source, finding(f"Vaiheet!{ref}")))["Vaiheet"][ref]
    assert cell.comment
    assert cell.fill.fgColor.rgb == NO_FILL


@pytest.mark.parametrize("place", ["Vaiheet!F1", "Vaiheet!F41", "Vaiheet!H3"])
def test_a_cell_beside_the_conditional_formats_is_filled(tmp_path: Path, place: str) -> None:
    sheet, ref = place.split("!")
    cell = opened(marked(rich_workbook(tmp_path), finding(place)))[sheet][ref]
    assert cell.fill.fgColor.rgb == "FFFFEB9C"


def test_a_finding_within_merged_cells_is_marked_in_the_first_one(tmp_path: Path) -> None:
    def merge(book: xlsxwriter.Workbook) -> None:
        book.get_worksheet_by_name("Vaiheet").merge_range("H2:I4", "yhdessä")

    found = (finding("Vaiheet!I3", shown="yksi"), finding("Vaiheet!H2", shown="kaksi"))
    sheet = opened(marked(workbook(tmp_path, finish=merge), *found))["Vaiheet"]
    note = sheet["H2"].comment.text
    assert "yksi" in note
    assert "kaksi" in note
    assert [ref for ref in ("I3", "H3", "I2") if sheet[ref].comment] == []
