"""Files that are damaged, odd or hostile: read or refused, never a crash."""

import zipfile
from pathlib import Path

import pytest
import xlsxwriter
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree
from openpyxl.utils.cell import coordinate_to_tuple, get_column_letter

from pipeline.findings import WorkbookError
from pipeline.intake.records import Workbook
from pipeline.intake.stored_workbook import stored_sheets
from pipeline.intake.workbook import read_workbook
from tests.builders import change_part, packed, parts_of, write_workbook


def _read_or_refused(path: Path) -> Workbook | None:
    try:
        return read_workbook(path)[0]
    except WorkbookError:
        return None


def test_a_part_of_another_format_is_a_damaged_file(tmp_path: Path) -> None:
    path = write_workbook(tmp_path / "a.xlsx")
    change_part(path, "xl/worksheets/sheet1.xml", b"</sheetData>", b"<sheetData>")
    with pytest.raises(WorkbookError) as refused:
        read_workbook(path)
    assert dict(refused.value.findings[0].arguments) == {"file": "a.xlsx", "kind": "broken-zip"}


def test_properties_that_make_no_sense_do_not_matter(tmp_path: Path) -> None:
    path = write_workbook(tmp_path / "a.xlsx")
    change_part(path, "docProps/core.xml", b"</dcterms:created>", b"-eilen</dcterms:created>")
    assert _read_or_refused(path) is not None


def test_entities_in_a_part_are_not_resolved(tmp_path: Path) -> None:
    path = write_workbook(tmp_path / "a.xlsx")
    bomb = b'<!DOCTYPE a [<!ENTITY b "boom">]><worksheet'
    change_part(path, "xl/worksheets/sheet1.xml", b"<worksheet", bomb)
    assert _read_or_refused(path) is None


@pytest.mark.parametrize("placed", [True, False])
def test_an_empty_cell_counts_whether_it_says_where_it_stands_or_not(
    tmp_path: Path, *, placed: bool
) -> None:
    """Some programs leave that out: a cell is right of the one before, though that is empty."""
    path = write_workbook(tmp_path / "a.xlsx")
    read = stored_sheets(path.read_bytes(), path)
    parts = parts_of(path.read_bytes())
    sheets = [name for name in parts if name.startswith("xl/worksheets/sheet")]
    parts |= {name: _without_gaps(parts[name], placed=placed) for name in sheets}
    path.write_bytes(packed(parts))

    assert sum(parts[name].count(b'<c s="0"') for name in sheets) > 1
    assert stored_sheets(path.read_bytes(), path) == read


def _without_gaps(sheet: bytes, *, placed: bool) -> bytes:
    """The XML of a sheet with an empty cell in each gap of a row."""
    root = etree.fromstring(sheet)
    for row in root.iter("{*}row"):
        there = [coordinate_to_tuple(cell.get("r", ""))[1] for cell in row]
        for column in range(1, max(there)):
            if column not in there:
                empty = row.makeelement(f"{{{etree.QName(row).namespace}}}c", {"s": "0"})
                empty.set("r", f"{get_column_letter(column)}{row.get('r')}")
                row.insert(column - 1, empty)
        for cell in () if placed else row:
            del cell.attrib["r"]
    return bytes(etree.tostring(root))


def test_a_cell_knows_where_its_link_leads(tmp_path: Path) -> None:
    def link(book: xlsxwriter.Workbook) -> None:
        sheet = book.get_worksheet_by_name("Vaiheet")
        sheet.write_url("E2", "https://hel.fi/a#b", string="Kartoitus")
        sheet.write_url("L2", "internal:'Ohjelmat'!A1", string="sisällä")

    path = write_workbook(tmp_path / "a.xlsx", finish=link)
    sheet = stored_sheets(path.read_bytes(), path)[3]
    links = {column: cell.link for column, cell in sheet.rows[0].cells.items() if cell.link}
    assert links == {5: "https://hel.fi/a#b"}


def test_a_link_set_on_a_whole_column_costs_little(tmp_path: Path) -> None:
    def link(book: xlsxwriter.Workbook) -> None:
        book.get_worksheet_by_name("Vaiheet").write_url("E2", "https://hel.fi", string="Kartoitus")

    path = write_workbook(tmp_path / "a.xlsx", finish=link)
    change_part(path, "xl/worksheets/sheet4.xml", b'ref="E2"', b'ref="A1:XFD1048576"')
    sheet = stored_sheets(path.read_bytes(), path)[3]
    assert {cell.link for cell in sheet.rows[0].cells.values()} == {"https://hel.fi"}


@given(st.sampled_from([b"", b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"]), st.binary())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_random_bytes_are_refused(tmp_path: Path, start: bytes, content: bytes) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(start + content)
    assert _read_or_refused(path) is None


@pytest.fixture(scope="module")
def parts(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    path = write_workbook(tmp_path_factory.mktemp("parts") / "a.xlsx")
    with zipfile.ZipFile(path) as source:
        return {name: source.read(name) for name in source.namelist()}


@given(st.data())
@settings(
    deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_a_damaged_part_is_refused_or_read_but_never_a_crash(
    tmp_path: Path, parts: dict[str, bytes], data: st.DataObject
) -> None:
    damaged = data.draw(st.sampled_from(sorted(parts)))
    start = data.draw(st.integers(0, len(parts[damaged])))
    length = data.draw(st.integers(0, 40))
    put_in = data.draw(st.binary(max_size=8))
    content = parts[damaged]
    path = tmp_path / "a.xlsx"
    with zipfile.ZipFile(path, "w") as target:
        for name, whole in parts.items():
            broken = content[:start] + put_in + content[start + length :]
            target.writestr(name, broken if name == damaged else whole)
    _read_or_refused(path)
