"""Layouts that lack something stop the build: what is missing is named, with what is there."""

from pathlib import Path
from typing import Any

import pytest
from pptx import Presentation

from tests.acceptance.test_layouts import (
    FILE,
    FORECAST_LAYOUT,
    PHASES,
    THEME,
    change,
    layout_named,
    shape_named,
)
from tests.builders import change_part
from tests.running import changed_layouts, run, small_project

LAYOUTS = 4


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return small_project(tmp_path / "run")


def test_a_placeholder_that_is_too_small_for_any_text_is_named(folder: Path) -> None:
    def lower(place: Any) -> None:
        place.height = 200_000

    change(folder, FORECAST_LAYOUT, "Vasen teksti", lower)
    assert f"Asettelun ”{FORECAST_LAYOUT}” paikkamerkki ”Vasen teksti”" in refused(folder)


def refused(folder: Path, *arguments: str) -> str:
    stopped = run(folder, *arguments)
    assert stopped.code == LAYOUTS, stopped.err
    assert not (folder / "output").exists()
    return stopped.err


def test_layouts_that_are_not_there_are_said(folder: Path) -> None:
    assert "muu.pptx" in refused(folder, "--layouts", "muu.pptx")


@pytest.mark.parametrize("content", [b"", b"no zip", b"PK\x03\x04"], ids=["empty", "text", "cut"])
def test_a_file_that_is_no_presentation_is_said(folder: Path, content: bytes) -> None:
    (folder / FILE).write_bytes(content)
    assert "ei ole PowerPoint-tiedosto" in refused(folder)


def test_a_workbook_in_place_of_layouts_is_said(folder: Path) -> None:
    error = refused(folder, "--layouts", "input/tavoitteet.xlsx")
    assert "ei ole PowerPoint-tiedosto" in error


def test_a_presentation_without_a_theme_that_can_be_read_is_said(folder: Path) -> None:
    change_part(folder / FILE, THEME, b"</a:theme>", b"")
    assert "ei ole PowerPoint-tiedosto" in refused(folder)


@pytest.mark.parametrize("kind", ["presentation", "template"])
def test_layouts_with_macros_are_refused_and_told_how_to_save_them(folder: Path, kind: str) -> None:
    plain = b"openxmlformats-officedocument.presentationml.presentation.main+xml"
    with_macros = f"ms-powerpoint.{kind}.macroEnabled.main+xml".encode()
    change_part(folder / FILE, "[Content_Types].xml", plain, with_macros)
    error = refused(folder)
    assert f"{FILE} sisältää makroja (.pptm tai .potm)" in error
    assert "tallenna muotoon .potx tai .pptx" in error


def test_a_strange_presentation_is_told_all_that_it_lacks(folder: Path) -> None:
    Presentation().save(str(folder / FILE))
    error = refused(folder)
    assert "puuttuu asettelu ”Kansi”" in error
    assert "puuttuu asettelu ”Huom”" in error
    assert "Title Slide" in error


def test_a_layout_that_was_deleted_is_named(folder: Path) -> None:
    with changed_layouts(folder) as file:
        file.slide_layouts.remove(layout_named(file, "Huom"))
    error = refused(folder)
    assert "puuttuu asettelu ”Huom”" in error
    assert "Kansi, Ohjelman kansi" in error


def test_a_placeholder_that_was_deleted_is_named(folder: Path) -> None:
    change(folder, PHASES, "Selite", lambda place: place.element.getparent().remove(place.element))
    error = refused(folder)
    assert f"Asettelusta ”{PHASES}” puuttuu paikkamerkki ”Selite”" in error
    assert "Otsikko, Väliotsikko, Taulukko" in error


def test_a_placeholder_that_was_renamed_is_named_with_those_that_are_there(folder: Path) -> None:
    def rename(place: Any) -> None:
        place.name = "Merkkien selite"

    change(folder, PHASES, "Selite", rename)
    error = refused(folder)
    assert "puuttuu paikkamerkki ”Selite”" in error
    assert "Merkkien selite" in error


def test_a_pattern_that_was_deleted_is_named(folder: Path) -> None:
    change(folder, PHASES, "Raita", lambda shape: shape.element.getparent().remove(shape.element))
    assert f"Asettelusta ”{PHASES}” puuttuu muoto ”Raita”" in refused(folder)


def test_a_colour_that_was_deleted_from_the_theme_is_named(folder: Path) -> None:
    change_part(folder / FILE, THEME, b"Janan pohja", b"Jokin muu")
    error = refused(folder)
    assert "”Janan pohja”" in error
    assert "Jokin muu" in error


def test_all_that_the_layouts_lack_is_said_at_once(folder: Path) -> None:
    with changed_layouts(folder) as file:
        file.slide_layouts.remove(layout_named(file, "Huom"))
        shape_named(layout_named(file, PHASES), "Selite").name = "x"
        shape_named(layout_named(file, "Tavoite"), "Teksti").name = "y"
    error = refused(folder)
    assert [word for word in ("”Huom”", "”Selite”", "”Teksti”") if word not in error] == []
