"""Work that is done here, or shared with other processes where there is much of it."""

import os
from collections.abc import Callable, Generator, Iterable, Sequence
from typing import TypeVar

Job = TypeVar("Job")
Result = TypeVar("Result")

_JOBS_FOR_A_HELPER = 25
"""Fewer take no longer than the start of a process."""
_MOST_HELPERS = 3
"""Each takes some 100 MiB, and what is done before and after is not shared."""


Results = Generator[tuple[int, Result], None, None]
"""What comes of the jobs, with the job's number; that of one job in its order."""


def one_by_one(work: Callable[[Job], Iterable[Result]], jobs: Sequence[Job]) -> Results[Result]:
    """What the work gives for the jobs, done in this process."""
    for number, job in enumerate(jobs):
        yield from ((number, result) for result in work(job))


def side_by_side(work: Callable[[Job], Iterable[Result]], jobs: Sequence[Job]) -> Results[Result]:
    """The same; of many jobs other processes do some, as many as the machine can run at once."""
    helpers = min((os.cpu_count() or 1) - 1, len(jobs) // _JOBS_FOR_A_HELPER, _MOST_HELPERS)
    if helpers < 1:
        yield from one_by_one(work, jobs)
        return
    from pipeline.helpers import shared  # noqa: PLC0415  # a short deck does not wait for it

    yield from shared(work, jobs, helpers)
