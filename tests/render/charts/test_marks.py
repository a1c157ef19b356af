from dataclasses import replace

import pytest

from pipeline.plan.slides import Mark
from pipeline.render.chart_style import ChartStyle
from pipeline.render.charts.marks import mark_png
from tests.render.charts.samples import STYLE, colour, pixels

COLOURS = {
    Mark.NOT_DONE: "not_done",
    Mark.IN_PROGRESS: "in_progress",
    Mark.DONE: "done",
    Mark.STATUS_MISSING: "not_done",
    Mark.ACHIEVED: "done",
    Mark.ON_TRACK: "in_progress",
    Mark.UNCERTAIN: "uncertain",
    Mark.WILL_NOT_BE_MET: "will_not_be_met",
    Mark.VERDICT_MISSING: "not_done",
}
CIRCLES = (Mark.NOT_DONE, Mark.IN_PROGRESS, Mark.DONE, Mark.STATUS_MISSING)
EVERY_MARK = pytest.mark.parametrize("mark", Mark)


@EVERY_MARK
def test_a_mark_is_square(mark: Mark) -> None:
    rows = pixels(mark_png(mark, STYLE))

    assert {len(row) for row in rows} == {len(rows)}


@EVERY_MARK
def test_a_mark_touches_its_four_edges(mark: Mark) -> None:
    rows = pixels(mark_png(mark, STYLE))

    edges = (rows[0], rows[-1], [row[0] for row in rows], [row[-1] for row in rows])
    assert all(any(pixel[3] for pixel in edge) for edge in edges)


@EVERY_MARK
def test_a_mark_has_its_colour_of_the_theme(mark: Mark) -> None:
    found = {pixel for row in pixels(mark_png(mark, STYLE)) for pixel in row}

    assert colour(getattr(STYLE, COLOURS[mark])) in found


@EVERY_MARK
def test_another_colour_in_the_theme_makes_another_picture(mark: Mark) -> None:
    changes = {COLOURS[mark]: "#123456"}
    other: ChartStyle = replace(STYLE, **changes)  # type: ignore[arg-type]  # all are colours

    assert mark_png(mark, other) != mark_png(mark, STYLE)


@EVERY_MARK
def test_a_mark_is_the_same_bytes_on_every_run(mark: Mark) -> None:
    assert mark_png(mark, STYLE) == mark_png(mark, STYLE)


def test_all_marks_differ() -> None:
    assert len({mark_png(mark, STYLE) for mark in Mark}) == len(Mark)


@pytest.mark.parametrize("mark", CIRCLES)
def test_statuses_are_round_with_nothing_in_the_corners(mark: Mark) -> None:
    rows = pixels(mark_png(mark, STYLE))

    assert [row[x][3] for row in (rows[0], rows[-1]) for x in (0, -1)] == [0, 0, 0, 0]


@pytest.mark.parametrize("mark", [mark for mark in Mark if mark not in CIRCLES])
def test_verdicts_are_square_up_to_the_corners(mark: Mark) -> None:
    rows = pixels(mark_png(mark, STYLE))

    assert all(row[x][3] for row in (rows[0], rows[-1]) for x in (0, -1))


def test_in_progress_is_filled_on_the_left_only() -> None:
    rows = pixels(mark_png(Mark.IN_PROGRESS, STYLE))
    middle = rows[len(rows) // 2]

    assert middle[len(middle) // 4] == colour(STYLE.in_progress)
    assert middle[3 * len(middle) // 4] == colour(STYLE.page)
