"""Charts in the shapes that people have given them: drawn for those, not stretched to them."""

from collections.abc import Mapping
from dataclasses import replace

from pipeline.render.charts.drawing import Drawing
from pipeline.render.shapes import PictureShape, Redraw, RenderedSlide, Shape
from pipeline.units import Emu, is_other

_SCALES = (1.0, 1.1, 1.2, 1.35, 1.5, 1.75, 2.0, 2.5, 3.0, 4.0, 6.0)
"""How much larger a chart may be drawn than it is shown, so that all its texts have room."""

Size = tuple[Emu, Emu]
"""A width and a height."""


def reshaped(slide: RenderedSlide, sizes: Mapping[str, Size]) -> RenderedSlide:
    """The slide with these charts, by their keys, drawn for other sizes; their boxes stay."""
    if not any(shape.key in sizes for shape in slide.shapes):
        return slide
    return replace(slide, shapes=tuple(_shape(shape, sizes) for shape in slide.shapes))


def _shape(shape: Shape, sizes: Mapping[str, Size]) -> Shape:
    if not isinstance(shape, PictureShape) or shape.redraw is None or shape.key not in sizes:
        return shape
    width, height = sizes[shape.key]
    if not is_other(width, shape.box.width) and not is_other(height, shape.box.height):
        return shape
    drawn = _drawn(shape.redraw, sizes[shape.key])
    return replace(shape, svg=drawn.svg, png=drawn.png) if drawn else shape


def _drawn(redraw: Redraw, size: Size) -> Drawing | None:
    """The chart with its texts in their sizes, or as little smaller as they need to have room.

    None if it has no room however small: then it is stretched after all.
    """
    width, height = size
    for scale in _SCALES:
        try:
            return redraw(Emu(round(width * scale)), Emu(round(height * scale)))
        except ValueError:
            continue
    return None
