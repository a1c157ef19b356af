"""What lies behind the texts of a template: its backgrounds, pictures and shapes, seen together."""

from pathlib import Path

import pytest

from pipeline.intake.template_file import TemplateLayout, read_template
from pipeline.units import Box, inches
from tests.templates import (
    Change,
    line_across,
    make_template,
    on_picture,
    panel,
    rewritten,
    solid,
)

WHOLE = (0.0, 0.0, 10.0, 7.5)
BOX = Box(inches(1), inches(2), inches(8), inches(4))
NAVY, WHITE = "001F3F", "FFFFFF"
TRIANGLE = """<a:custGeom><a:avLst/><a:gdLst/><a:pathLst><a:path w="10" h="10">
  <a:moveTo><a:pt x="0" y="0"/></a:moveTo><a:lnTo><a:pt x="10" y="0"/></a:lnTo>
  <a:lnTo><a:pt x="0" y="10"/></a:lnTo><a:close/></a:path></a:pathLst></a:custGeom>"""
FRAME = """<a:custGeom><a:avLst/><a:gdLst/><a:pathLst><a:path w="10" h="10">
  <a:moveTo><a:pt x="0" y="0"/></a:moveTo><a:lnTo><a:pt x="10" y="0"/></a:lnTo>
  <a:lnTo><a:pt x="10" y="10"/></a:lnTo><a:lnTo><a:pt x="0" y="10"/></a:lnTo><a:close/>
  <a:moveTo><a:pt x="1" y="1"/></a:moveTo><a:lnTo><a:pt x="9" y="1"/></a:lnTo>
  <a:lnTo><a:pt x="9" y="9"/></a:lnTo><a:lnTo><a:pt x="1" y="9"/></a:lnTo><a:close/>
  </a:path></a:pathLst></a:custGeom>"""
DISC = """<a:custGeom><a:avLst/><a:gdLst/><a:pathLst><a:path w="10" h="10">
  <a:moveTo><a:pt x="10" y="5"/></a:moveTo>
  <a:arcTo wR="5" hR="5" stAng="0" swAng="21600000"/><a:close/></a:path></a:pathLst></a:custGeom>"""
CURVE = """<a:custGeom><a:avLst/><a:gdLst/><a:pathLst><a:path w="10" h="10">
  <a:moveTo><a:pt x="0" y="10"/></a:moveTo><a:cubicBezTo><a:pt x="0" y="0"/><a:pt x="10" y="0"/>
  <a:pt x="10" y="10"/></a:cubicBezTo><a:close/></a:path></a:pathLst></a:custGeom>"""


def layout(folder: Path, *changes: Change) -> TemplateLayout:
    return read_template(make_template(folder / "oma.pptx", *changes)).layouts[1]


def share(layout: TemplateLayout, colour: str, box: Box = BOX) -> float:
    return dict(layout.ground(box).shares).get(colour, 0.0)


def test_a_plain_template_is_white(tmp_path: Path) -> None:
    assert layout(tmp_path).ground(BOX).shares == ((WHITE, 1.0),)


def test_a_picture_is_seen_in_its_parts(tmp_path: Path) -> None:
    ground = layout(tmp_path, on_picture(NAVY, WHITE)).ground(BOX)
    assert not ground.plain
    assert {colour for colour, _ in ground.shares} == {NAVY, WHITE}
    assert dict(ground.shares)[NAVY] == pytest.approx(0.5, abs=0.02)


@pytest.mark.parametrize(
    ("geometry", "part"), [(TRIANGLE, 0.5), (FRAME, 0.36), (DISC, 0.785), (CURVE, 0.6)]
)
def test_a_shape_is_seen_within_its_outline(tmp_path: Path, geometry: str, part: float) -> None:
    own = layout(tmp_path, panel(WHOLE, solid(NAVY), geometry))
    whole = Box(inches(0), inches(0), inches(10), inches(7.5))
    assert share(own, NAVY, whole) == pytest.approx(part, abs=0.03)


