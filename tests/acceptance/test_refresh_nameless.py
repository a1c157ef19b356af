"""Slides on which a program has renamed every shape: they are known by what they say."""

from pathlib import Path

from pptx.presentation import Presentation as PresentationFile
from pptx.util import Emu

from pipeline.refresh.merge import Fate
from tests.acceptance.test_refresh import EDITED, edit_forecast
from tests.builders import FORECAST
from tests.refreshing import PLAIN, TWO_TARGETS, all_texts, desk, slide_of, texts_of

FORECASTS = ("/2/forecast", "/-/forecast")
SOMEWHERE = (Emu(0), Emu(0), Emu(900_000), Emu(400_000))


def rename(file: PresentationFile) -> None:
    """What LibreOffice does to placeholders, where all shapes of a slide are some."""
    for key in FORECASTS:
        for number, shape in enumerate(slide_of(file, key).shapes, 1):
            shape.name = f"PlaceHolder {number}"


def test_an_edited_slide_without_names_is_refreshed_and_keeps_its_edits(tmp_path: Path) -> None:
    made = desk(tmp_path, TWO_TARGETS)
    with made.editing() as file:
        edit_forecast(file)
        rename(file)
        own = file.slides.add_slide(file.slide_layouts[0])
        own.shapes.add_textbox(*SOMEWHERE).text_frame.text = "Oma dia"
    count = len(made.read().slides)
    first, second = TWO_TARGETS["Ennusteet"]
    risks = {**first, "Riskit": "Uusi riski."}
    made.change_workbook({**TWO_TARGETS, "Ennusteet": [risks, {**second, "Ennuste": "Valmis on."}]})
    merges = made.refresh().compared.merges
    assert {merge.fate for merge in merges} == {Fate.MERGED}
    file = made.read()
    assert len(file.slides) == count
    assert {EDITED, "Uusi riski."} <= set(texts_of(slide_of(file, "/-/forecast")).split("\n"))
    assert "Valmis on." in texts_of(slide_of(file, "/2/forecast"))
    assert "Kesken on." not in all_texts(file)
    assert not made.refresh().written


def test_a_slide_of_which_nothing_can_be_recognised_stays_and_is_told(tmp_path: Path) -> None:
    made = desk(tmp_path, TWO_TARGETS)
    with made.editing() as file:
        slide = slide_of(file, "/-/forecast")
        for shape in list(slide.shapes):
            slide.shapes.element.remove(shape.element)
        slide.shapes.add_textbox(*SOMEWHERE).text_frame.text = "Aivan muuta"
    made.change_workbook({**PLAIN, "Ennusteet": [{**FORECAST, "Ennuste": "Uusi ennuste."}]})
    compared = made.refresh().compared
    assert compared.added == 1
    assert [m.key for m in compared.merges if m.fate is Fate.STAYS_DELETED] == ["digi/-/forecast/1"]
    assert "Aivan muuta" in all_texts(made.read())
