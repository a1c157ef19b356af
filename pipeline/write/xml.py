"""The few helpers that DrawingML is built with."""

import re
from collections.abc import Mapping
from functools import cache

from lxml import etree
from pptx.oxml import oxml_parser
from pptx.oxml.ns import NamespacePrefixedTag

from pipeline.units import Box

Element = etree._Element  # noqa: SLF001  # lxml names its element type so

_DECORATIVE_URI = "{C183D7F6-B498-43B3-948B-1728B52AA6E4}"
_DECORATIVE = "http://schemas.microsoft.com/office/drawing/2017/decorative"


def make(
    tag: str, attributes: Mapping[str, object] | None = None, *children: Element | None
) -> Element:
    """An element of a prefixed tag ('a:p'); attributes may be prefixed, no child is None."""
    name, namespaces = _in_full(tag)
    said = {
        _in_full(attribute)[0] if ":" in attribute else attribute: str(value)
        for attribute, value in (attributes or {}).items()
    }
    element: Element = oxml_parser.makeelement(name, said, namespaces)
    for child in children:
        if child is not None:
            element.append(child)
    return element


@cache
def _in_full(name: str) -> tuple[str, dict[str, str]]:
    """A prefixed name as lxml has it, and its namespace; a deck has many of a few names."""
    prefixed = NamespacePrefixedTag(name)
    return prefixed.clark_name, prefixed.nsmap


def non_visual(
    shape_id: int, name: str, *, alternative: str = "", decorative: bool = False
) -> Element:
    """The p:cNvPr of a shape: its name, its alternative text or that it needs none."""
    attributes = {"id": shape_id, "name": name}
    if alternative:
        attributes["descr"] = alternative
    element = make("p:cNvPr", attributes)
    if decorative:
        mark = etree.Element(f"{{{_DECORATIVE}}}decorative", nsmap={"adec": _DECORATIVE})
        mark.set("val", "1")
        element.append(make("a:extLst", None, make("a:ext", {"uri": _DECORATIVE_URI}, mark)))
    return element


def transform(box: Box, tag: str = "a:xfrm") -> Element:
    """Where a shape stands and how big it is."""
    return make(
        tag,
        None,
        make("a:off", {"x": box.left, "y": box.top}),
        make("a:ext", {"cx": box.width, "cy": box.height}),
    )


def color(value: str) -> Element:
    """A colour: six hex digits, or the name of a theme slot."""
    is_hex = re.fullmatch(r"[0-9A-Fa-f]{6}", value) is not None
    tag = "a:srgbClr" if is_hex else "a:schemeClr"
    return make(tag, {"val": value.upper() if is_hex else value})


def solid(value: str) -> Element:
    """A solid fill of a colour."""
    return make("a:solidFill", None, color(value))
