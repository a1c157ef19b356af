"""What a comparison tells: every value that differs, with its slide and both texts."""

from collections.abc import Iterable, Iterator, Mapping

from pipeline.findings import Origin
from pipeline.intake.cell_ranges import cell_ranges
from pipeline.refresh.decisions import Decision
from pipeline.refresh.merge import Fate, PieceMerge, UnitMerge
from pipeline.refresh.merge_deck import SlideMerge
from pipeline.refresh.note import Level, Note, Outcome
from pipeline.refresh.order import Arrangement
from pipeline.refresh.sources import SlideSource

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


_Found = tuple[Level, Outcome, Origin, str, str]
"""What of a shape differs, where it stands in the workbook, and both texts."""


def notes_of_order(
    slides: Arrangement[str], titles: Mapping[str, str], sources: Mapping[str, SlideSource]
) -> Iterator[Note]:
    """The slides that take another place, and those that stay although the workbook moved them."""
    for outcome, keys in (
        (Outcome.MOVED, slides.moved),
        (Outcome.STAYS_MOVED, slides.kept),
    ):
        for key in keys:
            source = sources.get(key, SlideSource())
            place = (source.number, titles.get(key, ""), source.where)
            yield Note(outcome, Level.SLIDE, *place)


def notes_of(merges: Iterable[SlideMerge], sources: Mapping[str, SlideSource]) -> Iterator[Note]:
    """All that differs, slide by slide; nothing of what is in line.

    `sources` are where the slides' texts stand in the workbook, by the slides' keys.
    """
    for slide in merges:
        source = sources.get(slide.key, SlideSource())
        place = (source.number, slide.title, source.where)
        if slide.fate is not Fate.MERGED:
            cells = () if source.where else cell_ranges(source.whole)
            yield Note(_OUTCOMES[slide.fate], Level.SLIDE, *place, cells=cells)
        for unit in slide.units:
            for level, outcome, origin, theirs, ours in _of_unit(unit, source):
                cells = cell_ranges(origin)
                yield Note(outcome, level, *place, unit.key, cells, theirs, ours)


def _of_unit(unit: UnitMerge, source: SlideSource) -> Iterator[_Found]:
    if unit.fate is not Fate.MERGED:
        origin = source.of_shape(unit.key)
        yield Level.SHAPE, _OUTCOMES[unit.fate], origin, *_sides(unit.fate, unit.text)
    if unit.is_reordered:
        yield Level.ROW, Outcome.MOVED, source.of_shape(unit.key), "", ""
    pieces = list(_of_all(unit, source) if unit.as_one else _of_rows(unit, source))
    yield from pieces
    told = any(level in (Level.TEXT, Level.PICTURE) for level, *_ in pieces)
    if unit.alternative is Decision.SAME or (unit.alternative is Decision.UPDATED and told):
        return
    origin = source.of_alternative(unit.key)
    yield Level.PICTURE, _DECISIONS[unit.alternative], origin, *unit.alternatives


def _of_all(unit: UnitMerge, source: SlideSource) -> Iterator[_Found]:
    """A table that is decided on as one."""
    (piece,) = unit.rows[0].pieces
    if piece.text is not Decision.SAME:
        texts = piece.theirs.text, piece.ours.text
        yield Level.TEXT, _DECISIONS[piece.text], source.of_shape(unit.key), *texts


def _of_rows(unit: UnitMerge, source: SlideSource) -> Iterator[_Found]:
    for row in unit.rows:
        if row.fate is not Fate.MERGED:
            origin = () if row.ours is None else source.of_row(unit.key, row.ours)
            yield Level.ROW, _OUTCOMES[row.fate], origin, *_sides(row.fate, row.text)
        if row.stays_moved:
            origin = source.of_row(unit.key, row.ours or 0)
            yield Level.ROW, Outcome.STAYS_MOVED, origin, row.text, ""
        for column, piece in enumerate(row.pieces):
            yield from _of_piece(piece, source, (unit.key, row.ours or 0, column))


def _of_piece(piece: PieceMerge, source: SlideSource, at: tuple[str, int, int]) -> Iterator[_Found]:
    theirs, ours = piece.theirs.text, piece.ours.text
    if piece.text is not Decision.SAME:
        origin = source.of_text(*at, theirs)
        yield Level.TEXT, _DECISIONS[piece.text], origin, theirs, ours
    if piece.mark is not Decision.SAME:
        origin = source.of_picture(at[0]) or source.of_mark(*at)
        yield Level.PICTURE, _DECISIONS[piece.mark], origin, "", ours


def _sides(fate: Fate, text: str) -> tuple[str, str]:
    """What the deck and what the workbook says of something that only one of them has."""
    return ("", text) if fate in (Fate.ADDED, Fate.STAYS_DELETED) else (text, "")
