"""Every mark, bar, line and letter that is drawn stands out from what lies behind it.

WCAG 2.1, 1.4.11 asks 3:1 of marks and 1.4.3 asks 4.5:1 of texts. Texts of slides are in the check
of accessibility, which `tests.deck_checks` asks of every deck; here are native marks and charts.
"""

import re
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest
from lxml import etree
from pptx.oxml.ns import qn

from pipeline.intake.contrast import contrast
from pipeline.intake.deck.colours import CLEAR, Palette, palette_of
from pipeline.intake.layouts import Layouts
from pipeline.intake.roles import Role
from pipeline.plan.slides import Mark
from pipeline.render.charts.drawing import Sheet, drawing
from pipeline.render.charts.marks import draw_mark
from pipeline.render.desk import Desk
from pipeline.units import inches
from tests.deck_reading import Deck, Element
from tests.running import Run

OF_LINES, OF_LETTERS = 3.0, 4.5
PAGE = "FFFFFF"
_LENGTHS = re.compile(r"-?\d+(?:\.\d+)?")
_SVG = "{http://www.w3.org/2000/svg}path"


@dataclass(frozen=True)
class Painted:
    """A surface or a line with its colours, and its left, top, right and bottom."""

    fill: str | None
    line: str | None
    box: tuple[float, ...]

    def lies_behind(self, other: "Painted") -> bool:
        (left, top, right, bottom), inner = self.box, other.box
        within = left <= inner[0] and top <= inner[1] and inner[2] <= right and inner[3] <= bottom
        return self.fill is not None and within and (self.box != inner or other.fill is None)


def too_pale(painted: Sequence[Painted]) -> list[str]:
    """What stands out too little by its fill or its line; of lines on one another, by the best."""
    best: dict[tuple[tuple[float, ...], bool], float] = {}
    for number, one in enumerate(painted):
        behind = [other.fill for other in painted[:number] if other.lies_behind(one)]
        ground = behind[-1] if behind and behind[-1] else PAGE
        if one.line is None and one.fill == ground and any(map(one.lies_behind, painted)):
            continue  # a ground for what stands on it
        ratio = max(contrast(colour, ground) for colour in (one.fill, one.line) if colour)
        share = ratio / (OF_LINES if one.line else OF_LETTERS)
        place = (one.box, one.fill is None)
        best[place] = max(best.get(place, 0.0), share)
    return [f"{box}: {share:.2f} of the least" for (box, _), share in best.items() if share < 1]


def in_drawing(svg: bytes) -> Iterator[Painted]:
    """The shapes of a chart but for its ground, from the back to the front."""
    for path in [*etree.fromstring(svg).iter(_SVG)][1:]:
        colours = dict(re.findall(r"(FILL|STROKE): #(\w{6})", path.get("style", "").upper()))
        for shape in _outermost([_box(part) for part in path.get("d", "").split("M ")[1:]]):
            yield Painted(colours.get("FILL"), colours.get("STROKE"), shape)


def _box(part: str) -> tuple[float, ...]:
    lengths = [float(length) for length in _LENGTHS.findall(part)]
    across, down = lengths[::2], lengths[1::2]
    return min(across), min(down), max(across), max(down)


def _outermost(boxes: list[tuple[float, ...]]) -> list[tuple[float, ...]]:
    """The boxes that lie in no other one: what lies in a letter is a hole in it."""
    surfaces = [Painted("000000", None, box) for box in boxes]
    return [s.box for s in surfaces if not any(other.lies_behind(s) for other in surfaces)]


def drawings(deck: Path) -> list[bytes]:
    """The charts of a deck."""
    with zipfile.ZipFile(deck) as package:
        return [package.read(name) for name in package.namelist() if name.endswith(".svg")]


def native_marks(deck: Path) -> Iterator[list[Painted]]:
    """The shapes of each legend, badge and row of counts, in the colours of the theme."""
    for _, slide in Deck.read(deck).slides:
        palette = palette_of(slide)
        for group in slide.shapes.element.iter(qn("p:grpSp")):
            yield [one for shape in group.iter(qn("p:sp")) for one in _painted(shape, palette)]


def _painted(shape: Element, palette: Palette) -> Iterator[Painted]:
    properties = shape.find(qn("p:spPr"))
    paints = (palette.fill(properties), palette.fill(properties.find(qn("a:ln"))))
    fill, line = (None if paint == CLEAR else paint for paint in paints)
    if fill or line:
        off, size = properties.find(qn("a:xfrm"))
        left, top, width, height = (int(value) for value in (*off.values(), *size.values()))
        yield Painted(fill, line, (left, top, left + width, top + height))


def test_what_a_chart_shows_stands_out(sample: Run, layouts: Layouts) -> None:
    charts = drawings(sample.deck)
    accents = {layouts.layout(Role.SUMMARY).inks.accent(number).upper() for number in range(1, 9)}
    assert len(charts) > 4
    for chart in charts:
        # a programme's own colour only stands beside its name
        shown = [one for one in in_drawing(chart) if one.fill not in accents]
        assert too_pale(shown) == []


@pytest.mark.parametrize("number", range(1, 9))
def test_ink_stands_out_on_the_colour_of_each_programme(number: int, desk: Desk) -> None:
    ink = desk.style.ink.strip("#")
    assert contrast(ink, desk.inks.accent(number)) >= OF_LETTERS


@pytest.mark.parametrize("mark", Mark)
def test_a_mark_stands_out(mark: Mark, desk: Desk) -> None:
    def paint(sheet: Sheet) -> None:
        draw_mark(sheet, mark, (0.5, 0.5), 1.0, desk.style)

    painted = list(in_drawing(drawing(inches(1), inches(1), paint).svg))
    assert painted
    assert too_pale(painted) == []


def test_the_marks_of_legends_badges_and_counts_stand_out(sample: Run) -> None:
    groups = list(native_marks(sample.deck))
    assert sum(map(bool, groups)) > 20
    assert [too_pale(group) for group in groups] == [[] for _ in groups]


def test_a_pale_sign_on_a_mark_is_found() -> None:
    disc = Painted("008741", None, (0.0, 0.0, 20.0, 20.0))
    assert too_pale([disc, Painted(None, "1A1A1A", disc.box)]) == []
    assert len(too_pale([disc, Painted(None, "0072C6", disc.box)])) == 1


def test_a_pale_number_in_a_bar_is_found() -> None:
    bar, number = (0.0, 0.0, 90.0, 20.0), (40.0, 5.0, 50.0, 15.0)
    painted = [Painted("B5DAF7", "0072C6", bar), Painted("FFFFFF", None, number)]
    assert len(too_pale(painted)) == 1
    assert too_pale([painted[0], Painted("1A1A1A", None, number)]) == []
