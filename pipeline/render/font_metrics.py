"""How wide text is: the advance widths of a font, the same on every machine where they can be."""

import logging
import unicodedata
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from importlib.resources import as_file, files
from pathlib import Path
from types import MappingProxyType

from fontTools.afmLib import AFM
from fontTools.agl import UV2AGL
from fontTools.ttLib import TTFont
from matplotlib.font_manager import FontProperties, findfont

_HELVETICA_TWINS = ("arial", "helvetica", "liberation sans", "arimo")
_TWINS = {
    "calibri": "Carlito",
    "cambria": "Caladea",
    "times new roman": "Liberation Serif",
    "courier new": "Liberation Mono",
    "arial narrow": "Liberation Sans Narrow",
    "georgia": "Gelasio",
}
"""Free fonts that were drawn to have the widths of others, and stand in for them."""
_STAND_IN = "DejaVu Sans"
"""What comes with matplotlib, as wide as any font that a program shows in place of another."""
_LINE = 1.2
"""Height of a line over its size, at least.

PowerPoint gives a line of Arial or Calibri 1.2 times its size, whatever the font's own tables say
(a one-line text box of 18 pt is 369,332 EMU high: 21.9 pt within its insets), and LibreOffice
draws the text boxes of a .pptx so, though not its tables (1.12).
"""

# Arial's widths of characters that the Helvetica metrics lack, in thousandths of the size
_ARIAL_EXTRA = {
    "€": 556,
    "→": 1000,
    "←": 1000,
    "↑": 500,
    "↓": 500,
    "▲": 990,
    "▼": 990,
    "●": 604,
    "○": 604,
    "■": 604,
    "≥": 549,
    "≤": 549,
    "≈": 549,
    "≠": 549,
    "\N{MINUS SIGN}": 584,
    "\N{NO-BREAK SPACE}": 278,
    "\N{NON-BREAKING HYPHEN}": 333,
    "\N{NARROW NO-BREAK SPACE}": 200,
    "\N{SOFT HYPHEN}": 0,
    "\N{ZERO WIDTH SPACE}": 0,
}
_UNKNOWN = 1.0
"""The width of a character that the font lacks: a full square, as CJK signs have."""
_EMOJI = 1.4
"""The width of an emoji in the widest of the fonts that programs take them from."""
_FIRST_EMOJI = 0x1F000
_NO_WIDTH = ("Mn", "Me", "Cf")
"""Marks over and under letters, joiners and selectors of variants, which stand in no room."""


@dataclass(frozen=True)
class Font:
    """Advance widths in parts of the size, by code point, and the height of a line."""

    regular: Mapping[int, float]
    bold: Mapping[int, float]
    line_height: float
    exact: bool

    def width(self, text: str, *, bold: bool) -> float:
        """The width of the text at size 1, without kerning."""
        widths = self.bold if bold else self.regular
        return sum(count * _advance(widths, letter) for letter, count in Counter(text).items())


def _advance(widths: Mapping[int, float], character: str) -> float:
    """The advance of a character; of one that is not listed (Š, Ő), that of its base letter."""
    known = widths.get(ord(character))
    if known is not None:
        return known
    if unicodedata.category(character) in _NO_WIDTH:
        return 0.0
    unknown = _EMOJI if ord(character) >= _FIRST_EMOJI else _UNKNOWN
    return widths.get(ord(unicodedata.normalize("NFD", character)[0]), unknown)


@cache
def load_font(name: str) -> Font:
    """The metrics of a font by its name; of a wide one, marked as not exact, if it is nowhere."""
    if name.casefold() in _HELVETICA_TWINS:
        return Font(_afm("phvr8a.afm"), _afm("phvb8a.afm"), _LINE, exact=True)
    twin = _TWINS.get(name.casefold(), "")
    found = _measured(name) or (_measured(twin) if twin else None)
    if found:
        return found
    stand_in = _measured(_STAND_IN) or load_font("Arial")
    return replace(stand_in, exact=False)


def _measured(name: str) -> Font | None:
    """The metrics of a font that is installed."""
    paths = [_installed(name, weight) for weight in ("regular", "bold")]
    regular, bold = (_true_type(path) if path else None for path in paths)
    if regular is None:
        return None
    widths, line_height = regular
    bold_widths = bold[0] if bold else widths
    return Font(widths, bold_widths, max(line_height, _LINE), exact=True)


def _afm(name: str) -> Mapping[int, float]:
    """The Helvetica metrics that come with matplotlib; Arial was drawn to have the same widths."""
    with as_file(files("matplotlib") / "mpl-data" / "fonts" / "afm" / name) as path:
        metrics = AFM(str(path))
    glyphs = set(metrics.chars())
    widths = {code: metrics[glyph][1] / 1000 for code, glyph in UV2AGL.items() if glyph in glyphs}
    extra = {ord(character): width / 1000 for character, width in _ARIAL_EXTRA.items()}
    return MappingProxyType(extra | widths)


def _installed(name: str, weight: str) -> str | None:
    logger = logging.getLogger("matplotlib.font_manager")
    before, logger.disabled = logger.disabled, True  # it would report what we report ourselves
    try:
        wanted = FontProperties(family=[name], weight=weight)
        return str(findfont(wanted, fallback_to_default=False))
    except ValueError:
        return None
    finally:
        logger.disabled = before


def _true_type(path: str) -> tuple[Mapping[int, float], float]:
    with TTFont(Path(path), fontNumber=0, lazy=True) as font:
        units = font["head"].unitsPerEm
        advances = font["hmtx"]
        cmap = font.getBestCmap()
        widths = {code: advances[glyph][0] / units for code, glyph in cmap.items()}
        hhea = font["hhea"]
        line_height = (hhea.ascent - hhea.descent + hhea.lineGap) / units
    return MappingProxyType(widths), line_height


@lru_cache(maxsize=100_000)
def word_width(font: str, word: str, bold: bool) -> float:
    """The width of a word at size 1 in a font by its name; remembered."""
    return load_font(font).width(word, bold=bold)
