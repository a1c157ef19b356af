"""The words of notes and cells: as long as a workbook can hold, and only what XML can."""

import pytest

from pipeline.write.marked_copy.note_text import LONGEST_TEXT, Piece, note_pieces, stored
from tests.write.marked_copy.workbooks import WORDS, finding


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("tila\x00 puuttuu\ud800", "tila puuttuu"),
        ("rivi\x0bvaihtuu\r\n", "rivi vaihtuu \n"),
        ("_x000D_", "_x005F_x000D_"),
        ("a_x1_", "a_x1_"),
    ],
)
def test_a_text_is_stored_so_that_it_is_read_as_it_was(text: str, kept: str) -> None:
    assert stored(text) == kept


def test_a_text_that_no_cell_can_hold_is_cut_and_says_so() -> None:
    assert stored("x" * 40_000) == "x" * (LONGEST_TEXT - 1) + "…"


def test_several_findings_are_parted_by_an_empty_line() -> None:
    pieces = note_pieces((finding(shown="a"), finding(shown="b")), WORDS, LONGEST_TEXT)
    assert [piece.bold for piece in pieces] == [True, False, True, False]
    assert pieces[2] == Piece("\n\nVaroitus: ", bold=True)


@pytest.mark.parametrize("room", [0, 1, 9, 10, 11, 40, 300])
def test_a_note_keeps_within_its_room(room: int) -> None:
    pieces = note_pieces((finding(), finding()), WORDS, room)
    assert sum(len(piece.text) for piece in pieces) <= room
