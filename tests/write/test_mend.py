"""A file that LibreOffice left without views, or with a number twice, is whole; others stay."""

from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from pptx import Presentation
from pptx.opc.constants import RELATIONSHIP_TYPE
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls
from pptx.presentation import Presentation as PresentationFile

from pipeline.write.mend import mend
from tests.templates import make_template

CONNECTOR = f"""<p:cxnSp {nsdecls("a", "p")}><p:nvCxnSpPr><p:cNvPr id="90" name="Viiva"/>
  <p:cNvCxnSpPr><a:stCxn id="2" idx="0"/></p:cNvCxnSpPr><p:nvPr/></p:nvCxnSpPr>
  <p:spPr><a:prstGeom prst="line"/></p:spPr></p:cxnSp>"""


@pytest.fixture
def file(tmp_path: Path) -> PresentationFile:
    return Presentation(str(make_template(tmp_path / "oma.pptx")))


def numbers(tree: Any) -> list[str]:
    return [node.get("id") for node in tree.shapes.element.iter("{*}cNvPr")]


def number_twice(tree: Any) -> None:
    first, second = list(tree.placeholders)[:2]
    second.element.nvSpPr.cNvPr.set("id", str(first.shape_id))


def test_shapes_of_masters_and_layouts_that_share_a_number_get_their_own(
    file: PresentationFile,
) -> None:
    for tree in (file.slide_master, file.slide_layouts[1]):
        number_twice(tree)
        assert len(set(numbers(tree))) < len(numbers(tree))
        mend(file)
        assert len(set(numbers(tree))) == len(numbers(tree))


def test_a_number_that_a_connector_calls_is_left(file: PresentationFile) -> None:
    number_twice(file.slide_layouts[1])
    file.slide_layouts[1].shapes.element.append(parse_xml(CONNECTOR))
    before = numbers(file.slide_layouts[1])
    mend(file)
    assert before == numbers(file.slide_layouts[1])


def test_a_file_without_views_gets_them(file: PresentationFile) -> None:
    for id_, relation in list(file.part.rels.items()):
        if relation.reltype == RELATIONSHIP_TYPE.VIEW_PROPS:
            file.part.rels.pop(id_)
    mend(file)
    assert kinds(saved(file)).count(RELATIONSHIP_TYPE.VIEW_PROPS) == 1


def kinds(file: PresentationFile) -> list[str]:
    return [relation.reltype for relation in file.part.rels.values()]


def saved(file: PresentationFile) -> PresentationFile:
    buffer = BytesIO()
    file.save(buffer)
    return Presentation(buffer)


def test_a_file_that_lacks_nothing_is_left_as_it_is(file: PresentationFile) -> None:
    before = [part.blob for part in file.part.package.iter_parts()]
    mend(file)
    assert before == [part.blob for part in file.part.package.iter_parts()]
