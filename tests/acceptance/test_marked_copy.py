"""`--marked-copy`: the findings in a copy of the workbook, which other programs open as it was."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from pipeline.findings import Severity
from tests.builders import PHASE
from tests.office import convert, require
from tests.running import Run, run, small_project
from tests.write.marked_copy.workbooks import finding, marked, opened, rich_workbook

BUILT, WRONG_USE, ERRORS, NO_OUTPUT = 0, 2, 3, 5
FAULTY = {"Vaiheet": [{**PHASE, "Tila": "TEKEILÄ"}, {**PHASE, "Nro": "2", "Tila": ""}]}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return small_project(tmp_path / "run", FAULTY)


def copy_of(ran: Run) -> Any:
    return opened((ran.folder / "kopio.xlsx").read_bytes())


@pytest.mark.parametrize("command", ["check", "build"])
def test_each_finding_is_in_its_cell_and_in_the_list(folder: Path, command: str) -> None:
    ran = run(folder, command, "--marked-copy", "kopio.xlsx")

    assert ran.code == ERRORS
    assert "Merkitty kopio työkirjasta: kopio.xlsx" in ran.out
    copy = copy_of(ran)
    assert "Tarkoititko ”TEKEILLÄ”?" in copy["Vaiheet"]["F2"].comment.text
    assert copy["Vaiheet"]["F3"].comment.text.startswith("Varoitus: ")
    assert [cell.value for cell in copy["Havainnot"]["C"]] == ["Solu", "F2", "F3"]


def test_a_deck_that_is_built_has_its_copy_too(tmp_path: Path) -> None:
    ran = run(small_project(tmp_path / "run"), "--marked-copy", "kopio.xlsx")

    assert ran.code == BUILT
    assert copy_of(ran)["Havainnot"]["D2"].value == "Ei havaintoja."


def test_the_copy_can_be_set_for_good(folder: Path) -> None:
    (folder / "build-deck.toml").write_text('marked-copy = "kopio.xlsx"\n', encoding="utf-8")

    assert copy_of(run(folder)).sheetnames[-1] == "Havainnot"


def test_the_copy_before_is_kept_and_told(folder: Path) -> None:
    arguments = ("check", "--marked-copy", "kopio.xlsx")
    run(folder, *arguments)

    assert "tallessa: kopio (edellinen 1).xlsx" in run(folder, *arguments).out


@pytest.mark.parametrize("command", ["check", "build"])
def test_another_kind_of_file_is_refused_before_anything_else(folder: Path, command: str) -> None:
    ran = run(folder, command, "--marked-copy", "kopio.xlsm")

    assert (ran.code, ran.out) == (WRONG_USE, "")
    assert "nimen kopio.xlsm lopussa pitää olla .xlsx" in ran.err
    assert not (folder / "kopio.xlsm").exists()


def test_the_workbook_is_not_written_over_and_its_findings_are_told(folder: Path) -> None:
    path = folder / "input" / "tavoitteet.xlsx"
    before = path.read_bytes()

    ran = run(folder, "check", "--marked-copy", "input/tavoitteet.xlsx")

    assert ran.code == NO_OUTPUT
    assert "VIRHE Vaiheet!F2" in ran.out
    assert "lähtötiedoston päälle" in ran.err
    assert path.read_bytes() == before


def test_without_a_workbook_there_is_nothing_to_copy_and_that_is_told_once(tmp_path: Path) -> None:
    folder = small_project(tmp_path / "run")
    (folder / "input" / "tavoitteet.xlsx").unlink()

    ran = run(folder, "--marked-copy", "kopio.xlsx")

    assert ran.code == WRONG_USE
    assert ran.err.count("VIRHE") == 1


@pytest.fixture(scope="module")
def saved(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Any]:
    """The marked copy of a rich workbook, and that as LibreOffice saves it after opening."""
    require("soffice")
    folder = tmp_path_factory.mktemp("office")
    found = [finding("Vaiheet!H4", Severity.ERROR), finding("Vaiheet!E2"), finding("Ohjelmat!2")]
    copy = folder / "copy" / "kopio.xlsx"
    copy.parent.mkdir()
    copy.write_bytes(marked(rich_workbook(folder), *found))
    again = convert(copy, "xlsx", folder)
    return {"copy": opened(copy.read_bytes()), "saved": opened(again.read_bytes())}


def test_libreoffice_finds_the_marks(saved: Mapping[str, Any]) -> None:
    sheet = saved["saved"]["Vaiheet"]
    assert sheet["H4"].comment.text.startswith("VIRHE: ")
    assert sheet["H4"].fill.fgColor.rgb == "FFFFC7CE"
    assert sheet["E2"].comment.text.startswith("Kysy Marilta")
    assert "Varoitus: " in sheet["E2"].comment.text
    assert saved["saved"]["Ohjelmat"]["A2"].comment


def test_libreoffice_shows_the_list_first_with_its_links(saved: Mapping[str, Any]) -> None:
    assert saved["saved"].active.title == "Havainnot"
    links = [cell.hyperlink for cell in saved["saved"]["Havainnot"]["C"][1:]]
    assert [(link.location or link.target).strip("#").replace("'", "") for link in links] == [
        *("Ohjelmat!A2", "Vaiheet!E2", "Vaiheet!H4")
    ]


def test_libreoffice_finds_all_that_was_in_the_sheet(saved: Mapping[str, Any]) -> None:
    before, after = saved["copy"]["Vaiheet"], saved["saved"]["Vaiheet"]
    assert len(after.data_validations.dataValidation) == 1
    assert len(after.conditional_formatting) >= len(before.conditional_formatting) > 0
    assert after.tables.keys() == before.tables.keys()
    assert len(after._charts) == len(after._images) == 1  # noqa: SLF001 - no public name
    assert after["E3"].comment
    assert after.protection.sheet
    assert after.row_dimensions[3].hidden
    assert after["N2"].value == before["N2"].value == "=C2+1"
