"""Which row of a table is which: rows have no identity of their own after a save."""

from collections.abc import Sequence
from difflib import SequenceMatcher
from itertools import pairwise

from pipeline.intake.deck.units import Row


def matched_rows(base: Sequence[Row], others: Sequence[Row]) -> dict[int, int]:
    """The rows of `others` by the rows of `base` that they were, both by number.

    Equal rows in their order first; between them rows whose first text is equal; between those,
    where both sides have as many, all of them. Of what is left over, which may have been moved,
    rows with the same longest text, if no other has it.
    """
    matched = _matched_in_order(base, others)
    taken = set(matched.values())
    left = [number for number in range(len(base)) if number not in matched]
    other_left = [number for number in range(len(others)) if number not in taken]
    named = _named(others, other_left)
    for name, number in _named(base, left).items():
        if name and name in named:
            matched[number] = named[name]
    return matched


def _named(rows: Sequence[Row], numbers: Sequence[int]) -> dict[str, int]:
    """These rows by their longest texts, without those that share it."""
    names = [_longest_text(rows[number]) for number in numbers]
    pairs = zip(names, numbers, strict=True)
    return {name: number for name, number in pairs if names.count(name) == 1}


def _matched_in_order(base: Sequence[Row], others: Sequence[Row]) -> dict[int, int]:
    """Those of which no pair crosses another."""
    matched: dict[int, int] = {}
    matcher = SequenceMatcher(None, base, others, autojunk=False)
    for tag, begin, end, other_begin, other_end in matcher.get_opcodes():
        if tag == "equal":
            matched |= zip(range(begin, end), range(other_begin, other_end), strict=True)
        elif tag == "replace":
            matched |= _matched_changed(
                base, others, range(begin, end), range(other_begin, other_end)
            )
    return matched


def _matched_changed(
    base: Sequence[Row], others: Sequence[Row], numbers: range, other_numbers: range
) -> dict[int, int]:
    matched: dict[int, int] = {}
    left = list(other_numbers)
    for number in numbers:
        same = (n for n in left if _first_text(others[n]) == _first_text(base[number]))
        found = next(same, None)
        if found is not None:
            matched[number] = found
            left = [n for n in left if n > found]
    first, last = (numbers.start - 1, other_numbers.start - 1), (numbers.stop, other_numbers.stop)
    for (above, other_above), (below, other_below) in pairwise([first, *matched.items(), last]):
        if below - above == other_below - other_above:
            between = range(above + 1, below), range(other_above + 1, other_below)
            matched |= zip(*between, strict=True)
    return matched


def _first_text(row: Row) -> str:
    return next((piece.text for piece in row if piece.text), "")


def _longest_text(row: Row) -> str:
    """What a phase or a target is called, most often: numbers and statuses are shorter."""
    return max((piece.text for piece in row), key=len, default="")
