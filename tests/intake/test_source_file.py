"""What a file is when it is no workbook."""

import zipfile
from pathlib import Path

import pytest

from pipeline.findings import Code, WorkbookError
from pipeline.intake.source_file import read_source
from tests.builders import write_workbook

COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 512


def refusal(path: Path) -> tuple[Code, dict[str, str]]:
    with pytest.raises(WorkbookError) as refused:
        read_source(path)
    (finding,) = refused.value.findings
    return finding.code, dict(finding.arguments)


def archive(path: Path, **parts: str) -> bytes:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        for name, text in parts.items():
            made.writestr(name, text)
    return path.read_bytes()


def test_a_workbook_is_read_as_it_is(tmp_path: Path) -> None:
    path = write_workbook(tmp_path / "a.xlsx")
    assert read_source(path) == path.read_bytes()


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"", "empty"),
        (b"\0" * 4096, "empty"),
        (b"Kierros;Nimi\r\nE3/2020;Kolmas\r\n", "csv"),
        ("\ufeffKierros,Nimi".encode(), "csv"),
        ("Kierros\tNimi".encode("utf-16"), "csv"),
        (b"\r\n<!DOCTYPE html><html>", "html"),
        (b"<table><tr>", "html"),
        (b"PK\x03\x04 and no more", "broken-zip"),
        (COMPOUND + "Workbook".encode("utf-16-le"), "xls"),
        (COMPOUND + "EncryptedPackage".encode("utf-16-le"), "encrypted"),
        (COMPOUND + "WordDocument".encode("utf-16-le"), "other-office"),
        (b"%PDF-1.7 \x00\x01, and so on", "other"),
    ],
)
def test_a_file_that_is_no_workbook_is_named_by_its_kind(
    tmp_path: Path, content: bytes, kind: str
) -> None:
    path = tmp_path / "tavoitteet.xlsx"
    path.write_bytes(content)
    assert refusal(path) == (Code.NOT_A_WORKBOOK, {"file": "tavoitteet.xlsx", "kind": kind})


@pytest.mark.parametrize(
    ("parts", "kind"),
    [
        ({"mimetype": "application/vnd.oasis.opendocument.spreadsheet"}, "ods"),
        ({"mimetype": "application/vnd.oasis.opendocument.text"}, "other-office"),
        ({"[Content_Types].xml": "", "word/document.xml": ""}, "other-office"),
        ({"[Content_Types].xml": "", "xl/workbook.bin": ""}, "xlsb"),
        ({"xl/workbook.xml": "http://purl.oclc.org/ooxml/spreadsheetml/main"}, "strict"),
        ({"photo.jpg": ""}, "other"),
    ],
)
def test_an_archive_that_is_no_workbook_is_named_by_its_kind(
    tmp_path: Path, parts: dict[str, str], kind: str
) -> None:
    path = tmp_path / "a.xlsx"
    archive(path, **parts)
    assert refusal(path)[1]["kind"] == kind


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    assert refusal(tmp_path / "ei.xlsx") == (Code.NO_WORKBOOK, {"file": "ei.xlsx"})


def test_a_folder_is_no_workbook(tmp_path: Path) -> None:
    assert refusal(tmp_path)[0] is Code.NOT_A_WORKBOOK


def test_an_archive_that_unpacks_to_a_flood_is_not_unpacked(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    archive(path, **{"xl/workbook.xml": " " * 40_000_000})
    assert refusal(path)[0] is Code.WORKBOOK_TOO_LARGE
