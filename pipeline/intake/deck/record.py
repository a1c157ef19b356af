"""What a deck of ours knows of itself: how it was made, and each slide as it was generated last.

It stands in a custom XML part of the presentation, which PowerPoint and LibreOffice keep over a
save (names of placeholders, tags and ids are lost in one or the other); it is found by its
namespace, as its relationship may move.
"""

import zipfile
from collections.abc import Iterable
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from lxml import etree
from pptx.opc.package import Part
from pptx.package import Package

from pipeline.intake.deck.deck_file import LARGEST_UNPACKED, UNREADABLE
from pipeline.intake.deck.units import Element, Piece, Place, Row, Unit, UnitKind, digest_of
from pipeline.wording import LANGUAGES

VERSION = "1"
"""Raised when the record changes so that it cannot be compared with older ones."""
NAMESPACE = "urn:build-deck:deck"
RECORD_FOLDER = "/customXml/"
_OF_PROGRAMS = (RECORD_FOLDER, "/docProps/app.xml", "/docProps/thumbnail")
"""The parts that tell of the deck what programs reckon; title and author are what people give."""
_PREFIX = "bd"
_NAMESPACES = {_PREFIX: NAMESPACE}
_DECLARED = f' xmlns:{_PREFIX}="{NAMESPACE}"'.encode()
_SLIDE = f"<{_PREFIX}:slide".encode()


@dataclass(frozen=True)
class SlideRecord:
    """A slide as it was generated last; `id` is its own in the file, 0 for one that is not there.

    `digest` is of its XML, '' where that has been patched since; `layout` is its layout's name.
    """

    key: str
    id: int
    title: str
    layout: str
    digest: str
    units: tuple[Unit, ...]
    hidden: bool = False


@dataclass(frozen=True)
class Making:
    """The choices that a deck was made with, so that it can be made again."""

    round: str = ""
    language: str = "fi"
    programmes: tuple[str, ...] = ()
    compare_to: str = ""
    summary: bool = True
    gaps: bool = False


@dataclass(frozen=True)
class DeckRecord:
    """The whole deck; `parts` is a digest of all parts of the file but this one."""

    making: Making
    parts: str
    slides: tuple[SlideRecord, ...]


def record_of(package: Package) -> DeckRecord | None:
    """The record in a deck, None if it has none, a damaged one or one of another version."""
    for part in package.iter_parts():
        if is_record(part):
            try:
                root = etree.fromstring(part.blob, etree.XMLParser(resolve_entities=False))
                if root.tag == _tag("deck") and root.get("version") == VERSION:
                    return _deck(root)
            except (etree.LxmlError, ValueError):
                return None
    return None


def is_record(part: Part) -> bool:
    """Whether a part is the record, under whatever name a program has saved it."""
    return part.partname.startswith(RECORD_FOLDER) and NAMESPACE.encode() in part.blob


def digest_of_parts(parts: Iterable[tuple[str, bytes]]) -> str:
    """A digest of the parts that people make: neither the record nor what programs reckon."""
    told = sorted(
        f"{name} {digest_of(content)}"
        for name, content in parts
        if not name.startswith(_OF_PROGRAMS)
    )
    return digest_of("\n".join(told).encode())


