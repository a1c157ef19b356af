"""Other processes that do some of the work, however they end."""

import copyreg
import os
import pickle
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import lru_cache
from importlib import import_module
from multiprocessing import get_context, parent_process
from threading import Thread, current_thread, main_thread
from types import MappingProxyType
from typing import Any, Generic

from pipeline.collecting import stop_collecting
from pipeline.jobs import Job, Result, Results, Share, one_by_one

_MOST_AHEAD = 4
"""Jobs with each helper: it does several while this process does a long one."""
_NO_PROCESSES = (OSError, ImportError, NotImplementedError, BrokenProcessPool)
"""What Python raises where a system has no more of them or no semaphores, or one ends at once."""


@contextmanager
def helped(helpers: int, module: str) -> Iterator[Share]:
    """Starts so many helpers, which load the module, and shares work with them until it is left.

    It is done here and by them, from the last job on. Work, jobs and results go from process to
    process, pickled. Where no other process can be started, or one ends too early, this one does
    it all.
    """
    try:  # started anew, not forked: so it is everywhere as on Windows, where people work
        pool = ProcessPoolExecutor(helpers, get_context("spawn"), _prepare)
        with _interrupts_unheard():
            for _ in range(helpers):
                pool.submit(import_module, module)
    except _NO_PROCESSES:
        yield one_by_one
        return

    def share(work: Callable[[Job], Iterable[Result]], jobs: Sequence[Job]) -> Results[Result]:
        return _Team(work, jobs, pool, helpers).results()

    try:
        yield share
    finally:
        pool.shutdown(cancel_futures=True)


@dataclass
class _Team(Generic[Job, Result]):
    """This process and its helpers, with whom some jobs are at once.

    None is taken back from them, and the work goes with each job, not with the start of a process:
    in both Python may wait for ever when a helper dies.
    """

    work: Callable[[Job], Iterable[Result]]
    jobs: Sequence[Job]
    pool: ProcessPoolExecutor
    helpers: int
    left: deque[int] = field(default_factory=deque)
    theirs: dict[int, Future[list[Result]]] = field(default_factory=dict)

    def results(self) -> Results[Result]:
        """Those of all jobs."""
        told = pickle.dumps(self.work)
        self.left.extend(range(len(self.jobs)))
        self._give(told)
        while self.left or self.theirs:
            if self.left:
                number = self.left.popleft()
                for result in self.work(self.jobs[number]):
                    yield number, result
                    yield from self._come()
                    self._give(told)
            else:
                wait(self.theirs.values(), return_when=FIRST_COMPLETED)
                yield from self._come()

    def _give(self, told: bytes) -> None:
        """Gives the helpers what they may have: few jobs at the end, so that nobody waits long."""
        while self.left and len(self.theirs) < self._most_theirs:
            number = self.left.pop()
            self.theirs[number] = self._given(told, self.jobs[number])

    @property
    def _most_theirs(self) -> int:
        of_each = len(self.left) // (self.helpers + 1)
        return self.helpers * min(of_each + 1, _MOST_AHEAD)

    def _given(self, told: bytes, job: Job) -> "Future[list[Result]]":
        try:
            return self.pool.submit(_do, told, job)
        except BrokenProcessPool as broken:
            future: Future[list[Result]] = Future()
            future.set_exception(broken)
            return future

    def _come(self) -> Iterator[tuple[int, Result]]:
        """What has come from helpers; what never will is done here."""
        for number in [number for number, future in self.theirs.items() if future.done()]:
            future = self.theirs.pop(number)
            try:
                results: Iterable[Result] = future.result()
            except BrokenProcessPool:
                results = self.work(self.jobs[number])
            yield from ((number, result) for result in results)


@contextmanager
def _interrupts_unheard() -> Iterator[None]:
    """What starts within does not hear Ctrl-C before it is ready to end of it without a word.

    Only the main thread can say so, and is the only one that hears it.
    """
    if current_thread() is not main_thread():
        yield
        return
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


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


def _do(told: bytes, job: Any) -> list[Any]:
    return list(_work(told)(job))


@lru_cache(maxsize=1)
def _work(told: bytes) -> Callable[[Any], Iterable[Any]]:
    """The work, read once: what it makes for its jobs it keeps."""
    work: Callable[[Any], Iterable[Any]] = pickle.loads(told)  # noqa: S301  # from the asker
    return work


def _reduced(proxy: MappingProxyType[Any, Any]) -> tuple[Callable[[Any], Any], tuple[Any]]:
    return _proxied, (dict(proxy),)


def _proxied(mapping: dict[Any, Any]) -> MappingProxyType[Any, Any]:
    return MappingProxyType(mapping)


copyreg.pickle(MappingProxyType, _reduced)
