"""Text as people mean it: what they cannot see, letter case and doubled spaces do not count."""

import difflib
import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from operator import itemgetter

STRAY = "\u00ad\u200b\u2060\ufeff"
"""Soft hyphen, zero-width space, word joiner and byte order mark: what pasting leaves in a text."""

_DIRECTIONS = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
INVISIBLE = f"{STRAY}\u200c\u200d{_DIRECTIONS}"
"""All that cannot be seen; joiners and marks of direction are kept inside a text."""

_NO_TEXT = "\x00-\x08\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff"
NOT_TEXT = re.compile(f"[{_NO_TEXT}]")
"""Characters that no text of a deck can hold."""
NEEDLESS = re.compile(f"[{_NO_TEXT}{STRAY}]")
"""Those, and what pasting leaves."""

_INVISIBLE = re.compile(f"[{INVISIBLE}]")
_VISIBLE = re.compile(rf"[^\s{_NO_TEXT}{INVISIBLE}]")

_LONGEST_COMPARED = 100  # a whole paragraph in the wrong cell must not take seconds to compare


@lru_cache(maxsize=1_000)
def plain(text: str) -> str:
    """The text on one line with single ordinary spaces, without what cannot be seen.

    Remembered, since codes and statuses stand in every row: each of them is kept once.
    """
    composed = unicodedata.normalize("NFC", NOT_TEXT.sub("", text))
    return " ".join(_INVISIBLE.sub("", composed).split())


def key(text: str) -> str:
    """What two spellings of the same name have in common."""
    return plain(text).casefold()


def is_blank(text: str) -> bool:
    """Whether nothing of the text can be seen."""
    return not _VISIBLE.search(text)


def nearest(text: str, words: Iterable[str], likeness: float = 0.7) -> str:
    """The word that `text` is probably a misspelling of, or ''."""
    typed = key(text[:_LONGEST_COMPARED])
    alike = ((_likeness(typed, key(word), likeness), word) for word in words)
    likest, found = max(alike, key=itemgetter(0), default=(0.0, ""))
    return found if likest >= likeness else ""


def _likeness(one: str, other: str, least: float) -> float:
    """From 0 to 1; the matcher finds more in one direction than in the other (ousus, osuus)."""
    forth = difflib.SequenceMatcher(None, one, other)
    if forth.real_quick_ratio() < least or forth.quick_ratio() < least:
        return 0.0  # quickly, since thousands of cells may be misspelt
    return max(forth.ratio(), difflib.SequenceMatcher(None, other, one).ratio())
