"""Charts drawn again for other sizes."""

import pytest

from pipeline.intake.roles import Role, Slot
from pipeline.render.charts.drawing import Drawing
from pipeline.render.reshape import reshaped
from pipeline.render.shapes import PictureShape, RenderedSlide
from pipeline.units import ZERO, Box, Emu

KEY = "digi/1/phases/1/line"


def drawn_for(width: Emu, height: Emu) -> Drawing:
    """A chart that says for which size it was drawn, and fits none less than 130,000 EMU wide."""
    if width < 130_000:
        raise ValueError("too narrow")
    return Drawing(b"", f"{width} x {height}".encode())


def slide_of(shape: PictureShape) -> RenderedSlide:
    return RenderedSlide(
        key="digi/1/phases/1", title="Vaiheet", role=Role.PHASES_LINE, shapes=(shape,)
    )


@pytest.mark.parametrize(
    ("size", "drawn"),
    [
        ((200_000, 50_000), b"200000 x 50000"),
        ((100_000, 50_000), b"135000 x 67500"),
        ((10_000, 50_000), b"old"),  # in no way
        ((300_400, 80_000), b"old"),  # as large as its place
    ],
)
def test_a_chart_is_drawn_as_little_larger_than_it_is_shown_as_its_texts_need(
    size: tuple[int, int], drawn: bytes
) -> None:
    box = Box(ZERO, ZERO, Emu(300_000), Emu(80_000))
    shape = PictureShape(Slot.LINE, KEY, box, b"", b"old", "", redraw=drawn_for)
    width, height = map(Emu, size)
    (picture,) = reshaped(slide_of(shape), {KEY: (width, height)}).shapes
    assert isinstance(picture, PictureShape)
    assert (picture.png, picture.box) == (drawn, box)
