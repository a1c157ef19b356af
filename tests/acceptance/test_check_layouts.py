"""`build-deck check-layouts`: what of a template is bound to what, told, suggested and shown."""

from pathlib import Path

import pytest
from lxml import etree
from pptx.presentation import Presentation as PresentationFile

from pipeline.findings import ExitCode
from pipeline.intake.roles import Role
from tests.running import project_folder, run
from tests.templates import (
    Change,
    make_template,
    on_picture,
    rewritten,
    tiny_body,
    with_second_master,
    without_feet,
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    make_template(tmp_path / "oma.pptx")
    return tmp_path


def test_the_layouts_of_the_city_are_told_by_their_names(tmp_path: Path) -> None:
    checked = run(project_folder(tmp_path / "run"), "check-layouts", "layouts/helsinki.pptx")
    assert checked.code == ExitCode.BUILT
    assert "Asettelut sidotaan niiden nimillä" in checked.out
    assert "Ositettu toteutuminen: asettelu ”Ositettu toteutuminen”" in checked.out
    assert "Taulukko: paikkamerkki ”Taulukko”" in checked.out
    assert "Jää pois" not in checked.out


def test_a_template_that_is_not_bound_is_told_all_that_it_lacks(folder: Path) -> None:
    checked = run(folder, "check-layouts", "oma.pptx")
    assert checked.code == ExitCode.LAYOUTS
    for role in Role:
        assert f"{role}: ei asettelua" in checked.out
    assert "build-deck check-layouts --suggest oma.pptx" in checked.out


def test_a_suggestion_binds_all_kinds_of_slide(folder: Path) -> None:
    checked = run(folder, "check-layouts", "oma.pptx", "--suggest")
    assert checked.code == ExitCode.BUILT
    assert "Kansi: asettelu ”Title Slide”" in checked.out
    assert "Ohjelman kansi: asettelu ”Section Header”" in checked.out
    assert "Ennuste ja riskit: asettelu ”Comparison”" in checked.out
    assert "Ositettu toteutuminen: asettelu ”Title and Content”" in checked.out
    assert "Ilman omaa paikkamerkkiä, sisällön paikassa: Selite, Väliotsikko, Jatkuu" in checked.out
    assert "Jää pois: Vasen viiva, Oikea viiva" in checked.out
    assert (folder / "oma.toml").exists()


def test_a_suggestion_is_never_written_over_another(folder: Path) -> None:
    (folder / "oma.toml").write_text("# oma työ\n", encoding="utf-8")
    checked = run(folder, "check-layouts", "oma.pptx", "--suggest")
    assert checked.code == ExitCode.OUTPUT
    assert "oma.toml on jo" in checked.err
    assert (folder / "oma.toml").read_text(encoding="utf-8") == "# oma työ\n"


def test_a_suggestion_names_the_master_of_a_layout_that_two_have(folder: Path) -> None:
    with_second_master(folder / "oma.pptx")
    assert run(folder, "check-layouts", "oma.pptx", "--suggest").code == ExitCode.BUILT
    assert "master = 1" in (folder / "oma.toml").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["Oma asettelu", ""])
def test_layouts_that_share_a_name_are_suggested_by_their_numbers(folder: Path, name: str) -> None:
    make_template(folder / "oma.pptx", all_called(name))
    assert run(folder, "check-layouts", "oma.pptx", "--suggest").code == ExitCode.BUILT
    text = (folder / "oma.toml").read_text(encoding="utf-8")
    assert '["Kansi"]\nlayout = 1\n' in text
    assert '["Puuttuvat tiedot"]\nlayout = 2\n' in text


def all_called(name: str) -> Change:
    """All layouts of a template have the same name."""

    def change(file: PresentationFile) -> None:
        for layout in file.slide_layouts:
            layout.element.cSld.set("name", name)

    return change


def test_a_name_that_several_layouts_of_a_master_have_is_asked_about(folder: Path) -> None:
    make_template(folder / "oma.pptx", all_called("Oma asettelu"))
    binding = '["Kansi"]\nlayout = "Oma asettelu"\n'
    (folder / "oma.toml").write_text(binding, encoding="utf-8")
    checked = run(folder, "check-layouts", "oma.pptx")
    assert checked.code == ExitCode.LAYOUTS
    assert "oma.toml, rivi 2: pohjassa on usealla asettelulla nimi ”Oma asettelu”" in checked.out
    assert "layout = NUMERO. Ne ovat 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11;" in checked.out


