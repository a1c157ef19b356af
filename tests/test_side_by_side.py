"""Work that is shared gives what it gives in one process, whatever happens to the others."""

import multiprocessing
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import closing
from pathlib import Path
from types import MappingProxyType

import pytest

from pipeline.jobs import Share
from pipeline.side_by_side import side_by_side
from tests.shared_work import dies_elsewhere, fails, has_loaded_colorsys, number_and_process

FOLDER = Path(__file__).parent.parent
JOBS = range(120)
LARGE = 2**18  # bytes of a workbook
WORK = "tests.shared_work"
KILLED = """
import os, signal
from pipeline.side_by_side import side_by_side
from tests.shared_work import number_and_process

os.cpu_count = lambda: 2
with side_by_side(2**18, "tests.shared_work") as share:
    for _, (_, process) in share(number_and_process, range(120)):
        if process != os.getpid():
            os.kill(os.getpid(), signal.SIGKILL)
"""
SCRIPT = """
import os
from functools import partial
from pipeline.side_by_side import side_by_side
from tests.shared_work import number_and_more

os.cpu_count = lambda: 2
with side_by_side(2**18, "tests.shared_work") as share:
    results = share(partial(number_and_more, bytes(2**20)), range(120))
    print(sum(result for _, result in results))
"""

LOADED = """
import os, signal, sys
from pipeline.side_by_side import side_by_side

if __name__ == "__main__":
    os.cpu_count = lambda: 2
    with side_by_side(2**18, "colorsys") as share:
        list(share(range, [3] * 9))
    print(signal.getsignal(signal.SIGINT) is signal.default_int_handler)
else:
    print(signal.getsignal(signal.SIGINT) is signal.SIG_IGN, flush=True)
"""
"""Says whether Ctrl-C is unheard where a helper loads it, and is heard in its own process."""


@pytest.fixture(autouse=True)
def machine(monkeypatch: pytest.MonkeyPatch) -> None:
    """One that can do two things at once."""
    monkeypatch.setattr(os, "cpu_count", lambda: 2)


@pytest.fixture
def share() -> Iterator[Share]:
    """What shares the work on a large workbook."""
    with side_by_side(LARGE, WORK) as shared:
        yield shared


def test_the_result_of_each_job_comes_from_one_of_two_processes(share: Share) -> None:
    results = dict(share(number_and_process, JOBS))

    assert sorted(results) == list(JOBS)
    assert all(job == number for job, (number, _) in results.items())
    processes = {process for _, process in results.values()}
    assert os.getpid() in processes
    assert len(processes) == 2


def test_others_load_their_work_before_they_are_given_any() -> None:
    with side_by_side(LARGE, "colorsys") as share:
        results = list(share(has_loaded_colorsys, JOBS))
    assert {loaded for _, (process, loaded) in results if process != os.getpid()} == {True}


def test_what_a_small_workbook_asks_for_is_done_here() -> None:
    with side_by_side(LARGE // 8, WORK) as share:
        assert not multiprocessing.active_children()
        results = list(share(number_and_process, JOBS[:10]))
    assert {process for _, (_, process) in results} == {os.getpid()}


def test_a_machine_that_does_one_thing_at_once_does_it_here(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(os, "cpu_count", lambda: None)
    with side_by_side(LARGE, WORK) as share:
        results = list(share(number_and_process, JOBS[:10]))
    assert {process for _, (_, process) in results} == {os.getpid()}


def test_all_is_done_although_the_other_process_dies(share: Share) -> None:
    jobs = [(number, os.getpid()) for number in JOBS]
    assert sorted(share(dies_elsewhere, jobs)) == list(enumerate(JOBS))


def test_all_is_done_although_no_process_can_begin(tmp_path: Path) -> None:
    """As where a script, which each process loads, asks for the work whenever it is loaded."""
    assert printed(SCRIPT, tmp_path) == [str(sum(JOBS))]


def test_nothing_is_heard_of_an_interrupt_where_a_process_begins(tmp_path: Path) -> None:
    assert printed(LOADED, tmp_path) == ["True", "True"]


def printed(script: str, folder: Path) -> list[str]:
    """The words that a script prints."""
    file = folder / "script.py"
    file.write_text(script)
    done = subprocess.run(  # noqa: S603  # our own script
        [sys.executable, file],
        env={**os.environ, "PYTHONPATH": str(FOLDER)},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    return done.stdout.split()


@pytest.mark.parametrize("problem", [OSError, ImportError, NotImplementedError])
def test_all_is_done_where_no_process_can_be_started(
    monkeypatch: pytest.MonkeyPatch, problem: type[Exception]
) -> None:
    def refused(*_: object) -> None:
        raise problem

    monkeypatch.setattr(ProcessPoolExecutor, "submit", refused)
    with side_by_side(LARGE, WORK) as share:
        results = list(share(number_and_process, JOBS[:10]))
    assert {process for _, (_, process) in results} == {os.getpid()}
    assert [job for job, _ in results] == list(JOBS[:10])


def test_an_error_is_that_of_the_work_and_no_process_is_left() -> None:
    with side_by_side(LARGE, WORK) as share, pytest.raises(ArithmeticError):
        list(share(fails, JOBS))
    assert not multiprocessing.active_children()


def test_no_process_is_left_when_no_work_comes() -> None:
    with side_by_side(LARGE, WORK):
        assert multiprocessing.active_children()
    assert not multiprocessing.active_children()


def test_no_process_is_left_when_results_are_no_longer_wanted() -> None:
    with side_by_side(LARGE, WORK) as share, closing(share(number_and_process, JOBS)) as results:
        next(results)
    assert not multiprocessing.active_children()


def test_a_helper_ends_when_the_process_that_asked_is_killed() -> None:
    """Its output ends when no process has it open any more."""
    asker = subprocess.run(  # noqa: S603  # our own script
        [sys.executable, "-c", KILLED],
        env={**os.environ, "PYTHONPATH": str(FOLDER)},
        stdout=subprocess.PIPE,
        timeout=60,
        check=False,
    )
    assert asker.returncode == -signal.SIGKILL


def test_mappings_that_nobody_may_change_go_to_other_processes(share: Share) -> None:
    mapping = MappingProxyType({"a": 1})
    assert sorted(share(list, [mapping] * 9)) == [(job, "a") for job in range(9)]
