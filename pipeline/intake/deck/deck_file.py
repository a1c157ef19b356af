"""The deck as a file: opened within limits, or what it is instead of a deck."""

import zipfile
import zlib
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

from lxml import etree
from pptx import Presentation
from pptx.exc import PythonPptxError
from pptx.presentation import Presentation as PresentationFile

from pipeline.findings import Code, DeckError, UsageError, error
from pipeline.intake.find_workbook import LOCK_PREFIX
from pipeline.intake.package import Package, TooLargeError
from pipeline.intake.source_file import COMPOUND_FILE, is_encrypted, kind_of_text

LARGEST_FILE = 300_000_000
"""Bytes, with pictures and films; the file is held in memory."""
LARGEST_UNPACKED = 1_000_000_000
"""Bytes of all that is in it."""

_XML = (".xml", ".rels")
_KINDS = (("xl/", "workbook"), ("word/", "document"), ("mimetype", "opendocument"))

UNREADABLE = (
    *(PythonPptxError, zipfile.BadZipFile, zlib.error, etree.LxmlError),
    *(LookupError, ValueError, OSError, EOFError, NotImplementedError, RuntimeError),
    *(AttributeError, TypeError),  # a part of another kind than python-pptx looks for
)
"""What a broken deck may raise, depending on where it is broken."""


def open_deck(path: Path) -> PresentationFile:
    """The file's package, safe to read.

    Raises:
        UsageError: there is no such file.
        DeckError: it cannot be opened, is no deck, or asks for more memory than any deck needs.
    """
    content = _content(path)
    kind = _kind(content, path)
    if kind:
        raise not_a_deck(path, kind)
    try:
        return Presentation(BytesIO(content))
    except UNREADABLE as cause:
        raise not_a_deck(path, "broken") from cause


def not_a_deck(path: Path, kind: str) -> DeckError:
    """The error for a file that is no deck but of this `kind`."""
    return DeckError([error(Code.NOT_A_DECK, file=path.name, kind=f"deck-{kind}")])


def _content(path: Path) -> bytes:
    try:
        if not path.exists():
            raise UsageError([error(Code.NO_DECK, file=path)])
        if path.is_dir() or path.name.startswith(LOCK_PREFIX):
            raise not_a_deck(path, "other")
        with path.open("rb") as file:
            content = file.read(LARGEST_FILE + 1)
    except (OSError, ValueError) as cause:
        raise DeckError([error(Code.DECK_LOCKED, file=path.name)]) from cause
    if len(content) > LARGEST_FILE:
        raise _too_large(path)
    return content


def _too_large(path: Path) -> DeckError:
    return DeckError([error(Code.DECK_TOO_LARGE, file=path.name)])


def _kind(content: bytes, path: Path) -> str:
    """What the file is if it is no deck: a stable word, '' for a deck."""
    if not content.strip(b"\0"):
        return "empty"  # also a placeholder of a cloud folder that was never fetched
    if content.startswith(COMPOUND_FILE):
        return "encrypted" if is_encrypted(content) else "old"
    if not content.startswith(b"PK"):
        return "html" if kind_of_text(content) == "html" else "other"
    try:
        with Package(content) as archive:
            weigh(archive)
            return _kind_of_archive(archive.namelist())
    except TooLargeError as cause:
        raise _too_large(path) from cause
    except UNREADABLE:
        return "broken"


def weigh(archive: Package) -> None:
    """TooLargeError if the parts, or the XML among them, are more than any deck needs."""
    # zipfile never unpacks more than a part declares
    if sum(part.file_size for part in archive.infolist()) > LARGEST_UNPACKED:
        raise TooLargeError
    for part in archive.infolist():
        if part.filename.endswith(_XML):
            with archive.open(part) as stream:
                archive.spend(stream.read())


def _kind_of_archive(names: Sequence[str]) -> str:
    if any(name.startswith("ppt/") for name in names):
        return ""
    kinds = (kind for start, kind in _KINDS if any(name.startswith(start) for name in names))
    return next(kinds, "other")
