"""A small picture of what a layout draws behind its texts, as far as its file tells it."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import cast

from lxml import etree
from PIL import Image, ImageChops, ImageDraw
from pptx.opc.constants import RELATIONSHIP_TYPE
from pptx.opc.package import Part
from pptx.oxml.ns import qn
from pptx.slide import SlideLayout, SlideMaster

from pipeline.intake.deck.colours import WHITE, Palette
from pipeline.intake.deck.grounds import theme_fill
from pipeline.intake.deck.places import Frame, box_of
from pipeline.intake.fills import Filler, Size, UntoldError
from pipeline.intake.outline import outline_of
from pipeline.units import Box, Emu

_WIDE = 160
"""The width of the picture in pixels: a decoration of a hundredth of the slide is seen."""
_OWN_FILL = ("title", "ctrTitle", "ftr", "sldNum")
"""The placeholders whose fill lies behind their own text only, and is on every slide."""


@dataclass(frozen=True)
class LayoutPicture:
    """What is seen behind the texts; `untold` is white where the file does not tell it."""

    seen: Image.Image
    untold: Image.Image
    slide: tuple[Emu, Emu]

    def behind(self, box: Box) -> Mapping[str | None, int]:
        """How often each colour is in a box; None is what cannot be told."""
        scale = _WIDE / max(self.slide[0], 1)
        right, bottom = self.seen.size
        left = min(max(int(box.left * scale), 0), right - 1)
        top = min(max(int(box.top * scale), 0), bottom - 1)
        edges = (left, top, min(max(int(box.right * scale), left + 1), right))
        area = (*edges, min(max(int(box.bottom * scale), top + 1), bottom))
        colours = Image.merge("RGBA", (*self.seen.crop(area).split(), self.untold.crop(area)))
        found: Counter[str | None] = Counter()
        counted = colours.getcolors(_WIDE * colours.height) or ()
        for count, (*colour, untold) in cast("list[tuple[int, tuple[int, ...]]]", counted):
            found[None if untold else bytes(colour).hex().upper()] += count
        return found


def picture_of(layout: SlideLayout, palette: Palette, slide: tuple[Emu, Emu]) -> LayoutPicture:
    """The picture of a layout: its background, then the shapes of its master and its own."""
    master = layout.slide_master
    high = max(round(_WIDE * slide[1] / max(slide[0], 1)), 1)
    painter = _Painter((_WIDE, high), _WIDE / max(slide[0], 1), palette, master)
    painter.background(layout)
    owners: list[SlideLayout | SlideMaster] = [layout]
    if layout.element.get("showMasterSp", "1") not in ("0", "false"):
        owners.insert(0, master)
    for owner in owners:
        painter.shapes(owner.shapes.element, Frame(), owner.part)
    return LayoutPicture(painter.seen, painter.untold, slide)


@dataclass
class _Painter:
    """Paints surfaces over each other, from the back to the front."""

    size: Size
    scale: float
    palette: Palette
    master: SlideMaster
    seen: Image.Image = field(init=False)
    untold: Image.Image = field(init=False)

    def __post_init__(self) -> None:
        self.seen = Image.new("RGB", self.size, f"#{WHITE}")
        self.untold = Image.new("L", self.size)

    def background(self, layout: SlideLayout) -> None:
        """The background of the layout, else its master's, else white."""
        for owner in (layout, self.master):
            stated = owner.element.find(f"{qn('p:cSld')}/{qn('p:bg')}")
            if stated is None:
                continue
            properties, reference = stated.find(qn("p:bgPr")), stated.find(qn("p:bgRef"))
            whole = ((0, 0), (self.size[0], self.size[1]))
            if properties is not None:
                self._paint(properties, Filler(self.palette, owner.part), whole, None)
            elif reference is not None:
                self._styled(reference, whole, None)
            return

    def shapes(self, tree: etree._Element, frame: Frame, part: Part) -> None:
        """The shapes of a tree or a group, but for placeholders that hold what slides say."""
        for shape in tree.iterchildren(qn("p:sp"), qn("p:pic"), qn("p:grpSp")):
            if shape.tag == qn("p:grpSp"):
                self.shapes(shape, frame.within(shape), part)
            elif _is_drawn(shape):
                self._shape(shape, frame, part)

    def _shape(self, shape: etree._Element, frame: Frame, part: Part) -> None:
        box = box_of([shape], frame)
        if box is None or not box.width or not box.height:
            return
        edges = (box.left, box.top), (box.right, box.bottom)
        corners = tuple((round(x * self.scale), round(y * self.scale)) for x, y in edges)
        area = cast("tuple[tuple[int, int], tuple[int, int]]", corners)
        properties = shape.find(qn("p:spPr"))
        filler = Filler(self.palette, part)
        reference = shape.find(f"{qn('p:style')}/{qn('a:fillRef')}")
        if shape.tag == qn("p:pic"):
            self._paint(shape, filler, area, properties)
        elif _states_fill(properties):
            self._paint(properties, filler, area, properties)
        elif reference is not None:
            self._styled(reference, area, properties)

    def _styled(
        self,
        reference: etree._Element,
        area: tuple[tuple[int, int], tuple[int, int]],
        outline: etree._Element | None,
    ) -> None:
        """The fill of the theme that is referred to (ECMA-376-1, 20.1.4.1.7)."""
        holder = theme_fill(reference, self.master)
        theme = self.master.part.part_related_by(RELATIONSHIP_TYPE.THEME)
        if holder is not None:
            filler = Filler(self.palette, theme, self.palette.colour(reference))
            self._paint(holder, filler, area, outline)

    def _paint(
        self,
        properties: etree._Element | None,
        filler: Filler,
        area: tuple[tuple[int, int], tuple[int, int]],
        outline: etree._Element | None,
    ) -> None:
        """A fill in an area of pixels, within the outline of its shape."""
        (left, top), (right, bottom) = area
        size = (min(max(right - left, 1), 4 * _WIDE), min(max(bottom - top, 1), 4 * _WIDE))
        mask = _mask(outline, size)
        try:
            blip = None if properties is None else properties.find(qn("p:blipFill"))
            made = filler.picture(blip, size) if blip is not None else filler.fill(properties, size)
        except UntoldError:
            self.untold.paste(255, (left, top), mask)
            return
        if made is not None:
            mask = ImageChops.multiply(mask, made.getchannel("A"))
            self.seen.paste(made.convert("RGB"), (left, top), mask)
            hidden = mask.point(lambda value: 255 if value > 250 else 0)  # noqa: PLR2004  # opaque
            self.untold.paste(0, (left, top), hidden)


def _mask(outline: etree._Element | None, size: Size) -> Image.Image:
    """White within the outline; what is within two of its polygons is a hole."""
    mask = Image.new("L", size, 255 if outline is None else 0)
    for polygon in () if outline is None else outline_of(outline):
        part = Image.new("L", size)
        points = [(x * size[0], y * size[1]) for x, y in polygon]
        if len(points) > 1:
            ImageDraw.Draw(part).polygon(points, fill=255)
        mask = ImageChops.difference(mask, part)
    return mask


def _is_drawn(shape: etree._Element) -> bool:
    """Whether a slide shows the shape: it is no placeholder, or its fill is behind its text."""
    ph = shape.find(f"./*/{qn('p:nvPr')}/{qn('p:ph')}")
    named: Iterator[etree._Element] = shape.iter(qn("p:cNvPr"))
    if any(properties.get("hidden") in ("1", "true") for properties in named):
        return False
    return ph is None or ph.get("type") in _OWN_FILL


def _states_fill(properties: etree._Element | None) -> bool:
    fills = ("noFill", "solidFill", "gradFill", "blipFill", "pattFill", "grpFill")
    return properties is not None and any(
        properties.find(qn(f"a:{name}")) is not None for name in fills
    )
