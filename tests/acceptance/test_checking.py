"""`build-deck check`: everything found in the workbook, with nothing drawn or written."""

import json
from pathlib import Path

import pytest

from tests.builders import FORECAST, PHASE, ROUND
from tests.running import project_folder, run, small_project

ERRORS, BUILT, WRONG_USE = 3, 0, 2
FAULTY = {
    "Vaiheet": [
        {**PHASE, "Tila": "TEKEILÄ"},
        {**PHASE, "Nro": "2", "Tila": ""},
        {**PHASE, "Nro": "3", "Toteuma": "paljon"},
    ]
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return small_project(tmp_path / "run")


def test_a_workbook_without_faults_has_nothing_to_say(folder: Path) -> None:
    checked = run(folder, "check")

    assert checked.code == BUILT
    assert checked.out == "Ei huomautettavaa.\n"


def test_everything_is_told_at_once_in_the_order_of_the_sheet(tmp_path: Path) -> None:
    checked = run(small_project(tmp_path / "run", FAULTY), "check")

    assert checked.code == ERRORS
    lines = checked.out.splitlines()
    assert [line.split(":")[0] for line in lines[:-1]] == [
        "VIRHE Vaiheet!F2",
        "Varoitus Vaiheet!F3",
        "VIRHE Vaiheet!H4",
    ]
    assert "Tarkoititko ”TEKEILLÄ”?" in lines[0]
    assert lines[-1] == "2 virhettä, 1 varoitus."


def test_nothing_is_written(folder: Path) -> None:
    before = sorted(folder.rglob("*"))

    run(folder, "check")

    assert sorted(folder.rglob("*")) == before


def test_layouts_are_not_needed(folder: Path) -> None:
    (folder / "layouts" / "helsinki.pptx").unlink()

    assert run(folder, "check").code == BUILT


def test_a_workbook_elsewhere_is_checked(tmp_path: Path) -> None:
    workbook = next((small_project(tmp_path / "other", FAULTY) / "input").iterdir())

    assert run(project_folder(tmp_path / "run", None), "check", str(workbook)).code == ERRORS


def test_a_fault_in_any_round_is_an_error(tmp_path: Path) -> None:
    rows = {
        "Kierrokset": [ROUND, {**ROUND, "Kierros": "TP/2020"}],
        "Vaiheet": [PHASE, {**PHASE, "Kierros": "TP/2020", "Toteuma": "paljon"}],
        "Ennusteet": [FORECAST, {**FORECAST, "Kierros": "TP/2020"}],
    }
    folder = small_project(tmp_path / "run", rows)

    assert run(folder, "check").code == ERRORS
    assert run(folder, "check", "--round", "E3/2020").code == BUILT
    assert run(folder, "--round", "E3/2020").code == BUILT


def test_a_workbook_that_cannot_be_read_is_said(folder: Path) -> None:
    next((folder / "input").iterdir()).write_bytes(b"")

    checked = run(folder, "check", "--report", "report.json")

    assert checked.code == ERRORS
    assert "0 tavua" in checked.err
    assert checked.report["findings"][0]["code"] == "not-a-workbook"


def test_the_report_has_the_findings(tmp_path: Path) -> None:
    folder = small_project(tmp_path / "run", FAULTY)

    run(folder, "check", "--report", "report.json")

    report = json.loads((folder / "report.json").read_text(encoding="utf-8"))
    assert report["deck"] is None
    assert [finding["cell"] for finding in report["findings"]] == ["F2", "F3", "H4"]


def test_a_round_of_no_form_is_a_wrong_use(folder: Path) -> None:
    assert run(folder, "check", "--round", "kolmas").code == WRONG_USE


def test_the_help_is_in_finnish(folder: Path) -> None:
    shown = run(folder, "check", "--help")

    assert shown.code == BUILT
    assert shown.out.startswith("Käyttö: build-deck check [TYÖKIRJA] [VALINNAT]")


def test_the_build_says_what_it_shows_as_missing_despite_errors(tmp_path: Path) -> None:
    folder = small_project(tmp_path / "run", FAULTY)

    built = run(folder, "--despite-errors")

    assert built.code == BUILT
    assert built.deck.exists()
    assert "VIRHE Vaiheet!F2" in built.err
    assert "Tila puuttuu 2 vaiheelta." in built.out
    assert "--despite-errors" in built.out


def test_a_configured_build_despite_errors_needs_no_option(tmp_path: Path) -> None:
    folder = small_project(tmp_path / "run", FAULTY)
    (folder / "build-deck.toml").write_text("despite-errors = true", encoding="utf-8")

    assert run(folder).code == BUILT


TWO_ROUNDS_AT_FAULT = {
    "Kierrokset": [{**ROUND, "Kierros": "E2/2020"}, ROUND],
    "Vaiheet": [
        {**PHASE, "Kierros": "E2/2020", "Toteuma": "paljon"},
        {**PHASE, "Toteuma": "vähän"},
    ],
    "Ennusteet": [{**FORECAST, "Kierros": "E2/2020"}, FORECAST],
}


def test_all_rounds_are_what_a_check_is_of_by_itself(tmp_path: Path) -> None:
    folder = small_project(tmp_path / "run", TWO_ROUNDS_AT_FAULT)

    assert run(folder, "check", "--round", "all").out == run(folder, "check").out


def test_a_build_of_all_rounds_tells_the_faults_of_each(tmp_path: Path) -> None:
    stopped = run(small_project(tmp_path / "run", TWO_ROUNDS_AT_FAULT), "--round", "all")

    assert stopped.code == ERRORS
    assert "VIRHE Vaiheet!H2" in stopped.err
    assert "VIRHE Vaiheet!H3" in stopped.err
