"""Where the columns of a guarded sheet stand, and how its formulas name them."""

from collections.abc import Mapping
from dataclasses import dataclass

from xlsxwriter.utility import xl_col_to_name

from pipeline.intake.records import SHEETS, Column, columns

LAST_ROW = 2000
"""As far down as formats, prompts and alerts reach, counted from 1 as Excel does."""

_TARGET = "Tavoite"
_KEYS = {
    "Kierrokset": ("Kierros",),
    "Ohjelmat": ("Ohjelma",),
    "Tavoitteet": ("Ohjelma", "Nro"),
    "Vaiheet": ("Kierros", "Ohjelma", "Tavoite", "Nro"),
    "Ennusteet": ("Kierros", "Ohjelma", "Tavoite"),
}


@dataclass(frozen=True)
class Layout:
    """The columns of a sheet by their headings, in their order; None is the name of a target."""

    sheet: str
    columns: Mapping[str, Column | None]

    @classmethod
    def of(cls, sheet: str, target_name: str) -> "Layout":
        """The contract's columns; beside the number of a target stands its name."""
        of_contract = columns(SHEETS[sheet]).values()
        placed: dict[str, Column | None] = {}
        for column in of_contract:
            placed[column.heading] = column
            if column.heading == _TARGET and sheet in ("Vaiheet", "Ennusteet"):
                placed[target_name] = None
        return cls(sheet, placed)

    @property
    def key(self) -> tuple[str, ...]:
        """The headings whose values together stand only once on the sheet."""
        return _KEYS[self.sheet]

    @property
    def frozen(self) -> int:
        """How many columns stay in sight: those up to the last one of the key."""
        return 1 + max(self.place(heading) for heading in self.key)

    def place(self, heading: str) -> int:
        """The column's number from 0 on, as XlsxWriter counts."""
        return list(self.columns).index(heading)

    def cell(self, heading: str) -> str:
        """The column's first cell below its heading, for formulas that go down row by row."""
        return f"${xl_col_to_name(self.place(heading))}2"

    def cells(self, heading: str) -> str:
        """All of the column's cells below its heading, for formulas on its own sheet."""
        letter = xl_col_to_name(self.place(heading))
        return f"${letter}$2:${letter}${LAST_ROW}"

    def cells_from_afar(self, heading: str) -> str:
        """All of the column's cells below its heading, for formulas on other sheets."""
        return f"{self.sheet}!{self.cells(heading)}"
