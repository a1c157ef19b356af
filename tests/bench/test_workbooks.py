"""The workbooks that the speed is measured with, and the script that it is measured against."""

import subprocess
import sys
from pathlib import Path

import pytest
from pptx import Presentation

from bench.workbooks import make
from pipeline.intake.workbook import read_workbook
from tests.running import LAYOUTS, PROJECT, findings_of


@pytest.fixture(scope="module")
def workbook(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("bench") / "seven.xlsx"
    make(7, path)
    return path


def test_a_workbook_has_so_many_programmes_and_no_errors(workbook: Path) -> None:
    read, _ = read_workbook(workbook)

    assert len(read.programmes) == 7
    assert not [finding for finding in findings_of(workbook) if finding.is_error]


def test_hardly_a_text_of_a_copy_is_that_of_another(workbook: Path) -> None:
    texts = [row.text.shown for row in read_workbook(workbook)[0].phases if row.text.shown]
    long = [text for text in texts if len(text) > 40]

    assert len(set(long)) > 0.9 * len(long)  # one with styled words stays as it is


def test_the_typical_script_makes_a_deck_of_it(workbook: Path) -> None:
    deck = workbook.with_name("typical.pptx")
    command = (sys.executable, "-m", "bench.typical", workbook, LAYOUTS, deck)
    subprocess.run(command, cwd=PROJECT, check=True)  # noqa: S603 - our own program

    assert len(Presentation(str(deck)).slides) > 7
