import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.refresh.decisions import Decision, decide, takes_ours

VALUES = st.sampled_from("abc")


@pytest.mark.parametrize(
    ("base", "theirs", "ours", "decision"),
    [
        ("a", "a", "a", Decision.SAME),
        ("a", "b", "b", Decision.SAME),
        ("a", "a", "b", Decision.UPDATED),
        ("a", "b", "a", Decision.KEPT),
        ("a", "b", "c", Decision.CONFLICT),
    ],
)
def test_a_value_is_decided_by_who_changed_it(
    base: str, theirs: str, ours: str, decision: Decision
) -> None:
    assert decide(base, theirs, ours) is decision


@given(VALUES, VALUES, VALUES, st.booleans())
def test_an_edit_gives_way_only_as_a_conflict_and_by_wish(
    base: str, theirs: str, ours: str, prefer_workbook: bool
) -> None:
    decision = decide(base, theirs, ours)
    is_lost = takes_ours(decision, prefer_workbook=prefer_workbook) and theirs != base
    assert not is_lost or (decision is Decision.CONFLICT and prefer_workbook)


@given(VALUES, VALUES, VALUES)
def test_a_change_of_the_workbook_is_taken_or_told(base: str, theirs: str, ours: str) -> None:
    decision = decide(base, theirs, ours)
    is_missed = ours not in (base, theirs) and not takes_ours(decision, prefer_workbook=False)
    assert not is_missed or decision is Decision.CONFLICT
