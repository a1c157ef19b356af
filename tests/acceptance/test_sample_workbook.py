"""The sample workbook in input/ holds what its text says, as other programs and the command do."""

from pathlib import Path

import openpyxl
import pandas as pd
import pytest
from openpyxl.cell.rich_text import CellRichText, TextBlock

from input.make_workbook import TEXT, WORKBOOK, make_workbook
from pipeline.intake.records import SHEETS, columns
from tests.deck_checks import CHECKS
from tests.deck_reading import Deck
from tests.running import Run, project_folder, run


def rows_of(workbook: Path) -> dict[str, list[tuple[object, ...]]]:
    book = openpyxl.load_workbook(workbook, rich_text=True)
    return {sheet.title: list(sheet.iter_rows(values_only=True)) for sheet in book.worksheets}


def cell_of(sheet: str, heading: str, **keys: object) -> object:
    headings, *rows = rows_of(WORKBOOK)[sheet]
    at = {str(name): number for number, name in enumerate(headings)}
    found = [row for row in rows if all(row[at[key]] == value for key, value in keys.items())]
    assert len(found) == 1
    return found[0][at[heading]]


def phases_of(round_: str) -> pd.DataFrame:
    """The phases of a round by programme, target and number, empty cells as ''."""
    rows = pd.read_excel(WORKBOOK, sheet_name="Vaiheet", dtype=object).fillna("")
    return rows[rows["Kierros"] == round_].set_index(["Ohjelma", "Tavoite", "Nro"])


def in_both_last_rounds() -> pd.DataFrame:
    """The phases of E3/2020 that were in E2/2020, with the columns of both ('Tila E2', 'Tila')."""
    return phases_of("E2/2020").add_suffix(" E2").join(phases_of("E3/2020"), how="inner")


def runs(cell: object) -> list[tuple[str, bool, bool]]:
    assert isinstance(cell, CellRichText)
    return [
        (run.text, bool(run.font.b), bool(run.font.i))
        if isinstance(run, TextBlock)
        else (str(run), False, False)
        for run in cell
    ]


def test_the_committed_workbook_has_the_values_and_runs_of_its_text(tmp_path: Path) -> None:
    make_workbook(TEXT, tmp_path / "anew.xlsx")

    assert rows_of(tmp_path / "anew.xlsx") == rows_of(WORKBOOK)


def test_the_same_text_gives_the_same_bytes(tmp_path: Path) -> None:
    make_workbook(TEXT, tmp_path / "first.xlsx")
    make_workbook(TEXT, tmp_path / "second.xlsx")

    assert (tmp_path / "first.xlsx").read_bytes() == (tmp_path / "second.xlsx").read_bytes()


def test_the_sheets_and_headings_are_those_of_the_contract() -> None:
    headings = {name: list(rows[0]) for name, rows in rows_of(WORKBOOK).items()}

    assert headings == {
        name: [column.heading for column in columns(row_type).values()]
        for name, row_type in SHEETS.items()
    }


@pytest.mark.parametrize(
    ("sheet", "count"),
    [("Kierrokset", 3), ("Ohjelmat", 5), ("Tavoitteet", 9), ("Vaiheet", 102), ("Ennusteet", 33)],
)
def test_a_sheet_has_its_rows(sheet: str, count: int) -> None:
    assert len(pd.read_excel(WORKBOOK, sheet_name=sheet)) == count


@pytest.mark.parametrize(
    ("round_", "counts"),
    [
        ("E1/2020", {"TEHTY": 3, "TEKEILLÄ": 16, "TEKEMÄTTÄ": 15}),
        ("E2/2020", {"TEHTY": 12, "TEKEILLÄ": 11, "TEKEMÄTTÄ": 9, "": 2}),
        ("E3/2020", {"TEHTY": 18, "TEKEILLÄ": 9, "TEKEMÄTTÄ": 5, "": 2}),
    ],
)
def test_pandas_counts_the_statuses_of_a_round(round_: str, counts: dict[str, int]) -> None:
    assert dict(phases_of(round_)["Tila"].value_counts()) == counts


def test_the_numbers_of_phases_are_text() -> None:
    numbers = pd.read_excel(WORKBOOK, sheet_name="Vaiheet", dtype=object)["Nro"]

    assert [number for number in numbers if "." in number] == ["2.1", "2.2"] * 3


def test_a_heading_line_inside_a_text_is_a_bold_run() -> None:
    risks = cell_of("Ennusteet", "Riskit", Kierros="E3/2020", Ohjelma="MEJA")

    assert runs(risks)[0] == ("Riskit ja riskienhallinta", True, False)


def test_a_name_inside_a_text_is_an_italic_run() -> None:
    keys = {"Kierros": "E3/2020", "Ohjelma": "LIIK", "Tavoite": 1, "Nro": "1"}
    phase = cell_of("Vaiheet", "Vaihe", **keys)

    assert runs(phase)[1] == ("Helsinki liikkuu ja liikuttaa", False, True)


# the rounds


