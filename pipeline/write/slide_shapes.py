"""The shapes of one slide as XML: placeholders filled, marks and rules drawn, accents copied."""

from collections.abc import Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass
from itertools import count
from typing import assert_never

from pptx.oxml.ns import qn

from pipeline.intake.layouts import Layout
from pipeline.intake.places import Place
from pipeline.intake.roles import Pattern, Slot
from pipeline.plan.slides import Mark
from pipeline.render.shapes import (
    AccentShape,
    MarkItem,
    MarksShape,
    PictureShape,
    PlateShape,
    RuleShape,
    Shape,
    SizedParagraph,
    SizedRun,
    TableShape,
    TextShape,
)
from pipeline.units import Box, Emu, outside
from pipeline.write.mark_shapes import Part as MarkPart
from pipeline.write.mark_shapes import mark_parts
from pipeline.write.pictures import picture
from pipeline.write.relations import Relations
from pipeline.write.tables import table
from pipeline.write.texts import TextWriter
from pipeline.write.xml import Element, make, non_visual, solid, transform

_NUMBER_FIELD_ID = "{6A3E2A1C-5C3B-4B0E-9D6F-0B1D5E7A9C21}"
_PLATE = "Tausta"
_THIN = 30_000  # of 100,000: the template's own ground is seen through it
_SIDES = ("lIns", "tIns", "rIns", "bIns")


@dataclass(frozen=True)
class SlideWriter:
    """Writes one slide's shapes; `layout_tree` is the shape tree of its layout."""

    layout: Layout
    layout_tree: Element
    relations: Relations
    marks: Mapping[Mark, bytes]
    language: str

    def write(self, shapes: tuple[Shape, ...]) -> Iterator[Element]:
        """The shapes' elements in their order, with ids that are unique on the slide."""
        ids = count(2)  # 1 is the shape tree itself
        for shape in shapes:
            yield self._shape(shape, ids)

    def _shape(self, shape: Shape, ids: Iterator[int]) -> Element:
        match shape:
            case TextShape():
                return self._text(shape, next(ids))
            case TableShape():
                holder = self._holder(shape.slot, "tbl")
                return table(shape, next(ids), holder, self._texts(), self.layout.inks)
            case PictureShape():
                return self._picture(shape, next(ids))
            case MarksShape():
                return self._marks(shape, ids)
            case RuleShape():
                return self._rule(shape, next(ids))
            case AccentShape() | PlateShape():
                return self._decoration(shape, next(ids))
            case _:
                assert_never(shape)

    def _texts(self) -> TextWriter:
        return TextWriter(self.language, self._mark_id, self.relations.link)

    def _mark_id(self, mark: Mark) -> str:
        return self.relations.picture(self.marks[mark], "png")

    def _text(self, shape: TextShape, shape_id: int) -> Element:
        place = self.layout.place(shape.slot)
        if place.idx is None:
            return self._text_box(shape, shape_id, place)
        paragraphs = self._texts().in_placeholder(shape.paragraphs, place)
        if shape.slot is Slot.SLIDE_NUMBER:
            paragraphs = (_as_number_field(paragraph) for paragraph in paragraphs)
        body = (make("a:bodyPr"), make("a:lstStyle"), *paragraphs)
        box = shape.box or place.box
        moved = box if box != place.box or place.inherited else None
        return make(
            "p:sp",
            None,
            make(
                "p:nvSpPr",
                None,
                non_visual(shape_id, f"{shape.slot} #{shape.key}"),
                make("p:cNvSpPr", None, make("a:spLocks", {"noGrp": 1})),
                make("p:nvPr", None, _placeholder(place)),
            ),
            make("p:spPr", None, transform(outside(moved, place.insets)) if moved else None),
            make("p:txBody", None, *body),
        )

    def _text_box(self, shape: TextShape, shape_id: int, place: Place) -> Element:
        """A text that the layout has no placeholder for, with all its looks."""
        look = make(
            "p:spPr",
            None,
            transform(shape.box or place.box),
            make("a:prstGeom", {"prst": "rect"}, make("a:avLst")),
            make("a:noFill"),
        )
        attributes = dict.fromkeys(_SIDES, "0") | {"wrap": "square", "anchor": "t"}
        body = make("a:bodyPr", attributes, make("a:noAutofit"))
        texts = self._texts().in_full(shape.paragraphs)
        text = make("p:txBody", None, body, make("a:lstStyle"), *texts)
        name = f"{shape.slot} #{shape.key}"
        return _drawn(shape_id, name, look, text, decorative=False)

    def _picture(self, shape: PictureShape, shape_id: int) -> Element:
        png = self.relations.picture(shape.png, "png")
        svg = self.relations.picture(shape.svg, "svg")
        return picture(shape, shape_id, self._holder(shape.slot, "pic"), (png, svg))

    def _holder(self, slot: Slot, type_: str) -> Element | None:
        """The placeholder of a table or a picture; None where the place's takes only text."""
        place = self.layout.place(slot)
        takes_it = place.idx is not None and place.type in ("obj", type_)
        return _placeholder(place) if takes_it else None

    def _rule(self, shape: RuleShape, shape_id: int) -> Element:
        """The look of the layout's place, without being a placeholder that waits for text."""
        look = self._look(shape.slot)
        for old in look.findall(qn("a:xfrm")):
            look.remove(old)
        look.insert(0, transform(shape.box))
        return _drawn(shape_id, f"{shape.slot} #{shape.key}", look)

    def _decoration(self, shape: AccentShape | PlateShape, shape_id: int) -> Element:
        if isinstance(shape, PlateShape):
            return _plate(shape, shape_id)
        look = self._look(shape.pattern)
        if shape.color:
            for fill in look.findall(qn("a:solidFill")):
                look.replace(fill, solid(shape.color))
        return _drawn(shape_id, f"{shape.pattern} #{shape.key}", look)

    def _look(self, name: Slot | Pattern) -> Element:
        """A copy of what a shape of the layout looks like."""
        for shape in self.layout_tree.iter(qn("p:sp")):
            named = shape.find(f"{qn('p:nvSpPr')}/{qn('p:cNvPr')}")
            look = shape.find(qn("p:spPr"))
            if named is not None and named.get("name") == name and look is not None:
                return deepcopy(look)
        raise LookupError(f"the layout has no shape {name}, though it was read with one")

    def _marks(self, shape: MarksShape, ids: Iterator[int]) -> Element:
        name = f"{shape.slot} #{shape.key}"
        group = non_visual(next(ids), name, alternative=shape.alternative)
        members = [member for item in shape.items for member in self._item(item, ids)]
        return make(
            "p:grpSp",
            None,
            make("p:nvGrpSpPr", None, group, make("p:cNvGrpSpPr"), make("p:nvPr")),
            make("p:grpSpPr", None, _group_transform(shape.items)),
            *members,
        )

    def _item(self, item: MarkItem, ids: Iterator[int]) -> Iterator[Element]:
        word = item.word.text
        for part in mark_parts(item.mark, item.mark_box, self.layout.inks):
            yield _drawn(next(ids), word, part.properties, self._sign(part))
        properties = make(
            "p:spPr",
            None,
            transform(item.word_box),
            make("a:prstGeom", {"prst": "rect"}, make("a:avLst")),
            make("a:noFill"),
        )
        yield _drawn(next(ids), word, properties, self._word(item.word), decorative=False)

    def _word(self, paragraph: SizedParagraph) -> Element:
        attributes = dict.fromkeys(_SIDES, "0") | {"wrap": "none", "anchor": "ctr"}
        body = make("a:bodyPr", attributes, make("a:noAutofit"))
        left_aligned = SizedParagraph(paragraph.runs, color=paragraph.color, font=paragraph.font)
        texts = self._texts().in_full([left_aligned])
        return make("p:txBody", None, body, make("a:lstStyle"), *texts)

    def _sign(self, part: MarkPart) -> Element | None:
        if not part.text:
            return None
        attributes = dict.fromkeys(_SIDES, "0") | {"wrap": "none", "anchor": "ctr"}
        body = make("a:bodyPr", attributes, make("a:noAutofit"))
        run = SizedRun(part.text, part.text_size, bold=True)
        texts = self._texts().in_full(
            [SizedParagraph((run,), color=self.layout.inks.ink.stated, align="ctr")]
        )
        return make("p:txBody", None, body, make("a:lstStyle"), *texts)


