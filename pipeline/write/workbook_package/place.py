"""Where a cell stands on its sheet."""

from dataclasses import dataclass

from openpyxl.utils.cell import get_column_letter


@dataclass(frozen=True)
class Place:
    """A cell, its row and column from 1 on."""

    row: int
    column: int

    @property
    def ref(self) -> str:
        """The cell as a formula names it: 'G14'."""
        return f"{get_column_letter(self.column)}{self.row}"
