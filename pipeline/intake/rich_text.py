"""Texts as they stand in cells: runs, paragraphs, and the lists and headings in a block."""

from dataclasses import dataclass
from enum import Enum


class ListStyle(Enum):
    """The mark of a list item, by the sign that a coordinator types."""

    DASH = "–"
    ARABIC_PAREN = "1)"
    ARABIC_PERIOD = "1."
    ALPHA_PAREN = "a)"
    ALPHA_PERIOD = "A."
    ROMAN_PERIOD = "I."


@dataclass(frozen=True)
class Run:
    """A piece of text in one style."""

    text: str
    bold: bool = False
    italic: bool = False
    strike: bool = False


@dataclass(frozen=True)
class Paragraph:
    """Runs on one line of a cell; a list item has a style, its level and, if counted, a number.

    `continued` marks the rest of a paragraph that began on an earlier slide: a list item keeps
    its indent there, but its mark stands with its beginning.
    """

    runs: tuple[Run, ...]
    level: int = 0
    list_style: ListStyle | None = None
    number: int | None = None
    heading: bool = False
    continued: bool = False

    @property
    def text(self) -> str:
        """The characters without the list mark."""
        return "".join(run.text for run in self.runs)


Block = tuple[Paragraph, ...]
