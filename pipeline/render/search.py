"""The search that all fitting is made of."""

from collections.abc import Callable


def most_that_fits(most: int, fits: Callable[[int], bool]) -> int:
    """The largest count from 1 to `most` that fits, 0 if not even 1 does.

    What is larger must not fit where a smaller count does not; so few counts need to be tried.
    Small ones are tried first: of a text of many slides only as much is measured as two hold.
    """
    low, step = 0, 1
    while low + step <= most and fits(low + step):
        low, step = low + step, step * 2
    high = min(low + step - 1, most)
    while low < high:
        middle = (low + high + 1) // 2
        if fits(middle):
            low = middle
        else:
            high = middle - 1
    return low