@pytest.mark.parametrize(
    ("turned", "corner"),
    [("", (0, 0)), ('flipH="1"', (1, 0)), ('flipV="1"', (0, 1)), ('rot="10800000"', (1, 1))],
)
def test_a_shape_is_seen_mirrored_or_turned(
    tmp_path: Path, turned: str, corner: tuple[int, int]
) -> None:
    own = layout(tmp_path, panel(WHOLE, solid(NAVY), TRIANGLE, turned))
    for (across, down), colour in ((corner, NAVY), ((1 - corner[0], 1 - corner[1]), WHITE)):
        box = Box(inches(0.5 + 8 * across), inches(0.5 + 5.5 * down), inches(1), inches(1))
        assert own.ground(box).shares == ((colour, 1.0),)


def test_a_shape_that_lies_on_its_side_is_seen_as_it_stands(tmp_path: Path) -> None:
    own = layout(tmp_path, panel((2, 3, 6, 1.5), solid(NAVY), turned='rot="5400000"'))
    assert share(own, NAVY, Box(inches(4.4), inches(0.9), inches(1.2), inches(5.7))) == 1
    assert share(own, NAVY, Box(inches(2), inches(3), inches(2), inches(1.5))) == 0


def test_a_thin_line_is_known_and_is_no_ground(tmp_path: Path) -> None:
    own = layout(tmp_path, line_across(2.5))
    assert own.ground(BOX).shares == ((WHITE, 1.0),)
    assert own.picture.is_crossed(BOX)
    assert not own.picture.is_crossed(Box(inches(1), inches(3), inches(8), inches(3)))


def test_the_outline_of_a_frame_is_a_line(tmp_path: Path) -> None:
    frame = f'<a:noFill/><a:ln w="9525">{solid(NAVY)}</a:ln>'
    own = layout(tmp_path, panel((1, 1, 8, 5), frame))
    assert own.picture.is_crossed(Box(inches(2), inches(0.8), inches(6), inches(0.5)))
    assert not own.picture.is_crossed(Box(inches(2), inches(2), inches(6), inches(3)))


def test_what_is_half_transparent_is_mixed_with_what_is_under_it(tmp_path: Path) -> None:
    half = '<a:srgbClr val="000000"><a:alpha val="50000"/></a:srgbClr>'
    own = layout(tmp_path, panel(WHOLE, f"<a:solidFill>{half}</a:solidFill>"))
    assert own.ground(BOX).colour in ("7F7F7F", "808080")


def test_a_picture_in_two_tones_is_seen_in_them(tmp_path: Path) -> None:
    path = make_template(tmp_path / "oma.pptx", on_picture("000000", "000000"))
    tones = b'<a:duotone><a:srgbClr val="001F3F"/><a:srgbClr val="FFFFFF"/></a:duotone></a:blip>'
    with rewritten(path) as parts:
        master = parts["ppt/slideMasters/slideMaster1.xml"]
        start = master.index(b"<a:blip ")
        end = master.index(b"/>", start)
        parts["ppt/slideMasters/slideMaster1.xml"] = master[:end] + b">" + tones + master[end + 2 :]
    assert read_template(path).layouts[1].ground(BOX).colour == NAVY


def test_a_picture_that_cannot_be_read_is_told_by_no_colour(tmp_path: Path) -> None:
    path = make_template(tmp_path / "oma.pptx", on_picture(NAVY))
    with rewritten(path) as parts:
        name = next(name for name in parts if name.startswith("ppt/media/"))
        parts[name] = b"a metafile, say"
    assert read_template(path).layouts[1].ground(BOX).colour is None


def test_a_shape_over_a_picture_that_cannot_be_read_is_seen_again(tmp_path: Path) -> None:
    path = make_template(tmp_path / "oma.pptx", on_picture(NAVY), panel(WHOLE, solid("AA0000")))
    with rewritten(path) as parts:
        name = next(name for name in parts if name.startswith("ppt/media/"))
        parts[name] = b"a metafile, say"
    assert read_template(path).layouts[1].ground(BOX).shares == (("AA0000", 1.0),)
