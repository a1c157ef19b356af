"""What a comparison tells: every value that differs, with its slide and both texts."""

from collections.abc import Iterable, Iterator, Mapping

from pipeline.refresh.decisions import Decision
from pipeline.refresh.merge import Fate, PieceMerge, UnitMerge
from pipeline.refresh.merge_deck import SlideMerge
from pipeline.refresh.note import Level, Note, Outcome

_OUTCOMES = {
    Fate.ADDED: Outcome.ADDED,
    Fate.REMOVED: Outcome.REMOVED,
    Fate.STAYS: Outcome.STAYS,
    Fate.STAYS_DELETED: Outcome.STAYS_DELETED,
}
_DECISIONS = {
    Decision.UPDATED: Outcome.UPDATED,
    Decision.KEPT: Outcome.KEPT,
    Decision.CONFLICT: Outcome.CONFLICT,
    Decision.REDRAWN: Outcome.REDRAWN,
}


def notes_of(merges: Iterable[SlideMerge], cells: Mapping[str, str]) -> Iterator[Note]:
    """All that differs, slide by slide; nothing of what is in line.

    `cells` are those of the workbook that slides begin with, by the slides' keys.
    """
    for slide in merges:
        where = cells.get(slide.key, "")
        if slide.fate is not Fate.MERGED:
            yield Note(_OUTCOMES[slide.fate], Level.SLIDE, slide.title, where)
        for unit in slide.units:
            yield from _of_unit(unit, (slide.title, where, unit.key))


def _of_unit(unit: UnitMerge, place: tuple[str, str, str]) -> Iterator[Note]:
    if unit.fate is not Fate.MERGED:
        theirs, ours = _sides(unit.fate, unit.text)
        yield Note(_OUTCOMES[unit.fate], Level.SHAPE, *place, theirs, ours)
    told = False
    for row in unit.rows:
        if row.fate is not Fate.MERGED:
            yield Note(_OUTCOMES[row.fate], Level.ROW, *place, *_sides(row.fate, row.text))
        for piece in row.pieces:
            for note in _of_piece(place, piece):
                told = True
                yield note
    if unit.alternative is Decision.SAME or (unit.alternative is Decision.UPDATED and told):
        return
    yield Note(_DECISIONS[unit.alternative], Level.PICTURE, *place, *unit.alternatives)


def _of_piece(place: tuple[str, str, str], piece: PieceMerge) -> Iterator[Note]:
    if piece.text is not Decision.SAME:
        theirs, ours = piece.theirs.text, piece.ours.text
        yield Note(_DECISIONS[piece.text], Level.TEXT, *place, theirs, ours)
    if piece.mark is not Decision.SAME:
        beside = piece.ours.text
        yield Note(_DECISIONS[piece.mark], Level.PICTURE, *place, ours=beside)


def _sides(fate: Fate, text: str) -> tuple[str, str]:
    """What the deck and what the workbook says of something that only one of them has."""
    return ("", text) if fate in (Fate.ADDED, Fate.STAYS_DELETED) else (text, "")
