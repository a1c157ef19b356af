"""Slides as they will stand in the file, made as they are drawn, and put aside until it is written.

Kept as values or as trees, the slides of a long deck would take ten times the room.
"""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO

from lxml import etree
from pptx import Presentation
from pptx.oxml.slide import CT_Slide
from pptx.slide import SlideLayout

from pipeline.findings import Finding
from pipeline.intake.deck.record import slide_xml
from pipeline.intake.layouts import Layouts
from pipeline.intake.template_file import slide_layouts
from pipeline.render.shapes import RenderedDeck, RenderedSection, RenderedSlide, SlideHead
from pipeline.write.read_back import digest_of_texts
from pipeline.write.record import slide_record
from pipeline.write.relations import Relations, Target
from pipeline.write.shelf import PutAside, Shelf
from pipeline.write.slide_shapes import SlideWriter

FIRST_SLIDE_ID = 256

Change = Callable[[RenderedSection], RenderedSection]


@dataclass(frozen=True, slots=True, kw_only=True)
class SlideDraft(SlideHead):
    """A slide of the layout with this number: its XML, what it refers to, and its record.

    `texts` is a digest of what it says.
    """

    layout: int
    content: PutAside
    targets: tuple[Target, ...]
    record: PutAside
    texts: str


@dataclass(frozen=True)
class DeckDraft:
    """A deck that is ready to be written: its properties, the numbers of slides under each name."""

    title: str
    subject: str
    language: str
    date: dt.date
    sections: tuple[tuple[str, int], ...]
    slides: tuple[SlideDraft, ...]
    findings: tuple[Finding, ...]


def as_drawn(section: RenderedSection) -> RenderedSection:
    """The section without a change."""
    return section


def drafted(
    deck: RenderedDeck, layouts: Layouts, shelf: Shelf, change: Change = as_drawn
) -> DeckDraft:
    """Puts the slides of a deck on the shelf, each as soon as it is drawn and changed."""
    files = tuple(slide_layouts(Presentation(BytesIO(layouts.data))))
    lengths: dict[str, int] = {}
    slides: list[SlideDraft] = []
    findings: list[Finding] = []
    drafter = _Drafter(deck.language, layouts, files, shelf)
    for section in map(change, deck.sections):
        for slide in section.slides:
            slides.append(drafter.drafted(slide, FIRST_SLIDE_ID + len(slides)))
        lengths[section.name] = lengths.get(section.name, 0) + len(section.slides)
        findings.extend(section.findings)
    return DeckDraft(
        title=deck.title,
        subject=deck.subject,
        language=deck.language,
        date=deck.date,
        sections=tuple(lengths.items()),
        slides=tuple(slides),
        findings=tuple(findings),
    )


@dataclass(frozen=True)
class _Drafter:
    """What all slides of a deck are made with."""

    language: str
    layouts: Layouts
    files: tuple[SlideLayout, ...]
    shelf: Shelf

    def drafted(self, slide: RenderedSlide, id_: int) -> SlideDraft:
        """A slide with the id that it will have in the file."""
        layout = self.layouts.layout(slide.role)
        file = self.files[layout.index]
        relations = Relations(self.shelf)
        marks = dict(slide.marks)
        writer = SlideWriter(layout, file.shapes.element, relations, marks, self.language)
        root = CT_Slide.new()
        root.cSld.spTree.extend(writer.write(slide.shapes))
        if slide.hidden:
            root.set("show", "0")
        record = slide_record(slide, id_, file.name, root, relations.digest)
        return SlideDraft(
            key=slide.key,
            title=slide.title,
            hidden=slide.hidden,
            where=slide.where,
            told=slide.told,
            layout=layout.index,
            content=self.shelf.put(etree.tostring(root, encoding="UTF-8", standalone=True)),
            targets=relations.targets,
            record=self.shelf.put(slide_xml(record)),
            texts=digest_of_texts(slide),
        )
