"""What LibreOffice leaves out of a file or numbers twice, put right where it is written anew."""

from collections.abc import Iterator
from itertools import chain

from pptx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from pptx.opc.package import Part
from pptx.opc.packuri import PackURI
from pptx.oxml.ns import nsdecls, qn
from pptx.presentation import Presentation as PresentationFile

from pipeline.intake.template_file import slide_layouts
from pipeline.write.xml import Element

_VIEWS = PackURI("/ppt/viewProps.xml")
_NO_VIEWS = f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<p:viewPr {nsdecls("p")}/>'
_CALLS = ((qn("p:spTgt"), "spid"), (qn("a:stCxn"), "id"), (qn("a:endCxn"), "id"))
"""The elements that call a shape by its number: of animations and of connectors."""


def mend(file: PresentationFile) -> None:
    """Gives a deck its views' properties, and shapes of its masters and layouts their own numbers.

    PowerPoint offers to repair a file without the former or with a number twice.
    """
    kinds = {relation.reltype for relation in file.part.rels.values()}
    if RELATIONSHIP_TYPE.VIEW_PROPS not in kinds:
        views = Part(_VIEWS, CONTENT_TYPE.PML_VIEW_PROPS, file.part.package, _NO_VIEWS.encode())
        file.part.relate_to(views, RELATIONSHIP_TYPE.VIEW_PROPS)
    for owner in chain(file.slide_masters, slide_layouts(file)):
        for shape in _numbered_twice(owner.element):
            ids = (int(other.get("id", "0")) for other in owner.element.iter(qn("p:cNvPr")))
            shape.set("id", str(max(ids) + 1))


def _numbered_twice(root: Element) -> Iterator[Element]:
    """The shapes that have the number of one before them, unless something calls them by it."""
    seen: set[str] = set()
    called = {element.get(key) for tag, key in _CALLS for element in root.iter(tag)}
    for shape in list(root.iter(qn("p:cNvPr"))):
        number = shape.get("id", "")
        if number in seen and number not in called:
            yield shape
        seen.add(number)
