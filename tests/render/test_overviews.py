import pytest

from pipeline.intake.roles import Role, Slot
from pipeline.model.measures import StatusCounts
from pipeline.plan.slides import (
    Level,
    Overview,
    OverviewCell,
    OverviewRow,
    OverviewTable,
    SlidePlan,
    TableColumn,
    Text,
    Title,
)
from pipeline.plan.texts import plain
from pipeline.render.desk import Desk, Page
from pipeline.render.shapes import PictureShape, TableShape, TextShape
from tests.render.pages import pages_of, text_shapes

LONG = "Yhteisten palvelujen ja tilojen kehittämisen kokonaisuus asiakkaiden kanssa 2020"
HEADING = {Role.SUMMARY: "", Role.CHANGES: "Ennuste muuttui"}


def row(
    text: str, programme: int = 1, name: str = "Digitalisaatio", *, under: bool = False
) -> OverviewRow:
    cells = (
        OverviewCell(name, Level.PROGRAMME, bold=True),
        OverviewCell(text, may_be_cut=True),
        *(OverviewCell("Toteutumassa", Level.WORD) for _ in range(3)),
    )
    return OverviewRow(cells, programme, StatusCounts(done=1, missing=2), under)


def rows(*counts: int, name: str = "Digitalisaatio") -> tuple[OverviewRow, ...]:
    """So many rows of each programme."""
    return tuple(
        row(f"Tavoite {programme}.{number}", programme, name, under=number > 0)
        for programme, count in enumerate(counts, 1)
        for number in range(count)
    )


def pages(role: Role, desk: Desk, *tables: tuple[str, tuple[OverviewRow, ...]]) -> list[Page]:
    columns = tuple(
        TableColumn(name, wide=name == "Tavoite") for name in ("Ohjelma", "Tavoite", "A", "B", "C")
    )
    overview = Overview(
        columns, tuple(OverviewTable(found, "Taulukko.", heading) for heading, found in tables)
    )
    lead = () if role is Role.SUMMARY else (Text(Slot.LEAD, plain("Muuttui.")),)
    return pages_of(
        SlidePlan("-/-/kind", role, Title("Otsikko", "Koko kierros"), (*lead, overview)), desk
    )


def tables(page: Page) -> list[TableShape]:
    return [shape for shape in page.shapes if isinstance(shape, TableShape)]


def targets(page: Page) -> list[str]:
    """The texts of the second column, table by table."""
    return [r.cells[1].paragraphs[0].text for table in tables(page) for r in table.rows[1:]]


@pytest.mark.parametrize("count", [1, 9, 40, 100])
@pytest.mark.parametrize("role", [Role.SUMMARY, Role.CHANGES])
def test_every_row_stands_on_one_slide_in_order(role: Role, count: int, desk: Desk) -> None:
    found = pages(role, desk, (HEADING[role], rows(*[1] * count)))

    assert [text for page in found for text in targets(page)] == [
        f"Tavoite {number}.0" for number in range(1, count + 1)
    ]


@pytest.mark.parametrize("count", [1, 9, 40])
@pytest.mark.parametrize("name", ["Abc", LONG])
@pytest.mark.parametrize("role", [Role.SUMMARY, Role.CHANGES])
def test_no_table_leaves_its_place(role: Role, name: str, count: int, desk: Desk) -> None:
    last = Slot.TABLE if role is Role.SUMMARY else Slot.TABLE_2
    place = desk.layouts.layout(role).place(last).box

    found = rows(*[1] * count, name=name)
    for page in pages(role, desk, (HEADING[role], found), (HEADING[role], rows(3))):
        assert page.fits
        assert max(table.box.bottom for table in tables(page)) <= place.bottom
        for table in tables(page):
            assert table.box.height == sum(r.height for r in table.rows)
            assert sum(table.widths) == table.box.width


def test_nine_targets_stand_on_one_summary(desk: Desk) -> None:
    assert len(pages(Role.SUMMARY, desk, ("", rows(2, 1, 4, 1, 1)))) == 1


def test_a_summary_goes_on_at_a_programmes_border(desk: Desk) -> None:
    first, second = pages(Role.SUMMARY, desk, ("", rows(6, 5)))

    assert targets(first) == [f"Tavoite 1.{number}" for number in range(6)]
    assert targets(second) == [f"Tavoite 2.{number}" for number in range(5)]


def test_a_programme_that_is_higher_than_a_slide_is_cut_between_its_rows(desk: Desk) -> None:
    found = pages(Role.SUMMARY, desk, ("", rows(30)))

    assert len(found) > 2
    assert [text for page in found for text in targets(page)] == [
        f"Tavoite 1.{number}" for number in range(30)
    ]


