"""Contents put aside while a deck is made, so that those of a long one are not all in memory."""

import hashlib
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import SpooledTemporaryFile, gettempdir
from types import TracebackType
from typing import IO

from pipeline.write.output import told

_IN_MEMORY = 2**20
"""Bytes up to which no file is needed: a deck of a programme or two."""


@dataclass(frozen=True, slots=True)
class PutAside:
    """Where a content lies on the shelf."""

    start: int
    length: int


def _folder() -> Path:
    """Where temporary files are; the folder of the run is the last place that is tried."""
    try:
        return Path(gettempdir())
    except OSError:
        return Path()


def _new_file() -> IO[bytes]:
    return SpooledTemporaryFile(_IN_MEMORY)  # open as long as the shelf


@dataclass
class Shelf:
    """A temporary file of contents, each of them once; it is gone when the shelf is left."""

    _file: IO[bytes] = field(default_factory=_new_file)
    _known: dict[bytes, PutAside] = field(default_factory=dict)
    _end: int = 0

    def __enter__(self) -> "Shelf":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: object, trace: TracebackType | None
    ) -> None:
        self._file.close()

    def put(self, content: bytes) -> PutAside:
        """Puts a content aside, unless it is there already.

        Raises:
            OutputError: there is no room for it.
        """
        key = hashlib.sha256(content).digest()
        if key not in self._known:
            with told(_folder()):
                self._file.seek(self._end)
                self._file.write(content)
            self._known[key] = PutAside(self._end, len(content))
            self._end += len(content)
        return self._known[key]

    def get(self, aside: PutAside) -> bytes:
        """A content that was put aside."""
        self._file.seek(aside.start)
        return self._file.read(aside.length)
