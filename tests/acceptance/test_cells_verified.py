"""One cell of the workbook changes: verify names it for all in the deck that is out of date."""

import datetime as dt
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from openpyxl.utils.cell import get_column_letter, rows_from_range

from pipeline.findings import ExitCode
from pipeline.intake.records import SHEETS, columns
from pipeline.refresh.note import Note, Outcome
from tests.builders import FORECAST, PROGRAMME, ROUND
from tests.refreshing import (
    PHASES,
    PLAIN,
    SECOND_PHASE,
    SECOND_TARGET,
    Rows,
    desk,
    shape_of,
    slide_of,
)
from tests.running import PROJECT, run

SCHEMA = json.loads((PROJECT / "docs" / "refresh.schema.json").read_text(encoding="utf-8"))
FIRST, SECOND, THIRD = PHASES
ROWS: Rows = {
    "Kierrokset": [{**ROUND, "Alaotsikko": "Ennuste", "Toimiala": "Kulttuuri"}],
    "Ohjelmat": [
        {
            **PROGRAMME,
            "Lyhyt nimi": "Digi",
            "Valmistelijat": "Kalle Koe",
            "Tavoite": "Palvelut ovat helppoja.",
            "Sitova tavoite": "Palvelut toimivat verkossa.",
        }
    ],
    "Tavoitteet": [
        {**PLAIN["Tavoitteet"][0], "Lyhyt nimi": "Torit"},
        {**SECOND_TARGET, "Lyhyt nimi": "Ajat", "Alkutaso": "ALKU", "Tavoitetaso": "LOPPU"},
    ],
    "Vaiheet": [
        {**FIRST, "Toteuma": 18},
        {
            **SECOND,
            "Osuus": "40 %",
            "Lisätieto": "Sopimus puuttuu.",
            "Eteneminen": "Kilpailutettu.",
        },
        THIRD,
        {**SECOND_PHASE, "Etappi": "POC"},
    ],
    "Ennusteet": [
        {**FORECAST, "Riskit": "Rahoitus.", "Huomautus": "Huomaa.", "Päiväys": "Lokakuu 2020"},
        {**FORECAST, "Tavoite": 2, "Ennuste": "Kesken on."},
    ],
}
CHANGES = [
    ("Kierrokset", 0, "Otsikko", "Uusi otsikko"),
    ("Kierrokset", 0, "Nimi", "Uusi ennuste"),
    ("Kierrokset", 0, "Päivä", dt.date(2020, 10, 5)),
    ("Kierrokset", 0, "Alaotsikko", "Toinen"),
    ("Kierrokset", 0, "Toimiala", "Toinen"),
    ("Ohjelmat", 0, "Nimi", "Digitaaliset palvelut"),
    ("Ohjelmat", 0, "Lyhyt nimi", "Digit"),
    ("Ohjelmat", 0, "Omistajat", "Joku Muu, Toinen Henkilö"),
    ("Ohjelmat", 0, "Omistajat", ""),
    ("Ohjelmat", 0, "Valmistelijat", "Joku Muu"),
    ("Ohjelmat", 0, "Tavoite", "Palvelut ovat nopeita."),
    ("Ohjelmat", 0, "Sitova tavoite", "Palvelut ovat verkossa."),
    ("Tavoitteet", 0, "Tavoite", "Torit toimivat"),
    ("Tavoitteet", 0, "Lyhyt nimi", "Palvelutorit"),
    ("Tavoitteet", 1, "Alkutaso", "0 KPL"),
    ("Tavoitteet", 1, "Tavoitetaso", "20 KPL"),
    ("Vaiheet", 1, "Vaihe", "Kilpailutus"),
    ("Vaiheet", 1, "Tila", "TEHTY"),
    ("Vaiheet", 1, "Tila", ""),
    ("Vaiheet", 3, "Tila", "TEHTY"),
    ("Vaiheet", 1, "Osuus", "50 %"),
    ("Vaiheet", 0, "Toteuma", 19),
    ("Vaiheet", 3, "Etappi", "KOKEILTU"),
    ("Vaiheet", 1, "Lisätieto", "Sopimus tehty."),
    ("Vaiheet", 1, "Eteneminen", "Valittu."),
    ("Ennusteet", 0, "Arvio", "Epävarma"),
    ("Ennusteet", 1, "Arvio", "Ei toteudu"),
    ("Ennusteet", 0, "Ennuste", "Tavoite ei toteudu."),
    ("Ennusteet", 1, "Ennuste", "Valmista tuli."),
    ("Ennusteet", 0, "Riskit", "Aika."),
    ("Ennusteet", 0, "Huomautus", "Huomaa tämä."),
    ("Ennusteet", 0, "Päiväys", "Marraskuu 2020"),
]


def changed(sheet: str, row: int, heading: str, value: object) -> Rows:
    """The rows with another value in a cell."""
    rows = [dict(values) for values in ROWS[sheet]]
    rows[row][heading] = value
    return {**ROWS, sheet: rows}


