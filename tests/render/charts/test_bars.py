import re

import pytest

from pipeline.model.measures import StatusCounts
from pipeline.render.charts.bars import draw_bars
from pipeline.render.desk import Desk
from pipeline.units import Emu, inches

WIDTH, THICK = inches(2), inches(0.27)


def test_the_picture_is_as_high_as_the_rows(desk: Desk) -> None:
    rows = [(inches(0.5), StatusCounts(done=1)), (inches(0.7), None)]
    drawn = draw_bars(rows, WIDTH, THICK, desk.style)

    width, height = re.findall(rb'(?:width|height)="([\d.]+)pt"', drawn.svg)[:2]
    assert (float(width), float(height)) == pytest.approx((144, 1.2 * 72))


def test_a_row_in_which_nothing_is_counted_has_no_bar(desk: Desk) -> None:
    empty = draw_bars([(inches(0.5), StatusCounts())], WIDTH, THICK, desk.style)
    none = draw_bars([(inches(0.5), None)], WIDTH, THICK, desk.style)
    one = draw_bars([(inches(0.5), StatusCounts(done=1))], WIDTH, THICK, desk.style)

    assert empty.svg == none.svg
    assert one.svg.count(b"<path") > none.svg.count(b"<path")


def test_the_same_rows_give_the_same_bytes(desk: Desk) -> None:
    rows: list[tuple[Emu, StatusCounts | None]] = [(inches(0.5), StatusCounts(1, 2, 3, 4))]

    assert draw_bars(rows, WIDTH, THICK, desk.style) == draw_bars(rows, WIDTH, THICK, desk.style)
