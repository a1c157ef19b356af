"""A small picture of what a layout draws behind its texts, as far as its file tells it."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import cast

from lxml import etree
from PIL import Image, ImageChops
from pptx.opc.constants import RELATIONSHIP_TYPE
from pptx.opc.package import Part
from pptx.oxml.ns import qn
from pptx.slide import SlideLayout, SlideMaster

from pipeline.intake.deck.colours import WHITE, Palette
from pipeline.intake.deck.grounds import theme_fill
from pipeline.intake.deck.places import Frame, box_of
from pipeline.intake.fills import Filler, Size, UntoldError
from pipeline.intake.spots import Spot, has_line, spot_of
from pipeline.units import Box, Emu

_WIDE = 160
"""The width of the picture in pixels: a decoration of a hundredth of the slide is seen."""
_DRAWN = tuple(qn(f"p:{name}") for name in ("sp", "pic", "cxnSp", "grpSp"))
_OWN_FILL = ("title", "ctrTitle", "ftr", "sldNum")
"""The placeholders whose fill lies behind their own text only, and is on every slide."""


@dataclass(frozen=True)
class LayoutPicture:
    """What is seen behind the texts; `untold` is white where the file does not tell it.

    `lines` is white where a line is drawn, however thin.
    """

    seen: Image.Image
    untold: Image.Image
    lines: Image.Image
    slide: tuple[Emu, Emu]

    def behind(self, box: Box) -> Mapping[str | None, int]:
        """How often each colour is in a box; None is what cannot be told."""
        area = self._area(box)
        colours = Image.merge("RGBA", (*self.seen.crop(area).split(), self.untold.crop(area)))
        found: Counter[str | None] = Counter()
        counted = colours.getcolors(_WIDE * colours.height) or ()
        for count, (*colour, untold) in cast("list[tuple[int, tuple[int, ...]]]", counted):
            found[None if untold else bytes(colour).hex().upper()] += count
        return found

    def is_crossed(self, box: Box) -> bool:
        """Whether a line is drawn in a box, which is too thin to be seen among the colours."""
        return self.lines.crop(self._area(box)).getbbox() is not None

    def _area(self, box: Box) -> tuple[int, int, int, int]:
        """The pixels of a box, one at the least."""
        scale = _WIDE / max(self.slide[0], 1)
        right, bottom = self.seen.size
        left = min(max(int(box.left * scale), 0), right - 1)
        top = min(max(int(box.top * scale), 0), bottom - 1)
        edges = (left, top, min(max(int(box.right * scale), left + 1), right))
        return (*edges, min(max(int(box.bottom * scale), top + 1), bottom))


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
    return LayoutPicture(painter.seen, painter.untold, painter.lines, slide)


@dataclass
class _Painter:
    """Paints surfaces over each other, from the back to the front."""

    size: Size
    scale: float
    palette: Palette
    master: SlideMaster
    seen: Image.Image = field(init=False)
    untold: Image.Image = field(init=False)
    lines: Image.Image = field(init=False)

    def __post_init__(self) -> None:
        self.seen = Image.new("RGB", self.size, f"#{WHITE}")
        self.untold, self.lines = Image.new("L", self.size), Image.new("L", self.size)

    def background(self, layout: SlideLayout) -> None:
        """The background of the layout, else its master's, else white."""
        for owner in (layout, self.master):
            stated = owner.element.find(f"{qn('p:cSld')}/{qn('p:bg')}")
            if stated is None:
                continue
            properties, reference = stated.find(qn("p:bgPr")), stated.find(qn("p:bgRef"))
            whole = Spot((0, 0), self.size)
            if properties is not None:
                self._paint(properties, Filler(self.palette, owner.part), whole)
            elif reference is not None:
                self._styled(reference, whole)
            return

    def shapes(self, tree: etree._Element, frame: Frame, part: Part) -> None:
        """The shapes of a tree or a group, but for placeholders that hold what slides say."""
        for shape in tree.iterchildren(*_DRAWN):
            if shape.tag == qn("p:grpSp"):
                self.shapes(shape, frame.within(shape), part)
            elif _is_drawn(shape):
                self._shape(shape, frame, part)

    def _shape(self, shape: etree._Element, frame: Frame, part: Part) -> None:
        box = box_of([shape], frame)
        if box is None:
            return
        spot = spot_of(shape, box, self.scale)
        properties = shape.find(qn("p:spPr"))
        reference = shape.find(f"{qn('p:style')}/{qn('a:fillRef')}")
        if not box.width or not box.height or shape.tag == qn("p:cxnSp"):
            pass  # a line
        elif shape.tag == qn("p:pic"):
            self._paint(shape, Filler(self.palette, part), spot)
        elif _states_fill(properties):
            self._paint(properties, Filler(self.palette, part), spot)
        elif reference is not None:
            self._styled(reference, spot)
        if has_line(shape):
            line, corner = spot.drawn(spot.line())
            self.lines.paste(255, corner, line)

    def _styled(self, reference: etree._Element, spot: Spot) -> None:
        """The fill of the theme that is referred to (ECMA-376-1, 20.1.4.1.7)."""
        holder = theme_fill(reference, self.master)
        theme = self.master.part.part_related_by(RELATIONSHIP_TYPE.THEME)
        if holder is not None:
            filler = Filler(self.palette, theme, self.palette.colour(reference))
            self._paint(holder, filler, spot)

    def _paint(self, properties: etree._Element | None, filler: Filler, spot: Spot) -> None:
        """A fill within the outline of its shape."""
        mask, corner = spot.drawn(spot.mask())
        try:
            blip = None if properties is None else properties.find(qn("p:blipFill"))
            size = spot.size
            made = filler.picture(blip, size) if blip is not None else filler.fill(properties, size)
        except UntoldError:
            self.untold.paste(255, corner, mask)
            return
        if made is not None:
            fill, _ = spot.drawn(made)
            mask = ImageChops.multiply(mask, fill.getchannel("A"))
            self.seen.paste(fill.convert("RGB"), corner, mask)
            hidden = mask.point(lambda value: 255 if value > 250 else 0)  # noqa: PLR2004  # opaque
            self.untold.paste(0, corner, hidden)


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
