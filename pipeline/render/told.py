"""What a slide tells, piece by piece, and where each piece stands in the workbook."""

from dataclasses import dataclass
from enum import StrEnum

from pipeline.findings import Origin


class Kind(StrEnum):
    """What a piece is: a paragraph, a mark, a figure drawn in a chart, or an alternative text."""

    TEXT = "text"
    MARK = "mark"
    FIGURE = "figure"
    ALTERNATIVE = "alternative"


@dataclass(frozen=True, slots=True)
class Told:
    """One piece on a slide: its shape's key and, in a table, its row and column from 0.

    `text` is its characters, of a mark its name ('done').
    """

    shape: str
    kind: Kind
    text: str
    origin: Origin
    row: int = 0
    column: int = 0
