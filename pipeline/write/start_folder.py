"""A working folder to begin with: the sample workbook, the layouts and the start files."""

from contextlib import ExitStack
from pathlib import Path

from pipeline.findings import Code, UsageError, error
from pipeline.intake.find_workbook import INPUT_FOLDER
from pipeline.packaged import LAYOUTS, START_FILES, packaged
from pipeline.write.output import OUTPUT_FOLDER, told

_FOLDERS = (INPUT_FOLDER, LAYOUTS.parent, OUTPUT_FOLDER)
_SYSTEM_FILES = {"desktop.ini", "thumbs.db"}
"""What Windows puts into a folder by itself; other systems begin such names with a dot."""
_NAMED = 10
"""How many of the files that are there already are named."""


def lay_start_folder(folder: Path) -> None:
    """Lays the start files and an empty `output` in a new or empty folder, all of them or none.

    Raises:
        UsageError: there is something in the folder already.
        OutputError: it cannot be written there.
    """
    with told(folder, Code.FOLDER_NOT_WRITABLE), ExitStack() as undo:
        folder.mkdir(parents=True, exist_ok=True)
        there = sorted(path.name for path in folder.iterdir() if not _is_of_system(path))
        if there:
            shown = ", ".join(there[:_NAMED]) + (", ..." if len(there) > _NAMED else "")
            raise UsageError([error(Code.FOLDER_NOT_EMPTY, file=folder.resolve(), shown=shown)])
        for name in _FOLDERS:
            (folder / name).mkdir()
            undo.callback((folder / name).rmdir)
        for name in START_FILES:
            path = folder / name
            undo.callback(path.unlink, missing_ok=True)
            path.write_bytes(packaged(name).read_bytes())
            if name.suffix == ".command":
                path.chmod(path.stat().st_mode | 0o111)  # a wheel may lose this bit
        undo.pop_all()


def _is_of_system(path: Path) -> bool:
    return path.name.startswith(".") or path.name.lower() in _SYSTEM_FILES
