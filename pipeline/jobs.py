"""Work that is done for many jobs, by whomever."""

from collections.abc import Callable, Generator, Iterable, Sequence
from typing import Protocol, TypeVar

Job = TypeVar("Job")
Result = TypeVar("Result")

Results = Generator[tuple[int, Result], None, None]
"""What comes of the jobs, with the job's number; that of one job in its order."""


class Share(Protocol):
    """Lets the work be done, by this process or by others too."""

    def __call__(
        self, work: Callable[[Job], Iterable[Result]], jobs: Sequence[Job]
    ) -> Results[Result]:
        """What the work gives for the jobs."""


def one_by_one(work: Callable[[Job], Iterable[Result]], jobs: Sequence[Job]) -> Results[Result]:
    """What the work gives for the jobs, done in this process."""
    for number, job in enumerate(jobs):
        yield from ((number, result) for result in work(job))
