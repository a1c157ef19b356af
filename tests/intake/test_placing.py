"""The places of a kind of slide in a template: the colours of their texts where they stand."""

from pathlib import Path
from typing import Any

from pptx.util import Inches

from pipeline.intake.contrast import contrast
from pipeline.intake.layouts import bound_layouts
from pipeline.intake.roles import Role, Slot
from pipeline.intake.suggestion import suggested
from pipeline.intake.template_file import read_template
from tests.templates import layout, make_template, panel, placeholder, solid


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


def under_the_foot(file: Any) -> None:
    """A place for contents that reaches over the footers and out of the slide."""
    body = placeholder(file, "Title and Content", "Content Placeholder 2")
    body.left, body.top, body.width, body.height = (Inches(n) for n in (0.5, 1.6, 9, 6.2))


def test_contents_stay_on_the_slide_and_over_its_footer(tmp_path: Path) -> None:
    template = read_template(make_template(tmp_path / "oma.pptx", under_the_foot))
    layouts, _ = bound_layouts(template, suggested(template))
    for role in (Role.PHASES, Role.CHANGES, Role.GOAL):
        found = layouts.layout(role)
        foot = found.place(Slot.FOOTER).box.top
        own = [p.box for p in found.places if p.slot not in (Slot.FOOTER, Slot.SLIDE_NUMBER)]
        assert max(box.bottom for box in own) <= foot


def running_down(file: Any) -> None:
    """A body whose text runs down, in a layout that says nothing of its kind."""
    for found in file.slide_layouts:
        found.element.attrib.pop("type", None)
    content = layout(file, "Title and Content").placeholders[1]
    content.element.find(".//{*}bodyPr").set("vert", "eaVert")


def test_a_layout_whose_text_runs_down_is_not_suggested(tmp_path: Path) -> None:
    template = read_template(make_template(tmp_path / "oma.pptx", running_down))
    used = {bound.layout.name for bound in suggested(template).roles.values()}
    assert "Title and Content" not in used
    assert not any("Vertical" in name for name in used)
