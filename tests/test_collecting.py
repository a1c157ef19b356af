"""Python's search for garbage is left out for a while, and never for good."""

import gc

import pytest

from pipeline.collecting import without_collecting


def test_no_garbage_is_looked_for_meanwhile() -> None:
    with without_collecting():
        assert not gc.isenabled()

    assert gc.isenabled()


def test_it_is_looked_for_again_after_an_error() -> None:
    with pytest.raises(ValueError, match="halfway"), without_collecting():
        raise ValueError("halfway")

    assert gc.isenabled()


def test_one_within_another_does_not_begin_it_again() -> None:
    with without_collecting():
        with without_collecting():
            pass
        assert not gc.isenabled()
