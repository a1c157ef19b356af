"""Footers and numbers of a template have room for text of at least ten points."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from pipeline.intake.binding import Bound, bound
from pipeline.intake.foot import foot_box
from pipeline.intake.roles import Role, Slot
from pipeline.intake.template_file import read_template
from pipeline.units import Box, Emu, inches
from tests.templates import make_template, placeholder

SLIDE = (Emu(inches(10)), Emu(inches(7.5)))


def footer(left: float, width: float, align: str) -> Callable[[Any], None]:
    def change(file: Any) -> None:
        shape = placeholder(file, "Title and Content", "Footer Placeholder 4")
        shape.left, shape.top = inches(left), inches(7.3)
        shape.width, shape.height = inches(width), inches(0.1)
        style = shape.element.txBody.find(".//{*}lstStyle")
        style.append(style.makeelement(f"{style.tag[:-8]}lvl1pPr", {"algn": align}))

    return change


def box_of(folder: Path, change: Callable[[Any], None]) -> tuple[Bound, Box]:
    template = read_template(make_template(folder / "oma.pptx", change))
    found = bound(template.layouts[1], Role.NOTICE, {})
    return found, foot_box(Slot.FOOTER, found.slots[Slot.FOOTER], found, SLIDE)


@pytest.mark.parametrize(
    ("left", "align", "begin"), [(0.5, "l", 0.5), (1.5, "ctr", 0.25), (4.0, "r", 1.5)]
)
def test_a_narrow_footer_grows_away_from_where_its_text_begins(
    tmp_path: Path, left: float, align: str, begin: float
) -> None:
    _, box = box_of(tmp_path, footer(left, 2.0, align))
    assert (box.left, box.width) == (inches(begin), inches(4.5))


def test_a_footer_does_not_grow_over_the_number(tmp_path: Path) -> None:
    found, box = box_of(tmp_path, footer(6.0, 1.0, "l"))
    assert box.right == found.slots[Slot.SLIDE_NUMBER].box.left


def test_a_low_footer_is_as_high_as_a_line_and_within_the_slide(tmp_path: Path) -> None:
    _, box = box_of(tmp_path, footer(0.5, 2.0, "l"))
    assert box.height >= inches(13 / 72)
    assert box.bottom <= SLIDE[1]
