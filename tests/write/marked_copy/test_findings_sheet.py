"""The list of findings: a row each, with a link to the cell that is marked."""

from pathlib import Path
from typing import Any

import pytest

from pipeline.findings import Severity
from tests.write.marked_copy.workbooks import finding, marked, opened, workbook


def listed(data: bytes) -> Any:
    return opened(data)["Havainnot"]


def test_each_finding_has_a_row_in_the_order_of_the_sheets(tmp_path: Path) -> None:
    found = [
        finding(None, Severity.HINT, "1"),
        finding("Vaiheet!G14", Severity.ERROR, "2"),
        finding("Ohjelmat!3", shown="3"),
        finding("Poissa", shown="4"),
    ]
    rows = [[cell.value for cell in row] for row in listed(marked(workbook(tmp_path), *found))]
    assert rows[0] == ["Vakavuus", "Taulukko", "Solu", "Havainto"]
    assert [row[:3] for row in rows[1:]] == [
        ["Varoitus", "Ohjelmat", "A3"],
        ["Varoitus", "Poissa", None],
        ["VIRHE", "Vaiheet", "G14"],
        ["Vihje", None, None],
    ]
    assert rows[3][3].startswith("Kierroksella 2 ei ole yhtään riviä")


@pytest.mark.parametrize(
    "title", ["Oma taulukko", "Marin 'oma' lista", "1.1.2020", "x" * 31, "Tavoitteet & tilat"]
)
def test_a_link_leads_to_the_cell_whatever_its_sheet_is_called(tmp_path: Path, title: str) -> None:
    source = workbook(tmp_path, {title: []}, headings={title: ["A"]})
    link = listed(marked(source, finding(f"{title}!B7")))["C2"].hyperlink
    assert link.location == f"'{title.replace(chr(39), chr(39) * 2)}'!B7"


def test_a_finding_without_a_cell_has_no_link(tmp_path: Path) -> None:
    assert listed(marked(workbook(tmp_path), finding("Poissa!F2")))["C2"].hyperlink is None


def test_the_headings_stay_in_sight_and_texts_are_wrapped(tmp_path: Path) -> None:
    sheet = listed(marked(workbook(tmp_path)))
    assert sheet.freeze_panes == "A2"
    assert sheet["D2"].alignment.wrapText
    assert sheet.auto_filter.ref == "A1:D2"


def test_a_row_is_as_high_as_its_lines_need(tmp_path: Path) -> None:
    """LibreOffice would show the first line only."""
    texts = ("x", "x" * 150, "a\nb\nc")
    found = [finding(f"Vaiheet!F{row}", shown=text) for row, text in enumerate(texts, 2)]
    rows = listed(marked(workbook(tmp_path), *found)).row_dimensions
    assert [rows[number].height for number in (1, 2, 3, 4)] == [15, 30, 45, 45]


@pytest.mark.parametrize("severity", Severity)
def test_the_word_of_a_severity_has_the_fill_of_its_cells(
    tmp_path: Path, severity: Severity
) -> None:
    copy = opened(marked(workbook(tmp_path), finding(severity=severity)))
    assert copy["Havainnot"]["A2"].fill.fgColor == copy["Vaiheet"]["F2"].fill.fgColor


def test_a_text_that_looks_like_a_formula_is_none(tmp_path: Path) -> None:
    cell = listed(marked(workbook(tmp_path), finding(shown="=HYPERLINK(1)")))["D2"]
    assert cell.data_type == "s"
