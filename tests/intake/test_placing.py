"""The places of a kind of slide in a template: the colours of their texts where they stand."""

from pathlib import Path
from typing import Any

from pptx.util import Inches

from pipeline.intake.contrast import contrast
from pipeline.intake.layouts import bound_layouts
from pipeline.intake.roles import Role, Slot
from pipeline.intake.suggestion import suggested
from pipeline.intake.template_file import read_template
from tests.templates import make_template, panel, placeholder, solid


def high_subtitle(file: Any) -> None:
    """A place for the subtitle that reaches far below the texts of a cover."""
    shape = placeholder(file, "Title Slide", "Subtitle 2")
    shape.left, shape.top, shape.width, shape.height = (Inches(n) for n in (1, 3.5, 8, 3.9))


def test_a_text_has_the_colour_for_where_it_stands_not_for_all_of_its_placeholder(
    tmp_path: Path,
) -> None:
    dark_above = (
        panel((0, 4.3, 10, 1.6), solid("555555")),
        panel((0, 0, 10, 4.3), solid("505050")),
    )
    template = read_template(make_template(tmp_path / "oma.pptx", high_subtitle, *dark_above))
    layouts, _ = bound_layouts(template, suggested(template))
    subtitle = layouts.layout(Role.COVER).place(Slot.SUBTITLE)
    assert contrast(subtitle.color or subtitle.levels[0].color, "505050") >= 4.5
