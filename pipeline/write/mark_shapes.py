"""Marks as native shapes for legend and badge, in the theme's colours."""

from collections.abc import Iterator
from dataclasses import dataclass

from pipeline.intake.inks import Inks
from pipeline.intake.roles import Tone
from pipeline.plan.slides import Mark
from pipeline.render.mark_geometry import (
    ARROW,
    CHECK,
    CROSS,
    DASHES,
    DOT_SIZE,
    EXCLAMATION,
    EXCLAMATION_DOT,
    LARGER_CHECK,
    LEAST_LINE,
    LEAST_RING,
    OUTLINE,
    QUESTION_SIZE,
    RING,
    SIGN,
    Sign,
)
from pipeline.units import EMU_PER_INCH, Box, Emu, emu, points
from pipeline.write.markup import Markup, markup, solid, transform

_LEAST_SIGN = 10.0  # in points: checkers take the sign for text, which it is
_QUARTER, _HALF = 5_400_000, 10_800_000  # angles in 60,000ths of a degree


@dataclass(frozen=True)
class Part:
    """A shape of a mark: its box, its geometry, its looks and perhaps a sign as text."""

    properties: Markup
    text: str = ""
    text_size: float = 0.0


def mark_parts(mark: Mark, box: Box, inks: Inks) -> Iterator[Part]:
    """The shapes of a mark from the back to the front, its outline inside the box."""
    side = box.width / EMU_PER_INCH
    ring = max(RING * side, LEAST_RING)
    dashes = max(DASHES * side, LEAST_LINE)
    outline = max(OUTLINE * side, LEAST_LINE)
    page, ink = inks.page.stated, inks.ink.stated
    done, progress, waiting = map(inks.tone, (Tone.DONE, Tone.IN_PROGRESS, Tone.NOT_DONE))
    match mark:
        case Mark.NOT_DONE:
            yield _outlined(box, "ellipse", page, waiting, ring)
        case Mark.IN_PROGRESS:
            yield _outlined(box, "ellipse", page, progress, ring)
            yield _left_half(box, progress)
        case Mark.DONE:
            yield _filled(box, "ellipse", done)
            yield from _sign(CHECK, box, page)
        case Mark.STATUS_MISSING:
            yield _dashed(box, "ellipse", dashes, (waiting, page))
        case Mark.ACHIEVED:
            yield _filled(box, "rect", done)
            yield from _sign(LARGER_CHECK, box, page)
        case Mark.ON_TRACK:
            yield _filled(box, "rect", progress)
            yield from _sign(ARROW, box, page)
        case Mark.UNCERTAIN:
            yield _outlined(box, "rect", inks.tone(Tone.UNCERTAIN), ink, outline)
            yield from _sign(EXCLAMATION, box, ink)
            yield _filled(_dot(box), "ellipse", ink)
        case Mark.WILL_NOT_BE_MET:
            yield _filled(box, "rect", inks.tone(Tone.WILL_NOT_BE_MET))
            yield from _sign(CROSS, box, page)
        case Mark.VERDICT_MISSING:
            yield _dashed(box, "rect", dashes, (waiting, page))


def _properties(box: Box, geometry: Markup, fill: str | None, line: Markup | None) -> Markup:
    filling = solid(fill) if fill else markup("a:noFill")
    no_line = markup("a:ln", None, markup("a:noFill"))
    outline = no_line if line is None else line
    return markup("p:spPr", None, transform(box), geometry, filling, outline)


def _preset(name: str) -> Markup:
    return markup("a:prstGeom", {"prst": name}, markup("a:avLst"))


def _filled(box: Box, shape: str, color: str) -> Part:
    return Part(_properties(box, _preset(shape), color, None))


def _outlined(box: Box, shape: str, fill: str, color: str, width: float) -> Part:
    line = markup("a:ln", {"w": emu(width)}, solid(color))
    return Part(_properties(_within(box, width), _preset(shape), fill, line))


def _dashed(box: Box, shape: str, width: float, colours: tuple[str, str]) -> Part:
    outline, fill = colours
    line = markup(
        "a:ln", {"w": emu(width)}, solid(outline), markup("a:prstDash", {"val": "sysDash"})
    )
    size = max(points(box.width) * QUESTION_SIZE, _LEAST_SIGN)
    properties = _properties(_within(box, width), _preset(shape), fill, line)
    return Part(properties, "?", size)


def _within(box: Box, width: float) -> Box:
    """The box whose outline, drawn half inside and half outside, stays within `box`."""
    half = emu(width / 2)
    return Box(
        Emu(box.left + half),
        Emu(box.top + half),
        Emu(box.width - 2 * half),
        Emu(box.height - 2 * half),
    )


def _dot(box: Box) -> Box:
    size = emu(DOT_SIZE * SIGN * box.width / EMU_PER_INCH)
    left = box.left + box.width / 2 + EXCLAMATION_DOT[0] * box.width - size / 2
    top = box.top + box.height / 2 + EXCLAMATION_DOT[1] * box.height - size / 2
    return Box(Emu(round(left)), Emu(round(top)), size, size)


def _left_half(box: Box, color: str) -> Part:
    """The left half of the disc: from the top over the left to the bottom, and closed."""
    half = Emu(box.width // 2)
    arc = {"wR": half, "hR": half, "stAng": 3 * _QUARTER, "swAng": -_HALF}
    path = markup(
        "a:path",
        {"w": half, "h": box.height},
        markup("a:moveTo", None, markup("a:pt", {"x": half, "y": 0})),
        markup("a:arcTo", arc),
        markup("a:close"),
    )
    left = Box(box.left, box.top, half, box.height)
    return Part(_properties(left, _freeform(path), color, None))


def _sign(sign: Sign, box: Box, color: str) -> Iterator[Part]:
    """Each line of a sign as a freeform of the mark's whole box."""
    width = emu(SIGN * box.width / EMU_PER_INCH)
    for line in sign:
        places = [
            {"x": round((0.5 + x) * box.width), "y": round((0.5 + y) * box.height)} for x, y in line
        ]
        path = markup(
            "a:path",
            {"w": box.width, "h": box.height, "fill": "none"},
            markup("a:moveTo", None, markup("a:pt", places[0])),
            *(markup("a:lnTo", None, markup("a:pt", place)) for place in places[1:]),
        )
        stroke = markup("a:ln", {"w": width, "cap": "rnd"}, solid(color), markup("a:round"))
        yield Part(_properties(box, _freeform(path), None, stroke))


def _freeform(path: Markup) -> Markup:
    lists = [markup(tag) for tag in ("a:avLst", "a:gdLst", "a:ahLst", "a:cxnLst")]
    whole = markup("a:rect", {"l": "0", "t": "0", "r": "r", "b": "b"})
    return markup("a:custGeom", None, *lists, whole, markup("a:pathLst", None, path))
