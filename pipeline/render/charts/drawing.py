"""A picture of an exact size, as SVG and PNG, drawn in inches from its upper left corner."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from io import StringIO
from typing import Literal

from matplotlib import rc_context, rcParams, rcParamsDefault
from matplotlib.backend_bases import RendererBase
from matplotlib.backends.backend_agg import RendererAgg
from matplotlib.backends.backend_svg import RendererSVG
from matplotlib.patches import Patch, PathPatch, Rectangle
from matplotlib.path import Path
from matplotlib.transforms import Affine2D

from pipeline.render.charts.png import png
from pipeline.units import EMU_PER_INCH, Emu

Point = tuple[float, float]
"""A place: inches from the left edge, inches from the top."""

DOTS_PER_INCH = 220
POINTS_PER_INCH = 72

_KINDS = ("agg.", "axes.", "figure.", "font.", "lines.", "patch.", "path.", "savefig.", "svg.")
_SETTINGS = {
    **{name: value for name, value in rcParamsDefault.items() if name.startswith(_KINDS)},
    "svg.fonttype": "path",
    "svg.hashsalt": "build-deck",
}
"""Every setting that bears on a picture, so that a user's own matplotlibrc does not."""

_NO_METADATA = dict.fromkeys(("Date", "Creator", "Format", "Type"))
_XML_DECLARATION = '<?xml version="1.0" encoding="utf-8"?>\n'


@dataclass(frozen=True)
class Drawing:
    """The same picture twice: as SVG, and as PNG for programs that do not show SVG."""

    svg: bytes
    png: bytes


@dataclass(frozen=True)
class Look:
    """How shapes are filled and outlined, the line `width` points wide, with dashes or none."""

    fill: str
    edge: str = "none"
    width: float = 0.0
    dashes: tuple[float, ...] = ()


Alike = dict[Look, list[Path]]
"""Shapes that do not overlap; those of one look are drawn at once, in a fraction of the time."""


@dataclass(frozen=True)
class Sheet:
    """What has been put on a sheet of so many inches, from the back to the front.

    Over the patches lie the parts of bars and columns, over those the words.
    """

    width: float
    height: float
    patches: list[Patch] = field(default_factory=list)
    parts: Alike = field(default_factory=dict)
    words: Alike = field(default_factory=dict)

    def draw(self, renderer: RendererBase, size: tuple[float, float]) -> None:
        """Draws all of it, the sheet `size` units of the renderer large, whose y goes upwards."""
        wide, high = size
        place = Affine2D().scale(wide / self.width, -high / self.height).translate(0, high)
        for patch in (*self.patches, *_patches(self.parts), *_patches(self.words)):
            patch.set_transform(place)
            patch.draw(renderer)


def _patches(alike: Alike) -> Iterator[Patch]:
    for look, paths in alike.items():
        patch = PathPatch(
            Path.make_compound_path(*paths),
            facecolor=look.fill,
            edgecolor=look.edge,
            linewidth=look.width,
        )
        if look.dashes:
            patch.set_linestyle((0, look.dashes))
        yield patch


def drawing(
    width: Emu, height: Emu, paint: Callable[[Sheet], None], ground: str = "none"
) -> Drawing:
    """What `paint` puts on a sheet of this size; the same bytes on every run.

    It is handed to matplotlib's renderers at once: figure and axes would take as long again.
    """
    others = {name: v for name, v in _SETTINGS.items() if rcParams[name] != v}
    with rc_context(others):
        sheet = Sheet(width / EMU_PER_INCH, height / EMU_PER_INCH)
        put(sheet, Rectangle((0, 0), sheet.width, sheet.height, facecolor=ground, linewidth=0))
        paint(sheet)
        return Drawing(_svg(sheet), _png(sheet))


def stroke(
    sheet: Sheet,
    points: Sequence[Point],
    colour: str,
    width: float,
    ends: Literal["butt", "round"] = "butt",
) -> None:
    """A line through the points, `width` points wide."""
    put(
        sheet,
        PathPatch(
            Path(points),
            fill=False,
            edgecolor=colour,
            linewidth=width,
            capstyle=ends,
            joinstyle="miter" if ends == "butt" else "round",
        ),
    )


def put(sheet: Sheet, patch: Patch) -> None:
    """The patch over all that was put there before."""
    sheet.patches.append(patch)


def put_alike(alike: Alike, path: Path, look: Look) -> None:
    """The path among those of its look."""
    alike.setdefault(look, []).append(path)


def _svg(sheet: Sheet) -> bytes:
    size = (sheet.width * POINTS_PER_INCH, sheet.height * POINTS_PER_INCH)
    text = StringIO()
    renderer = RendererSVG(*size, text, image_dpi=DOTS_PER_INCH, metadata=_NO_METADATA)
    sheet.draw(renderer, size)
    renderer.finalize()
    _, start, rest = text.getvalue().partition("<svg ")
    return (_XML_DECLARATION + start + rest).encode()  # no DOCTYPE: scanners refuse files with one


def _png(sheet: Sheet) -> bytes:
    """The picture in whole pixels."""
    size = (round(sheet.width * DOTS_PER_INCH), round(sheet.height * DOTS_PER_INCH))
    renderer = RendererAgg(*size, DOTS_PER_INCH)
    sheet.draw(renderer, size)
    return png(renderer.buffer_rgba(), DOTS_PER_INCH)
