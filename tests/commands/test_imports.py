"""What a command loads before it works: the help waits for no charts and no file formats."""

import subprocess
import sys

import pytest

from tests.running import PROJECT

HEAVY = ("matplotlib", "pptx", "openpyxl", "xlsxwriter", "lxml")
OF_OTHER_STAGES = ("pipeline.intake.records", "pipeline.model.status", "pipeline.render.shapes")
PLOTTING = ("matplotlib.pyplot", "matplotlib.figure", "matplotlib.axes", "pandas")


def loaded(program: str, modules: tuple[str, ...] = HEAVY) -> list[str]:
    """Which of the heavy modules a new Python has loaded after the program."""
    told = f"{program}\nimport sys\nprint(*(m for m in {modules!r} if m in sys.modules))"
    done = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", told], cwd=PROJECT, check=True, capture_output=True, text=True
    )
    return done.stdout.splitlines()[-1].split()


@pytest.mark.parametrize("arguments", [["--help"], ["--no-such-option"]])
def test_the_help_and_a_wrong_use_load_nothing_heavy(arguments: list[str]) -> None:
    program = f"""
from pipeline.cli import main
try:
    main({arguments!r})
except SystemExit:
    pass"""
    assert loaded(program, (*HEAVY, *OF_OTHER_STAGES)) == []


def test_a_check_draws_nothing() -> None:
    assert "matplotlib" not in loaded("import pipeline.check_workbook")


def test_a_build_draws_without_the_parts_of_matplotlib_that_take_long_to_load() -> None:
    assert loaded("import pipeline.build_deck", PLOTTING) == []
