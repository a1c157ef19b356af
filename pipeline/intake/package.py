"""The archive of a workbook: its parts are unpacked within limits, and read piece by piece."""

import zipfile
from collections.abc import Iterator
from io import BytesIO
from typing import IO

from lxml import etree

MOST_PARTS = 10_000
"""Files in the archive; each costs time and memory before any is read."""
LARGEST_PIECE = 2_000_000
"""Bytes of a part that is read whole, or of a piece of another: a row, a text."""
MOST_TAGS_WHOLE = 100_000
"""Tags in a part that is read whole; 20,000 styles of cells are read in a second or two."""
LARGEST_UNPACKED = 200_000_000
"""Bytes that are unpacked in all; a million empty rows, counted and read, may take most of it."""
MOST_TAGS = 4_000_000
"""Tags in what is unpacked; a full table of 20,000 rows, counted and read, takes most of it."""
MOST_PIECES = 1_100_000
"""Rows, texts and the like in a part; a sheet has at most 1,048,576 rows."""

_PART_SIGNATURE = b"PK\x01\x02"
_OPEN_XML = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)  # ISO/IEC 29500-2, annex B
_DTD = tuple("<!DOCTYPE".encode(encoding) for encoding in ("utf-8", "utf-16-le", "utf-16-be"))
_OVERLAP = 2 * len("<!DOCTYPE")


class TooLargeError(Exception):
    """The archive asks for more memory or time than any table needs."""


class Package(zipfile.ZipFile):
    """The archive in `source`; TooLargeError beyond the limits, BadZipFile if it is ambiguous.

    No part may declare entities: ValueError. A size that is declared too small does no harm, since
    zipfile never unpacks more.
    """

    def __init__(self, source: bytes) -> None:
        if source.count(_PART_SIGNATURE) > MOST_PARTS:
            raise TooLargeError
        super().__init__(BytesIO(source))
        parts = self.infolist()
        if len({part.filename for part in parts}) < len(parts):
            raise zipfile.BadZipFile
        if any(part.compress_type not in _OPEN_XML for part in parts):
            raise zipfile.BadZipFile
        self._bytes_left, self._tags_left = LARGEST_UNPACKED, MOST_TAGS

    def read(self, name: str | zipfile.ZipInfo, pwd: bytes | None = None) -> bytes:
        """A part that is read whole, since it is small in any workbook."""
        part = name if isinstance(name, zipfile.ZipInfo) else self.getinfo(name)
        if part.file_size > LARGEST_PIECE:
            raise TooLargeError
        content = super().read(part, pwd)
        self.spend(content)
        if content.count(b"<") > MOST_TAGS_WHOLE:
            raise TooLargeError
        _refuse_entities(content)
        return content

    def elements(self, name: str, *tags: str) -> Iterator[etree._Element]:
        """The elements of a part with these tags; each is dropped after use, to save memory."""
        with self.open(name) as part:
            metered = _Metered(part, self)
            parsed = etree.iterparse(
                metered,
                tag=tags,
                resolve_entities=False,
                no_network=True,
                load_dtd=False,
                huge_tree=False,
                remove_comments=True,
                remove_pis=True,
            )
            for count, (_event, element) in enumerate(parsed):
                if count > MOST_PIECES:
                    raise TooLargeError
                yield element
                if metered.has_read:
                    metered.reset()
                    _forget_before(element)

    def spend(self, content: bytes) -> None:
        """Takes what was unpacked from what may be in all."""
        self._bytes_left -= len(content)
        self._tags_left -= content.count(b"<")
        if min(self._bytes_left, self._tags_left) < 0:
            raise TooLargeError


class _Metered:
    """A part that ends in TooLargeError when too much of it is read between two resets."""

    def __init__(self, part: IO[bytes], package: Package) -> None:
        self._part, self._package = part, package
        self._left, self._end = LARGEST_PIECE, b""

    @property
    def has_read(self) -> bool:
        return self._left < LARGEST_PIECE

    def reset(self) -> None:
        self._left = LARGEST_PIECE

    def read(self, size: int) -> bytes:
        content = self._part.read(size)
        self._left -= len(content)
        if self._left < 0:
            raise TooLargeError
        self._package.spend(content)
        _refuse_entities(self._end + content)
        self._end = content[-_OVERLAP:]
        return content


def _refuse_entities(content: bytes) -> None:
    if any(mark in content for mark in _DTD):
        raise ValueError


def _forget_before(element: etree._Element) -> None:
    """Drops what was read before the element, whether it was of use or not."""
    parent = element.getparent()
    while parent is not None:
        del parent[: parent.index(element)]
        element, parent = parent, parent.getparent()
