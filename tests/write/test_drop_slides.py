"""A template without its slides: nothing leads to them, and all else is as it was."""

from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

from pptx import Presentation

from pipeline.write.drop_slides import drop_slides
from tests.templates import make_template, rewritten, with_slides

SHOWN = b'<p:showPr><p:present/><p:custShow id="0"/></p:showPr>'
OUTLINE = (
    b'<p:outlineViewPr><p:cViewPr><p:scale><a:sx n="1" d="1"/><a:sy n="1" d="1"/></p:scale>'
    b'<p:origin x="0" y="0"/></p:cViewPr><p:sldLst><p:sld r:id="rId1" collapse="1"/></p:sldLst>'
    b"</p:outlineViewPr></p:viewPr>"
)
TO_SLIDE = (
    b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    b'<Relationship Id="rId1" Target="slides/slide1.xml" Type="http://schemas.openxmlformats.org/'
    b'officeDocument/2006/relationships/slide"/></Relationships>'
)


def dropped(path: Path) -> dict[str, bytes]:
    file = Presentation(str(path))
    drop_slides(file)
    buffer = BytesIO()
    file.save(buffer)
    with ZipFile(buffer) as saved:
        return {name: saved.read(name) for name in saved.namelist()}


def test_no_slide_is_left_and_nothing_names_one(tmp_path: Path) -> None:
    path = make_template(tmp_path / "oma.pptx", with_slides)
    with rewritten(path) as parts:
        view = parts["ppt/viewProps.xml"].replace(b"</p:viewPr>", OUTLINE)
        parts["ppt/viewProps.xml"] = view
        parts["ppt/_rels/viewProps.xml.rels"] = TO_SLIDE
        shown = parts["ppt/presProps.xml"].replace(b"<p:extLst>", SHOWN + b"<p:extLst>", 1)
        parts["ppt/presProps.xml"] = shown
    after = dropped(path)
    assert [name for name in after if "/slides/" in name] == []
    naming = {name for name, content in after.items() if b"slides/slide" in content}
    assert naming == set()
    for name in ("ppt/viewProps.xml", "ppt/presProps.xml", "ppt/presentation.xml"):
        assert b"<p:sld " not in after[name], name
        assert b"custShow" not in after[name], name
    assert b"hlinkClick" not in after["ppt/slideLayouts/slideLayout6.xml"]


def test_a_template_without_slides_is_left_as_it_is(tmp_path: Path) -> None:
    path = make_template(tmp_path / "oma.pptx")
    with ZipFile(path) as template:
        before = {name: template.read(name) for name in template.namelist()}
    after = dropped(path)
    assert set(after) == set(before)
    assert after["ppt/presProps.xml"] == before["ppt/presProps.xml"]
