"""Which layouts are read when none are named: the folder's, else those of the program."""

from pathlib import Path

import pytest

from pipeline.findings import Code
from pipeline.intake.find_layouts import find_layouts
from pipeline.packaged import LAYOUTS, packaged


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_the_layouts_of_the_folder_go_before_those_of_the_program(folder: Path) -> None:
    (folder / "layouts").mkdir()
    (folder / LAYOUTS).touch()
    assert find_layouts(None) == (LAYOUTS, ())


@pytest.mark.usefixtures("folder")
def test_a_folder_without_layouts_has_those_of_the_program() -> None:
    assert find_layouts(None) == (packaged(LAYOUTS), ())


def test_a_folder_of_layouts_without_the_file_is_told(folder: Path) -> None:
    (folder / "layouts").mkdir()
    path, findings = find_layouts(None)
    assert (path, [finding.code for finding in findings]) == (
        packaged(LAYOUTS),
        [Code.BUILT_IN_LAYOUTS],
    )


@pytest.mark.usefixtures("folder")
def test_named_layouts_are_taken_even_where_they_are_not_there() -> None:
    assert find_layouts(Path("muu.pptx")) == (Path("muu.pptx"), ())
