"""What a run was asked to do."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Settings:
    """The options of the command, with its defaults."""

    workbook: Path | None = None
    """None: the only .xlsx in the folder `input`."""
    round: str | None = None
    """None: the newest round that has phases."""
    programmes: tuple[str, ...] = ()
    """None named: all of them."""
    layouts: Path = Path("layouts/helsinki.pptx")
    output: Path | None = None
    """A file or a folder; None: a file named after the round in the folder `output`."""
    report: Path | None = None
    strict: bool = False
    despite_errors: bool = False
    """Whether cells in error are shown as missing; else they stop the build."""
