"""Work that is done here, or shared with other processes where there is much of it."""

import os
from collections.abc import Iterator
from contextlib import contextmanager

from pipeline.jobs import Share, one_by_one

_BYTES_FOR_A_HELPER = 2**16
"""Of a workbook: some twenty programmes. With fewer a deck takes no longer than another process."""
_MOST_HELPERS = 3
"""Each takes some 100 MiB, and what is done before and after is not shared."""


@contextmanager
def side_by_side(workbook_size: int, module: str) -> Iterator[Share]:
    """Lets other processes do some of the work, as many as a workbook of so many bytes is worth.

    They start at once, and load the module of the work while the workbook is read here.
    """
    helpers = min((os.cpu_count() or 1) - 1, workbook_size // _BYTES_FOR_A_HELPER, _MOST_HELPERS)
    if helpers < 1:
        yield one_by_one
        return
    from pipeline.helpers import helped  # noqa: PLC0415  # a short deck does not wait for it

    with helped(helpers, module) as share:
        yield share
