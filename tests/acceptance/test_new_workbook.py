"""`build-deck new-workbook`: an empty workbook of a year that people fill and build from."""

import datetime as dt
from pathlib import Path

import pytest
from openpyxl import load_workbook
from openpyxl.cell.rich_text import CellRichText, TextBlock

from tests.builders import PROGRAMME, ROUND, TARGET, Rich, Styled
from tests.guarded import ROWS, fill, shown
from tests.running import Run, project_folder, run, small_project

BUILT, WRONG_USE, WORKBOOK, OUTPUT = 0, 2, 3, 5
OLD = "input/tavoitteet.xlsx"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return project_folder(tmp_path / "run", None)


def made(folder: Path, *options: str) -> Run:
    result = run(folder, "new-workbook", "uusi.xlsx", *options)
    assert result.code == BUILT, result.err
    return result


def rows(folder: Path) -> dict[str, list[dict[str, object]]]:
    return shown(load_workbook(folder / "uusi.xlsx"))


def test_a_new_workbook_has_the_rounds_of_its_year_and_nothing_else(folder: Path) -> None:
    made(folder, "--year", "2021")

    found = rows(folder)
    assert [row["Kierros"] for row in found["Kierrokset"]] == [
        *("E1/2021", "E2/2021", "E3/2021", "TP/2021")
    ]
    assert found["Kierrokset"][0]["Nimi"] == "Vuoden ensimmäinen toteutumisennuste"
    assert {row["Otsikko"] for row in found["Kierrokset"]} == {"Sitovat TA-tavoitteet 2021"}
    assert not any(found[name] for name in found if name != "Kierrokset")


def test_the_year_is_this_one_if_nothing_else_is_said(folder: Path) -> None:
    made(folder)

    assert rows(folder)["Kierrokset"][0]["Kierros"] == f"E1/{dt.datetime.now().astimezone().year}"


def test_a_filled_workbook_is_built_without_a_word(folder: Path) -> None:
    made(folder, "--year", "2021")
    fill(folder / "uusi.xlsx", "E1/2021")

    checked = run(folder, "check", "uusi.xlsx")
    built = run(folder, "--workbook", "uusi.xlsx")

    assert (checked.code, checked.out) == (BUILT, "Ei huomautettavaa.\n")
    assert built.code == BUILT, built.err
    assert built.decks == ["Sitovat TA-tavoitteet 2021 E1-2021.pptx"]


@pytest.mark.parametrize(
    ("language", "done", "verdict", "form"),
    [("sv", "KLAR", "Osäkert", "Linje"), ("en", "DONE", "Uncertain", "Line")],
)
def test_a_workbook_in_another_language_offers_words_that_are_read(
    folder: Path, language: str, done: str, verdict: str, form: str
) -> None:
    made(folder, "--year", "2021", "--language", language)
    offered = [
        rule.formula1 or ""
        for sheet in load_workbook(folder / "uusi.xlsx").worksheets
        for rule in sheet.data_validations.dataValidation
    ]
    assert all(any(word in choice for choice in offered) for word in (done, verdict, form))

    phase, forecast = ROWS["Vaiheet"][0], ROWS["Ennusteet"][0]
    typed = {
        "Ohjelmat": ROWS["Ohjelmat"],
        "Tavoitteet": [{**ROWS["Tavoitteet"][1], "Esitystapa": form}],
        "Vaiheet": [{**phase, "Tila": done}],
        "Ennusteet": [{**forecast, "Arvio": verdict}],
    }
    fill(folder / "uusi.xlsx", "E1/2021", typed)
    assert run(folder, "check", "uusi.xlsx").code == BUILT


def test_programmes_and_targets_of_the_last_year_are_carried_on(tmp_path: Path) -> None:
    programme = {**PROGRAMME, "Lyhyt nimi": "Digi", "Tavoite": "- yksi\n- kaksi"}
    folder = small_project(tmp_path / "run", {"Ohjelmat": [programme]})

    said = made(folder, "--from", OLD)

    found = rows(folder)
    assert found["Ohjelmat"] == [programme]
    assert found["Tavoitteet"] == [TARGET]
    assert not found["Vaiheet"]
    assert not found["Ennusteet"]
    assert "1 ohjelma ja 1 tavoite" in said.out


def test_the_year_after_the_old_one_is_in_titles_but_not_in_texts(tmp_path: Path) -> None:
    programme = {**PROGRAMME, "Kansiotsikko": "TA-seuranta 2020", "Sitova tavoite": "Vuosi 2020"}
    folder = small_project(
        tmp_path / "run",
        {"Kierrokset": [{**ROUND, "Toimiala": "Kulttuuri"}], "Ohjelmat": [programme]},
    )

    said = made(folder, "--from", OLD)

    found = rows(folder)
    third = found["Kierrokset"][2]
    assert third == {
        "Kierros": "E3/2021",
        "Nimi": ROUND["Nimi"],
        "Otsikko": "Sitovat TA-tavoitteet 2021",
        "Toimiala": "Kulttuuri",
    }
    assert found["Kierrokset"][0]["Nimi"] == "Vuoden ensimmäinen toteutumisennuste"
    assert found["Ohjelmat"][0]["Kansiotsikko"] == "TA-seuranta 2021"
    assert found["Ohjelmat"][0]["Sitova tavoite"] == "Vuosi 2020"
    assert "Vuosi on vaihdettu" in said.out


