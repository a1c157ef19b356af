"""The mark and the word of one status, whatever was edited and whatever the workbook changed."""

from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from pipeline.intake.deck.units import Piece, Row, Unit, UnitKind
from pipeline.refresh.decisions import Decision, takes_ours
from pipeline.refresh.merge import Fate, PieceMerge, merged_unit
from pipeline.refresh.merge_deck import SlideMerge
from pipeline.refresh.notes import notes_of
from pipeline.refresh.statuses import with_whole_statuses

WORDS = ("TEKEMÄTTÄ", "TEKEILLÄ", "TEHTY")
STATUSES = st.sampled_from(WORDS)


def beside(text: str, word: str, mark: str) -> Row:
    """A row whose mark stands before the text of a phase."""
    return (Piece(text, mark), Piece("3 / 4"), Piece(word))


def within(text: str, word: str, mark: str) -> Row:
    """A row whose mark stands before its word."""
    return (Piece(word, mark), Piece(text))


def pieces(base: Row, theirs: Row, ours: Row) -> tuple[PieceMerge, ...]:
    units = (Unit("a", UnitKind.TABLE, (row,)) for row in (base, theirs, ours))
    slide = SlideMerge("a", "Vaiheet", Fate.MERGED, (merged_unit(*units),))
    ((line,),) = (unit.rows for unit in with_whole_statuses(slide, WORDS).units)
    return line.pieces


def stands(pieces: tuple[PieceMerge, ...], *, prefer_workbook: bool = False) -> Row:
    def taken(decision: Decision) -> bool:
        return takes_ours(decision, prefer_workbook=prefer_workbook)

    return tuple(
        Piece(
            (p.ours if taken(p.text) else p.theirs).text,
            (p.ours if taken(p.mark) else p.theirs).mark,
        )
        for p in pieces
    )


def status_in(row: Row) -> tuple[str, str]:
    (mark,) = (piece.mark for piece in row if piece.mark)
    (word,) = (piece.text for piece in row if piece.text in WORDS)
    return word, mark


Form = Callable[[str, str, str], Row]


@given(st.sampled_from((beside, within)), STATUSES, st.tuples(STATUSES, STATUSES), STATUSES)
def test_a_mark_and_its_word_stay_or_change_together(
    row: Form, generated: str, typed: tuple[str, str], now: str
) -> None:
    base, theirs, ours = (
        row("Kartoitus", generated, generated),
        row("Kartoitus", *typed),
        row("Kartoitus", now, now),
    )
    merged = pieces(base, theirs, ours)
    assert status_in(stands(merged)) in {typed, (now, now)}
    if generated != now:
        assert status_in(stands(merged, prefer_workbook=True)) == (now, now)


def test_a_word_edited_by_hand_keeps_its_mark_and_both_texts_are_told() -> None:
    base, theirs, ours = (
        beside("Kartoitus", "TEKEILLÄ", "going"),
        beside("Kartoitus", "Tauolla", "going"),
        beside("Kartoitus", "TEHTY", "done"),
    )
    merged = pieces(base, theirs, ours)
    assert stands(merged) == theirs
    assert stands(merged, prefer_workbook=True) == ours


def test_a_mark_is_taken_beside_a_phase_whose_text_was_edited() -> None:
    base, theirs, ours = (
        beside("Kartoitus", "TEKEILLÄ", "going"),
        beside("Kartoitus etenee", "TEKEILLÄ", "going"),
        beside("Kartoitus", "TEHTY", "done"),
    )
    assert stands(pieces(base, theirs, ours)) == beside("Kartoitus etenee", "TEHTY", "done")


def test_a_picture_that_stays_keeps_its_alternative_text() -> None:
    base, theirs, ours = (
        Unit("a", UnitKind.PICTURE, ((Piece(mark=mark),),), told)
        for mark, told in (("1", "Kaksi"), ("own", "Kaksi"), ("2", "Kolme"))
    )
    assert merged_unit(base, theirs, ours).alternative is Decision.CONFLICT


def test_an_alternative_text_edited_by_hand_is_told_beside_a_picture_that_changes() -> None:
    base, theirs, ours = (
        Unit("a", UnitKind.PICTURE, ((Piece(mark=mark),),), told)
        for mark, told in (("1", "Kaksi"), ("1", "Oma"), ("2", "Kolme"))
    )
    merged = merged_unit(base, theirs, ours)
    slide = SlideMerge("a", "Vaiheet", Fate.MERGED, (merged,))
    told = [(note.theirs, note.ours) for note in notes_of([slide], {})]
    assert ("Oma", "Kolme") in told
