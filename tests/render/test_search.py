from hypothesis import given
from hypothesis import strategies as st

from pipeline.render.search import most_that_fits


@given(st.integers(0, 500), st.integers(0, 500))
def test_the_largest_count_that_fits_is_found(most: int, largest: int) -> None:
    assert most_that_fits(most, lambda count: count <= largest) == min(most, largest)


@given(st.integers(0, 500), st.integers(0, 500))
def test_nothing_much_larger_than_what_fits_is_tried(most: int, largest: int) -> None:
    tried = [0]

    def fits(count: int) -> bool:
        tried.append(count)
        return count <= largest

    most_that_fits(most, fits)

    assert max(tried) <= 2 * largest + 1
