"""The order of slides and of rows: the workbook's, but for what people have moved."""

from bisect import bisect_left
from collections.abc import Collection, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Generic, TypeVar

K = TypeVar("K", bound=Hashable)


@dataclass(frozen=True)
class Arrangement(Generic[K]):
    """Three orders: as generated last, in the deck now and from the workbook now.

    Each names a thing once. What stands in the deck alone follows the thing before it; one that
    `opens` a section goes before the next one instead.
    """

    base: Sequence[K]
    theirs: Sequence[K]
    ours: Sequence[K]
    opens: Collection[K] = ()

    @cached_property
    def kept(self) -> tuple[K, ...]:
        """What people have moved and the workbook elsewhere: it stays where people have put it."""
        if self._was == self._wanted:
            return ()
        moved = self._common - longest_in_order(self._now, _places(self._was))
        stands = self._of_all(self.order())
        return tuple(
            k
            for k in self._now
            if k in moved
            and all(_before(k, o) != _before(k, self._wanted) for o in (self._was, stands))
        )

    @cached_property
    def moved(self) -> tuple[K, ...]:
        """What takes another place, as the workbook has it there and nobody has moved it."""
        if self._was == self._wanted:
            return ()
        steady = self._steady(prefer_workbook=False)
        before, after = ([k for k in order if k in steady] for order in (self._now, self._wanted))
        still = longest_in_order(after, _places(before))
        return tuple(k for k in after if k not in still)

    def order(self, *, prefer_workbook: bool = False) -> tuple[K, ...]:
        """All that is in the deck, in its new order."""
        if self._was == self._wanted:
            return tuple(self.theirs)
        steady = self._steady(prefer_workbook=prefer_workbook)
        first, runs = self._runs(steady)
        return (*first, *(k for own in self._wanted if own in steady for k in runs[own]))

    def _steady(self, *, prefer_workbook: bool) -> set[K]:
        """What is put into the workbook's order."""
        steady = longest_in_order(self._now, _places(self._was))
        return steady | set(self.kept) if prefer_workbook else steady

    def _runs(self, steady: Collection[K]) -> tuple[list[K], Mapping[K, list[K]]]:
        """What comes before all of these, and each of them with what goes along with it."""
        first: list[K] = []
        runs: dict[K, list[K]] = {}
        waiting: list[K] = []
        last: list[K] = first
        for key in self.theirs:
            if key in steady:
                last = runs[key] = [*waiting, key]
                waiting = []
            elif runs and (waiting or key in self.opens):
                waiting.append(key)
            else:
                last.append(key)
        last += waiting
        return first, runs

    @cached_property
    def _common(self) -> set[K]:
        return set(self.base) & set(self.theirs) & set(self.ours)

    @cached_property
    def _was(self) -> list[K]:
        return self._of_all(self.base)

    @cached_property
    def _now(self) -> list[K]:
        return self._of_all(self.theirs)

    @cached_property
    def _wanted(self) -> list[K]:
        return self._of_all(self.ours)

    def _of_all(self, order: Iterable[K]) -> list[K]:
        return [key for key in order if key in self._common]


def _before(key: K, order: Sequence[K]) -> set[K]:
    return set(order[: order.index(key)])


def _places(order: Sequence[K]) -> dict[K, int]:
    return {key: place for place, key in enumerate(order)}


def longest_in_order(order: Sequence[K], places: Mapping[K, int]) -> set[K]:
    """The most of these that stand in the order of their places; the others were moved."""
    ends: list[int] = []  # the least place that a run of each length ends with
    lengths: list[tuple[K, int]] = []
    for key in order:
        at = bisect_left(ends, places[key])
        ends[at : at + 1] = [places[key]]
        lengths.append((key, at + 1))
    found: set[K] = set()
    wanted, below = len(ends), len(places)
    for key, length in reversed(lengths):
        if length == wanted and places[key] < below:
            found.add(key)
            wanted, below = length - 1, places[key]
    return found
