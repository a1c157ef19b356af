"""Pictures as shapes: the SVG with its PNG, told in words."""

from pptx.oxml.ns import qn

from pipeline.intake.roles import Slot
from pipeline.render.shapes import PictureShape
from pipeline.units import Box, inches
from pipeline.write.markup import markup, parsed
from pipeline.write.pictures import picture


def test_a_picture_shows_its_svg_and_has_its_png_for_older_programs() -> None:
    box = Box(*(inches(1),) * 4)
    shape = PictureShape(Slot.LINE, "digi/1/phases/1/line", box, b"", b"", "Vaiheet: 1 tehty.")
    element = parsed(picture(shape, 7, markup("p:ph", {"type": "pic"}), ("rId2", "rId3")))
    embedded = [e.get(qn("r:embed")) for e in element.iter() if e.get(qn("r:embed"))]
    assert embedded == ["rId2", "rId3"]


def test_a_picture_is_told_in_words() -> None:
    box = Box(*(inches(1),) * 4)
    shape = PictureShape(Slot.LINE, "digi/1/phases/1/line", box, b"", b"", "Vaiheet: 1 tehty.")
    element = parsed(picture(shape, 7, markup("p:ph", {"type": "pic"}), ("rId2", "rId3")))
    properties = element.find(f".//{qn('p:cNvPr')}")
    assert properties is not None
    assert properties.get("descr") == "Vaiheet: 1 tehty."
