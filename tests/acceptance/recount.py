"""A recount of a round from the workbook's file with pandas alone, nothing of the product's own."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import pandas as pd

Frame = Any  # pandas ships no types
Key = tuple[str, str]
"""A programme's code in capitals, and the number of a target."""

STATUSES = {"TEHTY": "done", "TEKEILLÄ": "in_progress", "TEKEMÄTTÄ": "not_done", "": "missing"}
_STATUS_ORDER = ["TEKEMÄTTÄ", "TEKEILLÄ", "TEHTY"]
_VERDICT_ORDER = ["EI TOTEUDU", "EPÄVARMA", "TOTEUTUMASSA", "TOTEUTUNUT"]


@dataclass(frozen=True)
class Recount:
    """What a workbook says of its rounds."""

    path: Path

    @cached_property
    def _sheets(self) -> dict[str, Frame]:
        sheets = pd.read_excel(self.path, sheet_name=None, dtype=str)
        return {name: sheet.fillna("").map(str.strip) for name, sheet in sheets.items()}

    def _of(self, sheet: str, round_: str) -> Frame:
        frame = self._sheets[sheet]
        found = frame[frame["Kierros"] == round_].copy()
        found["Ohjelma"] = found["Ohjelma"].str.upper()
        return found

    def targets(self, round_: str) -> list[Key]:
        """The targets that have a row in the round."""
        keys = [
            self._of(sheet, round_)[["Ohjelma", "Tavoite"]] for sheet in ("Vaiheet", "Ennusteet")
        ]
        found = pd.concat(keys)
        found = found[found["Tavoite"] != ""].drop_duplicates()
        return sorted(found.itertuples(index=False, name=None))

    def told_in_words(self) -> set[Key]:
        """The targets whose Esitystapa is Kappaleet."""
        frame = self._sheets["Tavoitteet"]
        words = frame[frame["Esitystapa"].str.lower() == "kappaleet"]
        return set(zip(words["Ohjelma"].str.upper(), words["Nro"], strict=True))

    def statuses(self, round_: str) -> dict[tuple[str, str, str], str]:
        """The status of each phase of the round, nested ones too."""
        frame = self._of("Vaiheet", round_)
        keys = zip(frame["Ohjelma"], frame["Tavoite"], frame["Nro"], strict=True)
        return dict(zip(keys, frame["Tila"].str.upper(), strict=True))

    def phases(self, round_: str, of: Iterable[Key] | None = None) -> dict[str, int]:
        """How many phases of the first level stand where, of targets that have shares."""
        left_out, wanted = self.told_in_words(), None if of is None else set(of)
        counts = dict.fromkeys(STATUSES.values(), 0)
        for (code, target, number), status in self.statuses(round_).items():
            key = (code, target)
            if "." not in number and key not in left_out and (wanted is None or key in wanted):
                counts[STATUSES[status]] += 1
        return counts

    def verdicts(self, round_: str) -> dict[Key, str]:
        """The verdict of each target: that of its own row, else of its programme's."""
        frame = self._of("Ennusteet", round_)
        keys = zip(frame["Ohjelma"], frame["Tavoite"], strict=True)
        said = dict(zip(keys, frame["Arvio"].str.upper(), strict=True))
        return {
            key: said.get(key, "") or said.get((key[0], ""), "") for key in self.targets(round_)
        }

    def moved_verdicts(self, before: str, now: str) -> dict[str, int]:
        """How many verdicts went which way, of targets that are in both rounds."""
        return _moved(self.verdicts(before), self.verdicts(now), _VERDICT_ORDER)

    def moved_statuses(self, before: str, now: str) -> dict[str, int]:
        """How many statuses went which way, of phases that are in both rounds."""
        return _moved(self.statuses(before), self.statuses(now), _STATUS_ORDER)


def _moved(before: dict[Any, str], now: dict[Any, str], order: list[str]) -> dict[str, int]:
    counts = dict.fromkeys(("forward", "back", "found", "lost", "same"), 0)
    for key in before.keys() & now.keys():
        counts[_direction(before[key], now[key], order)] += 1
    return counts


def _direction(old: str, new: str, order: list[str]) -> str:
    if old == new:
        return "same"
    if not (old and new):
        return "found" if new else "lost"
    return "forward" if order.index(new) > order.index(old) else "back"
