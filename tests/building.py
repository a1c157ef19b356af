"""From a workbook to the rendered deck, as the command makes it, but whole in memory."""

import datetime as dt
from dataclasses import dataclass, field
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
from pipeline.plan.deck_plan import DeckPlan
from pipeline.render.shapes import RenderedSection, RenderedSlide
from pipeline.render.slides import desks_for, render
from pipeline.wording.words import Words
from pipeline.write.deck_file import write_deck
from pipeline.write.draft import DeckDraft, Drafter, deck_of, put_aside
from pipeline.write.shelf import Shelf


@dataclass(frozen=True)
class WholeDeck:
    """A deck whose sections are all drawn; `properties` are its title, subject and date."""

    language: str
    sections: tuple[RenderedSection, ...]
    properties: tuple[str, str, dt.date]
    plan: DeckPlan = field(compare=False)

    @property
    def slides(self) -> tuple[RenderedSlide, ...]:
        """The slides of all sections in order."""
        return tuple(slide for section in self.sections for slide in section.slides)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What the sections tell."""
        return tuple(finding for section in self.sections for finding in section.findings)


def whole(plan: DeckPlan, layouts: Layouts, words: Words) -> WholeDeck:
    """The deck of a plan with all its sections."""
    drawn = groupby(render(plan, desks_for(layouts, words), words), lambda part: part.name)
    sections = tuple(_joined(name, tuple(parts)) for name, parts in drawn)
    return WholeDeck(words.language, sections, (plan.title, plan.subject, plan.date), plan)


def _joined(name: str, parts: tuple[RenderedSection, ...]) -> RenderedSection:
    slides = tuple(slide for part in parts for slide in part.slides)
    return RenderedSection(name, slides, tuple(found for part in parts for found in part.findings))


def on_shelf(deck: WholeDeck, layouts: Layouts, shelf: Shelf) -> DeckDraft:
    """The deck as it will stand in the file."""
    drafts = map(Drafter(layouts, deck.language).section, deck.sections)
    return deck_of(deck.plan, deck.language, (put_aside(draft, shelf) for draft in drafts))


def deck_bytes(deck: WholeDeck, layouts: Layouts) -> bytes:
    """The file of a deck."""
    file = BytesIO()
    with Shelf() as shelf:
        write_deck(on_shelf(deck, layouts, shelf), layouts, Making(), shelf, file)
    return file.getvalue()


def rendered(workbook: Path, layouts: Layouts, words: Words) -> WholeDeck:
    """The deck of the newest round of a workbook without errors."""
    records, of_workbook = read_workbook(workbook)
    status, of_rows = validate(records, Choice(None, ()))
    errors = [finding for finding in (*of_workbook, *of_rows) if finding.is_error]
    assert status, errors
    assert not errors
    return whole(compose(status, words), layouts, words)
