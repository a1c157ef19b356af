"""The whole deck: its properties, its sections and its slides."""

from collections.abc import Iterator
from pathlib import Path

from lxml import etree
from pptx.opc.constants import RELATIONSHIP_TYPE
from pptx.oxml.ns import qn
from pptx.parts.coreprops import CorePropertiesPart
from pptx.presentation import Presentation as PresentationFile
from pptx.slide import Slide as SlideFile

from pipeline.intake.deck.colours import palette_of
from pipeline.intake.deck.content import Deck, Slide
from pipeline.intake.deck.deck_file import UNREADABLE, not_a_deck, open_deck
from pipeline.intake.deck.grounds import Ground, background_of
from pipeline.intake.deck.shapes import ShapeReader
from pipeline.units import Emu

_SECTION = "{http://schemas.microsoft.com/office/powerpoint/2010/main}section"


def read_deck(path: Path) -> Deck:
    """What the deck at a path shows and says.

    Raises:
        UsageError: there is no such file.
        DeckError: it is no deck, or cannot be read.
    """
    file = open_deck(path)
    try:
        return content_of(file)
    except UNREADABLE as cause:
        raise not_a_deck(path, "broken") from cause


def content_of(file: PresentationFile) -> Deck:
    """What an opened deck shows and says; any of UNREADABLE where it is broken."""
    title, language = _properties(file)
    return Deck(
        title,
        language,
        Emu(file.slide_width or 0),
        Emu(file.slide_height or 0),
        sections=tuple(section.get("name", "") for section in file.element.iter(_SECTION)),
        slides=tuple(_slides(file)),
    )


def _properties(file: PresentationFile) -> tuple[str, str]:
    """Title and language; python-pptx would make properties up where the file has none."""
    try:
        part = file.part.package.part_related_by(RELATIONSHIP_TYPE.CORE_PROPERTIES)
    except KeyError:
        return "", ""
    if not isinstance(part, CorePropertiesPart):
        return "", ""
    return part.title.strip(), part.language.strip()


def _slides(file: PresentationFile) -> Iterator[Slide]:
    for number, slide in enumerate(file.slides, 1):
        palette = palette_of(slide)
        reader = ShapeReader(file, slide, palette, Ground(background_of(slide, palette)))
        hidden = slide.element.get("show") in ("0", "false")
        yield Slide(number, tuple(reader.read()), hidden, moves=_moves(slide))


def _moves(slide: SlideFile) -> bool:
    """Whether a shape is animated, or the slide goes on after a time."""
    root: etree._Element = slide.element
    animated = any(node.get("presetClass") for node in root.iter(qn("p:cTn")))
    return animated or any(node.get("advTm") for node in root.iter(qn("p:transition")))
