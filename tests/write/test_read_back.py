"""A deck is read again after it was written: whether each slide says what was meant."""

import zipfile
from pathlib import Path

import pytest

from pipeline.findings import Code, OutputError
from pipeline.intake.layouts import Layouts
from pipeline.wording.words import Words
from pipeline.write.read_back import check_written, digest_of_texts
from tests.builders import write_workbook
from tests.building import WholeDeck, deck_bytes, rendered


@pytest.fixture(scope="module")
def deck(tmp_path_factory: pytest.TempPathFactory, layouts: Layouts, words: Words) -> WholeDeck:
    workbook = write_workbook(tmp_path_factory.mktemp("deck") / "a.xlsx")
    return rendered(workbook, layouts, words)


@pytest.fixture
def path(deck: WholeDeck, layouts: Layouts, tmp_path: Path) -> Path:
    path = tmp_path / "esitys.pptx"
    path.write_bytes(deck_bytes(deck, layouts))
    return path


def meant(deck: WholeDeck) -> list[str]:
    return [digest_of_texts(slide) for slide in deck.slides]


def changed(path: Path, old: bytes, new: bytes) -> Path:
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    assert any(old in part for name, part in parts.items() if name.startswith("ppt/slides/"))
    with zipfile.ZipFile(path, "w") as archive:
        for name, part in parts.items():
            archive.writestr(name, part.replace(old, new))
    return path


def test_a_deck_as_it_was_written_is_as_it_was_meant(deck: WholeDeck, path: Path) -> None:
    check_written(path, meant(deck))


@pytest.mark.parametrize("text", ["Kartoitus", "Tavoite toteutuu.", "Mari", "Palvelutorit"])
def test_a_word_that_is_another_one_is_told(deck: WholeDeck, path: Path, text: str) -> None:
    with pytest.raises(OutputError) as stopped:
        check_written(changed(path, text.encode(), b"Jokin"), meant(deck))
    assert [finding.code for finding in stopped.value.findings] == [Code.OUTPUT_DIFFERS]


def test_a_slide_that_is_missing_is_told(deck: WholeDeck, path: Path) -> None:
    with pytest.raises(OutputError):
        check_written(path, [*meant(deck), ""])
