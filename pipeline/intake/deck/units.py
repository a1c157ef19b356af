"""What a slide of ours is made of, read from its XML: the units that a refresh compares."""

import hashlib
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from lxml import etree
from pptx.opc.package import Part
from pptx.oxml.ns import qn

from pipeline.intake.deck.styles import looks_of
from pipeline.units import LEAST, is_other

Element = etree._Element  # noqa: SLF001  # lxml's own name for the type of its elements

KEY_SIGN = " #"
"""Between what a shape is called for people and its key."""
LINE_BREAK = "\u2028"
"""A break within a paragraph; the character of PowerPoint's own, U+000B, is none of XML's."""

_SHAPES = tuple(qn(f"p:{name}") for name in ("sp", "pic", "graphicFrame", "grpSp", "cxnSp"))
_TREE = f"{qn('p:cSld')}/{qn('p:spTree')}"
_NAME = qn("p:cNvPr")
_EMBED = qn("r:embed")
_PARAGRAPH, _FIELD, _BREAK, _TEXT = (qn(f"a:{name}") for name in ("p", "fld", "br", "t"))
_ROW, _CELL, _BODY, _BLIP = qn("a:tr"), qn("a:tc"), qn("p:txBody"), qn("a:blip")
_MARK = f"{qn('a:pPr')}/*/{qn('a:blip')}"
_PICTURE = f"{qn('p:blipFill')}/{qn('a:blip')}"
_TRANSFORMS = (qn("a:xfrm"), qn("p:xfrm"))
_OFFSET, _EXTENT = qn("a:off"), qn("a:ext")
_NUMBER = re.compile(rb'(<a:fld [^>]*type="slidenum"(?:(?!</a:fld>).)*<a:t>)[^<]*')
"""The slide's number, up to its text."""
_DIGITS = 16
"""Digits of a digest: enough to tell two versions of one thing apart."""

PictureDigest = Callable[[str], str]
"""Gives the digest of the picture that a relationship id of the slide leads to."""


class UnitKind(StrEnum):
    """What a shape is for a refresh."""

    TEXT = "text"
    TABLE = "table"
    PICTURE = "picture"
    MARKS = "marks"
    DRAWN = "drawn"


_KINDS = {
    qn("p:sp"): UnitKind.TEXT,
    qn("p:graphicFrame"): UnitKind.TABLE,
    qn("p:pic"): UnitKind.PICTURE,
    qn("p:grpSp"): UnitKind.MARKS,
}


@dataclass(frozen=True)
class Piece:
    """What can be edited by itself: a text, a line a paragraph, and the digest of its picture."""

    text: str = ""
    mark: str = ""


Row = tuple[Piece, ...]
Place = tuple[int, int, int, int]
"""Left, top, width and height in EMU."""


@dataclass(frozen=True)
class Unit:
    """A shape of ours: a table has rows of cells, any other shape a row of one piece.

    `place` is None where the layout says it; `style` is a digest of how its texts and it look.
    """

    key: str
    kind: UnitKind
    rows: tuple[Row, ...] = ()
    alternative: str = ""
    place: Place | None = None
    style: str = ""

    @property
    def says(self) -> tuple[Row, ...]:
        """The rows that say or show something; LibreOffice gives what is drawn an empty text."""
        return tuple(row for row in self.rows if any(piece != Piece() for piece in row))

    @property
    def text(self) -> str:
        """All it says, in a line."""
        return " ".join(" ".join(p.text for row in self.rows for p in row).split())


def is_moved(unit: Unit, generated: Unit, least: int = LEAST) -> bool:
    """Whether a shape was moved or resized by more than `least` EMU; of a table not its height."""
    if unit.place is None or generated.place is None:
        return unit.place != generated.place
    sides = list(zip(unit.place, generated.place, strict=True))
    return any(
        is_other(*side, least) for side in (sides[:3] if unit.kind is UnitKind.TABLE else sides)
    )


def shapes_of(root: Element) -> list[Element]:
    """The shapes of a slide, from the back to the front; those in groups are their groups'."""
    tree = root.find(_TREE)
    return [] if tree is None else [child for child in tree if child.tag in _SHAPES]


def grouped_in(shapes: Iterable[Element]) -> Iterator[Element]:
    """The shapes within groups among these, and within groups of those."""
    return (inner for shape in shapes for inner in shape.iterdescendants(*_SHAPES))


def key_of(shape: Element) -> str:
    """The key in a shape's name, '' where it has none."""
    _, sign, key = named(shape).get("name", "").rpartition(KEY_SIGN)
    return key if sign else ""


