"""Words that are wider than their box: broken with a hyphen at a syllable, and only those.

A soft hyphen (U+00AD) and a zero width space break a line too, but LibreOffice draws no hyphen for
the one and drops both from what it exports; so a hyphen is stored, where a line is full. After a
hyphen, dash or slash of its own a word needs none.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from pipeline.render.font_metrics import word_width
from pipeline.render.shapes import SizedRun
from pipeline.render.syllables import syllable_starts

HYPHEN = "-"
_WORD = re.compile(r"[^ \t]+")
_AFTER_SIGN = re.compile(r"(?<=[-/–._@?&=+,:;#%])(?=\w)")
"""In addresses and chains of words: after a sign that a letter or digit follows."""


def hyphenated(runs: tuple[SizedRun, ...], font: str, room: float) -> tuple[SizedRun, ...]:
    """The runs with a hyphen at the end of each line of a word that is wider than `room` points."""
    text = "".join(run.text for run in runs)
    widths = [
        word_width(font, character, run.bold) * run.size for run in runs for character in run.text
    ]
    hyphen = max((word_width(font, HYPHEN, run.bold) * run.size for run in runs), default=0.0)
    places: list[int] = []
    for word in _WORD.finditer(text):
        letters = widths[word.start() : word.end()]
        if room > 0 and sum(letters) > room:
            places += (word.start() + at for at in _cuts(word[0], letters, room - hyphen))
    return _inserted(runs, [at for at in places if text[at - 1].isalpha() and text[at].isalpha()])


def _cuts(word: str, widths: Sequence[float], room: float) -> Iterator[int]:
    """Where each line of the word ends: at its last sign, else syllable, else where it is full."""
    signs = {found.start() for found in _AFTER_SIGN.finditer(word)}
    syllables = set(syllable_starts(word))
    begin = sign = syllable = 0
    used = 0.0
    for at, width in enumerate(widths):
        sign = at if at in signs else sign
        syllable = at if at in syllables else syllable
        if at > begin and used + width > room:
            begin = next(end for end in (sign, syllable, at) if end > begin)
            yield begin
            used = sum(widths[begin:at])
        used += width


def _inserted(runs: tuple[SizedRun, ...], places: Sequence[int]) -> tuple[SizedRun, ...]:
    result, at = [], 0
    for run in runs:
        ends = [place - at for place in places if at < place <= at + len(run.text)]
        begins = [0, *ends]
        pieces = (run.text[a:b] for a, b in zip(begins, [*ends, len(run.text)], strict=True))
        result.append(replace(run, text=HYPHEN.join(pieces)))
        at += len(run.text)
    return tuple(result)
