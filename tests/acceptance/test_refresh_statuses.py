"""A status edited by hand while the workbook changed it: its word and mark never disagree."""

from pathlib import Path

import pytest
from pptx.presentation import Presentation as PresentationFile
from pptx.util import Emu

from pipeline.refresh.note import Outcome
from tests.builders import FORECAST
from tests.refreshing import (
    PLAIN,
    Desk,
    Rows,
    desk,
    marks_of,
    shape_of,
    slide_of,
    table_on,
    with_phase,
)

PHASES_KEY, FORECAST_KEY = "/1/phases/", "/-/forecast/"
SOMEWHERE = (Emu(0), Emu(0), Emu(900_000), Emu(400_000))
AS_PARAGRAPHS: Rows = {
    **PLAIN,
    "Tavoitteet": [{**PLAIN["Tavoitteet"][0], "Esitystapa": "Kappaleet"}],
}


def word_of(made: Desk, column: int) -> str:
    return table_on(slide_of(made.read(), PHASES_KEY)).cell(2, column).text


def edit_word(made: Desk, column: int) -> None:
    with made.editing() as file:
        cell = table_on(slide_of(file, PHASES_KEY)).cell(2, column)
        cell.text_frame.paragraphs[0].runs[0].text = "TAUOLLA"


FORMS: dict[str, tuple[Rows, int]] = {"list": (PLAIN, 1), "paragraphs": (AS_PARAGRAPHS, 0)}


@pytest.mark.parametrize("form", FORMS)
def test_a_word_that_both_changed_stays_with_its_mark_or_changes_with_it(
    form: str, tmp_path: Path
) -> None:
    rows, column = FORMS[form]
    made = desk(tmp_path, rows)
    done, going, _ = marks_of(slide_of(made.read(), PHASES_KEY))
    edit_word(made, column)
    made.change_workbook(with_phase(1, rows, Tila="TEHTY"))
    edited = made.deck.read_bytes()
    notes = made.refresh().compared.notes
    told = {(n.theirs, n.ours) for n in notes if n.outcome is Outcome.CONFLICT}
    assert ("TAUOLLA", "TEHTY") in told
    assert word_of(made, column) == "TAUOLLA"
    assert marks_of(slide_of(made.read(), PHASES_KEY))[1] == going
    made.deck.write_bytes(edited)
    made.refresh(prefer_workbook=True)
    assert word_of(made, column) == "TEHTY"
    assert marks_of(slide_of(made.read(), PHASES_KEY))[1] == done


def edit_badge(file: PresentationFile) -> None:
    (word,) = (
        shape
        for shape in shape_of(slide_of(file, FORECAST_KEY), "badge").shapes
        if len(shape.text_frame.text) > 1
    )
    word.text_frame.paragraphs[0].runs[0].text = "Katkolla"


def drawn(made: Desk) -> tuple[int, str, str]:
    """How many shapes the badge has, what it says and its alternative text."""
    badge = shape_of(slide_of(made.read(), FORECAST_KEY), "badge")
    told = " ".join(shape.text_frame.text for shape in badge.shapes)
    return len(badge.shapes), told.strip(), badge._element.nvGrpSpPr.cNvPr.get("descr")  # noqa: SLF001 - python-pptx has no alternative texts


@pytest.mark.parametrize("edited", [True, False])
def test_a_badge_says_shows_and_tells_aloud_one_verdict(edited: bool, tmp_path: Path) -> None:
    made = desk(tmp_path)
    with made.editing() as file:
        if edited:
            edit_badge(file)
        slide_of(file, FORECAST_KEY).shapes.add_textbox(*SOMEWHERE).text_frame.text = "Oma"
    before = drawn(made)
    made.change_workbook({**PLAIN, "Ennusteet": [{**FORECAST, "Arvio": "Ei toteudu"}]})
    made.refresh()
    after = drawn(made)
    assert (after == before) == edited
    assert edited or (after[1], "Ei toteudu" in after[2]) == ("Ei toteudu", True)
