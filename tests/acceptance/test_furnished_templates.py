"""A deck in a template that is furnished, or that has pictures where texts stand."""

import re
import zipfile
from pathlib import Path
from typing import Any

import pytest
from pptx import Presentation
from pptx.oxml.ns import qn

from pipeline.findings import ExitCode
from tests.builders import FORECAST, PHASE
from tests.running import Run, run, small_project
from tests.templates import layout, make_template, on_picture, rewritten, wide, with_slides

P = "http://schemas.openxmlformats.org/presentationml/2006/main"
P15 = "http://schemas.microsoft.com/office/powerpoint/2012/main"
ROWS = {"Vaiheet": [dict(PHASE)], "Ennusteet": [{**FORECAST, "Riskit": "Aikataulu."}]}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return small_project(tmp_path / "run", ROWS)


def suggested(folder: Path) -> Run:
    return run(folder, "check-layouts", "oma.pptx", "--suggest")


def built(folder: Path) -> Run:
    """A deck in the template, bound as the program itself suggests."""
    assert suggested(folder).code == ExitCode.BUILT
    done = run(folder, "--layouts", "oma.pptx")
    assert done.code == ExitCode.BUILT, done.err
    return done


def slides(done: Run) -> Any:
    return Presentation(str(done.deck)).slides


def test_fonts_tags_guides_and_data_of_a_template_stay(folder: Path) -> None:
    furnish(make_template(folder / "oma.pptx", with_slides))
    with zipfile.ZipFile(built(folder).deck) as deck:
        assert deck.read("ppt/fonts/font1.fntdata") == b"a font"
        assert deck.read("customXml/item1.xml") == b"<tiedot/>"
        assert b"OMA_TIETO" in deck.read("ppt/tags/tag1.xml")
        presentation = deck.read("ppt/presentation.xml")
    for kept in (b"<p:embeddedFont>", b"<p:custDataLst>", b"sldGuideLst", b"modifyVerifier"):
        assert kept in presentation


def test_a_template_that_libreoffice_made_gives_a_deck_that_needs_no_repair(folder: Path) -> None:
    """It has neither the properties of views nor a number of its own for each shape."""
    with rewritten(make_template(folder / "oma.pptx")) as parts:
        for name in ("ppt/slideMasters/slideMaster1.xml", "ppt/slideLayouts/slideLayout2.xml"):
            assert b'<p:cNvPr id="3"' in parts[name]
            parts[name] = parts[name].replace(b'<p:cNvPr id="3"', b'<p:cNvPr id="2"')
        relations = "ppt/_rels/presentation.xml.rels"
        parts[relations] = re.sub(rb"<Relationship [^>]*viewProps[^>]*/>", b"", parts[relations])
    file = Presentation(str(built(folder).deck))
    for tree in (file.slide_master, *file.slide_layouts):
        ids = [node.get("id") for node in tree.element.iter(qn("p:cNvPr"))]
        assert len(set(ids)) == len(ids), tree.name
    assert any(relation.reltype.endswith("/viewProps") for relation in file.part.rels.values())


def furnish(path: Path) -> None:
    """Embeds a font, a tag, some data, guides and a write protection in a template."""
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    with rewritten(path) as parts:
        types = '<Default Extension="fntdata" ContentType="application/x-fontdata"/>'
        parts["ppt/fonts/font1.fntdata"] = b"a font"
        parts["customXml/item1.xml"] = b"<tiedot/>"
        tag = f'<p:tagLst xmlns:p="{P}"><p:tag name="OMA_TIETO" val="1"/></p:tagLst>'
        parts["ppt/tags/tag1.xml"] = tag.encode()
        kind = "application/vnd.openxmlformats-officedocument.presentationml.tags+xml"
        types += f'<Override PartName="/ppt/tags/tag1.xml" ContentType="{kind}"/>'
        insert(parts, "[Content_Types].xml", "</Types>", types)
        links = "".join(
            f'<Relationship Id="{id_}" Type="{office}/{name}" Target="{target}"/>'
            for id_, name, target in (
                ("rId90", "font", "fonts/font1.fntdata"),
                ("rId91", "tags", "tags/tag1.xml"),
                ("rId92", "customXml", "../customXml/item1.xml"),
            )
        )
        insert(parts, "ppt/_rels/presentation.xml.rels", "</Relationships>", links)
        fonts = """<p:embeddedFontLst><p:embeddedFont><p:font typeface="Oma"/><p:regular
          r:id="rId90"/></p:embeddedFont></p:embeddedFontLst>"""
        data = '<p:custDataLst><p:tags r:id="rId91"/></p:custDataLst>'
        locked = '<p:modifyVerifier cryptAlgorithmSid="14" spinCount="1"/>'
        guides = f"""<p:extLst><p:ext uri="{{EFAFB233-063F-42B5-8137-9DF3F51BA10A}}">
          <p15:sldGuideLst xmlns:p15="{P15}"><p15:guide id="1" pos="2880"/></p15:sldGuideLst>
          </p:ext></p:extLst>"""
        text = parts["ppt/presentation.xml"].decode()
        before, _, after = text.partition("<p:defaultTextStyle>")
        style, _, _ = after.partition("</p:defaultTextStyle>")
        style = f"<p:defaultTextStyle>{style}</p:defaultTextStyle>"
        whole = f"{before}{fonts}{data}{style}{locked}{guides}</p:presentation>"
        parts["ppt/presentation.xml"] = whole.encode()


