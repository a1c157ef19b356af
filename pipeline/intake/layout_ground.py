"""What lies behind the texts of a layout: a shape that covers them, else the background."""

from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree
from pptx.oxml.ns import qn
from pptx.slide import SlideLayout

from pipeline.intake.contrast import mixed
from pipeline.intake.deck.colours import CLEAR, UNSEEN, WHITE, Palette
from pipeline.intake.deck.grounds import theme_fill
from pipeline.units import Box, Emu


@dataclass(frozen=True)
class Ground:
    """The colour behind a text, in the middle of a gradient; none for a picture.

    `plain` tells that it is the same everywhere.
    """

    colour: str | None
    plain: bool = False


def ground_of(layout: SlideLayout, box: Box, palette: Palette) -> Ground:
    """What is behind the middle of a box on a layout."""
    for shape in reversed(list(_shapes(layout))):
        covered = _box(shape)
        ground = _filled(shape.find(qn("p:spPr")), palette)
        if shape.tag == qn("p:pic"):
            ground = Ground(None)
        if covered and ground and _is_under(covered, box):
            return ground
    return _background(layout, palette)


def _filled(
    properties: etree._Element | None, palette: Palette, own: str | None = None
) -> Ground | None:
    """What the properties fill with; None where that is nothing."""
    paint = palette.fill(properties, own)
    if paint is None or paint == CLEAR:
        return None
    if paint != UNSEEN:
        return Ground(paint, plain=True)
    stops = [] if properties is None else properties.findall(f".//{qn('a:gs')}")
    colours = [colour for stop in stops if (colour := palette.colour(stop, own))]
    return Ground(mixed(colours[0], colours[-1], 0.5) if colours else None)


def _shapes(layout: SlideLayout) -> Iterator[etree._Element]:
    """The shapes of the master and the layout that are drawn, from the back to the front."""
    trees = [layout.shapes.element]
    if layout.element.get("showMasterSp", "1") not in ("0", "false"):
        trees.insert(0, layout.slide_master.shapes.element)
    for tree in trees:
        for shape in tree.iterchildren(qn("p:sp"), qn("p:pic")):
            if shape.find(f"./*/{qn('p:nvPr')}/{qn('p:ph')}") is None:
                yield shape


def _box(shape: etree._Element) -> Box | None:
    offset = shape.find(f"{qn('p:spPr')}/{qn('a:xfrm')}/{qn('a:off')}")
    size = shape.find(f"{qn('p:spPr')}/{qn('a:xfrm')}/{qn('a:ext')}")
    if offset is None or size is None:
        return None
    lengths = (offset.get("x"), offset.get("y"), size.get("cx"), size.get("cy"))
    return Box(*(Emu(int(length or 0)) for length in lengths))


def _is_under(shape: Box, box: Box) -> bool:
    """Whether the shape is under the middle of the box and most of its height."""
    middle_x, middle_y = box.left + box.width / 2, box.top + box.height / 2
    across = shape.left <= middle_x <= shape.right and shape.width >= box.width / 2
    return across and shape.top <= middle_y <= shape.bottom and shape.height >= box.height / 2


def _background(layout: SlideLayout, palette: Palette) -> Ground:
    for owner in (layout, layout.slide_master):
        stated = owner.element.find(f"{qn('p:cSld')}/{qn('p:bg')}")
        if stated is not None:
            own = _filled(stated.find(qn("p:bgPr")), palette)
            return own or _styled(stated.find(qn("p:bgRef")), layout, palette) or Ground(None)
    return Ground(WHITE, plain=True)


def _styled(
    reference: etree._Element | None, layout: SlideLayout, palette: Palette
) -> Ground | None:
    """What the theme's fill is that a background refers to."""
    holder = None if reference is None else theme_fill(reference, layout.slide_master)
    if reference is None or holder is None:
        return None
    return _filled(holder, palette, palette.colour(reference))
