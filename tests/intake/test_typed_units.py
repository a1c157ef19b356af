"""Units typed after numbers, beside Yksikkö and beside each other."""

from pathlib import Path

import pytest

from pipeline.findings import Code, Finding, Severity
from pipeline.intake.records import PhaseRow
from pipeline.intake.workbook import read_workbook
from tests.builders import PHASE, Styled, write_workbook

PER_CENT = Styled(0.9, num_format="0 %")


def phase(folder: Path, **values: object) -> PhaseRow:
    path = write_workbook(folder / "a.xlsx", {"Vaiheet": [{**PHASE, **values}]})
    return read_workbook(path)[0].phases[0]


def only_warning(row: PhaseRow) -> Finding:
    (finding,) = row.findings
    assert (finding.code, finding.severity) == (Code.UNIT_DIFFERS, Severity.WARNING)
    return finding


@pytest.mark.parametrize(
    ("values", "unit"),
    [
        ({"Toteuma": "18 kpl", "Tavoitearvo": 20}, "kpl"),
        ({"Toteuma": 18, "Tavoitearvo": "20 kpl"}, "kpl"),
        ({"Toteuma": "18 kpl", "Tavoitearvo": "20 KPL.", "Yksikkö": "kpl"}, "kpl"),
        ({"Toteuma": PER_CENT, "Tavoitearvo": 100}, "%"),
        ({"Toteuma": PER_CENT, "Yksikkö": "%"}, "%"),
        ({"Toteuma": 18, "Yksikkö": "kpl"}, "kpl"),
    ],
)
def test_units_that_agree_are_one(tmp_path: Path, values: dict[str, object], unit: str) -> None:
    row = phase(tmp_path, **values)
    assert row.unit.value
    assert (row.unit.value.text, row.findings) == (unit, ())


@pytest.mark.parametrize(
    ("values", "cell", "units"),
    [
        ({"Toteuma": "18 kpl", "Yksikkö": "h"}, "Vaiheet!H2", ("kpl", "h")),
        ({"Toteuma": "18 kpl", "Tavoitearvo": "20 h"}, "Vaiheet!I2", ("h", "kpl")),
        ({"Tavoitearvo": PER_CENT, "Yksikkö": "kpl"}, "Vaiheet!I2", ("%", "kpl")),
    ],
)
def test_units_that_differ_are_asked_about_at_the_number(
    tmp_path: Path, values: dict[str, object], cell: str, units: tuple[str, str]
) -> None:
    finding = only_warning(phase(tmp_path, **values))
    arguments = dict(finding.arguments)
    assert (str(finding.where), (arguments["name"], arguments["expected"])) == (cell, units)


def test_the_unit_of_its_own_cell_is_shown_where_another_is_typed(tmp_path: Path) -> None:
    row = phase(tmp_path, Toteuma="18 kpl", Yksikkö="h")
    assert row.unit.value
    assert row.unit.value.text == "h"


def test_a_number_that_cannot_be_read_has_no_unit_to_ask_about(tmp_path: Path) -> None:
    row = phase(tmp_path, Toteuma="noin 18 kpl", Yksikkö="h")
    assert [finding.code for finding in row.findings] == [Code.NOT_A_NUMBER]
