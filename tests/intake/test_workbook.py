"""The workbook as a whole: sheets, headings, rows and cells."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest
import xlsxwriter

from pipeline.findings import Cell, Code, Finding, Severity, WorkbookError
from pipeline.intake.records import SHEETS, PhaseRow, columns
from pipeline.intake.rich_text import Run
from pipeline.intake.workbook import read_workbook
from tests.builders import PHASE, ROUND, Formula, Rich, Styled, Values, change_part, write_workbook

Finish = Callable[[xlsxwriter.Workbook], None]


def phases(path: Path, *rows: Values, finish: Finish = lambda _: None) -> tuple[PhaseRow, ...]:
    write_workbook(path / "a.xlsx", {"Vaiheet": rows}, finish=finish)
    return read_workbook(path / "a.xlsx")[0].phases


def phase(path: Path, **values: object) -> PhaseRow:
    (row,) = phases(path, {**PHASE, **values})
    return row


def codes(findings: tuple[Finding, ...]) -> list[tuple[Code, str]]:
    return [(finding.code, str(finding.where)) for finding in findings]


def problems(path: Path, rows: dict[str, list[Values]]) -> tuple[Finding, ...]:
    return read_workbook(write_workbook(path / "a.xlsx", rows))[1]


# sheets and headings


def test_the_smallest_workbook_is_read_without_findings(tmp_path: Path) -> None:
    book, findings = read_workbook(write_workbook(tmp_path / "a.xlsx"))
    assert findings == ()
    assert [len(rows) for rows in (book.rounds, book.programmes, book.targets)] == [1, 1, 1]
    assert book.phases[0].findings == ()
    assert book.rounds[0].date.value == dt.date(2020, 10, 12)


def test_each_entry_knows_its_cell_and_what_stands_there(tmp_path: Path) -> None:
    status = phase(tmp_path, Tila=" tehty.").status
    assert (status.where, status.shown) == (Cell("Vaiheet", 2, "F"), "tehty.")


def test_a_missing_sheet_is_an_error_that_names_the_sheets_there_are(tmp_path: Path) -> None:
    path = write_workbook(tmp_path / "a.xlsx", {"Vaihet": [PHASE]}, without=["Vaiheet"])
    (finding,) = read_workbook(path)[1]
    assert finding.code is Code.MISSING_SHEET
    assert dict(finding.arguments) == {
        "name": "Vaiheet",
        "shown": "Kierrokset, Ohjelmat, Tavoitteet, Ennusteet, Vaihet",
        "suggestion": "Vaihet",
    }


def test_sheet_names_and_headings_are_matched_as_people_spell_them(tmp_path: Path) -> None:
    odd = {
        "kierros\u00a0": "E3/2020",
        "OHJEL\u00admA": "DIGI",
        "\u200bTavoite": 1,
        " nro": 1,
        "Vaihe\n": "Kartoitus",
        "tila": "TEHTY",
    }
    path = write_workbook(
        tmp_path / "a.xlsx",
        {" VAIHEET": [odd]},
        without=["Vaiheet"],
        headings={" VAIHEET": list(odd)},
    )
    book, findings = read_workbook(path)
    assert findings == ()
    assert book.phases[0].findings == ()


def test_a_required_column_that_is_missing_is_an_error_and_not_one_a_row(tmp_path: Path) -> None:
    path = write_workbook(tmp_path / "a.xlsx", headings={"Kierrokset": ["Kierros", "Nimi"]})
    book, findings = read_workbook(path)
    assert codes(findings) == [(Code.MISSING_COLUMN, "Kierrokset")]
    assert book.rounds[0].findings == ()


def test_a_required_column_that_is_misspelt_is_missing_where_it_stands(tmp_path: Path) -> None:
    path = write_workbook(
        tmp_path / "a.xlsx", headings={"Kierrokset": ["Kierros", "Nimi", "Otsiko"]}
    )
    assert codes(read_workbook(path)[1]) == [(Code.MISSING_COLUMN, "Kierrokset!C1")]


def test_an_optional_heading_that_looks_misspelt_is_a_warning(tmp_path: Path) -> None:
    headings = ["Kierros", "Nimi", "Otsikko", "Alaotsiko", "Muistiinpanot"]
    path = write_workbook(tmp_path / "a.xlsx", headings={"Kierrokset": headings})
    (finding,) = read_workbook(path)[1]
    assert (finding.code, str(finding.where)) == (Code.MISSPELT_COLUMN, "Kierrokset!D1")
    assert dict(finding.arguments) == {"shown": "Alaotsiko", "suggestion": "Alaotsikko"}
    assert not finding.is_error


@pytest.mark.parametrize(
    ("sheet", "heading"),
    [
        ("Ohjelmat", "Omistajat"),
        ("Vaiheet", "Tila"),
        ("Ennusteet", "Arvio"),
        ("Ennusteet", "Ennuste"),
    ],
)
def test_a_column_whose_empty_cells_would_be_told_is_missed_once(
    tmp_path: Path, sheet: str, heading: str
) -> None:
    headings = [column.heading for column in columns(SHEETS[sheet]).values()]
    headings.remove(heading)
    path = write_workbook(tmp_path / "a.xlsx", headings={sheet: headings})
    (finding,) = read_workbook(path)[1]
    assert (finding.severity, finding.code) == (Severity.WARNING, Code.MISSING_COLUMN)
    assert (str(finding.where), dict(finding.arguments)) == (sheet, {"heading": heading})


def test_the_same_heading_twice_is_an_error(tmp_path: Path) -> None:
    findings = problems(tmp_path, {"Kierrokset": [{**ROUND, "nimi ": "toinen"}]})
    assert codes(findings) == [(Code.DUPLICATE_COLUMN, "Kierrokset!G1")]


def test_other_sheets_and_columns_are_left_alone(tmp_path: Path) -> None:
    rows: dict[str, list[Values]] = {
        "Omat": [{"x": 1}],
        "Kierrokset": [ROUND, {"Muistiinpanot": "tarkista nämä"}],
    }
    book, findings = read_workbook(write_workbook(tmp_path / "a.xlsx", rows))
    assert (len(book.rounds), findings) == (1, ())


# rows and cells


def test_rows_with_nothing_to_see_are_left_out(tmp_path: Path) -> None:
    blank = {"Vaihe": " \u00a0\u200b", "Tila": Styled("", bg_color="yellow")}
    assert [row.where.row for row in phases(tmp_path, blank, PHASE, blank)] == [3]


def test_hidden_rows_count(tmp_path: Path) -> None:
    def hide(book: xlsxwriter.Workbook) -> None:
        book.get_worksheet_by_name("Vaiheet").set_row(1, None, None, {"hidden": True})

    assert len(phases(tmp_path, PHASE, finish=hide)) == 1


def test_styles_of_pieces_and_of_the_whole_cell_are_kept(tmp_path: Path) -> None:
    row = phase(
        tmp_path,
        Lisätieto=Rich("on ", Styled("nyt", bold=True), " valmis"),
        Vaihe=Styled("poistui", font_strikeout=True),
    )
    assert row.notes.value is not None
    assert row.text.value is not None
    assert row.notes.value[0].runs == (Run("on "), Run("nyt", bold=True), Run(" valmis"))
    assert row.text.value.runs == (Run("poistui", strike=True),)


def test_what_the_file_format_escapes_is_read_as_typed(tmp_path: Path) -> None:
    row = phase(tmp_path, Lisätieto="yksi\r\nkaksi", Vaihe="_x0041_")
    assert row.notes.value is not None
    assert [paragraph.text for paragraph in row.notes.value] == ["yksi", "kaksi"]
    assert row.text.shown == "_x0041_"


def test_a_cell_formatted_as_per_cent_is_a_percentage(tmp_path: Path) -> None:
    row = phase(tmp_path, Osuus=Styled(0.4, num_format="0 %"))
    assert (row.share.value, row.share.shown, row.findings) == (0.4, "40 %", ())


def test_a_percent_sign_that_is_only_shown_is_none(tmp_path: Path) -> None:
    assert phase(tmp_path, Osuus=Styled(40, num_format='0" %"')).share.value == 0.4


def test_a_unit_typed_after_a_number_is_taken_where_none_is_given(tmp_path: Path) -> None:
    row = phase(tmp_path, Toteuma="18 kpl", Tavoitearvo=20)
    assert row.unit.value is not None
    assert (row.value.value, row.unit.value.text) == (18, "kpl")


def test_a_unit_that_is_given_stays(tmp_path: Path) -> None:
    assert phase(tmp_path, Toteuma="18 kpl", Yksikkö="kappaletta").unit.shown == "kappaletta"


def test_a_formula_counts_with_its_stored_value(tmp_path: Path) -> None:
    assert phase(tmp_path, Toteuma=Formula("=9+9", 18)).value.value == 18


def test_a_formula_with_a_stored_empty_text_is_an_empty_cell(tmp_path: Path) -> None:
    rows = [{**PHASE, "Toteuma": Formula('=""', "")}]
    path = write_workbook(tmp_path / "a.xlsx", {"Vaiheet": rows})
    change_part(path, "xl/worksheets/sheet4.xml", b'"H2"><f>', b'"H2" t="str"><f>')
    assert read_workbook(path)[0].phases[0].findings == ()


def test_an_error_value_is_an_error_of_its_row(tmp_path: Path) -> None:
    row = phase(tmp_path, Toteuma=Formula("=1/0", "#DIV/0!"))
    assert codes(row.findings) == [(Code.ERROR_VALUE, "Vaiheet!H2")]


def test_an_error_value_that_was_pasted_as_text_is_an_error_too(tmp_path: Path) -> None:
    row = phase(tmp_path, Lisätieto="#REF!")
    assert codes(row.findings) == [(Code.ERROR_VALUE, "Vaiheet!L2")]


def test_a_formula_that_was_never_calculated_is_an_error_of_its_row(tmp_path: Path) -> None:
    path = write_workbook(tmp_path / "a.xlsx", {"Vaiheet": [{**PHASE, "Toteuma": Formula("=1")}]})
    change_part(path, "xl/worksheets/sheet4.xml", b"<f>1</f><v>0</v>", b"<f>1</f>")
    assert codes(read_workbook(path)[0].phases[0].findings) == [(Code.NOT_CALCULATED, "Vaiheet!H2")]


def test_a_merged_value_belongs_to_all_of_its_rows_with_one_warning(tmp_path: Path) -> None:
    def merge(book: xlsxwriter.Workbook) -> None:
        book.get_worksheet_by_name("Vaiheet").merge_range("B2:B4", "DIGI")

    first, second = phases(tmp_path, PHASE, {**PHASE, "Ohjelma": None, "Nro": 2}, finish=merge)
    assert second.programme.value == "DIGI"
    assert codes(first.findings) == [(Code.MERGED_CELLS, "Vaiheet!B2")]
    assert dict(first.findings[0].arguments) == {"shown": "B2:B4"}
    assert second.findings == ()


@pytest.mark.parametrize("system", [False, True])
def test_both_date_systems_are_read(tmp_path: Path, system: bool) -> None:
    path = write_workbook(tmp_path / "a.xlsx", options={"date_1904": system})
    assert read_workbook(path)[0].rounds[0].date.value == dt.date(2020, 10, 12)


def test_more_than_20_000_rows_are_an_error(tmp_path: Path) -> None:
    path = write_workbook(tmp_path / "a.xlsx", {"Vaiheet": [{"Kierros": "E3/2020"}] * 20_001})
    with pytest.raises(WorkbookError) as refused:
        read_workbook(path)
    assert codes(refused.value.findings) == [(Code.TOO_MANY_ROWS, "Vaiheet")]


def test_a_space_in_the_last_cell_of_a_sheet_makes_no_row(tmp_path: Path) -> None:
    def space(book: xlsxwriter.Workbook) -> None:
        book.get_worksheet_by_name("Vaiheet").write_string("XFD1048576", " ")

    path = write_workbook(tmp_path / "a.xlsx", finish=space)
    assert len(read_workbook(path)[0].phases) == 1


SAMPLE = Path(__file__).parents[2] / "input" / "tavoitteet-2020.xlsx"


def test_the_sample_workbook_is_read_without_errors() -> None:
    book, findings = read_workbook(SAMPLE)
    rows = (*book.rounds, *book.programmes, *book.targets, *book.phases, *book.forecasts)
    assert rows
    assert [
        f for found in (findings, *(r.findings for r in rows)) for f in found if f.is_error
    ] == []
