"""Pixels as a PNG, read again by Pillow."""

from hashlib import shake_256
from io import BytesIO

import pytest
from PIL import Image

from pipeline.render.charts.png import png

DOTS_PER_INCH = 220


def noise(width: int, height: int) -> memoryview:
    content = shake_256(b"noise").digest(4 * width * height)
    return memoryview(content).cast("B", (height, width, 4))


def opened(pixels: memoryview) -> Image.Image:
    return Image.open(BytesIO(png(pixels, DOTS_PER_INCH)))


@pytest.mark.parametrize(("width", "height"), [(1, 1), (7, 1), (1, 5), (640, 33)])
def test_any_pixels_come_out_as_they_went_in(width: int, height: int) -> None:
    pixels = noise(width, height)
    picture = opened(pixels)
    assert (picture.format, picture.mode, picture.size) == ("PNG", "RGBA", (width, height))
    assert picture.tobytes() == pixels.tobytes()


def test_a_picture_says_how_large_its_pixels_are() -> None:
    assert opened(noise(2, 2)).info["dpi"] == pytest.approx((DOTS_PER_INCH,) * 2, abs=0.02)


def test_a_flat_picture_takes_next_to_no_room() -> None:
    flat = memoryview(bytes(4 * 1000 * 200)).cast("B", (200, 1000, 4))
    assert len(png(flat, DOTS_PER_INCH)) < 5_000
