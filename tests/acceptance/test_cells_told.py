"""The report of a build has for every text, status and figure of a slide the cells it is from."""

import datetime as dt
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from openpyxl.utils.cell import rows_from_range
from pptx import Presentation
from pptx.shapes.graphfrm import GraphicFrame

from pipeline.wording.words import Words
from tests.running import SAMPLE, Run

Piece = Mapping[str, Any]

GOES_ON = re.compile(r"\xa0 \d+/\d+$| – jatkoa$|\s?…$")
"""What the deck adds where a text goes on, or is cut in a table of the whole round."""
DONE = re.compile(r"(\d+)/(\d+) tehty")
COUNTED = re.compile(r"(\d+) (toteutunut|toteutumassa|epävarma|ei toteudu|arvio puuttuu)")
MOVED = re.compile(
    r"[▲▼●–] (parani|heikkeni|ennallaan|eteni|taaksepäin|täydentyi|puuttuu nyt|kasvoi|uusi|poistui)"
)
MARKS = (
    *(("done", "tehty"), ("in_progress", "tekeillä"), ("not_done", "tekemättä")),
    *(("status_missing", ""), ("verdict_missing", ""), ("achieved", "toteutunut")),
    *(("on_track", "toteutumassa"), ("uncertain", "epävarma")),
    ("will_not_be_met", "ei toteudu"),
)
LONGEST_OWN = 20
"""Characters of a word that the deck and the workbook may both say, such as 'TEKEILLÄ'."""
MISSING = frozenset({"tila puuttuu", "arvio puuttuu", "ennuste puuttuu.", "–", "puuttuu"})
SENTENCES = ("/lead", "/heading", "/heading_2", "/gaps/1/table")
"""What is counted and put in words on the slides of the whole round."""
OWN_WORDS = {"tavoite", "tavoitteet", "kuvattu", "sanoin", "muutos", "kappaleet"}


@pytest.fixture(scope="module")
def pieces(sample: Run) -> list[Piece]:
    return [piece for slide in sample.report["slides"] for piece in slide["contents"]]


@cache
def _values() -> Mapping[str, object]:
    return {
        f"{sheet.title}!{cell.coordinate}": cell.value
        for sheet in load_workbook(SAMPLE).worksheets
        for row in sheet.iter_rows()
        for cell in row
    }


def _values_of(piece: Piece) -> list[str]:
    return [_shown(_values()[cell]) for cell in _cells(piece)]


def _cells(piece: Piece) -> Iterator[str]:
    for told in piece["cells"]:
        sheet, _, area = told.partition("!")
        assert not area.isdigit() or _is_on(piece, "gaps"), told  # a phase that has gone
        rows = () if area.isdigit() else rows_from_range(area)
        yield from (f"{sheet}!{ref}" for row in rows for ref in row)


def _shown(value: object) -> str:
    """A cell as the deck writes it, a part as per cent, without regard to case and white space."""
    if isinstance(value, dt.datetime):
        value = f"{value.day}.{value.month}.{value.year}"
    if isinstance(value, float):
        value = f"{100 * value:g} %"
    return " ".join(str("" if value is None else value).split()).casefold()


def _is_on(piece: Piece, kind: str) -> bool:
    return f"/{kind}/" in piece["shape"]


def _is_from_its_cells(piece: Piece) -> bool:
    """Whether the text stands in a cell, or is counted over or made of what stands in all."""
    text, values = _shown(GOES_ON.sub("", piece["text"])), _values_of(piece)
    if any(text in value for value in values):
        return True
    if done := DONE.fullmatch(text):
        return done.groups() == (str(values.count("tehty")), str(len(values)))
    if counted := COUNTED.fullmatch(text):
        return counted[1] == str(values.count(counted[2].replace("arvio puuttuu", "")))
    if MOVED.fullmatch(text):
        return len(values) > 1 or text.endswith(("uusi", "poistui"))
    is_missing = not any(values) and text in MISSING
    return is_missing or _words(text) <= _words(" ".join(values)) | OWN_WORDS


def _is_a_sentence(piece: Piece) -> bool:
    """Whether it is a finding or a count in words; other tests count their numbers."""
    shape: str = piece["shape"]
    return shape.startswith("-/-/") and shape.endswith(SENTENCES)


def _words(text: str) -> set[str]:
    return {word.lstrip("0") for word in re.findall(r"[^\W_]+", text)}


def test_every_text_from_the_workbook_stands_in_the_cells_that_are_told(
    pieces: list[Piece],
) -> None:
    told = (piece for piece in pieces if piece["kind"] == "text" and piece["cells"])
    texts = [piece for piece in told if not _is_a_sentence(piece)]
    assert len(texts) > 500
    strange = [(p["shape"], p["text"], p["cells"]) for p in texts if not _is_from_its_cells(p)]
    assert strange == []


def test_a_text_without_cells_is_among_the_deck_s_own_words(
    pieces: list[Piece], words: Words
) -> None:
    own = {GOES_ON.sub("", p["text"]) for p in pieces if p["kind"] == "text" and not p["cells"]}
    known = repr((words.labels, words.overviews, words.statuses))
    assert {text for text in own if f"'{text}'" not in known} == set()
    assert not own & {str(value) for value in _values().values() if len(str(value)) > LONGEST_OWN}


def test_a_mark_has_the_cell_of_the_status_or_verdict_that_it_tells(pieces: list[Piece]) -> None:
    marks = [piece for piece in pieces if piece["kind"] == "mark" and len(piece["cells"]) == 1]
    assert len(marks) > 100
    told = {(piece["text"], *_values_of(piece)) for piece in marks if ":" not in piece["cells"][0]}
    assert told == set(MARKS)


def test_every_text_of_the_deck_is_told_with_its_shape_and_place(
    sample: Run, pieces: list[Piece]
) -> None:
    told = [p for p in pieces if p["kind"] == "text" and not p["shape"].endswith("slide_number")]
    places = Counter((p["shape"], p["row"], p["column"], p["text"]) for p in told)
    assert Counter(_texts(sample.deck)) - places == Counter()


def _texts(deck: Path) -> Iterator[tuple[str, int, int, str]]:
    """The paragraphs of texts and tables, as python-pptx reads them."""
    for slide in Presentation(str(deck)).slides:
        for shape in slide.shapes:
            _, _, key = shape.name.rpartition(" #")
            if shape.has_text_frame and shape.text_frame.text and "slide_number" not in key:
                yield from ((key, 0, 0, p.text) for p in shape.text_frame.paragraphs)
            if isinstance(shape, GraphicFrame):
                for row, cells in enumerate(shape.table.rows):
                    for column, cell in enumerate(cells.cells):
                        texts = (p.text for p in cell.text_frame.paragraphs)
                        yield from ((key, row, column, text) for text in texts)
