"""From a workbook to the rendered deck, as the command makes it, but whole in memory."""

from dataclasses import dataclass
from io import BytesIO
from itertools import groupby
from pathlib import Path

from pipeline.findings import Finding
from pipeline.intake.deck.record import Making
from pipeline.intake.layouts import Layouts
from pipeline.intake.workbook import read_workbook
from pipeline.model.scope import Choice
from pipeline.model.validate import validate
from pipeline.plan.compose import compose
from pipeline.render.shapes import RenderedDeck, RenderedSection, RenderedSlide
from pipeline.render.slides import render
from pipeline.wording.words import Words
from pipeline.write.deck_file import write_deck
from pipeline.write.draft import drafted
from pipeline.write.shelf import Shelf


@dataclass(frozen=True)
class WholeDeck(RenderedDeck):
    """A deck whose sections are all drawn."""

    sections: tuple[RenderedSection, ...]

    @property
    def slides(self) -> tuple[RenderedSlide, ...]:
        """The slides of all sections in order."""
        return tuple(slide for section in self.sections for slide in section.slides)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What the sections tell."""
        return tuple(finding for section in self.sections for finding in section.findings)


def whole(deck: RenderedDeck | None) -> WholeDeck:
    """The deck with all its sections."""
    assert deck
    drawn = groupby(deck.sections, lambda section: section.name)
    sections = tuple(_joined(name, tuple(parts)) for name, parts in drawn)
    return WholeDeck(deck.title, deck.subject, deck.language, deck.date, sections)


def _joined(name: str, parts: tuple[RenderedSection, ...]) -> RenderedSection:
    slides = tuple(slide for part in parts for slide in part.slides)
    return RenderedSection(name, slides, tuple(found for part in parts for found in part.findings))


def deck_bytes(deck: WholeDeck, layouts: Layouts) -> bytes:
    """The file of a deck."""
    file = BytesIO()
    with Shelf() as shelf:
        write_deck(drafted(deck, layouts, shelf), layouts, Making(), shelf, file)
    return file.getvalue()


def rendered(workbook: Path, layouts: Layouts, words: Words) -> WholeDeck:
    """The deck of the newest round of a workbook without errors."""
    records, of_workbook = read_workbook(workbook)
    status, of_rows = validate(records, Choice(None, ()))
    errors = [finding for finding in (*of_workbook, *of_rows) if finding.is_error]
    assert status, errors
    assert not errors
    deck, _ = render(compose(status, words), layouts, words)
    return whole(deck)
