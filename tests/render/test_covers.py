from typing import Any

from pipeline.intake.roles import Role, Slot
from pipeline.plan.covers import deck_cover, programme_cover
from pipeline.render.desk import Desk, Page
from pipeline.units import Box
from pipeline.wording.words import Words
from tests.builders import programme, round_status
from tests.render.pages import overflowing, pages_of, size, text_in, text_shapes

LONG_NAME = "Merellinen strategia ja saariston palveluiden kehittäminen"
PEOPLE = tuple(f"Mari Männistö-Tanninen {number}" for number in range(1, 7))


def cover(words: Words, desk: Desk, **others: Any) -> Page:
    values = {"owners": ("Mari",), "dated": "Lokakuu 2020", **others}
    (page,) = pages_of(programme_cover(programme(**values), round_status().round, words), desk)
    return page


def box(page: Page, slot: Slot) -> Box:
    found = text_shapes(page)[slot].box
    assert found
    return found


def lines(page: Page, slot: Slot, desk: Desk) -> int:
    (paragraph,) = text_shapes(page)[slot].paragraphs
    return desk.typesetter.line_count(paragraph, box(page, slot).width)


def test_a_short_name_stands_at_the_size_and_place_of_the_layout(words: Words, desk: Desk) -> None:
    page = cover(words, desk)
    layout = desk.layouts.layout(Role.PROGRAMME_COVER)

    assert size(page, Slot.TITLE) == 72
    for slot in (Slot.SERIES, Slot.TITLE, Slot.DATE):
        assert box(page, slot).top == layout.place(slot).box.top


def test_a_long_name_is_set_smaller(words: Words, desk: Desk) -> None:
    page = cover(words, desk, name=LONG_NAME)

    assert 44 <= size(page, Slot.TITLE) < 72
    assert overflowing(page, desk) == []


def test_a_large_name_takes_one_line_and_a_smaller_one_two(words: Words, desk: Desk) -> None:
    page = cover(words, desk, name="Liikkumisohjelma 2020")
    longer = cover(words, desk, name=LONG_NAME)

    assert (lines(page, Slot.TITLE, desk), size(page, Slot.TITLE) > 54) == (1, True)
    assert (lines(longer, Slot.TITLE, desk), size(longer, Slot.TITLE) <= 54) == (2, True)


def test_a_name_of_two_lines_moves_the_people_down(words: Words, desk: Desk) -> None:
    page, longer = cover(words, desk), cover(words, desk, name=LONG_NAME)

    assert box(longer, Slot.PEOPLE_LEFT).top > box(page, Slot.PEOPLE_LEFT).top
    assert box(longer, Slot.PEOPLE_LEFT).top > box(longer, Slot.TITLE).bottom


def test_many_people_move_what_is_under_them_down(words: Words, desk: Desk) -> None:
    few = cover(words, desk, preparers=("A",), project_managers=("B",))
    many = cover(words, desk, owners=PEOPLE, preparers=("A",), project_managers=("B",))

    assert box(many, Slot.PEOPLE_BELOW).top > box(few, Slot.PEOPLE_BELOW).top
    assert box(many, Slot.PEOPLE_BELOW).top > box(many, Slot.PEOPLE_LEFT).bottom
    assert box(many, Slot.PEOPLE_RIGHT).top == box(many, Slot.PEOPLE_LEFT).top


def test_the_title_is_read_first(words: Words, desk: Desk) -> None:
    assert next(iter(text_shapes(cover(words, desk)))) is Slot.TITLE


def covers(words: Words, desk: Desk, **others: Any) -> list[Page]:
    values = {"dated": "Lokakuu 2020", **others}
    return pages_of(programme_cover(programme(**values), round_status().round, words), desk)


def test_more_people_than_the_cover_holds_at_any_size_go_on(words: Words, desk: Desk) -> None:
    pages = covers(words, desk, name=LONG_NAME, owners=PEOPLE * 10, preparers=("Maija",))
    slots = (Slot.PEOPLE_LEFT, Slot.PEOPLE_RIGHT, Slot.PEOPLE_BELOW)
    shown = [[text_in(page, slot) for slot in slots] for page in pages]

    assert len(pages) > 1
    assert all(page.fits for page in pages)
    assert shown[0][0].startswith("Omistajat ")
    assert shown[1][0].startswith("Omistajat – jatkoa ")
    assert shown[-1][1] == "Valmistelu Maija"
    assert sum(text.count("Tanninen") for page in shown for text in page) == 60


def test_each_part_of_a_cover_has_its_name_and_number(words: Words, desk: Desk) -> None:
    pages = covers(words, desk, owners=PEOPLE * 30)
    titles = [" ".join(text_in(page, Slot.TITLE).split()) for page in pages]

    assert titles == [f"Digitalisaatio {n}/{len(pages)}" for n in range(1, len(pages) + 1)]


def test_a_name_that_fills_more_than_a_cover_does_not_fit(words: Words, desk: Desk) -> None:
    (page,) = covers(words, desk, name="Liikkumisohjelma " * 300)

    assert not page.fits
    assert size(page, Slot.TITLE) == 24


def test_people_are_set_smaller_where_the_name_alone_does_not_make_room(
    words: Words, desk: Desk
) -> None:
    page = cover(words, desk, name=LONG_NAME, owners=PEOPLE, project_managers=PEOPLE)

    (_, names) = text_shapes(page)[Slot.PEOPLE_LEFT].paragraphs
    assert page.fits
    assert names.runs[0].size == 17


def test_a_long_text_of_the_decks_cover_is_set_smaller_in_its_place(
    words: Words, desk: Desk
) -> None:
    plan = deck_cover(
        round_status(subtitle="Ennuste tavoitteiden toteutumisesta vuonna 2020 " * 2).round, words
    )
    (page,) = pages_of(plan, desk)

    assert 24 <= size(page, Slot.SUBTITLE) < 32
