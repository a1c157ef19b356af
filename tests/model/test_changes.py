import pytest

from pipeline.intake.vocabulary import Status, Verdict
from pipeline.model.changes import Changes, Direction, compare
from pipeline.model.status import Programme
from tests.builders import forecast, phase, programme, round_status, target


def changes(before: Programme, now: Programme) -> Changes:
    return compare(round_status(before, id="E2/2020"), round_status(now))


def one_sided(found: Changes) -> list[tuple[str, str]]:
    """What is in one of the rounds only: 'gone' or 'new', and the target or the phase."""
    return [
        (
            kind,
            f"{one.programme.code} {one.target.number}"
            + (f"/{one.phase.label}" if one.phase else ""),
        )
        for kind, side in (("gone", found.gone), ("new", found.new))
        for one in side
    ]


@pytest.mark.parametrize(
    ("before", "now", "direction"),
    [
        (Status.NOT_DONE, Status.IN_PROGRESS, Direction.FORWARD),
        (Status.NOT_DONE, Status.DONE, Direction.FORWARD),
        (Status.IN_PROGRESS, Status.DONE, Direction.FORWARD),
        (Status.DONE, Status.IN_PROGRESS, Direction.BACK),
        (Status.DONE, Status.NOT_DONE, Direction.BACK),
        (Status.IN_PROGRESS, Status.NOT_DONE, Direction.BACK),
        (Status.DONE, Status.DONE, Direction.SAME),
        (None, None, Direction.SAME),
        (None, Status.DONE, Direction.FOUND),
        (Status.DONE, None, Direction.LOST),
    ],
)
def test_a_status_moves_in_the_order_of_work(
    before: Status | None, now: Status | None, direction: Direction
) -> None:
    found = changes(
        programme(target(phases=(phase(status=before),))),
        programme(target(phases=(phase(status=now),))),
    )

    assert [change.direction for change in found.phases] == [direction]


@pytest.mark.parametrize(
    ("before", "now", "direction"),
    [
        (Verdict.WILL_NOT_BE_MET, Verdict.UNCERTAIN, Direction.FORWARD),
        (Verdict.UNCERTAIN, Verdict.ON_TRACK, Direction.FORWARD),
        (Verdict.ON_TRACK, Verdict.ACHIEVED, Direction.FORWARD),
        (Verdict.ACHIEVED, Verdict.ON_TRACK, Direction.BACK),
        (Verdict.ON_TRACK, Verdict.UNCERTAIN, Direction.BACK),
        (Verdict.UNCERTAIN, Verdict.WILL_NOT_BE_MET, Direction.BACK),
        (Verdict.UNCERTAIN, Verdict.UNCERTAIN, Direction.SAME),
        (None, Verdict.WILL_NOT_BE_MET, Direction.FOUND),
        (Verdict.WILL_NOT_BE_MET, None, Direction.LOST),
    ],
)
def test_a_verdict_moves_from_worse_to_better(
    before: Verdict | None, now: Verdict | None, direction: Direction
) -> None:
    found = changes(
        programme(target(forecast=forecast(before))), programme(target(forecast=forecast(now)))
    )

    assert [change.direction for change in found.targets] == [direction]


def test_a_reworded_phase_is_the_same_phase() -> None:
    found = changes(
        programme(target(phases=(phase(text="Kartoitus", status=Status.NOT_DONE),))),
        programme(target(phases=(phase(text="Kartoitus ja valinta"),))),
    )

    (change,) = found.phases
    assert (change.before.text.text, change.now.text.text) == ("Kartoitus", "Kartoitus ja valinta")
    assert one_sided(found) == []


def test_a_nested_phase_is_compared_with_itself() -> None:
    def of(status: Status) -> Programme:
        nested = (phase("1.1", status),)
        return programme(target(phases=(phase("1", nested=nested), phase("2"))))

    found = changes(of(Status.DONE), of(Status.NOT_DONE))

    assert [(c.now.label, c.direction) for c in found.phases] == [
        ("1", Direction.SAME),
        ("1.1", Direction.BACK),
        ("2", Direction.SAME),
    ]


def test_phases_that_come_and_go_are_told_with_those_nested_under_them() -> None:
    nested = (phase("2.1"),)
    found = changes(
        programme(target(phases=(phase("1"), phase("2", nested=nested)))),
        programme(target(phases=(phase("1", nested=(phase("1.1"),)), phase("3")))),
    )

    assert one_sided(found) == [
        *(("gone", "DIGI 1/2"), ("gone", "DIGI 1/2.1")),
        *(("new", "DIGI 1/1.1"), ("new", "DIGI 1/3")),
    ]


def test_a_target_that_comes_or_goes_is_told_without_its_phases() -> None:
    found = changes(programme(target(1), target(2)), programme(target(2), target(3)))

    assert one_sided(found) == [("gone", "DIGI 1"), ("new", "DIGI 3")]


def test_a_programme_that_comes_or_goes_is_told_by_its_targets() -> None:
    found = changes(programme(target(1), code="DIGI"), programme(target(1), target(2), code="BIEN"))

    assert one_sided(found) == [("gone", "DIGI 1"), ("new", "BIEN 1"), ("new", "BIEN 2")]
    assert (found.targets, found.phases) == ((), ())


def test_a_code_in_other_letters_is_the_same_programme() -> None:
    found = changes(programme(target(), code="Digi"), programme(target(), code="DIGI"))

    assert one_sided(found) == []
    assert len(found.targets) == len(found.phases) == 1


def test_a_target_knows_its_change_and_a_new_one_has_none() -> None:
    now = programme(target(1), target(2), code="DIGI")
    found = changes(programme(target(1), code="digi"), now)

    assert found.of_target(now, now.targets[0]) == found.targets[0]
    assert found.of_target(now, now.targets[1]) is None
