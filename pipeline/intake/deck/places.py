"""Where a shape stands on its slide: its own place, its layout's or master's, through groups."""

from collections.abc import Sequence
from dataclasses import dataclass

from lxml import etree
from pptx.oxml.ns import qn

from pipeline.units import Box, Emu

_TRANSFORMS = (
    f"{qn('p:spPr')}/{qn('a:xfrm')}",
    f"{qn('p:grpSpPr')}/{qn('a:xfrm')}",
    qn("p:xfrm"),
)


@dataclass(frozen=True)
class Frame:
    """What a group does to the places of its members: moved and scaled from the slide's origin."""

    left: float = 0.0
    top: float = 0.0
    across: float = 1.0
    down: float = 1.0

    def place(self, box: Box) -> Box:
        """The box of a member on the slide."""
        return Box(
            Emu(round(self.left + box.left * self.across)),
            Emu(round(self.top + box.top * self.down)),
            Emu(round(box.width * self.across)),
            Emu(round(box.height * self.down)),
        )

    def within(self, group: etree._Element) -> "Frame":
        """The frame of the members of a group (ECMA-376-1, 20.1.7.5)."""
        transform = _transform(group)
        outer = _box(transform, "a:off", "a:ext")
        inner = _box(transform, "a:chOff", "a:chExt")
        if outer is None or inner is None or not inner.width or not inner.height:
            return self
        across, down = outer.width / inner.width, outer.height / inner.height
        return Frame(
            self.left + (outer.left - inner.left * across) * self.across,
            self.top + (outer.top - inner.top * down) * self.down,
            self.across * across,
            self.down * down,
        )


def box_of(shapes: Sequence[etree._Element], frame: Frame) -> Box | None:
    """The place that the first of the shapes states which states one; None if none does."""
    stated = (_box(_transform(shape), "a:off", "a:ext") for shape in shapes)
    found = next((box for box in stated if box is not None), None)
    return None if found is None else frame.place(found)


def _transform(shape: etree._Element) -> etree._Element | None:
    found = (shape.find(path) for path in _TRANSFORMS)
    return next((element for element in found if element is not None), None)


def _box(transform: etree._Element | None, offset: str, extent: str) -> Box | None:
    if transform is None:
        return None
    at, size = transform.find(qn(offset)), transform.find(qn(extent))
    if at is None or size is None:
        return None
    values = (at.get("x"), at.get("y"), size.get("cx"), size.get("cy"))
    return Box(*(Emu(int(value or 0)) for value in values))
