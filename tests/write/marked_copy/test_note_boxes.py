"""The boxes of notes: one for each, beside its cell, with ids that no other drawing has."""

import re
from pathlib import Path

import pytest
import xlsxwriter

from tests.builders import parts_of
from tests.write.marked_copy.workbooks import (
    PIXEL,
    changed,
    finding,
    marked,
    rich_workbook,
    workbook,
)

BOXES = "xl/drawings/vmlDrawing1.vml"


def ids(part: bytes) -> list[int]:
    return [int(number) for number in re.findall(rb'id="_x0000_s(\d+)"', part)]


def blocks(part: bytes) -> set[int]:
    found = re.search(rb'idmap v:ext="edit" data="([\d,]*)"', part)
    assert found
    return {int(block) for block in found[1].split(b",")}


def test_a_new_note_has_a_box_on_its_cell(tmp_path: Path) -> None:
    part = parts_of(marked(workbook(tmp_path), finding("Vaiheet!F9")))[BOXES]
    assert b"<x:Row>8</x:Row><x:Column>5</x:Column>" in part
    assert len(ids(part)) == 1


def test_a_note_that_is_added_to_keeps_its_box_and_gets_no_other(tmp_path: Path) -> None:
    rich = rich_workbook(tmp_path)
    assert parts_of(marked(rich, finding("Vaiheet!E2")))[BOXES] == parts_of(rich)[BOXES]


def test_boxes_that_were_there_stay_before_the_new_ones(tmp_path: Path) -> None:
    rich = rich_workbook(tmp_path)
    before, after = (parts_of(data)[BOXES] for data in (rich, marked(rich, finding("Vaiheet!A4"))))
    assert ids(after)[:2] == ids(before)
    assert after.count(b"<v:shapetype") == 1


def test_no_two_boxes_have_one_id_and_each_id_is_in_a_block_of_its_part(tmp_path: Path) -> None:
    many = [finding(f"Vaiheet!A{row}") for row in range(5, 2505)]
    parts = parts_of(marked(rich_workbook(tmp_path), *many, finding("Ohjelmat!2")))
    drawings = [content for name, content in parts.items() if name.endswith(".vml")]
    all_ids = [number for part in drawings for number in ids(part)]
    assert len(set(all_ids)) == len(all_ids) == 2503
    for part in drawings:
        assert {number // 1024 for number in ids(part)} <= blocks(part)
    first, second = map(blocks, drawings)
    assert not first & second


def test_pictures_of_a_page_s_header_are_not_taken_for_boxes(tmp_path: Path) -> None:
    def add_header(book: xlsxwriter.Workbook) -> None:
        sheet = book.get_worksheet_by_name("Vaiheet")
        sheet.set_header("&L&G", {"image_left": str(_pixel(tmp_path))})

    source = workbook(tmp_path, finish=add_header)
    parts = parts_of(marked(source))
    assert parts[BOXES] == parts_of(source)[BOXES]
    sheet = parts["xl/worksheets/sheet4.xml"]
    assert sheet.index(b"<legacyDrawing ") < sheet.index(b"<legacyDrawingHF ")


def _pixel(folder: Path) -> Path:
    path = folder / "kuva.png"
    path.write_bytes(PIXEL)
    return path


def test_a_sheet_names_its_boxes_before_its_tables(tmp_path: Path) -> None:
    def add_table(book: xlsxwriter.Workbook) -> None:
        book.get_worksheet_by_name("Vaiheet").add_table("A1:B2")

    sheet = parts_of(marked(workbook(tmp_path, finish=add_table)))["xl/worksheets/sheet4.xml"]
    assert sheet.index(b"<legacyDrawing ") < sheet.index(b"<tableParts ")


def test_a_drawing_that_does_not_say_its_blocks_is_added_to_all_the_same(tmp_path: Path) -> None:
    source = changed(rich_workbook(tmp_path), {BOXES: (b"o:idmap", b"o:idmip")})
    assert len(ids(parts_of(marked(source, finding("Vaiheet!A4")))[BOXES])) == 3


@pytest.mark.parametrize("place", ["Vaiheet!A1", "Vaiheet!XFD1048576"])
def test_a_box_stays_within_the_sheet(tmp_path: Path, place: str) -> None:
    part = parts_of(marked(workbook(tmp_path), finding(place)))[BOXES]
    found = re.search(rb"<x:Anchor>([\d, ]+)</x:Anchor>", part)
    assert found
    left, _, top, _, right, _, bottom, _ = map(int, found[1].split(b","))
    assert 0 <= left <= right <= 16_383
    assert 0 <= top <= bottom <= 1_048_575


def test_a_longer_note_has_a_higher_box(tmp_path: Path) -> None:
    def lowest(text: str) -> int:
        part = parts_of(marked(workbook(tmp_path), finding("Vaiheet!A1", shown=text)))[BOXES]
        found = re.search(rb"<x:Anchor>([\d, ]+)</x:Anchor>", part)
        assert found
        return int(found[1].split(b",")[6])

    assert lowest("x") < lowest("x" * 200) < lowest("x" * 2000)
