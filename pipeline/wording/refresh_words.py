"""What a language must say of a deck that is compared with the workbook again."""

from collections.abc import Mapping
from dataclasses import dataclass

from pipeline.wording.plural import Plural


@dataclass(frozen=True, eq=False)
class RefreshWords:
    """The words of `refresh` and `verify`; outcomes and levels are named as in `refresh.notes`."""

    outcomes: Mapping[str, str]
    """What is said of each outcome, with the places {theirs} and {ours}."""
    pictures: Mapping[str, str]
    """The same of a picture or a mark, which has no words."""
    slides: Mapping[str, str]
    """The same of a whole slide."""
    in_line: str
    own_slides: Plural
    out_of_date: Plural
    edited: Plural
    nothing_to_do: str
    would_be_written: str
    refreshed: str
