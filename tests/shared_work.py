"""Work for other processes, which load this module to do it."""

import os
import sys
import time

FAILING = 3


def number_and_process(number: int) -> list[tuple[int, int]]:
    """Takes long enough for another process to take the next job."""
    time.sleep(0.02)
    return [(number, os.getpid())]


def has_loaded_colorsys(_: int) -> list[tuple[int, bool]]:
    """The process, and whether it has loaded a module that nothing here needs."""
    time.sleep(0.02)
    return [(os.getpid(), "colorsys" in sys.modules)]


def dies_elsewhere(work: tuple[int, int]) -> list[int]:
    """The number, but only in the process of this id."""
    number, process = work
    if os.getpid() != process:
        os._exit(1)
    time.sleep(0.02)
    return [number]


def fails(number: int) -> list[int]:
    """An error, wherever it is done."""
    if number == FAILING:
        raise ArithmeticError(number)
    return [number]


def number_and_more(_more: bytes, number: int) -> list[int]:
    """The number; what comes with it is more than a pipe holds."""
    return [number]
