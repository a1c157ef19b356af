"""The workbook part: the sheet of findings is last and shown, and the copy is an .xlsx."""

import io
from pathlib import Path

import xlsxwriter

from tests.builders import parts_of
from tests.write.marked_copy.workbooks import changed, marked, opened, workbook


def test_the_sheet_of_findings_is_the_last_and_the_one_that_is_shown(tmp_path: Path) -> None:
    copy = opened(marked(workbook(tmp_path)))
    assert copy.sheetnames[-1] == copy.active.title == "Havainnot"


def test_no_other_sheet_is_selected_with_it(tmp_path: Path) -> None:
    """Whoever types into one of several selected sheets types into all of them."""
    copy = opened(marked(workbook(tmp_path)))
    selected = [sheet.title for sheet in copy if sheet.sheet_view.tabSelected]
    assert selected == ["Havainnot"]


def test_a_workbook_that_does_not_say_which_sheet_it_shows_is_told(tmp_path: Path) -> None:
    parts = parts_of(workbook(tmp_path))["xl/workbook.xml"]
    views = parts[parts.index(b"<bookViews>") : parts.index(b"</bookViews>") + 12]
    source = changed(workbook(tmp_path), {"xl/workbook.xml": (views, b"")})
    assert opened(marked(source)).active.title == "Havainnot"


def test_a_title_that_is_taken_gets_a_number_whatever_its_letters(tmp_path: Path) -> None:
    def add(book: xlsxwriter.Workbook) -> None:
        for title in ("HAVAINNOT", "Havainnot 2"):
            book.add_worksheet(title)

    copy = opened(marked(workbook(tmp_path, finish=add)))
    assert copy.sheetnames[-1] == "Havainnot 3"


def test_names_of_ranges_stay_with_their_sheets(tmp_path: Path) -> None:
    def name(book: xlsxwriter.Workbook) -> None:
        book.define_name("Vaiheet!Tilat", "=Vaiheet!$F$2:$F$4")

    copy = opened(marked(workbook(tmp_path, finish=name)))
    assert copy["Vaiheet"].defined_names["Tilat"].attr_text == "Vaiheet!$F$2:$F$4"


def test_a_chart_sheet_among_the_sheets_stays(tmp_path: Path) -> None:
    def draw(book: xlsxwriter.Workbook) -> None:
        chart = book.add_chart({"type": "line"})
        chart.add_series({"values": "=Vaiheet!$C$2:$C$4"})
        book.add_chartsheet("Kuvaaja").set_chart(chart)

    copy = opened(marked(workbook(tmp_path, finish=draw)))
    assert copy.sheetnames[-2:] == ["Kuvaaja", "Havainnot"]


def test_the_copy_of_a_workbook_with_macros_is_an_xlsx_without_them(tmp_path: Path) -> None:
    def add_macros(book: xlsxwriter.Workbook) -> None:
        book.add_vba_project(io.BytesIO(b"macros"), is_stream=True)

    source = workbook(tmp_path, finish=add_macros)
    assert "xl/vbaProject.bin" in parts_of(source)
    parts = parts_of(marked(source))
    assert [name for name in parts if "vba" in name.lower()] == []
    assert b"vbaProject.bin" not in parts["xl/_rels/workbook.xml.rels"]
    assert b"macroEnabled" not in parts["[Content_Types].xml"]
    assert b"spreadsheetml.sheet.main+xml" in parts["[Content_Types].xml"]
