"""What a placeholder takes from the layout's master and the file where it states nothing itself."""

from collections.abc import Sequence

from lxml import etree
from pptx.oxml.ns import qn
from pptx.presentation import Presentation as PresentationFile
from pptx.slide import SlideLayout

from pipeline.intake.deck.content import FOOT_TYPES, TITLES

NO_PLACEHOLDER = ""
_PROPERTIES, _PLACEHOLDER = qn("p:nvPr"), qn("p:ph")
BODY_PROPERTIES = f"{qn('p:txBody')}/{qn('a:bodyPr')}"
_OWN = f"{qn('p:txBody')}/{qn('a:lstStyle')}"
_OF_MASTER = {
    kind: f"{qn('p:txStyles')}/{qn(f'p:{kind}Style')}" for kind in ("title", "body", "other")
}
_OF_FILE = qn("p:defaultTextStyle")


def placeholder_of(element: etree._Element) -> etree._Element | None:
    """The p:ph of a shape; None if it is no placeholder."""
    for part in element:
        for properties in part.iterchildren(_PROPERTIES):
            return next(properties.iterchildren(_PLACEHOLDER), None)
    return None


def type_of(element: etree._Element) -> str:
    """The type of a placeholder ('obj' where none is stated), or NO_PLACEHOLDER."""
    ph = placeholder_of(element)
    return NO_PLACEHOLDER if ph is None else ph.get("type", "obj")


def same_in_master(type_: str, layout: SlideLayout) -> list[etree._Element]:
    """The master's placeholder of the same kind, from which a layout's takes what it lacks."""
    if type_ == NO_PLACEHOLDER:
        return []
    wanted = "title" if type_ in TITLES else type_ if type_ in FOOT_TYPES else "body"
    in_master = layout.slide_master.element.cSld.spTree.iterchildren()
    return [element for element in in_master if type_of(element) == wanted]


def list_styles(
    shapes: Sequence[etree._Element], type_: str, layout: SlideLayout, file: PresentationFile
) -> list[etree._Element]:
    """The list styles of the shapes, then of master and file (ECMA-376-1, 19.3.1.51)."""
    other = (*FOOT_TYPES, NO_PLACEHOLDER)
    kind = "title" if type_ in TITLES else "other" if type_ in other else "body"
    styles = [shape.find(_OWN) for shape in shapes]
    styles.append(layout.slide_master.element.find(_OF_MASTER[kind]))
    styles.append(file.element.find(_OF_FILE))
    return [style for style in styles if style is not None]
