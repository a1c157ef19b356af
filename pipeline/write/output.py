"""Files on the disk: named after the round, written beside and renamed, the old one kept."""

import errno
import os
import re
import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import IO

from pipeline.findings import Code, OutputError, UsageError, error
from pipeline.intake.find_workbook import LOCK_PREFIX
from pipeline.model.scope import ALL_ROUNDS
from pipeline.model.status import ForecastRound
from pipeline.settings import Settings

OUTPUT_FOLDER = Path("output")
_DECK, _REPORT, _WORKBOOK = ".pptx", ".json", ".xlsx"
_PAGES = (".html", ".htm")
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')
_OTHER_KIND = re.compile(r"\.[A-Za-z]{3,4}")
Content = bytes | Callable[[IO[bytes]], None]
"""What a file is to hold, or what writes it."""

_LONGEST_NAME = 200
"""Bytes of a name without its ending: of the 255 that file systems take, some for a copy's."""
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


def check_names(settings: Settings) -> None:
    """Refuses names of other kinds of files, so that no workbook or layout is written over.

    Raises:
        UsageError: a name that was asked for has the ending of another kind of file, or would
            be that of several decks.
    """
    deck, report, marked = settings.output, settings.report, settings.marked_copy
    several = settings.per_programme or settings.round == ALL_ROUNDS
    findings = []
    if deck and deck.suffix.lower() != _DECK and _OTHER_KIND.fullmatch(deck.suffix):
        findings.append(error(Code.OUTPUT_NOT_A_DECK, file=deck.name))
    if deck and deck.suffix.lower() == _DECK and several:
        findings.append(error(Code.OUTPUT_IS_ONE_DECK, file=deck.name))
    if report and report.suffix.lower() != _REPORT:
        findings.append(error(Code.REPORT_NOT_JSON, file=report.name))
    if marked and not is_marked_copy_name(marked):
        findings.append(error(Code.MARKED_COPY_NOT_A_WORKBOOK, file=marked.name))
    if findings:
        raise UsageError(findings)


def is_marked_copy_name(path: Path) -> bool:
    """Whether the name is that of an Excel workbook without macros."""
    return path.suffix.lower() == _WORKBOOK


def deck_path(settings: Settings, round_: ForecastRound, programmes: Sequence[str]) -> Path:
    """Where the deck goes: the .pptx that was asked for, else its own name in a folder."""
    asked = settings.output
    if asked is not None and asked.suffix.lower() == _DECK:
        return asked
    language = () if settings.language == Settings.language else (settings.language,)
    parts = [str(round_.id).replace("/", "-"), *programmes, *language]
    ending = _name(" ".join(parts), _LONGEST_NAME // 2)
    title = _name(round_.title, _LONGEST_NAME - len(ending.encode()) - 1)
    return (asked or OUTPUT_FOLDER) / f"{title} {ending}{_DECK}".strip()


def _name(words: str, longest: int) -> str:
    """The words as (a part of) the name of a file on any system, in so many bytes."""
    allowed = " ".join(_FORBIDDEN.sub(" ", words).split()).strip(". ")
    return allowed.encode()[:longest].decode(errors="ignore").rstrip(". ")


def write_output(path: Path, content: Content, sources: Sequence[Path], copy: str) -> Path | None:
    """Puts a file in its place whole or not at all; gives the copy of what stood there.

    `copy` is how a copy is named, with the places {name} and {number}.

    Raises:
        OutputError: it cannot be written there, or a source of the run stands there.
    """
    with told(path):
        if any(source.exists() and path.exists() and path.samefile(source) for source in sources):
            raise OutputError([error(Code.OUTPUT_IS_INPUT, file=path)])
        if path.with_name(LOCK_PREFIX + path.name).exists():
            raise OutputError([error(Code.OUTPUT_OPEN, file=path)])
        with _beside(path, content) as beside:
            kept = _next_copy(path, copy) if path.exists() else None
            if kept:
                shutil.copy2(path, kept)
            beside.replace(path)
        return kept


def check_new_workbook(path: Path) -> None:
    """Refuses a name that no new workbook can have.

    Raises:
        UsageError: it is the name of another kind of file.
        OutputError: there is such a file already.
    """
    if path.suffix.lower() != _WORKBOOK:
        raise UsageError([error(Code.OUTPUT_NOT_A_WORKBOOK, file=path.name)])
    with told(path):
        if path.exists():
            raise OutputError([error(Code.OUTPUT_EXISTS, file=path)])


def write_new_workbook(path: Path, data: bytes) -> None:
    """Writes a workbook whole or not at all, and over no other file.

    Raises:
        OutputError: it cannot be written there.
    """
    with told(path), _beside(path, data) as beside:
        check_new_workbook(path)
        beside.replace(path)


def write_report(path: Path, text: str) -> None:
    """Writes the report whole or not at all.

    Raises:
        OutputError: it cannot be written there.
    """
    with told(path, Code.REPORT_NOT_WRITABLE), _beside(path, text.encode()) as beside:
        beside.replace(path)


def check_page_name(path: Path) -> None:
    """Refuses a name that no page has, so that no template is written over.

    Raises:
        UsageError: it is the name of another kind of file.
    """
    if path.suffix.lower() not in _PAGES:
        raise UsageError([error(Code.PAGE_NOT_HTML, file=path.name)])


def write_page(path: Path, text: str) -> None:
    """Writes a page whole or not at all.

    Raises:
        OutputError: it cannot be written there.
    """
    with told(path), _beside(path, text.encode()) as beside:
        beside.replace(path)


def write_binding(path: Path, text: str) -> None:
    """Writes the file that binds a template, whole or not at all, and over no other.

    Raises:
        OutputError: there is such a file, or it cannot be written there.
    """
    with told(path):
        if path.exists():
            raise OutputError([error(Code.BINDING_EXISTS, file=path.name)])
        with _beside(path, text.encode()) as beside:
            beside.replace(path)


@contextmanager
def told(path: Path, code: Code = Code.OUTPUT_NOT_WRITABLE) -> Iterator[None]:
    """Within it, what the disk refuses is told as a finding about the path.

    Raises:
        OutputError: it cannot be written there.
    """
    try:
        yield
    except OSError as problem:
        reason = _REASONS.get(problem.errno or 0, "other")
        raise OutputError([error(code, file=path, reason=reason)]) from problem


@contextmanager
def _beside(path: Path, content: Content) -> Iterator[Path]:
    """A file in the same folder with this content, gone afterwards unless it was renamed."""
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f".build-deck-{os.getpid()}{path.suffix}")
    try:
        with beside.open("wb") as file:
            if isinstance(content, bytes):
                file.write(content)
            else:
                content(file)
            file.flush()
            os.fsync(file.fileno())
        yield beside
    finally:
        beside.unlink(missing_ok=True)


def _next_copy(path: Path, copy: str) -> Path:
    names = (copy.format(name=path.stem, number=number) + path.suffix for number in count(1))
    return next(path.with_name(name) for name in names if not path.with_name(name).exists())
