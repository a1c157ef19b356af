"""The look of charts and marks: a layout's colours by what they tell, and a font that draws."""

from dataclasses import dataclass
from functools import lru_cache

from matplotlib.font_manager import FontEntry, fontManager, weight_dict

from pipeline.intake.backing import Ink
from pipeline.intake.inks import Inks
from pipeline.intake.roles import Tone
from pipeline.intake.theme import Theme

_SAME_WIDTHS = {"arial": "Liberation Sans", "helvetica": "Liberation Sans"}
_ALWAYS_THERE = "DejaVu Sans"  # comes with matplotlib
_SEMIBOLD = 600


@dataclass(frozen=True)
class ChartStyle:
    """Colours as '#rrggbb', and font families: each draws what the ones before it lack.

    `ground` is what a chart stands on: the page, or 'none' where that is not of one colour.
    """

    fonts: tuple[str, ...]
    ink: str
    page: str
    ground: str
    done: str
    in_progress: str
    in_progress_fill: str
    not_done: str
    uncertain: str
    will_not_be_met: str
    secondary: str
    track: str


def chart_style(theme: Theme, inks: Inks) -> ChartStyle:
    """The style that a theme's text font and a layout's colours give."""

    def tone(name: Tone) -> str:
        return _hex(inks.tones[name])

    return ChartStyle(
        fonts=_fonts(theme.minor_font),
        ink=_hex(inks.ink),
        page=_hex(inks.page),
        ground=_hex(inks.page) if inks.plain else "none",
        done=tone(Tone.DONE),
        in_progress=tone(Tone.IN_PROGRESS),
        in_progress_fill=tone(Tone.IN_PROGRESS_FILL),
        not_done=tone(Tone.NOT_DONE),
        uncertain=tone(Tone.UNCERTAIN),
        will_not_be_met=tone(Tone.WILL_NOT_BE_MET),
        secondary=_hex(inks.secondary),
        track=_hex(inks.track),
    )


def _hex(ink: Ink) -> str:
    return f"#{ink.seen.lower()}"


@lru_cache
def _fonts(wanted: str) -> tuple[str, ...]:
    """The wanted family, or the one of the same widths, if installed; last what always is."""
    families = (wanted, _SAME_WIDTHS.get(wanted.casefold(), _ALWAYS_THERE))
    found = next((name for family in families if (name := _installed(family))), _ALWAYS_THERE)
    return tuple(dict.fromkeys((found, _ALWAYS_THERE)))


def _installed(family: str) -> str:
    """The family's name as the fonts spell it, '' unless it has a regular and a bold face.

    The list is asked, not `findfont`, which logs a warning for what it does not find.
    """
    upright = [
        font
        for font in fontManager.ttflist
        if font.name.casefold() == family.casefold() and font.style == "normal"
    ]
    weights = {_is_bold(font) for font in upright}
    return upright[0].name if weights == {True, False} else ""


def _is_bold(font: FontEntry) -> bool:
    weight = font.weight
    return (weight_dict[weight] if isinstance(weight, str) else weight) >= _SEMIBOLD
