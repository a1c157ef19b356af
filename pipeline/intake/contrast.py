"""Contrast of colours as WCAG 2.1 counts it, and colours moved as far as it asks for."""

BLACK, WHITE = "000000", "FFFFFF"
TEXT_CONTRAST = 4.5
"""Of text on its ground (WCAG 2.1, 1.4.3)."""
GRAPHIC_CONTRAST = 3.0
"""Of lines and shapes that tell something (WCAG 2.1, 1.4.11)."""

_STEPS = 25
_DARK = 0.03928


def contrast(one: str, other: str) -> float:
    """The contrast of two colours of six hex digits, from 1 to 21."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def mixed(one: str, other: str, part: float) -> str:
    """The first colour with a part (0 to 1) of the second in it."""
    pairs = zip(_channels(one), _channels(other), strict=True)
    return "".join(f"{round(a + (b - a) * part):02X}" for a, b in pairs)


def readable(colour: str, ground: str, least: float) -> str:
    """The colour, moved towards black or white only as far as the contrast asks for."""
    end = max((BLACK, WHITE), key=lambda end: contrast(end, ground))
    ways = (mixed(colour, end, step / _STEPS) for step in range(_STEPS))
    return next((way for way in ways if contrast(way, ground) >= least), end)


def _channels(colour: str) -> tuple[int, ...]:
    return tuple(int(colour[at : at + 2], 16) for at in (0, 2, 4))


def _linear(share: float) -> float:
    """The light of a channel (0 to 1), as WCAG 2.1 defines relative luminance."""
    return share / 12.92 if share <= _DARK else ((share + 0.055) / 1.055) ** 2.4


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(channel / 255) for channel in _channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
