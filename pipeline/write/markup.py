"""DrawingML as text: shapes are written so and parsed, in a fraction of the time of elements.

lxml makes a document for each element that is made by itself, and moves it into the next.
"""

import re
from collections.abc import Mapping
from typing import NewType

from lxml import etree
from pptx.oxml.ns import nsdecls

from pipeline.units import Box
from pipeline.write.xml import Element

Markup = NewType("Markup", str)
"""An element as text, its own characters escaped; what is equal in many places is made once."""

_SPECIAL = re.compile('[&<>"\t\n\r]')
"""What a parser takes for markup, or for a space."""
_PARSER = etree.XMLParser(resolve_entities=False, no_network=True)
_OPENING, _CLOSING = f"<p:spTree {nsdecls('a', 'p', 'r')}>", "</p:spTree>"
_DECORATIVE_URI = "{C183D7F6-B498-43B3-948B-1728B52AA6E4}"
_DECORATIVE = "http://schemas.microsoft.com/office/drawing/2017/decorative"


def markup(
    tag: str, attributes: Mapping[str, str | int] | None = None, *children: Markup | None
) -> Markup:
    """An element of a prefixed tag ('a:p'); attributes may be prefixed, no child is None."""
    said = "".join([f' {n}="{_attribute(value)}"' for n, value in (attributes or {}).items()])
    content = "".join(filter(None, children))
    return Markup(f"<{tag}{said}>{content}</{tag}>" if content else f"<{tag}{said}/>")


def characters(text: str) -> Markup:
    """A text as the content of an element."""
    return Markup(_SPECIAL.sub(lambda sign: f"&#{ord(sign[0])};", text))


def _attribute(value: str | int) -> str | int:
    return characters(value) if isinstance(value, str) else value


def parsed(shape: Markup) -> Element:
    """The element of a shape, or of what else stands in a slide, by itself."""
    return etree.fromstring(f"{_OPENING}{shape}{_CLOSING}".encode(), _PARSER)[0]


def non_visual(
    shape_id: int, name: str, *, alternative: str = "", decorative: bool = False
) -> Markup:
    """The p:cNvPr of a shape: its name, its alternative text or that it needs none."""
    attributes: dict[str, str | int] = {"id": shape_id, "name": name}
    if alternative:
        attributes["descr"] = alternative
    return markup("p:cNvPr", attributes, _NEEDS_NONE if decorative else None)


_NEEDS_NONE = markup(
    "a:extLst",
    None,
    markup(
        "a:ext",
        {"uri": _DECORATIVE_URI},
        markup("adec:decorative", {"xmlns:adec": _DECORATIVE, "val": "1"}),
    ),
)


def transform(box: Box, tag: str = "a:xfrm", *more: Markup) -> Markup:
    """Where a shape stands and how big it is."""
    return markup(
        tag,
        None,
        markup("a:off", {"x": box.left, "y": box.top}),
        markup("a:ext", {"cx": box.width, "cy": box.height}),
        *more,
    )


def color(value: str, *changes: Markup) -> Markup:
    """A colour: six hex digits, or the name of a theme slot; with what changes it."""
    is_hex = re.fullmatch(r"[0-9A-Fa-f]{6}", value) is not None
    tag = "a:srgbClr" if is_hex else "a:schemeClr"
    return markup(tag, {"val": value.upper() if is_hex else value}, *changes)


def solid(value: str, *changes: Markup) -> Markup:
    """A solid fill of a colour."""
    return markup("a:solidFill", None, color(value, *changes))
