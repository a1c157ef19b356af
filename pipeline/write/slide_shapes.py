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
from pipeline.write.markup import Markup, markup, non_visual, parsed, solid, transform
from pipeline.write.pictures import picture
from pipeline.write.relations import Relations
from pipeline.write.tables import table
from pipeline.write.texts import TextWriter
from pipeline.write.xml import Element

_PLATE = "Tausta"
_THIN = 1_000  # of 100,000: the template stays as it is, and programs see a surface
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
            case RuleShape():
                return self._rule(shape, next(ids))
            case AccentShape():
                return self._accent(shape, next(ids))
            case _:
                return parsed(self._markup(shape, ids))

    def _markup(
        self,
        shape: TextShape | TableShape | PictureShape | MarksShape | PlateShape,
        ids: Iterator[int],
    ) -> Markup:
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
            case PlateShape():
                return _plate(shape, next(ids))
            case _:
                assert_never(shape)

    def _texts(self) -> TextWriter:
        return TextWriter(self.language, self._mark_id, self.relations.link)

    def _mark_id(self, mark: Mark) -> str:
        return self.relations.picture(self.marks[mark], "png")

    def _text(self, shape: TextShape, shape_id: int) -> Markup:
        place = self.layout.place(shape.slot)
        if place.idx is None:
            return self._text_box(shape, shape_id, place)
        paragraphs = self._texts().in_placeholder(shape.paragraphs, place)
        body = (markup("a:bodyPr"), markup("a:lstStyle"), *paragraphs)
        box = shape.box or place.box
        moved = box if box != place.box or place.inherited else None
        return markup(
            "p:sp",
            None,
            markup(
                "p:nvSpPr",
                None,
                non_visual(shape_id, f"{shape.slot} #{shape.key}"),
                markup("p:cNvSpPr", None, markup("a:spLocks", {"noGrp": 1})),
                markup("p:nvPr", None, _placeholder(place)),
            ),
            markup("p:spPr", None, transform(outside(moved, place.insets)) if moved else None),
            markup("p:txBody", None, *body),
        )

    def _text_box(self, shape: TextShape, shape_id: int, place: Place) -> Markup:
        """A text that the layout has no placeholder for, with all its looks."""
        look = markup(
            "p:spPr",
            None,
            transform(shape.box or place.box),
            markup("a:prstGeom", {"prst": "rect"}, markup("a:avLst")),
            markup("a:noFill"),
        )
        attributes = dict.fromkeys(_SIDES, "0") | {"wrap": "square", "anchor": "t"}
        body = markup("a:bodyPr", attributes, markup("a:noAutofit"))
        texts = self._texts().in_full(shape.paragraphs)
        text = markup("p:txBody", None, body, markup("a:lstStyle"), *texts)
        name = f"{shape.slot} #{shape.key}"
        return _drawn(shape_id, name, look, text, decorative=False)

    def _picture(self, shape: PictureShape, shape_id: int) -> Markup:
        png = self.relations.picture(shape.png, "png")
        svg = self.relations.picture(shape.svg, "svg")
        return picture(shape, shape_id, self._holder(shape.slot, "pic"), (png, svg))

    def _holder(self, slot: Slot, type_: str) -> Markup | None:
        """The placeholder of a table or a picture; None where the place's takes only text."""
        place = self.layout.place(slot)
        takes_it = place.idx is not None and place.type in ("obj", type_)
        return _placeholder(place) if takes_it else None

    def _rule(self, shape: RuleShape, shape_id: int) -> Element:
        """The look of the layout's place, without being a placeholder that waits for text."""
        look = self._look(shape.slot)
        for old in look.findall(qn("a:xfrm")):
            look.remove(old)
        look.insert(0, parsed(transform(shape.box)))
        return _looking(look, shape_id, f"{shape.slot} #{shape.key}")

    def _accent(self, shape: AccentShape, shape_id: int) -> Element:
        look = self._look(shape.pattern)
        if shape.color:
            for fill in look.findall(qn("a:solidFill")):
                look.replace(fill, parsed(solid(shape.color)))
        return _looking(look, shape_id, f"{shape.pattern} #{shape.key}")

    def _look(self, name: Slot | Pattern) -> Element:
        """A copy of what a shape of the layout looks like."""
        for shape in self.layout_tree.iter(qn("p:sp")):
            named = shape.find(f"{qn('p:nvSpPr')}/{qn('p:cNvPr')}")
            look = shape.find(qn("p:spPr"))
            if named is not None and named.get("name") == name and look is not None:
                return deepcopy(look)
        raise LookupError(f"the layout has no shape {name}, though it was read with one")

    def _marks(self, shape: MarksShape, ids: Iterator[int]) -> Markup:
        name = f"{shape.slot} #{shape.key}"
        group = non_visual(next(ids), name, alternative=shape.alternative)
        members = [member for item in shape.items for member in self._item(item, ids)]
        return markup(
            "p:grpSp",
            None,
            markup("p:nvGrpSpPr", None, group, markup("p:cNvGrpSpPr"), markup("p:nvPr")),
            markup("p:grpSpPr", None, _group_transform(shape.items)),
            *members,
        )

    def _item(self, item: MarkItem, ids: Iterator[int]) -> Iterator[Markup]:
        word = item.word.text
        for part in mark_parts(item.mark, item.mark_box, self.layout.inks):
            yield _drawn(next(ids), word, part.properties, self._sign(part))
        properties = markup(
            "p:spPr",
            None,
            transform(item.word_box),
            markup("a:prstGeom", {"prst": "rect"}, markup("a:avLst")),
            markup("a:noFill"),
        )
        yield _drawn(next(ids), word, properties, self._word(item.word), decorative=False)

    def _word(self, paragraph: SizedParagraph) -> Markup:
        attributes = dict.fromkeys(_SIDES, "0") | {"wrap": "none", "anchor": "ctr"}
        body = markup("a:bodyPr", attributes, markup("a:noAutofit"))
        left_aligned = SizedParagraph(paragraph.runs, color=paragraph.color, font=paragraph.font)
        texts = self._texts().in_full([left_aligned])
        return markup("p:txBody", None, body, markup("a:lstStyle"), *texts)

    def _sign(self, part: MarkPart) -> Markup | None:
        if not part.text:
            return None
        attributes = dict.fromkeys(_SIDES, "0") | {"wrap": "none", "anchor": "ctr"}
        body = markup("a:bodyPr", attributes, markup("a:noAutofit"))
        run = SizedRun(part.text, part.text_size, bold=True)
        texts = self._texts().in_full(
            [SizedParagraph((run,), color=self.layout.inks.ink.stated, align="ctr")]
        )
        return markup("p:txBody", None, body, markup("a:lstStyle"), *texts)


