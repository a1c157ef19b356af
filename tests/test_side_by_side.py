"""Work that is shared gives what it gives in one process, whatever happens to the others."""

import multiprocessing
import os
import signal
import subprocess
import sys
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from types import MappingProxyType

import pytest

from pipeline.helpers import shared
from pipeline.side_by_side import side_by_side
from tests.shared_work import dies_elsewhere, fails, number_and_process

FOLDER = Path(__file__).parent.parent
JOBS = range(120)
KILLED = """
import os, signal
from pipeline.side_by_side import side_by_side
from tests.shared_work import number_and_process

os.cpu_count = lambda: 2
for _, (_, process) in side_by_side(number_and_process, range(120)):
    if process != os.getpid():
        os.kill(os.getpid(), signal.SIGKILL)
"""
SCRIPT = """
import os
from functools import partial
from pipeline.side_by_side import side_by_side
from tests.shared_work import number_and_more

os.cpu_count = lambda: 2
results = side_by_side(partial(number_and_more, bytes(2**20)), range(120))
print(sum(result for _, result in results))
"""


@pytest.fixture(autouse=True)
def machine(monkeypatch: pytest.MonkeyPatch) -> None:
    """One that can do two things at once."""
    monkeypatch.setattr(os, "cpu_count", lambda: 2)


def test_the_result_of_each_job_comes_from_one_of_two_processes() -> None:
    results = dict(side_by_side(number_and_process, JOBS))

    assert sorted(results) == list(JOBS)
    assert all(job == number for job, (number, _) in results.items())
    processes = {process for _, process in results.values()}
    assert os.getpid() in processes
    assert len(processes) == 2


def test_little_work_is_done_here() -> None:
    results = list(side_by_side(number_and_process, JOBS[:10]))
    assert {process for _, (_, process) in results} == {os.getpid()}


def test_a_machine_that_does_one_thing_at_once_does_it_here(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(os, "cpu_count", lambda: None)
    results = list(side_by_side(number_and_process, JOBS))
    assert {process for _, (_, process) in results} == {os.getpid()}


def test_all_is_done_although_the_other_process_dies() -> None:
    jobs = [(number, os.getpid()) for number in JOBS]
    assert sorted(side_by_side(dies_elsewhere, jobs)) == list(enumerate(JOBS))


def test_all_is_done_although_no_process_can_begin(tmp_path: Path) -> None:
    """As where a script, which each process loads, asks for the work whenever it is loaded."""
    script = tmp_path / "script.py"
    script.write_text(SCRIPT)
    done = subprocess.run(  # noqa: S603  # our own script
        [sys.executable, script],
        env={**os.environ, "PYTHONPATH": str(FOLDER)},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert done.stdout.split() == [str(sum(JOBS))]


@pytest.mark.parametrize("problem", [OSError, ImportError, NotImplementedError])
def test_all_is_done_where_no_process_can_be_started(
    monkeypatch: pytest.MonkeyPatch, problem: type[Exception]
) -> None:
    def refused(*_: object) -> None:
        raise problem

    monkeypatch.setattr(ProcessPoolExecutor, "submit", refused)
    results = list(side_by_side(number_and_process, JOBS))
    assert {process for _, (_, process) in results} == {os.getpid()}
    assert [job for job, _ in results] == list(JOBS)


def test_an_error_is_that_of_the_work_and_no_process_is_left() -> None:
    with pytest.raises(ArithmeticError):
        list(side_by_side(fails, JOBS))
    assert not multiprocessing.active_children()


def test_no_process_is_left_when_results_are_no_longer_wanted() -> None:
    results = side_by_side(number_and_process, JOBS)
    next(results)
    results.close()
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


def test_mappings_that_nobody_may_change_go_to_other_processes() -> None:
    mapping = MappingProxyType({"a": 1})
    assert sorted(shared(list, [mapping] * 9, 1)) == [(job, "a") for job in range(9)]
