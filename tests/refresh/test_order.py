from hypothesis import given
from hypothesis import strategies as st

from pipeline.refresh.order import Arrangement, longest_in_order

KEYS = "abcdef"
ORDERS = st.permutations(KEYS)
DECKS = st.permutations([*KEYS, "x", "y"])


def test_where_nobody_moved_anything_the_workbook_s_order_is_taken() -> None:
    arrangement = Arrangement("abc", "abc", "cab")
    assert "".join(arrangement.order()) == "cab"
    assert (arrangement.moved, arrangement.kept) == (("c",), ())


def test_what_people_moved_stays_where_the_workbook_says_what_it_said() -> None:
    arrangement = Arrangement("abc", "cab", "abc")
    assert "".join(arrangement.order()) == "cab"
    assert (arrangement.moved, arrangement.kept) == ((), ())


def test_what_both_moved_stays_and_is_told_until_the_workbook_is_preferred() -> None:
    arrangement = Arrangement("abcd", "bcda", "bacd")
    assert "".join(arrangement.order()) == "bcda"
    assert arrangement.kept == ("a",)
    assert "".join(arrangement.order(prefer_workbook=True)) == "bacd"


def test_nothing_is_told_of_what_both_moved_to_the_same_place() -> None:
    arrangement = Arrangement("abcd", "bcda", "bcda")
    assert (arrangement.moved, arrangement.kept) == ((), ())


def test_what_stands_in_the_deck_alone_goes_along_with_what_it_follows() -> None:
    assert "".join(Arrangement("ab", "axb", "ba").order()) == "bax"
    assert "".join(Arrangement("ab", "axb", "ba", opens="ax").order()) == "xba"
    assert "".join(Arrangement("ab", "xab", "ba").order()) == "xba"


@given(ORDERS, DECKS, ORDERS)
def test_nothing_is_lost_and_all_that_stands_otherwise_than_in_the_workbook_is_known(
    base: list[str], theirs: list[str], ours: list[str]
) -> None:
    arrangement = Arrangement(base, theirs, ours)
    order = arrangement.order()
    assert sorted(order) == sorted(theirs)
    if base == ours:
        assert list(order) == theirs
        return
    ours_now = [k for k in theirs if k in KEYS]
    steady = longest_in_order(ours_now, places(base))
    by_hand = set(KEYS) - steady
    others = [k for k in ours if k not in by_hand]
    assert [k for k in order if k in others] == others
    now = [k for k in order if k in KEYS]
    untold = [k for k in by_hand if k not in arrangement.kept]
    assert all(before(k, ours) in (before(k, base), before(k, now)) for k in untold)


@given(ORDERS, DECKS, ORDERS)
def test_arranging_again_moves_nothing(base: list[str], theirs: list[str], ours: list[str]) -> None:
    order = Arrangement(base, theirs, ours).order()
    again = Arrangement(ours, order, ours)
    assert (again.order(), again.moved, again.kept) == (order, (), ())


@given(ORDERS, ORDERS)
def test_the_workbook_s_order_is_taken_whole_where_it_is_preferred(
    base: list[str], ours: list[str]
) -> None:
    assert list(Arrangement(base, base, ours).order(prefer_workbook=True)) == ours


def places(order: list[str]) -> dict[str, int]:
    return {key: place for place, key in enumerate(order)}


def before(key: str, order: list[str]) -> set[str]:
    return set(order[: order.index(key)])
