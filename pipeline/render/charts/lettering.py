"""Text in charts: measured, wrapped and drawn as outlines, all with the font that draws it."""

import re
import warnings
from dataclasses import dataclass
from functools import lru_cache

from matplotlib.font_manager import FontProperties
from matplotlib.path import Path
from matplotlib.textpath import text_to_path
from matplotlib.transforms import Affine2D

from pipeline.render.charts.drawing import POINTS_PER_INCH, Look, Point, Sheet, put_alike
from pipeline.render.search import most_that_fits
from pipeline.render.syllables import syllable_starts

_STEP = 1.16  # from a baseline to the next, times the size
_CAPITALS, _ASCENT, _DESCENT = 0.72, 0.91, 0.22  # Ä and Å reach the ascent

_SPACES = re.compile(r"[ \t\r\n]+")  # not the no-break space
_AFTER_SLASH_OR_HYPHEN = re.compile(r"(?<=[^\W\d_][-/–])(?=[^\W\d_])")


@dataclass(frozen=True)
class Lettering:
    """A size in points and a weight of the style's fonts; what it measures is in inches."""

    fonts: tuple[str, ...]
    size: float
    bold: bool = True

    @property
    def step(self) -> float:
        """From one baseline to the next."""
        return _STEP * self.size / POINTS_PER_INCH

    @property
    def capitals(self) -> float:
        """The height of capitals and figures over the baseline."""
        return _CAPITALS * self.size / POINTS_PER_INCH

    @property
    def ascent(self) -> float:
        """The height over the baseline, with the dots of Ä."""
        return _ASCENT * self.size / POINTS_PER_INCH

    @property
    def descent(self) -> float:
        """The depth under the baseline."""
        return _DESCENT * self.size / POINTS_PER_INCH

    def width(self, text: str) -> float:
        """How wide the ink of one line of this text is."""
        return _outline(text, self.fonts, self.bold).width * self.size / POINTS_PER_INCH


@dataclass(frozen=True)
class Wrapped:
    """The lines of a text, and whether a word had to be broken for want of width."""

    lines: tuple[str, ...]
    broken: bool = False


def wrap(text: str, width: float, lettering: Lettering) -> Wrapped:
    """The text in lines no wider than `width`, broken at spaces, after slashes and hyphens.

    A word that is wider alone is broken, where a Finnish syllable begins if one does.
    """
    lines: list[str] = []
    current, broken = "", False
    for glue, part in _parts(text):
        longer = current + glue + part if current else part
        if lettering.width(longer) <= width:
            current = longer
            continue
        lines += [current] if current else []
        *whole, current = _pieces(part, width, lettering)
        lines += whole
        broken = broken or bool(whole)
    return Wrapped((*lines, current) if current else tuple(lines), broken)


def draw_words(sheet: Sheet, text: str, at: Point, lettering: Lettering, colour: str) -> None:
    """One line of text; `at` is the left end of its ink and its baseline."""
    outline = _outline(text, lettering.fonts, lettering.bold)
    scale = lettering.size / POINTS_PER_INCH
    place = Affine2D().translate(-outline.left, 0).scale(scale, -scale).translate(*at)
    if outline.path:
        put_alike(sheet.words, outline.path.transformed(place), Look(colour))


def _parts(text: str) -> list[tuple[str, str]]:
    """The pieces between which a line may end, each with what stands before it on a line."""
    return [
        ("" if i else " ", part)
        for word in _SPACES.split(text)
        for i, part in enumerate(_AFTER_SLASH_OR_HYPHEN.split(word))
        if part
    ]


def _pieces(word: str, width: float, lettering: Lettering) -> list[str]:
    pieces = []
    while len(word) > 1 and lettering.width(word) > width:
        cut = _cut(word, width, lettering)
        inside = word[cut - 1].isalpha() and word[cut].isalpha()
        pieces.append(word[:cut] + ("-" if inside else ""))
        word = word[cut:]
    return [*pieces, word]


def _cut(word: str, width: float, lettering: Lettering) -> int:
    """How many characters of a word that is too wide stay on the line, one at least."""
    most = most_that_fits(len(word) - 1, lambda n: lettering.width(word[:n] + "-") <= width)
    fitting = (n for n in syllable_starts(word[: most + 2]) if n <= most)
    return max(fitting, default=max(most, 1))


@dataclass(frozen=True)
class _Outline:
    """A line of text, 1 unit an em, y upwards from the baseline; no path if it has no ink."""

    path: Path | None = None
    left: float = 0.0
    width: float = 0.0


@lru_cache(maxsize=4096)
def _outline(text: str, fonts: tuple[str, ...], bold: bool) -> _Outline:
    font = FontProperties(family=list(fonts), weight="bold" if bold else "normal")
    with warnings.catch_warnings():
        # a character that no font has is drawn as a box, which tells enough
        warnings.filterwarnings("ignore", message="Glyph .* missing from font")
        # never as mathematics, whatever stands between two dollar signs
        vertices, codes = text_to_path.get_text_path(font, text, ismath=False)
    if not len(vertices):
        return _Outline()
    an_em = Affine2D().scale(1 / text_to_path.FONT_SCALE)
    corners = Path(vertices).transformed(an_em).get_extents()  # of straight lines: much faster
    return _Outline(Path(vertices, codes).transformed(an_em), corners.x0, corners.width)
