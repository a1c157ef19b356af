"""The parts of a small workbook, and how each can be spoilt before they are packed again."""

import io
import tempfile
import zipfile
from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path
from types import MappingProxyType

from pipeline.findings import Code
from tests.builders import write_workbook

Make = Callable[[], bytes]
"""Gives the bytes of a file; made when asked for, since some are large."""
Cases = dict[str, tuple[Make, Code | str | None]]
"""By what is odd in a file: how it is made, and what is said of it.

That is the code of the only kind of error, or, for a file that is no workbook, what it is instead.
"""
BUILT = None
"""A file that is read, so that a deck is built of it."""

WORKBOOK, STYLES, STRINGS = "xl/workbook.xml", "xl/styles.xml", "xl/sharedStrings.xml"
TYPES, RELATIONS, SHEET = (
    *("[Content_Types].xml", "xl/_rels/workbook.xml.rels"),
    "xl/worksheets/sheet4.xml",  # Vaiheet, with a heading and a row
)
KIERROKSET, ENNUSTEET = "xl/worksheets/sheet1.xml", "xl/worksheets/sheet5.xml"


@cache
def sound() -> MappingProxyType[str, bytes]:
    """The parts of the smallest workbook that lacks nothing."""
    with tempfile.TemporaryDirectory() as folder:
        path = write_workbook(Path(folder) / "a.xlsx")
        with zipfile.ZipFile(path) as source:
            return MappingProxyType({name: source.read(name) for name in source.namelist()})


def packed(parts: Iterable[tuple[str, bytes]], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """An archive of these parts, in their order; a name may come twice."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", method) as archive:
        for name, content in parts:
            archive.writestr(name, content)
    return target.getvalue()


def whole() -> bytes:
    """The smallest workbook as a file."""
    return packed(sound().items())


def with_parts(**others: bytes | None) -> Make:
    """The workbook with more or other parts, by name; None leaves a part out."""

    def make() -> bytes:
        parts = {**sound(), **others}
        return packed((name, content) for name, content in parts.items() if content is not None)

    return make


def part(name: str, content: bytes | None) -> Make:
    """The workbook with another content of a part, or a part more; None leaves it out."""
    return with_parts(**{name: content})


def changed(name: str, old: bytes, new: bytes) -> Make:
    """The workbook with `old` replaced in a part."""

    def make() -> bytes:
        content = sound()[name]
        assert old in content
        return part(name, content.replace(old, new, 1))()

    return make


def recoded(name: str, encoding: str, declared: str) -> Make:
    """The workbook with a part in another encoding than UTF-8."""

    def make() -> bytes:
        text = sound()[name].decode().replace('encoding="UTF-8"', declared)
        return part(name, text.encode(encoding))()

    return make


def cell(xml: str) -> Make:
    """The workbook with a cell more in the row of `Vaiheet`: column H is Toteuma, L Lisätieto."""
    return changed(SHEET, b"</row></sheetData>", f"{xml}</row></sheetData>".encode())


def rows(xml: str) -> Make:
    """The workbook with more rows in `Vaiheet`."""
    return changed(SHEET, b"</sheetData>", f"{xml}</sheetData>".encode())


def after_rows(xml: str) -> Make:
    """The workbook with more after the rows of `Vaiheet`."""
    return changed(SHEET, b"</sheetData>", f"</sheetData>{xml}".encode())


def declaring(name: str, root: bytes, dtd: str) -> Make:
    """The workbook with a document type before the root element of a part."""
    return changed(name, b"<" + root, f"<!DOCTYPE {root.decode()} [{dtd}]>".encode() + b"<" + root)
