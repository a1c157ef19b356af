"""A new year has its four rounds, and of the old one what does not end with it."""

import pytest

from pipeline.intake.old_year import Cells, OldYear
from pipeline.intake.rich_text import Run
from pipeline.intake.vocabulary import RoundId
from pipeline.model.new_year import NewYear, empty_year, next_year
from tests.model.rows import round_id

NAMES = ("Ensimmäinen", "Toinen", "Kolmas", "Tilinpäätös")


def cells(**texts: str) -> Cells:
    return {heading.replace("_", " "): (Run(text),) for heading, text in texts.items()}


def after(old: OldYear, year: int = 2021) -> NewYear:
    return next_year(old, empty_year(year, NAMES, f"Tavoitteet {year}"))


def year_with(rounds: dict[str, Cells], *programmes: Cells) -> OldYear:
    by_id: dict[RoundId, Cells] = {round_id(words): row for words, row in rounds.items()}
    return OldYear(by_id, programmes)


def test_a_year_has_four_rounds_of_one_title() -> None:
    rounds = empty_year(2021, NAMES, "Tavoitteet 2021").rounds

    assert rounds[0] == cells(Kierros="E1/2021", Nimi="Ensimmäinen", Otsikko="Tavoitteet 2021")
    assert rounds[3] == cells(Kierros="TP/2021", Nimi="Tilinpäätös", Otsikko="Tavoitteet 2021")


def test_a_round_is_called_as_the_same_round_of_the_old_year() -> None:
    old = year_with({"E1/2020": cells(Nimi="Kevään 2020 ennuste", Alaotsikko="Luonnos")})

    rounds = after(old).rounds

    assert (rounds[0]["Nimi"], rounds[0]["Alaotsikko"]) == (
        (Run("Kevään 2021 ennuste"),),
        (Run("Luonnos"),),
    )
    assert rounds[1]["Nimi"] == (Run("Toinen"),)
    assert "Alaotsikko" not in rounds[1]


def test_title_and_division_are_those_of_the_newest_round_in_every_round() -> None:
    old = year_with(
        {
            "E3/2020": cells(Otsikko="Uudet 2020", Toimiala="Kulttuuri"),
            "E1/2020": cells(Otsikko="Vanhat 2020"),
        }
    )

    rounds = after(old).rounds

    assert {row["Otsikko"] for row in rounds} == {(Run("Uudet 2021"),)}
    assert {row["Toimiala"] for row in rounds} == {(Run("Kulttuuri"),)}


def test_days_of_the_old_rounds_are_not_carried_over() -> None:
    old = year_with({"E1/2020": cells(Nimi="Ennuste", Päivä="12.3.2020")})

    assert not any("Päivä" in row for row in after(old).rounds)


@pytest.mark.parametrize(
    ("title", "moved"),
    [
        ("TA-seuranta 2020", "TA-seuranta 2021"),
        ("TA2020", "TA2020"),
        ("Vuodet 2020–2023", "Vuodet 2021–2023"),
        ("Ohjelma 2019", "Ohjelma 2019"),
    ],
)
def test_a_title_that_names_the_old_year_names_the_new_one(title: str, moved: str) -> None:
    new = after(year_with({"E1/2020": {}}, cells(Kansiotsikko=title)))

    assert new.programmes == (cells(Kansiotsikko=moved),)
    assert new.retitled is (title != moved)


def test_texts_and_numbers_are_as_they_were() -> None:
    programme: Cells = {**cells(Sitova_tavoite="Vuonna 2020"), "Järjestys": 2020.0}

    assert after(year_with({"E1/2020": {}}, programme)).programmes == (programme,)


def test_an_old_workbook_without_rounds_gives_its_programmes_and_targets() -> None:
    old = OldYear({}, (cells(Ohjelma="DIGI"),), (cells(Nro="1"),))

    new = after(old)

    assert (new.programmes, new.targets) == (old.programmes, old.targets)
    assert new.rounds == empty_year(2021, NAMES, "Tavoitteet 2021").rounds