def test_the_rounds_follow_each_other_in_every_sheet() -> None:
    for sheet in ("Kierrokset", "Vaiheet", "Ennusteet"):
        rounds = pd.read_excel(WORKBOOK, sheet_name=sheet)["Kierros"]
        assert list(rounds.drop_duplicates()) == ["E1/2020", "E2/2020", "E3/2020"]
        assert rounds.is_monotonic_increasing


def test_the_rounds_that_are_examples_say_so_in_their_names() -> None:
    rounds = pd.read_excel(WORKBOOK, sheet_name="Kierrokset")

    assert list(rounds["Nimi"].str.endswith("(esimerkki)")) == [True, True, False]


def test_only_a_phase_of_biennaali_goes_back_from_the_second_round_to_the_third() -> None:
    order = ["TEKEMÄTTÄ", "TEKEILLÄ", "TEHTY"]
    both = in_both_last_rounds()
    told = both[(both["Tila E2"] != "") & (both["Tila"] != "")]
    back = told[told["Tila"].map(order.index) < told["Tila E2"].map(order.index)]

    assert list(back.index) == [("BIEN", 1, "2")]
    assert list(back["Eteneminen"]) == [""]


def test_a_phase_is_new_in_the_third_round_and_another_is_gone() -> None:
    second, third = phases_of("E2/2020").index, phases_of("E3/2020").index

    assert list(third.difference(second)) == [("LIIK", 3, "6")]
    assert list(second.difference(third)) == [("PALV", 1, "4")]


def test_phases_are_reworded_and_values_move_from_the_second_round_to_the_third() -> None:
    both = in_both_last_rounds()
    reworded = both[both["Vaihe E2"] != both["Vaihe"]].index
    moved = both[both["Toteuma E2"] != both["Toteuma"]]

    assert {("DIGI", 2, "4"), ("BIEN", 1, "2"), ("LIIK", 2, "3")} <= set(reworded)
    assert list(moved[["Toteuma E2", "Toteuma"]].itertuples(name=None)) == [
        (("DIGI", 1, "2"), 7, 25),
        (("DIGI", 1, "3"), 3, 7),
    ]


def test_verdicts_improve_worsen_and_get_lost_from_the_second_round_to_the_third() -> None:
    rows = pd.read_excel(WORKBOOK, sheet_name="Ennusteet").fillna({"Arvio": "", "Tavoite": 0})
    by_round = rows.pivot(index=["Ohjelma", "Tavoite"], columns="Kierros", values="Arvio")
    both = by_round[["E2/2020", "E3/2020"]]

    assert list(both[both["E2/2020"] != both["E3/2020"]].itertuples(name=None)) == [
        (("BIEN", 0), "Ei toteudu", ""),
        (("LIIK", 1), "Epävarma", "Ei toteudu"),
        (("LIIK", 2), "Epävarma", "Toteutumassa"),
        (("LIIK", 3), "Toteutumassa", "Toteutunut"),
        (("MEJA", 0), "Toteutumassa", "Epävarma"),
    ]


@pytest.fixture(scope="module", params=["E1/2020", "E2/2020"])
def example(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Run:
    """A round that is an example, built."""
    folder = project_folder(tmp_path_factory.mktemp("example") / "run")
    options = ("--output", "esimerkki.pptx", "--report", "report.json")
    return run(folder, "--round", request.param, *options)


def test_the_deck_of_an_example_is_sound(example: Run) -> None:
    deck = Deck.read(example.folder / "esimerkki.pptx")

    assert [problem for check in CHECKS for problem in check(deck)] == []


def test_an_example_lacks_only_the_two_statuses_of_the_second_round(example: Run) -> None:
    findings = [f for f in example.report["findings"] if f["severity"] != "hint"]
    missing = {"E1/2020": [], "E2/2020": ["Vaiheet!F48", "Vaiheet!F67"]}

    assert {f["code"] for f in findings} <= {"missing-status"}
    assert [f"{f['sheet']}!{f['cell']}" for f in findings] == missing[example.report["round"]]


def test_every_text_of_an_example_fits_on_a_slide_of_its_own(example: Run) -> None:
    hints = [f["code"] for f in example.report["findings"] if f["severity"] == "hint"]

    assert hints == ["older-round"]


# what stops the script


def test_a_heading_that_the_contract_does_not_know_is_an_error(tmp_path: Path) -> None:
    text = tmp_path / "misspelt.toml"
    text.write_text('[[Vaiheet]]\nTilla = "TEHTY"\n', encoding="utf-8")

    with pytest.raises(ValueError, match="'Tilla' is no heading of Vaiheet"):
        make_workbook(text, tmp_path / "misspelt.xlsx")


def test_an_asterisk_without_its_pair_is_an_error(tmp_path: Path) -> None:
    text = tmp_path / "unpaired.toml"
    text.write_text('[[Vaiheet]]\nVaihe = "**Projektit: alkaa"\n', encoding="utf-8")

    with pytest.raises(ValueError, match="without its pair"):
        make_workbook(text, tmp_path / "unpaired.xlsx")
