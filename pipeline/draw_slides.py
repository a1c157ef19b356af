"""From a plan to slides as they will stand in the file: drawn, changed and written as XML."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from pipeline.intake.layouts import Layouts
from pipeline.intake.roles import Role
from pipeline.plan.deck_plan import DeckPlan, Section
from pipeline.render.desk import Desk
from pipeline.render.shapes import RenderedSection
from pipeline.render.slides import desks_for, render
from pipeline.wording.words import Words
from pipeline.write.draft import Drafter, SectionDraft

_SLIDES = 8
"""Slides that are drawn together: few enough that the last ones keep no process waiting long."""

Change = Callable[[RenderedSection], RenderedSection]
"""What is changed of a section before it is written, maybe in another process."""


def as_drawn(section: RenderedSection) -> RenderedSection:
    """The section without a change."""
    return section


@dataclass(frozen=True)
class Draughtsman:
    """Draws the slides of plans; the tools are made once, in each process that draws."""

    layouts: Layouts
    words: Words
    change: Change

    def __reduce__(self) -> tuple[type["Draughtsman"], tuple[Layouts, Words, Change]]:
        """Without the tools, which take longer to send than to make."""
        return Draughtsman, (self.layouts, self.words, self.change)

    @cached_property
    def desks(self) -> Mapping[Role, Desk]:
        """The desk of each kind of slide."""
        return desks_for(self.layouts, self.words)

    @cached_property
    def _drafter(self) -> Drafter:
        return Drafter(self.layouts, self.words.language)

    def __call__(self, plan: DeckPlan) -> Iterator[SectionDraft[bytes]]:
        """The slides of a plan, each drawn when it is asked for."""
        for section in render(plan, self.desks, self.words):
            yield self._drafter.section(self.change(section))


def pieces_of(plan: DeckPlan) -> Iterator[DeckPlan]:
    """The plan in pieces of some slides, each of which can be drawn by itself."""
    for number, section in enumerate(plan.sections):
        size = _SLIDES if number else 1  # those on the whole round grow with it
        for first in range(0, len(section.slides), size):
            slides = section.slides[first : first + size]
            yield replace(plan, sections=(Section(section.name, slides),))
