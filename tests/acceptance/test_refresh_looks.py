"""What people have restyled stays so when the workbook changes what it says."""

from pathlib import Path
from typing import Any

from pptx.dml.color import RGBColor
from pptx.oxml.ns import qn
from pptx.util import Emu

from pipeline.refresh.note import Outcome
from tests.builders import FORECAST
from tests.refreshing import PLAIN, Desk, desk, shape_of, slide_of, table_on

_TURNED = 7.0
_RGB: Any = RGBColor  # python-pptx leaves it untyped
_FILL = _RGB(0x11, 0x99, 0x22)
_MARGIN = Emu(123_456)
_OTHER_LAYOUT = "Ositettu toteutuminen, kappaleet"


def restyled(folder: Path) -> Desk:
    """A deck in which somebody has restyled a text, a cell, marks and a chart."""
    made = desk(folder, PLAIN)
    with made.editing() as file:
        forecast = slide_of(file, "/-/forecast")
        text = shape_of(forecast, "/left_text")
        text.text_frame.paragraphs[0].runs[0].font.name = "Courier New"
        text.fill.solid()
        text.fill.fore_color.rgb = _FILL
        text.rotation = _TURNED
        badge = shape_of(forecast, "/badge")
        badge.rotation = _TURNED
        words = next(shape for shape in badge.shapes if shape.text_frame.text)
        words.text_frame.paragraphs[0].runs[0].font.color.rgb = _FILL
        table_on(slide_of(file, "/1/phases")).cell(1, 0).margin_left = _MARGIN
    made.change_workbook(
        {
            **PLAIN,
            "Vaiheet": [{**row, "Vaihe": f"{row['Vaihe']} uudelleen"} for row in PLAIN["Vaiheet"]],
            "Ennusteet": [{**FORECAST, "Arvio": "Ei toteudu", "Ennuste": "Kaikki on toisin."}],
        }
    )
    return made


def test_fonts_fills_turns_and_cells_that_people_have_restyled_stay_so(tmp_path: Path) -> None:
    made = restyled(tmp_path)
    made.refresh()
    file = made.read()
    text = shape_of(slide_of(file, "/-/forecast"), "/left_text")
    assert text.text_frame.text == "Kaikki on toisin."
    assert text.text_frame.paragraphs[0].runs[0].font.name == "Courier New"
    assert text.fill.fore_color.rgb == _FILL
    assert text.rotation == _TURNED
    cell = table_on(slide_of(file, "/1/phases")).cell(1, 0)
    assert "uudelleen" in cell.text
    assert cell.margin_left == _MARGIN


def test_marks_that_people_have_restyled_stay_and_are_told_with_both_texts(tmp_path: Path) -> None:
    made = restyled(tmp_path)
    notes = [note for note in made.refresh().compared.notes if note.unit.endswith("/badge")]
    assert {note.outcome for note in notes} == {Outcome.CONFLICT}
    assert ("Toteutumassa", "Ei toteudu") in {(note.theirs, note.ours) for note in notes}
    badge = shape_of(slide_of(made.read(), "/-/forecast"), "/badge")
    assert badge.rotation == _TURNED
    assert str(_FILL) in badge._element.xml  # noqa: SLF001 - the words' colours, wherever they are
    assert not made.refresh().written


def test_marks_that_people_have_restyled_are_made_anew_by_wish(tmp_path: Path) -> None:
    made = restyled(tmp_path)
    made.refresh(prefer_workbook=True)
    badge = shape_of(slide_of(made.read(), "/-/forecast"), "/badge")
    assert "Ei toteudu" in {s.text_frame.text for s in badge.shapes if s.has_text_frame}
    assert badge.rotation == _TURNED


def test_a_slide_with_another_layout_keeps_it(tmp_path: Path) -> None:
    made = restyled(tmp_path)
    with made.editing() as file:
        slide = slide_of(file, "digi/-/cover")
        wanted = next(lay for lay in file.slide_layouts if lay.name == _OTHER_LAYOUT)
        for relation in slide.part.rels.values():
            if relation.reltype.endswith("/slideLayout"):
                relation._target = wanted.part  # noqa: SLF001 - no public way to another layout
    made.change_workbook({**PLAIN, "Ohjelmat": [{**PLAIN["Ohjelmat"][0], "Nimi": "Uusi nimi"}]})
    made.refresh()
    slide = slide_of(made.read(), "digi/-/cover")
    assert slide.slide_layout.name == _OTHER_LAYOUT
    assert "Uusi nimi" in shape_of(slide, "/title").text_frame.text


def test_a_chart_that_people_have_made_grey_stays_grey(tmp_path: Path) -> None:
    made = restyled(tmp_path)
    with made.editing() as file:
        chart = shape_of(slide_of(file, "-/-/summary"), "/bars")
        blip = next(chart._element.iter(qn("a:blip")))  # noqa: SLF001 - its effects
        blip.insert(0, blip.makeelement(qn("a:grayscl")))
    made.change_workbook({**PLAIN, "Vaiheet": [{**r, "Tila": "TEHTY"} for r in PLAIN["Vaiheet"]]})
    before = shape_of(slide_of(made.read(), "-/-/summary"), "/bars").image.sha1
    made.refresh()
    chart = shape_of(slide_of(made.read(), "-/-/summary"), "/bars")
    assert chart.image.sha1 != before
    assert chart._element.find(f".//{qn('a:grayscl')}") is not None  # noqa: SLF001 - its effects


def test_shapes_that_people_have_put_into_a_group_are_found_there(tmp_path: Path) -> None:
    made = desk(tmp_path, PLAIN)
    with made.editing() as file:
        shapes = slide_of(file, "/-/forecast").shapes
        badge = shape_of(slide_of(file, "/-/forecast"), "/badge")
        own = shapes.add_textbox(*[Emu(360_000)] * 4)
        own.text_frame.text = "Katso tätä"
        shapes.add_group_shape([badge, own]).name = "Oma ryhmä"
    assert not made.compare().notes
    made.change_workbook({**PLAIN, "Ennusteet": [{**PLAIN["Ennusteet"][0], "Arvio": "Epävarma"}]})
    outcomes = {n.outcome for n in made.refresh().compared.notes if n.unit.endswith("/badge")}
    assert outcomes == {Outcome.UPDATED}
    group = shape_of(slide_of(made.read(), "/-/forecast"), "Oma ryhmä")
    texts = [node.text for node in group._element.iter(qn("a:t"))]  # noqa: SLF001 - of all depths
    assert "Katso tätä" in texts
    assert "Epävarma" in texts
    assert not made.refresh().written
