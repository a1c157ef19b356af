"""What texts are seen on, the colour that they need there, and what is put behind them for it."""

from dataclasses import dataclass

from pipeline.intake.contrast import BLACK, TEXT_CONTRAST, WHITE, contrast, readable
from pipeline.intake.deck.colours import CLEAR, UNSEEN, Palette
from pipeline.intake.deck.grounds import stated_background
from pipeline.intake.layout_ground import Ground
from pipeline.intake.roles import Slot
from pipeline.intake.template_file import TemplateLayout
from pipeline.units import Box

_UNKNOWN = (UNSEEN, CLEAR)
_MOST = 0.5
_FEW = 3  # of a ground's colours: the others are here and there only
_PLAIN_TEXT = ("tx1", "bg1")
"""The colours of a theme that take each other's part on dark and light grounds."""


@dataclass(frozen=True)
class Ink:
    """A colour as a slide states it, a slot's name or six hex digits, and as it is seen."""

    stated: str
    seen: str


@dataclass(frozen=True)
class Plate:
    """A surface that is put behind texts; one that is `thin` hides nothing of the template.

    `slot` is what stands on it, None for all the contents of a slide.
    """

    box: Box
    colour: str
    thin: bool = False
    slot: Slot | None = None


@dataclass(frozen=True)
class Backing:
    """The colour that texts are seen on, of one colour if `plain`, and that of the texts there.

    What is `covered` by its plate could not be read upon.
    """

    page: str
    plain: bool
    ink: Ink
    plate: Plate | None = None
    covered: bool = False


def backing_of(layout: TemplateLayout, box: Box, text: str) -> Backing:
    """The backing of the texts in a box of a layout, to which it gives the colour `text`.

    What cannot be told is trusted to be what such a text can be read on. Where no colour can be
    read, a plate is put behind; also where something of the layout hides the slide's background,
    since programs that check contrast know no more of a slide than that.
    """
    palette = layout.palette
    seen = seen_colour(text, palette) or seen_colour("tx1", palette) or BLACK
    ground = layout.ground(box)
    declared = stated_background((layout.source,), layout.source.slide_master, palette)
    if ground.colour is None:
        page = max((BLACK, WHITE), key=lambda end: contrast(end, seen))
        veil = declared not in _UNKNOWN and contrast(declared, seen) < TEXT_CONTRAST
        plate = Plate(box, page, thin=True) if veil else None
        return Backing(page, plain=False, ink=Ink(text, seen), plate=plate)
    ways = [Ink(text, seen), ink_on(ground.colour, text, palette)]
    ways += [Ink(s, colour) for s in ("tx1", "bg1") if (colour := palette.slot(s))]
    ways += [Ink(WHITE, WHITE), Ink(BLACK, BLACK)]
    ink = next((way for way in ways if ground.reads(way.seen, TEXT_CONTRAST)), None)
    if ink is None:
        page = _plate_colour(seen, ground, palette)
        plate = Plate(box, page)
        return Backing(page, plain=True, ink=Ink(text, seen), plate=plate, covered=True)
    hidden = declared not in (*_UNKNOWN, ground.colour)
    hides = len(ground.shares) > 1 or layout.picture.is_crossed(box)
    plate = Plate(box, ground.colour, thin=hides) if hidden else None
    return Backing(ground.colour, plain=ground.plain, ink=ink, plate=plate)


def seen_colour(stated: str, palette: Palette) -> str | None:
    """A colour as it is seen that is stated as a slot or six hex digits; None for no such slot."""
    is_hex = len(stated) == len(BLACK) and not stated.startswith("accent")
    return stated.upper() if is_hex else palette.slot(stated)


def ink_on(page: str, text: str, palette: Palette) -> Ink:
    """The colour of a text where it can be read on a page, else moved as far as that asks for."""
    seen = seen_colour(text, palette) or BLACK
    for stated in (text, *(_PLAIN_TEXT if text in _PLAIN_TEXT else ())):
        colour = seen_colour(stated, palette)
        if colour and contrast(colour, page) >= TEXT_CONTRAST:
            return Ink(stated, colour)
    moved = readable(seen, page, TEXT_CONTRAST)
    return Ink(moved, moved)


def _plate_colour(text: str, ground: Ground, palette: Palette) -> str:
    """The first of the ground's and the theme's colours on which the text can be read.

    What most of the ground is comes before the theme's page, its other colours after that.
    """
    theme = [palette.slot(name) for name in ("bg1", "tx1", "bg2", "tx2")]
    others = [colour for colour, _ in ground.shares[:_FEW]]
    most = [colour for colour, share in ground.shares[:1] if share >= _MOST]
    ways = [*most, theme[0], *others, *theme[1:]]
    fitting = (way for way in ways if way and contrast(way, text) >= TEXT_CONTRAST)
    return next(fitting, None) or readable(ground.colour or WHITE, text, TEXT_CONTRAST)
