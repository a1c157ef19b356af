from collections.abc import Sequence
from dataclasses import replace

import pytest

from pipeline.findings import Cell, Code, warning
from pipeline.intake.records import Row, Workbook
from pipeline.intake.vocabulary import Status
from pipeline.model.scope import Choice
from pipeline.model.validate import validate
from pipeline.model.year import YearStatus
from tests.model.rows import (
    a_forecast,
    a_phase,
    a_programme,
    a_round,
    a_target,
    round_id,
    smallest,
)


def book(*ids: str) -> Workbook:
    rounds = [a_round(id_, at) for at, id_ in enumerate(ids, 2)]
    return smallest(*rounds, *(a_phase(at=at, round=id_) for at, id_ in enumerate(ids, 2)))


def year(workbook: Workbook, choice: Choice | None = None) -> YearStatus:
    found, _ = validate(workbook, choice or Choice())
    assert found
    return found


def ids(found: YearStatus) -> tuple[list[str], str | None]:
    """The earlier rounds, and the one that is compared with."""
    compared = str(found.changes.before.round.id) if found.changes else None
    return [str(status.round.id) for status in found.earlier], compared


@pytest.mark.parametrize(
    ("rounds", "earlier", "compared"),
    [
        (["E3/2020"], [], None),
        (["E3/2020", "E1/2020"], ["E1/2020"], "E1/2020"),
        (
            ["TP/2020", "E2/2020", "E1/2020", "E3/2020"],
            ["E1/2020", "E2/2020", "E3/2020"],
            "E3/2020",
        ),
        (["TP/2019", "E1/2020"], [], "TP/2019"),
    ],
    ids=["alone", "two", "four", "of another year"],
)
def test_the_rounds_before_are_those_of_the_year_the_oldest_first(
    rounds: Sequence[str], earlier: Sequence[str], compared: str | None
) -> None:
    assert ids(year(book(*rounds))) == (earlier, compared)


def test_the_round_that_is_compared_with_is_one_of_the_year_s_and_not_made_again() -> None:
    found = year(book("E2/2020", "E1/2020"))

    assert found.changes
    assert found.changes.before is found.earlier[0]


def test_later_rounds_do_not_count() -> None:
    found = year(book("E1/2020", "E2/2020", "E3/2020"), Choice(round_id("E2/2020")))

    assert ids(found) == (["E1/2020"], "E1/2020")


def test_an_older_round_may_be_compared_with() -> None:
    choice = Choice(compare_to=round_id("E1/2020"))

    assert ids(year(book("E1/2020", "E2/2020", "E3/2020"), choice)) == (
        ["E1/2020", "E2/2020"],
        "E1/2020",
    )


def test_a_choice_of_programmes_holds_for_the_earlier_rounds_too() -> None:
    codes = ("DIGI", "BIEN")
    workbook = smallest(
        *(a_round(id_, at) for at, id_ in enumerate(("E2/2020", "E3/2020"), 2)),
        *(a_programme(code, at) for at, code in enumerate(codes, 2)),
        *(a_target(code, 1, at) for at, code in enumerate(codes, 2)),
        *(a_phase(at=at, programme=code, round="E2/2020") for at, code in enumerate(codes, 2)),
        *(a_phase(at=at, programme=code) for at, code in enumerate(codes, 4)),
    )
    found = year(workbook, Choice(programmes=("bien",)))

    (before,) = found.earlier
    assert [programme.code for programme in before.programmes] == ["BIEN"]
    assert found.changes
    assert [change.programme.code for change in found.changes.targets] == ["BIEN"]


# gaps


def gaps(*phases: Row, choice: Choice | None = None) -> list[tuple[str, str]]:
    codes = ("DIGI", "BIEN")
    rows = (
        *(a_programme(code, at) for at, code in enumerate(codes, 2)),
        *(a_target(code, 1, at) for at, code in enumerate(codes, 2)),
        *(a_forecast(at, programme=code) for at, code in enumerate(codes, 2)),
    )
    workbook = smallest(*rows, *phases)
    return [
        (gap.programme.code if gap.programme else "", str(gap.finding.where))
        for gap in year(workbook, choice).gaps
    ]


def test_what_is_missing_is_told_by_programme_in_the_order_of_the_deck() -> None:
    found = gaps(
        a_phase("1", 2, programme="BIEN", status=None),
        a_phase("1", 3, programme="DIGI", status=None),
    )

    assert found == [("DIGI", "Vaiheet!F3"), ("BIEN", "Vaiheet!F2")]


def test_what_is_missing_elsewhere_is_not_told() -> None:
    rows = (
        a_phase("1", 2, programme="BIEN", status=None),
        a_phase("1", 3, programme="DIGI", status=None),
    )

    assert gaps(*rows, choice=Choice(programmes=("BIEN",))) == [("BIEN", "Vaiheet!F2")]


def test_nothing_is_told_where_nothing_is_missing() -> None:
    rows = (a_phase("1", 2, programme="BIEN"), a_phase("1", 3, status=Status.NOT_DONE))

    assert gaps(*rows) == []


def test_what_concerns_no_programme_comes_last() -> None:
    doubtful = warning(Code.MERGED_CELLS, Cell("Kierrokset", 2, "B"), shown="B2:B3")
    rows = (
        replace(a_round(), findings=(doubtful,)),
        a_phase("1", 2, programme="BIEN"),
        a_phase("1", 3, programme="DIGI", status=None),
    )

    assert gaps(*rows) == [("DIGI", "Vaiheet!F3"), ("", "Kierrokset!B2")]


def test_a_programme_alone_is_what_a_choice_of_it_gives() -> None:
    workbook = smallest(
        *(a_round("E2/2020", 2), a_round("E3/2020", 3)),
        *(a_programme("DIGI", 2), a_programme("LIIK", 3)),
        *(a_target("DIGI", 1, 2), a_target("LIIK", 1, 3)),
        *(
            a_phase("1", at, programme=code, round=round_, status=status)
            for at, (code, round_, status) in enumerate(
                [
                    ("DIGI", "E2/2020", Status.DONE),
                    ("LIIK", "E2/2020", Status.NOT_DONE),
                    ("DIGI", "E3/2020", None),
                    ("LIIK", "E3/2020", None),
                ],
                2,
            )
        ),
    )
    whole, _ = validate(workbook, Choice())
    alone, _ = validate(workbook, Choice(programmes=("liik",)))
    assert whole
    assert alone

    of_whole = whole.of_programme("liik")

    assert of_whole == alone
    assert [gap.finding for gap in of_whole.gaps] == [gap.finding for gap in alone.gaps]
