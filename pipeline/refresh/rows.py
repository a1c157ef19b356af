"""Which row of a table is which: rows have no identity of their own after a save."""

from collections.abc import Sequence
from difflib import SequenceMatcher
from itertools import pairwise

from pipeline.intake.deck.units import Row


def matched_rows(base: Sequence[Row], others: Sequence[Row]) -> dict[int, int]:
    """The rows of `others` by the rows of `base` that they were, both by number.

    Equal rows in their order first; between them rows whose first text is equal; between those,
    where both sides have as many, all of them. No pair crosses another, so that the rows of
    `others` keep their order.
    """
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
