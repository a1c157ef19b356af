"""The search that all fitting is made of."""

from collections.abc import Callable


def most_that_fits(most: int, fits: Callable[[int], bool]) -> int:
    """The largest count from 1 to `most` that fits, 0 if not even 1 does.

    What is larger must not fit where a smaller count does not; so few counts need to be tried.
    """
    low, high = 0, most
    while low < high:
        middle = (low + high + 1) // 2
        if fits(middle):
            low = middle
        else:
            high = middle - 1
    return low