def test_a_background_that_cannot_be_read_is_told(folder: Path) -> None:
    with rewritten(make_template(folder / "oma.pptx", on_picture("000000"))) as parts:
        (name,) = (name for name in parts if name.startswith("ppt/media/"))
        parts[name] = b"a metafile, say"
    told = run(folder, "check-layouts", "oma.pptx", "--suggest").out
    assert "Varoitus: Asettelujen Title Slide, Section Header, Title and Content" in told
    assert "jota ohjelma ei osaa lukea" in told


def test_a_background_that_can_be_read_needs_no_word(folder: Path) -> None:
    make_template(folder / "oma.pptx", on_picture("000000"))
    assert "ei osaa lukea" not in run(folder, "check-layouts", "oma.pptx", "--suggest").out


def test_what_is_left_out_is_told(folder: Path) -> None:
    make_template(folder / "oma.pptx", without_feet)
    checked = run(folder, "check-layouts", "oma.pptx", "--suggest")
    assert checked.code == ExitCode.BUILT
    assert "Jää pois: Alatunniste, Dianumero" in checked.out


def test_a_place_that_is_too_small_is_told(folder: Path) -> None:
    run(folder, "check-layouts", "oma.pptx", "--suggest")
    make_template(folder / "oma.pptx", tiny_body)
    assert "liian pieni" in run(folder, "check-layouts", "oma.pptx").out


def test_the_page_shows_each_layout_with_its_placeholders(folder: Path) -> None:
    run(folder, "check-layouts", "oma.pptx", "--suggest", "--html", "sivu.html")
    page = (folder / "sivu.html").read_text(encoding="utf-8")
    drawn = etree.HTML(page)
    titles = [title.text for title in drawn.iter("h3")]
    assert titles[:2] == ["1. Title Slide", "2. Title and Content"]
    picture = drawn.findall(".//svg")[1]
    assert (picture.get("viewBox") or picture.get("viewbox")) == "0 0 720 540"
    assert [text.text for text in picture.iter("text")][:2] == [
        "Title 1 (0)",
        "Content Placeholder 2 (1)",
    ]
    first = next(picture.iter("rect"))
    assert (first.get("x"), first.get("width")) == ("36.0", "648.0")
    assert "Käytössä: Kansi" in page
    assert "http" not in page


def test_a_page_is_not_written_over_a_template(folder: Path) -> None:
    before = (folder / "oma.pptx").read_bytes()
    checked = run(folder, "check-layouts", "oma.pptx", "--html", "oma.pptx")
    assert checked.code == ExitCode.WRONG_USE
    assert (folder / "oma.pptx").read_bytes() == before


def test_names_in_a_template_do_no_harm_to_the_page(folder: Path) -> None:
    def rename(file: object) -> None:
        layout = file.slide_layouts[0]  # type: ignore[attr-defined]  # python-pptx's presentation
        layout.element.cSld.set("name", "<script>alert(1)</script>")

    make_template(folder / "oma.pptx", rename)
    run(folder, "check-layouts", "oma.pptx", "--html", "sivu.html")
    assert "<script>" not in (folder / "sivu.html").read_text(encoding="utf-8")


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"%PDF-1.7"], ids=["empty", "cut", "pdf"])
def test_a_file_that_is_no_template_is_told_in_one_line(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "oma.potx").write_bytes(content)
    checked = run(tmp_path, "check-layouts", "oma.potx")
    assert checked.code == ExitCode.LAYOUTS
    assert checked.err.splitlines() == [
        "VIRHE: oma.potx ei ole PowerPoint-tiedosto (.pptx tai .potx), jonka voisi lukea."
    ]


def test_a_template_that_asks_for_too_much_memory_is_refused(tmp_path: Path) -> None:
    path = make_template(tmp_path / "oma.pptx")
    with rewritten(path) as parts:
        parts["ppt/slideLayouts/slideLayout1.xml"] = b"<a>" + b" " * 300_000_000 + b"</a>"
    checked = run(tmp_path, "check-layouts", "oma.pptx")
    assert (checked.code, len(checked.err.splitlines())) == (ExitCode.LAYOUTS, 1)
