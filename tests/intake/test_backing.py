"""Texts of any template can be read where they stand: in another colour, or with a plate behind."""

from pathlib import Path

from pipeline.intake.backing import Backing, Plate, backing_of
from pipeline.intake.contrast import contrast
from pipeline.intake.reach import lower_edge, under_lines, upper_edge
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

BOX = Box(inches(1), inches(2), inches(8), inches(4))
AROUND = (0.5, 1.5, 9.0, 5.0)


def layout(folder: Path, *changes: Change) -> TemplateLayout:
    return read_template(make_template(folder / "oma.pptx", *changes)).layouts[1]


def backing(folder: Path, *changes: Change, text: str = "tx1") -> Backing:
    return backing_of(layout(folder, *changes), BOX, text)


def test_texts_on_a_panel_have_its_colour_behind_them_for_programs_that_check(
    tmp_path: Path,
) -> None:
    found = backing(tmp_path, panel(AROUND, solid("001F3F")), text="FFFFFF")
    assert (found.ink.stated, found.plain) == ("FFFFFF", True)
    assert found.plate == Plate(BOX, "001F3F")


def test_a_plate_hides_nothing_of_the_template_that_can_be_read_upon(tmp_path: Path) -> None:
    stripe = panel((0.5, 3, 9, 0.05), solid("C0C0C0"))
    for change in (stripe, line_across(3)):
        found = backing(tmp_path, change, panel(AROUND, solid("001F3F")), text="FFFFFF")
        assert found.plate == Plate(BOX, "001F3F", thin=True)


def test_a_plate_has_a_colour_of_what_it_covers_where_the_text_can_be_read_on_it(
    tmp_path: Path,
) -> None:
    half = panel((0, 0, 6, 7.5), solid("99CCFF"))
    found = backing(tmp_path, half, on_picture("000000", "202020"))
    assert (found.plate, found.covered) == (Plate(BOX, "99CCFF"), True)


def test_a_pale_text_is_darkened_in_its_own_hue(tmp_path: Path) -> None:
    found = backing(tmp_path, text="FF9999")
    red, green, blue = bytes.fromhex(found.ink.seen)
    assert contrast(found.ink.seen, "FFFFFF") >= 4.5
    assert red > green == blue
    assert found.plate is None


def test_a_dark_picture_has_light_texts_and_no_plate(tmp_path: Path) -> None:
    found = backing(tmp_path, on_picture("101010", "401030", "203050"))
    assert (found.ink.stated, found.plate) == ("bg1", None)


def test_a_picture_on_which_nothing_can_be_read_is_covered_with_the_page(tmp_path: Path) -> None:
    found = backing(tmp_path, on_picture("000000", "FFFFFF", "808080"))
    assert found.plate == Plate(BOX, "FFFFFF")
    assert (found.ink.stated, found.page, found.plain) == ("tx1", "FFFFFF", True)


def test_where_nothing_can_be_told_the_colour_of_the_template_is_trusted(tmp_path: Path) -> None:
    path = make_template(tmp_path / "oma.pptx", on_picture("000000"))
    with rewritten(path) as parts:
        name = next(name for name in parts if name.startswith("ppt/media/"))
        parts[name] = b"a metafile, say"
    found = backing_of(read_template(path).layouts[1], BOX, "EEEEEE")
    assert (found.ink.stated, found.page, found.plate) == ("EEEEEE", "000000", None)


def test_the_place_for_contents_is_made_larger_only_on_the_same_ground(tmp_path: Path) -> None:
    own = layout(tmp_path, panel((0, 6.5, 10, 1), solid("001F3F")))
    assert inches(6.3) <= lower_edge(own, BOX, inches(7.5)) <= inches(6.45)
    assert upper_edge(own, BOX, inches(0)) == 0


def test_the_place_for_contents_is_made_larger_up_to_a_line(tmp_path: Path) -> None:
    own = layout(tmp_path, line_across(1.25), line_across(6.5))
    assert inches(1.3) <= upper_edge(own, BOX, inches(0)) <= inches(1.55)
    assert inches(6.2) <= lower_edge(own, BOX, inches(7.5)) <= inches(6.45)


def test_a_place_begins_under_a_line_that_is_near(tmp_path: Path) -> None:
    own = layout(tmp_path, line_across(2.2))
    assert inches(2.2) < under_lines(own, BOX, inches(0.4)) <= inches(2.4)
    assert under_lines(own, BOX, inches(0.1)) == BOX.top
