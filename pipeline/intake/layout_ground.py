"""What lies behind the texts of a layout, and what must be put behind them to be read."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from pipeline.intake.contrast import contrast

_MANY = 64
_MOST = 0.98
"""The part of a ground that has to be right: a thin line across a text hinders nobody."""


@dataclass(frozen=True)
class Ground:
    """The colours behind a box, each with its part (0 to 1) of what can be told of it.

    There are none where most of it cannot be told.
    """

    shares: tuple[tuple[str, float], ...]

    @cached_property
    def colour(self) -> str | None:
        """The colour that most of it has, else the one in the middle of all; None for none."""
        if not self.shares:
            return None
        first, share = self.shares[0]
        return first if share >= 0.5 else self._middle()  # noqa: PLR2004  # most

    @property
    def plain(self) -> bool:
        """Whether it is of one colour."""
        return bool(self.shares) and self.shares[0][1] >= _MOST

    def reads(self, text: str, least: float) -> bool:
        """Whether a text of this colour can be read about everywhere on it."""
        fine = sum(share for colour, share in self.shares if contrast(text, colour) >= least)
        return fine >= _MOST

    def _middle(self) -> str:
        sums = [0.0, 0.0, 0.0]
        for colour, share in self.shares:
            for at, value in enumerate(bytes.fromhex(colour)):
                sums[at] += value * share
        return "".join(f"{round(value):02X}" for value in sums)


def ground_of(colours: Mapping[str | None, int]) -> Ground:
    """The ground in which each colour is so often; None is what cannot be told."""
    told: Counter[str] = Counter()
    for colour, count in colours.items():
        if colour is not None:
            told[_near(colour) if len(colours) > _MANY else colour] += count
    if told.total() * 2 < sum(colours.values()):
        return Ground(())
    return Ground(tuple((colour, count / told.total()) for colour, count in told.most_common()))


def _near(colour: str) -> str:
    """The nearest of 4096 colours: a photograph has too many to look at each of them."""
    return "".join(f"{round(value / 17):X}" * 2 for value in bytes.fromhex(colour))
