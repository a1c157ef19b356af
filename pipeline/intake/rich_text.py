"""Texts as they stand in cells: runs, paragraphs, and the lists and headings in a block."""

from dataclasses import dataclass
from enum import Enum

from pipeline.findings import Origin


class ListStyle(Enum):
    """The mark of a list item, by the sign that a coordinator types."""

    DASH = "–"
    ARABIC_PAREN = "1)"
    ARABIC_PERIOD = "1."
    ALPHA_PAREN = "a)"
    ALPHA_PERIOD = "A."
    ROMAN_PERIOD = "I."


WORKBOOK_LANGUAGE = "fi-FI"
"""The tag of what the workbook's texts are written in."""


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of text in one style; `link` is the address that it leads to, '' for none.

    It is in the workbook's language, or among the deck's `own` words in the deck's.
    """

    text: str
    bold: bool = False
    italic: bool = False
    strike: bool = False
    link: str = ""
    own: bool = False

    def __hash__(self) -> int:
        """That of the text, which Python remembers: what is set is looked up by it often."""
        return hash(self.text)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Runs on one line of a cell; a list item has a style, its level and, if counted, a number.

    `continued` marks the rest of a paragraph that began on an earlier slide: a list item keeps
    its indent there, but its mark stands with its beginning. `origin` is where it stands in the
    workbook, of a text put together from several cells all of them.
    """

    runs: tuple[Run, ...]
    level: int = 0
    list_style: ListStyle | None = None
    number: int | None = None
    heading: bool = False
    continued: bool = False
    origin: Origin = ()

    def __hash__(self) -> int:
        # how it begins and a row tell it from others, and counts come from thousands of cells
        begin = self.runs[0].text if self.runs else ""
        return hash((begin, self.origin[0].row if self.origin else 0))

    @property
    def text(self) -> str:
        """The characters without the list mark."""
        return "".join(run.text for run in self.runs)


Block = tuple[Paragraph, ...]

_LETTERS = 26
_ROMAN = (
    *((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC")),
    *((50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")),
)


def list_label(style: ListStyle, number: int) -> str:
    """The mark of a list item as PowerPoint writes it: '12)', 'c)', 'IV.'."""
    mark: str = style.value
    match style:
        case ListStyle.DASH:
            return mark
        case ListStyle.ARABIC_PAREN | ListStyle.ARABIC_PERIOD:
            return f"{number}{mark[-1]}"
        case ListStyle.ROMAN_PERIOD:
            return _roman(number) + mark[-1]
        case ListStyle.ALPHA_PAREN | ListStyle.ALPHA_PERIOD:
            # after z come aa, bb, ... (ECMA-376-1, 20.1.10.61)
            letter = chr(ord(mark[0]) + (number - 1) % _LETTERS)
            return letter * ((number - 1) // _LETTERS + 1) + mark[-1]


def _roman(number: int) -> str:
    result = ""
    for value, letters in _ROMAN:
        result += letters * (number // value)
        number %= value
    return result