def _placeholder(place: Place) -> Element:
    attributes: dict[str, object] = {} if place.type == "obj" else {"type": place.type}
    if place.idx:
        attributes["idx"] = place.idx
    return make("p:ph", attributes)


def _plate(shape: PlateShape, shape_id: int) -> Element:
    fill = solid(shape.color)
    if shape.thin:
        fill[0].append(make("a:alpha", {"val": _THIN}))
    rectangle = make("a:prstGeom", {"prst": "rect"}, make("a:avLst"))
    line = make("a:ln", None, make("a:noFill"))
    look = make("p:spPr", None, transform(shape.box), rectangle, fill, line)
    return _drawn(shape_id, f"{_PLATE} #{shape.key}", look)


def _as_number_field(paragraph: Element) -> Element:
    """The paragraph with its run as the number that PowerPoint counts itself."""
    for run in paragraph.findall(qn("a:r")):
        run.tag = qn("a:fld")
        run.set("id", _NUMBER_FIELD_ID)
        run.set("type", "slidenum")
    return paragraph


def _drawn(
    shape_id: int,
    name: str,
    look: Element,
    text: Element | None = None,
    *,
    decorative: bool = True,
) -> Element:
    """A shape that is no placeholder; a text box if it is not decorative."""
    return make(
        "p:sp",
        None,
        make(
            "p:nvSpPr",
            None,
            non_visual(shape_id, name, decorative=decorative),
            make("p:cNvSpPr", None if decorative else {"txBox": 1}),
            make("p:nvPr"),
        ),
        look,
        text,
    )


def _group_transform(items: tuple[MarkItem, ...]) -> Element:
    boxes = [box for item in items for box in (item.mark_box, item.word_box)]
    left, top = min(box.left for box in boxes), min(box.top for box in boxes)
    right, bottom = max(box.right for box in boxes), max(box.bottom for box in boxes)
    box = Box(left, top, Emu(right - left), Emu(bottom - top))
    whole = transform(box)
    whole.append(make("a:chOff", {"x": box.left, "y": box.top}))
    whole.append(make("a:chExt", {"cx": box.width, "cy": box.height}))
    return whole