def test_no_row_stands_alone_on_a_last_slide(desk: Desk) -> None:
    most = next(
        n for n in range(5, 20) if len(pages(Role.SUMMARY, desk, ("", rows(*[1] * n)))) == 2
    )

    *_, last = pages(Role.SUMMARY, desk, ("", rows(*[1] * most)))
    assert len(targets(last)) >= 2


def test_each_table_stands_under_its_heading_with_a_header_row(desk: Desk) -> None:
    (page,) = pages(Role.CHANGES, desk, ("Ennuste muuttui (2)", rows(2)), ("Tila (1)", rows(1)))

    shapes = text_shapes(page)
    first, second = tables(page)
    upper, lower = shapes[Slot.HEADING], shapes[Slot.HEADING_2]
    assert [shape.paragraphs[0].text for shape in (upper, lower)] == [
        "Ennuste muuttui (2)",
        "Tila (1)",
    ]
    assert upper.box
    assert lower.box
    assert upper.box.bottom <= first.box.top < first.box.bottom < lower.box.bottom <= second.box.top
    for table in (first, second):
        assert [cell.paragraphs[0].text for cell in table.rows[0].cells] == [
            "Ohjelma",
            "Tavoite",
            "A",
            "B",
            "C",
        ]


def test_a_table_that_goes_on_says_so(desk: Desk) -> None:
    found = pages(Role.CHANGES, desk, ("Tila muuttui", rows(*[1] * 12)))

    headings = [text_shapes(page)[Slot.HEADING].paragraphs[0].text for page in found]
    assert headings == ["Tila muuttui", "Tila muuttui – jatkoa"]


def test_a_third_table_stands_on_the_next_slide(desk: Desk) -> None:
    found = pages(Role.CHANGES, desk, ("A", rows(1)), ("B", rows(1)), ("C", rows(2)))

    assert [len(tables(page)) for page in found] == [2, 1]


def test_the_lead_stands_on_each_slide(desk: Desk) -> None:
    found = pages(Role.CHANGES, desk, ("Tila muuttui", rows(*[1] * 30)))

    assert all(Slot.LEAD in text_shapes(page) for page in found)


def test_the_bars_stand_beside_their_rows_and_say_their_shares(desk: Desk) -> None:
    for page in pages(Role.SUMMARY, desk, ("", rows(*[1] * 4))):
        (table,), (bars,) = tables(page), _bars(page)
        assert bars.box.top == table.box.top + table.rows[0].height
        assert bars.box.bottom == table.box.bottom
        assert bars.box.left >= table.box.right
        said = [f"{text}: 1 tehty, 2 ilman tilaa" for text in targets(page)]
        assert bars.alternative == f"Vaiheiden tilat tavoitteittain: {'; '.join(said)}."


def test_bars_that_would_take_long_to_listen_to_are_told_together(desk: Desk) -> None:
    (page,) = pages(Role.SUMMARY, desk, ("", rows(*[1] * 10)))

    (bars,) = _bars(page)
    assert bars.alternative == (
        "Vaiheiden tilat yhteensä: 10 tehty, 20 ilman tilaa. Tehdyt tavoitteittain ovat taulukossa."
    )


def _bars(page: Page) -> list[PictureShape]:
    return [shape for shape in page.shapes if isinstance(shape, PictureShape)]


def test_the_bars_of_long_names_are_not_too_long_to_listen_to(desk: Desk) -> None:
    long = tuple(row(f"{LONG} {LONG} {number}", number) for number in range(1, 10))

    for page in pages(Role.SUMMARY, desk, ("", long)):
        assert len(_bars(page)[0].alternative) < 1000


def test_a_summary_without_shares_has_no_bars(desk: Desk) -> None:
    bare = OverviewRow(row("Tavoite").cells, 1)

    (page,) = pages(Role.SUMMARY, desk, ("", (bare,)))
    assert _bars(page) == []


def test_a_row_that_is_higher_than_a_slide_is_told(desk: Desk) -> None:
    (page,) = pages(Role.CHANGES, desk, ("Tila", (row("Tavoite", name=LONG * 60),)))

    assert not page.fits


def test_without_tables_there_is_only_the_lead(desk: Desk) -> None:
    contents = (Text(Slot.LEAD, plain("Mikään ei ole muuttunut.")),)
    (page,) = pages_of(SlidePlan("-/-/changes", Role.CHANGES, Title("Muutokset"), contents), desk)

    (shape,) = page.shapes
    assert isinstance(shape, TextShape)
