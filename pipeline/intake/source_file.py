"""The workbook as a file: its bytes, or what it is instead of a workbook."""

import lzma
import re
import struct
import zipfile
import zlib
from pathlib import Path

from pipeline.findings import Code, WorkbookError, error
from pipeline.intake.find_workbook import LOCK_PREFIX
from pipeline.intake.package import Package, TooLargeError

LARGEST_FILE = 50_000_000
"""Bytes, with pictures; the file is held in memory."""

_ZIP = b"PK"
_BROKEN = (
    *(zipfile.BadZipFile, zipfile.LargeZipFile, zlib.error, lzma.LZMAError, struct.error),
    *(NotImplementedError, RuntimeError, OSError, EOFError, ValueError, LookupError),
)
"""What zipfile raises, depending on where an archive is broken."""

COMPOUND_FILE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""What every file of the old Office formats, and every encrypted one, begins with."""
_WEB_PAGE = re.compile(
    r"(<\?xml[^>]*>\s*)?<(!doctype\s+html|html|head|body|table)|mime-version", re.IGNORECASE
)
_STRICT = b"http://purl.oclc.org/ooxml/spreadsheetml/main"


def read_source(path: Path) -> bytes:
    """The bytes of the workbook, read once; WorkbookError if it is none or cannot be opened."""
    if path.name.startswith(LOCK_PREFIX):
        raise not_a_workbook(path, "lock")
    content = _content(path)
    try:
        kind = _kind(content)
    except TooLargeError as cause:
        raise too_large(path) from cause
    if kind:
        raise not_a_workbook(path, kind)
    return content


def not_a_workbook(path: Path, kind: str) -> WorkbookError:
    """The error for a file that is no workbook but of this `kind`."""
    return WorkbookError([error(Code.NOT_A_WORKBOOK, file=path.name, kind=kind)])


def too_large(path: Path) -> WorkbookError:
    """The error for a file that asks for more memory or time than any table needs."""
    return WorkbookError([error(Code.WORKBOOK_TOO_LARGE, file=path.name)])


def _content(path: Path) -> bytes:
    if path.is_dir():
        raise not_a_workbook(path, "other")
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST_FILE + 1)
    except (FileNotFoundError, NotADirectoryError) as cause:
        raise WorkbookError([error(Code.NO_WORKBOOK, file=path.name)]) from cause
    except OSError as cause:
        raise WorkbookError([error(Code.WORKBOOK_LOCKED, file=path.name)]) from cause
    if len(content) > LARGEST_FILE:
        raise too_large(path)
    return content


def _kind(content: bytes) -> str:
    """What the file is if it is no workbook: a stable word, '' for a workbook."""
    if not content.strip(b"\0"):
        return "empty"  # also a placeholder of a cloud folder that was never fetched
    if content.startswith(_ZIP):
        return _kind_of_zip(content)
    if content.startswith(COMPOUND_FILE):
        return _kind_of_compound_file(content)
    return kind_of_text(content)


def _kind_of_zip(content: bytes) -> str:
    try:
        with Package(content) as archive:
            return _kind_of_archive(archive)
    except _BROKEN:
        return "broken-zip"


def _kind_of_archive(archive: Package) -> str:
    names = set(archive.namelist())
    if "mimetype" in names:
        spreadsheet = b"opendocument.spreadsheet" in archive.read("mimetype")
        return "ods" if spreadsheet else "other-office"
    if "xl/workbook.bin" in names:
        return "xlsb"
    if "xl/workbook.xml" in names:
        return "strict" if _STRICT in archive.read("xl/workbook.xml") else ""
    if any(name.startswith(("word/", "ppt/", "visio/")) for name in names):
        return "other-office"
    return "" if "[Content_Types].xml" in names else "other"


def is_encrypted(content: bytes) -> bool:
    """Whether a compound file holds an Office file behind a password or a sensitivity label."""
    return any(name.encode("utf-16-le") in content for name in ("EncryptedPackage", "DRMEncrypted"))


def _kind_of_compound_file(content: bytes) -> str:
    if is_encrypted(content):
        return "encrypted"
    if any(name.encode("utf-16-le") in content for name in ("Workbook", "Book")):
        return "xls"
    return "other-office"


def kind_of_text(content: bytes) -> str:
    """What a file is that is neither an archive nor a compound file: "html", "csv" or "other"."""
    start = content[:4096]
    encoding = "utf-16" if start.startswith((b"\xff\xfe", b"\xfe\xff")) else "latin-1"
    text = start.decode(encoding, "replace").lstrip("\ufeffï»¿ \t\r\n")
    if _WEB_PAGE.match(text):
        return "html"
    if re.search("[\x00-\x08\x0e-\x1f]", text) or text.startswith("<"):
        return "other"
    return "csv" if re.search(r"[;,\t]", text) else "other"
