"""Whether each place of the deck is in line with the workbook, unit by unit."""

from collections.abc import Iterable, Iterator, Mapping

from pipeline.intake.cell_ranges import cell_ranges
from pipeline.refresh.decisions import Decision
from pipeline.refresh.merge import Fate, UnitMerge
from pipeline.refresh.merge_deck import SlideMerge
from pipeline.refresh.note import State, UnitState
from pipeline.refresh.sources import SlideSource

_FATES = {
    Fate.ADDED: State.OUT_OF_DATE,
    Fate.REMOVED: State.OUT_OF_DATE,
    Fate.STAYS: State.EDITED,
    Fate.STAYS_DELETED: State.EDITED,
}


def states_of(
    merges: Iterable[SlideMerge], sources: Mapping[str, SlideSource]
) -> Iterator[UnitState]:
    """The state of each place of the deck, slide by slide; of a slide of one side only its own."""
    for slide in merges:
        source = sources.get(slide.key, SlideSource())
        if slide.fate is not Fate.MERGED:
            cells = cell_ranges(source.whole)
            yield UnitState(_FATES[slide.fate], source.number, slide.title, cells=cells)
        for unit in slide.units:
            for state, row, column in _of_unit(unit):
                place = source.of_place(unit.key, row, column)
                cells = cell_ranges(source.of_shape(unit.key) if unit.as_one else place)
                yield UnitState(state, source.number, slide.title, unit.key, row, column, cells)


def _of_unit(unit: UnitMerge) -> Iterator[tuple[State, int, int]]:
    if unit.fate is not Fate.MERGED:
        yield _FATES[unit.fate], 0, 0
    if unit.is_reordered:
        yield State.OUT_OF_DATE, 0, 0
    for row in unit.rows:
        if row.stays_moved:
            yield State.OUT_OF_DATE, row.ours or 0, 0
        if row.fate is not Fate.MERGED:
            yield _FATES[row.fate], row.ours or 0, 0
        for column, piece in enumerate(row.pieces):
            yield _state((piece.text, piece.mark)), row.ours or 0, column
    if unit.alternative is not Decision.SAME:
        yield _state((unit.alternative,)), 0, 0


def _state(decisions: Iterable[Decision]) -> State:
    """What is out of date in any part is so as a whole."""
    found = set(decisions)
    if not found.isdisjoint({Decision.UPDATED, Decision.CONFLICT}):
        return State.OUT_OF_DATE
    return State.EDITED if Decision.KEPT in found else State.IN_LINE
