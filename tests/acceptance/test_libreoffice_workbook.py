"""LibreOffice opens the guarded workbook, calculates its grey column and keeps its guards."""

from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from pipeline.intake.records import SHEETS
from tests.guarded import fill, shown
from tests.office import convert, require
from tests.running import project_folder, run

UNKNOWN_TARGET = {"Vaiheet": [{"Ohjelma": "LIIK", "Tavoite": 7, "Nro": "1", "Vaihe": "Väärä"}]}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    require("soffice")
    folder = project_folder(tmp_path_factory.mktemp("round_trip") / "run", None)
    run(folder, "new-workbook", "uusi.xlsx", "--year", "2021")
    fill(fill(folder / "uusi.xlsx", "E1/2021"), "E1/2021", UNKNOWN_TARGET)
    convert(folder / "uusi.xlsx", "xlsx", folder / "saved")
    return folder


@pytest.fixture(scope="module")
def saved(folder: Path) -> Workbook:
    return load_workbook(folder / "saved" / "uusi.xlsx", data_only=True)


def test_the_grey_column_names_the_target_or_says_that_there_is_none(saved: Workbook) -> None:
    rows = shown(saved)

    assert [row["Tavoitteen nimi"] for row in rows["Vaiheet"]] == [
        *("Palvelutorit toimivat", "Palvelutorit toimivat", "Palvelutorit toimivat"),
        *("Ikäihmiset liikkuvat", "ei ole taulukossa Tavoitteet"),
    ]
    assert [row["Tavoitteen nimi"] for row in rows["Ennusteet"]] == [
        *("koko ohjelma", "Ikäihmiset liikkuvat")
    ]


def test_drop_downs_alerts_colours_and_tables_are_kept(folder: Path, saved: Workbook) -> None:
    made = load_workbook(folder / "uusi.xlsx")
    for name in SHEETS:
        kept, before = saved[name], made[name]
        assert len(kept.data_validations.dataValidation) == len(
            before.data_validations.dataValidation
        )
        assert len(kept.conditional_formatting) == len(before.conditional_formatting)
        assert kept.tables.keys() == before.tables.keys()


def test_it_is_checked_as_before(folder: Path) -> None:
    before, after = (run(folder, "check", name) for name in ("uusi.xlsx", "saved/uusi.xlsx"))

    assert after.out == before.out
    assert "Vaiheet!C6" in before.out
