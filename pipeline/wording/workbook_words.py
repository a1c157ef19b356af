"""What a language must say inside the guarded workbook: prompts, alerts, instructions."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, eq=False)
class Alerts:
    """What is said when a cell refuses a value; at most 225 characters each, as Excel allows."""

    title: str
    round_id: str
    unknown_round: str
    new_code: str
    unknown_programme: str
    new_number: str
    unknown_target: str
    phase_number: str
    word: str
    """With {expected}, the words of the list."""
    whole_number: str
    number: str
    percent: str
    date: str
    too_long: str
    """With {longest}, how many characters there is room for."""


@dataclass(frozen=True, eq=False)
class TargetNames:
    """The grey column beside the number of a target: its heading and what it may say."""

    heading: str
    unknown: str
    whole_programme: str


@dataclass(frozen=True, eq=False)
class Guide:
    """The sheet of instructions, from its top to its foot."""

    title: str
    steps_heading: str
    steps: tuple[str, ...]
    sheets_heading: str
    sheets_columns: tuple[str, str, str]
    """Of the name of a sheet, what a row of it is, and what must be filled."""
    rows: Mapping[str, str]
    marks_heading: str
    statuses: tuple[str, str, str]
    """What each status means, in the order of the list."""
    repeated: str
    grey: str
    texts_heading: str
    texts: tuple[tuple[str, str], ...]
    """What is typed, and what it becomes."""
    notes_heading: str
    notes: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class WorkbookWords:
    """The guarded workbook in a language; sheets and headings are those of the contract."""

    prompts: Mapping[tuple[str, str], str]
    """By sheet and heading."""
    required: str
    """Begins the prompt of a column that must be filled."""
    statuses: tuple[str, str, str]
    verdicts: tuple[str, str, str, str]
    presentations: tuple[str, str, str]
    """The words that the lists offer, in the order of their meanings."""
    round_names: tuple[str, str, str, str]
    """Of E1, E2, E3 and TP."""
    title: str
    """Of the deck of a round, with {year}."""
    twice: str
    """Follows a key that stands twice."""
    target_names: TargetNames
    alerts: Alerts
    guide: Guide
