"""How a coordinator begins: a folder with all that is needed, or only a workbook."""

import errno
import os
from pathlib import Path

import pytest

from tests.running import DECK, PROJECT, run, small_project

LAID = [
    "Tee diat.cmd",
    "Tee diat.command",
    "input",
    "input/tavoitteet-2020.xlsx",
    "layouts",
    "layouts/helsinki.pptx",
    "output",
]


def files_of(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*"))


@pytest.mark.parametrize("arguments", [["init"], ["init", "Uusi kansio/tavoitteet ä"]])
def test_an_empty_folder_gets_all_that_is_needed(tmp_path: Path, arguments: list[str]) -> None:
    laid = run(tmp_path, *arguments)
    folder = tmp_path.joinpath(*arguments[1:])
    assert (laid.code, laid.err) == (0, "")
    assert files_of(folder) == LAID
    assert f"Kansio on valmis: {folder}" in laid.out
    for name in LAID:
        if (folder / name).is_file():
            assert (folder / name).read_bytes() == (PROJECT / name).read_bytes()
    assert os.access(folder / "Tee diat.command", os.X_OK)


def test_a_deck_is_built_from_what_was_laid(tmp_path: Path) -> None:
    run(tmp_path, "init")
    assert run(tmp_path, "--programme", "PALV", "--output", str(DECK)).code == 0
    assert (tmp_path / DECK).exists()


def test_a_folder_with_something_in_it_is_left_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "input").mkdir()
    (tmp_path / "muistio.docx").write_bytes(b"mine")
    refused = run(tmp_path, "init")
    assert refused.code == 2
    assert f"Kansio {tmp_path} ei ole tyhjä" in refused.err
    assert "Siellä on jo: input, muistio.docx." in refused.err
    assert files_of(tmp_path) == ["input", "muistio.docx"]


def test_what_is_laid_once_is_not_laid_over(tmp_path: Path) -> None:
    run(tmp_path, "init")
    workbook = tmp_path / "input" / "tavoitteet-2020.xlsx"
    workbook.write_bytes(b"filled in")
    assert run(tmp_path, "init").code == 2
    assert workbook.read_bytes() == b"filled in"


def test_of_many_files_ten_are_named(tmp_path: Path) -> None:
    for number in range(10, 22):
        (tmp_path / f"{number}.txt").touch()
    assert "18.txt, 19.txt, .... " in run(tmp_path, "init").err


@pytest.mark.parametrize("name", [".DS_Store", "desktop.ini", "Thumbs.db"])
def test_what_the_system_puts_into_a_folder_does_not_count(tmp_path: Path, name: str) -> None:
    (tmp_path / name).touch()
    assert run(tmp_path, "init").code == 0


def test_a_file_in_place_of_the_folder_is_said(tmp_path: Path) -> None:
    (tmp_path / "muistio.txt").touch()
    refused = run(tmp_path, "init", "muistio.txt")
    assert (refused.code, "muistio.txt ei voitu tehdä" in refused.err) == (5, True)


def test_a_full_disk_leaves_the_folder_empty(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write = Path.write_bytes

    def full(path: Path, data: bytes) -> int:
        if path.suffix == ".pptx":
            raise OSError(errno.ENOSPC, "No space left on device")
        return write(path, data)

    monkeypatch.setattr(Path, "write_bytes", full)
    refused = run(tmp_path, "init", "uusi")
    assert (refused.code, "levy on täynnä" in refused.err) == (5, True)
    assert files_of(tmp_path / "uusi") == []


def test_a_folder_without_a_workbook_says_how_to_begin(tmp_path: Path) -> None:
    stopped = run(tmp_path)
    assert stopped.code == 2
    assert "build-deck init KANSIO" in stopped.err
    assert files_of(tmp_path) == []


def test_a_workbook_alone_is_enough(tmp_path: Path) -> None:
    workbook = small_project(tmp_path / "from") / "input" / "tavoitteet.xlsx"
    (tmp_path / "run").mkdir()
    built = run(tmp_path / "run", "--workbook", str(workbook))
    assert (built.code, built.decks) == (0, [DECK.name])
    assert "mukana tullut pohja" not in built.err


def test_layouts_that_have_lost_their_name_are_told(tmp_path: Path) -> None:
    folder = small_project(tmp_path / "run")
    (folder / "layouts" / "helsinki.pptx").rename(folder / "layouts" / "helsinki (1).pptx")
    built = run(folder)
    assert (built.code, "mukana tullut pohja" in built.err) == (0, True)


def test_the_help_of_init_is_in_finnish(tmp_path: Path) -> None:
    shown = run(tmp_path, "init", "--help").out
    assert shown.startswith("Käyttö: build-deck init [KANSIO]")
    assert "init" in run(tmp_path, "--help").out
