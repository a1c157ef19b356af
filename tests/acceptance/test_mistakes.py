"""Whatever a user does wrong ends in a sentence, the right exit code and nothing written."""

import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.builders import FORECAST, PHASE, PROGRAMME, ROUND, TARGET, Formula, write_workbook
from tests.running import Run, project_folder, run, small_project

COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 512
WRONG_USE, WORKBOOK, LAYOUTS = 2, 3, 4


def assert_refused(stopped: Run, code: int, *words: str) -> None:
    assert stopped.code == code, stopped.err
    assert [word for word in words if word not in stopped.err] == []
    assert "Traceback" not in stopped.err + stopped.out
    assert not (stopped.folder / "output").exists()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return small_project(tmp_path / "run")


# the command and its configuration


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--kierros", "E3/2020"], ["--kierros"]),
        (["--round"], ["--round", "arvon"]),
        (["E3/2020"], ["sellaista komentoa ei ole", "check"]),
        (["--round", "kolmas"], ["kolmas", "E3/2020"]),
    ],
    ids=["unknown option", "no value", "a word too many", "no round id"],
)
def test_a_wrong_use_of_the_command_is_said(
    folder: Path, arguments: list[str], words: list[str]
) -> None:
    assert_refused(run(folder, *arguments), WRONG_USE, *words)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("round = ", ["TOML"]),
        ('kierros = "E3/2020"', ["kierros", "round"]),
        ("strict = 1", ["strict"]),
        ("workbook = true", ["workbook"]),
    ],
    ids=["syntax", "unknown key", "number for a switch", "switch for a path"],
)
def test_a_bad_configuration_is_said(folder: Path, text: str, words: list[str]) -> None:
    (folder / "build-deck.toml").write_text(text, encoding="utf-8")
    assert_refused(run(folder), WRONG_USE, "build-deck.toml", *words)


def test_a_configuration_in_another_encoding_is_said(folder: Path) -> None:
    (folder / "build-deck.toml").write_bytes("# äö".encode("latin-1"))
    assert_refused(run(folder), WRONG_USE, "build-deck.toml")


# which workbook


def test_a_folder_without_input_is_said(tmp_path: Path) -> None:
    stopped = run(project_folder(tmp_path / "run", None))
    assert_refused(stopped, WRONG_USE, "Työkirjaa ei löydy", "input")


def test_an_empty_input_folder_is_said(folder: Path) -> None:
    (folder / "input" / "tavoitteet.xlsx").unlink()
    assert_refused(run(folder), WRONG_USE, "Työkirjaa ei löydy")


def test_two_workbooks_are_named(folder: Path) -> None:
    write_workbook(folder / "input" / "vanha.xlsx")
    assert_refused(run(folder), WRONG_USE, "tavoitteet.xlsx, vanha.xlsx", "--workbook")


def test_a_named_workbook_that_is_not_there_is_said(folder: Path) -> None:
    assert_refused(run(folder, "--workbook", "muu.xlsx"), WRONG_USE, "muu.xlsx")


def test_a_folder_in_place_of_a_workbook_is_said(folder: Path) -> None:
    assert_refused(run(folder, "--workbook", "input"), WRONG_USE, "input")


def test_a_workbook_that_is_open_in_excel_is_built_with_a_hint(folder: Path) -> None:
    (folder / "input" / "~$tavoitteet.xlsx").touch()
    built = run(folder)
    assert (built.code, "auki Excelissä" in built.err) == (0, True)


def pptx_in_disguise(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("ppt/presentation.xml", "<p/>")


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "tyhjä"),
        (b"Kierros;Nimi\r\nE3/2020;Kolmas\r\n", ".csv"),
        (b"<!DOCTYPE html><html>", "verkkosivu"),
        (b"PK\x03\x04 and no more", "vioittunut"),
        (COMPOUND + "Workbook".encode("utf-16-le"), ".xls"),
        (COMPOUND + "EncryptedPackage".encode("utf-16-le"), "salasanalla"),
    ],
    ids=["empty", "csv", "html", "broken zip", "xls", "encrypted"],
)
def test_a_file_that_is_no_workbook_is_named(folder: Path, content: bytes, words: str) -> None:
    (folder / "input" / "tavoitteet.xlsx").write_bytes(content)
    assert_refused(run(folder), WORKBOOK, "tavoitteet.xlsx", words)


