"""A workbook is read alike, whichever program has stored it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from pipeline.findings import Code
from pipeline.intake.records import Workbook
from pipeline.intake.rich_text import Paragraph, Run
from pipeline.intake.workbook import read_workbook
from tests.builders import heading, item
from tests.programs.contents import PAGE
from tests.programs.stored import by_excel, by_google_sheets, by_libreoffice, by_openpyxl

Store = Callable[[Path], Path]
PROGRAMS = [by_excel, by_libreoffice, by_google_sheets, by_openpyxl]


def read(store: Store, folder: Path) -> Workbook:
    book, findings = read_workbook(store(folder / "a.xlsx"))
    assert findings == ()
    return book


@pytest.mark.parametrize("store", PROGRAMS)
def test_each_kind_of_cell_is_read_from_the_file_of_each_program(
    tmp_path: Path, store: Store
) -> None:
    book = read(store, tmp_path)
    first, struck, hidden, dated, broken, linked = book.phases
    assert first.text.value == Paragraph(
        (Run("Torien "), Run("kartoitus", bold=True), Run(" ja avaus"))
    )
    assert (first.share.value, first.value.value, first.programme.value) == (0.4, 18, "DIGI")
    assert first.notes.value == (heading("RISKIT"), item("yksi"), item("kaksi"))
    assert struck.text.value == Paragraph((Run("Poistui", strike=True),))
    assert (struck.programme.value, struck.number.value) == ("DIGI", (1, 1))
    assert (hidden.number.value, hidden.value.value) == ((2,), 1234.5)
    assert [finding.code for finding in dated.findings] == [Code.PHASE_NUMBER_IS_DATE]
    assert [finding.code for finding in broken.findings] == [Code.ERROR_VALUE]
    assert linked.text.value == Paragraph((Run("Ohje", link=PAGE),))
    assert linked.notes.value == (Paragraph((Run("kaikki", italic=True),)),)


@pytest.mark.parametrize("store", PROGRAMS[1:])
def test_each_program_stores_what_excel_stores(tmp_path: Path, store: Store) -> None:
    """Every value, place and finding of the five sheets."""
    assert read(store, tmp_path) == read(by_excel, tmp_path)
