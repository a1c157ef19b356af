"""A good workbook becomes a deck: whole, the same each time, and nothing that was there is lost."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from pptx import Presentation

from tests.builders import PHASE, ROUND
from tests.deck_checks import CHECKS, Check
from tests.deck_reading import Deck
from tests.running import DECK, PROJECT, Run, project_folder, run, small_project


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return small_project(tmp_path / "run")


def test_the_sample_is_built(sample: Run) -> None:
    assert (sample.code, sample.deck.exists()) == (0, True)


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__)
def test_the_deck_of_the_sample_is_sound(sample: Run, check: Check) -> None:
    assert list(check(Deck.read(sample.deck))) == []


def test_the_coordinator_is_told_the_round_the_slides_and_the_place(sample: Run) -> None:
    assert "Kierros E3/2020: Vuoden kolmas toteutumisennuste" in sample.out
    assert f"{len(Presentation(str(sample.deck)).slides)} diaa, 5 ohjelmaa" in sample.out
    assert f"Esitys: {DECK}" in sample.out


def test_what_is_missing_is_said_with_its_cell(sample: Run) -> None:
    assert "Varoitus Vaiheet!F81: Vaiheen 1 tila puuttuu" in sample.err


def test_only_the_deck_lies_in_the_output_folder(sample: Run) -> None:
    assert sample.decks == [DECK.name]


def test_every_programme_has_a_section(sample: Run) -> None:
    presentation = Presentation(str(sample.deck)).part.blob.decode()
    assert presentation.count("<p14:section ") == 7


# the same bytes


def test_another_folder_gives_the_same_bytes(sample: Run, tmp_path: Path) -> None:
    again = run(project_folder(tmp_path / "toinen kansio"), "--output", "muu nimi.pptx")
    assert again.code == 0
    assert (again.folder / "muu nimi.pptx").read_bytes() == sample.deck.read_bytes()


def run_apart(folder: Path, **environment: str) -> int:
    """The exit code of a run in a process of its own."""
    command = [sys.executable, "-c", "from pipeline.cli import main; main()"]
    return subprocess.run(  # noqa: S603 - our own command
        command,
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(PROJECT), **environment},
        check=False,
        capture_output=True,
    ).returncode


def test_another_time_zone_hash_seed_and_locale_give_the_same_bytes(
    sample: Run, tmp_path: Path
) -> None:
    folder = project_folder(tmp_path / "run")
    assert run_apart(folder, TZ="Asia/Tokyo", PYTHONHASHSEED="4711", LC_ALL="C") == 0
    assert (folder / DECK).read_bytes() == sample.deck.read_bytes()


def test_a_terminal_that_lacks_a_character_does_not_stop_the_build(tmp_path: Path) -> None:
    folder = small_project(tmp_path / "run", {"Kierrokset": [{**ROUND, "Nimi": "Kolmas 🎉"}]})
    assert run_apart(folder, PYTHONIOENCODING="cp1252") == 0


# the deck that was there


def test_a_second_build_keeps_the_first_deck(folder: Path) -> None:
    first = run(folder).deck.read_bytes()
    again = run(folder)
    kept = folder / "output" / f"{DECK.stem} (edellinen 1).pptx"
    assert kept.read_bytes() == first
    assert f"Edellinen esitys on tallessa: output/{kept.name}" in again.out


def test_a_third_build_keeps_both(folder: Path) -> None:
    for _ in range(3):
        last = run(folder)
    names = [f"{DECK.stem}{copy}.pptx" for copy in (" (edellinen 1)", " (edellinen 2)", "")]
    assert last.decks == sorted(names)


def test_a_deck_that_was_edited_is_kept_as_it_was(folder: Path) -> None:
    run(folder).deck.write_bytes(b"edited by hand")
    run(folder)
    kept = folder / "output" / f"{DECK.stem} (edellinen 1).pptx"
    assert kept.read_bytes() == b"edited by hand"


def test_a_build_that_fails_leaves_the_deck_as_it_was(folder: Path) -> None:
    before = run(folder).deck.read_bytes()
    (folder / "input" / "tavoitteet.xlsx").write_bytes(b"")
    after = run(folder)
    assert (after.code, after.decks, after.deck.read_bytes()) == (3, [DECK.name], before)


# options


def test_one_programme_has_a_deck_of_its_own(tmp_path: Path) -> None:
    built = run(project_folder(tmp_path / "run"), "--programme", "digi")
    assert built.code == 0
    assert "1 ohjelma, 2 tavoitetta" in built.out


def test_an_older_round_is_built_with_a_hint(tmp_path: Path) -> None:
    rounds = [{**ROUND, "Kierros": "E2/2020"}, dict(ROUND)]
    phases = [{**PHASE, "Kierros": "E2/2020"}, dict(PHASE)]
    folder = small_project(tmp_path / "run", {"Kierrokset": rounds, "Vaiheet": phases})
    built = run(folder, "--round", "e2 / 2020")
    assert (built.code, built.decks) == (0, ["Sitovat TA-tavoitteet 2020 E2-2020.pptx"])
    assert "uusin on E3/2020" in built.err


def test_the_configuration_sets_options_for_good(folder: Path) -> None:
    (folder / "build-deck.toml").write_text('output = "esitys.pptx"\nprogramme = "DIGI"\n')
    assert run(folder).code == 0
    assert (folder / "esitys.pptx").exists()


def test_an_option_goes_before_the_configuration(folder: Path) -> None:
    (folder / "build-deck.toml").write_text('output = "esitys.pptx"\n')
    assert run(folder, "--output", "toinen.pptx").code == 0
    assert not (folder / "esitys.pptx").exists()


def test_a_folder_as_output_gets_the_deck_under_its_own_name(folder: Path) -> None:
    (folder / "kokous").mkdir()
    assert run(folder, "--output", "kokous").code == 0
    assert (folder / "kokous" / DECK.name).exists()


def test_the_version_is_said(folder: Path) -> None:
    assert "0." in run(folder, "--version").out


def test_the_help_is_in_finnish(folder: Path) -> None:
    assert "Työkirja vain luetaan" in run(folder, "--help").out
