"""A theme, a style and pictures' pixels for the tests of charts."""

from io import BytesIO

from matplotlib.image import imread

from pipeline.intake.layouts import read_layouts
from pipeline.intake.roles import Role
from pipeline.plan.slides import Mark, Node, ProgressLine
from pipeline.render.chart_style import chart_style
from tests.running import LAYOUTS

_LAYOUT = read_layouts(LAYOUTS)[0].layout(Role.PHASES)
THEME, INKS = _LAYOUT.theme, _LAYOUT.inks
STYLE = chart_style(THEME, INKS)

Pixel = tuple[int, int, int, int]
"""Red, green, blue and opacity, 0 to 255."""


def pixels(png: bytes) -> list[list[Pixel]]:
    """The rows of a picture from the top."""
    return [
        [(r, g, b, a) for r, g, b, a in row]
        for row in (imread(BytesIO(png), format="png") * 255).round().astype(int).tolist()
    ]


def colour(hex_colour: str) -> Pixel:
    """The opaque pixel of '#rrggbb'."""
    red, green, blue = bytes.fromhex(hex_colour.removeprefix("#"))
    return red, green, blue, 255


def line(*captions: str, start: str = "", goal: str = "") -> ProgressLine:
    """A line with a phase a caption: the first done, the second in progress, then not done."""
    marks = (Mark.DONE, Mark.IN_PROGRESS, *(Mark.NOT_DONE,) * len(captions))
    nodes = (Node(str(n), marks[n - 1], text) for n, text in enumerate(captions, 1))
    return ProgressLine(tuple(nodes), start, goal)
