"""Colours as they are seen: theme slots through the master's map, lightened or darkened."""

import colorsys
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import NewType

from lxml import etree
from pptx.oxml.ns import qn
from pptx.slide import Slide, SlideLayout

from pipeline.intake.theme import Theme, theme_of

Paint = NewType("Paint", str)
"""What a surface is filled with: six hex digits, CLEAR or UNSEEN."""
CLEAR = Paint("clear")
UNSEEN = Paint("unseen")
"""A picture, a gradient, a pattern or something half-transparent."""

WHITE = "FFFFFF"
_NAMED = {"black": "000000", "white": WHITE, "red": "FF0000", "blue": "0000FF", "gray": "808080"}
_HEX = re.compile(r"[0-9A-Fa-f]{6}")
_WHOLE = 100_000  # a share in the file format
_FILLS = {qn(f"a:{name}") for name in ("gradFill", "blipFill", "pattFill", "grpFill")}


@dataclass(frozen=True)
class Palette:
    """The colours of a slide: its theme's, by the names that its colour map gives them."""

    slots: Mapping[str, str]
    names: Mapping[str, str]

    def slot(self, name: str) -> str | None:
        """The colour of a slot ('tx1', 'accent1'); None if there is no such slot."""
        return self.slots.get(self.names.get(name, name))

    def colour(
        self, holder: etree._Element, own: str | None = None, *, whole: bool = False
    ) -> str | None:
        """The colour that an element holds; `own` stands for the placeholder colour of a style.

        None if it cannot be told, as that of something half-transparent unless it is asked for
        the colour alone (`whole`).
        """
        for element in holder.iterchildren("*"):
            base = self._base(element, own)
            known = base and _HEX.fullmatch(base)
            return _changed(str(base), element, whole=whole) if known else None
        return None

    def _base(self, element: etree._Element, own: str | None) -> str | None:
        value = element.get("val", "")
        match etree.QName(element).localname:
            case "srgbClr":
                return value
            case "sysClr":
                return element.get("lastClr")
            case "prstClr":
                return _NAMED.get(value)
            case "schemeClr":
                return own if value == "phClr" else self.slot(value)
            case _:
                return None

    def fill(self, properties: etree._Element | None, own: str | None = None) -> Paint | None:
        """What the properties of a shape, cell or background fill it with; None if not stated."""
        for element in () if properties is None else properties.iterchildren("*"):
            if element.tag == qn("a:noFill"):
                return CLEAR
            if element.tag == qn("a:solidFill"):
                return Paint(self.colour(element, own) or UNSEEN)
            if element.tag in _FILLS:
                return UNSEEN
        return None


def palette_of(slide: Slide) -> Palette:
    """The palette of a slide: what is overridden on it, else that of its layout."""
    own, layout = _override(slide.element), slide.slide_layout
    if own is None:
        return palette_of_layout(layout)
    return _palette(theme_of(layout.slide_master), own)


def palette_of_layout(layout: SlideLayout, theme: Theme | None = None) -> Palette:
    """The palette of a layout: what is overridden on it, else its master's.

    `theme` is that of its master, where it has been read before.
    """
    own = _override(layout.element)
    names = layout.slide_master.element.find(qn("p:clrMap")) if own is None else own
    return _palette(theme or theme_of(layout.slide_master), names)


def _palette(theme: Theme, names: etree._Element | None) -> Palette:
    named = {} if names is None else {str(k): str(v) for k, v in names.attrib.items()}
    return Palette(theme.slots, named)


def _override(owner: etree._Element) -> etree._Element | None:
    return owner.find(f"{qn('p:clrMapOvr')}/{qn('a:overrideClrMapping')}")


def _changed(colour: str, element: etree._Element, *, whole: bool) -> str | None:
    """The colour with the changes that its element asks for; None for one that is not known."""
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (0, 2, 4))
    for change in element.iterchildren("*"):
        by = int(change.get("val", "0")) / _WHOLE
        match etree.QName(change).localname:
            case "hueMod" | "lumMod" | "lumOff" | "satMod" as name:
                hue, light, saturation = colorsys.rgb_to_hls(red, green, blue)
                hue = hue * by % 1 if name == "hueMod" else hue
                light = light * by if name == "lumMod" else light
                light = min(max(light + by if name == "lumOff" else light, 0), 1)
                saturation = min(saturation * by if name == "satMod" else saturation, 1)
                red, green, blue = colorsys.hls_to_rgb(hue, light, saturation)
            case "shade":
                red, green, blue = red * by, green * by, blue * by
            case "tint":
                red, green, blue = (1 - by + part * by for part in (red, green, blue))
            case "alpha" if whole or by >= 1:
                pass
            case _:
                return None
    return "".join(f"{round(part * 255):02X}" for part in (red, green, blue))
