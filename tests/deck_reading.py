"""A deck that was written, read anew: its shapes, and how its texts look in the end."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from lxml import etree
from pptx import Presentation
from pptx.opc.constants import RELATIONSHIP_TYPE
from pptx.oxml.ns import qn
from pptx.presentation import Presentation as PresentationFile
from pptx.slide import Slide

Element = Any  # lxml's elements, with python-pptx's own classes among them

FOOT = ("ftr", "sldNum", "dt")

_DECORATIVE = "{http://schemas.microsoft.com/office/drawing/2017/decorative}decorative"
_SHAPES = [qn(tag) for tag in ("p:sp", "p:pic", "p:graphicFrame", "p:grpSp", "p:cxnSp")]
_WHITE = "FFFFFF"


@dataclass(frozen=True)
class Deck:
    """A deck that was written, with what its texts inherit from layouts, master and theme."""

    file: PresentationFile

    @classmethod
    def read(cls, path: Path) -> "Deck":
        """The deck at a path."""
        return cls(Presentation(str(path)))

    @property
    def slides(self) -> list[tuple[str, Slide]]:
        """The slides with what to call them in a message."""
        return [(f"slide {n}", slide) for n, slide in enumerate(self.file.slides, 1)]

    @cached_property
    def _slots(self) -> dict[str, str]:
        part = self.file.slide_master.part.part_related_by(RELATIONSHIP_TYPE.THEME)
        scheme = etree.fromstring(part.blob).find(f".//{qn('a:clrScheme')}")
        assert scheme is not None
        return {
            etree.QName(slot).localname: slot[0].get("lastClr") or slot[0].get("val") or ""
            for slot in scheme
        }

    def colour(self, fill: Element) -> str:
        """The six hex digits of a solid fill."""
        value = fill[0].get("val")
        if fill[0].tag == qn("a:srgbClr"):
            return str(value)
        mapping = self.file.slide_master.element.find(qn("p:clrMap"))
        return self._slots[mapping.get(value, value)]

    def styles(self, slide: Slide, shape: Element, level: int) -> list[Element]:
        """The run properties that a shape's text of a level has, the nearest first."""
        ph = shape.find(f".//{qn('p:ph')}")
        lists = [shape.find(f"{qn('p:txBody')}/{qn('a:lstStyle')}")]
        kind = "other"
        if ph is not None:
            type_ = ph.get("type", "obj")
            kind = "title" if type_ == "title" else "other" if type_ in FOOT else "body"
            layout = slide.slide_layout
            lists += [_list_style(layout.element, lambda other: _same_slot(other, ph))]
            wanted = type_ if kind != "body" else "body"
            master = layout.slide_master.element
            lists += [_list_style(master, lambda other: other.get("type") == wanted)]
        lists += [self.file.slide_master.element.find(f".//{qn(f'p:{kind}Style')}")]
        tag = f"{qn(f'a:lvl{level + 1}pPr')}/{qn('a:defRPr')}"
        found = [styles.find(tag) for styles in lists if styles is not None]
        return [style for style in found if style is not None]


@dataclass(frozen=True)
class Text:
    """A run of text with the looks that it ends up with."""

    words: str
    size: float
    bold: bool
    colour: str
    background: str
    type: str


def _same_slot(other: Element, ph: Element) -> bool:
    if ph.get("idx"):
        return bool(other.get("idx") == ph.get("idx"))
    return bool(other.get("type") == ph.get("type"))


def _list_style(root: Element, wanted: Callable[[Element], bool]) -> Element | None:
    for shape in root.iter(qn("p:sp")):
        ph = shape.find(f".//{qn('p:ph')}")
        if ph is not None and wanted(ph):
            return shape.find(f"{qn('p:txBody')}/{qn('a:lstStyle')}")
    return None


def top_shapes(slide: Slide) -> list[Element]:
    return [shape for shape in slide.shapes.element if shape.tag in _SHAPES]


def every_shape(slide: Slide) -> list[Element]:
    return list(slide.shapes.element.iter(*_SHAPES))


def properties_of(shape: Element) -> Element:
    return shape[0].find(qn("p:cNvPr"))


def name_of(shape: Element) -> str:
    return str(properties_of(shape).get("name"))


def is_decorative(shape: Element) -> bool:
    return any(mark.get("val") == "1" for mark in properties_of(shape).iter(_DECORATIVE))


def is_table(shape: Element) -> bool:
    return bool(shape.tag == qn("p:graphicFrame"))


def words_of(shape: Element) -> str:
    return "".join(text.text or "" for text in shape.iter(qn("a:t"))).strip()


def texts(deck: Deck) -> Iterator[tuple[str, Text]]:
    for name, slide in deck.slides:
        for shape in slide.shapes.element.iter(qn("p:sp"), qn("p:graphicFrame")):
            if not is_decorative(shape):
                for run in shape.iter(qn("a:r"), qn("a:fld")):
                    yield name, _looks(deck, slide, shape, run)


def _looks(deck: Deck, slide: Slide, shape: Element, run: Element) -> Text:
    paragraph = run.getparent().find(qn("a:pPr"))
    level = 0 if paragraph is None else int(paragraph.get("lvl", 0))
    own = run.find(qn("a:rPr"))
    styles = [own, *deck.styles(slide, shape, level)]
    sizes = [style.get("sz") for style in styles if style.get("sz")]
    bolds = [style.get("b") for style in styles if style.get("b")]
    fills = [style.find(qn("a:solidFill")) for style in styles]
    colours = [deck.colour(fill) for fill in fills if fill is not None]
    if own is not None and own.find(qn("a:hlinkClick")) is not None:
        colours = [deck.colour(_slot("hlink"))]  # whatever the run says
    ph = shape.find(f".//{qn('p:ph')}")
    return Text(
        words=words_of(run),
        size=int((sizes or ["1800"])[0]) / 100,
        bold=bool(bolds) and bolds[0] == "1",
        colour=(colours or [deck.colour(_slot("tx1"))])[0],
        background=_background(deck, slide, shape, run),
        type="" if ph is None else ph.get("type", "obj"),
    )


def _slot(name: str) -> Element:
    fill = etree.Element(qn("a:solidFill"))
    etree.SubElement(fill, qn("a:schemeClr"), val=name)
    return fill


def _background(deck: Deck, slide: Slide, shape: Element, run: Element) -> str:
    """The fill of the cell or shape, else of the last shape before that it stands on."""
    cells = list(run.iterancestors(qn("a:tc")))
    holders = [cell.find(qn("a:tcPr")) for cell in cells] or [shape.find(qn("p:spPr"))]
    fill = holders[0].find(qn("a:solidFill")) if holders[0] is not None else None
    if fill is not None:
        return deck.colour(fill)
    below = _WHITE
    placed = {other.shape_id: other for other in slide.shapes}
    this = placed.get(int(properties_of(shape).get("id")))
    for other in top_shapes(slide):
        if this is None or other is shape:
            break
        fill = other.find(f"{qn('p:spPr')}/{qn('a:solidFill')}")
        if fill is not None and _stands_on(this, placed[int(properties_of(other).get("id"))]):
            below = deck.colour(fill)
    return below


def _stands_on(shape: Any, other: Any) -> bool:
    middle_x, middle_y = shape.left + shape.width // 2, shape.top + shape.height // 2
    across = other.left <= middle_x <= other.left + other.width
    return bool(across and other.top <= middle_y <= other.top + other.height)


def contrast(first: str, second: str) -> float:
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return sum(w * p for w, p in zip((0.2126, 0.7152, 0.0722), linear, strict=True))
