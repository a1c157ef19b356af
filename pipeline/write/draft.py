"""Slides as they will stand in the file, made as they are drawn, and put aside until it is written.

Kept as values or as trees, the slides of a long deck would take ten times the room.
"""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from io import BytesIO
from typing import Generic

from pptx import Presentation
from pptx.oxml.slide import CT_Slide
from pptx.slide import SlideLayout

from pipeline.findings import Finding
from pipeline.intake.deck.record import SlideRecord, slide_xml
from pipeline.intake.deck.units import slide_content, slide_digest, units_on
from pipeline.intake.layouts import Layouts
from pipeline.intake.template_file import slide_layouts
from pipeline.plan.deck_plan import DeckPlan
from pipeline.render.finish import NUMBER
from pipeline.render.shapes import RenderedSection, RenderedSlide, SlideHead
from pipeline.write.relations import Content, PictureFile, Relations, Target
from pipeline.write.said import says_what_was_meant
from pipeline.write.shelf import PutAside, Shelf
from pipeline.write.slide_shapes import SlideWriter

_NUMBERED = b"<a:t>%d</a:t></a:fld>"
_NOT_NUMBERED = f"<a:t>{NUMBER}</a:t></a:fld>".encode()
"""The end of the field; in a text of people the same signs stand in no field."""


@dataclass(frozen=True)
class SlideDraft(Generic[Content]):
    """A slide of the layout with this number: its XML, what it refers to, and its record.

    Its number and its id are given when all slides are known. `as_meant` tells whether the XML says
    what was to be said.
    """

    head: SlideHead
    layout: int
    content: Content
    targets: tuple[Target[Content], ...]
    record: Content
    as_meant: bool


@dataclass(frozen=True)
class SectionDraft(Generic[Content]):
    """Slides drawn together, as in the section that was rendered."""

    name: str
    slides: tuple[SlideDraft[Content], ...]
    findings: tuple[Finding, ...]


@dataclass(frozen=True)
class DeckDraft:
    """A deck that is ready to be written: its properties, the numbers of slides under each name."""

    title: str
    subject: str
    language: str
    date: dt.date
    sections: tuple[tuple[str, int], ...]
    slides: tuple[SlideDraft[PutAside], ...]
    findings: tuple[Finding, ...]

    @property
    def heads(self) -> tuple[SlideHead, ...]:
        """What is told of the slides."""
        return tuple(slide.head for slide in self.slides)


@dataclass(frozen=True)
class Drafter:
    """Makes XML of slides; `language` is that of the deck's own words."""

    layouts: Layouts
    language: str

    def section(self, section: RenderedSection) -> SectionDraft[bytes]:
        """The slides drawn together, as they will stand in the file."""
        slides = tuple(map(self._slide, section.slides))
        return SectionDraft(section.name, slides, section.findings)

    @cached_property
    def _files(self) -> tuple[SlideLayout, ...]:
        return tuple(slide_layouts(Presentation(BytesIO(self.layouts.data))))

    def _slide(self, slide: RenderedSlide) -> SlideDraft[bytes]:
        layout = self.layouts.layout(slide.role)
        file = self._files[layout.index]
        relations = Relations()
        marks = dict(slide.marks)
        writer = SlideWriter(layout, file.shapes.element, relations, marks, self.language)
        root = CT_Slide.new()
        root.cSld.spTree.extend(writer.write(slide.shapes))
        if slide.hidden:
            root.set("show", "0")
        content = slide_content(root)
        units = tuple(unit for _, unit in units_on(root, relations.digest))
        digest = slide_digest(content, units)
        record = SlideRecord(slide.key, 0, slide.title, file.name, digest, units, slide.hidden)
        return SlideDraft(
            head=slide.head,
            layout=layout.index,
            content=content,
            targets=relations.targets,
            record=slide_xml(record),
            as_meant=says_what_was_meant(units, slide),
        )


def put_aside(section: SectionDraft[bytes], shelf: Shelf) -> SectionDraft[PutAside]:
    """The slides of a section on the shelf."""
    slides = tuple(_on_shelf(slide, shelf) for slide in section.slides)
    return SectionDraft(section.name, slides, section.findings)


def deck_of(plan: DeckPlan, language: str, sections: Iterable[SectionDraft[PutAside]]) -> DeckDraft:
    """The deck of these sections; those of one name follow each other."""
    lengths: dict[str, int] = {}
    slides: list[SlideDraft[PutAside]] = []
    findings: list[Finding] = []
    for section in sections:
        slides.extend(section.slides)
        lengths[section.name] = lengths.get(section.name, 0) + len(section.slides)
        findings.extend(section.findings)
    return DeckDraft(
        title=plan.title,
        subject=plan.subject,
        language=language,
        date=plan.date,
        sections=tuple(lengths.items()),
        slides=tuple(slides),
        findings=tuple(findings),
    )


def written_slide(slide: SlideDraft[PutAside], number: int, shelf: Shelf) -> bytes:
    """The XML of a slide with this number."""
    return shelf.get(slide.content).replace(_NOT_NUMBERED, _NUMBERED % number)


def _on_shelf(slide: SlideDraft[bytes], shelf: Shelf) -> SlideDraft[PutAside]:
    targets = (
        PictureFile(shelf.put(target.content), target.extension)
        if isinstance(target, PictureFile)
        else target
        for target in slide.targets
    )
    return SlideDraft(
        head=slide.head,
        layout=slide.layout,
        content=shelf.put(slide.content),
        targets=tuple(targets),
        record=shelf.put(slide.record),
        as_meant=slide.as_meant,
    )
