import re

from pipeline.intake.roles import Role, Slot
from pipeline.model.measures import StatusCounts
from pipeline.plan.charts import Development, Panel
from pipeline.plan.slides import SlidePlan, Text, Title
from pipeline.plan.texts import plain
from pipeline.render.desk import Desk, Page
from pipeline.render.shapes import PictureShape
from tests.render.pages import overflowing, pages_of, text_in


def pages(count: int, desk: Desk) -> list[Page]:
    names = [f"Ohjelma {number}" for number in range(count)]
    told = "; ".join(f"E{number} 1 tehty, 2 tekeillä" for number in (1, 2, 3, 4))
    whole, *panels = (
        Panel(
            name,
            (StatusCounts(1, 2),) * 4,
            ("33 %",) * 4,
            f"{name}: {told}.",
            f"{name} E1 33 %",
            1,
        )
        for name in ("Kaikki", *names)
    )
    contents = (
        Text(Slot.LEAD, plain("Vaiheiden tilat.")),
        Development(("E1", "E2", "E3", "TP"), whole, tuple(panels)),
    )
    slide = SlidePlan("-/-/development", Role.DEVELOPMENT, Title("Kehitys", "Kaikki"), contents)
    return pages_of(slide, desk)


def alternative(page: Page) -> str:
    (picture,) = (shape for shape in page.drawn() if isinstance(shape, PictureShape))
    return picture.alternative


def names_in(page: Page, most: int) -> list[int]:
    told = alternative(page)
    return [n for n in range(most) if re.search(rf"Ohjelma {n}(:| E)", told)]


def test_twelve_programmes_stand_on_a_slide(desk: Desk) -> None:
    assert len(pages(12, desk)) == 1


def test_more_programmes_are_shared_out_evenly(desk: Desk) -> None:
    found = pages(30, desk)

    assert [names_in(page, 30) for page in found] == [
        *(list(range(10)), list(range(10, 20)), list(range(20, 30))),
    ]


def test_no_chart_is_drawn_before_its_slide_is_made(desk: Desk) -> None:
    found = pages(30, desk)

    assert not any(isinstance(shape, PictureShape) for page in found for shape in page.shapes)
    assert all(isinstance(page.drawn()[-1], PictureShape) for page in found)


def test_without_panels_there_is_a_slide_all_the_same(desk: Desk) -> None:
    assert len(pages(0, desk)) == 1


def test_the_lead_stands_on_each_slide(desk: Desk) -> None:
    assert [text_in(page, Slot.LEAD) for page in pages(13, desk)] == ["Vaiheiden tilat."] * 2
    assert [overflowing(page, desk) for page in pages(13, desk)] == [[], []]


def test_the_alternative_text_has_all_numbers_where_it_is_short(desk: Desk) -> None:
    (page,) = pages(1, desk)

    assert alternative(page).count("E4 1 tehty, 2 tekeillä") == 2


def test_a_long_alternative_text_says_what_is_done(desk: Desk) -> None:
    (page,) = pages(12, desk)

    assert alternative(page).startswith("Vaiheista tehty: Kaikki E1 33 %; Ohjelma 0 E1 33 %; ")
