"""Files on the disk: named after the round, written beside and renamed, the old one kept."""

import errno
import os
import re
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import count
from pathlib import Path

from pipeline.findings import Code, OutputError, UsageError, error
from pipeline.intake.find_workbook import LOCK_PREFIX
from pipeline.intake.vocabulary import RoundId

OUTPUT_FOLDER = Path("output")
_SUFFIX = ".pptx"
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')
_OTHER_KIND = re.compile(r"\.[A-Za-z]{3,4}")
_LONGEST_NAME = 120
_REASONS = {
    errno.EACCES: "denied",
    errno.EPERM: "denied",
    errno.EROFS: "denied",
    errno.ENOSPC: "full",
    errno.EDQUOT: "full",
    errno.ENAMETOOLONG: "name",
    errno.ENOENT: "missing",
    errno.EISDIR: "folder",
    errno.ENOTDIR: "folder",
    errno.EEXIST: "folder",
}


def deck_path(asked: Path | None, title: str, round_: RoundId, programmes: Sequence[str]) -> Path:
    """Where the deck goes: a file that was asked for, else its own name in a folder.

    Raises:
        UsageError: the file that was asked for has the ending of another kind of file.
    """
    if asked is not None and not asked.is_dir():
        if asked.suffix.lower() == _SUFFIX:
            return asked
        if _OTHER_KIND.fullmatch(asked.suffix):
            raise UsageError([error(Code.OUTPUT_NOT_A_DECK, file=asked.name)])
        return asked.with_name(asked.name + _SUFFIX)
    words = [title, str(round_).replace("/", "-"), *programmes]
    name = _FORBIDDEN.sub(" ", " ".join(words))[:_LONGEST_NAME]
    return (asked or OUTPUT_FOLDER) / (" ".join(name.split()).strip(". ") + _SUFFIX)


def write_deck(path: Path, data: bytes, sources: Sequence[Path], copy: str) -> Path | None:
    """Puts the deck in its place whole or not at all; gives the copy of what stood there.

    `copy` is how a copy is named, with the places {name} and {number}.

    Raises:
        OutputError: it cannot be written there, or a source of the run stands there.
    """
    if any(source.exists() and path.exists() and path.samefile(source) for source in sources):
        raise OutputError([error(Code.OUTPUT_IS_INPUT, file=path)])
    if path.with_name(LOCK_PREFIX + path.name).exists():
        raise OutputError([error(Code.OUTPUT_OPEN, file=path)])
    with _told(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        return _replace(path, data, copy)


def write_text(path: Path, text: str) -> None:
    """Writes a small file whole or not at all.

    Raises:
        OutputError: it cannot be written there.
    """
    with _told(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        beside = _written_beside(path, text.encode())
        beside.replace(path)


@contextmanager
def _told(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as problem:
        reason = _REASONS.get(problem.errno or 0, "other")
        raise OutputError([error(Code.OUTPUT_NOT_WRITABLE, file=path, reason=reason)]) from problem


def _replace(path: Path, data: bytes, copy: str) -> Path | None:
    beside = _written_beside(path, data)
    try:
        kept = _next_copy(path, copy) if path.exists() else None
        if kept:
            shutil.copy2(path, kept)
        beside.replace(path)
    except OSError:
        beside.unlink(missing_ok=True)
        raise
    return kept


def _written_beside(path: Path, data: bytes) -> Path:
    handle, name = tempfile.mkstemp(prefix=".", suffix=path.suffix, dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise
    return Path(name)


def _next_copy(path: Path, copy: str) -> Path:
    for number in count(1):
        kept = path.with_name(copy.format(name=path.stem, number=number) + path.suffix)
        if not kept.exists():
            break
    return kept
