"""A template without its slides: nothing in the file leads to them any more, all else stays."""

from collections.abc import Callable, Collection, Iterator

from lxml import etree
from pptx.opc.package import Part, XmlPart
from pptx.oxml.ns import qn
from pptx.presentation import Presentation as PresentationFile

from pipeline.intake.theme import parse_theme
from pipeline.write.xml import Element

_SHOWN = (qn("p:custShow"), qn("p:sldRg"))
"""What a setting of the slide show may be limited to."""


def drop_slides(file: PresentationFile) -> None:
    """Removes the slides, and from all other parts what refers to them: shows, links, views."""
    slides = {slide.part for slide in file.slides}
    for slide_id in list(slide_ids(file)):
        slide_ids(file).remove(slide_id)
    for shows in file.element.findall(qn("p:custShowLst")):
        file.element.remove(shows)
    for part in list(file.part.package.iter_parts()):
        if part not in slides:
            _forget(part, list(_leading_to(part, slides)))
        if part.partname == "/ppt/presProps.xml":
            _change(part, lambda element: element.tag in _SHOWN)


def slide_ids(file: PresentationFile) -> Element:
    """The list of slides, which python-pptx adds where there is none."""
    ids: Element = file.slides._sldIdLst  # noqa: SLF001  # no public way to remove or add by id
    return ids


def _leading_to(part: Part, slides: Collection[Part]) -> Iterator[str]:
    for id_, relationship in part.rels.items():
        if not relationship.is_external and relationship.target_part in slides:
            yield id_


def _forget(part: Part, ids: Collection[str]) -> None:
    """Removes relationships of a part with the elements that name them."""
    if ids:
        _change(part, lambda element: element.get(qn("r:id")) in ids)
    for id_ in ids:
        part.rels.pop(id_)


def _change(part: Part, is_gone: Callable[[Element], bool]) -> None:
    """Removes elements from a part, which python-pptx may hold as bytes."""
    root = part._element if isinstance(part, XmlPart) else parse_theme(part.blob)  # noqa: SLF001  # not public
    gone = [element for element in root.iter("*") if is_gone(element)]
    for element in gone:
        parent = element.getparent()
        if parent is not None:
            parent.remove(element)
    if gone and not isinstance(part, XmlPart):
        changed = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
        part._blob = changed  # noqa: SLF001  # not public
