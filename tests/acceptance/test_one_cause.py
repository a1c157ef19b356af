"""A cause is told in one line, however many rows it touches."""

from pathlib import Path

import pytest

from pipeline.findings import Code, Severity
from pipeline.intake.records import SHEETS, Column, columns
from tests.builders import FORECAST, PHASE, PROGRAMME, TARGET, Values, write_workbook
from tests.running import causes_of, findings_of

PROGRAMMES, NUMBERS = ("DIGI", "LIIK"), (1, 2)
ROWS: dict[str, list[Values]] = {
    "Ohjelmat": [{**PROGRAMME, "Ohjelma": code} for code in PROGRAMMES],
    "Tavoitteet": [{**TARGET, "Ohjelma": c, "Nro": n} for c in PROGRAMMES for n in NUMBERS],
    "Vaiheet": [
        {**PHASE, "Ohjelma": code, "Tavoite": target, "Nro": number}
        for code in PROGRAMMES
        for target in NUMBERS
        for number in ("1", "1.1", "2")
    ],
    "Ennusteet": [{**FORECAST, "Ohjelma": c, "Tavoite": n} for c in PROGRAMMES for n in NUMBERS],
}
"""Two programmes of two targets of three phases, which lack nothing."""

COLUMNS = [
    (sheet, column)
    for sheet, row_type in SHEETS.items()
    for column in columns(row_type).values()
    # without it a row of Ennusteet is about the whole programme, which is no mistake in itself
    if (sheet, column.heading) != ("Ennusteet", "Tavoite")
]


def test_the_workbook_that_the_others_take_something_from_lacks_nothing(tmp_path: Path) -> None:
    assert causes_of(write_workbook(tmp_path / "a.xlsx", ROWS)) == ()


@pytest.mark.parametrize("sheet", SHEETS)
def test_a_missing_sheet_is_told_in_one_line(tmp_path: Path, sheet: str) -> None:
    rows = {name: of_sheet for name, of_sheet in ROWS.items() if name != sheet}
    (finding,) = causes_of(write_workbook(tmp_path / "a.xlsx", rows, without=[sheet]))
    assert (finding.code, str(finding.where)) == (Code.MISSING_SHEET, sheet)


@pytest.mark.parametrize(
    ("sheet", "checks"),
    [
        ("Kierrokset", {"rounds"}),
        ("Ohjelmat", {"programme-names", "owners"}),
        ("Tavoitteet", {"target-names", "targets-of-programmes"}),
        ("Vaiheet", {"rounds", "statuses"}),
        ("Ennusteet", {"verdicts", "forecasts", "forecasts-of-targets"}),
    ],
)
def test_what_a_missing_sheet_leaves_unchecked_is_said(
    tmp_path: Path, sheet: str, checks: set[str]
) -> None:
    rows = {name: of_sheet for name, of_sheet in ROWS.items() if name != sheet}
    found = findings_of(write_workbook(tmp_path / "a.xlsx", rows, without=[sheet]))
    (hint,) = (finding for finding in found if finding.code is Code.NOT_CHECKED)
    assert checks <= set(dict(hint.arguments)["checks"].split())
    assert hint.severity is Severity.HINT


def test_a_sound_workbook_leaves_nothing_unchecked(tmp_path: Path) -> None:
    assert findings_of(write_workbook(tmp_path / "a.xlsx", ROWS)) == ()


@pytest.mark.parametrize(("sheet", "column"), COLUMNS)
def test_a_missing_column_is_told_in_one_line_if_at_all(
    tmp_path: Path, sheet: str, column: Column
) -> None:
    headings = [other.heading for other in columns(SHEETS[sheet]).values() if other != column]
    found = causes_of(write_workbook(tmp_path / "a.xlsx", ROWS, headings={sheet: headings}))
    told = [(finding.code, str(finding.where), finding.is_error) for finding in found]
    is_told = column.required or column.missed
    assert told == [(Code.MISSING_COLUMN, sheet, column.required)] * is_told


def test_a_target_without_a_row_in_ennusteet_is_told_in_one_line(tmp_path: Path) -> None:
    rows = {**ROWS, "Ennusteet": ROWS["Ennusteet"][1:]}
    (finding,) = causes_of(write_workbook(tmp_path / "a.xlsx", rows))
    assert (finding.code, dict(finding.arguments)) == (Code.NO_FORECAST, {"name": "DIGI 1"})
