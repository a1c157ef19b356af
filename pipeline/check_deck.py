"""The spine of the check of a deck: from the file to where it is not accessible."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from pipeline.accessibility import Fault
from pipeline.audit.audit import audit
from pipeline.findings import ExitCode
from pipeline.intake.deck.read_deck import read_deck
from pipeline.settings import Settings
from pipeline.wording.words import Words
from pipeline.write.output import check_names


@dataclass(frozen=True)
class CheckedDeck:
    """What was found in a deck: its faults, and where only a person can tell."""

    slides: int
    faults: tuple[Fault, ...]
    for_people: tuple[Fault, ...]

    @property
    def exit_code(self) -> ExitCode:
        """Whether the deck can be published as it is."""
        return ExitCode.DECK if self.faults else ExitCode.BUILT


def check_deck(
    path: Path, report: Path | None, words: Words, tell: Callable[[str], None]
) -> CheckedDeck:
    """All that is not accessible in the deck at a path; `report` is only looked at for its name.

    Raises:
        BuildDeckError: there is no deck to read, or it cannot be read.
    """
    check_names(Settings(report=report))
    tell(words.audit.checking)
    deck = read_deck(path)
    found = audit(deck)
    return CheckedDeck(
        len(deck.slides),
        faults=tuple(fault for fault in found if not fault.rule.needs_person),
        for_people=tuple(fault for fault in found if fault.rule.needs_person),
    )
