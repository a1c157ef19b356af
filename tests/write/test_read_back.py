"""A deck is read again after it was written: whether each slide is as it was written."""

import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from pipeline.findings import Code, OutputError
from pipeline.intake.deck.record import Making
from pipeline.intake.layouts import Layouts
from pipeline.wording.words import Words
from pipeline.write.deck_file import write_deck
from pipeline.write.draft import DeckDraft
from pipeline.write.read_back import check_written
from pipeline.write.shelf import Shelf
from tests.builders import write_workbook
from tests.building import on_shelf, rendered


@pytest.fixture(scope="module")
def shelf() -> Iterator[Shelf]:
    with Shelf() as shelf:
        yield shelf


@pytest.fixture(scope="module")
def deck(
    tmp_path_factory: pytest.TempPathFactory, layouts: Layouts, words: Words, shelf: Shelf
) -> DeckDraft:
    workbook = write_workbook(tmp_path_factory.mktemp("deck") / "a.xlsx")
    return on_shelf(rendered(workbook, layouts, words), layouts, shelf)


@pytest.fixture
def path(deck: DeckDraft, layouts: Layouts, shelf: Shelf, tmp_path: Path) -> Path:
    path = tmp_path / "esitys.pptx"
    with path.open("wb") as file:
        write_deck(deck, layouts, Making(), shelf, file)
    return path


def changed(path: Path, old: bytes, new: bytes) -> Path:
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    assert any(old in part for name, part in parts.items() if name.startswith("ppt/slides/"))
    with zipfile.ZipFile(path, "w") as archive:
        for name, part in parts.items():
            archive.writestr(name, part.replace(old, new))
    return path


def codes_of(path: Path, deck: DeckDraft, shelf: Shelf) -> list[Code]:
    with pytest.raises(OutputError) as stopped:
        check_written(path, deck, shelf)
    return [finding.code for finding in stopped.value.findings]


def test_a_deck_as_it_was_written_is_as_it_was_meant(
    deck: DeckDraft, path: Path, shelf: Shelf
) -> None:
    check_written(path, deck, shelf)


@pytest.mark.parametrize("text", ["Kartoitus", "Tavoite toteutuu.", "Mari", "Palvelutorit"])
def test_a_word_that_is_another_one_is_told(
    deck: DeckDraft, path: Path, shelf: Shelf, text: str
) -> None:
    other = changed(path, text.encode(), b"Jokin")
    assert codes_of(other, deck, shelf) == [Code.OUTPUT_DIFFERS]


def test_a_slide_that_is_missing_is_told(deck: DeckDraft, path: Path, shelf: Shelf) -> None:
    longer = replace(deck, slides=(*deck.slides, deck.slides[-1]))
    assert codes_of(path, longer, shelf) == [Code.OUTPUT_DIFFERS]


def test_a_slide_that_does_not_say_what_was_meant_is_told(
    deck: DeckDraft, path: Path, shelf: Shelf
) -> None:
    first, *others = deck.slides
    wrong = replace(deck, slides=(replace(first, as_meant=False), *others))
    assert codes_of(path, wrong, shelf) == [Code.OUTPUT_DIFFERS]
