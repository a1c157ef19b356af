from dataclasses import replace
from itertools import chain, pairwise

import pytest

from pipeline.intake.places import Place
from pipeline.intake.roles import Role, Slot
from pipeline.plan.slides import Counts, Mark, Marks, MarkWord
from pipeline.render.desk import Desk
from pipeline.render.marks_row import counts_row, marks_row
from pipeline.render.shapes import MarksShape
from pipeline.units import Emu

WORDS = {
    Mark.NOT_DONE: "TEKEMÄTTÄ",
    Mark.IN_PROGRESS: "TEKEILLÄ",
    Mark.DONE: "TEHTY",
    Mark.STATUS_MISSING: "Tila puuttuu",
}
LEGEND = Marks(Slot.LEGEND, tuple(MarkWord(*item) for item in WORDS.items()), "Tilojen merkit.")
ONE = Marks(Slot.BADGE, (MarkWord(Mark.ON_TRACK, "Toteutumassa"),), "Arvio.")
MANY = Marks(
    Slot.BADGE,
    (
        MarkWord(Mark.ACHIEVED, "1, 2. Toteutunut"),
        MarkWord(Mark.UNCERTAIN, "3, 4. Epävarma"),
        MarkWord(Mark.WILL_NOT_BE_MET, "5. Ei toteudu"),
    ),
    "Arviot.",
)

TWO = Marks(
    Slot.BADGE,
    (MarkWord(Mark.ACHIEVED, "1. Toteutunut"), MarkWord(Mark.UNCERTAIN, "2. Epävarma")),
    "Arviot.",
)

every = pytest.mark.parametrize("marks", [LEGEND, ONE, TWO], ids=["legend", "one", "two"])


def place(marks: Marks, desk: Desk) -> Place:
    role = Role.PHASES if marks.slot is Slot.LEGEND else Role.FORECAST
    return desk.layouts.layout(role).place(marks.slot)


def row(marks: Marks, desk: Desk) -> MarksShape:
    return marks_row(marks, place(marks, desk), "digi/1/phases/1/legend", desk)


@every
def test_a_row_ends_where_its_place_does(marks: Marks, desk: Desk) -> None:
    assert row(marks, desk).items[-1].word_box.right == pytest.approx(
        place(marks, desk).box.right, abs=20
    )


@every
def test_a_row_begins_within_its_place(marks: Marks, desk: Desk) -> None:
    assert row(marks, desk).items[0].mark_box.left >= place(marks, desk).box.left


@every
def test_marks_and_words_follow_each_other_without_touching(marks: Marks, desk: Desk) -> None:
    boxes = list(chain(*((item.mark_box, item.word_box) for item in row(marks, desk).items)))

    assert all(left.right < right.left for left, right in pairwise(boxes))


@every
def test_marks_and_words_stand_in_the_middle_of_the_place(marks: Marks, desk: Desk) -> None:
    box = place(marks, desk).box

    for item in row(marks, desk).items:
        for found in (item.mark_box, item.word_box):
            assert found.top + found.height / 2 == pytest.approx(box.top + box.height / 2, abs=2)


@every
def test_each_word_fits_on_one_line_in_its_box(marks: Marks, desk: Desk) -> None:
    for item in row(marks, desk).items:
        assert desk.typesetter.line_count(item.word, item.word_box.width) == 1


def test_marks_and_words_are_those_of_the_plan_in_order(desk: Desk) -> None:
    shape = row(LEGEND, desk)

    assert [(item.mark, item.word.text) for item in shape.items] == list(WORDS.items())
    assert shape.alternative == "Tilojen merkit."


def test_more_than_a_row_holds_stands_in_two_rows_within_the_place(desk: Desk) -> None:
    box = place(MANY, desk).box
    upper, middle, lower = row(MANY, desk).items

    assert upper.mark_box.top == middle.mark_box.top
    assert upper.mark_box.bottom <= lower.mark_box.top
    assert upper.mark_box.top >= box.top
    assert lower.mark_box.bottom <= box.bottom
    assert upper.mark_box.left >= box.left
    assert upper.word_box.right < middle.mark_box.left


def test_many_verdicts_are_set_smaller_than_one(desk: Desk) -> None:
    one, many = row(ONE, desk).items[0], row(MANY, desk).items[0]

    assert one.word.runs[0].size == 18
    assert many.word.runs[0].size < 18
    assert many.mark_box.width < one.mark_box.width


# counts


def counts(desk: Desk, *numbers: int, narrower: float = 1.0) -> MarksShape:
    said = (
        (Mark.ACHIEVED, "toteutunut"),
        (Mark.ON_TRACK, "toteutumassa"),
        (Mark.UNCERTAIN, "epävarma"),
        (Mark.WILL_NOT_BE_MET, "ei toteudu"),
        (Mark.VERDICT_MISSING, "arvio puuttuu"),
    )
    items = tuple((mark, n, word) for n, (mark, word) in zip(numbers, said, strict=False))
    usual = desk.layouts.layout(Role.SUMMARY).place(Slot.COUNTS)
    width = Emu(round(usual.box.width * narrower))
    place = replace(usual, box=replace(usual.box, width=width))
    return counts_row(Counts(items, "Arviot."), place, "-/-/summary/1/counts", desk)


def test_a_count_has_its_mark_its_number_and_its_word(desk: Desk) -> None:
    shape = counts(desk, 1, 40)

    assert [(item.mark, item.word.text.split()) for item in shape.items] == [
        (Mark.ACHIEVED, ["1", "toteutunut"]),
        (Mark.ON_TRACK, ["40", "toteutumassa"]),
    ]
    assert shape.alternative == "Arviot."


def test_counts_that_find_no_room_beside_each_other_stand_in_two_rows(desk: Desk) -> None:
    items = counts(desk, *(100,) * 5, narrower=0.5).items
    upper, lower = items[:3], items[3:]

    assert max(i.mark_box.bottom for i in upper) <= min(i.mark_box.top for i in lower)
    for row_ in (upper, lower):
        assert all(a.word_box.right < b.mark_box.left for a, b in pairwise(row_))


@pytest.mark.parametrize("numbers", [(1, 2, 3, 4), (100, 100, 100, 100), (100,) * 5, (0,)])
def test_counts_stand_in_a_row_within_their_place(desk: Desk, numbers: tuple[int, ...]) -> None:
    box = desk.layouts.layout(Role.SUMMARY).place(Slot.COUNTS).box
    shown = counts(desk, *numbers).items
    boxes = list(chain(*((item.mark_box, item.word_box) for item in shown)))

    assert boxes[0].left == pytest.approx(box.left, abs=20)
    assert all(left.right < right.left for left, right in pairwise(boxes))
    assert boxes[-1].right <= box.right
