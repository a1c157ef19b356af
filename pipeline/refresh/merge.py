"""The merge of a deck, as values: what becomes of each slide, each shape and each row."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from pipeline.intake.deck.units import Piece, Row, Unit, UnitKind
from pipeline.refresh.decisions import Decision, decide
from pipeline.refresh.order import Arrangement
from pipeline.refresh.rows import matched_rows


class Fate(StrEnum):
    """What becomes of a whole slide, shape or row."""

    MERGED = "merged"
    """It is on both sides: what is in it is decided piece by piece."""
    ADDED = "added"
    """The workbook has it anew."""
    REMOVED = "removed"
    """The workbook has it no more, and nobody edited it."""
    STAYS_DELETED = "stays-deleted"
    """Somebody deleted it from the deck."""
    STAYS = "stays"
    """The workbook has it no more, or never had it; somebody edited or made it."""


@dataclass(frozen=True)
class PieceMerge:
    """The decisions on a text and on its pictures (the marks of statuses, a chart)."""

    text: Decision
    mark: Decision
    base: Piece
    theirs: Piece
    ours: Piece

    @property
    def is_replaced(self) -> bool:
        """Whether somebody has put another picture in the place of the one that was generated."""
        return self.theirs.mark != self.base.mark


@dataclass(frozen=True)
class RowMerge:
    """A row: its numbers in the deck and from the workbook, None where it is not there."""

    fate: Fate
    theirs: int | None
    ours: int | None
    pieces: tuple[PieceMerge, ...] = ()
    text: str = ""
    stays_moved: bool = False
    """Whether people have moved it and the workbook too: the place that they gave it is kept."""


@dataclass(frozen=True)
class UnitMerge:
    """A shape: with the rows of a table, or with the one row of any other."""

    key: str
    kind: UnitKind
    fate: Fate
    alternative: Decision = Decision.SAME
    rows: tuple[RowMerge, ...] = ()
    text: str = ""
    alternatives: tuple[str, str] = ("", "")
    """The alternative text in the deck and that from the workbook."""
    as_one: bool = False
    """Whether it is a table with other columns on a side: its one row has one piece, all of it."""

    @property
    def decisions(self) -> Iterator[Decision]:
        """All decisions in it, that on its alternative text first."""
        yield self.alternative
        for row in self.rows:
            for piece in row.pieces:
                yield from (piece.text, piece.mark)

    @property
    def is_reordered(self) -> bool:
        """Whether rows of the deck take another place."""
        places = [row.theirs for row in self.rows if row.theirs is not None]
        return places != sorted(places)

    def arranged(self, *, prefer_workbook: bool) -> Sequence[RowMerge]:
        """The rows as they are to stand, by wish in the workbook's order where both moved them."""
        moved = [row for row in self.rows if prefer_workbook and row.stays_moved]
        rows = [row for row in self.rows if row not in moved]
        for row in sorted(moved, key=lambda row: row.ours or 0):
            rows.insert(_after(rows, row.ours or 0), row)
        return rows

    @property
    def brings_something(self) -> bool:
        """Whether the workbook has changed anything in it since it was made."""
        changed = (Fate.ADDED, Fate.REMOVED)
        return (
            self.fate in (*changed, Fate.STAYS)
            or any(row.fate in changed or row.stays_moved for row in self.rows)
            or self.is_reordered
            or any(d not in (Decision.SAME, Decision.KEPT) for d in self.decisions)
        )


def merged_units(
    base: Sequence[Unit], theirs: Mapping[str, Unit], ours: Sequence[Unit]
) -> Iterator[UnitMerge]:
    """What becomes of the shapes of a slide: those of the workbook in order, then the others."""
    generated = {unit.key: unit for unit in base}
    wanted = {unit.key for unit in ours}
    for unit in ours:
        if unit.key in theirs:
            yield merged_unit(generated.get(unit.key), theirs[unit.key], unit)
        else:
            fate = Fate.STAYS_DELETED if unit.key in generated else Fate.ADDED
            yield UnitMerge(unit.key, unit.kind, fate, text=unit.text)
    for unit in base:
        if unit.key not in wanted and unit.key in theirs:
            here = theirs[unit.key]
            touched = here.rows != unit.rows or here.alternative != unit.alternative
            fate = Fate.STAYS if touched else Fate.REMOVED
            yield UnitMerge(unit.key, unit.kind, fate, text=here.text)


