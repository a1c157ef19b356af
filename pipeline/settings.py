"""What a run was asked to do."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Settings:
    """The options of the command, with its defaults."""

    workbook: Path | None = None
    """None: the only .xlsx in the folder `input`."""
    round: str | None = None
    """None: the newest round that has phases; 'all': each of them."""
    compare_to: str | None = None
    """None: the round before it."""
    programmes: tuple[str, ...] = ()
    """None named: all of them."""
    per_programme: bool = False
    """Whether each programme has a deck of its own."""
    no_summary: bool = False
    """Whether the slides on the whole round are left out."""
    gaps: bool = False
    """Whether the slide of what is missing is shown; else it is hidden."""
    layouts: Path | None = None
    """None: those of the working folder, else those that come with the program."""
    output: Path | None = None
    """A file or a folder; None: a file named after the round in the folder `output`."""
    language: str = "fi"
    """Of the deck's own words and of the messages, as `wording` names it."""
    report: Path | None = None
    marked_copy: Path | None = None
    """Where a copy of the workbook with its findings marked goes; None: none is made."""
    strict: bool = False
    despite_errors: bool = False
    """Whether cells in error are shown as missing; else they stop the build."""
