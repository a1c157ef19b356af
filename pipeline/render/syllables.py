"""Where a word may be broken: between its syllables, by the rules of its language.

Finnish: Kielitoimiston ohjepankki, 'Tavutus' and 'Tavujako' (Institute for the Languages of
Finland). A syllable begins before a consonant that a vowel follows, and between two vowels that
are neither the same nor a diphthong. Swedish and English: the patterns of LibreOffice's
dictionaries, by Pyphen. No line begins or ends with a lone letter of a word.
"""

from collections.abc import Iterable
from itertools import groupby

from pyphen import Pyphen

from pipeline.intake.rich_text import WORKBOOK_LANGUAGE

_VOWELS = "aeiouyäöå"
_DIPHTHONGS = frozenset(
    ["ai", "ei", "oi", "ui", "yi", "äi", "öi", "au", "eu", "iu", "ou", "ey", "iy", "äy", "öy"]
    + [vowel * 2 for vowel in _VOWELS]  # a long vowel stays together too
)
_FIRST_ONLY = frozenset(("ie", "uo", "yö"))
"""Diphthongs of a word's first syllable; further on they are two: la-si-en."""
_LEAST = 2


def syllable_starts(text: str, language: str = WORKBOOK_LANGUAGE) -> tuple[int, ...]:
    """The places in the text at which a syllable begins inside a word, in order.

    `language` is a tag that a deck's words have: fi-FI, sv-FI or en-GB.
    """
    starts: list[int] = []
    for is_word, group in groupby(enumerate(text), key=lambda item: item[1].isalpha()):
        if is_word:
            word = list(group)
            letters = "".join(letter.lower()[0] for _, letter in word)
            found = (at for at in _starts(letters, language) if _is_inside(at, letters))
            starts += [word[0][0] + at for at in found]
    return tuple(starts)


def _is_inside(at: int, letters: str) -> bool:
    return _LEAST <= at <= len(letters) - _LEAST


def _starts(letters: str, language: str) -> Iterable[int]:
    if language == WORKBOOK_LANGUAGE:
        return _finnish_starts(letters)
    patterns = Pyphen(lang=language.replace("-", "_"))  # reads those of a language once
    return tuple(patterns.positions(letters))


def _finnish_starts(letters: str) -> list[int]:
    starts: list[int] = []
    first_vowel = next((i for i, letter in enumerate(letters) if letter in _VOWELS), None)
    if first_vowel is None:
        return starts
    nucleus = first_vowel  # where the vowels of the syllable begin
    for at in range(first_vowel + 1, len(letters)):
        before, letter = letters[at - 1], letters[at]
        is_vowel = letter in _VOWELS
        if not is_vowel and at + 1 < len(letters) and letters[at + 1] in _VOWELS:
            starts.append(at)
            nucleus = at + 1
        elif is_vowel and before in _VOWELS and at > nucleus:
            pair = before + letter
            is_one = pair in _DIPHTHONGS or (pair in _FIRST_ONLY and not starts)
            if at - nucleus > 1 or not is_one:
                starts.append(at)
                nucleus = at
    return starts
