"""Other processes that do some of the work, however they end."""

import copyreg
import os
import pickle
import signal
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from functools import lru_cache
from multiprocessing import get_context, parent_process
from threading import Thread
from types import MappingProxyType
from typing import Any, TypeVar

from pipeline.collecting import stop_collecting

Job = TypeVar("Job")
Result = TypeVar("Result")

_AHEAD = 4
"""Jobs with each helper: it does several while this process does a long one."""
_NO_PROCESSES = (OSError, ImportError, NotImplementedError)
"""What Python raises where a system has no more of them, or no semaphores to lead them."""


def shared(
    work: Callable[[Job], Result], jobs: Sequence[Job], helpers: int
) -> Iterator[tuple[int, Result]]:
    """What the work gives for each job, with the job's number, as soon as it is there.

    It is done here and by so many helpers. Work, jobs and results go from process to process,
    pickled. Where no other process can be started, or one ends too early, this one does it all.
    """
    try:  # started anew, not forked: so it is everywhere as on Windows, where people work
        pool = ProcessPoolExecutor(helpers, get_context("spawn"), _prepare)
        pool.submit(_nothing)
    except _NO_PROCESSES:
        yield from enumerate(map(work, jobs))
        return
    try:
        yield from _shared(work, jobs, pool, _AHEAD * helpers)
    finally:
        pool.shutdown(cancel_futures=True)


def _shared(
    work: Callable[[Job], Result], jobs: Sequence[Job], pool: ProcessPoolExecutor, ahead: int
) -> Iterator[tuple[int, Result]]:
    """The results; `ahead` jobs at once are with the helpers, this process takes the last ones.

    None is taken back from them, and the work goes with each job, not with the start of a process:
    in both Python may wait for ever when a helper dies.
    """
    told = pickle.dumps(work)
    left = deque(range(len(jobs)))
    theirs: dict[int, Future[Result]] = {}
    while True:
        for number in [number for number, future in theirs.items() if future.done()]:
            yield number, _result(theirs.pop(number), work, jobs[number])
        while left and len(theirs) < ahead:
            number = left.popleft()
            theirs[number] = _given(told, jobs[number], pool)
        if left:
            number = left.pop()
            yield number, work(jobs[number])
        elif theirs:
            wait(theirs.values(), return_when=FIRST_COMPLETED)
        else:
            return


def _given(told: bytes, job: Job, pool: ProcessPoolExecutor) -> "Future[Any]":
    try:
        return pool.submit(_do, told, job)
    except BrokenProcessPool as broken:
        future: Future[Any] = Future()
        future.set_exception(broken)
        return future


def _result(future: "Future[Result]", work: Callable[[Job], Result], job: Job) -> Result:
    try:
        return future.result()
    except BrokenProcessPool:
        return work(job)


def _prepare() -> None:
    stop_collecting()
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # it ends without a word
    Thread(target=_end_with_the_asker, daemon=True).start()


def _end_with_the_asker() -> None:
    """A process that was killed stops nobody: its helpers would wait for jobs for ever."""
    asker = parent_process()
    if asker is not None:
        asker.join()
        os._exit(1)


def _nothing() -> None:
    """Starts the helpers: so it is seen whether they can be."""


def _do(told: bytes, job: Any) -> Any:
    return _work(told)(job)


@lru_cache(maxsize=1)
def _work(told: bytes) -> Callable[[Any], Any]:
    """The work, read once: what it makes for its jobs it keeps."""
    work: Callable[[Any], Any] = pickle.loads(told)  # noqa: S301  # from the process that asked
    return work


def _reduced(proxy: MappingProxyType[Any, Any]) -> tuple[Callable[[Any], Any], tuple[Any]]:
    return _proxied, (dict(proxy),)


def _proxied(mapping: dict[Any, Any]) -> MappingProxyType[Any, Any]:
    return MappingProxyType(mapping)


copyreg.pickle(MappingProxyType, _reduced)
