"""The deck as bytes: the layouts' file with our slides, sections and properties in it."""

import datetime as dt
import uuid
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO

from lxml import etree
from pptx import Presentation
from pptx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from pptx.opc.package import Part
from pptx.opc.packuri import PackURI
from pptx.oxml.ns import qn
from pptx.oxml.slide import CT_Slide
from pptx.presentation import Presentation as PresentationFile
from pptx.slide import SlideLayout

from pipeline.collecting import without_collecting
from pipeline.intake.deck.record import DeckRecord, Making, SlideRecord
from pipeline.intake.layouts import Layouts
from pipeline.intake.template_file import slide_layouts
from pipeline.render.shapes import RenderedDeck, RenderedSlide
from pipeline.write.drop_slides import drop_slides, slide_ids
from pipeline.write.pictures import Pictures
from pipeline.write.record import saved, slide_record
from pipeline.write.slide_shapes import SlideWriter
from pipeline.write.xml import Element, make

_AUTHOR = "build-deck"
_CORE_PROPERTIES = "/docProps/core.xml"
_FIRST_SLIDE_ID = 256
_LONGEST_PROPERTY = 255
_SECTIONS_URI = "{521415D9-36F7-43E2-AB2F-B90AF26B5E84}"
_P14 = "http://schemas.microsoft.com/office/powerpoint/2010/main"
_KEY_SPACE = uuid.uuid5(uuid.NAMESPACE_URL, "urn:build-deck")


@without_collecting()
def deck_bytes(deck: RenderedDeck, layouts: Layouts, making: Making) -> bytes:
    """The .pptx of the deck; the same deck, layouts and making give the same bytes."""
    file = Presentation(BytesIO(layouts.data))
    drop_slides(file)
    ids = slide_ids(file)
    pictures, files = Pictures(file.part.package), tuple(slide_layouts(file))
    records = []
    for number, slide in enumerate(deck.slides, 1):
        part, record = _slide_part(file, slide, number, (deck, layouts, pictures, files))
        slide_id = _FIRST_SLIDE_ID + number - 1
        ids.append(make("p:sldId", {"id": slide_id, "r:id": _related(file, part)}))
        records.append(replace(record, id=slide_id))
    _add_sections(file, deck)
    _set_properties(file, deck)
    return saved(file, DeckRecord(making, "", tuple(records)), as_generated=True)


def _related(file: PresentationFile, slide: Part) -> str:
    """The id of a new slide; the public way first looks through all the others for the same one."""
    relations = file.part.rels
    return relations._add_relationship(RELATIONSHIP_TYPE.SLIDE, slide)  # noqa: SLF001  # see above


def _slide_part(
    file: PresentationFile,
    slide: RenderedSlide,
    number: int,
    common: tuple[RenderedDeck, Layouts, Pictures, tuple[SlideLayout, ...]],
) -> tuple[Part, SlideRecord]:
    """The slide as bytes, and what was made, still without an id.

    Kept as trees, the slides of a long deck would take ten times the room.
    """
    deck, layouts, pictures, files = common
    layout = layouts.layout(slide.role)
    layout_file = files[layout.index]
    name = PackURI(f"/ppt/slides/slide{number}.xml")
    part = Part(name, CONTENT_TYPE.PML_SLIDE, file.part.package)
    part.relate_to(layout_file.part, RELATIONSHIP_TYPE.SLIDE_LAYOUT)
    writer = SlideWriter(
        slide=part,
        layout=layout,
        layout_tree=layout_file.shapes.element,
        pictures=pictures,
        marks={mark: picture for role, mark, picture in deck.marks if role is slide.role},
        language=deck.language,
    )
    root = CT_Slide.new()
    root.cSld.spTree.extend(writer.write(slide.shapes))
    if slide.hidden:
        root.set("show", "0")
    part.blob = etree.tostring(root, encoding="UTF-8", standalone=True)
    return part, slide_record(slide, layout_file.name, root, part)


def _add_sections(file: PresentationFile, deck: RenderedDeck) -> None:
    sections = etree.Element(f"{{{_P14}}}sectionLst", nsmap={"p14": _P14})
    slide_id = _FIRST_SLIDE_ID
    for section in deck.sections:
        guid = uuid.uuid5(_KEY_SPACE, section.name)
        attributes = {"name": section.name, "id": f"{{{str(guid).upper()}}}"}
        element = etree.SubElement(sections, f"{{{_P14}}}section", attributes)
        slides = etree.SubElement(element, f"{{{_P14}}}sldIdLst")
        for _ in section.slides:
            etree.SubElement(slides, f"{{{_P14}}}sldId", {"id": str(slide_id)})
            slide_id += 1
    root = file.element
    extensions = root.find(qn("p:extLst"))
    if extensions is None:
        extensions = make("p:extLst")
        root.append(extensions)
    for old in _extensions(extensions, _SECTIONS_URI):
        extensions.remove(old)
    extensions.append(make("p:ext", {"uri": _SECTIONS_URI}, sections))


def _extensions(extensions: Element, uri: str) -> Iterator[Element]:
    return (ext for ext in list(extensions) if ext.get("uri") == uri)


def _drop_odd_properties(file: PresentationFile) -> None:
    """LibreOffice ties core properties in another way, by which python-pptx does not find them."""
    package = file.part.package
    for id_, relationship in list(package._rels.items()):  # noqa: SLF001  # no public way
        if relationship.is_external or relationship.reltype == RELATIONSHIP_TYPE.CORE_PROPERTIES:
            continue
        if relationship.target_part.partname == _CORE_PROPERTIES:
            package.drop_rel(id_)


def _set_properties(file: PresentationFile, deck: RenderedDeck) -> None:
    """The core properties: all from the deck, none from the clock or the layouts' author."""
    _drop_odd_properties(file)
    day = dt.datetime.combine(deck.date, dt.time())
    core = file.core_properties
    core.title, core.subject = deck.title[:_LONGEST_PROPERTY], deck.subject[:_LONGEST_PROPERTY]
    core.language = deck.language
    core.author = core.last_modified_by = _AUTHOR
    core.created = core.modified = day
    core.revision = 1
    core.comments = core.keywords = core.category = core.content_status = ""
