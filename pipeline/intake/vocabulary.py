"""The words of the workbook's lists and the round id: what a cell may say, as types."""

import re
from dataclasses import dataclass
from enum import Enum, StrEnum
from functools import total_ordering

YEARS = range(1990, 2101)
"""The years that a round or a date may be of; what is outside them is a slip of the keyboard."""


class Status(StrEnum):
    """Where a phase stands."""

    NOT_DONE = "not_done"
    IN_PROGRESS = "in_progress"
    DONE = "done"


class Verdict(StrEnum):
    """The forecast of a target in a word, from the best to the worst."""

    ACHIEVED = "achieved"
    ON_TRACK = "on_track"
    UNCERTAIN = "uncertain"
    WILL_NOT_BE_MET = "will_not_be_met"


class Presentation(StrEnum):
    """The form in which a target's phases are shown."""

    LIST = "list"
    LINE = "line"
    PARAGRAPHS = "paragraphs"


class Period(Enum):
    """The rounds of a year in their order; TP (tilinpäätös) is the final accounts."""

    E1 = 1
    E2 = 2
    E3 = 3
    TP = 4


@total_ordering
@dataclass(frozen=True)
class RoundId:
    """The id of a forecast round, such as E3/2020; rounds are ordered by year, then period."""

    period: Period
    year: int

    @classmethod
    def parse(cls, text: str) -> "RoundId | None":
        """The round that `text` names ('E3/2020', 'e3 / 2020'), or None if it names none."""
        found = re.fullmatch(r"\s*(E[123]|TP)\s*/\s*(\d{4})\s*", text, re.IGNORECASE)
        if not found or int(found[2]) not in YEARS:
            return None
        return cls(Period[found[1].upper()], int(found[2]))

    def __str__(self) -> str:
        return f"{self.period.name}/{self.year}"

    def __lt__(self, other: "RoundId") -> bool:
        return (self.year, self.period.value) < (other.year, other.period.value)


STATUS_WORDS: dict[str, Status] = {
    "TEKEMÄTTÄ": Status.NOT_DONE,
    "TEKEILLÄ": Status.IN_PROGRESS,
    "TEHTY": Status.DONE,
    "EJ PÅBÖRJAD": Status.NOT_DONE,
    "PÅGÅR": Status.IN_PROGRESS,
    "KLAR": Status.DONE,
    "NOT DONE": Status.NOT_DONE,
    "IN PROGRESS": Status.IN_PROGRESS,
    "DONE": Status.DONE,
}

VERDICT_WORDS: dict[str, Verdict] = {
    "Toteutunut": Verdict.ACHIEVED,
    "Toteutumassa": Verdict.ON_TRACK,
    "Epävarma": Verdict.UNCERTAIN,
    "Ei toteudu": Verdict.WILL_NOT_BE_MET,
    "Uppnått": Verdict.ACHIEVED,
    "Uppnås": Verdict.ON_TRACK,
    "Osäkert": Verdict.UNCERTAIN,
    "Uppnås inte": Verdict.WILL_NOT_BE_MET,
    "Achieved": Verdict.ACHIEVED,
    "On track": Verdict.ON_TRACK,
    "Uncertain": Verdict.UNCERTAIN,
    "Will not be met": Verdict.WILL_NOT_BE_MET,
}

PRESENTATION_WORDS: dict[str, Presentation] = {
    "Luettelo": Presentation.LIST,
    "Jana": Presentation.LINE,
    "Kappaleet": Presentation.PARAGRAPHS,
    "Lista": Presentation.LIST,
    "Linje": Presentation.LINE,
    "Stycken": Presentation.PARAGRAPHS,
    "List": Presentation.LIST,
    "Line": Presentation.LINE,
    "Paragraphs": Presentation.PARAGRAPHS,
}