def was_edited(path: Path) -> bool:
    """Whether a file is a deck of ours that somebody has changed since it was generated.

    Of what cannot be read, is larger than any deck, or has no whole record nothing is known.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            if sum(part.file_size for part in archive.infolist()) > LARGEST_UNPACKED:
                return False
            names = [name for name in dict.fromkeys(archive.namelist()) if _is_part(name)]
            custom = (archive.read(name) for name in names if f"/{name}".startswith(RECORD_FOLDER))
            record = next((part for part in custom if NAMESPACE.encode() in part), None)
            if record is None:
                return False
            stated = _stated_digest(record)
            return stated != digest_of_parts((f"/{name}", archive.read(name)) for name in names)
    except UNREADABLE:
        return False


def _is_part(name: str) -> bool:
    """Whether a name in the archive is not that of a list of parts."""
    return not name.startswith("[") and "_rels/" not in name


def _stated_digest(record: bytes) -> str:
    """The digest of all parts that a record states; an error where it is not whole."""
    parsed = etree.iterparse(BytesIO(record), tag=_tag("slide"), resolve_entities=False)
    for _event, slide in parsed:
        slide.clear()
    return str(parsed.root.get("parts", ""))


def record_xml(making: Making, parts: str, slides: Iterable[bytes]) -> bytes:
    """The record as it is stored: the slides are XML with their ids, `parts` as a digest."""
    root = etree.Element(_tag("deck"), nsmap=_NAMESPACES)
    _set(
        root,
        version=VERSION,
        round=making.round,
        language=making.language,
        programmes=" ".join(making.programmes),
        compare=making.compare_to,
        summary=str(int(making.summary)),
        gaps=str(int(making.gaps)),
        parts=parts,
    )
    root.text = ""  # so that it has an end of its own
    told = etree.tostring(root, encoding="UTF-8", xml_declaration=True, standalone=True)
    start, end, _ = told.rpartition(f"</{_PREFIX}:deck>".encode())
    return b"".join((start, *slides, end))


def slide_xml(slide: SlideRecord) -> bytes:
    """A slide as it stands in a record, which declares the namespace, but without its id."""
    element = etree.Element(_tag("slide"), nsmap=_NAMESPACES)
    _set(element, key=slide.key, title=slide.title)
    _set(element, layout=slide.layout, digest=slide.digest)
    _set(element, hidden="1" if slide.hidden else "")
    element.extend(map(_unit_element, slide.units))
    return etree.tostring(element, encoding="UTF-8").replace(_DECLARED, b"", 1)


def with_id(slide: bytes, id_: int) -> bytes:
    """The XML of a slide with its id in the file."""
    return slide.replace(_SLIDE, b'%b id="%d"' % (_SLIDE, id_), 1)


def _unit_element(unit: Unit) -> Element:
    element = etree.Element(_tag("unit"))
    place = " ".join(map(str, unit.place)) if unit.place else ""
    _set(element, key=unit.key, kind=unit.kind, place=place, style=unit.style)
    _set(element, alternative=unit.alternative)
    for row in unit.rows:
        told = etree.SubElement(element, _tag("row"))
        for piece in row:
            cell = etree.SubElement(told, _tag("piece"))
            _set(cell, mark=piece.mark)
            cell.text = piece.text or None
    return element


def _deck(root: Element) -> DeckRecord:
    if root.get("language") not in LANGUAGES:
        raise ValueError("no deck is made in this language")
    making = Making(
        round=root.get("round", ""),
        language=root.get("language", ""),
        programmes=tuple(root.get("programmes", "").split()),
        compare_to=root.get("compare", ""),
        summary=root.get("summary") != "0",
        gaps=root.get("gaps") == "1",
    )
    slides = tuple(map(_slide, root.iterchildren(_tag("slide"))))
    return DeckRecord(making, root.get("parts", ""), slides)


def _slide(element: Element) -> SlideRecord:
    return SlideRecord(
        key=element.get("key", ""),
        id=int(element.get("id", "0")),
        title=element.get("title", ""),
        layout=element.get("layout", ""),
        digest=element.get("digest", ""),
        units=tuple(map(_unit, element.iterchildren(_tag("unit")))),
        hidden=element.get("hidden") == "1",
    )


def _unit(element: Element) -> Unit:
    return Unit(
        key=element.get("key", ""),
        kind=UnitKind(element.get("kind", "")),
        rows=tuple(map(_row, element.iterchildren(_tag("row")))),
        alternative=element.get("alternative", ""),
        place=_place(element.get("place", "")),
        style=element.get("style", ""),
    )


def _row(element: Element) -> Row:
    pieces: Iterable[Element] = element.iterchildren(_tag("piece"))
    return tuple(Piece(piece.text or "", piece.get("mark", "")) for piece in pieces)


def _place(told: str) -> Place | None:
    if not told:
        return None
    left, top, width, height = map(int, told.split())
    return left, top, width, height


def _set(element: Element, **attributes: str) -> None:
    """Sets the attributes that say something."""
    for name, value in attributes.items():
        if value:
            element.set(name, value)


def _tag(name: str) -> str:
    return f"{{{NAMESPACE}}}{name}"
