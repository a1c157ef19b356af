"""What a slide of ours is made of, read from its XML: the units that a refresh compares."""

import hashlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from lxml import etree
from pptx.opc.package import Part
from pptx.oxml.ns import qn

Element = etree._Element  # noqa: SLF001  # lxml's own name for the type of its elements

KEY_SIGN = " #"
"""Between what a shape is called for people and its key."""
LINE_BREAK = "\u2028"
"""A break within a paragraph; the character of PowerPoint's own, U+000B, is none of XML's."""

_SHAPES = tuple(qn(f"p:{name}") for name in ("sp", "pic", "graphicFrame", "grpSp", "cxnSp"))
_EMBED = qn("r:embed")
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
    def text(self) -> str:
        """All it says, in a line."""
        return " ".join(" ".join(p.text for row in self.rows for p in row).split())


def shapes_of(root: Element) -> list[Element]:
    """The shapes of a slide, from the back to the front; those in groups are their groups'."""
    tree = root.find(f"{qn('p:cSld')}/{qn('p:spTree')}")
    return [] if tree is None else [child for child in tree if child.tag in _SHAPES]


def key_of(shape: Element) -> str:
    """The key in a shape's name, '' where it has none."""
    _, sign, key = named(shape).get("name", "").rpartition(KEY_SIGN)
    return key if sign else ""


def named(shape: Element) -> Element:
    """The element that holds a shape's name and alternative text."""
    found = shape.find(f"./*/{qn('p:cNvPr')}")
    if found is None:
        raise ValueError("a shape without a name of its own is none of PresentationML")
    return found


def units_on(root: Element, part: Part) -> list[tuple[Element, Unit]]:
    """The shapes of a slide whose names have keys, with what they are; `part` is its part."""
    digest = picture_digest(part)
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


def slide_digest(root: Element, units: Iterable[Unit]) -> str:
    """A digest of all that a slide shows; programs that write its XML otherwise change it."""
    marks = " ".join(piece.mark for unit in units for row in unit.rows for piece in row)
    return digest_of(etree.tostring(root, method="c14n") + marks.encode())


def unit_of(shape: Element, key: str, digest: PictureDigest) -> Unit:
    """A shape as a unit under a key."""
    kind = _kind(shape)
    return Unit(
        key,
        kind,
        _rows(shape, kind, digest),
        named(shape).get("descr", ""),
        _place(shape),
        _style(shape),
    )


def _kind(shape: Element) -> UnitKind:
    match etree.QName(shape).localname:
        case "grpSp":
            return UnitKind.MARKS
        case "pic":
            return UnitKind.PICTURE
        case "graphicFrame":
            return UnitKind.TABLE
        case "sp" if shape.find(qn("p:txBody")) is not None:
            return UnitKind.TEXT
        case _:
            return UnitKind.DRAWN


def _rows(shape: Element, kind: UnitKind, digest: PictureDigest) -> tuple[Row, ...]:
    match kind:
        case UnitKind.TABLE:
            return tuple(
                tuple(_piece(cell, digest) for cell in row.iterchildren(qn("a:tc")))
                for row in shape.iter(qn("a:tr"))
            )
        case UnitKind.PICTURE:
            blips = shape.iterfind(f"{qn('p:blipFill')}/{qn('a:blip')}")
            return ((Piece(mark=" ".join(digest(blip.get(_EMBED, "")) for blip in blips)),),)
        case UnitKind.TEXT:
            return ((_piece(shape, digest),),)
        case UnitKind.MARKS:
            return ((Piece("\n".join(_words(shape))),),)
        case UnitKind.DRAWN:
            return ()


def _piece(element: Element, digest: PictureDigest) -> Piece:
    paragraphs = list(element.iter(qn("a:p")))
    blips = (blip for p in paragraphs for blip in p.iterfind(f"{qn('a:pPr')}/*/{qn('a:blip')}"))
    first = next(blips, None)  # LibreOffice repeats it at the paragraphs below
    mark = "" if first is None else digest(first.get(_EMBED, ""))
    return Piece("\n".join(map(_text, paragraphs)), mark)


def _words(group: Element) -> Iterator[str]:
    """The words beside the marks of a group; a sign that is drawn in a mark is one character."""
    texts = map(_text, group.iter(qn("a:p")))
    return (text for text in texts if len(text) > 1)


def _text(paragraph: Element) -> str:
    return "".join(_texts(paragraph))


def _texts(paragraph: Element) -> Iterator[str]:
    """The characters of a paragraph; a field, such as the slide's number, follows by itself."""
    for child in paragraph:
        match etree.QName(child).localname:
            case "r":
                yield child.findtext(qn("a:t"), "")
            case "br":
                yield LINE_BREAK


def _place(shape: Element) -> Place | None:
    transform = next(shape.iter(qn("a:xfrm"), qn("p:xfrm")), None)
    offset = None if transform is None else transform.find(qn("a:off"))
    extent = None if transform is None else transform.find(qn("a:ext"))
    if offset is None and extent is None:
        return None
    left, top = (_length(offset, name) for name in ("x", "y"))
    width, height = (_length(extent, name) for name in ("cx", "cy"))
    return left, top, width, height


def _length(element: Element | None, name: str) -> int:
    return 0 if element is None else int(element.get(name, "0"))


_LOOKS = {
    qn("a:pPr"): ("lvl", "algn", "marL", "indent"),
    qn("a:rPr"): ("sz", "b", "i", "u", "strike"),
    qn("a:srgbClr"): ("val",),
    qn("a:schemeClr"): ("val",),
    qn("a:gridCol"): ("w",),
    qn("a:tr"): ("h",),
    qn("a:prstGeom"): ("prst",),
    qn("a:ln"): ("w",),
}
"""What people change when they restyle; programs add many attributes of their own."""


def _style(shape: Element) -> str:
    looks = (
        "|".join((etree.QName(node).localname, *(node.get(name, "") for name in _LOOKS[node.tag])))
        for node in shape.iter(*_LOOKS)
    )
    return hashlib.sha256("\n".join(looks).encode()).hexdigest()[:_DIGITS]


def digest_of(content: bytes) -> str:
    """A short digest of a picture or a part."""
    return hashlib.sha256(content).hexdigest()[:_DIGITS]
