"""The words of a note: every finding of its cell after the word of its severity."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from pipeline.findings import Finding
from pipeline.intake.spelling import NOT_TEXT
from pipeline.wording.words import Words

LONGEST_TEXT = 32_767
"""Characters that a cell or a note can hold."""

_NO_BREAK = re.compile("[\x0b\x0c\r]")
_LOOKS_ESCAPED = re.compile("_(?=x[0-9A-Fa-f]{4}_)")


@dataclass(frozen=True)
class Piece:
    """A part of a text that is bold or not."""

    text: str
    bold: bool = False


def stored(text: str, longest: int = LONGEST_TEXT) -> str:
    """The text as a workbook stores it, cut with '…' if it is longer than a cell can hold."""
    text = NOT_TEXT.sub("", _NO_BREAK.sub(" ", text))
    if len(text) > longest:
        text = text[: longest - 1] + "…"
    return _LOOKS_ESCAPED.sub("_x005F_", text)


def note_pieces(findings: tuple[Finding, ...], words: Words, room: int) -> tuple[Piece, ...]:
    """The note on these findings, in at most so many characters; the list has them in full."""
    return tuple(_within(_pieces(findings, words), room))


def _pieces(findings: tuple[Finding, ...], words: Words) -> Iterator[Piece]:
    for number, finding in enumerate(findings):
        gap = "\n\n" if number else ""
        yield Piece(f"{gap}{words.terminal.severities[finding.severity]}: ", bold=True)
        yield Piece(words.message(finding))


def _within(pieces: Iterator[Piece], room: int) -> Iterator[Piece]:
    for piece in pieces:
        if len(piece.text) > room:
            if room > 0:
                yield Piece(stored(piece.text, room), piece.bold)
            return
        yield Piece(stored(piece.text), piece.bold)
        room -= len(piece.text)
