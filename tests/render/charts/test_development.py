import re
from dataclasses import replace

import pytest

from pipeline.model.measures import StatusCounts
from pipeline.plan.charts import Development, Panel
from pipeline.render.charts.development import draw_development, panels_that_fit
from pipeline.render.desk import Desk
from pipeline.units import inches

POINT = 12_700  # EMU
SIZE = (inches(11.83), inches(4.75))
SHORT = "Digitalisaatio"
LONG = "Yhteisten palvelujen ja tilojen kehittämisen kokonaisuus asiakkaiden kanssa 2020"


def panel(name: str, rounds: int = 3) -> Panel:
    counts = tuple(StatusCounts(number, 2, 1, 1) for number in range(rounds))
    return Panel(name, counts, ("20 %",) * rounds, f"{name}: 1 tehty.", f"{name}: 20 %.", accent=1)


def development(*names: str, rounds: int = 3) -> Development:
    labels = ("E1", "E2", "E3", "TP")[:rounds]
    panels = tuple(panel(name, rounds) for name in names)
    return Development(labels, replace(panel("Kaikki ohjelmat", rounds), accent=None), panels)


@pytest.mark.parametrize(
    ("names", "most"),
    [([], 12), ([SHORT], 12), ([SHORT] * 12, 12), ([SHORT] * 30, 12), ([SHORT] * 11 + [LONG], 6)],
)
def test_as_many_panels_stand_on_a_slide_as_have_room_for_whole_names(
    names: list[str], most: int, desk: Desk
) -> None:
    assert panels_that_fit(development(*names), SIZE, desk.style) == most


def test_an_absurd_name_has_a_slide_of_its_own(desk: Desk) -> None:
    assert panels_that_fit(development(LONG * 40, SHORT), SIZE, desk.style) == 1


@pytest.mark.parametrize("rounds", [2, 3, 4])
@pytest.mark.parametrize("count", [0, 1, 5, 6, 7, 12])
def test_every_panel_is_drawn_within_the_picture(count: int, rounds: int, desk: Desk) -> None:
    found = development(*[SHORT] * count, rounds=rounds)
    drawn = draw_development(found, ["#9fc9eb"] * count, SIZE, desk.style)

    assert drawn.svg.count(b"#9fc9eb") == count
    across, down = _corners(drawn.svg)
    assert 0 <= min(across) < max(across) <= SIZE[0] / POINT
    assert 0 <= min(down) < max(down) <= SIZE[1] / POINT


def _corners(svg: bytes) -> tuple[list[float], list[float]]:
    """Where all that is drawn has its corners, in points from the left and from the top."""
    drawn = re.findall(r' d="([^"]*)"', svg.decode())
    numbers = [float(number) for path in drawn for number in re.findall(r"-?[\d.]+", path)]
    return numbers[::2], numbers[1::2]


def test_a_round_in_which_there_was_nothing_has_no_column(desk: Desk) -> None:
    found = development(SHORT)
    without = replace(found.whole, counts=(StatusCounts(), *found.whole.counts[1:]))
    drawn, fewer = (
        draw_development(replace(found, whole=whole), ["#9fc9eb"], SIZE, desk.style)
        for whole in (found.whole, without)
    )

    shapes = (drawing.svg.count(b"M ") for drawing in (fewer, drawn))
    assert next(shapes) < next(shapes)


def test_the_same_panels_give_the_same_bytes(desk: Desk) -> None:
    one, other = (
        draw_development(development(SHORT, LONG), ["#9fc9eb"] * 2, SIZE, desk.style)
        for _ in range(2)
    )

    assert one == other
