import pytest

from pipeline.findings import Code, Finding
from pipeline.intake.records import Row, Workbook
from pipeline.intake.vocabulary import Status
from pipeline.model.scope import Choice
from pipeline.model.validate import validate
from tests.builders import block
from tests.model.rows import a_phase, a_round, places, round_id, smallest, unread

BEFORE = "E2/2020"


def workbook(*phases: Row) -> Workbook:
    return smallest(a_round(BEFORE, 2), a_round("E3/2020", 3), *phases)


def findings(*phases: Row) -> tuple[Finding, ...]:
    return validate(workbook(*phases), Choice())[1]


def test_a_phase_that_went_back_without_a_word_is_a_warning_on_its_status() -> None:
    found = findings(
        a_phase(at=2, round=BEFORE, status=Status.DONE),
        a_phase(at=3, status=Status.IN_PROGRESS),
    )

    (back,) = (finding for finding in found if finding.code is Code.GONE_BACK)
    assert str(back.where) == "Vaiheet!F3"
    assert back.is_warning
    assert dict(back.arguments) == {
        "number": "1",
        "name": "DIGI 1",
        "previous": "E2/2020",
        "expected": "TEHTY",
        "shown": "TEKEILLÄ",
    }


def test_a_phase_that_went_back_and_says_why_is_not() -> None:
    found = findings(
        a_phase(at=2, round=BEFORE, status=Status.DONE),
        a_phase(at=3, status=Status.IN_PROGRESS, progress=block("Korona.")),
    )

    assert places(found, Code.GONE_BACK) == []


@pytest.mark.parametrize("now", [Status.DONE, None])
def test_a_phase_that_went_on_or_lacks_its_status_did_not_go_back(now: Status | None) -> None:
    found = findings(
        a_phase(at=2, round=BEFORE, status=Status.IN_PROGRESS), a_phase(at=3, status=now)
    )

    assert places(found, Code.GONE_BACK) == []


def test_a_nested_phase_that_went_back_is_found_too() -> None:
    found = findings(
        a_phase("1", 2, round=BEFORE),
        a_phase("1.1", 3, round=BEFORE),
        a_phase("1", 4, status=Status.IN_PROGRESS, progress=block("Korona.")),
        a_phase("1.1", 5, status=Status.NOT_DONE),
    )

    assert places(found, Code.GONE_BACK) == ["Vaiheet!F5"]


def test_a_phase_that_is_gone_is_a_warning_on_its_last_row() -> None:
    found = findings(a_phase("1", 2, round=BEFORE), a_phase("2", 3, round=BEFORE), a_phase("1", 4))

    assert places(found, Code.PHASE_GONE) == ["Vaiheet!3"]


def test_a_phase_nested_under_one_that_is_gone_is_not_told_again() -> None:
    found = findings(
        a_phase("1", 2, round=BEFORE),
        a_phase("2", 3, round=BEFORE),
        a_phase("2.1", 4, round=BEFORE),
        a_phase("1", 5),
    )

    assert places(found, Code.PHASE_GONE) == ["Vaiheet!3"]


@pytest.mark.parametrize(
    "row",
    [
        a_phase(None, 4),
        a_phase("2", 4, target=unread("yksi")),
        a_phase("2", 4, round=unread("kolmas")),
    ],
    ids=["number", "target", "round"],
)
def test_a_phase_whose_row_cannot_be_read_is_not_gone(row: Row) -> None:
    found = findings(
        a_phase("1", 2, round=BEFORE), a_phase("2", 3, round=BEFORE), row, a_phase("1", 5)
    )

    assert places(found, Code.PHASE_GONE) == []


def test_a_phase_that_lost_the_phase_over_it_is_an_error_and_not_gone() -> None:
    found = findings(
        a_phase("1", 2, round=BEFORE),
        a_phase("2", 3, round=BEFORE),
        a_phase("2.1", 4, round=BEFORE),
        a_phase("1", 5),
        a_phase("2.1", 6),
    )

    assert places(found, Code.UNKNOWN_PARENT) != []
    assert places(found, Code.PHASE_GONE) == ["Vaiheet!3"]


def test_the_round_that_was_asked_for_is_compared_with() -> None:
    book = smallest(
        *(a_round(id_, at) for at, id_ in enumerate(("E1/2020", BEFORE, "E3/2020"), 2)),
        a_phase(at=2, round="E1/2020", status=Status.DONE),
        a_phase(at=3, round=BEFORE, status=Status.NOT_DONE),
        a_phase(at=4, status=Status.IN_PROGRESS),
    )

    _, of_previous = validate(book, Choice())
    _, of_oldest = validate(book, Choice(compare_to=round_id("E1/2020")))

    assert places(of_previous, Code.GONE_BACK) == []
    assert places(of_oldest, Code.GONE_BACK) == ["Vaiheet!F4"]
