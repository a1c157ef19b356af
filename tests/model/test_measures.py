import pytest

from pipeline.intake.vocabulary import Presentation, Status, Verdict
from pipeline.model.measures import (
    StatusCounts,
    count_statuses,
    round_counts,
    totals_of,
    verdict_counts,
)
from tests.builders import forecast, phase, programme, round_status, target


def test_each_status_is_counted_and_so_is_a_missing_one() -> None:
    statuses = [Status.DONE, Status.DONE, Status.IN_PROGRESS, Status.NOT_DONE, None]

    counts = count_statuses(phase(str(n), status) for n, status in enumerate(statuses, 1))

    assert counts == StatusCounts(done=2, in_progress=1, not_done=1, missing=1)
    assert counts.total == 5


def test_nested_phases_do_not_count() -> None:
    nested = (phase("1.1", Status.DONE), phase("1.2", None))

    assert count_statuses([phase("1", Status.IN_PROGRESS, nested=nested)]) == StatusCounts(
        in_progress=1
    )


def test_the_totals_of_a_round_are_its_counts_without_its_programmes() -> None:
    totals = totals_of(round_status(programme(target(1), target(2)), programme(target(1))))

    assert (len(totals.programmes), totals.targets) == (2, 3)
    assert totals.phases == StatusCounts(done=3)
    assert sum(totals.verdicts.values()) == totals.targets


def test_the_counts_of_a_round_are_those_of_all_its_programmes() -> None:
    status = round_status(
        programme(target(1), target(2)), programme(target(1, phases=(phase("1", None),)))
    )

    assert round_counts(status) == StatusCounts(done=2, missing=1)


@pytest.mark.parametrize(
    ("presentation", "done"),
    [(Presentation.LIST, 1), (Presentation.LINE, 1), (Presentation.PARAGRAPHS, 0)],
)
def test_a_target_told_in_paragraphs_does_not_count(presentation: Presentation, done: int) -> None:
    status = round_status(programme(target(1, presentation=presentation)))

    assert round_counts(status).done == done


@pytest.mark.parametrize(
    ("done", "others", "share"),
    [
        (0, 0, 0.0),
        (0, 3, 0.0),
        (1, 3, 0.25),
        (1, 2, 0.33),
        (2, 0, 1.0),
        (1, 999, 0.01),
        (999, 1, 0.99),
    ],
)
def test_all_or_nothing_is_done_only_where_it_is(done: int, others: int, share: float) -> None:
    assert StatusCounts(done=done, not_done=others).done_share == share


def test_each_verdict_is_counted_and_so_is_a_missing_one() -> None:
    verdicts = [Verdict.UNCERTAIN, Verdict.UNCERTAIN, Verdict.ACHIEVED, None]
    targets = [target(n, forecast=forecast(verdict)) for n, verdict in enumerate(verdicts)]

    assert verdict_counts(round_status(programme(*targets))) == {
        Verdict.ACHIEVED: 1,
        Verdict.ON_TRACK: 0,
        Verdict.UNCERTAIN: 2,
        Verdict.WILL_NOT_BE_MET: 0,
        None: 1,
    }
