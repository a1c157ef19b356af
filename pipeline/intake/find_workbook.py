"""Which workbook a run reads when none is named."""

from pathlib import Path
from zipfile import is_zipfile

from pipeline.findings import Code, Finding, UsageError, error, hint

INPUT_FOLDER = Path("input")
_SUFFIX = ".xlsx"
LOCK_PREFIX = "~$"
"""How Excel and PowerPoint begin the name of the file that says that another one is open."""


def find_workbook(named: Path | None) -> tuple[Path, tuple[Finding, ...]]:
    """The named workbook, else the only one in `input`; a hint if it is open in Excel.

    Raises:
        UsageError: there is none, or several to choose from.
    """
    path = named or _only_workbook()
    if not _is_file(path):
        raise UsageError([error(Code.NO_WORKBOOK, file=path)])
    if path.with_name(LOCK_PREFIX + path.name).exists():
        return path, (hint(Code.WORKBOOK_OPEN, file=path.name),)
    return path, ()


def size_of(workbook: Path) -> int:
    """Its bytes; 0 if it is no archive, as a workbook is, or cannot be asked: reading tells why."""
    try:
        return workbook.stat().st_size if is_zipfile(workbook) else 0
    except OSError:
        return 0


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except (OSError, ValueError):  # no file can have such a name
        return False


def _only_workbook() -> Path:
    found = sorted(
        path
        for path in (INPUT_FOLDER.iterdir() if INPUT_FOLDER.is_dir() else ())
        if path.suffix.lower() == _SUFFIX
        and path.is_file()
        and not path.name.startswith(LOCK_PREFIX)
    )
    if not found:
        raise UsageError([error(Code.NO_WORKBOOK, file=INPUT_FOLDER / "*.xlsx")])
    if len(found) > 1:
        names = ", ".join(path.name for path in found)
        raise UsageError([error(Code.SEVERAL_WORKBOOKS, file=INPUT_FOLDER, expected=names)])
    return found[0]
