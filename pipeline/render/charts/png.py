"""Pixels as a PNG: of each row what differs from the one above, which in charts is little.

Pillow tries five ways to store each row: three times as long, for an eighth less of size.
"""

import struct
import zlib

import numpy as np

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_DEEP, _RGBA = 8, 6  # bits a channel, and the kind of pixels
_FROM_ABOVE = 2  # how a row is stored
_METRE = 1 / 0.0254  # in inches


def png(pixels: memoryview, dots_per_inch: int) -> bytes:
    """The PNG (ISO/IEC 15948) of rows of pixels, each of them red, green, blue and opacity."""
    picture = np.asarray(pixels)
    height, width, _ = picture.shape
    rows = picture.reshape(height, -1)
    stored = np.empty((height, 1 + rows.shape[1]), np.uint8)
    stored[:, 0] = _FROM_ABOVE
    stored[0, 1:] = rows[0]
    np.subtract(rows[1:], rows[:-1], out=stored[1:, 1:])
    dots = round(dots_per_inch * _METRE)
    head = struct.pack(">IIBBBBB", width, height, _DEEP, _RGBA, 0, 0, 0)
    chunks = (
        (b"IHDR", head),
        (b"pHYs", struct.pack(">IIB", dots, dots, 1)),
        (b"IDAT", zlib.compress(stored.data, level=1)),
        (b"IEND", b""),
    )
    return _SIGNATURE + b"".join(_chunk(*chunk) for chunk in chunks)


def _chunk(name: bytes, content: bytes) -> bytes:
    check = zlib.crc32(content, zlib.crc32(name))
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", check)