def test_another_office_file_is_named(folder: Path) -> None:
    pptx_in_disguise(folder / "input" / "tavoitteet.xlsx")
    assert_refused(run(folder), WORKBOOK, "muun Office-ohjelman")


# what stands in the workbook


@dataclass(frozen=True)
class Mistake:
    """A workbook at fault, where that is said and in which words."""

    rows: dict[str, list[dict[str, object]]]
    words: tuple[str, ...]


def at(sheet: str, row: dict[str, object], *words: str) -> Mistake:
    return Mistake({sheet: [row]}, words)


MISTAKES = {
    "unknown word": at(
        "Vaiheet",
        {**PHASE, "Tila": "TEKEILÄ"},
        *("Vaiheet!F2", "TEKEILÄ", "Tarkoititko ”TEKEILLÄ”?"),
    ),
    "unknown code": at("Vaiheet", {**PHASE, "Ohjelma": "DIGU"}, "Vaiheet!B2", "DIGU", "DIGI"),
    "unknown target": at("Vaiheet", {**PHASE, "Tavoite": 7}, "Vaiheet!C2", "7"),
    "unknown round": Mistake(
        {"Ennusteet": [dict(FORECAST), {**FORECAST, "Kierros": "E2/2020"}]},
        ("Ennusteet!A3", "E2/2020", "E3/2020"),
    ),
    "no round id": at("Vaiheet", {**PHASE, "Kierros": "syksy"}, "Vaiheet!A2", "syksy"),
    "no parent": at("Vaiheet", {**PHASE, "Nro": "2.1"}, "Vaiheet!D2", "2.1"),
    "phase number is a date": at("Vaiheet", {**PHASE, "Nro": "keväällä"}, "Vaiheet!D2"),
    "no number": at("Vaiheet", {**PHASE, "Toteuma": "paljon"}, "Vaiheet!H2", "paljon"),
    "no percentage": at("Vaiheet", {**PHASE, "Osuus": "140 %"}, "Vaiheet!G2", "140"),
    "no date": at("Kierrokset", {**ROUND, "Päivä": "syksyllä"}, "Kierrokset!D2", "syksyllä"),
    "required cell empty": at("Vaiheet", {**PHASE, "Vaihe": ""}, "Vaiheet!E2", "Vaihe"),
    "error value": at(
        "Vaiheet", {**PHASE, "Toteuma": Formula("=1/0", "#DIV/0!")}, "Vaiheet!H2", "#DIV/0!"
    ),
    "duplicate round": Mistake({"Kierrokset": [dict(ROUND)] * 2}, ("Kierrokset!A3", "rivillä 2")),
    "duplicate programme": Mistake({"Ohjelmat": [dict(PROGRAMME)] * 2}, ("Ohjelmat!A3",)),
    "duplicate target": Mistake({"Tavoitteet": [dict(TARGET)] * 2}, ("Tavoitteet!B3", "DIGI 1")),
    "duplicate phase": Mistake({"Vaiheet": [dict(PHASE)] * 2}, ("Vaiheet!D3", "rivillä 2")),
    "duplicate forecast": Mistake({"Ennusteet": [dict(FORECAST)] * 2}, ("Ennusteet!", "rivillä 2")),
    "no phases at all": Mistake({"Vaiheet": []}, ("E3/2020", "Vaiheet")),
    "no rounds at all": Mistake({"Kierrokset": []}, ("Kierrokset",)),
}


