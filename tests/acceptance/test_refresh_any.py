"""Any edits by hand and any changes of the workbook: each of them is in the deck or told."""

import shutil
import tempfile
from collections.abc import Callable, Mapping
from copy import deepcopy
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pptx.presentation import Presentation as PresentationFile
from pptx.shapes.graphfrm import GraphicFrame
from pptx.util import Emu, Pt

from pipeline.units import LEAST
from tests.builders import FORECAST, PHASE
from tests.office import convert, require
from tests.powerpoint_saves import save_as_powerpoint_does
from tests.refreshing import (
    TWO_TARGETS,
    Desk,
    Rows,
    all_texts,
    desk,
    keys_of,
    shape_of,
    slide_of,
    with_phase,
)

SOMEWHERE = (Emu(0), Emu(0), Emu(900_000), Emu(400_000))
Edit = Callable[[PresentationFile], object]


def _type(key: str, end: str, text: str) -> Edit:
    def edit(file: PresentationFile) -> None:
        runs = shape_of(slide_of(file, key), end).text_frame.paragraphs[0].runs
        runs[0].text = text

    return edit


def _cell(row: int, text: str) -> Edit:
    def edit(file: PresentationFile) -> None:
        cell = shape_of(slide_of(file, "/1/phases"), "table").table.cell(row, 0)
        cell.text_frame.paragraphs[0].runs[0].text = text

    return edit


def _restyled(file: PresentationFile) -> None:
    text = shape_of(slide_of(file, "/-/forecast"), "left_text").text_frame
    text.paragraphs[0].runs[0].font.size = Pt(33)


def _added_slide(file: PresentationFile) -> None:
    slide = file.slides.add_slide(file.slide_layouts[0])
    slide.shapes.add_textbox(*SOMEWHERE).text_frame.text = "Oma dia"
    ids = file.slides._sldIdLst  # noqa: SLF001 - python-pptx has no public way to move a slide
    ids.insert(3, ids[-1])


def _noted(file: PresentationFile) -> None:
    frame = slide_of(file, "/2/forecast").notes_slide.notes_text_frame
    assert frame
    frame.text = "Oma muistiinpano"


def _moved(file: PresentationFile) -> None:
    shape = shape_of(slide_of(file, "/1/phases"), "table")
    shape.left, shape.top = Emu(7), Emu(8)


def _resized(file: PresentationFile) -> None:
    chart = shape_of(slide_of(file, "/2/phases"), "line")
    chart.width, chart.height = Emu(3_000_000), Emu(700_000)


def _deleted(file: PresentationFile) -> None:
    """A slide and, of another slide, a shape."""
    legend = shape_of(slide_of(file, "/summary"), "legend").element
    legend.getparent().remove(legend)
    ids = file.slides._sldIdLst  # noqa: SLF001 - python-pptx has no public way to delete a slide
    cover = ids[keys_of(file).index("digi/-/cover/1")]
    file.part.drop_rel(cover.rId)
    ids.remove(cover)


def _slide_moved(file: PresentationFile) -> None:
    ids = file.slides._sldIdLst  # noqa: SLF001 - as above
    ids.append(ids[keys_of(file).index("-/-/summary/1")])


def _duplicated(file: PresentationFile) -> None:
    """A copy of a slide of ours, as PowerPoint makes it, with a text of its own."""
    original = slide_of(file, "/2/forecast")
    other = file.slides.add_slide(original.slide_layout)
    for shape in list(other.shapes):
        other.shapes.element.remove(shape.element)
    for shape in original.shapes:
        other.shapes.element.append(deepcopy(shape.element))
    shape_of(other, "left_text").text_frame.text = "Oma kopio"


EDITS: Mapping[str, Edit] = {
    "Oma kopio": _duplicated,
    "Oma ennuste": _type("/-/forecast", "left_text", "Oma ennuste"),
    "Oma riski": _type("/-/forecast", "right_text", "Oma riski"),
    "Oma vaihe": _cell(2, "Oma vaihe"),
    "Oma kartoitus": _cell(1, "Oma kartoitus"),
    "Oma huomio": lambda file: setattr(
        slide_of(file, "/1/phases").shapes.add_textbox(*SOMEWHERE).text_frame, "text", "Oma huomio"
    ),
    "Oma dia": _added_slide,
    "Oma muistiinpano": _noted,
    "restyled": _restyled,
    "moved": _moved,
    "resized": _resized,
    "deleted": _deleted,
    "slide moved": _slide_moved,
}


def _forecast(rows: Rows) -> Rows:
    return {**rows, "Ennusteet": [{**FORECAST, "Ennuste": "Uusi ennuste."}, *rows["Ennusteet"][1:]]}


def _added_phase(rows: Rows) -> Rows:
    phase = {**PHASE, "Nro": "4", "Vaihe": "Uusi vaihe", "Tila": "TEKEILLÄ"}
    return {**rows, "Vaiheet": [*rows["Vaiheet"], phase]}


