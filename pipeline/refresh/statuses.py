"""A mark and its word tell one status: the merge keeps both as they are, or takes both."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from pipeline.refresh.decisions import Decision
from pipeline.refresh.merge import PieceMerge, UnitMerge
from pipeline.refresh.merge_deck import SlideMerge


def with_whole_statuses(slide: SlideMerge, words: Collection[str]) -> SlideMerge:
    """The slide with one decision for a mark and its word; `words` are those of all statuses."""
    return replace(slide, units=tuple(_unit(unit, words) for unit in slide.units))


def _unit(unit: UnitMerge, words: Collection[str]) -> UnitMerge:
    rows = (replace(row, pieces=_row(row.pieces, words)) for row in unit.rows)
    return replace(unit, rows=tuple(rows))


def _row(pieces: Sequence[PieceMerge], words: Collection[str]) -> tuple[PieceMerge, ...]:
    joined = list(pieces)
    for number, piece in enumerate(pieces):
        beside = _word_of(number, pieces, words) if piece.base.mark or piece.ours.mark else None
        if beside is not None:
            word, mark = _together(joined[beside].text, piece.mark)
            joined[beside] = replace(joined[beside], text=word)
            joined[number] = replace(joined[number], mark=mark)
    return tuple(joined)


def _word_of(number: int, pieces: Sequence[PieceMerge], words: Collection[str]) -> int | None:
    """Where the word of a mark stands: in its own cell, else in the cell that has a word alone."""
    if _tells_status(pieces[number], words):
        return number
    alone = (n for n, piece in enumerate(pieces) if not piece.ours.mark)
    return next((n for n in alone if _tells_status(pieces[n], words)), None)


def _tells_status(piece: PieceMerge, words: Collection[str]) -> bool:
    """Whether a cell was generated as a status; what somebody has typed says nothing of that."""
    return any(text.partition("\n")[0] in words for text in (piece.base.text, piece.ours.text))


def _together(word: Decision, mark: Decision) -> tuple[Decision, Decision]:
    """Both decisions; a mark is taken alone only beside the workbook's own word."""
    edited = {Decision.KEPT, Decision.CONFLICT} & {word, mark}
    changed = {Decision.UPDATED, Decision.CONFLICT} & {word, mark}
    if word is Decision.SAME or not (edited and changed):
        return word, mark
    return Decision.CONFLICT, mark if mark is Decision.SAME else Decision.CONFLICT
