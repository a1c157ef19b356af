"""The theme of the layouts: its colours and fonts, by the names that PowerPoint gives them."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from lxml import etree
from pptx.opc.constants import RELATIONSHIP_TYPE
from pptx.oxml.ns import qn
from pptx.slide import SlideMaster


@dataclass(frozen=True)
class Theme:
    """Colours as six hex digits: the twelve slots ('dk1', 'accent1', ...) and the custom list."""

    slots: Mapping[str, str]
    custom: Mapping[str, str]
    major_font: str
    minor_font: str


_SAFE = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)


def theme_of(master: SlideMaster) -> Theme:
    """The theme of one of the file's slide masters."""
    part = master.part.part_related_by(RELATIONSHIP_TYPE.THEME)
    root = parse_theme(part.blob)
    scheme = root.find(f".//{qn('a:clrScheme')}")
    custom = root.find(qn("a:custClrLst"))
    fonts = root.find(f".//{qn('a:fontScheme')}")
    return Theme(
        slots=MappingProxyType({_tag(slot): _hex(slot) for slot in _children(scheme)}),
        custom=MappingProxyType({c.get("name", ""): _hex(c) for c in _children(custom)}),
        major_font=_font(fonts, "a:majorFont"),
        minor_font=_font(fonts, "a:minorFont"),
    )


def theme_name(master: SlideMaster) -> str:
    """The name of a master's theme, '' where it has none."""
    return parse_theme(master.part.part_related_by(RELATIONSHIP_TYPE.THEME).blob).get("name", "")


def parse_theme(xml: bytes) -> etree._Element:
    """The root of a theme's XML, parsed without entities."""
    return etree.fromstring(xml, _SAFE)


def _children(element: etree._Element | None) -> list[etree._Element]:
    return [] if element is None else list(element)


def _tag(element: etree._Element) -> str:
    return etree.QName(element).localname


def _hex(holder: etree._Element) -> str:
    color = holder[0] if len(holder) else holder
    return (color.get("lastClr") or color.get("val") or "000000").upper()


def _font(fonts: etree._Element | None, tag: str) -> str:
    latin = None if fonts is None else fonts.find(f"{qn(tag)}/{qn('a:latin')}")
    return "Arial" if latin is None else latin.get("typeface", "Arial")
