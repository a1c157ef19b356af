from dataclasses import replace

import pytest

from pipeline.findings import Code
from pipeline.intake.layouts import Layouts
from pipeline.intake.roles import Role, Slot
from pipeline.render.check_places import places_too_small
from pipeline.render.desk import Desk
from pipeline.render.slides import desks_for, faults_of
from pipeline.units import Box, emu
from pipeline.wording.words import Words


def with_place(layouts: Layouts, role: Role, slot: Slot, width: float, height: float) -> Layouts:
    """The layouts with one place in another size, in points."""
    layout = layouts.layout(role)
    place = layout.place(slot)
    box = Box(place.box.left, place.box.top, emu(width), emu(height))
    places = tuple(replace(p, box=box) if p is place else p for p in layout.places)
    changed = replace(layout, places=places)
    return replace(layouts, layouts=tuple(changed if o is layout else o for o in layouts.layouts))


def test_the_places_of_the_city_are_large_enough(desk: Desk) -> None:
    found = [places_too_small(layout, desk.typesetter) for layout in desk.layouts.layouts]
    assert [finding for findings in found for finding in findings] == []


@pytest.mark.parametrize(("width", "height"), [(400, 40), (90, 300), (0, 0)])
def test_a_place_without_room_for_a_few_lines_is_an_error_that_names_it(
    desk: Desk, width: float, height: float
) -> None:
    small = with_place(desk.layouts, Role.FORECAST, Slot.LEFT_TEXT, width, height)

    (told,) = places_too_small(small.layout(Role.FORECAST), desk.typesetter)

    assert (told.code, told.is_error) == (Code.PLACE_TOO_SMALL, True)
    assert dict(told.arguments) == {
        "layout": "Ennuste ja riskit",
        "name": "Vasen teksti",
        "size": "14",
    }


def test_a_place_without_room_for_a_chart_is_an_error_that_names_it(desk: Desk) -> None:
    small = with_place(desk.layouts, Role.DEVELOPMENT, Slot.CHART, 400, 10)

    (told,) = places_too_small(small.layout(Role.DEVELOPMENT), desk.typesetter)

    assert (told.code, dict(told.arguments)["name"]) == (Code.PLACE_TOO_SMALL, "Kuvaaja")


def test_a_small_place_for_a_heading_is_no_error(desk: Desk) -> None:
    small = with_place(desk.layouts, Role.FORECAST, Slot.LEFT_HEADING, 400, 10)

    assert list(places_too_small(small.layout(Role.FORECAST), desk.typesetter)) == []


def test_places_that_are_too_small_are_an_error_of_the_layouts(
    layouts: Layouts, words: Words
) -> None:
    small = with_place(layouts, Role.NOTICE, Slot.TEXT, 400, 10)

    (fault,) = faults_of(desks_for(small, words))

    assert fault.is_error
    assert fault.code is Code.PLACE_TOO_SMALL
