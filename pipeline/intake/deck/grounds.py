"""What lies behind a text: the shapes that were painted before it, else the background."""

from collections.abc import Sequence
from copy import deepcopy
from dataclasses import dataclass, field
from functools import lru_cache

from lxml import etree
from pptx.opc.constants import RELATIONSHIP_TYPE
from pptx.oxml.ns import qn
from pptx.slide import Slide, SlideLayout, SlideMaster

from pipeline.intake.deck.colours import CLEAR, UNSEEN, WHITE, Paint, Palette
from pipeline.intake.theme import parse_theme
from pipeline.units import Box

_FIRST_BACKGROUND = 1001  # the theme's background fills are counted from here


@dataclass
class Ground:
    """The surfaces of a slide from the back to the front, as far as it has been read."""

    background: Paint
    painted: list[tuple[Box, Paint]] = field(default_factory=list)

    def paint(self, box: Box | None, paint: Paint | None) -> None:
        """Adds a surface on top of those before it; one that is clear hides nothing."""
        if box is not None and paint is not None and paint != CLEAR:
            self.painted.append((box, paint))

    def behind(self, box: Box | None) -> tuple[str | None, ...]:
        """The colours that may lie behind a box, each once; None for what cannot be told."""
        found: list[Paint] = []
        for other, paint in reversed(self.painted) if box else ():
            if box and _touches(other, box):
                found.append(paint)
                if _holds(other, box):
                    break
        else:
            found.append(self.background)
        return tuple(dict.fromkeys(None if paint == UNSEEN else paint for paint in found))


def _holds(outer: Box, inner: Box) -> bool:
    across = outer.left <= inner.left and inner.right <= outer.right
    return across and outer.top <= inner.top and inner.bottom <= outer.bottom


def _touches(one: Box, other: Box) -> bool:
    across = one.left < other.right and other.left < one.right
    return across and one.top < other.bottom and other.top < one.bottom


def background_of(slide: Slide, palette: Palette) -> Paint:
    """The background of a slide: its own, else its layout's, else its master's, else white."""
    layout = slide.slide_layout
    return stated_background((slide, layout), layout.slide_master, palette)


def stated_background(
    owners: Sequence[Slide | SlideLayout], master: SlideMaster, palette: Palette
) -> Paint:
    """The background that the first of its owners states, else that of their master, else white."""
    for owner in (*owners, master):
        stated = owner.element.find(f"{qn('p:cSld')}/{qn('p:bg')}")
        if stated is not None:
            own = palette.fill(stated.find(qn("p:bgPr")))
            styled = styled_fill(stated.find(qn("p:bgRef")), master, palette)
            return own or styled or UNSEEN
    return Paint(WHITE)


def styled_fill(
    reference: etree._Element | None, master: SlideMaster, palette: Palette
) -> Paint | None:
    """The fill of the theme that a style or a background refers to (ECMA-376-1, 20.1.4.1.7)."""
    if reference is None:
        return None
    holder = theme_fill(reference, master)
    if holder is None:
        return None
    return palette.fill(holder, palette.colour(reference)) or UNSEEN


def theme_fill(reference: etree._Element, master: SlideMaster) -> etree._Element | None:
    """What holds the fill of a master's theme with the number of a reference; None for none.

    It holds nothing where the theme has fewer fills.
    """
    number = int(reference.get("idx", "0"))
    if number in (0, _FIRST_BACKGROUND - 1):
        return None
    name = "bgFillStyleLst" if number >= _FIRST_BACKGROUND else "fillStyleLst"
    first = _FIRST_BACKGROUND if number >= _FIRST_BACKGROUND else 1
    part = master.part.part_related_by(RELATIONSHIP_TYPE.THEME)
    fills = _theme(part.blob).find(f".//{qn(f'a:{name}')}")
    holder = etree.Element("fill")
    if fills is not None and number - first < len(fills):
        holder.append(deepcopy(fills[number - first]))
    return holder


@lru_cache(maxsize=8)
def _theme(xml: bytes) -> etree._Element:
    """A theme that is only looked at: all layouts of a master have the same."""
    return parse_theme(xml)
