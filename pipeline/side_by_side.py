"""Work that is done here, or shared with other processes where there is much of it."""

import os
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Protocol, TypeVar

Job = TypeVar("Job")
Result = TypeVar("Result")
Given = TypeVar("Given", covariant=True)

_BYTES_FOR_A_HELPER = 2**16
"""Of a workbook: some twenty programmes. With fewer a deck takes no longer than another process."""
_MOST_HELPERS = 3
"""Each takes some 100 MiB, and what is done before and after is not shared."""


Results = Generator[tuple[int, Result], None, None]
"""What comes of the jobs, with the job's number; that of one job in its order."""


class Share(Protocol):
    """Lets the work be done for the jobs, and gives what comes of them."""

    def __call__(
        self, work: Callable[[Job], Iterable[Result]], jobs: Sequence[Job]
    ) -> Results[Result]: ...


def one_by_one(work: Callable[[Job], Iterable[Result]], jobs: Sequence[Job]) -> Results[Result]:
    """What the work gives for the jobs, done in this process."""
    for number, job in enumerate(jobs):
        yield from ((number, result) for result in work(job))


@contextmanager
def side_by_side(workbook: int, module: str) -> Iterator[Share]:
    """Shares the work on a workbook of so many bytes with as many processes as are worth their start.

    They start at once, and load the module of the work while the workbook is read here.
    """
    helpers = min((os.cpu_count() or 1) - 1, workbook // _BYTES_FOR_A_HELPER, _MOST_HELPERS)
    if helpers < 1:
        yield one_by_one
        return
    from pipeline.helpers import helped  # noqa: PLC0415  # a short deck does not wait for it

    with helped(helpers, module) as share:
        yield share
