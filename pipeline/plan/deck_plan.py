"""The plan of the whole deck: its properties and its slides in sections."""

import datetime as dt
from dataclasses import dataclass

from pipeline.intake.rich_text import Paragraph
from pipeline.plan.slides import SlidePlan


@dataclass(frozen=True)
class Section:
    """Slides under a name in PowerPoint's list of slides."""

    name: str
    slides: tuple[SlidePlan, ...]


@dataclass(frozen=True)
class DeckPlan:
    """The whole deck: its properties, the footer of its slides and its sections in order."""

    title: str
    subject: str
    footer: Paragraph
    date: dt.date
    sections: tuple[Section, ...]
