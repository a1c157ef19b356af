"""What may be unpacked of a workbook's archive, and what is kept of it while it is read."""

import io
import zipfile

import pytest

from pipeline.intake.package import (
    LARGEST_PIECE,
    MOST_PARTS,
    MOST_TAGS_WHOLE,
    Package,
    TooLargeError,
)


def package(**parts: bytes) -> Package:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return Package(target.getvalue())


def test_the_elements_asked_for_come_in_their_order() -> None:
    read = package(a=b"<a><b n='1'/><c/><d><b n='2'/></d></a>").elements("a", "b")
    assert [element.get("n") for element in read] == ["1", "2"]


def test_what_was_read_is_dropped() -> None:
    rows = b"".join(b"<skipped/><row n='%d'/>" % n for n in range(20_000))
    read = package(a=b"<a><rows>" + rows + b"</rows></a>").elements("a", "row")
    kept = [len(parent) for row in read if (parent := row.getparent()) is not None]
    assert len(kept) == 20_000
    assert max(kept) < 10_000


def test_a_small_part_is_read_whole() -> None:
    assert package(a=b"<a/>").read("a") == b"<a/>"


@pytest.mark.parametrize(
    "content",
    [b" " * (LARGEST_PIECE + 1), b"<a/>" * (MOST_TAGS_WHOLE + 1)],
    ids=["bytes", "tags"],
)
def test_a_part_that_is_large_is_not_read_whole(content: bytes) -> None:
    with pytest.raises(TooLargeError):
        package(a=content).read("a")


def test_a_piece_that_is_large_ends_the_reading() -> None:
    read = package(a=b"<a><b/>" + b" " * (2 * LARGEST_PIECE) + b"<b/></a>").elements("a", "b")
    with pytest.raises(TooLargeError):
        list(read)


def test_pieces_together_may_be_larger_than_one() -> None:
    half = b" " * (LARGEST_PIECE // 2)
    read = package(a=b"<a>" + (b"<b/>" + half) * 5 + b"</a>").elements("a", "b")
    assert len(list(read)) == 5


def test_the_parts_are_counted_before_they_are_listed() -> None:
    with pytest.raises(TooLargeError):
        Package(b"PK\x01\x02" * (MOST_PARTS + 1))


def test_a_document_type_is_refused_wherever_the_reading_is_cut() -> None:
    for before in range(32_768 - 12, 32_768 + 2):
        comment = b"<!--" + b" " * (before - 7) + b"-->"
        read = package(a=comment + b'<!DOCTYPE a [<!ENTITY b "c">]><a><b/></a>').elements("a", "b")
        with pytest.raises(ValueError, match=r"^$"):
            list(read)
