"""Lengths and boxes: EMU as the file format counts (914,400 an inch), points for text."""

from dataclasses import dataclass
from typing import NewType

Emu = NewType("Emu", int)

ZERO = Emu(0)

EMU_PER_POINT = 12_700
EMU_PER_INCH = 914_400

LEAST = 1_000
"""EMU: what LibreOffice moves a shape by when it saves it is less."""


def is_other(length: int, other: int, least: int = LEAST) -> bool:
    """Whether two lengths differ by more than a program changes one by saving it."""
    return abs(length - other) > least


def emu(points: float) -> Emu:
    """The length of `points` in whole EMU."""
    return Emu(round(points * EMU_PER_POINT))


def inches(length: float) -> Emu:
    """The length of `length` inches in whole EMU."""
    return Emu(round(length * EMU_PER_INCH))


def points(length: int) -> float:
    """The length of `length` EMU in points."""
    return length / EMU_PER_POINT


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on a slide, in EMU from the slide's upper left corner."""

    left: Emu
    top: Emu
    width: Emu
    height: Emu

    @property
    def right(self) -> Emu:
        """The x of the right edge."""
        return Emu(self.left + self.width)

    @property
    def bottom(self) -> Emu:
        """The y of the lower edge."""
        return Emu(self.top + self.height)


@dataclass(frozen=True, slots=True)
class Insets:
    """The room between the edges of a box and the text in it, in EMU."""

    left: Emu = ZERO
    top: Emu = ZERO
    right: Emu = ZERO
    bottom: Emu = ZERO


def inside(box: Box, insets: Insets) -> Box:
    """What is left of a box within its insets."""
    return Box(
        Emu(box.left + insets.left),
        Emu(box.top + insets.top),
        Emu(max(box.width - insets.left - insets.right, 0)),
        Emu(max(box.height - insets.top - insets.bottom, 0)),
    )


def outside(box: Box, insets: Insets) -> Box:
    """The box that has `box` within its insets."""
    return Box(
        Emu(box.left - insets.left),
        Emu(box.top - insets.top),
        Emu(box.width + insets.left + insets.right),
        Emu(box.height + insets.top + insets.bottom),
    )
