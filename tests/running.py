"""Runs the command as a coordinator does: in a folder, with what it prints and its exit code."""

import contextlib
import io
import json
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pptx import Presentation
from pptx.presentation import Presentation as PresentationFile

from pipeline.check_workbook import check_workbook
from pipeline.cli import main
from pipeline.findings import Code, Finding
from pipeline.settings import Settings
from pipeline.wording import words_of
from tests.builders import write_workbook

PROJECT = Path(__file__).parent.parent
LAYOUTS = PROJECT / "layouts" / "helsinki.pptx"
SAMPLE = PROJECT / "input" / "tavoitteet-2020.xlsx"
DECK = Path("output") / "Sitovat TA-tavoitteet 2020 E3-2020.pptx"


@dataclass(frozen=True)
class Run:
    """What a run of the command ended with and said, and the folder that it ran in."""

    folder: Path
    code: int
    out: str
    err: str

    @property
    def decks(self) -> list[str]:
        """The names of the decks in the folder `output`."""
        return sorted(path.name for path in (self.folder / "output").glob("*"))

    @property
    def deck(self) -> Path:
        """The deck that a run without options writes."""
        return self.folder / DECK

    @property
    def report(self) -> Any:
        """What the report says, where `--report report.json` was asked for."""
        return json.loads((self.folder / "report.json").read_text(encoding="utf-8"))


def project_folder(folder: Path, workbook: Path | None = SAMPLE) -> Path:
    """A working folder with the city's layouts and a workbook, if any."""
    (folder / "layouts").mkdir(parents=True)
    shutil.copy(LAYOUTS, folder / "layouts")
    if workbook:
        (folder / "input").mkdir()
        shutil.copy(workbook, folder / "input")
    return folder


def small_project(folder: Path, rows: Any = None, **options: Any) -> Path:
    """A working folder with a workbook of a row a sheet, or what `write_workbook` is told."""
    project_folder(folder, None)
    (folder / "input").mkdir()
    write_workbook(folder / "input" / "tavoitteet.xlsx", rows, **options)
    return folder


def run(folder: Path, *arguments: str) -> Run:
    """Runs build-deck in the folder; an exception other than an exit is the caller's to see."""
    out, err = io.StringIO(), io.StringIO()
    code = 0
    with (
        contextlib.chdir(folder),
        contextlib.redirect_stdout(out),
        contextlib.redirect_stderr(err),
    ):
        try:
            main(arguments)
        except SystemExit as ending:
            code = int(ending.code or 0)
    return Run(folder, code, out.getvalue(), err.getvalue())


def findings_of(workbook: Path) -> tuple[Finding, ...]:
    """What a check of the workbook finds in all of its rounds."""
    return check_workbook(Settings(workbook=workbook), words_of("fi"), lambda _: None).findings


def causes_of(workbook: Path) -> tuple[Finding, ...]:
    """What a check finds, without the hint on what could not be checked because of it."""
    found = findings_of(workbook)
    return tuple(finding for finding in found if finding.code is not Code.NOT_CHECKED)


@contextlib.contextmanager
def changed_layouts(folder: Path) -> Iterator[PresentationFile]:
    """The layouts of a working folder, to be changed by hand and saved at the end."""
    path = folder / "layouts" / "helsinki.pptx"
    file = Presentation(str(path))
    yield file
    file.save(str(path))
