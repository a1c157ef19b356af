"""Pictures as shapes of a slide."""

from pipeline.render.shapes import PictureShape
from pipeline.write.markup import Markup, markup, non_visual, transform

_SVG_URI = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}"
_SVG_NAMESPACE = "http://schemas.microsoft.com/office/drawing/2016/SVG/main"


def picture(
    shape: PictureShape, shape_id: int, placeholder: Markup | None, ids: tuple[str, str]
) -> Markup:
    """The picture in its placeholder, if any: the PNG, and the SVG for programs that show it.

    `ids` are the relationship ids of PNG and SVG.
    """
    png, svg = ids
    geometry = () if placeholder is not None else (_rectangle(),)
    extension = markup("a:extLst", None, markup("a:ext", {"uri": _SVG_URI}, _svg_blip(svg)))
    blip = markup("a:blip", {"r:embed": png}, extension)
    stretch = markup("a:stretch", None, markup("a:fillRect"))
    return markup(
        "p:pic",
        None,
        markup(
            "p:nvPicPr",
            None,
            non_visual(shape_id, f"{shape.slot} #{shape.key}", alternative=shape.alternative),
            markup("p:cNvPicPr", None, markup("a:picLocks", {"noGrp": 1, "noChangeAspect": 1})),
            markup("p:nvPr", None, placeholder),
        ),
        markup("p:blipFill", None, blip, stretch),
        markup("p:spPr", None, transform(shape.box), *geometry),
    )


def _rectangle() -> Markup:
    """What a placeholder would give a picture."""
    return markup("a:prstGeom", {"prst": "rect"}, markup("a:avLst"))


def _svg_blip(relationship_id: str) -> Markup:
    return markup("asvg:svgBlip", {"xmlns:asvg": _SVG_NAMESPACE, "r:embed": relationship_id})
