"""Files that are broken, odd or hostile: each is read, or refused with one clear message."""

import subprocess
import sys
from pathlib import Path

import pytest

from pipeline.findings import Code
from pipeline.wording.fi_findings import FILE_KINDS
from tests.hostile.archives import FILES, FLOODS
from tests.hostile.parts import Cases
from tests.hostile.sheets import SHEETS
from tests.running import PROJECT, Run, project_folder, run, small_project

CASES: Cases = FILES | SHEETS
READ = [name for name, (_, expected) in CASES.items() if expected is None]
REFUSED = [name for name in CASES if name not in READ]


def built(folder: Path, name: str) -> Run:
    """A run with the file as the workbook."""
    project_folder(folder, None)
    (folder / "input").mkdir()
    (folder / "input" / "tavoitteet.xlsx").write_bytes(CASES[name][0]())
    return run(folder, "--report", "report.json")


@pytest.mark.parametrize("name", READ)
def test_an_odd_file_is_read(tmp_path: Path, name: str) -> None:
    ran = built(tmp_path / "run", name)
    assert (ran.code, len(ran.decks)) == (0, 1), ran.err


@pytest.mark.parametrize("name", REFUSED)
def test_a_file_that_cannot_be_read_is_refused_with_one_message(tmp_path: Path, name: str) -> None:
    expected = CASES[name][1]
    ran = built(tmp_path / "run", name)
    errors = [found for found in ran.report["findings"] if found["severity"] == "error"]
    code = expected if isinstance(expected, Code) else Code.NOT_A_WORKBOOK
    assert (ran.code, ran.decks, {error["code"] for error in errors}) == (3, [], {code})
    assert isinstance(expected, Code) or FILE_KINDS[str(expected)] in errors[0]["message"]


_PEAK = """
import sys
from pathlib import Path
from pipeline.cli import main
for name in sys.argv[1:]:
    try:
        main(["check", name])
    except SystemExit as ending:
        assert ending.code == 3, name
print(Path("/proc/self/status").read_text().partition("VmHWM:")[2].split()[0])
"""


@pytest.mark.skipif(sys.platform != "linux", reason="the peak of memory is read from /proc")
def test_no_flood_takes_more_than_300_mb(tmp_path: Path) -> None:
    for number, (make, _) in enumerate(FLOODS.values()):
        (tmp_path / f"{number}.xlsx").write_bytes(make())
    names = [str(path) for path in sorted(tmp_path.iterdir())]
    done = subprocess.run(  # noqa: S603 - our own command
        [sys.executable, "-c", _PEAK, *names],
        cwd=PROJECT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert int(done.stdout.split()[-1]) < 300_000


@pytest.mark.skipif(sys.platform == "win32", reason="a link needs a right of its own there")
def test_a_link_to_a_workbook_is_read(tmp_path: Path) -> None:
    folder = small_project(tmp_path / "run")
    (folder / "input" / "tavoitteet.xlsx").rename(tmp_path / "muualla.xlsx")
    (folder / "input" / "tavoitteet.xlsx").symlink_to(tmp_path / "muualla.xlsx")
    assert run(folder).code == 0


def test_the_mark_of_an_open_workbook_is_called_that(tmp_path: Path) -> None:
    folder = small_project(tmp_path / "run")
    (folder / "input" / "~$tavoitteet.xlsx").write_bytes(b"\x05Mari")
    ran = run(folder, "--workbook", "input/~$tavoitteet.xlsx")
    assert ran.code == 3
    assert FILE_KINDS["lock"] in ran.err
