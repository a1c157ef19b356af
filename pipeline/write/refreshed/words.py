"""Paragraphs and words of an older text found again in a newer one, to keep their looks."""

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import groupby
from typing import TypeVar

L = TypeVar("L")

_WORDS = re.compile(r"\s+|\S+")


def alike(before: Sequence[str], after: Sequence[str]) -> Iterator[int]:
    """For each of the paragraphs `after`, the number of the one before that it was.

    Of those between the equal ones each is that in its place, or the last; there is at least one.
    """
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    for _, begin, end, other_begin, other_end in matcher.get_opcodes():
        for step in range(other_end - other_begin):
            yield max(0, min(begin + step, end - 1))


def words_set_off(
    old: Sequence[tuple[str, L | None]], new: Sequence[str]
) -> Iterator[list[tuple[str, L | None]]]:
    """For each of the new runs, its text in parts: those words that were there in their look.

    `old` are the texts of the runs that were there, with the look of those that somebody has set
    off, None for the others.
    """
    before = [(word, look) for text, look in old for word in _WORDS.findall(text)]
    after = [_WORDS.findall(text) for text in new]
    looks: list[L | None] = [None] * sum(map(len, after))
    said = [word for words in after for word in words]
    matcher = SequenceMatcher(None, [word for word, _ in before], said, autojunk=False)
    for here, there, length in matcher.get_matching_blocks():
        looks[there : there + length] = [look for _, look in before[here : here + length]]
    found = iter(looks)
    for words in after:
        pairs = [(word, next(found)) for word in words]
        groups = [list(group) for _, group in groupby(pairs, key=lambda pair: id(pair[1]))]
        yield [("".join(word for word, _ in group), group[0][1]) for group in groups]
