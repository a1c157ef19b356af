"""`build-deck new-round`: the rows of a further round, made from those of the last one."""

import datetime as dt
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from pipeline.findings import ExitCode
from tests.builders import (
    FORECAST,
    PHASE,
    PROGRAMME,
    ROUND,
    TARGET,
    Styled,
    Values,
    change_part,
)
from tests.guarded import fill, shown
from tests.running import Run, project_folder, run, small_project

OLD, NEW = "input/tavoitteet.xlsx", "uusi.xlsx"
ARGUMENTS = ("new-round", "E2/2020", "--from", OLD, "--to", NEW)
FIRST: Values = {"Kierros": "E1/2020"}
DONE: Values = {
    **PHASE,
    **FIRST,
    "Tila": "TEHTY",
    "Osuus": "100 %",
    "Toteuma": 20,
    "Tavoitearvo": 20,
    "Yksikkö": "kpl",
    "Etappi": "POC TEHTY",
    "Lisätieto": "Valmis",
    "Eteneminen": "Tehtiin",
}
UNDER_WAY: Values = {
    **PHASE,
    **FIRST,
    "Nro": "2",
    "Vaihe": "Pilotti",
    "Tila": "TEKEILLÄ",
    "Osuus": "40 %",
    "Toteuma": 8,
    "Tavoitearvo": 20,
    "Yksikkö": "kpl",
    "Eteneminen": "Alkoi",
}
TOLD: Values = {
    **FORECAST,
    **FIRST,
    "Arvio": "Epävarma",
    "Ennuste": "Viipyy",
    "Riskit": "Raha",
    "Huomautus": "Huom",
    "Päiväys": "Maaliskuu 2020",
}
ROWS: Mapping[str, Sequence[Values]] = {
    "Kierrokset": [{**ROUND, "Kierros": "E1/2020"}],
    "Tavoitteet": [{**TARGET, "Esitystapa": "Jana"}],
    "Vaiheet": [DONE, UNDER_WAY],
    "Ennusteet": [TOLD],
}
SECOND = {"Kierros": "E2/2020"}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return small_project(tmp_path / "run", ROWS)


def made(folder: Path, *options: str) -> dict[str, list[dict[str, Any]]]:
    """What stands on the sheets of the workbook that the command makes."""
    result = run(folder, *ARGUMENTS, *options)
    assert result.code == ExitCode.BUILT, result.err
    return shown(load_workbook(folder / NEW, data_only=True))


def refused(folder: Path, *arguments: str) -> Run:
    result = run(folder, *arguments)
    assert not (folder / NEW).exists()
    return result


def without(row: Values, *headings: str) -> dict[str, object]:
    return {heading: value for heading, value in row.items() if heading not in headings}


def test_a_phase_that_is_done_keeps_its_status_and_figures_but_no_text(folder: Path) -> None:
    assert made(folder)["Vaiheet"][2] == {
        **without(DONE, "Lisätieto", "Eteneminen"),
        **SECOND,
    }


def test_another_phase_keeps_what_is_aimed_at_but_not_where_it_stands(folder: Path) -> None:
    assert made(folder)["Vaiheet"][3] == {
        **without(UNDER_WAY, "Tila", "Osuus", "Toteuma", "Eteneminen"),
        **SECOND,
    }


def test_a_forecast_begins_empty(folder: Path) -> None:
    assert made(folder)["Ennusteet"][1] == {"Ohjelma": "DIGI", **SECOND}


def test_statuses_are_kept_where_that_is_asked_for(folder: Path) -> None:
    found = made(folder, "--keep-statuses")

    assert found["Vaiheet"][3] == {**without(UNDER_WAY, "Eteneminen"), **SECOND}
    assert found["Ennusteet"][1] == {"Ohjelma": "DIGI", "Arvio": "Epävarma", **SECOND}


def test_texts_are_kept_where_that_is_asked_for_but_never_an_old_date(folder: Path) -> None:
    found = made(folder, "--keep-texts")

    assert found["Vaiheet"][2] == {**DONE, **SECOND}
    assert found["Ennusteet"][1] == {**without(TOLD, "Arvio", "Päiväys"), **SECOND}


