"""A picture of an exact size, as SVG and PNG, drawn in inches from its upper left corner."""

import zlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from io import BytesIO
from typing import Literal

from matplotlib import rc_context, rcParams, rcParamsDefault
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Patch, PathPatch
from matplotlib.path import Path

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

_PNG = {"compress_type": zlib.Z_RLE}  # flat colours: as small as by a search for repeats, faster
_NO_METADATA = dict.fromkeys(("Date", "Creator", "Format", "Type"))
_XML_DECLARATION = b'<?xml version="1.0" encoding="utf-8"?>\n'


@dataclass(frozen=True)
class Drawing:
    """The same picture twice: as SVG, and as PNG for programs that do not show SVG."""

    svg: bytes
    png: bytes


def drawing(
    width: Emu, height: Emu, paint: Callable[[Axes], None], ground: str = "none"
) -> Drawing:
    """What `paint` draws on a sheet of this size; the same bytes on every run."""
    others = {name: v for name, v in _SETTINGS.items() if rcParams[name] != v}
    with rc_context(others), _sheet(width / EMU_PER_INCH, height / EMU_PER_INCH) as sheet:
        figure, axes = sheet
        figure.set_facecolor(ground)
        paint(axes)
        return Drawing(_svg(figure), _png(figure))


@contextmanager
def _sheet(width: float, height: float) -> Iterator[tuple[Figure, Axes]]:
    """The one sheet that all is drawn on, since making one takes as long as drawing on it.

    It is wiped clean afterwards.
    """
    figure, axes = _figure()
    figure.set_size_inches(width, height)
    axes.set_xlim(0, width)
    axes.set_ylim(height, 0)
    try:
        yield figure, axes
    finally:
        for patch in list(axes.patches):
            patch.remove()


@cache
def _figure() -> tuple[Figure, Axes]:
    figure = Figure(dpi=DOTS_PER_INCH)
    axes = figure.add_axes((0, 0, 1, 1))
    axes.set_axis_off()
    return figure, axes


def stroke(
    axes: Axes,
    points: Sequence[Point],
    colour: str,
    width: float,
    ends: Literal["butt", "round"] = "butt",
) -> None:
    """A line through the points, `width` points wide."""
    put(
        axes,
        PathPatch(
            Path(points),
            fill=False,
            edgecolor=colour,
            linewidth=width,
            capstyle=ends,
            joinstyle="miter" if ends == "butt" else "round",
        ),
    )


def put(axes: Axes, patch: Patch) -> None:
    """The patch over all that was drawn before; not clipped, which would add ids to the SVG."""
    axes.add_artist(patch)  # add_patch would look for the limits of the data, which are fixed
    patch.set_clip_on(False)


def _svg(figure: Figure) -> bytes:
    buffer = BytesIO()
    figure.savefig(buffer, format="svg", metadata=_NO_METADATA)
    _, start, rest = buffer.getvalue().partition(b"<svg ")
    return _XML_DECLARATION + start + rest  # without the DOCTYPE: scanners refuse files with one


def _png(figure: Figure) -> bytes:
    """The picture in whole pixels: matplotlib cuts a last one that is not whole."""
    width, height = (round(side * DOTS_PER_INCH) + 0.01 for side in figure.get_size_inches())
    figure.set_size_inches(width / DOTS_PER_INCH, height / DOTS_PER_INCH)
    buffer = BytesIO()
    figure.savefig(buffer, format="png", metadata={"Software": None}, pil_kwargs=_PNG)
    return buffer.getvalue()
