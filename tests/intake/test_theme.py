"""The theme of a file: its colours and fonts by their names."""

from pathlib import Path

import pytest
from pptx import Presentation

from pipeline.intake.theme import Theme, theme_of
from tests.builders import change_part
from tests.running import LAYOUTS

THEME = "ppt/theme/theme1.xml"


def theme_with(tmp_path: Path, old: str, new: str) -> Theme:
    path = tmp_path / "layouts.pptx"
    path.write_bytes(LAYOUTS.read_bytes())
    change_part(path, THEME, old.encode(), new.encode())
    return theme_of(Presentation(str(path)).slide_master)


@pytest.fixture(scope="module")
def theme() -> Theme:
    return theme_of(Presentation(str(LAYOUTS)).slide_master)


@pytest.mark.parametrize(("slot", "colour"), [("dk1", "1A1A1A"), ("accent1", "008741")])
def test_a_slot_has_its_colour(theme: Theme, slot: str, colour: str) -> None:
    assert theme.slots[slot] == colour


def test_all_twelve_slots_are_read(theme: Theme) -> None:
    assert len(theme.slots) == 12


def test_a_custom_colour_is_found_by_its_name(theme: Theme) -> None:
    assert theme.custom["Ohjelma 1"] == "9FC9EB"


def test_the_fonts_are_read(theme: Theme) -> None:
    assert (theme.major_font, theme.minor_font) == ("Arial", "Arial")


def test_a_colour_of_the_system_has_the_value_that_was_stored(tmp_path: Path) -> None:
    system = '<a:sysClr val="windowText" lastClr="0a0b0c"/>'
    theme = theme_with(tmp_path, '<a:srgbClr val="1A1A1A"/>', system)
    assert theme.slots["dk1"] == "0A0B0C"


def test_a_theme_without_custom_colours_has_none(tmp_path: Path) -> None:
    theme = theme_with(tmp_path, "custClrLst", "extLst")
    assert dict(theme.custom) == {}


def test_the_fonts_of_headings_and_of_texts_may_differ(tmp_path: Path) -> None:
    theme = theme_with(
        tmp_path, '<a:majorFont><a:latin typeface="Arial"', '<a:majorFont><a:latin typeface="Lato"'
    )
    assert (theme.major_font, theme.minor_font) == ("Lato", "Arial")


def test_nothing_outside_the_file_is_read(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("FF00FF")
    doctype = f'<!DOCTYPE a [<!ENTITY x SYSTEM "{secret.as_uri()}">]>'
    theme = theme_with(tmp_path, "<a:theme ", doctype + "<a:theme ")
    assert "FF00FF" not in theme.slots.values()