@pytest.mark.parametrize("mistake", MISTAKES.values(), ids=MISTAKES)
def test_a_mistake_in_the_workbook_is_said_with_its_cell(tmp_path: Path, mistake: Mistake) -> None:
    stopped = run(small_project(tmp_path / "run", mistake.rows))
    assert_refused(stopped, WORKBOOK, "VIRHE", *mistake.words)


@pytest.mark.parametrize("sheet", ["Kierrokset", "Ohjelmat", "Tavoitteet", "Vaiheet", "Ennusteet"])
def test_a_missing_sheet_is_named(tmp_path: Path, sheet: str) -> None:
    stopped = run(small_project(tmp_path / "run", without=[sheet]))
    assert_refused(stopped, WORKBOOK, f"puuttuu taulukko {sheet}")


def test_a_missing_column_is_named(tmp_path: Path) -> None:
    headings = {"Vaiheet": ["Kierros", "Ohjelma", "Tavoite", "Nro"]}
    stopped = run(small_project(tmp_path / "run", headings=headings))
    assert_refused(stopped, WORKBOOK, "VIRHE Vaiheet:", "”Vaihe”")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--round", "E1/2020"], ["E1/2020", "E3/2020"]),
        (["--programme", "MEJA"], ["MEJA", "DIGI"]),
    ],
    ids=["round", "programme"],
)
def test_what_is_asked_for_and_not_in_the_workbook_is_said(
    folder: Path, arguments: list[str], words: list[str]
) -> None:
    assert_refused(run(folder, *arguments), WORKBOOK, *words)


def test_all_mistakes_are_said_at_once_in_the_order_of_the_cells(tmp_path: Path) -> None:
    rows = {"Vaiheet": [{**PHASE, "Tila": "valmis?"}, {**PHASE, "Nro": "2", "Osuus": "puolet"}]}
    stopped = run(small_project(tmp_path / "run", rows, without=["Ennusteet"]))
    assert_refused(stopped, WORKBOOK, "Ennusteet", "Vaiheet!F2", "Vaiheet!G3")
    assert stopped.err.index("Vaiheet!F2") < stopped.err.index("Vaiheet!G3")


def test_mistakes_in_workbook_and_layouts_are_said_together(tmp_path: Path) -> None:
    folder = small_project(tmp_path / "run", {"Vaiheet": [{**PHASE, "Tila": "valmis?"}]})
    (folder / "layouts" / "helsinki.pptx").write_bytes(b"no zip")
    assert_refused(run(folder), WORKBOOK, "Vaiheet!F2", "layouts/helsinki.pptx")


# strict


def test_warnings_stop_the_build_where_that_is_asked_for(tmp_path: Path) -> None:
    stopped = run(project_folder(tmp_path / "run"), "--strict")
    assert_refused(stopped, 6, "Vaiheet!F81", "--strict")


def test_a_strict_build_without_warnings_is_built(folder: Path) -> None:
    assert run(folder, "--strict").code == 0


# the workbook is only read


@pytest.mark.parametrize("break_it", [lambda _: None, pptx_in_disguise], ids=["good", "bad"])
def test_the_workbook_is_never_changed(folder: Path, break_it: Callable[[Path], None]) -> None:
    workbook = folder / "input" / "tavoitteet.xlsx"
    break_it(workbook)
    before = (workbook.read_bytes(), workbook.stat().st_mtime_ns)
    run(folder)
    assert (workbook.read_bytes(), workbook.stat().st_mtime_ns) == before


@pytest.mark.parametrize("source", ["input/tavoitteet-2020.xlsx", "layouts/helsinki.pptx"])
def test_the_report_is_never_written_over_what_the_run_reads(tmp_path: Path, source: str) -> None:
    folder = project_folder(tmp_path / "run")
    before = (folder / source).read_bytes()
    stopped = run(folder, "--report", source, "--programme", "PALV", "--round", "E9")
    assert ((folder / source).read_bytes() == before, stopped.code in (2, 5)) == (True, True)
