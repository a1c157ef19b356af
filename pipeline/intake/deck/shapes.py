"""The shapes of a slide in their order, with what they inherit and what lies behind their texts."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from lxml import etree
from pptx.oxml.ns import qn
from pptx.presentation import Presentation as PresentationFile
from pptx.slide import Slide as SlideFile

from pipeline.intake.deck.colours import CLEAR, UNSEEN, Paint, Palette
from pipeline.intake.deck.content import Kind, Paragraph, Shape
from pipeline.intake.deck.grounds import Ground, styled_fill
from pipeline.intake.deck.looks import Behind, Looks
from pipeline.intake.deck.places import Frame, box_of
from pipeline.intake.deck.tables import table_of
from pipeline.intake.inherited import list_styles, placeholder_of, same_in_master, type_of

_DECORATIVE = "{http://schemas.microsoft.com/office/drawing/2017/decorative}decorative"
_MARKUP = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_P14_MEDIA = "{http://schemas.microsoft.com/office/powerpoint/2010/main}media"
_SHAPES = [
    qn(f"p:{name}") for name in ("sp", "pic", "graphicFrame", "grpSp", "cxnSp", "contentPart")
]
_MEDIA = (qn("a:videoFile"), qn("a:audioFile"), _P14_MEDIA)
_WHOLE = 100_000


@dataclass(frozen=True)
class ShapeReader:
    """Reads the shapes of one slide, from the back to the front."""

    file: PresentationFile
    slide: SlideFile
    palette: Palette
    ground: Ground

    def read(self) -> Iterator[Shape]:
        """The slide's own shapes; those of its master and layout only lie behind them."""
        for tree in self._trees_behind():
            for element in _elements(tree):
                if placeholder_of(element) is None:
                    self._shape(element, Frame())
        yield from (self._shape(e, Frame()) for e in _elements(self.slide.shapes.element))

    def _trees_behind(self) -> Iterator[etree._Element]:
        layout = self.slide.slide_layout
        if _shows_master(self.slide.element):
            if _shows_master(layout.element):
                yield layout.slide_master.shapes.element
            yield layout.shapes.element

    def _shape(self, element: etree._Element, frame: Frame) -> Shape:
        named = element.find(f"./*/{qn('p:cNvPr')}")
        own = [element, *self._inherited(element)]
        box = box_of(own, frame)
        kind = _kind(element)
        paint = self._paint(own, kind)
        behind: Behind = self.ground.behind(box)
        if paint not in (None, CLEAR):
            behind = (None if paint == UNSEEN else paint,)
        self.ground.paint(box, paint)
        looks = self._looks(own)
        table = element.find(f".//{qn('a:tbl')}") if kind is Kind.TABLE else None
        return Shape(
            name="" if named is None else named.get("name", ""),
            kind=kind,
            box=box,
            alternative="" if named is None else " ".join(named.get("descr", "").split()),
            decorative=named is not None and _is_decorative(named),
            placeholder=type_of(element),
            paragraphs=_texts(element, looks, behind),
            table=None if table is None else table_of(table, looks, behind),
            members=self._members(element, frame) if kind is Kind.GROUP else (),
        )

    def _members(self, group: etree._Element, frame: Frame) -> tuple[Shape, ...]:
        inner = frame.within(group)
        return tuple(self._shape(element, inner) for element in _elements(group))

    def _inherited(self, element: etree._Element) -> Iterator[etree._Element]:
        """The placeholders of layout and master that a slide's placeholder is made after."""
        ph = placeholder_of(element)
        if ph is None:
            return
        layout = self.slide.slide_layout
        others = [e for e in _elements(layout.shapes.element) if placeholder_of(e) is not None]
        numbered = [e for e in others if ph.get("idx") and _idx(e) == ph.get("idx")]
        found = numbered or [e for e in others if type_of(e) == type_of(element)]
        yield from found[:1]
        type_ = type_of(found[0]) if found else type_of(element)
        yield from same_in_master(type_, layout)[:1]

    def _paint(self, own: Sequence[etree._Element], kind: Kind) -> Paint | None:
        if kind in (Kind.PICTURE, Kind.MEDIA, Kind.CHART, Kind.OBJECT):
            return UNSEEN
        for shape in own:
            stated = self.palette.fill(shape.find(qn("p:spPr")))
            if stated is not None:
                return stated
        reference = own[0].find(f"{qn('p:style')}/{qn('a:fillRef')}")
        return styled_fill(reference, self.slide.slide_layout.slide_master, self.palette)

    def _looks(self, own: Sequence[etree._Element]) -> Looks:
        layout = self.slide.slide_layout
        type_ = type_of(own[1]) if len(own) > 1 else type_of(own[0])
        styled = own[0].find(f"{qn('p:style')}/{qn('a:fontRef')}")
        color = None if styled is None else self.palette.colour(styled)
        fit = own[0].find(f"{qn('p:txBody')}/{qn('a:bodyPr')}/{qn('a:normAutofit')}")
        scale = "100%" if fit is None else fit.get("fontScale", "100%")
        return Looks(
            self.palette,
            self.slide.part,
            list_styles(own, type_, layout, self.file),
            color=color,
            scale=float(scale[:-1]) / 100 if scale.endswith("%") else int(scale) / _WHOLE,
        )


def _texts(element: etree._Element, looks: Looks, behind: Behind) -> tuple[Paragraph, ...]:
    return looks.paragraphs(element.find(qn("p:txBody")), behind)


def _elements(tree: etree._Element) -> Iterator[etree._Element]:
    """The shapes of a tree or group; of alternatives the one that PowerPoint shows."""
    for child in tree.iterchildren(*_SHAPES, f"{_MARKUP}AlternateContent"):
        if child.tag in _SHAPES:
            yield child
            continue
        choice = child.find(f"{_MARKUP}Choice")
        if choice is not None:
            yield from _elements(choice)


def _kind(element: etree._Element) -> Kind:
    match etree.QName(element).localname:
        case "grpSp":
            return Kind.GROUP
        case "pic":
            plays = any(next(element.iter(tag), None) is not None for tag in _MEDIA)
            return Kind.MEDIA if plays else Kind.PICTURE
        case "graphicFrame":
            return _kind_of_frame(element)
        case "sp":
            holds = placeholder_of(element) is not None or _is_text_box(element)
            has_text = any(text.text for text in element.iter(qn("a:t")))
            return Kind.TEXT if holds or has_text else Kind.DRAWN
        case "cxnSp":
            return Kind.DRAWN
        case _:
            return Kind.OBJECT


def _kind_of_frame(element: etree._Element) -> Kind:
    if element.find(f".//{qn('a:tbl')}") is not None:
        return Kind.TABLE
    data = element.find(f".//{qn('a:graphicData')}")
    uri = "" if data is None else data.get("uri", "")
    return Kind.CHART if "chart" in uri else Kind.OBJECT


def _is_text_box(element: etree._Element) -> bool:
    properties = element.find(f"{qn('p:nvSpPr')}/{qn('p:cNvSpPr')}")
    return properties is not None and properties.get("txBox") in ("1", "true")


def _is_decorative(named: etree._Element) -> bool:
    return any(mark.get("val") in ("1", "true") for mark in named.iter(_DECORATIVE))


def _idx(element: etree._Element) -> str:
    ph = placeholder_of(element)
    return "" if ph is None else ph.get("idx", "")


def _shows_master(root: etree._Element) -> bool:
    return root.get("showMasterSp", "1") not in ("0", "false")
