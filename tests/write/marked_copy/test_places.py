"""Where findings are marked that have less than a cell, or a sheet spelt in another way."""

from pathlib import Path

import pytest

from pipeline.findings import Severity
from pipeline.write.marked_copy.places import marks, placed
from pipeline.write.workbook_package.place import Place
from tests.write.marked_copy.workbooks import finding, marked, opened, workbook

TITLES = ("Ohjelmat", "Vaiheet")


@pytest.mark.parametrize(
    ("place", "ref"),
    [
        ("Vaiheet!G14", "G14"),
        ("Vaiheet!14", "A14"),
        ("Vaiheet", "A1"),
        ("Vaiheet!G", "G1"),
        ("vaiheet!AB3", "AB3"),
    ],
)
def test_a_finding_is_marked_in_a_cell(place: str, ref: str) -> None:
    (one,) = placed([finding(place)], TITLES)
    assert one.title == "Vaiheet"
    assert one.place
    assert one.place.ref == ref


@pytest.mark.parametrize("place", [None, "Poissa!F2"])
def test_a_finding_without_a_sheet_has_no_place(place: str | None) -> None:
    (one,) = placed([finding(place)], TITLES)
    assert (one.title, one.place) == ("", None)


def test_of_sheets_that_are_spelt_alike_the_exact_one_is_meant() -> None:
    (one,) = placed([finding("Vaiheet!A1")], (" vaiheet", "Vaiheet"))
    assert one.title == "Vaiheet"


def test_findings_of_one_cell_are_one_mark_of_the_gravest() -> None:
    severities = (Severity.HINT, Severity.ERROR, Severity.WARNING)
    found = placed([finding("Vaiheet!F2", one, shown=one) for one in severities], TITLES)
    (mark,) = marks(found, lambda place: place)
    assert (mark.place, mark.severity, len(mark.findings)) == (Place(2, 6), Severity.ERROR, 3)


def test_a_sheet_spelt_in_another_way_is_marked(tmp_path: Path) -> None:
    source = workbook(
        tmp_path, {" vaiheet": []}, without=("Vaiheet",), headings={" vaiheet": ["A"]}
    )
    assert opened(marked(source, finding("Vaiheet!A1")))[" vaiheet"]["A1"].comment
