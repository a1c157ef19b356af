"""What a new year takes over from the workbook of the last one, as plain values."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from pipeline.intake.rich_text import Run
from pipeline.intake.vocabulary import RoundId

Content: TypeAlias = float | tuple[Run, ...]
"""What stands in a cell: a number, or a text as it was typed."""

Cells: TypeAlias = Mapping[str, Content]
"""A row's cells by their headings; an empty cell is not among them."""


@dataclass(frozen=True)
class OldYear:
    """The rows of a workbook that outlive its year; the rounds are by their ids."""

    rounds: Mapping[RoundId, Cells] = field(default_factory=dict)
    programmes: tuple[Cells, ...] = ()
    targets: tuple[Cells, ...] = ()