def cell_of(sheet: str, row: int, heading: str) -> str:
    headings = [column.heading for column in columns(SHEETS[sheet]).values()]
    return f"{sheet}!{get_column_letter(headings.index(heading) + 1)}{row + 2}"


def cells_in(note: Note) -> Iterator[str]:
    for told in note.cells:
        sheet, _, area = told.partition("!")
        yield from (f"{sheet}!{ref}" for row in rows_from_range(area) for ref in row)


@pytest.mark.parametrize("change", CHANGES, ids=[f"{s} {r} {h} {v}" for s, r, h, v in CHANGES])
def test_the_cell_that_has_changed_is_named_for_all_that_is_out_of_date(
    tmp_path: Path, change: tuple[str, int, str, object]
) -> None:
    made = desk(tmp_path, ROWS)
    made.change_workbook(changed(*change))
    notes = made.compare().notes
    assert notes
    assert {note.outcome for note in notes} <= {Outcome.UPDATED, Outcome.ADDED}
    cell = cell_of(*change[:3])
    others = [note for note in notes if cell not in cells_in(note)]
    assert others == []
    assert change[2] == "Tavoite" or (cell,) in {note.cells for note in notes}


def test_where_a_note_has_gone_from_beside_a_phase_its_row_is_named(tmp_path: Path) -> None:
    made = desk(tmp_path, ROWS)
    made.change_workbook(changed("Vaiheet", 1, "Lisätieto", ""))
    (note,) = made.compare().notes
    assert note.cells == ("Vaiheet!3",)


def test_a_conflict_is_told_with_its_slide_both_texts_and_the_cell(tmp_path: Path) -> None:
    made = desk(tmp_path, ROWS)
    with made.editing() as file:
        slide = slide_of(file, "/-/forecast/")
        number = list(file.slides).index(slide) + 1
        shape_of(slide, "left_text").text_frame.paragraphs[0].runs[0].text = "Johto sanoo muuta."
    made.change_workbook(changed("Ennusteet", 0, "Ennuste", "Tavoite ei toteudu."))
    told = run(made.folder, "verify", str(made.deck), "--report", "report.json")
    assert told.code == ExitCode.DECK
    line = next(line for line in told.out.splitlines() if "sekä käsin että" in line)
    assert line.startswith(f"Dia {number}, Digi – Ennuste")
    assert "(Ennusteet!E2)" in line
    assert "Johto sanoo muuta." in line
    assert "Tavoite ei toteudu." in line
    assert _conflict(told.report) == (number, ["Ennusteet!E2"])


def _conflict(report: Any) -> tuple[int, list[str]]:
    jsonschema.validate(report, SCHEMA, jsonschema.Draft202012Validator)
    (place,) = (place for place in report["places"] if place["outcome"] == "conflict")
    return place["number"], place["cells"]


def test_verify_tells_of_every_unit_whether_it_is_in_line_edited_or_out_of_date(
    tmp_path: Path,
) -> None:
    made = desk(tmp_path, ROWS)
    with made.editing() as file:
        table = shape_of(slide_of(file, "/1/phases"), "table").table
        table.cell(3, 0).text_frame.paragraphs[0].runs[0].text = "Oma vaihe"
    made.change_workbook(changed("Vaiheet", 1, "Vaihe", "Kilpailutus"))
    told = run(made.folder, "verify", str(made.deck), "--report", "report.json").report
    jsonschema.validate(told, SCHEMA, jsonschema.Draft202012Validator)
    units = [unit for unit in told["units"] if unit["unit"].endswith("/1/phases/1/table")]
    states = {tuple(unit["cells"]): unit["state"] for unit in units if unit["cells"]}
    assert states["Vaiheet!E2:F2",] == "in-line"
    assert states["Vaiheet!E3:F3", "Vaiheet!L3"] == "out-of-date"
    assert states["Vaiheet!E4:F4",] == "edited"
    assert {unit["state"] for unit in told["units"] if "/2/" in unit["unit"]} == {"in-line"}


def test_a_row_moved_in_the_workbook_puts_nothing_out_of_date(tmp_path: Path) -> None:
    made = desk(tmp_path, ROWS)
    made.change_workbook({**ROWS, "Vaiheet": list(reversed(ROWS["Vaiheet"]))})
    assert made.compare().notes == ()


def test_an_edit_by_hand_is_told_with_the_cell_of_the_text_that_was_edited(tmp_path: Path) -> None:
    made = desk(tmp_path, ROWS)
    with made.editing() as file:
        table = shape_of(slide_of(file, "/1/phases"), "table").table
        table.cell(2, 0).text_frame.paragraphs[1].runs[0].text = "Sopimus tulossa."
    (note,) = made.compare().notes
    assert (note.outcome, note.cells) == (Outcome.KEPT, ("Vaiheet!L3",))
