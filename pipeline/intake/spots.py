"""Where a shape is painted in the small picture of a layout: its pixels, outline and turning."""

from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree
from PIL import Image, ImageChops, ImageDraw, ImageOps
from pptx.oxml.ns import qn

from pipeline.intake.fills import Size
from pipeline.intake.outline import Polygon, outline_of
from pipeline.units import Box

_LARGEST = 640
"""Pixels: of what reaches further off the slide, no more is drawn."""
_DEGREE = 60_000
_ON, _OFF = ("1", "true"), (None, "0")


@dataclass(frozen=True)
class Spot:
    """A place of a picture, before it is turned around its middle by so many degrees.

    `mirrored` is across and down; without `properties` it is a rectangle.
    """

    corner: tuple[int, int]
    size: Size
    turned: float = 0.0
    mirrored: tuple[bool, bool] = (False, False)
    properties: etree._Element | None = None

    def mask(self) -> Image.Image:
        """White within the outline; what is within two of its polygons is a hole."""
        if self.properties is None:
            return Image.new("L", self.size, 255)
        mask = Image.new("L", self.size)
        for points in self._outline():
            part = Image.new("L", self.size)
            if len(points) > 1:
                ImageDraw.Draw(part).polygon(points, fill=255)
            mask = ImageChops.difference(mask, part)
        return mask

    def line(self) -> Image.Image:
        """White along the outline, from corner to corner of what has no surface."""
        line = Image.new("L", self.size)
        last = (self.size[0] - 1, self.size[1] - 1)
        for points in self._outline():
            within = [(min(x, last[0]), min(y, last[1])) for x, y in points]
            ImageDraw.Draw(line).line([*within, *within[:1]], fill=255)
        return line

    def drawn(self, image: Image.Image) -> tuple[Image.Image, tuple[int, int]]:
        """An image of the spot's size as it is seen, and where its upper left corner is."""
        across, down = self.mirrored
        image = ImageOps.mirror(image) if across else image
        image = ImageOps.flip(image) if down else image
        if not self.turned:
            return image, self.corner
        turned = image.rotate(-self.turned, expand=True)
        left, top = (
            at + (own - other) // 2
            for at, own, other in zip(self.corner, self.size, turned.size, strict=True)
        )
        return turned, (left, top)

    def _outline(self) -> Iterator[Polygon]:
        for polygon in outline_of(self.properties):
            yield tuple((x * self.size[0], y * self.size[1]) for x, y in polygon)


def spot_of(shape: etree._Element, box: Box, scale: float) -> Spot:
    """The spot of a shape that stands in a box, at so many pixels an EMU."""
    left, top = round(box.left * scale), round(box.top * scale)
    across, down = (round(edge * scale) for edge in (box.right, box.bottom))
    properties = shape.find(qn("p:spPr"))
    transform = None if properties is None else properties.find(qn("a:xfrm"))
    return Spot(
        corner=(left, top),
        size=(min(max(across - left, 1), _LARGEST), min(max(down - top, 1), _LARGEST)),
        turned=int(_stated(transform, "rot")) / _DEGREE,
        mirrored=(_stated(transform, "flipH") in _ON, _stated(transform, "flipV") in _ON),
        properties=properties,
    )


def _stated(transform: etree._Element | None, name: str) -> str:
    return "0" if transform is None else transform.get(name, "0")


def has_line(shape: etree._Element) -> bool:
    """Whether a line is drawn along the outline of a shape: its own, else that of its style."""
    line = shape.find(f"{qn('p:spPr')}/{qn('a:ln')}")
    if line is not None and any(child.tag.endswith("Fill") for child in line):
        return line.find(qn("a:noFill")) is None
    reference = shape.find(f"{qn('p:style')}/{qn('a:lnRef')}")
    return reference is not None and reference.get("idx") not in _OFF
