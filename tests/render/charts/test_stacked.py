from functools import partial
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from matplotlib.colors import to_rgb

from pipeline.model.measures import StatusCounts
from pipeline.plan.slides import Mark
from pipeline.render.chart_style import ChartStyle
from pipeline.render.charts.drawing import Sheet, drawing
from pipeline.render.charts.lettering import Lettering, draw_words
from pipeline.render.charts.stacked import Part, draw_part, parts_of
from pipeline.render.desk import Desk
from pipeline.units import inches

COUNTS = st.builds(StatusCounts, *(st.integers(0, 300) for _ in range(4)))


@pytest.fixture
def sheet() -> Sheet:
    return Sheet(1, 1)


@pytest.fixture
def style(desk: Desk) -> ChartStyle:
    return desk.style


@given(COUNTS.filter(lambda counts: counts.total > 0), st.floats(1.0, 5.0))
def test_the_parts_fill_the_bar_and_do_not_touch(counts: StatusCounts, length: float) -> None:
    parts = list(parts_of(counts, length))

    assert parts[0].begin == 0
    assert parts[-1].begin + parts[-1].length == pytest.approx(length)
    assert all(left.begin + left.length < right.begin for left, right in pairwise(parts))


@given(COUNTS.filter(lambda counts: counts.total > 0))
def test_the_counts_of_the_parts_are_all_that_was_counted(counts: StatusCounts) -> None:
    parts = list(parts_of(counts, 2.0))

    assert sum(part.count for part in parts) == counts.total
    assert all(part.count for part in parts)


def test_parts_are_as_long_as_their_shares_in_the_order_of_work() -> None:
    parts = list(parts_of(StatusCounts(1, 2, 1, 4), 8.0))

    assert [part.mark for part in parts] == [
        *(Mark.DONE, Mark.IN_PROGRESS, Mark.NOT_DONE, Mark.STATUS_MISSING),
    ]
    shares = [part.length / parts[0].length for part in parts]
    assert shares == pytest.approx([1, 2, 1, 4])


def test_a_very_small_share_is_still_seen() -> None:
    first, second = parts_of(StatusCounts(done=999, missing=1), 1.5)

    assert second.length > 0.06
    assert first.length > 20 * second.length


def test_what_has_no_status_has_a_question_mark() -> None:
    assert [part.label for part in parts_of(StatusCounts(done=3, missing=2), 2.0)] == ["3", "?2"]


def drawn(sheet: Sheet, width: float, height: float, style: ChartStyle, count: int = 12) -> int:
    """How many numbers stand in a part of this size."""
    draw_part(sheet, Part(Mark.DONE, count, 0, width), (0, 0, width, height), 12, style)
    return sum(map(len, sheet.words.values()))


def test_a_number_stands_in_its_part(sheet: Sheet, style: ChartStyle) -> None:
    assert drawn(sheet, 0.5, 0.27, style) == 1


@pytest.mark.parametrize(("width", "height"), [(0.1, 0.27), (0.5, 0.1)])
def test_a_number_is_left_out_where_there_is_no_room(
    sheet: Sheet, style: ChartStyle, width: float, height: float
) -> None:
    assert drawn(sheet, width, height, style) == 0


def test_words_lie_over_the_parts_whatever_was_drawn_first(style: ChartStyle) -> None:
    part, words = Part(Mark.DONE, 1, 0, 0.02), Lettering(style.fonts, 12)

    def paint(sheet: Sheet) -> None:
        draw_words(sheet, "Tehty", (0.1, 0.5), words, "#123456")
        draw_part(sheet, part, (0, 0, 0.02, 1), 12, style)

    svg = drawing(inches(1), inches(1), paint).svg
    assert svg.index(style.done.lower().encode()) < svg.index(b"#123456")


def test_alike_parts_are_drawn_at_once(style: ChartStyle) -> None:
    def parts(sheet: Sheet, *, count: int) -> None:
        for number in range(count):
            draw_part(sheet, Part(Mark.DONE, 1, 0, 0.02), (number / 50, 0, 0.01, 1), 12, style)

    paths = [
        drawing(inches(1), inches(1), partial(parts, count=count)).svg.count(b"<path")
        for count in (1, 40)
    ]
    assert paths[0] == paths[1]


def test_parts_are_told_apart_without_colour(sheet: Sheet, style: ChartStyle) -> None:
    marks = (Mark.DONE, Mark.IN_PROGRESS, Mark.NOT_DONE, Mark.STATUS_MISSING)
    for mark in marks:
        draw_part(sheet, Part(mark, 1, 0, 0.01), (0, 0, 0.01, 1), 12, style)

    looks = {(round(sum(to_rgb(look.fill)), 1), look.dashes) for look in sheet.parts}
    assert len(looks) == len(marks)
