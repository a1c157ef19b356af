"""Charts that say what they said, in another shape: they are drawn anew, and nothing is old."""

from collections.abc import Collection
from dataclasses import replace

from pipeline.refresh.decisions import Decision
from pipeline.refresh.merge import UnitMerge
from pipeline.refresh.merge_deck import SlideMerge


def with_redrawn(slide: SlideMerge, keys: Collection[str]) -> SlideMerge:
    """The slide with what is taken of the charts of these keys told as drawn anew."""
    units = (_unit(unit) if unit.key in keys else unit for unit in slide.units)
    return replace(slide, units=tuple(units))


def _unit(unit: UnitMerge) -> UnitMerge:
    return replace(
        unit,
        rows=tuple(
            replace(
                row,
                pieces=tuple(
                    replace(piece, mark=Decision.REDRAWN)
                    if piece.mark is Decision.UPDATED
                    else piece
                    for piece in row.pieces
                ),
            )
            for row in unit.rows
        ),
    )
