"""The look of charts and marks: the theme's colours by what they tell, and a font that draws."""

from dataclasses import dataclass

from matplotlib.font_manager import FontEntry, fontManager, weight_dict

from pipeline.intake.roles import LINE_TRACK, SECONDARY_TEXT
from pipeline.intake.theme import Theme

_SAME_WIDTHS = {"arial": "Liberation Sans", "helvetica": "Liberation Sans"}
_ALWAYS_THERE = "DejaVu Sans"  # comes with matplotlib
_SEMIBOLD = 600


@dataclass(frozen=True)
class ChartStyle:
    """Colours as '#rrggbb', and font families: each draws what the ones before it lack."""

    fonts: tuple[str, ...]
    ink: str
    page: str
    done: str
    in_progress: str
    in_progress_fill: str
    not_done: str
    uncertain: str
    will_not_be_met: str
    secondary: str
    track: str


def chart_style(theme: Theme) -> ChartStyle:
    """The style that the theme's colours and text font give; its slots and names must be there."""

    def slot(name: str) -> str:
        return f"#{theme.slots[name].lower()}"

    return ChartStyle(
        fonts=_fonts(theme.minor_font),
        ink=slot("dk1"),
        page=slot("lt1"),
        done=slot("accent1"),
        in_progress=slot("accent2"),
        in_progress_fill=slot("accent6"),
        not_done=slot("accent3"),
        uncertain=slot("accent4"),
        will_not_be_met=slot("accent5"),
        secondary=f"#{theme.custom[SECONDARY_TEXT].lower()}",
        track=f"#{theme.custom[LINE_TRACK].lower()}",
    )


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
