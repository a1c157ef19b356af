"""Work that is shared gives what it gives in one process, whatever happens to the others."""

import multiprocessing
import os
import pickle
from concurrent.futures import ProcessPoolExecutor
from types import MappingProxyType

import pytest

from pipeline.side_by_side import side_by_side
from tests.shared_work import dies_elsewhere, fails, number_and_process

JOBS = range(120)


@pytest.fixture(autouse=True)
def machine(monkeypatch: pytest.MonkeyPatch) -> None:
    """One that can do two things at once."""
    monkeypatch.setattr(os, "cpu_count", lambda: 2)


def test_results_come_in_the_order_of_the_jobs_from_two_processes() -> None:
    results = list(side_by_side(number_and_process, JOBS))

    assert [number for number, _ in results] == list(JOBS)
    processes = {process for _, process in results}
    assert os.getpid() in processes
    assert len(processes) == 2


def test_little_work_is_done_here() -> None:
    results = list(side_by_side(number_and_process, JOBS[:10]))
    assert {process for _, process in results} == {os.getpid()}


def test_a_machine_that_does_one_thing_at_once_does_it_here(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(os, "cpu_count", lambda: None)
    results = list(side_by_side(number_and_process, JOBS))
    assert {process for _, process in results} == {os.getpid()}


def test_all_is_done_although_the_other_process_dies() -> None:
    jobs = [(number, os.getpid()) for number in JOBS]
    assert list(side_by_side(dies_elsewhere, jobs)) == list(JOBS)


@pytest.mark.parametrize("problem", [OSError, ImportError, NotImplementedError])
def test_all_is_done_where_no_process_can_be_started(
    monkeypatch: pytest.MonkeyPatch, problem: type[Exception]
) -> None:
    def refused(*_: object) -> None:
        raise problem

    monkeypatch.setattr(ProcessPoolExecutor, "submit", refused)
    results = list(side_by_side(number_and_process, JOBS))
    assert {process for _, process in results} == {os.getpid()}
    assert [number for number, _ in results] == list(JOBS)


def test_an_error_is_that_of_the_work_and_no_process_is_left() -> None:
    with pytest.raises(ArithmeticError):
        list(side_by_side(fails, JOBS))
    assert not multiprocessing.active_children()


def test_no_process_is_left_when_results_are_no_longer_wanted() -> None:
    results = side_by_side(number_and_process, JOBS)
    next(results)
    results.close()
    assert not multiprocessing.active_children()


def test_mappings_that_nobody_may_change_go_to_other_processes() -> None:
    mapping = MappingProxyType({"a": 1})
    assert pickle.loads(pickle.dumps(mapping)) == mapping  # noqa: S301  # our own
