"""What a new year takes over is read as it was stored, with what is wrong in it."""

from pathlib import Path

import pytest

from pipeline.findings import Code, Severity, WorkbookError
from pipeline.intake.read_old_year import read_old_year
from pipeline.intake.rich_text import Run
from pipeline.intake.vocabulary import Period, RoundId
from tests.builders import PROGRAMME, TARGET, Formula, Rich, Styled, Values, write_workbook


def old(folder: Path, **sheets: list[Values]) -> Path:
    return write_workbook(folder / "vanha.xlsx", sheets)


def test_texts_keep_their_runs_and_numbers_are_numbers(tmp_path: Path) -> None:
    goal = Rich("- yksi\n", Styled("kaksi", bold=True))

    year, findings = read_old_year(old(tmp_path, Ohjelmat=[{**PROGRAMME, "Tavoite": goal}]))

    assert year.programmes[0]["Tavoite"] == (Run("- yksi\n"), Run("kaksi", bold=True))
    assert year.targets[0]["Nro"] == 1.0
    assert list(year.rounds) == [RoundId(Period.E3, 2020)]
    assert findings == ()


def test_an_empty_cell_is_not_among_the_cells(tmp_path: Path) -> None:
    year, _ = read_old_year(old(tmp_path, Ohjelmat=[PROGRAMME]))

    assert list(year.programmes[0]) == list(PROGRAMME)


def test_a_formula_that_gives_no_value_is_told_and_left_out(tmp_path: Path) -> None:
    title = Formula("=A1/0", "#DIV/0!")

    year, findings = read_old_year(old(tmp_path, Tavoitteet=[{**TARGET, "Tavoite": title}]))

    assert "Tavoite" not in year.targets[0]
    assert [(f.code, f.severity, str(f.where)) for f in findings] == [
        (Code.ERROR_VALUE, Severity.WARNING, "Tavoitteet!C2")
    ]


def test_faults_of_sheets_that_end_with_the_year_do_not_matter(tmp_path: Path) -> None:
    workbook = write_workbook(tmp_path / "vanha.xlsx", without=["Vaiheet", "Ennusteet"])

    assert read_old_year(workbook)[1] == ()


def test_a_column_that_is_missing_stops_the_reading(tmp_path: Path) -> None:
    workbook = write_workbook(
        tmp_path / "vanha.xlsx", headings={"Ohjelmat": ["Ohjelma", "Omistajat"]}
    )

    with pytest.raises(WorkbookError) as stopped:
        read_old_year(workbook)

    assert [finding.code for finding in stopped.value.findings] == [Code.MISSING_COLUMN]
