"""Where the files are that come with the program: the layouts, the sample and the start files."""

from pathlib import Path

LAYOUTS = Path("layouts/helsinki.pptx")
"""Where a working folder has its layouts."""
START_FILES = (
    Path("input/tavoitteet-2020.xlsx"),
    LAYOUTS,
    Path("Tee diat.cmd"),
    Path("Tee diat.command"),
)
"""What a working folder begins with, where it stands in the folder."""

_PACKAGE = Path(__file__).parent
_IN_WHEEL = _PACKAGE / "start"  # as pyproject.toml lays them; a checkout has them at its top


def packaged(name: Path) -> Path:
    """The file of the program's own that a working folder has under this name."""
    return (_IN_WHEEL if _IN_WHEEL.is_dir() else _PACKAGE.parent) / name
