from hypothesis import given

from pipeline.intake.deck.units import Row
from pipeline.refresh.rows import matched_rows
from tests.refresh.tables import TABLES, row

BASE = (row("Vaihe", "Tila"), row("Yksi", "TEHTY"), row("Kaksi", "TEKEILLÄ"))


def test_a_row_whose_cell_was_edited_is_the_same_row() -> None:
    edited = (BASE[0], row("Yksi, toden", "TEHTY"), BASE[2])
    assert matched_rows(BASE, edited) == {0: 0, 1: 1, 2: 2}


def test_a_row_that_came_between_is_none_of_the_old_ones() -> None:
    added = (*BASE[:2], row("Uusi", "TEHTY"), BASE[2])
    assert matched_rows(BASE, added) == {0: 0, 1: 1, 2: 3}


def test_a_row_that_is_gone_is_matched_with_no_other() -> None:
    assert matched_rows(BASE, (BASE[0], BASE[2])) == {0: 0, 2: 1}


def test_a_row_is_known_by_its_first_text_where_others_came_and_its_status_changed() -> None:
    others = (BASE[0], row("Uusi", "TEHTY"), BASE[1], row("Toinen", "TEHTY"), row("Kaksi", "TEHTY"))
    assert matched_rows(BASE, others)[2] == 4


def test_a_row_that_was_moved_is_known_by_its_longest_text() -> None:
    names = ("Kartoitus ja suunnittelu", "Hankinta ja kilpailutus", "Käyttöönotto", "Arviointi")
    rows = [row(name, "TEHTY") for name in names]
    moved = (*rows[1:3], row(names[0], "TEKEILLÄ"), rows[3])
    assert matched_rows(rows, moved) == {0: 2, 1: 0, 2: 1, 3: 3}


@given(TABLES, TABLES)
def test_no_row_is_matched_twice(base: tuple[Row, ...], others: tuple[Row, ...]) -> None:
    matched = matched_rows(base, others)
    assert len(set(matched.values())) == len(matched)
    assert set(matched) <= set(range(len(base)))
    assert set(matched.values()) <= set(range(len(others)))


@given(TABLES)
def test_rows_that_nobody_changed_are_matched_with_themselves(base: tuple[Row, ...]) -> None:
    assert matched_rows(base, base) == {number: number for number in range(len(base))}