def test_the_earlier_rounds_are_as_they_were(folder: Path) -> None:
    before = shown(load_workbook(folder / OLD))

    found = made(folder)

    for name, rows in before.items():
        assert found[name][: len(rows)] == rows


def test_a_round_that_is_not_listed_gets_a_row_to_be_looked_at(folder: Path) -> None:
    assert made(folder)["Kierrokset"][1] == {
        "Kierros": "E2/2020",
        "Nimi": "Vuoden toinen toteutumisennuste",
        "Otsikko": ROUND["Otsikko"],
    }


def test_a_round_that_is_listed_stays_as_it_is(tmp_path: Path) -> None:
    listed = [{**ROUND, **FIRST}, {**ROUND, **SECOND, "Nimi": "Oma nimi"}]
    folder = small_project(tmp_path / "run", {**ROWS, "Kierrokset": listed})

    assert [row["Nimi"] for row in made(folder)["Kierrokset"]] == [ROUND["Nimi"], "Oma nimi"]


def test_what_was_emptied_is_told(folder: Path) -> None:
    said = run(folder, *ARGUMENTS).out

    assert "Kierros E2/2020 tehtiin kierroksesta E1/2020: 2 vaihetta, 1 ennuste." in said
    emptied = "Tila, Osuus, Toteuma, Lisätieto, Eteneminen, Arvio, Ennuste, Riskit, Huomautus"
    assert f"Täytä tyhjennetyt: {emptied}, Päiväys." in said
    assert "Tarkista sen nimi ja otsikko" in said


def test_the_new_round_lacks_only_what_was_emptied(folder: Path) -> None:
    made(folder)

    checked = run(folder, "check", NEW, "--round", "E2/2020")

    assert [line.split(":")[0] for line in checked.out.splitlines()[:-1]] == [
        *("Varoitus Ennusteet!D3", "Varoitus Ennusteet!E3", "Varoitus Vaiheet!F5")
    ]


def test_the_last_round_before_it_is_copied_even_if_there_are_later_ones(tmp_path: Path) -> None:
    later = {**UNDER_WAY, "Kierros": "E3/2020", "Vaihe": "Myöhempi"}
    rows = {**ROWS, "Kierrokset": [{**ROUND, **FIRST}, ROUND], "Vaiheet": [DONE, later]}

    found = made(small_project(tmp_path / "run", rows))

    assert [row["Vaihe"] for row in found["Vaiheet"]] == ["Kartoitus", "Myöhempi", "Kartoitus"]


def test_a_guarded_workbook_goes_from_round_to_round(tmp_path: Path) -> None:
    folder = project_folder(tmp_path / "run", None)
    run(folder, "new-workbook", "vuosi.xlsx", "--year", "2021")
    fill(folder / "vuosi.xlsx", "E1/2021")

    result = run(folder, "new-round", "E2/2021", "--from", "vuosi.xlsx", "--to", NEW)

    assert result.code == ExitCode.BUILT, result.err
    sheet = load_workbook(folder / NEW)["Vaiheet"]
    assert [sheet.cell(row, 1).value for row in range(5, 11)] == [
        *("E1/2021", "E2/2021", "E2/2021", "E2/2021", "E2/2021", None)
    ]
    assert sheet["D6"].value == sheet["D5"].value == sheet["D10"].value  # prepared rows go on
    assert sheet.tables["Vaiheet"].ref.endswith("301")
    built = run(folder, "--workbook", NEW, "--round", "E2/2021")
    assert built.code == ExitCode.BUILT, built.err


def test_merged_keys_are_written_out_in_the_new_rows(tmp_path: Path) -> None:
    rows = {**ROWS, "Vaiheet": [DONE, without(UNDER_WAY, "Ohjelma")]}
    folder = small_project(
        tmp_path / "run",
        rows,
        finish=lambda book: book.get_worksheet_by_name("Vaiheet").merge_range("B2:B3", "DIGI"),
    )

    assert [row["Ohjelma"] for row in made(folder)["Vaiheet"][2:]] == ["DIGI", "DIGI"]


