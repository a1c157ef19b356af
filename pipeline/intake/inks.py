"""What a layout's texts, marks and charts are drawn in: the theme's colours, each readable."""

import colorsys
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from pipeline.intake.backing import Backing, Ink, seen_colour
from pipeline.intake.contrast import (
    GRAPHIC_CONTRAST,
    TEXT_CONTRAST,
    contrast,
    mixed,
    readable,
)
from pipeline.intake.deck.colours import Palette
from pipeline.intake.roles import ACCENT_NAME, LINE_TRACK, SECONDARY_TEXT, Tone
from pipeline.intake.template_file import TemplateLayout
from pipeline.intake.theme import Theme

SLOTS = ("dk1", "lt1", "dk2", "lt2", *(f"accent{number}" for number in range(1, 7)))
"""The slots of a theme that a status may have its colour from."""
USUAL_TONES: Mapping[Tone, str] = MappingProxyType(
    {
        Tone.DONE: "accent1",
        Tone.IN_PROGRESS: "accent2",
        Tone.NOT_DONE: "accent3",
        Tone.UNCERTAIN: "accent4",
        Tone.WILL_NOT_BE_MET: "accent5",
        Tone.IN_PROGRESS_FILL: "accent6",
    }
)
"""Where the theme of the city's layouts has the colours of statuses."""

_HUES = {
    Tone.DONE: (0.36, 0.15),
    Tone.IN_PROGRESS: (0.58, 0.10),
    Tone.WILL_NOT_BE_MET: (0.0, 0.07),
    Tone.UNCERTAIN: (0.12, 0.06),
}
"""On the circle from red (0) over green (1/3) and blue (2/3), and how far from there is too far."""
_PALE = 0.25
_FILLS = (Tone.UNCERTAIN, Tone.IN_PROGRESS_FILL)
_SOFT, _FAINT = 0.45, 0.8  # parts of the ground in the fill of an accent, in a rule


@dataclass(frozen=True)
class Inks:
    """The colours of a layout; `page` is its ground, which is of one colour if it is `plain`."""

    page: Ink
    plain: bool
    ink: Ink
    secondary: Ink
    track: Ink
    rule: Ink
    tones: Mapping[Tone, Ink]
    accents: tuple[str, ...]

    def tone(self, name: Tone) -> str:
        """The colour of a status as a slide states it."""
        return self.tones[name].stated

    def accent(self, number: int) -> str:
        """The colour of the programme `number` (from 1 on), beginning again after the last."""
        return self.accents[(number - 1) % len(self.accents)]


def inks_of(layout: TemplateLayout, backing: Backing, tones: Mapping[Tone, str]) -> Inks:
    """The colours for what stands on a backing of a layout; `tones` are the statuses' slots."""
    palette, page, ink = layout.palette, backing.page, backing.ink
    custom = layout.theme.custom
    return Inks(
        page=Ink("bg1" if palette.slot("bg1") == page else page, page),
        plain=backing.plain,
        ink=ink,
        secondary=_custom(custom, SECONDARY_TEXT, mixed(ink.seen, page, 0.2), page, TEXT_CONTRAST),
        track=_custom(custom, LINE_TRACK, mixed(ink.seen, page, 0.4), page, GRAPHIC_CONTRAST),
        rule=_rule(ink.seen, page, palette),
        tones=MappingProxyType(
            {tone: _tone(tone, tones, (ink.seen, page), palette) for tone in Tone}
        ),
        accents=tuple(_accents(layout.theme, ink.seen, page)),
    )


def tones_by_hue(theme: Theme) -> dict[Tone, str]:
    """Which slots of a theme may tell the statuses: the accents nearest to their usual hues.

    No slot is taken twice; a status for which no accent is near has the colour of dark text.
    """
    free = [name for name in SLOTS if name.startswith("accent") and name in theme.slots]
    found: dict[Tone, str] = {}
    for tone, hue in _HUES.items():
        distances = ((_distance(theme.slots[name], hue), name) for name in free)
        near = sorted((apart, name) for apart, name in distances if apart is not None)
        found[tone] = near[0][1] if near else "tx1"
        free = [name for name in free if name != found[tone]]
    found[Tone.NOT_DONE] = "tx1"
    found[Tone.IN_PROGRESS_FILL] = found[Tone.IN_PROGRESS]
    return found


def _distance(colour: str, hue: tuple[float, float]) -> float | None:
    """How far a colour is from a hue; None where nobody would call it so."""
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (0, 2, 4))
    own, _, saturation = colorsys.rgb_to_hls(red, green, blue)
    middle, far = hue
    apart = min(abs(own - middle), 1 - abs(own - middle))
    return apart if apart <= far and saturation >= _PALE else None


def _custom(custom: Mapping[str, str], name: str, other: str, page: str, least: float) -> Ink:
    colour = readable(custom.get(name, other), page, least)
    return Ink(colour, colour)


def _rule(ink: str, page: str, palette: Palette) -> Ink:
    """The theme's second ground where it is a faint line on the page, else a faint ink."""
    second = palette.slot("bg2")
    if second and 1.2 <= contrast(second, page) <= GRAPHIC_CONTRAST:  # noqa: PLR2004  # faint
        return Ink("bg2", second)
    faint = mixed(ink, page, _FAINT)
    return Ink(faint, faint)


def _tone(tone: Tone, chosen: Mapping[Tone, str], on: tuple[str, str], palette: Palette) -> Ink:
    """The colour of a status: read as text on the page, or read upon if it is a fill."""
    ink, page = on
    stated = chosen[tone]
    own = seen_colour(stated, palette) or ink
    if tone is Tone.IN_PROGRESS_FILL and stated == chosen[Tone.IN_PROGRESS]:
        own = mixed(own, page, _SOFT)
    colour = _under(own, ink, page) if tone in _FILLS else readable(own, page, TEXT_CONTRAST)
    if tone is Tone.NOT_DONE and stated == "tx1":
        colour = readable(mixed(ink, page, 0.25), page, TEXT_CONTRAST)
    is_own = colour == seen_colour(stated, palette)
    return Ink(stated if is_own else colour, colour)


def _under(colour: str, ink: str, page: str) -> str:
    """The colour with as much of the page in it as the ink upon it needs."""
    ways = (mixed(colour, page, step / 20) for step in range(20))
    return next((way for way in ways if contrast(ink, way) >= TEXT_CONTRAST), page)


def _accents(theme: Theme, ink: str, page: str) -> list[str]:
    """The programmes' colours by their names in the theme, else its accents, softened."""
    names = [ACCENT_NAME.format(number=n) for n in range(1, len(theme.custom) + 1)]
    own = [theme.custom[name] for name in names if name in theme.custom]
    others = [theme.slots[name] for name in SLOTS if name in theme.slots and "accent" in name]
    colours = own or [mixed(colour, page, _SOFT) for colour in others or [ink]]
    return [_under(colour, ink, page) for colour in colours]
