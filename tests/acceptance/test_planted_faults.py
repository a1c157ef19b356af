"""Faults planted in a workbook are all told, each in its cell, and nothing else is."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from openpyxl.utils import get_column_letter

from pipeline.findings import Code, Finding
from pipeline.intake.records import SHEETS, columns
from tests.builders import FORECAST, PHASE, PROGRAMME, ROUND, TARGET, Formula, write_workbook
from tests.running import causes_of

PHASES = 24
"""Phases of the first target; each fault has a row of its own."""
Rows = dict[str, list[dict[str, Any]]]


@dataclass(frozen=True)
class Fault:
    """A value in a cell, by sheet, row and heading, and the finding that it must give."""

    sheet: str
    row: int
    heading: str
    value: object
    code: Code

    @property
    def place(self) -> str:
        """The cell as a finding names it."""
        return f"{self.sheet}!{letter(self.sheet, self.heading)}{self.row}"


def headings(sheet: str) -> list[str]:
    return [column.heading for column in columns(SHEETS[sheet]).values()]


def letter(sheet: str, heading: str) -> str:
    return get_column_letter(headings(sheet).index(heading) + 1)


FAULTS = [
    Fault("Kierrokset", 2, "Nimi", "", Code.REQUIRED_EMPTY),
    Fault("Kierrokset", 2, "Päivä", "lokakuu", Code.NOT_A_DATE),
    Fault("Kierrokset", 3, "Kierros", "E9/2020", Code.NOT_A_ROUND),
    Fault("Kierrokset", 4, "Kierros", "e3 / 2020", Code.DUPLICATE_KEY),
    Fault("Ohjelmat", 2, "Lyhyt nimi", "x" * 31, Code.TOO_LONG),
    Fault("Ohjelmat", 2, "Järjestys", "ensin", Code.NOT_A_WHOLE_NUMBER),
    Fault("Ohjelmat", 3, "Nimi", None, Code.REQUIRED_EMPTY),
    Fault("Ohjelmat", 3, "Omistajat", " ", Code.MISSING_OWNER),
    Fault("Ohjelmat", 5, "Ohjelma", " digi", Code.DUPLICATE_KEY),
    Fault("Tavoitteet", 2, "Lyhyt nimi", "x" * 61, Code.TOO_LONG),
    Fault("Tavoitteet", 2, "Esitystapa", "Taulukko", Code.UNKNOWN_WORD),
    Fault("Tavoitteet", 3, "Tavoite", "\u200b", Code.REQUIRED_EMPTY),
    Fault("Tavoitteet", 3, "Alkutaso", "0 KPL", Code.CAPTION_WITHOUT_LINE),
    Fault("Tavoitteet", 6, "Nro", "neljä", Code.NOT_A_WHOLE_NUMBER),
    Fault("Tavoitteet", 7, "Nro", "1.", Code.DUPLICATE_KEY),
    Fault("Tavoitteet", 8, "Ohjelma", "DIGU", Code.UNKNOWN_PROGRAMME),
    Fault("Vaiheet", 2, "Tila", "TEKEILÄ", Code.UNKNOWN_WORD),
    Fault("Vaiheet", 3, "Tila", "", Code.MISSING_STATUS),
    Fault("Vaiheet", 4, "Osuus", "140 %", Code.NOT_A_PERCENTAGE),
    Fault("Vaiheet", 5, "Osuus", 0.4, Code.PERCENTAGE_DOUBTFUL),
    Fault("Vaiheet", 6, "Toteuma", "paljon", Code.NOT_A_NUMBER),
    Fault("Vaiheet", 7, "Toteuma", Formula("=1/0", "#DIV/0!"), Code.ERROR_VALUE),
    Fault("Vaiheet", 8, "Tavoitearvo", "20 h", Code.UNIT_DIFFERS),
    Fault("Vaiheet", 9, "Nro", dt.date(2020, 1, 2), Code.PHASE_NUMBER_IS_DATE),
    Fault("Vaiheet", 10, "Nro", "vaihe 10", Code.NOT_A_PHASE_NUMBER),
    Fault("Vaiheet", 11, "Nro", 1, Code.DUPLICATE_KEY),
    Fault("Vaiheet", 12, "Nro", "99.1", Code.UNKNOWN_PARENT),
    Fault("Vaiheet", 13, "Vaihe", None, Code.REQUIRED_EMPTY),
    Fault("Vaiheet", 14, "Kierros", "syksy", Code.NOT_A_ROUND),
    Fault("Vaiheet", 15, "Kierros", "E1/2019", Code.UNKNOWN_ROUND),
    Fault("Vaiheet", 16, "Ohjelma", "DIKI", Code.UNKNOWN_PROGRAMME),
    Fault("Vaiheet", 17, "Tavoite", 77, Code.UNKNOWN_TARGET),
    Fault("Vaiheet", 18, "Tavoite", "yksi", Code.NOT_A_WHOLE_NUMBER),
    Fault("Vaiheet", 19, "Etappi", "POC TEHTY", Code.CAPTION_WITHOUT_LINE),
    Fault("Vaiheet", PHASES + 2, "Tila", "tehty", Code.DONE_BEFORE_NESTED),
    Fault("Ennusteet", 2, "Arvio", "ehkä", Code.UNKNOWN_WORD),
    Fault("Ennusteet", 3, "Arvio", None, Code.MISSING_VERDICT),
    Fault("Ennusteet", 3, "Ennuste", None, Code.MISSING_FORECAST),
    Fault("Ennusteet", 3, "Päiväys", "Lokakuu 2020", Code.DATED_ON_TARGET),
    Fault("Ennusteet", 4, "Tavoite", "kolme", Code.NOT_A_WHOLE_NUMBER),
    Fault("Ennusteet", 5, "Ohjelma", "", Code.REQUIRED_EMPTY),
    Fault("Ennusteet", 6, "Tavoite", 1, Code.DUPLICATE_KEY),
    Fault("Ennusteet", 2, "Riskit", "#REF!", Code.ERROR_VALUE),
]


def sound_rows() -> Rows:
    """A workbook that lacks nothing; rounds, programmes and targets that are not used are spare."""
    phase = {**PHASE, "Tila": "TEKEILLÄ", "Toteuma": 18, "Yksikkö": "kpl"}
    numbers = [*range(1, PHASES + 2), f"{PHASES + 1}.1"]
    return {
        "Kierrokset": [{**ROUND, "Kierros": f"{name}/2020"} for name in ("E3", "E1", "E2")],
        "Ohjelmat": [{**PROGRAMME, "Ohjelma": c} for c in ("DIGI", "LIIK", "MEJA", "PALV")],
        "Tavoitteet": [
            *({**TARGET, "Ohjelma": code} for code in ("DIGI", "LIIK", "MEJA")),
            *({**TARGET, "Nro": number} for number in (3, 4, 5, 6)),
        ],
        "Vaiheet": [
            *({**phase, "Nro": str(number)} for number in numbers),
            *({**phase, "Ohjelma": code} for code in ("LIIK", "MEJA")),
        ],
        "Ennusteet": [
            *({**FORECAST, "Ohjelma": code, "Tavoite": 1} for code in ("DIGI", "LIIK", "MEJA")),
            *({**FORECAST, "Ohjelma": code} for code in ("MEJA", "DIGI")),
        ],
    }


def planted(path: Path, faults: Iterable[Fault]) -> tuple[Finding, ...]:
    rows = sound_rows()
    for fault in faults:
        rows[fault.sheet][fault.row - 2][fault.heading] = fault.value
    return causes_of(write_workbook(path / "a.xlsx", rows))


def told(findings: Iterable[Finding]) -> list[tuple[str, Code]]:
    return sorted((str(finding.where), finding.code) for finding in findings)


def test_the_workbook_that_the_faults_are_planted_in_is_sound(tmp_path: Path) -> None:
    assert planted(tmp_path, []) == ()


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: f"{fault.place} {fault.code}")
def test_a_fault_alone_gives_its_finding_alone(tmp_path: Path, fault: Fault) -> None:
    assert told(planted(tmp_path, [fault])) == [(fault.place, fault.code)]


def test_more_than_forty_faults_at_once_are_all_told_at_their_cells(tmp_path: Path) -> None:
    assert len(FAULTS) > 40
    assert told(planted(tmp_path, FAULTS)) == sorted((f.place, f.code) for f in FAULTS)