def test_the_unit_that_was_typed_with_an_emptied_number_is_kept(tmp_path: Path) -> None:
    typed = {**without(UNDER_WAY, "Yksikkö", "Tavoitearvo"), "Toteuma": "8 kpl"}

    found = made(small_project(tmp_path / "run", {**ROWS, "Vaiheet": [DONE, typed]}))

    assert found["Vaiheet"][3]["Yksikkö"] == "kpl"
    assert "Toteuma" not in found["Vaiheet"][3]


@pytest.mark.parametrize(
    ("round_", "code", "said"),
    [
        ("E1/2020", ExitCode.WORKBOOK, "VIRHE Vaiheet!A2: Kierroksella E1/2020 on jo rivejä"),
        ("E1/2021", ExitCode.WORKBOOK, "new-workbook TIEDOSTO.xlsx --from input"),
        ("E3/2019", ExitCode.WORKBOOK, "Rivejä on kierroksilla: E1/2020"),
        ("toinen", ExitCode.WRONG_USE, "”toinen” ei ole kierros"),
    ],
)
def test_a_round_that_cannot_be_made_is_refused(
    folder: Path, round_: str, code: ExitCode, said: str
) -> None:
    result = refused(folder, "new-round", round_, "--from", OLD, "--to", NEW)

    assert result.code == code
    assert said in result.err
    assert len(result.err.splitlines()) == 1


def test_a_row_of_no_readable_round_is_told_and_nothing_made(tmp_path: Path) -> None:
    rows = {**ROWS, "Vaiheet": [DONE, {**UNDER_WAY, "Kierros": "E1"}]}
    folder = small_project(tmp_path / "run", rows)

    result = refused(folder, *ARGUMENTS)

    assert result.code == ExitCode.WORKBOOK
    assert "VIRHE Vaiheet!A3" in result.err


def test_a_workbook_without_a_sheet_is_refused(tmp_path: Path) -> None:
    folder = small_project(tmp_path / "run", ROWS, without=["Ennusteet"])

    assert "puuttuu taulukko Ennusteet" in refused(folder, *ARGUMENTS).err


def test_a_damaged_part_is_told_and_nothing_made(tmp_path: Path) -> None:
    folder = small_project(
        tmp_path / "run",
        ROWS,
        finish=lambda book: book.get_worksheet_by_name("Vaiheet").add_table(
            "A1:A3", {"columns": [{"header": "Kierros"}]}
        ),
    )
    change_part(folder / OLD, "xl/tables/table1.xml", b"<tableColumns", b"<<tableColumns")

    result = refused(folder, *ARGUMENTS)

    assert result.code == ExitCode.OUTPUT
    assert "jokin sen osa on vioittunut" in result.err


def test_no_file_is_written_over(folder: Path) -> None:
    before = (folder / OLD).read_bytes()
    (folder / NEW).write_bytes(b"kallis")

    for target in (NEW, OLD):
        result = run(folder, *ARGUMENTS[:-1], target)
        assert result.code == ExitCode.OUTPUT
        assert "on jo olemassa" in result.err

    assert (folder / NEW).read_bytes() == b"kallis"
    assert (folder / OLD).read_bytes() == before


def test_both_workbooks_must_be_named(folder: Path) -> None:
    result = refused(folder, "new-round", "E2/2020", "--from", OLD)

    assert result.code == ExitCode.WRONG_USE
    assert "siitä puuttuu --to" in result.err


def test_a_date_in_the_row_of_the_round_is_not_taken_over(tmp_path: Path) -> None:
    dated = [{**ROUND, **FIRST, "Päivä": dt.date(2020, 3, 1)}]
    folder = small_project(tmp_path / "run", {**ROWS, "Kierrokset": dated})

    assert "Päivä" not in made(folder)["Kierrokset"][1]


def test_formats_of_cells_go_on(tmp_path: Path) -> None:
    done = {**DONE, "Osuus": Styled(1, num_format="0 %"), "Nro": Styled("1", num_format="@")}
    folder = small_project(
        tmp_path / "run", {**ROWS, "Ohjelmat": [PROGRAMME], "Vaiheet": [done, UNDER_WAY]}
    )
    made(folder)

    sheet = load_workbook(folder / NEW)["Vaiheet"]
    assert [sheet[cell].number_format for cell in ("D4", "G4")] == ["@", "0 %"]