def named(shape: Element) -> Element:
    """The element that holds a shape's name and alternative text."""
    found = next((name for part in shape for name in part.iterchildren(_NAME)), None)
    if found is None:
        raise ValueError("a shape without a name of its own is none of PresentationML")
    return found


def units_on(root: Element, digest: PictureDigest) -> list[tuple[Element, Unit]]:
    """The shapes of a slide whose names have keys, with what they are."""
    keyed = ((shape, key_of(shape)) for shape in shapes_of(root))
    return [(shape, unit_of(shape, key, digest)) for shape, key in keyed if key]


def picture_digest(part: Part) -> PictureDigest:
    """The digests of the pictures of a slide; '' for one that is not in the file."""

    def digest(relationship: str) -> str:
        relation = part.rels.get(relationship)
        if relation is None or relation.is_external:
            return ""
        return digest_of(relation.target_part.blob)

    return digest


def slide_content(root: Element) -> bytes:
    """A slide as it stands in the file."""
    return bytes(etree.tostring(root, encoding="UTF-8", standalone=True))


def slide_digest(content: bytes, units: Iterable[Unit]) -> str:
    """A digest of all that a slide shows but its number, which is reckoned anew when it is shown.

    Programs that write its XML otherwise change it.
    """
    marks = " ".join(piece.mark for unit in units for row in unit.rows for piece in row)
    return digest_of(_NUMBER.sub(rb"\1", content) + marks.encode())


def unit_of(shape: Element, key: str, digest: PictureDigest) -> Unit:
    """A shape as a unit under a key."""
    kind = _kind(shape)
    return Unit(
        key,
        kind,
        _rows(shape, kind, digest),
        named(shape).get("descr", ""),
        _place(shape),
        digest_of(looks_of(shape).encode()),
    )


def _rows(shape: Element, kind: UnitKind, digest: PictureDigest) -> tuple[Row, ...]:
    match kind:
        case UnitKind.TABLE:
            return tuple(
                tuple(_piece(cell, digest) for cell in row.iterchildren(_CELL))
                for row in shape.iter(_ROW)
            )
        case UnitKind.PICTURE:
            blips = shape.iterfind(_PICTURE)
            return ((Piece(mark=" ".join(digest(blip.get(_EMBED, "")) for blip in blips)),),)
        case UnitKind.TEXT:
            return ((_piece(shape, digest),),)
        case UnitKind.MARKS:
            return ((Piece("\n".join(_words(shape))),),)
        case UnitKind.DRAWN:
            return ()


def _kind(shape: Element) -> UnitKind:
    kind = _KINDS.get(shape.tag, UnitKind.DRAWN)
    without_text = kind is UnitKind.TEXT and shape.find(_BODY) is None
    return UnitKind.DRAWN if without_text else kind


def _piece(element: Element, digest: PictureDigest) -> Piece:
    paragraphs = list(element.iter(_PARAGRAPH))
    has_pictures = next(element.iter(_BLIP), None) is not None
    blips = (blip for p in paragraphs if has_pictures for blip in p.iterfind(_MARK))
    first = next(blips, None)  # LibreOffice repeats it at the paragraphs below
    mark = "" if first is None else digest(first.get(_EMBED, ""))
    return Piece("\n".join(map(_text, paragraphs)), mark)


def _words(group: Element) -> Iterator[str]:
    """The words beside the marks of a group; a sign that is drawn in a mark is one character."""
    texts = map(_text, group.iter(_PARAGRAPH))
    return (text for text in texts if len(text) > 1)


def _text(paragraph: Element) -> str:
    """The characters of a paragraph; a field, such as the slide's number, follows by itself."""
    of_fields = [text for field in paragraph.iterchildren(_FIELD) for text in field.iter(_TEXT)]
    return "".join(
        (node.text or "") if node.tag == _TEXT else LINE_BREAK
        for node in paragraph.iter(_TEXT, _BREAK)
        if node not in of_fields
    )


def _place(shape: Element) -> Place | None:
    transform = next(shape.iter(*_TRANSFORMS), None)
    offset = None if transform is None else transform.find(_OFFSET)
    extent = None if transform is None else transform.find(_EXTENT)
    if offset is None and extent is None:
        return None
    left, top = (_length(offset, name) for name in ("x", "y"))
    width, height = (_length(extent, name) for name in ("cx", "cy"))
    return left, top, width, height


def _length(element: Element | None, name: str) -> int:
    return 0 if element is None else int(element.get(name, "0"))


def digest_of(content: bytes) -> str:
    """A short digest of a picture or a part."""
    return hashlib.sha256(content).hexdigest()[:_DIGITS]
