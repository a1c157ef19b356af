"""The whole copy: what is marked, what stays byte for byte, and when none is written."""

from pathlib import Path

import pytest

from pipeline.findings import Code, OutputError, Severity
from pipeline.write.marked_copy import write_marked_copy
from tests.builders import packed, parts_of
from tests.write.marked_copy.workbooks import (
    SHEET,
    WORDS,
    changed,
    finding,
    marked,
    opened,
    rich_workbook,
    workbook,
)

TOUCHED = {
    *("[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml"),
    *("xl/worksheets/sheet1.xml", SHEET, "xl/comments1.xml", "xl/drawings/vmlDrawing1.vml"),
}
"""The parts that say what is in the package, and those of the sheets marked or shown first."""


@pytest.fixture
def rich(tmp_path: Path) -> bytes:
    return rich_workbook(tmp_path)


def test_all_parts_but_the_marked_ones_are_byte_for_byte_the_same(rich: bytes) -> None:
    before, after = parts_of(rich), parts_of(marked(rich))
    assert {name for name in before if before[name] != after.get(name)} <= TOUCHED


def test_only_the_sheet_of_findings_is_added(rich: bytes) -> None:
    assert parts_of(marked(rich)).keys() - parts_of(rich).keys() == {"xl/worksheets/sheet6.xml"}


def test_the_same_workbook_and_findings_give_the_same_bytes(rich: bytes) -> None:
    assert marked(rich) == marked(rich)


def test_a_marked_sheet_keeps_all_that_openpyxl_knows_of(rich: bytes) -> None:
    before, after = opened(rich)["Vaiheet"], opened(marked(rich))["Vaiheet"]
    assert [rule.sqref for rule in after.data_validations.dataValidation] == [
        rule.sqref for rule in before.data_validations.dataValidation
    ]
    assert [f.sqref for f in after.conditional_formatting] == [
        f.sqref for f in before.conditional_formatting
    ]
    assert after.tables.keys() == before.tables.keys()
    assert len(after._charts) == len(before._charts) == 1  # noqa: SLF001 - no public name
    assert len(after._images) == len(before._images) == 1  # noqa: SLF001 - no public name
    assert after.protection.sheet
    assert after.row_dimensions[3].hidden
    assert [cell.value for cell in after[2]] == [cell.value for cell in before[2]]


def test_a_marked_sheet_differs_only_in_what_marks_it(rich: bytes) -> None:
    """Apart from the formatted cell nothing is even written otherwise."""
    before = parts_of(rich)[SHEET].decode()
    after = parts_of(marked(rich, finding("Vaiheet!H2")))[SHEET].decode()
    new = after[after.index('<c r="H2"') :].split("/>")[0] + "/>"
    assert (
        after.replace(new, "").split("\n", 1)[1]
        == before.replace('<row r="2" spans="1:14"', '<row r="2"').split("\n", 1)[1]
    )


def test_a_copy_that_is_marked_again_has_a_second_list_and_the_same_notes(tmp_path: Path) -> None:
    once = marked(workbook(tmp_path))
    twice = opened(marked(once))
    assert twice.sheetnames[-2:] == ["Havainnot", "Havainnot 2"]
    assert twice["Vaiheet"]["F2"].comment.text == opened(once)["Vaiheet"]["F2"].comment.text


def test_a_workbook_with_nothing_to_mark_is_copied_with_a_list_that_says_so(tmp_path: Path) -> None:
    path = tmp_path / "kopio.xlsx"
    workbook(tmp_path)
    write_marked_copy(path, tmp_path / "tavoitteet.xlsx", (), WORDS)
    assert opened(path.read_bytes())["Havainnot"]["D2"].value == "Ei havaintoja."


def test_a_workbook_without_formats_gets_them(tmp_path: Path) -> None:
    parts = parts_of(workbook(tmp_path))
    del parts["xl/styles.xml"]
    source = changed(
        packed(parts),
        {
            "xl/_rels/workbook.xml.rels": (b"styles.xml", b"gone.xml"),
            "xl/worksheets/sheet1.xml": (b' s="1"', b""),
        },
    )
    copy = opened(marked(source))
    assert copy["Vaiheet"]["F2"].fill.fgColor.rgb == "FFFFEB9C"
    assert copy["Vaiheet"]["E2"].fill.fgColor.rgb == "00000000"
    assert copy["Havainnot"]["A1"].font.b


