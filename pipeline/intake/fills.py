"""What shapes and backgrounds are filled with, as small pictures."""

import math
from copy import deepcopy
from dataclasses import dataclass
from io import BytesIO

from lxml import etree
from PIL import Image, ImageOps
from pptx.opc.package import Part
from pptx.oxml.ns import qn

from pipeline.intake.deck.colours import Palette

Size = tuple[int, int]
_WHOLE = 100_000  # a share in the file format
_DEGREE = 60_000
_COARSE = (16, 9)
"""In how many steps a gradient is counted before it is drawn smoothly."""
UNREADABLE = (OSError, ValueError, KeyError, SyntaxError, Image.DecompressionBombError)
"""What a picture that is broken, or of a kind that Pillow does not know, may raise."""


class UntoldError(Exception):
    """What a fill looks like cannot be told: a metafile, a broken picture, an unknown colour."""


@dataclass(frozen=True)
class Filler:
    """Draws fills in the colours of a layout; `own` is the placeholder colour of a style.

    `part` is the part of the package whose relationships lead to pictures.
    """

    palette: Palette
    part: Part
    own: str | None = None

    def fill(self, properties: etree._Element | None, size: Size) -> Image.Image | None:
        """The fill that properties state, with its transparency; None if there is none.

        Raises:
            UntoldError: it cannot be told what it looks like.
        """
        for element in () if properties is None else properties.iterchildren("*"):
            match etree.QName(element).localname:
                case "noFill":
                    return None
                case "solidFill":
                    return Image.new("RGBA", size, self._colour(element))
                case "gradFill":
                    return self._gradient(element, size)
                case "blipFill":
                    return self.picture(element, size)
                case "pattFill" | "grpFill":
                    raise UntoldError
        return None

    def picture(self, fill: etree._Element, size: Size) -> Image.Image:
        """The picture of a fill in its crop, as large as asked for.

        Raises:
            UntoldError: it cannot be read.
        """
        blip = fill.find(qn("a:blip"))
        id_ = None if blip is None else blip.get(qn("r:embed"))
        if blip is None or id_ is None:
            raise UntoldError
        try:
            with Image.open(BytesIO(self.part.related_part(id_).blob)) as whole:
                whole.draft("RGB", size)
                made = whole.convert("RGBA").resize(size, Image.Resampling.BOX, _crop(fill, whole))
        except UNREADABLE as cause:
            raise UntoldError from cause
        made = self._in_two_tones(blip, made)
        fixed = blip.find(qn("a:alphaModFix"))
        part = 1.0 if fixed is None else int(fixed.get("amt", _WHOLE)) / _WHOLE
        made.putalpha(made.getchannel("A").point(lambda value: round(value * part)))
        return made

    def _in_two_tones(self, blip: etree._Element, made: Image.Image) -> Image.Image:
        """The picture between the two colours that its dark and light parts have been given."""
        duotone = blip.find(qn("a:duotone"))
        if duotone is None:
            return made
        colours = [self.palette.colour(_holding(c), self.own, whole=True) for c in duotone]
        dark, light = (*colours, None, None)[:2]
        if dark is None or light is None:
            raise UntoldError
        toned = ImageOps.colorize(made.convert("L"), f"#{dark}", f"#{light}").convert("RGBA")
        toned.putalpha(made.getchannel("A"))
        return toned

    def _colour(self, holder: etree._Element) -> tuple[int, ...]:
        """Red, green, blue and how far it hides what is under it, each 0 to 255."""
        alpha = next(holder.iter(qn("a:alpha")), None)
        colour = self.palette.colour(holder, self.own, whole=True)
        if colour is None:
            raise UntoldError
        share = 1.0 if alpha is None else int(alpha.get("val", _WHOLE)) / _WHOLE
        return (*bytes.fromhex(colour), round(255 * share))

    def _gradient(self, element: etree._Element, size: Size) -> Image.Image:
        """The stops along their line; around a middle those of a path."""
        stops = sorted(
            (int(stop.get("pos", "0")) / _WHOLE, self._colour(stop))
            for stop in element.iter(qn("a:gs"))
        )
        if not stops:
            raise UntoldError
        line = element.find(qn("a:lin"))
        angle = None if line is None else math.radians(int(line.get("ang", "0")) / _DEGREE)
        across, down = _COARSE
        made = Image.new("RGBA", _COARSE)
        for x in range(across):
            for y in range(down):
                at = ((x + 0.5) / across - 0.5, (y + 0.5) / down - 0.5)
                made.putpixel((x, y), _between(stops, _along(at, angle, size)))
        return made.resize(size, Image.Resampling.BILINEAR)


def _holding(colour: etree._Element) -> etree._Element:
    """An element that holds only this colour."""
    holder = etree.Element("holder")
    holder.append(deepcopy(colour))
    return holder


def _crop(fill: etree._Element, whole: Image.Image) -> tuple[float, float, float, float]:
    """What is left of a picture by what is cut off its sides; never less than a pixel."""
    stated = fill.find(qn("a:srcRect"))
    cut = {n: 0 if stated is None else int(stated.get(n, "0")) / _WHOLE for n in "ltrb"}
    left, top = max(cut["l"], 0) * whole.width, max(cut["t"], 0) * whole.height
    right, bottom = (1 - max(cut["r"], 0)) * whole.width, (1 - max(cut["b"], 0)) * whole.height
    if right - left < 1 or bottom - top < 1:
        return (0, 0, whole.width, whole.height)
    return (left, top, right, bottom)


def _along(at: tuple[float, float], angle: float | None, size: Size) -> float:
    """Where a point (from the middle, in parts of the size) lies on a gradient, from 0 to 1."""
    if angle is None:
        return min(2 * max(abs(at[0]), abs(at[1])), 1)
    across, down = size[0] * math.cos(angle), size[1] * math.sin(angle)
    return 0.5 + (at[0] * across + at[1] * down) / max(abs(across) + abs(down), 1)


def _between(stops: list[tuple[float, tuple[int, ...]]], at: float) -> tuple[int, ...]:
    before = max((s for s in stops if s[0] <= at), default=stops[0])
    after = min((s for s in stops if s[0] >= at), default=stops[-1])
    apart = after[0] - before[0]
    part = (at - before[0]) / apart if apart > 0 else 0.0
    return tuple(round(a + (b - a) * part) for a, b in zip(before[1], after[1], strict=True))
