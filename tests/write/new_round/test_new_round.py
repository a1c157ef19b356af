"""A round added to a workbook of many features: each goes on, all else is as it was."""

import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
import xlsxwriter
from lxml import etree
from openpyxl import load_workbook

from pipeline.intake.vocabulary import RoundId
from pipeline.intake.workbook import read_workbook
from pipeline.model.new_round import Keeping, plan_round
from pipeline.write.new_round import with_new_round
from tests.builders import (
    FORECAST,
    PHASE,
    Formula,
    Rich,
    Styled,
    Values,
    change_part,
    write_workbook,
)

SHEET = "xl/worksheets/sheet4.xml"
TWO = [PHASE, {**PHASE, "Nro": "2", "Vaihe": "Pilotti"}]
Finish = Callable[[xlsxwriter.Workbook], None]


def written(folder: Path, phases: Sequence[Values] = TWO, finish: Finish = lambda _: None) -> Path:
    """A workbook of the round E3/2020, with what `finish` adds to it."""
    return write_workbook(folder / "vanha.xlsx", {"Vaiheet": phases}, finish=finish)


def continued(old: Path) -> Path:
    """The workbook with the round TP/2020."""
    new = old.with_name("uusi.xlsx")
    new.write_bytes(patched(old))
    return new


def patched(old: Path) -> bytes:
    round_ = RoundId.parse("TP/2020")
    assert round_
    plan, problems = plan_round(read_workbook(old)[0], round_, "Tilinpäätös", Keeping(), str(old))
    assert plan, problems
    return with_new_round(old.read_bytes(), plan)


