"""Names of decks, copies of those that were there, and nothing left of what fails."""

import errno
import os
from dataclasses import replace
from pathlib import Path

import pytest

from pipeline.findings import Code, OutputError
from pipeline.intake.vocabulary import Period, RoundId
from pipeline.model.status import ForecastRound
from pipeline.settings import Settings
from pipeline.write.output import deck_path, write_output, write_report

ROUND = ForecastRound(RoundId(Period.E3, 2020), "Kolmas ennuste", "Tavoitteet")
COPY = "{name} (edellinen {number})"


def name_of(title: str, *programmes: str) -> str:
    return deck_path(Settings(), replace(ROUND, title=title), programmes).name


def test_a_deck_is_named_after_its_title_and_round() -> None:
    assert name_of("Sitovat TA-tavoitteet 2020") == "Sitovat TA-tavoitteet 2020 E3-2020.pptx"


def test_a_deck_in_another_language_than_finnish_names_it() -> None:
    swedish = Settings(language="sv")
    assert deck_path(swedish, ROUND, ()).name == "Tavoitteet E3-2020 sv.pptx"
    assert deck_path(swedish, ROUND, ("DIGI",)).name == "Tavoitteet E3-2020 DIGI sv.pptx"


def test_a_deck_of_some_programmes_names_them() -> None:
    assert name_of("Tavoitteet", "DIGI", "MEJA") == "Tavoitteet E3-2020 DIGI MEJA.pptx"


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Tavoitteet: 1/2", "Tavoitteet 1 2 E3-2020.pptx"),
        ('<Tila> "nyt" | * ?', "Tila nyt E3-2020.pptx"),
        ("..\\..\\pois", ".. pois E3-2020.pptx"),
        ("rivi\nvaihtuu\t", "rivi vaihtuu E3-2020.pptx"),
        ("  välejä   monta  ", "välejä monta E3-2020.pptx"),
        ("", "E3-2020.pptx"),
    ],
)
def test_what_no_file_system_takes_is_left_out_of_a_name(title: str, name: str) -> None:
    assert name_of(title).lstrip(". ") == name.lstrip(". ")


def test_a_name_is_no_hidden_file() -> None:
    assert not name_of("...").startswith(".")


@pytest.mark.parametrize("letter", ["a", "ä", "😀"])
def test_a_long_name_leaves_room_for_that_of_a_copy(letter: str) -> None:
    copy = COPY.format(name=Path(name_of(letter * 400)).stem, number=99) + ".pptx"
    assert len(copy.encode()) <= 255


def test_a_long_name_still_tells_its_round() -> None:
    assert "E3-2020" in name_of("Otsikko " * 60)


def test_a_deck_that_was_asked_for_has_the_name_that_it_was_given(tmp_path: Path) -> None:
    asked = tmp_path / "kokous 12.10.PPTX"
    assert deck_path(Settings(output=asked), ROUND, ()) == asked


def test_a_name_without_the_ending_of_a_deck_is_a_folder_for_it(tmp_path: Path) -> None:
    assert deck_path(Settings(output=tmp_path / "kokous"), ROUND, ()).parent == tmp_path / "kokous"


def test_a_folder_that_was_asked_for_gets_the_deck_s_own_name(tmp_path: Path) -> None:
    assert deck_path(Settings(output=tmp_path), ROUND, ()) == tmp_path / "Tavoitteet E3-2020.pptx"


@pytest.fixture
def deck(tmp_path: Path) -> Path:
    return tmp_path / "output" / "esitys.pptx"


def names(deck: Path) -> list[str]:
    return sorted(path.name for path in deck.parent.iterdir())


def test_the_first_deck_makes_its_folder(deck: Path) -> None:
    assert write_output(deck, b"1", (), COPY) is None
    assert deck.read_bytes() == b"1"


def test_the_deck_before_is_kept_beside(deck: Path) -> None:
    write_output(deck, b"1", (), COPY)
    kept = write_output(deck, b"2", (), COPY)
    assert kept == deck.with_name("esitys (edellinen 1).pptx")
    assert (kept.read_bytes(), deck.read_bytes()) == (b"1", b"2")


def test_no_copy_is_overwritten(deck: Path) -> None:
    for data in (b"1", b"2", b"3"):
        write_output(deck, data, (), COPY)
    copies = [deck.with_name(f"esitys (edellinen {n}).pptx").read_bytes() for n in (1, 2)]
    assert copies == [b"1", b"2"]


def refused(deck: Path, *sources: Path) -> Code:
    with pytest.raises(OutputError) as stopped:
        write_output(deck, b"new", sources, COPY)
    return stopped.value.findings[0].code


def test_a_source_under_another_name_is_not_overwritten(deck: Path) -> None:
    write_output(deck, b"source", (), COPY)
    other = deck.with_name("linkki.pptx")
    other.hardlink_to(deck)
    assert refused(other, deck) is Code.OUTPUT_IS_INPUT
    assert deck.read_bytes() == b"source"


def test_a_folder_in_the_place_of_a_deck_stays(deck: Path) -> None:
    deck.mkdir(parents=True)
    assert refused(deck) is Code.OUTPUT_NOT_WRITABLE
    assert names(deck) == ["esitys.pptx"]


@pytest.mark.parametrize("failing", ["os.fsync", "pathlib.Path.replace"])
def test_what_fails_leaves_the_folder_as_it_was(
    deck: Path, monkeypatch: pytest.MonkeyPatch, failing: str
) -> None:
    def fail(*_: object) -> None:
        raise OSError(errno.EIO, "Input/output error")

    write_output(deck, b"1", (), COPY)
    monkeypatch.setattr(failing, fail)
    assert refused(deck) is Code.OUTPUT_NOT_WRITABLE
    assert deck.read_bytes() == b"1"
    assert [name for name in names(deck) if name.startswith(".")] == []


def test_a_run_that_is_interrupted_leaves_nothing_beside(
    deck: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(_: int) -> None:
        raise KeyboardInterrupt

    write_output(deck, b"1", (), COPY)
    monkeypatch.setattr(os, "fsync", interrupt)
    with pytest.raises(KeyboardInterrupt):
        write_output(deck, b"2", (), COPY)
    assert (names(deck), deck.read_bytes()) == (["esitys.pptx"], b"1")


def test_a_text_is_written_in_utf_8(tmp_path: Path) -> None:
    write_report(tmp_path / "report.json", "tekemättä")
    assert (tmp_path / "report.json").read_bytes() == "tekemättä".encode()


def test_a_text_over_a_folder_is_refused_and_leaves_nothing(tmp_path: Path) -> None:
    (tmp_path / "report.json").mkdir()
    with pytest.raises(OutputError):
        write_report(tmp_path / "report.json", "{}")
    assert [path.name for path in tmp_path.iterdir()] == ["report.json"]
