"""Single elements that a presentation is mended or completed with."""

from collections.abc import Mapping
from functools import cache

from lxml import etree
from pptx.oxml import oxml_parser
from pptx.oxml.ns import NamespacePrefixedTag

Element = etree._Element  # noqa: SLF001  # lxml names its element type so


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
