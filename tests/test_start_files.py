"""The start files: what a double-click runs, on a Mac for real, on Windows by its letters."""

import os
import re
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.running import PROJECT

MAC, WINDOWS = PROJECT / "Tee diat.command", PROJECT / "Tee diat.cmd"
SHELLS = [shell for shell in ("sh", "bash", "dash", "zsh") if shutil.which(shell)]
SYNC, BUILD = ["uv", "sync", "-q", "--no-dev"], ["uv", "run", "-q", "--no-sync", "build-deck"]
OPEN = ["open", "output"]
STAND_IN = """#!/bin/sh
printf '%s|' "$(basename "$0")" "$@" >> "$CALLS"
printf '%s\\n' "$PWD" >> "$CALLS"
case $*:$(basename "$0") in
  sync*:*) exit "${SYNC:-0}" ;;
  *--workbook*:uv | *:open | *:curl) exit 0 ;;
esac
exit "${BUILD:-0}"
"""
"""Stands in for a program: notes its name, its arguments and its folder."""


@dataclass(frozen=True)
class Started:
    """What a start file ended with and said, and the programs that it called in its folder."""

    code: int
    shown: str
    calls: list[list[str]]


@dataclass
class Machine:
    """A machine with a working folder, a home and the programs that are installed."""

    root: Path

    def __post_init__(self) -> None:
        self.folder = self.root / "Työ pöytä (1) & ä"
        self.programs = self.root / "bin"
        self.home = self.root / "home"
        for folder in (self.folder, self.programs, self.home):
            folder.mkdir()
        for needed in ("sh", "dirname", "basename", "mkdir", "cp"):
            (self.programs / needed).symlink_to(shutil.which(needed) or needed)
        shutil.copy(MAC, self.folder)
        (self.folder / "pyproject.toml").touch()
        self.install("uv", "open")

    def install(self, *names: str) -> None:
        """Puts stand-ins where programs are found."""
        for name in names:
            (self.programs / name).write_text(STAND_IN, encoding="utf-8")
            (self.programs / name).chmod(0o755)

    def start(self, *arguments: str, typed: str = "\n", shell: str = "sh", **ends: str) -> Started:
        """Runs the start file from another folder, as Finder does; `ends` are exit codes."""
        calls = self.root / "calls"
        calls.touch()
        ended = subprocess.run(  # noqa: S603 - our own start file
            [shutil.which(shell) or shell, str(self.folder / MAC.name), *arguments],
            cwd=self.root,
            env={"PATH": str(self.programs), "HOME": str(self.home), "CALLS": str(calls), **ends},
            input=typed,
            text=True,
            encoding="utf-8",
            capture_output=True,
            check=False,
            timeout=60,
        )
        assert ended.stderr == ""
        lines = [line.split("|") for line in calls.read_text(encoding="utf-8").splitlines()]
        assert {line[-1] for line in lines} <= {str(self.folder)}
        return Started(ended.returncode, ended.stdout, [line[:-1] for line in lines])


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


@pytest.mark.parametrize("shell", SHELLS)
def test_a_double_click_builds_the_deck_and_opens_its_folder(machine: Machine, shell: str) -> None:
    started = machine.start(shell=shell)
    assert started.calls == [SYNC, BUILD, OPEN]
    assert (started.code, "Valmis." in started.shown) == (0, True)
    assert started.shown.endswith("Sulje ikkuna painamalla Enter.\n")


def test_the_file_may_be_started_as_it_is() -> None:
    assert os.access(MAC, os.X_OK)
    assert MAC.read_bytes().startswith(b"#!/bin/sh\n")


@pytest.mark.parametrize("shell", SHELLS)
@pytest.mark.parametrize("given", ["/tmp/Oma & työkirja (2).xlsx", "oma kirja.xlsx"])  # noqa: S108 - only named
def test_a_workbook_that_is_given_is_built(machine: Machine, shell: str, given: str) -> None:
    started = machine.start(given, shell=shell)
    assert started.calls[1] == [*BUILD, "--workbook", str(machine.root / given)]


def test_a_build_that_fails_opens_nothing(machine: Machine) -> None:
    started = machine.start(BUILD="3")
    assert (started.code, started.calls) == (3, [SYNC, BUILD])
    assert "Esitystä ei tehty" in started.shown


@pytest.mark.parametrize("shell", SHELLS)
def test_where_no_workbook_is_found_one_may_be_dropped_on_the_window(
    machine: Machine, shell: str
) -> None:
    dropped = "/Users/maija/Oma\\ \\&\\ työkirja.xlsx"
    started = machine.start(typed=f"{dropped} \n\n", shell=shell, BUILD="2")
    asked = [*BUILD, "--workbook", "/Users/maija/Oma & työkirja.xlsx"]
    assert (started.code, started.calls) == (0, [SYNC, BUILD, asked, OPEN])


