"""Colours of any template: from its theme, and readable on what lies behind them."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from lxml import etree
from pptx.oxml.ns import qn

from pipeline.intake.backing import backing_of
from pipeline.intake.contrast import contrast
from pipeline.intake.inks import Inks, inks_of, tones_by_hue
from pipeline.intake.roles import Tone
from pipeline.intake.template_file import TemplateLayout, read_template
from pipeline.intake.theme import Theme
from pipeline.units import Box, inches
from tests.templates import dark, make_template, rewritten

BOX = Box(inches(1), inches(2), inches(8), inches(4))
WORDS = (Tone.DONE, Tone.IN_PROGRESS, Tone.NOT_DONE, Tone.WILL_NOT_BE_MET)
OFFICE = ("4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47")


def layout_of(folder: Path, *changes: Callable[[Any], None]) -> TemplateLayout:
    return read_template(make_template(folder / "oma.pptx", *changes)).layouts[1]


def inks(folder: Path, *changes: Callable[[Any], None], text: str = "tx1") -> Inks:
    layout = layout_of(folder, *changes)
    return inks_of(layout, backing_of(layout, BOX, text), tones_by_hue(layout.theme))


def filled(xml: str) -> Callable[[Any], None]:
    """A background with this fill."""

    def change(file: Any) -> None:
        common = file.slide_layouts[1].element.cSld
        namespace = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
        fill = etree.fromstring(xml.replace(">", f" {namespace}>", 1))
        properties = common.makeelement(qn("p:bgPr"))
        properties.extend([fill, common.makeelement(qn("a:effectLst"))])
        background = common.makeelement(qn("p:bg"))
        background.append(properties)
        common.insert(0, background)

    return change


NAVY = filled('<a:solidFill><a:srgbClr val="001F3F"/></a:solidFill>')
GRADIENT = filled(
    '<a:gradFill><a:gsLst><a:gs pos="0"><a:srgbClr val="101010"/></a:gs>'
    '<a:gs pos="100000"><a:srgbClr val="303030"/></a:gs></a:gsLst></a:gradFill>'
)


def test_programmes_of_a_theme_without_accents_have_a_colour_of_its_text(tmp_path: Path) -> None:
    with rewritten(make_template(tmp_path / "oma.pptx")) as parts:
        theme, gone = parts["ppt/theme/theme1.xml"], rb"<a:accent(\d)>.*?</a:accent\1>"
        parts["ppt/theme/theme1.xml"] = re.sub(gone, b"", theme, flags=re.DOTALL)
    layout = read_template(tmp_path / "oma.pptx").layouts[1]
    found = inks_of(layout, backing_of(layout, BOX, "tx1"), tones_by_hue(layout.theme))
    assert contrast(found.ink.seen, found.accent(1)) >= 4.5
    assert {found.tones[tone].stated for tone in (Tone.DONE, Tone.WILL_NOT_BE_MET)} == {"tx1"}


@pytest.mark.parametrize("change", [None, dark, NAVY, GRADIENT])
def test_everything_can_be_read_on_its_ground(tmp_path: Path, change: Any) -> None:
    found = inks(tmp_path, *([change] if change else []))
    page = found.page.seen
    assert contrast(found.ink.seen, page) >= 4.5
    assert contrast(found.secondary.seen, page) >= 4.5
    assert contrast(found.track.seen, page) >= 3
    for tone in WORDS:
        assert contrast(found.tones[tone].seen, page) >= 4.5
    for fill in (*found.accents, found.tones[Tone.IN_PROGRESS_FILL].seen):
        assert contrast(found.ink.seen, fill) >= 4.5


def test_a_dark_colour_map_gives_light_text_by_its_name(tmp_path: Path) -> None:
    found = inks(tmp_path, dark)
    assert (found.ink.stated, found.ink.seen, found.page.seen) == ("tx1", "FFFFFF", "000000")


def test_dark_text_on_a_dark_background_gives_way_to_the_light_colour(tmp_path: Path) -> None:
    found = inks(tmp_path, NAVY)
    assert (found.ink.stated, found.page.stated) == ("bg1", "001F3F")


def test_text_that_can_be_read_is_left_alone(tmp_path: Path) -> None:
    found = backing_of(layout_of(tmp_path), BOX, "tx1")
    assert (found.ink.stated, found.plate) == ("tx1", None)


def test_a_gradient_has_the_colour_of_its_middle_but_is_not_plain(tmp_path: Path) -> None:
    found = inks(tmp_path, GRADIENT)
    assert (found.page.seen, found.plain) == ("1F1F1F", False)
    assert inks(tmp_path, NAVY).plain


def test_a_colour_that_stands_out_is_stated_by_the_name_of_its_slot(tmp_path: Path) -> None:
    layout = layout_of(tmp_path)
    tones = {**tones_by_hue(layout.theme), Tone.DONE: "dk2"}
    found = inks_of(layout, backing_of(layout, BOX, "tx1"), tones)
    assert found.tones[Tone.DONE].stated == "dk2"


def test_statuses_have_the_accents_that_are_nearest_to_their_usual_hues() -> None:
    slots = {f"accent{number}": colour for number, colour in enumerate(OFFICE, 1)}
    tones = tones_by_hue(Theme(slots, {}, "Arial", "Arial"))
    assert (tones[Tone.DONE], tones[Tone.IN_PROGRESS]) == ("accent6", "accent5")
    assert (tones[Tone.UNCERTAIN], tones[Tone.WILL_NOT_BE_MET]) == ("accent4", "accent2")


def test_a_theme_of_greys_leaves_the_statuses_to_the_colour_of_the_text() -> None:
    slots = {f"accent{number}": "808080" for number in range(1, 7)}
    tones = tones_by_hue(Theme(slots, {}, "Arial", "Arial"))
    assert set(tones.values()) == {"tx1"}
