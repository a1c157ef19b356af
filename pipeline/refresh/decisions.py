"""What becomes of one value that was generated, may have been edited, and would now be another."""

from enum import StrEnum
from typing import TypeVar

V = TypeVar("V")


class Decision(StrEnum):
    """How the deck's value relates to what was generated last and to the workbook now."""

    SAME = "same"
    """In line with the workbook."""
    UPDATED = "updated"
    """Untouched by hand, and out of date: the workbook's is taken."""
    KEPT = "kept"
    """Edited by hand, while the workbook says what it said: the edit is kept."""
    CONFLICT = "conflict"
    """Changed on both sides: the deck's is kept and told, or the workbook's by wish."""
    REDRAWN = "redrawn"
    """A chart that says the same in a shape that somebody has given it: drawn for that shape."""


def decide(base: V, theirs: V, ours: V) -> Decision:
    """The decision on a value: generated last, in the deck now, from the workbook now."""
    if theirs == ours:
        return Decision.SAME
    if theirs == base:
        return Decision.UPDATED
    return Decision.KEPT if ours == base else Decision.CONFLICT


def takes_ours(decision: Decision, *, prefer_workbook: bool) -> bool:
    """Whether the workbook's value goes into the deck."""
    taken = (Decision.UPDATED, Decision.REDRAWN)
    return decision in taken or (prefer_workbook and decision is Decision.CONFLICT)