def parts(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def on_phases(add: Callable[[xlsxwriter.worksheet.Worksheet], object]) -> Finish:
    def finish(book: xlsxwriter.Workbook) -> None:
        add(book.get_worksheet_by_name("Vaiheet"))

    return finish


def test_a_table_and_its_filter_take_in_the_new_rows(tmp_path: Path) -> None:
    headings = [{"header": heading} for heading in ("Kierros", "Ohjelma", "Tavoite", "Nro")]
    old = written(
        tmp_path,
        finish=on_phases(
            lambda sheet: sheet.add_table("A1:D3", {"columns": headings, "name": "T"})
        ),
    )

    table = load_workbook(continued(old))["Vaiheet"].tables["T"]

    assert (table.ref, table.autoFilter.ref) == ("A1:D5", "A1:D5")


def test_a_table_with_room_for_the_new_rows_stays_as_it_is(tmp_path: Path) -> None:
    options = {"columns": [{"header": "Kierros"}], "name": "T"}
    old = written(tmp_path, finish=on_phases(lambda sheet: sheet.add_table("A1:A9", options)))

    new = continued(old)

    assert load_workbook(new)["Vaiheet"].tables["T"].ref == "A1:A9"
    assert load_workbook(new)["Vaiheet"]["A4"].value == "TP/2020"


@pytest.mark.parametrize(
    ("before", "after"),
    [("F2:F3", "F2:F5"), ("F3", "F3:F5"), ("F2:F2", "F2"), ("F2:F100", "F2:F100")],
)
def test_a_drop_down_that_covers_the_last_row_covers_the_new_ones(
    tmp_path: Path, before: str, after: str
) -> None:
    choice = {"validate": "list", "source": ["TEHTY", "TEKEILLÄ"]}
    old = written(tmp_path, finish=on_phases(lambda sheet: sheet.data_validation(before, choice)))

    rules = load_workbook(continued(old))["Vaiheet"].data_validations.dataValidation

    assert [str(rule.sqref) for rule in rules] == [after]


def test_conditional_formats_of_each_generation_go_on(tmp_path: Path) -> None:
    def add(sheet: xlsxwriter.worksheet.Worksheet) -> None:
        sheet.conditional_format("F2:F3", {"type": "no_blanks"})
        sheet.conditional_format("G2:G3", {"type": "data_bar", "data_bar_2010": True})

    sheet = parts(continued(written(tmp_path, finish=on_phases(add))))[SHEET]

    for covered in (b'sqref="F2:F5"', b'sqref="G2:G5"', b"<xm:sqref>G2:G5</xm:sqref>"):
        assert covered in sheet


def test_what_stands_below_the_rows_is_not_written_over(tmp_path: Path) -> None:
    choice = {"validate": "list", "source": ["TEHTY"]}

    def add(sheet: xlsxwriter.worksheet.Worksheet) -> None:
        sheet.write("Z5", "muistiinpano")
        sheet.data_validation("F2:F3", choice)

    sheet = load_workbook(continued(written(tmp_path, finish=on_phases(add))))["Vaiheet"]

    assert [sheet.cell(row, 1).value for row in range(3, 8)] == [
        *("E3/2020", None, None, "TP/2020", "TP/2020")
    ]
    assert sheet["Z5"].value == "muistiinpano"
    assert str(sheet.data_validations.dataValidation[0].sqref) == "F2:F3"


def test_rows_of_nothing_but_spaces_are_room(tmp_path: Path) -> None:
    old = written(tmp_path, finish=on_phases(lambda sheet: sheet.write("B4", "  ")))

    assert load_workbook(continued(old))["Vaiheet"]["B4"].value == "DIGI"


def test_a_formula_in_a_column_of_ones_own_speaks_of_its_new_row(tmp_path: Path) -> None:
    phases = [{**row, "Oma": Formula(f"=D{n}&$Z$1", n)} for n, row in enumerate(TWO, 2)]

    sheet = load_workbook(continued(written(tmp_path, phases)))["Vaiheet"]

    assert [sheet.cell(row, 14).value for row in (2, 4, 5)] == ["=D2&$Z$1", "=D4&$Z$1", "=D5&$Z$1"]


def test_a_formula_that_cells_share_speaks_of_its_new_row(tmp_path: Path) -> None:
    phases = [{**row, "Oma": Formula(f"=C{n}*2", 2)} for n, row in enumerate(TWO, 2)]
    old = written(tmp_path, phases)
    change_part(old, SHEET, b"<f>C2*2</f>", b'<f t="shared" ref="N2:N3" si="0">C2*2</f>')
    change_part(old, SHEET, b"<f>C3*2</f>", b'<f t="shared" si="0"/>')

    sheet = load_workbook(continued(old))["Vaiheet"]

    assert [sheet.cell(row, 14).value for row in (4, 5)] == ["=C4*2", "=C5*2"]


def test_a_formula_that_fills_several_cells_leaves_its_value(tmp_path: Path) -> None:
    phases = [{**PHASE, "Oma": Formula("=C2*2", 7)}]
    old = written(tmp_path, phases)
    change_part(old, SHEET, b"<f>C2*2</f>", b'<f t="array" ref="N2">C2*2</f>')

    assert load_workbook(continued(old))["Vaiheet"]["N3"].value == 7


@pytest.mark.parametrize("stored", ["Kartoitus", 5])
def test_a_formula_in_a_column_of_the_contract_leaves_its_value(
    tmp_path: Path, stored: object
) -> None:
    old = written(tmp_path, [{**PHASE, "Vaihe": Formula("=Z1", stored)}])

    assert load_workbook(continued(old))["Vaiheet"]["E3"].value == stored


def test_formulas_are_calculated_when_it_is_opened(tmp_path: Path) -> None:
    old = written(tmp_path)
    change_part(
        old,
        "xl/_rels/workbook.xml.rels",
        b"</Relationships>",
        b'<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
        b'relationships/calcChain" Target="calcChain.xml"/></Relationships>',
    )
    with zipfile.ZipFile(old, "a") as archive:
        archive.writestr("xl/calcChain.xml", b"<calcChain/>")

    found = parts(continued(old))

    assert "xl/calcChain.xml" not in found
    assert b"calcChain" not in found["xl/_rels/workbook.xml.rels"]
    assert b'fullCalcOnLoad="1"' in found["xl/workbook.xml"]


def test_what_is_bold_inside_a_kept_text_stays_so(tmp_path: Path) -> None:
    phase = {**PHASE, "Vaihe": Rich("Laaja ", Styled("pilotti", bold=True))}

    sheet = load_workbook(continued(written(tmp_path, [phase])), rich_text=True)["Vaiheet"]

    assert sheet["E3"].value == sheet["E2"].value
    assert str(sheet["E3"].value) == "Laaja pilotti"


def test_a_link_on_a_kept_cell_goes_on_and_one_on_an_emptied_cell_does_not(tmp_path: Path) -> None:
    def add(sheet: xlsxwriter.worksheet.Worksheet) -> None:
        sheet.write_url("E2", "https://hel.fi", string="Kartoitus")
        sheet.write_url("L2", "https://kultus.fi", string="Lisää")

    sheet = load_workbook(continued(written(tmp_path, [PHASE], on_phases(add))))["Vaiheet"]

    assert sheet["E3"].hyperlink is not None
    assert sheet["E3"].hyperlink.target == "https://hel.fi"
    assert sheet["L3"].hyperlink is None


def test_a_filtered_or_heightened_row_is_not_copied_as_such(tmp_path: Path) -> None:
    old = written(
        tmp_path, finish=on_phases(lambda sheet: sheet.set_row(2, 90, None, {"hidden": True}))
    )

    rows = load_workbook(continued(old))["Vaiheet"].row_dimensions

    assert rows[3].hidden
    assert not rows[5].hidden
    assert rows[5].height is None


def test_all_other_parts_are_byte_for_byte_as_they_were(tmp_path: Path) -> None:
    def add(book: xlsxwriter.Workbook) -> None:
        sheet = book.add_worksheet("Omat")
        sheet.write("A1", "oma")
        sheet.write_comment("A1", "huomautus")
        chart = book.add_chart({"type": "column"})
        chart.add_series({"values": "=Omat!$A$1:$A$2"})
        sheet.insert_chart("C3", chart)

    old = written(tmp_path, finish=add)
    before, after = parts(old), parts(continued(old))

    assert list(after) == list(before)
    assert {name for name in before if before[name] != after[name]} == {
        *(
            "[Content_Types].xml",
            "xl/workbook.xml",
            "xl/worksheets/sheet1.xml",
            SHEET,
            "xl/worksheets/sheet5.xml",
        )
    }


def test_the_rows_that_were_there_are_as_they_were(tmp_path: Path) -> None:
    old = written(tmp_path)

    before, after = (etree.fromstring(parts(path)[SHEET]) for path in (old, continued(old)))

    rows = [[etree.tostring(row) for row in root.iter("{*}row")] for root in (before, after)]
    assert rows[1][:3] == rows[0]
    assert len(rows[1]) == 5


def test_the_same_round_gives_the_same_bytes(tmp_path: Path) -> None:
    old = written(tmp_path)

    assert patched(old) == patched(old)


def test_a_workbook_whose_rows_and_cells_have_no_numbers_is_continued(tmp_path: Path) -> None:
    old = written(tmp_path, [PHASE])
    tree = etree.fromstring(parts(old)[SHEET])
    for element in tree.iter("{*}row", "{*}c"):
        del element.attrib["r"]
    change_part(old, SHEET, parts(old)[SHEET], etree.tostring(tree))

    assert load_workbook(continued(old))["Vaiheet"]["D3"].value == "1"


def test_a_row_that_fills_the_sheet_leaves_no_room(tmp_path: Path) -> None:
    old = write_workbook(
        tmp_path / "vanha.xlsx",
        {"Ennusteet": [FORECAST]},
        finish=on_phases(lambda sheet: sheet.write_row("A1048576", PHASE.values())),
    )

    with pytest.raises(ValueError, match="no room"):
        patched(old)
