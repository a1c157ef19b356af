"""Which workbook is read when none is named, and what is said when that is not clear."""

from pathlib import Path
from zipfile import ZipFile

import pytest

from pipeline.findings import Code, UsageError
from pipeline.intake.find_workbook import find_workbook, size_of


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder `input` of a working folder."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "input").mkdir()
    return tmp_path / "input"


def refusal(named: Path | None = None) -> tuple[Code, dict[str, str]]:
    with pytest.raises(UsageError) as refused:
        find_workbook(named)
    (finding,) = refused.value.findings
    return finding.code, dict(finding.arguments)


def test_the_only_workbook_of_the_folder_is_it(folder: Path) -> None:
    (folder / "tavoitteet.xlsx").touch()
    assert find_workbook(None) == (Path("input/tavoitteet.xlsx"), ())


def test_a_named_workbook_goes_before_those_of_the_folder(folder: Path) -> None:
    for name in ("a.xlsx", "b.xlsx"):
        (folder / name).touch()
    assert find_workbook(Path("input/b.xlsx"))[0] == Path("input/b.xlsx")


def test_other_files_do_not_count(folder: Path) -> None:
    for name in ("tavoitteet.xlsx", "muistio.docx", "vanha.xls", "README.md", "malli.xltx"):
        (folder / name).touch()
    assert find_workbook(None)[0] == Path("input/tavoitteet.xlsx")


def test_a_folder_with_the_name_of_a_workbook_does_not_count(folder: Path) -> None:
    (folder / "kansio.xlsx").mkdir()
    (folder / "tavoitteet.xlsx").touch()
    assert find_workbook(None)[0] == Path("input/tavoitteet.xlsx")


def test_a_lock_file_is_no_workbook_but_a_hint(folder: Path) -> None:
    for name in ("tavoitteet.xlsx", "~$tavoitteet.xlsx"):
        (folder / name).touch()
    path, findings = find_workbook(None)
    assert (path.name, [finding.code for finding in findings]) == (
        "tavoitteet.xlsx",
        [Code.WORKBOOK_OPEN],
    )


def test_the_lock_file_of_another_workbook_is_no_hint(folder: Path) -> None:
    for name in ("tavoitteet.xlsx", "~$muu.xlsx"):
        (folder / name).touch()
    assert find_workbook(None)[1] == ()


@pytest.mark.usefixtures("folder")
def test_an_empty_folder_is_said() -> None:
    assert refusal()[0] is Code.NO_WORKBOOK


def test_a_missing_folder_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert refusal()[0] is Code.NO_WORKBOOK


def test_several_workbooks_are_named_in_their_order(folder: Path) -> None:
    for name in ("b.xlsx", "a.xlsx"):
        (folder / name).touch()
    code, arguments = refusal()
    assert (code, arguments["expected"]) == (Code.SEVERAL_WORKBOOKS, "a.xlsx, b.xlsx")


def test_a_workbook_with_its_suffix_in_capitals_is_one(folder: Path) -> None:
    (folder / "TAVOITTEET.XLSX").touch()
    assert find_workbook(None)[0].name == "TAVOITTEET.XLSX"


@pytest.mark.usefixtures("folder")
def test_a_named_workbook_that_is_not_there_is_said() -> None:
    assert refusal(Path("muu.xlsx")) == (Code.NO_WORKBOOK, {"file": "muu.xlsx"})


def test_only_an_archive_has_a_size_that_asks_for_help(tmp_path: Path) -> None:
    archive, text = tmp_path / "a.xlsx", tmp_path / "b.xlsx"
    with ZipFile(archive, "w") as file:
        file.writestr("xl/workbook.xml", "<workbook/>")
    text.write_text("no workbook" * 100)

    assert size_of(archive) == len(archive.read_bytes())
    assert size_of(text) == size_of(tmp_path / "gone.xlsx") == 0
