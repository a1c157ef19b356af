"""Whole processes as Linux and macOS account for them: wall and CPU time, peak memory."""

import os
import statistics
import sys
import time
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import astuple, dataclass

_UNIT = 1 if sys.platform == "darwin" else 1024
"""Bytes in the unit in which the system counts peak memory."""
_COUNTING = (sys.executable, "-c", "sum(number * number for number in range(10**7))")


@dataclass(frozen=True)
class Cost:
    """What a run took: wall and CPU time in seconds, the most memory at once in MiB.

    The time is that of all its processes, the memory that of the largest.
    """

    wall: float
    cpu: float
    peak: float


def cost_of(command: tuple[str, ...]) -> Cost:
    """What one run of a command takes, its output thrown away.

    Raises:
        RuntimeError: it ended with an exit code other than 0.
    """
    begun = time.perf_counter()
    silent = [(os.POSIX_SPAWN_OPEN, fd, os.devnull, os.O_WRONLY, 0) for fd in (1, 2)]
    process = os.posix_spawn(command[0], command, _environment(), file_actions=silent)
    _, status, used = os.wait4(process, 0)
    wall = time.perf_counter() - begun
    if code := os.waitstatus_to_exitcode(status):
        raise RuntimeError(f"exit code {code}: {' '.join(command)}")
    return Cost(wall, used.ru_utime + used.ru_stime, used.ru_maxrss * _UNIT / 2**20)


def work_of_two() -> float:
    """How many times the work of one process two do at once: 2 where two cores are free.

    Machines that share their cores with others, or count threads as cores, give less.
    """
    alone = cost_of(_COUNTING).wall
    with ThreadPoolExecutor(2) as two:
        together = max(cost.wall for cost in two.map(cost_of, [_COUNTING] * 2))
    return 2 * alone / together


def _environment() -> dict[str, str]:
    """That of this process, but modules are compiled once, as on anybody's machine."""
    return {name: v for name, v in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def median(costs: Iterable[Cost]) -> Cost:
    """The median of each figure by itself."""
    return Cost(*map(statistics.median, zip(*map(astuple, costs), strict=True)))
