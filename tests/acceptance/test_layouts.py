"""Layouts that a designer changes by hand change the deck, without a line of code."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pptx import Presentation
from pptx.oxml.ns import qn
from pptx.presentation import Presentation as PresentationFile
from pptx.slide import Slide, SlideLayout

from tests.builders import FORECAST, PHASE, change_part
from tests.deck_checks import problems
from tests.running import DECK, Run, changed_layouts, run, small_project

FILE = Path("layouts/helsinki.pptx")
THEME = "ppt/theme/theme1.xml"
ROWS = {
    "Vaiheet": [
        dict(PHASE),
        {**PHASE, "Nro": "2", "Tila": "TEKEILLÄ", "Lisätieto": "Jatkuu keväällä."},
    ],
    "Ennusteet": [{**FORECAST, "Ennuste": "Tavoite toteutuu. " * 20, "Riskit": "Aikataulu."}],
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return small_project(tmp_path / "run", ROWS)


def layout_named(file: PresentationFile, name: str) -> SlideLayout:
    return next(layout for layout in file.slide_layouts if layout.name == name)


def shape_named(holder: Any, name: str) -> Any:
    return next(shape for shape in holder.shapes if shape.name.split(" #")[0] == name)


def change(folder: Path, layout: str, name: str, how: Callable[[Any], None]) -> None:
    """Changes the shape of a layout as a designer would."""
    with changed_layouts(folder) as file:
        how(shape_named(layout_named(file, layout), name))


def built(folder: Path) -> Run:
    run_ = run(folder)
    assert run_.code == 0, run_.err
    assert problems(folder / DECK) == []
    return run_


def slide_of(folder: Path, layout: str) -> Slide:
    slides = Presentation(str(folder / DECK)).slides
    found: Slide = next(slide for slide in slides if slide.slide_layout.name == layout)
    return found


def built_slide(folder: Path, layout: str) -> Slide:
    built(folder)
    return slide_of(folder, layout)


PHASES, FORECAST_LAYOUT, COVER = "Ositettu toteutuminen", "Ennuste ja riskit", "Ohjelman kansi"


def test_a_text_stands_where_its_placeholder_was_moved(folder: Path) -> None:
    def move(place: Any) -> None:
        place.left, place.top = place.left + 100_000, place.top + 200_000

    before = shape_named(built_slide(folder, FORECAST_LAYOUT), "Vasen teksti")
    change(folder, FORECAST_LAYOUT, "Vasen teksti", move)
    after = shape_named(built_slide(folder, FORECAST_LAYOUT), "Vasen teksti")
    assert (after.left, after.top) == (before.left + 100_000, before.top + 200_000)


def test_a_table_stands_where_its_placeholder_was_moved(folder: Path) -> None:
    def move(place: Any) -> None:
        place.left, place.width = 1_000_000, 9_000_000

    change(folder, PHASES, "Taulukko", move)
    table = shape_named(built_slide(folder, PHASES), "Taulukko")
    assert (table.left, table.width) == (1_000_000, 9_000_000)


def set_level(place: Any, level: int, *, size: int | None = None, colour: str = "") -> None:
    style = place.element.find(f".//{qn(f'a:lvl{level}pPr')}/{qn('a:defRPr')}")
    if size:
        style.set("sz", str(size))
    if colour:
        fill = style.find(qn("a:solidFill"))
        fill.clear()
        fill.append(fill.makeelement(qn("a:srgbClr"), {"val": colour}))


def runs_of(slide: Slide, name: str) -> list[Any]:
    return list(shape_named(slide, name).element.iter(qn("a:rPr")))


def sizes_of(slide: Slide, name: str) -> set[str]:
    return {run.get("sz", "") for run in runs_of(slide, name)}


def colours_of(slide: Slide, name: str) -> set[str]:
    fills = [run.find(qn("a:solidFill")) for run in runs_of(slide, name)]
    return {fill[0].get("val") for fill in fills if fill is not None}


def test_a_table_has_the_colour_of_its_placeholder(folder: Path) -> None:
    change(folder, PHASES, "Taulukko", lambda place: set_level(place, 1, colour="663300"))
    assert "663300" in colours_of(built_slide(folder, PHASES), "Taulukko")


def test_the_notes_of_a_table_have_the_colour_of_their_own_level(folder: Path) -> None:
    change(folder, PHASES, "Taulukko", lambda place: set_level(place, 3, colour="003366"))
    assert "003366" in colours_of(built_slide(folder, PHASES), "Taulukko")


def test_a_table_has_the_size_of_its_placeholder(folder: Path) -> None:
    change(folder, PHASES, "Taulukko", lambda place: set_level(place, 1, size=2200))
    assert "2200" in sizes_of(built_slide(folder, PHASES), "Taulukko")


def test_the_header_of_a_table_has_the_size_of_its_own_level(folder: Path) -> None:
    change(folder, PHASES, "Taulukko", lambda place: set_level(place, 4, size=1300))
    assert "1300" in sizes_of(built_slide(folder, PHASES), "Taulukko")


def test_a_title_takes_its_colour_from_the_layout_alone(folder: Path) -> None:
    assert colours_of(built_slide(folder, PHASES), "Otsikko") == set()


def test_a_text_at_the_size_of_its_placeholder_takes_it_from_the_layout(folder: Path) -> None:
    change(folder, FORECAST_LAYOUT, "Vasen teksti", lambda place: set_level(place, 1, size=1700))
    assert sizes_of(built_slide(folder, FORECAST_LAYOUT), "Vasen teksti") == {""}


def test_the_legend_stands_where_its_placeholder_was_moved(folder: Path) -> None:
    def move(place: Any) -> None:
        place.left = place.left - 400_000

    before = shape_named(built_slide(folder, PHASES), "Selite")
    change(folder, PHASES, "Selite", move)
    after = shape_named(built_slide(folder, PHASES), "Selite")
    assert (after.left, after.width) == (before.left - 400_000, before.width)


def test_the_badge_stands_where_its_placeholder_was_moved(folder: Path) -> None:
    def move(place: Any) -> None:
        place.top = place.top + 100_000

    before = shape_named(built_slide(folder, FORECAST_LAYOUT), "Arvio")
    change(folder, FORECAST_LAYOUT, "Arvio", move)
    after = shape_named(built_slide(folder, FORECAST_LAYOUT), "Arvio")
    assert after.top == before.top + 100_000


def test_the_stripe_is_as_wide_as_in_its_layout(folder: Path) -> None:
    def widen(stripe: Any) -> None:
        stripe.width = 150_000

    change(folder, PHASES, "Raita", widen)
    assert shape_named(built_slide(folder, PHASES), "Raita").width == 150_000


def test_a_text_is_set_smaller_in_a_lower_placeholder(folder: Path) -> None:
    def narrow(place: Any) -> None:
        place.height = 1_500_000

    change(folder, FORECAST_LAYOUT, "Vasen teksti", narrow)
    assert sizes_of(built_slide(folder, FORECAST_LAYOUT), "Vasen teksti") != {""}


def test_insets_take_room_from_a_text(folder: Path) -> None:
    def pad(place: Any) -> None:
        place.height = 2_000_000
        body = place.element.find(f".//{qn('a:bodyPr')}")
        body.set("lIns", "1500000")
        body.set("rIns", "1500000")

    change(folder, FORECAST_LAYOUT, "Vasen teksti", pad)
    assert sizes_of(built_slide(folder, FORECAST_LAYOUT), "Vasen teksti") != {""}


def test_the_accents_of_the_theme_colour_the_programmes(folder: Path) -> None:
    change_part(folder / FILE, THEME, b"9FC9EB", b"ABCDEF")
    wave = shape_named(built_slide(folder, COVER), "Aalto")
    assert str(wave.fill.fore_color.rgb) == "ABCDEF"


def test_another_colour_of_a_mark_in_the_theme_makes_another_picture(folder: Path) -> None:
    built(folder)
    before = pictures(folder)
    change_part(folder / FILE, THEME, b"008741", b"006633")
    built(folder)
    assert before - pictures(folder)


def pictures(folder: Path) -> set[bytes]:
    package = Presentation(str(folder / DECK)).part.package
    return {part.blob for part in package.iter_parts() if "/media/" in part.partname}


@pytest.mark.parametrize("font", ["DejaVu Sans", "Ei Ole Fontti"])
def test_text_is_measured_in_the_font_of_the_theme_or_that_is_said(folder: Path, font: str) -> None:
    change_part(folder / FILE, THEME, b'typeface="Arial"', f'typeface="{font}"'.encode())
    warned = "ei ole tällä koneella" in built(folder).err
    assert warned is (font == "Ei Ole Fontti")


def test_slides_in_the_layouts_file_do_not_come_into_the_deck(folder: Path) -> None:
    built(folder)
    before = len(Presentation(str(folder / DECK)).slides)
    with changed_layouts(folder) as file:
        file.slides.add_slide(file.slide_layouts[0])
        file.slides.add_slide(file.slide_layouts[5])
    built(folder)
    assert len(Presentation(str(folder / DECK)).slides) == before
