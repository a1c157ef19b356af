"""A picture of an exact size, as SVG and PNG, drawn in inches from its upper left corner."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import Literal

from matplotlib import rc_context, rcParamsDefault
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Patch, PathPatch
from matplotlib.path import Path

from pipeline.units import EMU_PER_INCH, Emu

Point = tuple[float, float]
"""A place: inches from the left edge, inches from the top."""

DOTS_PER_INCH = 220
POINTS_PER_INCH = 72

_SETTINGS = ("agg.", "axes.", "figure.", "font.", "lines.", "patch.", "path.", "savefig.", "svg.")
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
    # every setting that bears on the picture, so that a user's own matplotlibrc does not
    defaults = {k: v for k, v in rcParamsDefault.items() if k.startswith(_SETTINGS)}
    with rc_context(defaults), rc_context({"svg.fonttype": "path", "svg.hashsalt": "build-deck"}):
        size = (width / EMU_PER_INCH, height / EMU_PER_INCH)
        figure = Figure(figsize=size, dpi=DOTS_PER_INCH, facecolor=ground)
        paint(_sheet(figure))
        return Drawing(_svg(figure), _png(figure))


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


def _sheet(figure: Figure) -> Axes:
    width, height = figure.get_size_inches()
    axes = figure.add_axes((0, 0, 1, 1))
    axes.set_axis_off()
    axes.set_xlim(0, width)
    axes.set_ylim(height, 0)
    return axes


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
    figure.savefig(buffer, format="png", metadata={"Software": None})
    return buffer.getvalue()
