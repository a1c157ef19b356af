import datetime as dt

import pytest

from pipeline.intake.roles import Role, Slot
from pipeline.plan.covers import deck_cover, programme_cover
from pipeline.wording.words import Words
from tests.builders import programme, round_status
from tests.plan.contents import texts

NBSP = "\N{NO-BREAK SPACE}"


def test_the_decks_cover_says_all_that_the_round_does(words: Words) -> None:
    round_ = round_status(
        date=dt.date(2020, 10, 12), subtitle="Ennuste", division="Kulttuuri ja vapaa-aika"
    ).round

    cover = deck_cover(round_, words)

    assert (cover.role, cover.title.text) == (Role.COVER, "Sitovat TA-tavoitteet 2020")
    assert texts(cover) == {
        Slot.DIVISION: ["Kulttuuri ja vapaa-aika"],
        Slot.SUBTITLE: ["Ennuste"],
        Slot.ROUND_NAME: ["Vuoden kolmas ennuste"],
        Slot.DATE: ["12.10.2020"],
    }


def test_what_the_round_lacks_leaves_no_empty_place_on_the_cover(words: Words) -> None:
    assert list(texts(deck_cover(round_status().round, words))) == [Slot.ROUND_NAME]


def people(words: Words, **groups: tuple[str, ...]) -> dict[Slot, list[str]]:
    cover = programme_cover(programme(**groups), round_status().round, words)
    return {slot: lines for slot, lines in texts(cover).items() if slot is not Slot.SERIES}


@pytest.mark.parametrize(
    ("group", "names", "label"),
    [
        ("owners", ("Mari",), "Omistaja"),
        ("owners", ("Mari", "Maija"), "Omistajat"),
        ("preparers", ("Mari",), "Valmistelu"),
        ("preparers", ("Mari", "Maija"), "Valmistelu"),
        ("project_managers", ("Mari",), "Projektipäällikkö"),
        ("project_managers", ("Mari", "Maija"), "Projektipäälliköt"),
    ],
)
def test_people_stand_under_a_label_by_their_number(
    words: Words, group: str, names: tuple[str, ...], label: str
) -> None:
    slot = Slot.PEOPLE_LEFT if group == "owners" else Slot.PEOPLE_RIGHT

    assert people(words, **{group: names})[slot] == [label, ", ".join(names)]


def test_groups_of_people_fill_the_places_in_order(words: Words) -> None:
    found = people(words, owners=("A",), preparers=("B",), project_managers=("C",))

    assert [(slot, lines[1]) for slot, lines in found.items()] == [
        (Slot.PEOPLE_LEFT, "A"),
        (Slot.PEOPLE_RIGHT, "B"),
        (Slot.PEOPLE_BELOW, "C"),
    ]


def test_a_group_that_is_missing_leaves_no_gap(words: Words) -> None:
    found = people(words, owners=("A",), project_managers=("C",))

    assert [lines[1] for lines in found.values()] == ["A", "C"]
    assert list(found) == [Slot.PEOPLE_LEFT, Slot.PEOPLE_RIGHT]


def test_a_single_group_of_many_people_takes_both_columns(words: Words) -> None:
    found = people(words, owners=tuple("ABCDEFGHIJK"))

    assert found == {
        Slot.PEOPLE_LEFT: ["Omistajat", "A, B, C, D, E, F"],
        Slot.PEOPLE_RIGHT: ["Omistajat – jatkoa", "G, H, I, J, K"],
    }


def test_a_missing_owner_is_shown_as_missing(words: Words) -> None:
    assert people(words) == {Slot.PEOPLE_LEFT: ["Omistaja", "Puuttuu"]}


def test_a_name_is_not_broken_between_its_parts(words: Words) -> None:
    found = people(words, owners=("Mari Männistö", "Maija Tanninen-Mattila"))

    assert found[Slot.PEOPLE_LEFT][1] == f"Mari{NBSP}Männistö, Maija{NBSP}Tanninen-Mattila"


@pytest.mark.parametrize(
    ("dated", "expected"),
    [
        (None, "12.10.2020"),
        (dt.date(2020, 10, 5), "5.10.2020"),
        ("Lokakuu 2020", "Lokakuu 2020"),
    ],
)
def test_a_cover_is_dated_by_its_programme_else_by_the_round(
    words: Words, dated: dt.date | str | None, expected: str
) -> None:
    round_ = round_status(date=dt.date(2020, 10, 12)).round

    assert texts(programme_cover(programme(dated=dated), round_, words))[Slot.DATE] == [expected]


@pytest.mark.parametrize(
    ("cover_title", "expected"),
    [("", "Sitovat TA-tavoitteet 2020"), ("TA-seuranta 2020", "TA-seuranta 2020")],
)
def test_over_the_name_stands_the_programmes_own_line_else_the_rounds_title(
    words: Words, cover_title: str, expected: str
) -> None:
    cover = programme_cover(programme(cover_title=cover_title), round_status().round, words)

    assert texts(cover)[Slot.SERIES] == [expected]
    assert cover.title.text == "Digitalisaatio"
