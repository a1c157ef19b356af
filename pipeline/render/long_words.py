"""Words that are wider than their box: broken with a hyphen at a syllable, and only those.

A soft hyphen (U+00AD) and a zero width space break a line too, but LibreOffice draws no hyphen for
the one and drops both from what it exports; so a hyphen is stored, where a line is full. After a
hyphen, dash or slash of its own a word needs none, and a no-break space becomes a space.

A link gets no hyphen either: one that is wider than its box becomes several runs that lead to the
same, since LibreOffice ends a line between links, but within one wherever it is full.
"""

import re
from bisect import bisect_right
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from itertools import accumulate, groupby, pairwise

from pipeline.intake.rich_text import WORKBOOK_LANGUAGE
from pipeline.render.font_metrics import word_width
from pipeline.render.shapes import SizedRun
from pipeline.render.syllables import syllable_starts

HYPHEN = "-"
_NO_BREAK_SPACES = "\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}"
_WORD = re.compile(r"[^ \t]+")
_AFTER_BREAK = re.compile(rf"(?<= )(?=[^ ])|(?<=[-/–{_NO_BREAK_SPACES}])(?=\w)")
"""In links and chains of words: where a reader expects a line to end."""
_AFTER_SIGN = re.compile(r"(?<=[._@?&=+,:;#%])(?=\w)")
"""After another sign that a letter or digit follows."""


def hyphenated(
    runs: tuple[SizedRun, ...], font: str, room: float, language: str = WORKBOOK_LANGUAGE
) -> tuple[SizedRun, ...]:
    """The runs with a break at the end of each line of a word that is wider than `room` points.

    The deck's own words are in the language of the tag, the others in the workbook's.
    """
    text = "".join(run.text for run in runs)
    widths = character_widths(runs, font)
    hyphen = max((word_width(font, HYPHEN, run.bold) * run.size for run in runs), default=0.0)
    places: list[int] = []
    for begin, end in _words(runs):
        letters = widths[begin:end]
        if room > 0 and sum(letters) > room:
            word = text[begin:end]
            syllables = syllable_starts(word, _language_at(begin, runs, language))
            cuts = _cuts(word, syllables, letters, (room, room - hyphen))
            places += (begin + at for at in cuts)
    return _broken(runs, text, places)


def _words(runs: Sequence[SizedRun]) -> Iterator[tuple[int, int]]:
    """Where each word begins and ends; each run of a link is one, whatever it says."""
    begin = 0
    for is_link, group in groupby(runs, key=lambda run: run.link != ""):
        texts = [run.text for run in group]
        if is_link:
            yield from pairwise(accumulate(map(len, texts), initial=begin))
        else:
            words = _WORD.finditer("".join(texts))
            yield from ((begin + word.start(), begin + word.end()) for word in words)
        begin += sum(map(len, texts))


def character_widths(runs: Sequence[SizedRun], font: str) -> list[float]:
    """The width of each character of the runs in points."""
    return [
        word_width(font, character.upper() if run.capitals else character, run.bold) * run.size
        for run in runs
        for character in run.text
    ]


def _language_at(place: int, runs: Sequence[SizedRun], language: str) -> str:
    ends = accumulate(len(run.text) for run in runs)
    run = next(run for run, end in zip(runs, ends, strict=True) if place < end)
    return language if run.own else WORKBOOK_LANGUAGE


def _cuts(
    word: str, syllables: Sequence[int], widths: Sequence[float], rooms: tuple[float, float]
) -> Iterator[int]:
    """Where each line of the word ends: at its last sign, else syllable, else where it is full.

    `rooms` are those of a line, without and with a hyphen at its end.
    """
    room, before_hyphen = rooms
    breaks, signs = (
        [found.start() for found in after.finditer(word)] for after in (_AFTER_BREAK, _AFTER_SIGN)
    )
    ends = list(accumulate(widths))
    begin = 0
    while True:
        used = ends[begin - 1] if begin else 0.0
        full = bisect_right(ends, used + room)
        if full >= len(word):
            return
        short = bisect_right(ends, used + before_hyphen)
        inside = short if _is_inside(word, short) else full
        last = _last(breaks, full)
        good = last if last > (begin + full) // 2 else begin  # else half of its line stays empty
        places = (good, _last(signs, full), last, _last(syllables, short), inside, begin + 1)
        begin = next(end for end in places if end > begin)
        yield begin


def _last(places: Sequence[int], most: int) -> int:
    """The last of the places up to `most`, 0 if there is none."""
    count = bisect_right(places, most)
    return places[count - 1] if count else 0


def _is_inside(text: str, at: int) -> bool:
    """Whether a hyphen belongs there: between letters of a script that hyphenates."""
    return 0 < at < len(text) and _has_case(text[at - 1]) and _has_case(text[at])


def _has_case(letter: str) -> bool:
    return letter.lower() != letter.upper()


def _broken(runs: tuple[SizedRun, ...], text: str, places: Collection[int]) -> tuple[SizedRun, ...]:
    """The runs with a hyphen at each place inside a word, a space for a no-break space before.

    A link ends at each place and begins again.
    """
    if not places:
        return runs
    hyphens = frozenset(at for at in places if _is_inside(text, at))
    spaces = frozenset(at - 1 for at in places if text[at - 1] in _NO_BREAK_SPACES)
    result: list[SizedRun] = []
    at = 0
    for run in runs:
        end = at + len(run.text)
        if run.link:
            ends = (*(place for place in places if at < place < end), end)
            result += (replace(run, text=text[a:b]) for a, b in pairwise((at, *ends)))
        else:
            letters = (
                (" " if n in spaces else letter) + (HYPHEN if n + 1 in hyphens else "")
                for n, letter in enumerate(run.text, at)
            )
            result.append(replace(run, text="".join(letters)))
        at = end
    return tuple(result)
