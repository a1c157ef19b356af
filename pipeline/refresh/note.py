"""What is told of a place of the deck: its state, and of one that differs both texts."""

from dataclasses import dataclass
from enum import StrEnum


class Outcome(StrEnum):
    """What is told of a value, a row, a shape or a slide."""

    UPDATED = "updated"
    KEPT = "kept"
    CONFLICT = "conflict"
    REDRAWN = "redrawn"
    MOVED = "moved"
    STAYS_MOVED = "stays-moved"
    ADDED = "added"
    REMOVED = "removed"
    STAYS_DELETED = "stays-deleted"
    STAYS = "stays"

    @property
    def is_out_of_date(self) -> bool:
        """Whether the deck says something else than the workbook, and nobody meant it to."""
        taken = (Outcome.UPDATED, Outcome.ADDED, Outcome.REMOVED, Outcome.MOVED)
        return self in (*taken, Outcome.CONFLICT, Outcome.STAYS_MOVED)


class Level(StrEnum):
    """How much a note is about."""

    SLIDE = "slide"
    SHAPE = "shape"
    ROW = "row"
    TEXT = "text"
    PICTURE = "picture"


@dataclass(frozen=True)
class Note:
    """One thing to tell: what the deck says and what the workbook says, '' where it has nothing.

    `number` and `slide` are the slide's number and title, `where` is the cell or row of the
    workbook that it begins with, and `cells` are those of the very text, status or figure; `unit`
    is the key of the shape, '' for a whole slide.
    """

    outcome: Outcome
    level: Level
    number: int
    slide: str
    where: str
    unit: str = ""
    cells: tuple[str, ...] = ()
    theirs: str = ""
    ours: str = ""


class State(StrEnum):
    """How a place of the deck stands to the workbook."""

    IN_LINE = "in-line"
    EDITED = "edited"
    OUT_OF_DATE = "out-of-date"


@dataclass(frozen=True)
class UnitState:
    """The state of a text, a table's cell, a chart or a row of marks, and where it stands.

    `row` and `column` are those of a table as the workbook makes it, from 0, and 0 elsewhere.
    `unit` is the key of the shape, '' for a whole slide.
    """

    state: State
    number: int
    slide: str
    unit: str = ""
    row: int = 0
    column: int = 0
    cells: tuple[str, ...] = ()
