"""The merge as values: every edit stands or is told, every change is taken or told."""

from dataclasses import replace

from hypothesis import given

from pipeline.intake.deck.units import Piece, Row, Unit, UnitKind
from pipeline.refresh.decisions import Decision, takes_ours
from pipeline.refresh.merge import Fate, PieceMerge, UnitMerge, merged_unit, merged_units
from pipeline.refresh.merge_deck import SlideMerge
from pipeline.refresh.note import Note
from pipeline.refresh.notes import notes_of
from tests.refresh.tables import HEADER, TABLES, row, said

Rows = tuple[Row, ...]
BASE = (HEADER, row("Yksi", "TEHTY"), row("Kaksi", "TEKEILLÄ"), row("Kolme", "TEKEILLÄ"))


def table(rows: Rows) -> Unit:
    return Unit("digi/1/phases/1/table", UnitKind.TABLE, rows)


def merge(base: Rows, theirs: Rows, ours: Rows) -> UnitMerge:
    return merged_unit(table(base), table(theirs), table(ours))


def result(merged: UnitMerge, theirs: Rows, ours: Rows) -> Rows:
    """The table as it is to stand, with the deck's texts where both have changed one."""
    rows: list[Row] = []
    for line in merged.rows:
        if line.fate is Fate.MERGED:
            rows.append(tuple(map(chosen, line.pieces)))
        elif line.fate is Fate.STAYS and line.theirs is not None:
            rows.append(theirs[line.theirs])
        elif line.fate is Fate.ADDED and line.ours is not None:
            rows.append(ours[line.ours])
    return tuple(rows)


def chosen(piece: PieceMerge) -> Piece:
    return piece.ours if takes_ours(piece.text, prefer_workbook=False) else piece.theirs


def told(merged: UnitMerge) -> list[Note]:
    return list(notes_of([SlideMerge("digi/1/phases/1", "Vaiheet", Fate.MERGED, (merged,))], {}))


def test_an_edit_and_a_change_in_one_row_are_both_in() -> None:
    theirs = (*BASE[:2], row("Kaksi etenee", "TEKEILLÄ"), BASE[3])
    ours = (*BASE[:2], row("Kaksi", "TEHTY"), BASE[3])
    merged = merge(BASE, theirs, ours)
    assert result(merged, theirs, ours)[2] == row("Kaksi etenee", "TEHTY")


def test_an_edited_row_that_the_workbook_lost_stays_and_is_told() -> None:
    theirs = (*BASE[:2], row("Kaksi etenee", "TEKEILLÄ"), BASE[3])
    merged = merge(BASE, theirs, (*BASE[:2], BASE[3]))
    assert [line.fate for line in merged.rows if line.fate is not Fate.MERGED] == [Fate.STAYS]
    assert [note.theirs for note in told(merged)] == ["Kaksi etenee TEKEILLÄ"]


def test_a_row_deleted_by_hand_stays_deleted_and_is_told() -> None:
    theirs = (*BASE[:2], BASE[3])
    merged = merge(BASE, theirs, BASE)
    assert result(merged, theirs, BASE) == theirs
    assert [note.ours for note in told(merged)] == ["Kaksi TEKEILLÄ"]


def test_a_new_row_comes_after_the_row_that_it_follows() -> None:
    theirs = (*BASE[:2], row("Kaksi etenee", "TEKEILLÄ"), BASE[3])
    ours = (*BASE[:3], row("Uusi", "TEHTY"), BASE[3])
    assert said(result(merge(BASE, theirs, ours), theirs, ours))[::2] == [
        "Vaihe",
        "Yksi",
        "Kaksi etenee",
        "Uusi",
        "Kolme",
    ]


def test_a_row_that_the_workbook_moved_keeps_what_was_edited_in_it() -> None:
    theirs = (HEADER, row("Yksi", "TAUOLLA"), *BASE[2:])
    ours = (HEADER, *BASE[2:], BASE[1])
    assert result(merge(BASE, theirs, ours), theirs, ours) == (HEADER, *BASE[2:], theirs[1])


def test_a_row_that_somebody_moved_stays_there() -> None:
    theirs = (HEADER, *BASE[2:], BASE[1])
    ours = (*BASE[:2], row("Kaksi", "TEHTY"), BASE[3])
    assert result(merge(BASE, theirs, ours), theirs, ours) == (HEADER, *ours[2:], BASE[1])


@given(TABLES, TABLES)
def test_an_untouched_table_becomes_the_workbook_s(base: Rows, ours: Rows) -> None:
    assert result(merge(base, base, ours), base, ours) == ours


@given(TABLES, TABLES)
def test_an_unchanged_workbook_leaves_every_edit(base: Rows, theirs: Rows) -> None:
    assert result(merge(base, theirs, base), theirs, base) == theirs


@given(TABLES, TABLES, TABLES)
def test_no_edit_is_lost_unlisted(base: Rows, theirs: Rows, ours: Rows) -> None:
    stands = said(result(merge(base, theirs, ours), theirs, ours))
    listed = " ".join(f"{note.theirs} {note.ours}" for note in told(merge(base, theirs, ours)))
    for text in said(theirs):
        assert text in stands or text in said(base) or " ".join(text.split()) in listed


@given(TABLES, TABLES, TABLES)
def test_no_change_of_the_workbook_is_missed_unlisted(base: Rows, theirs: Rows, ours: Rows) -> None:
    stands = said(result(merge(base, theirs, ours), theirs, ours))
    notes = " ".join(f"{note.theirs} {note.ours}" for note in told(merge(base, theirs, ours)))
    listed = " ".join(notes.split())
    for text in said(ours):
        assert text in stands or text in said(base) or " ".join(text.split()) in listed


@given(TABLES, TABLES, TABLES)
def test_merging_again_changes_nothing(base: Rows, theirs: Rows, ours: Rows) -> None:
    once = result(merge(base, theirs, ours), theirs, ours)
    assert result(merge(ours, once, ours), once, ours) == once


def test_a_shape_that_is_new_in_the_workbook_is_added_and_one_deleted_by_hand_is_not() -> None:
    kept, deleted, new = (Unit(key, UnitKind.TEXT, (row(key),)) for key in "abc")
    fates = {
        m.key: m.fate for m in merged_units([kept, deleted], {"a": kept}, [kept, deleted, new])
    }
    assert fates == {"a": Fate.MERGED, "b": Fate.STAYS_DELETED, "c": Fate.ADDED}


def test_a_shape_no_longer_made_goes_if_untouched_and_stays_if_edited() -> None:
    unit = Unit("a", UnitKind.TEXT, (row("teksti"),))
    edited = replace(unit, rows=(row("oma"),))
    assert [m.fate for m in merged_units([unit], {"a": unit}, [])] == [Fate.REMOVED]
    assert [m.fate for m in merged_units([unit], {"a": edited}, [])] == [Fate.STAYS]


def test_a_mark_changes_beside_an_edited_text() -> None:
    base, theirs, ours = (
        Unit("a", UnitKind.TEXT, ((replace(row(text)[0], mark=mark),),))
        for text, mark in (("a", "going"), ("b", "going"), ("a", "done"))
    )
    (line,) = merged_unit(base, theirs, ours).rows
    assert (line.pieces[0].text, line.pieces[0].mark) == (Decision.KEPT, Decision.UPDATED)