def written(folder: Path, path: Path) -> Path | None:
    return write_marked_copy(path, folder / "tavoitteet.xlsx", [finding()], WORDS)


def test_the_marked_copy_before_is_kept(tmp_path: Path) -> None:
    workbook(tmp_path)
    path = tmp_path / "kopio.xlsx"
    path.write_bytes(b"by hand")
    kept = written(tmp_path, path)
    assert kept == tmp_path / "kopio (edellinen 1).xlsx"
    assert kept.read_bytes() == b"by hand"


@pytest.mark.parametrize("kind", ["itself", "hard link", "symbolic link"])
def test_the_workbook_is_not_written_over_under_any_name(tmp_path: Path, kind: str) -> None:
    source = workbook(tmp_path)
    path, other = tmp_path / "tavoitteet.xlsx", tmp_path / "toinen.xlsx"
    match kind:
        case "hard link":
            other.hardlink_to(path)
        case "symbolic link":
            other.symlink_to(path)
        case _:
            other = path
    with pytest.raises(OutputError) as stopped:
        written(tmp_path, other)
    assert stopped.value.findings[0].code is Code.OUTPUT_IS_INPUT
    assert path.read_bytes() == source


@pytest.mark.parametrize(
    ("part", "old", "new"),
    [
        ("xl/comments1.xml", b"<commentList>", b"<commentList"),
        ("xl/comments1.xml", b"commentList", b"commentsList"),
        ("xl/drawings/vmlDrawing1.vml", b"</xml>", b""),
        ("xl/worksheets/_rels/sheet4.xml.rels", b"vmlDrawing1", b"vmlDrawing9"),
        ("xl/threadedComments/threadedComment1.xml", b"</ThreadedComments>", b""),
    ],
)
def test_a_damaged_part_is_told_and_nothing_is_written(
    rich: bytes, tmp_path: Path, part: str, old: bytes, new: bytes
) -> None:
    source = tmp_path / "tavoitteet.xlsx"
    source.write_bytes(changed(rich, {part: (old, new)}))
    with pytest.raises(OutputError) as stopped:
        written(tmp_path, tmp_path / "kopio.xlsx")
    assert stopped.value.findings[0].code is Code.NO_MARKED_COPY
    assert not (tmp_path / "kopio.xlsx").exists()


def test_an_entity_is_not_expanded(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("salaisuus", encoding="utf-8")
    declared = f'<!DOCTYPE worksheet [<!ENTITY e SYSTEM "{secret.as_uri()}">]><worksheet '.encode()
    part = "xl/worksheets/sheet4.xml"
    source = changed(
        workbook(tmp_path),
        {part: (b"<worksheet ", declared)},
    )
    source = changed(source, {part: (b"</worksheet>", b"<extLst>&e;</extLst></worksheet>")})
    assert b"salaisuus" not in parts_of(marked(source))[part]


def test_thousands_of_findings_are_each_marked_and_listed(tmp_path: Path) -> None:
    rows = range(2, 3002)
    copy = opened(marked(workbook(tmp_path), *(finding(f"Vaiheet!F{row}") for row in rows)))
    assert all(copy["Vaiheet"][f"F{row}"].comment for row in rows)
    assert copy["Havainnot"].max_row == 3001


def test_the_gravest_finding_colours_a_cell_and_its_note_tells_all(tmp_path: Path) -> None:
    found = [finding(severity=one, shown=one) for one in (Severity.HINT, Severity.ERROR)]
    cell = opened(marked(workbook(tmp_path), *found))["Vaiheet"]["F2"]
    assert cell.fill.fgColor.rgb == "FFFFC7CE"
    assert "Vihje: " in cell.comment.text
    assert "VIRHE: " in cell.comment.text
