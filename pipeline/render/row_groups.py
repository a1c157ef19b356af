"""Rows of a table that stand together on a slide where they can."""

from collections.abc import Iterator, Sequence
from typing import TypeVar

from pipeline.plan.slides import OverviewRow, TableRow

R = TypeVar("R", TableRow, OverviewRow)


def row_groups(rows: Sequence[R]) -> Iterator[tuple[R, ...]]:
    """Each row with the rows under it."""
    group: list[R] = []
    for row in rows:
        if group and not row.under:
            yield tuple(group)
            group = []
        group.append(row)
    if group:
        yield tuple(group)
