"""Runs of a cell cut into lines and tidied: the text stays, its white space is put in order."""

import re
from collections.abc import Iterator
from dataclasses import replace

from pipeline.intake.rich_text import Run
from pipeline.intake.spelling import INVISIBLE

BLANKS = "".join(filter(str.isspace, map(chr, range(0x3001)))) + INVISIBLE
"""The characters that nobody sees at the ends of a line."""

_LINE_BREAK = re.compile("\r\n|[\n\r\v\f\x85\u2028\u2029]")
_NO_BREAK = "\xa0\u2007\u202f"
_SPACES = re.compile(rf"\s(?:\s+|(?<![ {_NO_BREAK}]))")
"""White space but a space, or a no-break space, that stands alone: it stays as typed."""


def lines(runs: tuple[Run, ...]) -> Iterator[tuple[Run, ...]]:
    """The runs of each line, also of empty ones."""
    line: list[Run] = []
    for run in runs:
        first, *others = _LINE_BREAK.split(run.text)
        line.append(_saying(first, run))
        for text in others:
            yield tuple(line)
            line = [replace(run, text=text)]
    yield tuple(line)


def without_start(runs: tuple[Run, ...], length: int) -> tuple[Run, ...]:
    """The runs without their first `length` characters."""
    if not length:
        return runs
    rest = []
    for run in runs:
        rest.append(replace(run, text=run.text[length:]))
        length = max(0, length - len(run.text))
    return tuple(rest)


def tidy(runs: tuple[Run, ...]) -> tuple[Run, ...]:
    """The runs with single spaces, none at the ends, and neighbours of one style in one run."""
    tidied: list[Run] = []
    for run in runs:
        text = _SPACES.sub(" ", run.text)
        if not tidied:
            text = text.lstrip(BLANKS)
        elif tidied[-1].text.endswith(" "):
            text = text.lstrip(" ")
        if text and tidied and replace(tidied[-1], text=text) == replace(run, text=text):
            tidied[-1] = replace(run, text=tidied[-1].text + text)
        elif text:
            tidied.append(_saying(text, run))
    return _without_end(tidied)


def _without_end(runs: list[Run]) -> tuple[Run, ...]:
    while runs:
        last = runs.pop()
        text = last.text.rstrip(BLANKS)
        if text:
            return (*runs, _saying(text, last))
    return ()


def _saying(text: str, run: Run) -> Run:
    """The run with this text; most have it already, and a copy costs more than all the rest."""
    return run if run.text == text else replace(run, text=text)
