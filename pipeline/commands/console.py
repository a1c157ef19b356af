"""Output that any console can show: what its code page lacks is written as its likeness."""

import codecs
import io
import sys
import unicodedata

_LIKENESSES = str.maketrans(
    {
        **dict.fromkeys("”“„″", '"'),
        **dict.fromkeys("’‘‚′", "'"),
        **dict.fromkeys("–—‐‑‒−", "-"),
        **dict.fromkeys("•·●", "*"),
        "≥": ">=",
        "≤": "<=",
        "→": "->",
        "€": "EUR",
    }
)
"""What Unicode does not take apart by itself, as it does '…' and 'š'."""


def make_printable() -> None:
    """Lets both streams write whatever comes: in cp850 '…' is '...', 'š' is 's'.

    A stream that calls itself ASCII gets UTF-8: click takes it for one that nobody has set up.
    """
    codecs.register_error("likeness", _likeness)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="likeness")


def _likeness(problem: UnicodeError) -> tuple[str, int]:
    """The likeness of what could not be encoded, in ASCII, and where to go on.

    What is like nothing in ASCII, such as an emoji in a file's name, is written as its number.
    """
    if not isinstance(problem, UnicodeEncodeError):
        raise problem
    lacking = problem.object[problem.start : problem.end]
    return "".join(map(_of_character, lacking)), problem.end


def _of_character(character: str) -> str:
    apart = unicodedata.normalize("NFKD", character.translate(_LIKENESSES))
    plain = "".join(part for part in apart if part.isascii())
    if plain or unicodedata.combining(character):  # a mark over a letter that was written
        return plain
    return character.encode("ascii", "backslashreplace").decode()
