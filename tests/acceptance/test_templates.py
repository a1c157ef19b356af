"""Any organisation's template, bound by a file beside it, gives a deck in its own looks."""

import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pptx import Presentation
from pptx.oxml.ns import qn
from pptx.util import Inches

from pipeline.findings import ExitCode
from pipeline.intake.contrast import contrast
from tests.builders import FORECAST, PHASE
from tests.running import Run, run, small_project
from tests.templates import (
    as_potx,
    dark,
    make_template,
    placeholder,
    tiny_body,
    wide,
    with_second_master,
    with_slides,
    without_feet,
)

ROWS = {
    "Vaiheet": [
        dict(PHASE),
        {**PHASE, "Nro": "2", "Tila": "TEKEILLÄ", "Eteneminen": "Työ etenee."},
    ],
    "Ennusteet": [{**FORECAST, "Ennuste": "Tavoite toteutuu. " * 20, "Riskit": "Aikataulu."}],
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return small_project(tmp_path / "run", ROWS)


def suggested(folder: Path, file: str = "oma.pptx") -> Run:
    return run(folder, "check-layouts", file, "--suggest")


def built(folder: Path, file: str = "oma.pptx") -> Run:
    """A deck in the template, bound as the program itself suggests."""
    assert suggested(folder, file).code == ExitCode.BUILT
    return built_again(folder, file)


def built_again(folder: Path, file: str = "oma.pptx") -> Run:
    done = run(folder, "--layouts", file)
    assert done.code == ExitCode.BUILT, done.err
    return done


def slides(done: Run) -> Any:
    return Presentation(str(done.deck)).slides


def frames(slide: Any) -> Iterator[tuple[int, int, int, int]]:
    for shape in slide.shapes:
        yield shape.left, shape.top, shape.left + shape.width, shape.top + shape.height


@pytest.mark.parametrize(
    "changes",
    [(), (wide,), (dark,), (wide, dark), (without_feet,), (tiny_body,), (with_slides,)],
    ids=["4:3", "16:9", "dark", "dark 16:9", "no footer", "tiny body", "with slides"],
)
def test_an_ordinary_template_gives_a_deck_within_its_slides(
    folder: Path, changes: tuple[Any, ...]
) -> None:
    make_template(folder / "oma.pptx", *changes)
    file = Presentation(str(built(folder).deck))
    width, height = Inches(40 / 3) if wide in changes else Inches(10), Inches(7.5)
    assert (file.slide_width, file.slide_height) == (width, height)
    for slide in file.slides:
        assert slide.shapes.title is not None
        for left, top, right, bottom in frames(slide):
            assert 0 <= left < right <= width, slide.shapes.title.text
            assert 0 <= top < bottom <= height, slide.shapes.title.text


def test_texts_and_tables_stand_in_the_placeholders_of_the_template(folder: Path) -> None:
    make_template(folder / "oma.pptx")
    bound = {
        (slide.slide_layout.name, shape.placeholder_format.idx)
        for slide in slides(built(folder))
        for shape in slide.placeholders
    }
    assert {("Title Slide", 0), ("Title and Content", 1), ("Comparison", 4)} <= bound


def test_a_template_of_powerpoint_gives_a_presentation(folder: Path) -> None:
    as_potx(make_template(folder / "oma.pptx"))
    done = built(folder, "oma.potx")
    with zipfile.ZipFile(done.deck) as deck:
        assert b"presentationml.presentation.main+xml" in deck.read("[Content_Types].xml")
        assert b"presentationml.template.main+xml" not in deck.read("[Content_Types].xml")


def test_slides_of_a_template_leave_nothing_behind(folder: Path) -> None:
    make_template(folder / "oma.pptx", with_slides)
    done = built(folder)
    with zipfile.ZipFile(done.deck) as deck:
        listed = [name for name in deck.namelist() if name.startswith("ppt/slides/slide")]
        everything = b"".join(deck.read(name) for name in deck.namelist() if name.endswith("xml"))
    assert len(listed) == len(slides(done))
    assert b"Vanha dia" not in everything
    assert b"custShow" not in everything


def test_nothing_else_of_a_template_is_lost(folder: Path) -> None:
    make_template(folder / "oma.pptx")
    with_second_master(folder / "oma.pptx")
    with zipfile.ZipFile(folder / "oma.pptx") as template:
        before = {n: template.read(n) for n in template.namelist() if n.startswith(KEPT)}
    with zipfile.ZipFile(built(folder).deck) as deck:
        after = deck.namelist()
        themes = {deck.read(name) for name in after if name.startswith("ppt/theme/")}
    assert {name for name in before if "theme" not in name} <= set(after)
    assert {content for name, content in before.items() if "theme" in name} <= themes


KEPT = ("ppt/slideLayouts/slide", "ppt/slideMasters/slide", "ppt/theme/", "ppt/presProps")


def test_a_layout_whose_name_two_masters_have_is_taken_from_the_one_that_is_named(
    folder: Path,
) -> None:
    with_second_master(make_template(folder / "oma.pptx"))
    suggested(folder)
    binding = folder / "oma.toml"
    binding.write_text(binding.read_text(encoding="utf-8").replace("master = 1", "master = 2"))
    masters = {s.slide_layout.slide_master.part.partname for s in slides(built_again(folder))}
    assert masters == {"/ppt/slideMasters/slideMaster2.xml"}


def test_a_name_that_two_masters_have_is_asked_about(folder: Path) -> None:
    with_second_master(make_template(folder / "oma.pptx"))
    suggested(folder)
    change_binding(folder, "master = 1\n", "")
    stopped = run(folder, "--layouts", "oma.pptx")
    assert stopped.code == ExitCode.LAYOUTS
    assert "usealla perusdialla" in stopped.err
    assert "1 (Office Theme), 2 (Tumma)" in stopped.err


def change_binding(folder: Path, before: str, after: str) -> None:
    binding = folder / "oma.toml"
    text = binding.read_text(encoding="utf-8")
    assert before in text
    binding.write_text(text.replace(before, after), encoding="utf-8")


def test_texts_of_a_dark_template_are_light_and_those_of_a_light_one_dark(folder: Path) -> None:
    for change, ground in ((wide, "FFFFFF"), (dark, "000000")):
        make_template(folder / "oma.pptx", change)
        (folder / "oma.toml").unlink(missing_ok=True)
        stated = [colour for slide in slides(built(folder)) for colour in table_colours(slide)]
        assert stated
        for colour in stated:
            assert contrast(colour, ground) >= 4.5, colour


def table_colours(slide: Any) -> Iterator[str]:
    """The colours of the texts in the tables of a slide, those of the theme resolved."""
    theme = {"tx1": "000000", "9BBB59": "9BBB59"}
    master = slide.slide_layout.slide_master
    if master.element.find(qn("p:clrMap")).get("tx1") == "lt1":
        theme["tx1"] = "FFFFFF"
    theme |= {"accent1": "4F81BD", "accent2": "C0504D", "accent3": "9BBB59", "accent6": "F79646"}
    for frame in slide.shapes._spTree.iter(qn("a:tbl")):  # noqa: SLF001  # no public way
        for fill in frame.iter(qn("a:solidFill")):
            if fill.getparent().tag == qn("a:rPr"):
                yield theme.get(fill[0].get("val"), fill[0].get("val"))


def test_charts_and_marks_of_a_dark_template_are_other_pictures(folder: Path) -> None:
    make_template(folder / "oma.pptx")
    light = pictures(built(folder))
    make_template(folder / "oma.pptx", dark)
    assert not pictures(built_again(folder)) & light


def pictures(done: Run) -> set[bytes]:
    parts = Presentation(str(done.deck)).part.package.iter_parts()
    return {part.blob for part in parts if "/media/" in part.partname}


def test_a_template_without_a_footer_is_told_and_used(folder: Path) -> None:
    make_template(folder / "oma.pptx", without_feet)
    done = built(folder)
    assert "Paikkamerkkiä ”Alatunniste” ei ole" in done.err
    assert "Paikkamerkkiä ”Dianumero” ei ole" in done.err


def test_contents_whose_place_is_tiny_get_the_room_under_the_title(folder: Path) -> None:
    make_template(folder / "oma.pptx")
    suggested(folder)
    make_template(folder / "oma.pptx", tiny_body)
    done = built_again(folder)
    assert "sisällön paikka on dialle ”Ositettu toteutuminen” liian pieni" in done.err
    tables = [s for slide in slides(done) for s in slide.shapes if s.has_table]
    assert min(table.width for table in tables) > Inches(6)


def test_a_placeholder_that_was_moved_moves_what_stands_in_it(folder: Path) -> None:
    make_template(folder / "oma.pptx")
    before = phases(built(folder))
    make_template(
        folder / "oma.pptx", moved("Title and Content", "Content Placeholder 2", left=300_000)
    )
    after = phases(built_again(folder))
    for name in ("Väliotsikko", "Taulukko"):
        assert after[name] - before[name] == 300_000
    assert after["Otsikko"] == before["Otsikko"]


def moved(layout_name: str, name: str, *, left: int) -> Callable[[Any], None]:
    def change(file: Any) -> None:
        shape = placeholder(file, layout_name, name)
        shape.left, shape.top, shape.width, shape.height = (
            shape.left + left,
            shape.top,
            shape.width - left,
            shape.height,
        )

    return change


def phases(done: Run) -> dict[str, int]:
    """Where what tells the phases begins, by the names of its places."""
    slide = next(s for s in slides(done) if "Ositettu" in s.shapes.title.text)
    return {shape.name.split(" #")[0]: shape.left for shape in slide.shapes}


def rename(file: Any) -> None:
    placeholder(file, "Title and Content", "Content Placeholder 2").name = "Jokin muu"


def delete(file: Any) -> None:
    element = placeholder(file, "Title and Content", "Content Placeholder 2").element
    element.getparent().remove(element)


@pytest.mark.parametrize(("change", "left"), [(rename, "Jokin muu (1)"), (delete, "–")])
def test_a_placeholder_that_is_not_there_is_told_with_its_line_and_those_that_are(
    folder: Path, change: Callable[[Any], None], left: str
) -> None:
    make_template(folder / "oma.pptx")
    suggested(folder)
    make_template(folder / "oma.pptx", change)
    stopped = run(folder, "--layouts", "oma.pptx")
    line = line_with(folder, '"Taulukko" = "Content Placeholder 2"')
    assert stopped.code == ExitCode.LAYOUTS
    assert f"oma.toml, rivi {line}: paikalle ”Taulukko” pyydetään paikkamerkkiä" in stopped.err
    assert f"Sopivat paikkamerkit ovat: {left}." in stopped.err


def line_with(folder: Path, text: str) -> int:
    lines = (folder / "oma.toml").read_text(encoding="utf-8").splitlines()
    return lines.index(text) + 1


def test_a_layout_that_is_not_there_is_told_with_those_that_are(folder: Path) -> None:
    make_template(folder / "oma.pptx")
    suggested(folder)

    def without_comparison(file: Any) -> None:
        file.slide_layouts.remove(file.slide_layouts.get_by_name("Comparison"))

    make_template(folder / "oma.pptx", without_comparison)
    stopped = run(folder, "--layouts", "oma.pptx")
    assert "pyydetään asettelua ”Comparison”, jota pohjassa ei ole" in stopped.err
    assert "Two Content" in stopped.err


def test_a_kind_of_slide_that_is_not_bound_falls_back_on_the_nearest_and_that_is_said(
    folder: Path,
) -> None:
    make_template(folder / "oma.pptx")
    text = '["Kansi"]\nlayout = "Title Slide"\n["Tavoite"]\nlayout = "Title and Content"\n'
    two = '["Tavoite, kaksi palstaa"]\nlayout = "Two Content"\n'
    (folder / "oma.toml").write_text(text + two, encoding="utf-8")
    done = built_again(folder)
    assert "käytössä on dian ”Tavoite, kaksi palstaa” asettelu ”Two Content”" in done.err
    layouts = {s.shapes.title.text: s.slide_layout.name for s in slides(done)}
    forecast = next(name for name in layouts if "Ennuste tavoitteiden" in name)
    assert layouts[forecast] == "Two Content"


def test_a_title_alone_is_enough_for_phases(folder: Path) -> None:
    make_template(folder / "oma.pptx")
    text = '["Kansi"]\nlayout = "Title Slide"\n["Tavoite"]\nlayout = "Title Only"\n'
    (folder / "oma.toml").write_text(text, encoding="utf-8")
    tables = [s for slide in slides(built_again(folder)) for s in slide.shapes if s.has_table]
    assert tables
    assert not any(table.is_placeholder for table in tables)


def test_the_colours_of_statuses_are_those_that_the_file_states(folder: Path) -> None:
    make_template(folder / "oma.pptx", wide)
    before = pictures(built(folder))
    change_binding(folder, '"TEHTY" = "accent3"', '"TEHTY" = "dk2"')
    assert pictures(built_again(folder)) != before


def test_a_template_that_nobody_has_bound_is_told_how_to(folder: Path) -> None:
    make_template(folder / "oma.pptx")
    stopped = run(folder, "--layouts", "oma.pptx")
    assert stopped.code == ExitCode.LAYOUTS
    assert "build-deck check-layouts --suggest oma.pptx" in stopped.err


def test_the_same_template_gives_the_same_bytes(folder: Path) -> None:
    make_template(folder / "oma.pptx", dark)
    first = built(folder).deck.read_bytes()
    assert built_again(folder).deck.read_bytes() == first