def _added_target(rows: Rows) -> Rows:
    target = {**rows["Tavoitteet"][0], "Nro": 3, "Tavoite": "Uusi tavoite"}
    phase = {**PHASE, "Tavoite": 3, "Vaihe": "Alku"}
    return {
        **rows,
        "Tavoitteet": [*rows["Tavoitteet"], target],
        "Vaiheet": [*rows["Vaiheet"], phase],
    }


def _reordered(rows: Rows) -> Rows:
    """The first two phases in another order, with each other's numbers."""
    first, second, *others = rows["Vaiheet"]
    moved = [{**second, "Nro": first["Nro"]}, {**first, "Nro": second["Nro"]}]
    return {**rows, "Vaiheet": [*moved, *others]}


CHANGES: Mapping[str, Callable[[Rows], Rows]] = {
    "Uusi ennuste.": _forecast,
    "Uusi kartoitus": lambda rows: with_phase(0, rows, Vaihe="Uusi kartoitus"),
    "Uusi vaihe": _added_phase,
    "Uusi tavoite": _added_target,
    "status": lambda rows: with_phase(1, rows, Tila="TEHTY"),
    "reordered": _reordered,
}


def _names(of: Mapping[str, object]) -> st.SearchStrategy[list[str]]:
    return st.lists(st.sampled_from(sorted(of)), unique=True, min_size=1, max_size=4)


@settings(max_examples=12, deadline=None)
@given(_names(EDITS), _names(CHANGES), st.booleans())
def test_no_edit_is_lost_and_no_change_missed_without_being_told(
    edits: list[str], changes: list[str], by_powerpoint: bool
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        made = _edited(Path(folder) / "work", edits)
        if by_powerpoint:
            with made.editing() as file:
                save_as_powerpoint_does(file)
        _change(made, changes)
        _refresh(made, edits, changes)
        forecast = shape_of(slide_of(made.read(), "/-/forecast"), "left_text")
        size = forecast.text_frame.paragraphs[0].runs[0].font.size
        assert "restyled" not in edits or size == Pt(33)


@settings(max_examples=2, deadline=None)
@given(_names(EDITS), _names(CHANGES))
def test_nor_is_it_after_a_save_by_libreoffice(edits: list[str], changes: list[str]) -> None:
    require("soffice")
    with tempfile.TemporaryDirectory() as folder:
        made = _edited(Path(folder) / "work", edits)
        saved = made.folder / "saved"
        saved.mkdir()
        shutil.copy(convert(made.deck, "pptx", saved), made.deck)
        _change(made, changes)
        _refresh(made, edits, changes)


def _edited(folder: Path, edits: list[str]) -> Desk:
    """The deck after these edits; python-pptx names a slide by the count of those before it.

    So the slide is deleted last.
    """
    made = desk(folder, TWO_TARGETS)
    with made.editing() as file:
        for edit in sorted(edits, key=lambda edit: edit == "deleted"):
            EDITS[edit](file)
    return made


def _change(made: Desk, changes: list[str]) -> None:
    """Changes the workbook, its order last: the others count its rows as they were."""
    rows = TWO_TARGETS
    for change in sorted(changes, key=lambda change: change == "reordered"):
        rows = CHANGES[change](rows)
    made.change_workbook(rows)


def _refresh(made: Desk, edits: list[str], changes: list[str]) -> None:
    """Refreshes the deck and looks for every edit and every change in it or in what is told."""
    refreshed = made.refresh()
    assert refreshed.written
    notes = refreshed.compared.notes
    told = " ".join(f"{note.theirs} {note.ours}" for note in notes)
    file = made.read()
    noted = [s.notes_slide.notes_text_frame for s in file.slides if s.has_notes_slide]
    stands = "\n".join([all_texts(file), *(frame.text for frame in noted if frame)])
    for text in edits:
        assert text.islower() or stands.count(text) == 1
    for text in changes:
        assert text.islower() or text in stands or text in told
    (frame,) = (s for s in slide_of(file, "/1/phases").shapes if isinstance(s, GraphicFrame))
    names = [row.cells[0].text for row in frame.table.rows]
    statuses = {row.cells[0].text: row.cells[1].text for row in frame.table.rows}
    second = next(name for name in names if name in ("Hankinta", "Oma vaihe"))
    assert "status" not in changes or statuses[second] == "TEHTY"
    if "reordered" in changes and "Uusi kartoitus" not in changes:
        assert names.index(second) == 1
    if "moved" in edits:
        assert (frame.left, frame.top) == pytest.approx((7, 8), abs=LEAST)
    _assert_slides_as_edited(file, edits)
    assert not made.refresh().written


def _assert_slides_as_edited(file: PresentationFile, edits: list[str]) -> None:
    """What was deleted is gone, what was moved is there, what was made smaller is small."""
    chart = shape_of(slide_of(file, "/2/phases"), "line")
    keys = [key for key in keys_of(file) if key]
    legends = [s for s in slide_of(file, "/summary").shapes if s.name.endswith("legend")]
    assert ("deleted" in edits) == (not legends) == ("digi/-/cover/1" not in keys)
    assert ("slide moved" in edits) == (keys[-1] == "-/-/summary/1")
    if "resized" in edits:
        assert (chart.width, chart.height) == pytest.approx((3_000_000, 700_000), abs=LEAST)
