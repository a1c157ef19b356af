"""Pictures as parts: the same content once, whoever shows it."""

from pathlib import Path

import pytest
from pptx import Presentation
from pptx.oxml.ns import qn
from pptx.parts.slide import SlidePart
from pptx.presentation import Presentation as PresentationFile

from pipeline.intake.roles import Slot
from pipeline.render.shapes import PictureShape
from pipeline.units import Box, inches
from pipeline.write.pictures import Pictures, picture
from pipeline.write.xml import make
from tests.conftest import LAYOUTS


@pytest.fixture
def file() -> PresentationFile:
    return Presentation(str(LAYOUTS))


def new_slide(file: PresentationFile) -> SlidePart:
    part: SlidePart = file.slides.add_slide(file.slide_layouts[0]).part
    return part


def media(file: PresentationFile) -> list[str]:
    parts = file.part.package.iter_parts()
    return sorted(part.partname for part in parts if "/media/" in part.partname)


def test_the_same_content_is_one_part_for_all_slides(file: PresentationFile) -> None:
    pictures = Pictures(file.part.package)
    for _ in range(3):
        pictures.relate(new_slide(file), b"png", "png")
    assert media(file) == ["/ppt/media/build-deck-1.png"]


def test_the_same_content_on_one_slide_is_one_relationship(file: PresentationFile) -> None:
    pictures, slide = Pictures(file.part.package), new_slide(file)
    ids = {pictures.relate(slide, b"png", "png") for _ in range(3)}
    assert len(ids) == 1


def test_other_content_is_another_part(file: PresentationFile) -> None:
    pictures, slide = Pictures(file.part.package), new_slide(file)
    pictures.relate(slide, b"png", "png")
    pictures.relate(slide, b"svg", "svg")
    assert media(file) == ["/ppt/media/build-deck-1.png", "/ppt/media/build-deck-2.svg"]


def test_a_part_says_what_kind_of_picture_it_is(file: PresentationFile, tmp_path: Path) -> None:
    Pictures(file.part.package).relate(new_slide(file), b"<svg/>", "svg")
    file.save(str(tmp_path / "deck.pptx"))
    parts = Presentation(str(tmp_path / "deck.pptx")).part.package.iter_parts()
    assert [p.content_type for p in parts if "/media/" in p.partname] == ["image/svg+xml"]


def test_a_picture_shows_its_svg_and_has_its_png_for_older_programs() -> None:
    box = Box(*(inches(1),) * 4)
    shape = PictureShape(Slot.LINE, "digi/1/phases/1/line", box, b"", b"", "Vaiheet: 1 tehty.")
    element = picture(shape, 7, make("p:ph", {"type": "pic"}), ("rId2", "rId3"))
    embedded = [e.get(qn("r:embed")) for e in element.iter() if e.get(qn("r:embed"))]
    assert embedded == ["rId2", "rId3"]


def test_a_picture_is_told_in_words() -> None:
    box = Box(*(inches(1),) * 4)
    shape = PictureShape(Slot.LINE, "digi/1/phases/1/line", box, b"", b"", "Vaiheet: 1 tehty.")
    element = picture(shape, 7, make("p:ph", {"type": "pic"}), ("rId2", "rId3"))
    properties = element.find(f".//{qn('p:cNvPr')}")
    assert properties is not None
    assert properties.get("descr") == "Vaiheet: 1 tehty."