def _placeholder(place: Place) -> Markup:
    attributes: dict[str, str | int] = {} if place.type == "obj" else {"type": place.type}
    if place.idx:
        attributes["idx"] = place.idx
    return markup("p:ph", attributes)


def _plate(shape: PlateShape, shape_id: int) -> Markup:
    fill = solid(shape.color, *([markup("a:alpha", {"val": _THIN})] if shape.thin else ()))
    rectangle = markup("a:prstGeom", {"prst": "rect"}, markup("a:avLst"))
    line = markup("a:ln", None, markup("a:noFill"))
    look = markup("p:spPr", None, transform(shape.box), rectangle, fill, line)
    return _drawn(shape_id, f"{_PLATE} #{shape.key}", look)


def _drawn(
    shape_id: int,
    name: str,
    look: Markup,
    text: Markup | None = None,
    *,
    decorative: bool = True,
) -> Markup:
    """A shape that is no placeholder; a text box if it is not decorative."""
    return markup(
        "p:sp",
        None,
        markup(
            "p:nvSpPr",
            None,
            non_visual(shape_id, name, decorative=decorative),
            markup("p:cNvSpPr", None if decorative else {"txBox": 1}),
            markup("p:nvPr"),
        ),
        look,
        text,
    )


def _looking(look: Element, shape_id: int, name: str) -> Element:
    """A decorative shape with the look of one of the layout's, whatever is said in it."""
    shape = parsed(_drawn(shape_id, name, markup("p:spPr")))
    shape[1] = look
    return shape


def _group_transform(items: tuple[MarkItem, ...]) -> Markup:
    boxes = [box for item in items for box in (item.mark_box, item.word_box)]
    left, top = min(box.left for box in boxes), min(box.top for box in boxes)
    right, bottom = max(box.right for box in boxes), max(box.bottom for box in boxes)
    box = Box(left, top, Emu(right - left), Emu(bottom - top))
    offset = markup("a:chOff", {"x": box.left, "y": box.top})
    extent = markup("a:chExt", {"cx": box.width, "cy": box.height})
    return transform(box, "a:xfrm", offset, extent)
