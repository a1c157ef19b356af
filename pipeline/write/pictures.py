"""Pictures as parts of the package: each content once, found by it, named by a counter."""

from dataclasses import dataclass, field

from lxml import etree
from pptx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from pptx.opc.package import Part
from pptx.opc.packuri import PackURI
from pptx.oxml.ns import qn
from pptx.package import Package

from pipeline.render.shapes import PictureShape
from pipeline.write.xml import Element, make, non_visual, transform

_SVG = "image/svg+xml"
_TYPES = {"png": CONTENT_TYPE.PNG, "svg": _SVG}
_SVG_URI = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}"
_SVG_NAMESPACE = "http://schemas.microsoft.com/office/drawing/2016/SVG/main"


@dataclass
class Pictures:
    """The picture parts that a deck has got so far.

    python-pptx looks through all parts for each picture it adds, which takes the square of the
    pictures, and through all relations of a slide for each of its marks; these indexes take one
    look.
    """

    package: Package
    _parts: dict[bytes, Part] = field(default_factory=dict)
    _ids: dict[tuple[Part, bytes], str] = field(default_factory=dict)

    def relate(self, slide: Part, data: bytes, extension: str) -> str:
        """The id by which a slide refers to a picture of these bytes ('png' or 'svg')."""
        if (slide, data) not in self._ids:
            part = self._part(data, extension)
            self._ids[slide, data] = slide.relate_to(part, RELATIONSHIP_TYPE.IMAGE)
        return self._ids[slide, data]

    def _part(self, data: bytes, extension: str) -> Part:
        if data not in self._parts:
            number = len(self._parts) + 1
            name = PackURI(f"/ppt/media/build-deck-{number}.{extension}")
            self._parts[data] = Part(name, _TYPES[extension], self.package, data)
        return self._parts[data]


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
