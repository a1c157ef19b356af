"""What LibreOffice leaves out of a deck or numbers twice, put right where it is written anew."""

from collections.abc import Iterator

from pptx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from pptx.opc.package import Part
from pptx.opc.packuri import PackURI
from pptx.oxml.ns import nsdecls, qn
from pptx.presentation import Presentation as PresentationFile

from pipeline.write.xml import Element

_VIEWS = PackURI("/ppt/viewProps.xml")
_NO_VIEWS = f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<p:viewPr {nsdecls("p")}/>'


def mend(file: PresentationFile) -> None:
    """Gives a deck its views' properties, and the shapes of its masters numbers of their own."""
    kinds = {relation.reltype for relation in file.part.rels.values()}
    if RELATIONSHIP_TYPE.VIEW_PROPS not in kinds:
        views = Part(_VIEWS, CONTENT_TYPE.PML_VIEW_PROPS, file.part.package, _NO_VIEWS.encode())
        file.part.relate_to(views, RELATIONSHIP_TYPE.VIEW_PROPS)
    for master in file.slide_masters:
        for shape in _numbered_twice(master.element):
            ids = (int(other.get("id", "0")) for other in master.element.iter(qn("p:cNvPr")))
            shape.set("id", str(max(ids) + 1))


def _numbered_twice(root: Element) -> Iterator[Element]:
    """The shapes that have the number of one before them, unless an animation calls them by it."""
    seen: set[str] = set()
    animated = {node.get("spid") for node in root.iter(qn("p:spTgt"))}
    for shape in list(root.iter(qn("p:cNvPr"))):
        number = shape.get("id", "")
        if number in seen and number not in animated:
            yield shape
        seen.add(number)
