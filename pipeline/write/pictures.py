"""Pictures as shapes of a slide."""

from lxml import etree
from pptx.oxml.ns import qn

from pipeline.render.shapes import PictureShape
from pipeline.write.xml import Element, make, non_visual, transform

_SVG_URI = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}"
_SVG_NAMESPACE = "http://schemas.microsoft.com/office/drawing/2016/SVG/main"


def picture(
    shape: PictureShape, shape_id: int, placeholder: Element | None, ids: tuple[str, str]
) -> Element:
    """The picture in its placeholder, if any: the PNG, and the SVG for programs that show it.

    `ids` are the relationship ids of PNG and SVG.
    """
    png, svg = ids
    geometry = () if placeholder is not None else (_rectangle(),)
    extension = make("a:extLst", None, make("a:ext", {"uri": _SVG_URI}, _svg_blip(svg)))
    blip = make("a:blip", {"r:embed": png}, extension)
    stretch = make("a:stretch", None, make("a:fillRect"))
    return make(
        "p:pic",
        None,
        make(
            "p:nvPicPr",
            None,
            non_visual(shape_id, f"{shape.slot} #{shape.key}", alternative=shape.alternative),
            make("p:cNvPicPr", None, make("a:picLocks", {"noGrp": 1, "noChangeAspect": 1})),
            make("p:nvPr", None, placeholder),
        ),
        make("p:blipFill", None, blip, stretch),
        make("p:spPr", None, transform(shape.box), *geometry),
    )


def _rectangle() -> Element:
    """What a placeholder would give a picture."""
    return make("a:prstGeom", {"prst": "rect"}, make("a:avLst"))


def _svg_blip(relationship_id: str) -> Element:
    element = etree.Element(f"{{{_SVG_NAMESPACE}}}svgBlip", nsmap={"asvg": _SVG_NAMESPACE})
    element.set(qn("r:embed"), relationship_id)
    return element
