"""Tables to which people or the workbook gave other columns: nothing goes into a wrong one."""

from copy import deepcopy
from pathlib import Path

from pptx.presentation import Presentation as PresentationFile
from pptx.table import Table

from pipeline.refresh.note import Level, Note, Outcome
from tests.refreshing import PLAIN, Desk, desk, slide_of, table_on, with_phase

_PHASES = "/1/phases"


def phases_of(file: PresentationFile) -> Table:
    return table_on(slide_of(file, _PHASES))


def texts_of_table(made: Desk) -> list[list[str]]:
    return [[cell.text for cell in row.cells] for row in phases_of(made.read()).rows]


def take_column(table: Table, column: int) -> None:
    """Takes a column out of a table, as PowerPoint does."""
    element = table._tbl  # noqa: SLF001 - python-pptx takes no columns out
    element.tblGrid.remove(element.tblGrid.gridCol_lst[column])
    for row in element.tr_lst:
        row.remove(row.tc_lst[column])


def add_column(table: Table, column: int, text: str) -> None:
    """Puts a copy of a column before it, with a text in each of its cells."""
    element = table._tbl  # noqa: SLF001 - python-pptx adds no columns
    grid = element.tblGrid.gridCol_lst[column]
    grid.addprevious(deepcopy(grid))
    for row in element.tr_lst:
        row.tc_lst[column].addprevious(deepcopy(row.tc_lst[column]))
    for number in range(len(table.rows)):
        table.cell(number, column).text = text


def of_the_table(notes: tuple[Note, ...]) -> list[Note]:
    return [n for n in notes if "/1/phases/1/table" in n.unit and n.level is Level.TEXT]


def test_a_table_in_which_people_took_a_column_away_stays_and_is_told_once(tmp_path: Path) -> None:
    made = desk(tmp_path, PLAIN)
    with made.editing() as file:
        take_column(phases_of(file), 0)
    edited = texts_of_table(made)
    (kept,) = of_the_table(made.compare().notes)
    assert kept.outcome is Outcome.KEPT
    made.change_workbook(with_phase(1, Tila="TEHTY"))
    before = phases_of(made.read())._graphic_frame._element.xml  # noqa: SLF001 - with its alternative text
    (conflict,) = of_the_table(made.refresh().compared.notes)
    assert conflict.outcome is Outcome.CONFLICT
    assert "Hankinta" in conflict.ours
    assert "Hankinta" not in conflict.theirs
    assert conflict.cells
    assert texts_of_table(made) == edited
    assert phases_of(made.read())._graphic_frame._element.xml == before  # noqa: SLF001 - as above
    assert not made.refresh().written


def test_a_table_with_a_column_of_somebody_is_made_anew_by_wish(tmp_path: Path) -> None:
    made = desk(tmp_path, PLAIN)
    meant = texts_of_table(made)
    with made.editing() as file:
        add_column(phases_of(file), 0, "Oma")
    made.change_workbook(with_phase(1, Vaihe="Kilpailutus"))
    made.refresh(prefer_workbook=True)
    meant[2][0] = "Kilpailutus"
    assert texts_of_table(made) == meant


def test_what_the_workbook_changes_in_a_last_column_taken_away_is_told(tmp_path: Path) -> None:
    made = desk(tmp_path, PLAIN)
    with made.editing() as file:
        table = phases_of(file)
        take_column(table, len(table.columns) - 1)
    made.change_workbook(with_phase(1, Tila="TEHTY", Vaihe="Kilpailutus"))
    notes = of_the_table(made.refresh().compared.notes)
    told = {(note.outcome, note.theirs, note.ours) for note in notes}
    assert (Outcome.CONFLICT, "", "TEHTY") in told
    assert texts_of_table(made)[2] == ["Kilpailutus"]
    assert not made.refresh().written


def test_a_column_that_the_workbook_adds_overwrites_no_other(tmp_path: Path) -> None:
    made = desk(tmp_path, PLAIN)
    with made.editing() as file:
        phases_of(file).cell(1, 0).text = "Oma sana"
    edited = texts_of_table(made)
    made.change_workbook(with_phase(1, Toteuma=3, Tavoitearvo=8, Yksikkö="kpl"))
    (conflict,) = of_the_table(made.refresh().compared.notes)
    assert conflict.outcome is Outcome.CONFLICT
    assert "Oma sana" in conflict.theirs
    assert "3 / 8 kpl" in conflict.ours
    assert texts_of_table(made) == edited


def test_a_column_that_the_workbook_adds_comes_into_a_table_that_only_looks_otherwise(
    tmp_path: Path,
) -> None:
    made = desk(tmp_path, PLAIN)
    with made.editing() as file:
        phases_of(file).cell(1, 0).text_frame.paragraphs[0].runs[0].font.underline = True
    made.change_workbook(with_phase(1, Toteuma=3, Tavoitearvo=8, Yksikkö="kpl"))
    made.refresh()
    rows = texts_of_table(made)
    assert rows[2] == ["Hankinta", "3 / 8 kpl", "TEKEILLÄ"]
    assert {len(row) for row in rows} == {3}
