"""Which rows a new round begins with, which of their cells are emptied, what hinders it."""

from typing import Any

import pytest

from pipeline.findings import Cell, Code, Finding, error
from pipeline.intake.records import PhaseRow, Row
from pipeline.intake.vocabulary import Status
from pipeline.model.new_round import Keeping, NewRound, plan_round
from tests.model.rows import a_forecast, a_phase, a_round, round_id, row, smallest, unread

FIRST: dict[str, Any] = {"round": "E1/2020"}
TOLD: dict[str, Any] = {"share": 0.4, "value": 8.0, "notes": "Viipyy", "progress": "Alkoi"}


def plan(
    *rows: Row, round_: str = "E2/2020", keeping: Keeping | None = None
) -> tuple[NewRound | None, tuple[Finding, ...]]:
    workbook = smallest(*rows)
    return plan_round(workbook, round_id(round_), "Toinen", keeping or Keeping(), "vanha.xlsx")


def planned(*rows: Row, keeping: Keeping | None = None) -> NewRound:
    new, problems = plan(*rows, a_forecast(**FIRST), keeping=keeping)
    assert new, problems
    return new


@pytest.mark.parametrize(
    ("status", "keeping", "emptied"),
    [
        (Status.DONE, Keeping(), ["L", "M"]),
        (Status.IN_PROGRESS, Keeping(), ["F", "G", "H", "L", "M"]),
        (None, Keeping(), ["F", "G", "H", "L", "M"]),
        (Status.IN_PROGRESS, Keeping(statuses=True), ["L", "M"]),
        (Status.IN_PROGRESS, Keeping(texts=True), ["F", "G", "H"]),
        (Status.NOT_DONE, Keeping(statuses=True, texts=True), []),
    ],
)
def test_of_a_phase_is_emptied_what_the_last_round_told(
    status: Status | None, keeping: Keeping, emptied: list[str]
) -> None:
    new = planned(a_phase(status=status, **FIRST, **TOLD), keeping=keeping)

    assert list(new.phases[0].emptied) == emptied


@pytest.mark.parametrize(
    ("keeping", "emptied"),
    [
        (Keeping(), ["D", "E", "F", "G", "H"]),
        (Keeping(statuses=True), ["E", "F", "G", "H"]),
        (Keeping(texts=True), ["D", "H"]),
        (Keeping(statuses=True, texts=True), ["H"]),
    ],
)
def test_of_a_forecast_the_date_is_always_emptied(keeping: Keeping, emptied: list[str]) -> None:
    new = planned(a_phase(**FIRST), keeping=keeping)

    assert list(new.forecasts[0].emptied) == emptied


def test_every_column_is_kept_emptied_or_written() -> None:
    copied = planned(a_phase(status=Status.IN_PROGRESS, **FIRST, **TOLD)).phases[0]

    letters = {*(where.column for where in copied.kept), *copied.emptied, *dict(copied.written)}
    assert "".join(sorted(letters)) == "ABCDEFGHIJKLM"
    assert copied.written == (("A", "E2/2020"),)


def test_a_unit_is_written_where_its_number_is_emptied() -> None:
    phase = a_phase(status=Status.IN_PROGRESS, unit="kpl", **FIRST, **TOLD)

    assert planned(phase).phases[0].written == (("A", "E2/2020"), ("J", "kpl"))


def test_only_what_held_something_is_named_for_filling() -> None:
    phases = (a_phase(**FIRST), a_phase("2", 3, status=Status.IN_PROGRESS, notes="Ei", **FIRST))

    assert planned(*phases).emptied == ("Tila", "Lisätieto", "Arvio", "Ennuste")


def test_the_rows_go_below_the_last_one_of_their_sheet() -> None:
    rounds = (a_round("E1/2020"), a_round("E3/2020", at=7))
    new = planned(*rounds, a_phase(at=9, **FIRST), a_phase("2", 4, round="E3/2020"))

    assert [(sheet, last, len(rows)) for sheet, last, rows in new.sheets] == [
        ("Kierrokset", 7, 1),
        ("Vaiheet", 9, 1),
        ("Ennusteet", 2, 1),
    ]


def test_a_round_that_is_listed_gets_no_row() -> None:
    new = planned(a_round("E1/2020"), a_round("E2/2020", at=3), a_phase(**FIRST))

    assert [sheet for sheet, _, _ in new.sheets] == ["Vaiheet", "Ennusteet"]


@pytest.mark.parametrize(
    ("rows", "round_", "codes"),
    [
        ((a_phase(),), "E3/2020", [Code.ROUND_HAS_ROWS]),
        ((a_phase(),), "E2/2020", [Code.NO_EARLIER_ROUND]),
        ((a_phase(),), "E1/2021", [Code.OTHER_YEAR]),
    ],
)
def test_what_hinders_a_round_is_told(
    rows: tuple[Row, ...], round_: str, codes: list[Code]
) -> None:
    new, problems = plan(*rows, round_=round_)

    assert new is None
    assert [problem.code for problem in problems] == codes


def test_a_row_of_no_readable_round_hinders_it_with_what_was_found_there() -> None:
    problem = error(Code.NOT_A_ROUND, Cell("Vaiheet", 3, "A"), shown="E1")
    wrong = row(PhaseRow, 3, {"round": unread("E1"), "programme": "DIGI"}, problem)

    assert plan(a_phase(**FIRST), wrong) == (None, (problem,))