def insert(parts: dict[str, bytes], name: str, before: str, added: str) -> None:
    parts[name] = parts[name].replace(before.encode(), added.encode() + before.encode(), 1)


def test_texts_over_a_picture_have_a_plate_behind_them(folder: Path) -> None:
    make_template(folder / "oma.pptx", on_picture(*("000000", "FFFFFF", "808080") * 10))
    for slide in slides(built(folder)):
        plates = [shape for shape in slide.shapes if shape.name.startswith("Tausta #")]
        first = next(
            at for at, shape in enumerate(slide.shapes) if shape.has_text_frame and shape.text
        )
        assert plates == list(slide.shapes)[: len(plates)], "they lie behind all else"
        assert first == len(plates)
        for shape in list(slide.shapes)[first:]:
            assert any(holds(plate, shape) for plate in plates), shape.name


def holds(plate: Any, shape: Any) -> bool:
    across = plate.left <= shape.left and shape.left + shape.width <= plate.left + plate.width
    down = plate.top <= shape.top and shape.top + shape.height <= plate.top + plate.height
    return bool(across and down)


def test_an_ordinary_template_needs_no_plates(folder: Path) -> None:
    make_template(folder / "oma.pptx", wide)
    assert not [s for slide in slides(built(folder)) for s in slide.shapes if "Tausta" in s.name]


def test_people_in_a_placeholder_look_like_those_beside_it(folder: Path) -> None:
    make_template(folder / "oma.pptx", in_capitals)
    cover = next(s for s in slides(built(folder)) if s.slide_layout.name == "Section Header")
    people = [shape for shape in cover.shapes if shape.name.startswith("Henkilöt, vasen")]
    assert [shape.is_placeholder for shape in people] == [True]
    properties = list(people[0].element.iter(qn("a:rPr")))
    assert properties
    assert {found.get("cap") for found in properties} == {"none"}


def in_capitals(file: Any) -> None:
    for style in file.slide_master.element.iter(qn("a:defRPr")):
        style.set("cap", "all")


def test_no_footer_or_number_is_smaller_than_ten_points(folder: Path) -> None:
    make_template(folder / "oma.pptx", tiny_footers)
    sizes = [
        int(properties.get("sz"))
        for slide in slides(built(folder))
        for shape in slide.placeholders
        if shape.placeholder_format.type in (13, 15)
        for properties in shape.element.iter(qn("a:rPr"))
    ]
    assert sizes
    assert min(sizes) >= 1000


def tiny_footers(file: Any) -> None:
    for tree in (file.slide_master, *file.slide_layouts):
        for shape in tree.placeholders:
            if shape.placeholder_format.type in (13, 15):
                for properties in shape.element.iter(qn("a:defRPr")):
                    properties.set("sz", "700")


def test_what_is_suggested_can_be_bound_also_where_a_picture_is_the_largest_place(
    folder: Path,
) -> None:
    make_template(folder / "oma.pptx", as_pictures)
    assert suggested(folder).code == ExitCode.BUILT


def as_pictures(file: Any) -> None:
    for name in ("Section Header", "Two Content"):
        for shape in layout(file, name).placeholders:
            if shape.placeholder_format.idx in (1, 2):
                (ph,) = shape.element.iter(qn("p:ph"))
                ph.set("type", "pic")


@pytest.mark.parametrize(
    ("part", "before", "after"),
    [
        ("ppt/presentation.xml", b"<p:sldSz ", b"<p:sldSzX "),
        ("ppt/slideMasters/slideMaster1.xml", b"<p:bgRef idx=", b"<p:bgRef idx='x' other="),
        ("ppt/slideMasters/slideMaster1.xml", b'sz="3200"', b'sz="suuri"'),
    ],
    ids=["no size of a slide", "a background of no number", "a size in words"],
)
def test_a_broken_template_is_refused_with_a_sentence(
    folder: Path, part: str, before: bytes, after: bytes
) -> None:
    with rewritten(make_template(folder / "oma.pptx")) as parts:
        assert before in parts[part]
        parts[part] = parts[part].replace(before, after)
    refused = suggested(folder)
    assert refused.code == ExitCode.LAYOUTS
    assert "oma.pptx ei ole PowerPoint-tiedosto" in refused.err + refused.out