def test_what_is_bold_in_a_carried_text_stays_so(tmp_path: Path) -> None:
    goals = {
        "Tavoite": Rich("Tavoitteena on ", Styled("maine", bold=True), " ja vetovoima"),
        "Sitova tavoite": Styled("Kaikki lihavoitu", bold=True, italic=True),
    }
    folder = small_project(tmp_path / "run", {"Ohjelmat": [{**PROGRAMME, **goals}]})

    made(folder, "--from", OLD)

    sheet = load_workbook(folder / "uusi.xlsx", rich_text=True)["Ohjelmat"]
    headings = [cell.value for cell in sheet[1]]
    pieces = sheet.cell(2, headings.index("Tavoite") + 1).value
    assert isinstance(pieces, CellRichText)
    assert [(str(piece), isinstance(piece, TextBlock) and piece.font.b) for piece in pieces] == [
        ("Tavoitteena on ", False),
        ("maine", True),
        (" ja vetovoima", False),
    ]
    whole = sheet.cell(2, headings.index("Sitova tavoite") + 1).font
    assert (whole.b, whole.i) == (True, True)


@pytest.mark.parametrize(
    ("address", "kept"), [("https://hel.fi/digi", "https://hel.fi/digi"), ("ftp://hel.fi", None)]
)
def test_the_link_of_a_carried_cell_goes_with_it_if_it_is_safe(
    tmp_path: Path, address: str, kept: str | None
) -> None:
    folder = small_project(
        tmp_path / "run",
        finish=lambda book: book.get_worksheet_by_name("Tavoitteet").write_url(
            "C2", address, string="Palvelutorit"
        ),
    )

    made(folder, "--from", OLD)

    cell = load_workbook(folder / "uusi.xlsx")["Tavoitteet"]["C2"]
    assert cell.value == "Palvelutorit"
    assert (cell.hyperlink.target if cell.hyperlink else None) == kept


def test_a_value_in_merged_cells_is_carried_to_each_of_its_rows(tmp_path: Path) -> None:
    targets = [TARGET, {"Nro": 2, "Tavoite": "Toinen"}]
    folder = small_project(
        tmp_path / "run",
        {"Tavoitteet": targets},
        finish=lambda book: book.get_worksheet_by_name("Tavoitteet").merge_range("A2:A3", "DIGI"),
    )

    said = made(folder, "--from", OLD)

    assert [row["Ohjelma"] for row in rows(folder)["Tavoitteet"]] == ["DIGI", "DIGI"]
    assert "Varoitus Tavoitteet!A2" in said.err


def test_what_is_wrong_in_the_old_workbook_is_told_and_carried_on(tmp_path: Path) -> None:
    folder = small_project(tmp_path / "run", {"Tavoitteet": [{**TARGET, "Esitystapa": "Janna"}]})

    said = made(folder, "--from", OLD)

    assert "Varoitus Tavoitteet!E2" in said.err
    assert rows(folder)["Tavoitteet"][0]["Esitystapa"] == "Janna"


def test_an_old_workbook_without_a_sheet_is_refused(tmp_path: Path) -> None:
    folder = small_project(tmp_path / "run", without=["Tavoitteet"])

    refused = run(folder, "new-workbook", "uusi.xlsx", "--from", OLD)

    assert refused.code == WORKBOOK
    assert "Työkirjasta puuttuu taulukko Tavoitteet" in refused.err
    assert not (folder / "uusi.xlsx").exists()


def test_an_old_workbook_without_rounds_needs_a_year(tmp_path: Path) -> None:
    folder = small_project(tmp_path / "run", {"Kierrokset": []})

    assert run(folder, "new-workbook", "uusi.xlsx", "--from", OLD).code == WORKBOOK
    made(folder, "--from", OLD, "--year", "2021")
    assert rows(folder)["Ohjelmat"] == [PROGRAMME]


def test_a_file_that_is_there_is_never_written_over(folder: Path) -> None:
    (folder / "uusi.xlsx").write_bytes(b"kallis")

    refused = run(folder, "new-workbook", "uusi.xlsx", "--year", "2021")

    assert refused.code == OUTPUT
    assert "on jo olemassa" in refused.err
    assert (folder / "uusi.xlsx").read_bytes() == b"kallis"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((), "siitä puuttuu TIEDOSTO"),
        (("uusi.xls",), "lopussa pitää olla .xlsx"),
        (("uusi.xlsx", "--language", "no"), "kieltä no ei ole"),
        (("uusi.xlsx", "--year", "21"), "--year"),
    ],
)
def test_a_wrong_use_is_said(folder: Path, arguments: tuple[str, ...], said: str) -> None:
    refused = run(folder, "new-workbook", *arguments)

    assert refused.code == WRONG_USE
    assert said in refused.err
