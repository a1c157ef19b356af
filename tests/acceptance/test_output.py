"""Where the deck cannot be written, that is said, and nothing that was there is touched."""

import errno
import os
import shutil
import stat
from pathlib import Path

import pytest

from tests.running import DECK, Run, run, small_project

OUTPUT = 5


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return small_project(tmp_path / "run")


def assert_not_written(stopped: Run, *words: str) -> None:
    assert stopped.code == OUTPUT, stopped.err
    assert [word for word in words if word not in stopped.err] == []
    assert "Esitystä ei tehty." in stopped.err


def test_an_output_folder_that_is_a_file_is_said(folder: Path) -> None:
    (folder / "output").write_text("no folder")
    assert_not_written(run(folder), str(DECK), "ei voitu kirjoittaa")


def test_a_file_under_a_file_is_said(folder: Path) -> None:
    (folder / "muistio.txt").write_text("no folder")
    assert_not_written(run(folder, "--output", "muistio.txt/esitys.pptx"), "muistio.txt")


def test_a_full_disk_is_said_and_leaves_nothing(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    stopped = run(folder)
    assert_not_written(stopped, "levy on täynnä")
    assert stopped.decks == []


def test_a_full_disk_leaves_the_deck_that_was_there(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    before = run(folder).deck.read_bytes()
    monkeypatch.setattr(shutil, "copy2", full)
    stopped = run(folder)
    assert_not_written(stopped, "levy on täynnä")
    assert (stopped.decks, stopped.deck.read_bytes()) == ([DECK.name], before)


def test_a_deck_that_is_open_in_powerpoint_is_said(folder: Path) -> None:
    before = run(folder).deck.read_bytes()
    (folder / "output" / f"~${DECK.name}").touch()
    stopped = run(folder)
    assert_not_written(stopped, "auki toisessa ohjelmassa", "~$")
    assert stopped.deck.read_bytes() == before


def test_the_deck_is_never_written_over_the_layouts(folder: Path) -> None:
    before = (folder / "layouts" / "helsinki.pptx").read_bytes()
    stopped = run(folder, "--output", "layouts/helsinki.pptx")
    assert_not_written(stopped, "lähtötiedoston päälle")
    assert (folder / "layouts" / "helsinki.pptx").read_bytes() == before


def test_the_deck_is_never_written_over_the_workbook(folder: Path) -> None:
    workbook = folder / "input" / "tavoitteet.pptx"
    (folder / "input" / "tavoitteet.xlsx").rename(workbook)
    before = workbook.read_bytes()
    stopped = run(folder, "--workbook", str(workbook), "--output", str(workbook))
    assert_not_written(stopped, "lähtötiedoston päälle")
    assert workbook.read_bytes() == before


def test_a_workbook_as_output_is_refused(folder: Path) -> None:
    before = (folder / "input" / "tavoitteet.xlsx").read_bytes()
    stopped = run(folder, "--output", "input/tavoitteet.xlsx")
    assert (stopped.code, "nimen tavoitteet.xlsx lopussa pitää olla .pptx" in stopped.err) == (
        2,
        True,
    )
    assert (folder / "input" / "tavoitteet.xlsx").read_bytes() == before


def test_a_name_that_is_too_long_is_said(folder: Path) -> None:
    assert_not_written(run(folder, "--output", "ä" * 300 + ".pptx"), "nimi on liian pitkä")


def test_a_report_that_cannot_be_written_is_said_with_the_deck_that_was_made(folder: Path) -> None:
    (folder / "muistio.txt").write_text("no folder")
    stopped = run(folder, "--report", "muistio.txt/report.json")
    assert (stopped.code, "muistio.txt" in stopped.err) == (OUTPUT, True)
    assert stopped.deck.exists() is ("Esitystä ei tehty." not in stopped.err)


def test_a_report_that_cannot_be_written_does_not_hide_what_is_wrong(folder: Path) -> None:
    (folder / "muistio.txt").write_text("no folder")
    (folder / "input" / "tavoitteet.xlsx").write_bytes(b"")
    stopped = run(folder, "--report", "muistio.txt/report.json")
    assert "tyhjä (0 tavua)" in stopped.err


def test_the_deck_may_be_read_by_whoever_may_read_a_new_file(folder: Path) -> None:
    deck = run(folder).deck
    (folder / "new").touch()
    new, made = ((folder / "new").stat().st_mode, deck.stat().st_mode)
    assert stat.S_IMODE(made) == stat.S_IMODE(new)
