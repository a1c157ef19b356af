"""The charts of a saved deck that people have moved or resized, and for which size to draw them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from pptx.oxml.ns import qn

from pipeline.intake.deck.managed import ManagedShape, ManagedSlide
from pipeline.intake.deck.units import Element, UnitKind, is_moved
from pipeline.units import Emu

_WHOLE = 100_000
"""A side, in the parts in which the file format counts what is cut off (ECMA-376-1, 20.1.10.41)."""


@dataclass(frozen=True)
class PlacedPicture:
    """A chart where somebody has put it.

    `size` is that of the whole picture, of which some may be cut off; `generated` is the digest
    of the picture that stood there, `is_replaced` whether another stands there now.
    """

    key: str
    size: tuple[Emu, Emu]
    generated: str
    is_replaced: bool


def placed_pictures(slides: Iterable[ManagedSlide]) -> Iterator[PlacedPicture]:
    """The charts that do not stand where, or in the size in which, they were generated."""
    for slide in slides:
        recorded = {unit.key: unit for unit in slide.record.units}
        for shape in slide.shapes:
            base, unit = recorded.get(shape.unit.key), shape.unit
            if base is None or unit.kind is not UnitKind.PICTURE or base.kind is not unit.kind:
                continue
            size = _whole_size(shape)
            if size is not None and is_moved(unit, base):
                before, now = base.rows[0][0].mark, unit.rows[0][0].mark
                yield PlacedPicture(unit.key, size, before, is_replaced=before != now)


def _whole_size(shape: ManagedShape) -> tuple[Emu, Emu] | None:
    """The size that the picture would have if nothing were cut off; None if that is nothing."""
    if shape.unit.place is None:
        return None
    _, _, width, height = shape.unit.place
    cut = shape.element.find(f"{qn('p:blipFill')}/{qn('a:srcRect')}")
    across, down = (_shown(cut, *sides) for sides in (("l", "r"), ("t", "b")))
    if min(across, down, width, height) <= 0:
        return None
    return Emu(round(width / across)), Emu(round(height / down))


def _shown(cut: Element | None, *sides: str) -> float:
    """The part of a side that is left."""
    gone = 0 if cut is None else sum(int(cut.get(side, "0")) for side in sides)
    return 1 - gone / _WHOLE
