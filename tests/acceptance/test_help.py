from pathlib import Path

import pytest

from tests.running import project_folder, run


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return project_folder(tmp_path / "run")


@pytest.mark.parametrize("option", ["--help", "-h"])
def test_the_help_is_in_finnish(folder: Path, option: str) -> None:
    shown = run(folder, option)

    assert shown.code == 0
    assert shown.out.startswith("Käyttö: ")
    assert "Valinnat:" in shown.out
    assert "Usage" not in shown.out
    assert "Options" not in shown.out


def test_the_help_names_every_option(folder: Path) -> None:
    shown = run(folder, "--help").out

    for option in (
        *("--workbook", "--round", "--programme", "--layouts"),
        *("--output", "--report", "--strict", "--version", "--help"),
    ):
        assert option in shown


def test_the_help_is_shown_beside_a_bad_configuration(folder: Path) -> None:
    (folder / "build-deck.toml").write_text("round = ", encoding="utf-8")

    assert run(folder, "--help").code == 0


def test_the_version_is_told(folder: Path) -> None:
    shown = run(folder, "--version")

    assert shown.code == 0
    assert "0.1.0" in shown.out
