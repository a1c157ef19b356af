"""The guide shows what is there: its pictures, its links and the program's own words."""

import re
from pathlib import Path

import pytest

from pipeline.findings import Cell, Code, error
from pipeline.wording.words import Words
from tests.running import PROJECT, Run

GUIDE = PROJECT / "docs" / "kayttoohje.md"


@pytest.fixture(scope="module")
def text() -> str:
    return GUIDE.read_text(encoding="utf-8")


def test_every_link_and_picture_is_there(text: str) -> None:
    links = re.findall(r"\]\(([^)]+)\)", text)
    assert {"pictures/workbook-phases.png", "slides.md"} <= set(links)
    assert [link for link in links if not (GUIDE.parent / link).exists()] == []


def test_it_begins_with_the_double_click(text: str) -> None:
    first = re.findall(r"^## (.*)$", text, re.MULTILINE)[0]
    assert first == "Näin teet esityksen"
    for name in ("Tee diat.cmd", "Tee diat.command"):
        assert name in text.partition("###")[0]
        assert (PROJECT / name).exists()


def test_the_error_in_it_is_in_the_programs_words(text: str, words: Words) -> None:
    finding = error(
        Code.UNKNOWN_WORD,
        Cell("Vaiheet", 6, "F"),
        heading="Tila",
        shown="TEKEILÄ",
        expected="TEKEMÄTTÄ, TEKEILLÄ, TEHTY",
        suggestion="TEKEILLÄ",
    )
    assert f"VIRHE {finding.where}: {words.message(finding)}\n" in text


def test_the_warnings_in_it_are_those_of_the_sample(text: str, sample: Run) -> None:
    missing = {
        finding["cell"]: finding["message"]
        for finding in sample.report["findings"]
        if finding["code"] == Code.MISSING_STATUS
    }
    assert set(re.findall(r"Soluissa (\w+) ja (\w+) ei ole tilaa", text)) == {tuple(missing)}
    cell, message = next(iter(missing.items()))
    assert f"Varoitus Vaiheet!{cell}: {message}\n" in text


def test_what_it_says_to_look_for_in_the_window_is_said_there(text: str, words: Words) -> None:
    files = [PROJECT / "Tee diat.cmd", PROJECT / "Tee diat.command"]
    said = " ".join(
        [*words.messages.values(), *words.write_problems.values(), *map(_text, files), "VIRHE"]
    ).lower()
    heading, *rows = re.findall(r"^\| (.*?) \| .* \|$", text, re.MULTILINE)
    assert heading == "mitä ikkunassa lukee"
    shown = [row.replace(" ja solun nimi", "") for row in rows]
    assert [row for row in shown if not _is_said(row, said)] == []


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def _is_said(shown: str, said: str) -> bool:
    """Whether the words stand in what is said, where a name may stand between two of them."""
    return re.search(r"( \{\w+\})? ".join(map(re.escape, shown.lower().split())), said) is not None
