"""The deck as a file: the layouts' file with our slides, sections and properties in it."""

import datetime as dt
import uuid
from collections.abc import Iterator
from io import BytesIO
from itertools import count, islice
from typing import IO

from lxml import etree
from pptx import Presentation
from pptx.opc.constants import RELATIONSHIP_TYPE
from pptx.oxml.ns import qn
from pptx.presentation import Presentation as PresentationFile

from pipeline.intake.deck.record import Making, digest_of_parts, record_xml, with_id
from pipeline.intake.layouts import Layouts
from pipeline.write.draft import DeckDraft
from pipeline.write.drop_slides import drop_slides, slide_ids
from pipeline.write.mend import mend
from pipeline.write.package_file import write_package
from pipeline.write.parts import PartMaker
from pipeline.write.record import add_record
from pipeline.write.shelf import Shelf
from pipeline.write.xml import Element, make

_AUTHOR = "build-deck"
_CORE_PROPERTIES = "/docProps/core.xml"
_LONGEST_PROPERTY = 255
_FIRST_SLIDE_ID = 256
_SECTIONS_URI = "{521415D9-36F7-43E2-AB2F-B90AF26B5E84}"
_P14 = "http://schemas.microsoft.com/office/powerpoint/2010/main"
_KEY_SPACE = uuid.uuid5(uuid.NAMESPACE_URL, "urn:build-deck")


def write_deck(
    deck: DeckDraft, layouts: Layouts, making: Making, shelf: Shelf, file: IO[bytes]
) -> None:
    """Writes the .pptx of a deck on the shelf; the same deck, layouts and making give the same."""
    made = Presentation(BytesIO(layouts.data))
    drop_slides(made)
    mend(made)
    _add_slides(made, deck, shelf)
    _add_sections(made, deck)
    _set_properties(made, deck)
    package = made.part.package
    parts = digest_of_parts((str(part.partname), part.blob) for part in package.iter_parts())
    records = (
        with_id(shelf.get(slide.record), id_)
        for id_, slide in enumerate(deck.slides, _FIRST_SLIDE_ID)
    )
    add_record(made, record_xml(making, parts, records))
    write_package(package, file)


def _add_slides(file: PresentationFile, deck: DeckDraft, shelf: Shelf) -> None:
    """Adds the slides; the public way first looks through all those there are for the same one."""
    ids, relations, maker = slide_ids(file), file.part.rels, PartMaker(file, shelf)
    for number, slide in enumerate(deck.slides):
        part = maker.slide(slide, number + 1)
        id_ = relations._add_relationship(RELATIONSHIP_TYPE.SLIDE, part)  # noqa: SLF001  # see above
        ids.append(make("p:sldId", {"id": _FIRST_SLIDE_ID + number, "r:id": id_}))


def _add_sections(file: PresentationFile, deck: DeckDraft) -> None:
    sections = etree.Element(f"{{{_P14}}}sectionLst", nsmap={"p14": _P14})
    ids = count(_FIRST_SLIDE_ID)
    for name, length in deck.sections:
        guid = uuid.uuid5(_KEY_SPACE, name)
        attributes = {"name": name, "id": f"{{{str(guid).upper()}}}"}
        element = etree.SubElement(sections, f"{{{_P14}}}section", attributes)
        slides = etree.SubElement(element, f"{{{_P14}}}sldIdLst")
        for slide_id in islice(ids, length):
            etree.SubElement(slides, f"{{{_P14}}}sldId", {"id": str(slide_id)})
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


def _set_properties(file: PresentationFile, deck: DeckDraft) -> None:
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
    for stated in core._element:  # noqa: SLF001  # no public way to empty an element
        stated.text = stated.text or None  # as it is when it is read again: a digest is of both
