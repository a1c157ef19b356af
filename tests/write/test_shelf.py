"""What is put aside is got back as it was, and leaves nothing behind."""

import tempfile
from pathlib import Path

import pytest

from pipeline.findings import Code, OutputError
from pipeline.write.shelf import Shelf

LARGE = bytes(9 * 2**20)
"""More than is kept in memory."""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))
    return tmp_path / "temporary"


def test_contents_are_got_back_in_any_order() -> None:
    with Shelf() as shelf:
        first, large, last = map(shelf.put, (b"first", LARGE, b"last"))
        assert [shelf.get(aside) for aside in (last, first, large)] == [b"last", b"first", LARGE]


def test_something_is_put_aside_after_something_was_got() -> None:
    with Shelf() as shelf:
        first = shelf.put(b"first")
        shelf.put(b"second")
        shelf.get(first)
        assert shelf.get(shelf.put(b"third")) == b"third"
        assert shelf.get(first) == b"first"


def test_the_same_content_lies_there_once() -> None:
    with Shelf() as shelf:
        assert shelf.put(b"mark") is shelf.put(b"mark")


def test_no_file_is_left(folder: Path) -> None:
    folder.mkdir()
    with Shelf() as shelf:
        shelf.put(LARGE)
    assert list(folder.iterdir()) == []


def test_where_there_is_no_room_it_is_told_by_the_folder(folder: Path) -> None:
    with Shelf() as shelf, pytest.raises(OutputError) as stopped:
        shelf.put(LARGE)
    (told,) = stopped.value.findings
    assert told.code is Code.OUTPUT_NOT_WRITABLE
    assert str(folder) in str(dict(told.arguments)["file"])