def merged_unit(base: Unit | None, theirs: Unit, ours: Unit) -> UnitMerge:
    """What becomes of a shape that is on both sides; without a base all that differs is edited."""
    generated = base or ours
    told = theirs.alternative or generated.alternative  # programs lose it; that is no edit
    alternative = decide(generated.alternative, told, ours.alternative)
    as_one = ours.kind is UnitKind.TABLE and _has_other_columns(generated, theirs, ours)
    if as_one:
        rows: tuple[RowMerge, ...] = (
            RowMerge(Fate.MERGED, 0, 0, (_all_of(generated, theirs, ours),)),
        )
    elif ours.kind is UnitKind.TABLE:
        rows = tuple(_rows(generated.rows, theirs.rows, ours.rows))
    else:
        rows = tuple(
            RowMerge(Fate.MERGED, 0, 0, _pieces(b, t, o))
            for b, t, o in zip(generated.rows or ((),), theirs.rows, ours.rows, strict=False)
        )
    if (as_one or ours.kind in (UnitKind.PICTURE, UnitKind.MARKS)) and _is_edited(rows):
        # it tells what is to be seen, so that it stays with what stays as a whole
        alternative = Decision.CONFLICT if alternative is Decision.UPDATED else alternative
    both = (told, ours.alternative)
    told_as = (ours.key, ours.kind, Fate.MERGED, alternative)
    return UnitMerge(*told_as, rows, theirs.text, both, as_one)


def _has_other_columns(base: Unit, theirs: Unit, ours: Unit) -> bool:
    """Whether the workbook has other columns, or people added or took some before the last."""
    heads = [next(iter(unit.rows), ()) for unit in (base, theirs, ours)]
    generated, here, wanted = ([piece.text for piece in head] for head in heads)
    if len(wanted) != len(generated):
        return True
    both = min(len(generated), len(here))
    return len(here) != len(generated) and here[:both] != generated[:both]


def _all_of(base: Unit, theirs: Unit, ours: Unit) -> PieceMerge:
    decision = decide(base.rows, theirs.rows, ours.rows)
    texts = (Piece(unit.text) for unit in (base, theirs, ours))
    return PieceMerge(decision, Decision.SAME, *texts)


def _is_edited(rows: Sequence[RowMerge]) -> bool:
    decisions = {d for row in rows for piece in row.pieces for d in (piece.text, piece.mark)}
    return bool(decisions & {Decision.KEPT, Decision.CONFLICT})


def _rows(base: Sequence[Row], theirs: Sequence[Row], ours: Sequence[Row]) -> Iterator[RowMerge]:
    """The rows as they are to stand: in the workbook's order, but for what people have moved."""
    in_theirs, in_ours = matched_rows(base, theirs), matched_rows(base, ours)
    of_theirs = {there: number for number, there in in_theirs.items()}
    of_ours = {here: number for number, here in in_ours.items()}
    # a row is called by its number as generated, one of the deck alone below 0
    names = [of_theirs.get(there, -1 - there) for there in range(len(theirs))]
    wanted = [of_ours[here] for here in range(len(ours)) if here in of_ours]
    places = Arrangement(range(len(base)), names, wanted)
    rows: list[RowMerge] = []
    for name in places.order():
        there, here = names.index(name), in_ours.get(name)
        row = theirs[there]
        if here is not None:
            fate, pieces = Fate.MERGED, _pieces(base[name], row, ours[here])
        else:
            gone = name >= 0 and row == base[name]
            fate, pieces = Fate.REMOVED if gone else Fate.STAYS, ()
        kept = name in places.kept
        rows.append(RowMerge(fate, there, here, pieces, _said(row), stays_moved=kept))
    for here, row in enumerate(ours):
        if here not in of_ours:
            added = RowMerge(Fate.ADDED, None, here, text=_said(row))
            rows.insert(_after(rows, here), added)
        elif of_ours[here] not in in_theirs:
            yield RowMerge(Fate.STAYS_DELETED, None, here, text=_said(row))
    yield from rows


def _after(rows: Sequence[RowMerge], ours: int) -> int:
    """The place after the rows that come before a row of the workbook."""
    before = [n for n, row in enumerate(rows) if row.ours is not None and row.ours < ours]
    return before[-1] + 1 if before else 1


def _pieces(base: Row, theirs: Row, ours: Row) -> tuple[PieceMerge, ...]:
    """A decision a cell; of those that somebody took away the deck says nothing."""
    generated, theirs = ((*row, *(Piece() for _ in ours)) for row in (base, theirs))
    return tuple(
        PieceMerge(decide(b.text, t.text, o.text), decide(b.mark, t.mark, o.mark), b, t, o)
        for b, t, o in zip(generated, theirs, ours, strict=False)
    )


def _said(row: Row) -> str:
    return " ".join(" ".join(piece.text for piece in row).split())
