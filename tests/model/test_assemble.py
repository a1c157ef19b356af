import datetime as dt

import pytest

from pipeline.intake.records import Workbook
from pipeline.intake.vocabulary import Presentation, Verdict
from pipeline.model.scope import Choice
from pipeline.model.status import Programme, RoundStatus, Target
from pipeline.model.validate import validate
from tests.builders import shown
from tests.model.rows import (
    a_forecast,
    a_phase,
    a_programme,
    a_round,
    a_target,
    smallest,
)


def built(workbook: Workbook) -> RoundStatus:
    year, _ = validate(workbook, Choice())
    assert year
    return year.now


def only_programme(workbook: Workbook) -> Programme:
    (programme,) = built(workbook).programmes
    return programme


def only_target(workbook: Workbook) -> Target:
    (target,) = only_programme(workbook).targets
    return target


def programmes_ordered(**orders: int | None) -> list[str]:
    named = list(enumerate(orders.items(), 2))
    status = built(
        smallest(
            *(a_programme(code, at, order=order) for at, (code, order) in named),
            *(a_target(code, at=at) for at, (code, _) in named),
            *(a_phase(at=at, programme=code) for at, (code, _) in named),
            *(a_forecast(at, programme=code) for at, (code, _) in named),
        )
    )
    assert [programme.accent for programme in status.programmes] == [1, 2, 3]
    return [programme.code for programme in status.programmes]


def test_programmes_stand_in_the_order_that_the_workbook_asks_for() -> None:
    assert programmes_ordered(DIGI=3, LIIK=1, MEJA=2) == ["LIIK", "MEJA", "DIGI"]


def test_programmes_without_an_order_stand_as_their_rows_do() -> None:
    assert programmes_ordered(MEJA=None, DIGI=None, LIIK=None) == ["MEJA", "DIGI", "LIIK"]


def test_programmes_of_the_same_order_stand_as_their_rows_do() -> None:
    assert programmes_ordered(MEJA=1, DIGI=1, LIIK=1) == ["MEJA", "DIGI", "LIIK"]


def test_a_programme_that_is_not_in_the_round_keeps_its_accent_from_the_others() -> None:
    workbook = smallest(a_programme("MEJA", 2), a_programme("DIGI", 3))

    assert only_programme(workbook).code == "DIGI"
    assert only_programme(workbook).accent == 2


def test_a_forecast_alone_brings_a_programme_and_its_target_into_the_round() -> None:
    workbook = smallest(
        *(a_programme("DIGI", 2), a_programme("LIIK", 3)),
        *(a_target("DIGI", at=2), a_target("LIIK", at=3)),
        *(a_forecast(2), a_forecast(3, programme="LIIK", target=1)),
    )

    _, liik = built(workbook).programmes
    assert [target.phases for target in liik.targets] == [()]


def test_a_row_of_another_round_brings_nothing_into_the_round() -> None:
    workbook = smallest(
        *(a_round("E3/2020", 2), a_round("E2/2020", 3)),
        *(a_programme("DIGI", 2), a_programme("LIIK", 3)),
        *(a_target("DIGI", at=2), a_target("LIIK", at=3)),
        *(a_phase(at=2), a_phase(at=3, round="E2/2020", programme="LIIK")),
    )

    assert only_programme(workbook).code == "DIGI"


def test_a_target_without_rows_in_the_round_is_left_out() -> None:
    workbook = smallest(a_target(number=1, at=2), a_target(number=2, at=3))

    assert only_target(workbook).number == 1


def test_targets_stand_by_their_numbers() -> None:
    workbook = smallest(
        *(a_target(number=10, at=2), a_target(number=2, at=3)),
        *(a_phase(at=2, target=10), a_phase(at=3, target=2)),
    )

    assert [target.number for target in only_programme(workbook).targets] == [2, 10]


def test_phases_stand_by_their_numbers_with_the_nested_ones_under_their_own() -> None:
    numbers = ["2.10", "10", "2", "1", "2.2"]
    workbook = smallest(*(a_phase(number, at) for at, number in enumerate(numbers, 2)))

    phases = only_target(workbook).phases

    assert [phase.label for phase in phases] == ["1", "2", "10"]
    assert [phase.label for phase in phases[1].nested] == ["2.2", "2.10"]


def test_a_phase_keeps_the_place_of_its_row() -> None:
    assert str(only_target(smallest(a_phase(at=14))).phases[0].where) == "Vaiheet!14"


PROGRAMME_ROW = a_forecast(2, verdict=Verdict.UNCERTAIN, forecast_text="Kaikki.", risks="Aika.")


def own(**values: object) -> Target:
    cells = {"verdict": None, "forecast_text": None, **values}
    return only_target(smallest(PROGRAMME_ROW, a_forecast(3, target=1, **cells)))


def test_a_target_without_a_row_of_its_own_has_the_forecast_of_its_programme() -> None:
    target = only_target(smallest(PROGRAMME_ROW))

    assert target.forecast == only_programme(smallest(PROGRAMME_ROW)).forecast
    assert target.own_forecast is None


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        ({"verdict": Verdict.ACHIEVED}, (Verdict.ACHIEVED, "Kaikki.", "Aika.")),
        ({"forecast_text": "Vain tämä."}, (Verdict.UNCERTAIN, "Vain tämä.", "Aika.")),
        ({"risks": "Raha."}, (Verdict.UNCERTAIN, "Kaikki.", "Raha.")),
    ],
)
def test_each_part_that_a_targets_own_row_lacks_comes_from_the_programme(
    cells: dict[str, object], expected: tuple[Verdict, str, str]
) -> None:
    forecast = own(**cells).forecast

    assert (forecast.verdict, *shown(forecast.text), *shown(forecast.risks)) == expected


def test_a_targets_own_forecast_is_only_what_its_row_says() -> None:
    target = own(verdict=Verdict.ACHIEVED)

    assert target.own_forecast
    assert target.own_forecast.verdict is Verdict.ACHIEVED
    assert not target.own_forecast.has_texts


def test_a_target_says_what_its_row_does_and_is_a_list_unless_told_otherwise() -> None:
    plain = only_target(smallest())
    line = only_target(
        smallest(a_target(presentation=Presentation.LINE, start_label="0 kpl", goal_label="20"))
    )

    assert plain.presentation is Presentation.LIST
    assert (line.presentation, line.start_label, line.goal_label) == (
        Presentation.LINE,
        "0 kpl",
        "20",
    )


def test_a_programme_without_a_short_name_is_called_by_its_name() -> None:
    assert only_programme(smallest()).short_name == "Digi"
    assert only_programme(smallest(a_programme(short_name="Di"))).short_name == "Di"


def test_notice_and_date_are_those_of_the_programmes_own_row() -> None:
    day = dt.date(2020, 10, 5)
    rows = (a_forecast(2, notice="Korjattu.", dated=day), a_forecast(3, target=1, notice="Ei."))

    programme = only_programme(smallest(*rows))

    assert (shown(programme.notice), programme.dated) == (["Korjattu."], day)


def test_a_target_has_the_notice_of_its_own_row_only() -> None:
    rows = (a_forecast(2, notice="Kaikille."), a_forecast(3, target=1, notice="Tälle."))

    assert shown(only_target(smallest(*rows)).notice) == ["Tälle."]
    assert only_target(smallest(rows[0])).notice == ()


def test_the_round_is_as_its_row_says() -> None:
    round_ = built(smallest()).round

    assert (str(round_.id), round_.name, round_.title) == (
        "E3/2020",
        "Ennuste E3/2020",
        "Tavoitteet",
    )