def test_enter_alone_drops_nothing(machine: Machine) -> None:
    started = machine.start(typed="\n\n", BUILD="2")
    assert (started.code, started.calls) == (2, [SYNC, BUILD])


def test_a_workbook_that_was_given_is_not_asked_for(machine: Machine) -> None:
    machine.programs.joinpath("uv").write_text(STAND_IN.replace("*--workbook*:uv | ", ""))
    started = machine.start("muu.xlsx", BUILD="2")
    assert (started.code, "vetää" in started.shown) == (2, False)


def test_uv_is_installed_once_after_asking(machine: Machine) -> None:
    (machine.programs / "uv").rename(machine.root / "uv")
    target = "$HOME/.local/bin"
    (machine.programs / "curl").write_text(
        f"#!/bin/sh\necho 'mkdir -p {target}; cp \"{machine.root}/uv\" {target}'\n"
    )
    (machine.programs / "curl").chmod(0o755)
    first, second = machine.start(typed="\n\n"), machine.start()
    assert "Aloita asennus painamalla Enter" in first.shown
    assert first.calls == [SYNC, BUILD, OPEN]
    assert "asennus" not in second.shown


def test_an_installation_that_fails_is_said(machine: Machine) -> None:
    (machine.programs / "uv").unlink()
    machine.install("curl")
    started = machine.start(typed="\n\n")
    assert (started.code, "asennus ei onnistunut" in started.shown) == (1, True)
    assert [call[0] for call in started.calls] == ["curl"]


def test_a_machine_without_network_is_said(machine: Machine) -> None:
    started = machine.start(SYNC="2")
    assert (started.code, started.calls) == (1, [SYNC])
    assert "Tarkista verkkoyhteys" in started.shown


def test_outside_of_the_programs_own_folder_the_installed_program_builds(machine: Machine) -> None:
    (machine.folder / "pyproject.toml").unlink()
    machine.install("build-deck")
    assert machine.start().calls == [["build-deck"], OPEN]


def test_where_no_program_is_installed_that_is_said(machine: Machine) -> None:
    (machine.folder / "pyproject.toml").unlink()
    started = machine.start()
    assert (started.code, started.calls) == (1, [])
    assert "ei ole tällä koneella" in started.shown


# Windows: nothing here runs it


@pytest.fixture(scope="module")
def lines() -> list[str]:
    return WINDOWS.read_bytes().decode("utf-8").split("\r\n")


def test_every_line_ends_as_cmd_reads_it(lines: list[str]) -> None:
    assert lines[-1] == ""
    assert [line for line in lines if "\n" in line or "\r" in line] == []


def test_finnish_letters_come_after_the_code_page_is_set(lines: list[str]) -> None:
    before = lines[: lines.index("chcp 65001 >nul")]
    assert lines[0] == "@echo off"
    assert [line for line in before if not line.isascii()] == []


def test_every_place_that_is_gone_to_is_there(lines: list[str]) -> None:
    gone_to = set(re.findall(r"goto (\w+)", "\n".join(lines)))
    assert gone_to == {line[1:] for line in lines if line.startswith(":")}


def test_every_command_is_one_of_windows_or_of_the_program(lines: list[str]) -> None:
    inner = [re.sub(r'^if (not )?(errorlevel 1|exist \S+|"[^"]*"=="[^"]*") ', "", x) for x in lines]
    words = {line.split()[0] for line in inner if line and not line.startswith(":")}
    assert {word.strip(" .") for word in words} <= {
        *("@echo", "rem", "setlocal", "chcp", "set", "pushd", "goto", "where", "echo", "pause"),
        *("powershell", "uv", "%BUILD%", "start", "popd", "exit", "(", ")"),
    }


def test_paths_stand_in_quotation_marks(lines: list[str]) -> None:
    for line in lines:
        for path in re.finditer(r"%~|%(UV_PROJECT_ENVIRONMENT|LOCALAPPDATA|USERPROFILE)%", line):
            assert line.count('"', 0, path.start()) % 2 == 1, line


def test_both_start_files_call_the_same_and_say_the_same(lines: list[str]) -> None:
    mac = MAC.read_text(encoding="utf-8")
    for call in ("uv sync -q --no-dev", "uv run -q --no-sync build-deck", "https://astral.sh/uv/"):
        assert call in mac
        assert call in "\n".join(lines)
    said = set(re.findall(r"'([^']*[.,])'", mac)) - {"Sulje ikkuna painamalla Enter."}
    of_windows = {line.strip().removeprefix("echo ") for line in lines}
    assert said - of_windows == {
        "Aloita asennus painamalla Enter. Jos et halua asentaa sitä, sulje ikkuna.",
        "Voit myös vetää työkirjan tähän ikkunaan ja painaa Enter. Pelkkä Enter lopettaa.",
    }
