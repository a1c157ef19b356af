"""The sample workbook in input/ holds what its text says, as other programs read it."""

from pathlib import Path

import openpyxl
import pandas as pd
import pytest
from openpyxl.cell.rich_text import CellRichText, TextBlock

from input.make_workbook import TEXT, WORKBOOK, make_workbook
from pipeline.intake.records import SHEETS, columns


def rows_of(workbook: Path) -> dict[str, list[tuple[object, ...]]]:
    book = openpyxl.load_workbook(workbook, rich_text=True)
    return {sheet.title: list(sheet.iter_rows(values_only=True)) for sheet in book.worksheets}


def cell_of(sheet: str, heading: str, **keys: object) -> object:
    headings, *rows = rows_of(WORKBOOK)[sheet]
    at = {str(name): number for number, name in enumerate(headings)}
    found = [row for row in rows if all(row[at[key]] == value for key, value in keys.items())]
    assert len(found) == 1
    return found[0][at[heading]]


def runs(cell: object) -> list[tuple[str, bool, bool]]:
    assert isinstance(cell, CellRichText)
    return [
        (run.text, bool(run.font.b), bool(run.font.i))
        if isinstance(run, TextBlock)
        else (str(run), False, False)
        for run in cell
    ]


def test_the_committed_workbook_has_the_values_and_runs_of_its_text(tmp_path: Path) -> None:
    make_workbook(TEXT, tmp_path / "anew.xlsx")

    assert rows_of(tmp_path / "anew.xlsx") == rows_of(WORKBOOK)


def test_the_same_text_gives_the_same_bytes(tmp_path: Path) -> None:
    make_workbook(TEXT, tmp_path / "first.xlsx")
    make_workbook(TEXT, tmp_path / "second.xlsx")

    assert (tmp_path / "first.xlsx").read_bytes() == (tmp_path / "second.xlsx").read_bytes()


def test_the_sheets_and_headings_are_those_of_the_contract() -> None:
    headings = {name: list(rows[0]) for name, rows in rows_of(WORKBOOK).items()}

    assert headings == {
        name: [column.heading for column in columns(row_type).values()]
        for name, row_type in SHEETS.items()
    }


@pytest.mark.parametrize(
    ("sheet", "count"),
    [("Kierrokset", 1), ("Ohjelmat", 5), ("Tavoitteet", 9), ("Vaiheet", 34), ("Ennusteet", 11)],
)
def test_a_sheet_has_its_rows(sheet: str, count: int) -> None:
    assert len(pd.read_excel(WORKBOOK, sheet_name=sheet)) == count


def test_pandas_counts_the_statuses() -> None:
    statuses = pd.read_excel(WORKBOOK, sheet_name="Vaiheet")["Tila"].fillna("")

    assert dict(statuses.value_counts()) == {"TEHTY": 18, "TEKEILLÄ": 9, "TEKEMÄTTÄ": 5, "": 2}


def test_the_numbers_of_phases_are_text() -> None:
    numbers = pd.read_excel(WORKBOOK, sheet_name="Vaiheet", dtype=object)["Nro"]

    assert [number for number in numbers if "." in number] == ["2.1", "2.2"]


def test_a_heading_line_inside_a_text_is_a_bold_run() -> None:
    risks = cell_of("Ennusteet", "Riskit", Ohjelma="MEJA")

    assert runs(risks)[0] == ("Riskit ja riskienhallinta", True, False)


def test_a_name_inside_a_text_is_an_italic_run() -> None:
    phase = cell_of("Vaiheet", "Vaihe", Ohjelma="LIIK", Tavoite=1, Nro="1")

    assert runs(phase)[1] == ("Helsinki liikkuu ja liikuttaa", False, True)


def test_a_heading_that_the_contract_does_not_know_is_an_error(tmp_path: Path) -> None:
    text = tmp_path / "misspelt.toml"
    text.write_text('[[Vaiheet]]\nTilla = "TEHTY"\n', encoding="utf-8")

    with pytest.raises(ValueError, match="'Tilla' is no heading of Vaiheet"):
        make_workbook(text, tmp_path / "misspelt.xlsx")


def test_an_asterisk_without_its_pair_is_an_error(tmp_path: Path) -> None:
    text = tmp_path / "unpaired.toml"
    text.write_text('[[Vaiheet]]\nVaihe = "**Projektit: alkaa"\n', encoding="utf-8")

    with pytest.raises(ValueError, match="without its pair"):
        make_workbook(text, tmp_path / "unpaired.xlsx")
