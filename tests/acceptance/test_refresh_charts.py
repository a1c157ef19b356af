"""Charts that people have given another shape are drawn for it, and keep what else was done."""

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from pptx.util import Emu

from pipeline.refresh.note import Outcome
from tests.refreshing import TWO_TARGETS, Desk, Rows, desk, shape_of, slide_of, with_phase

DOTS = 220
CHANGED = with_phase(3, TWO_TARGETS, Tila="TEHTY")


def stretched(folder: Path, across: float, down: float, *, cut: float = 0.0) -> Desk:
    """A deck with a progress line that was given another size, and cut at its right."""
    made = desk(folder, TWO_TARGETS)
    with made.editing() as file:
        line = shape_of(slide_of(file, "/2/phases"), "line")
        line.width, line.height = Emu(int(line.width * across)), Emu(int(line.height * down))
        line.crop_right = cut
    return made


def size_and_inches(made: Desk) -> tuple[tuple[float, float], tuple[float, float]]:
    """How large the line is shown in inches, nothing cut, and how large it was drawn."""
    line = shape_of(slide_of(made.read(), "/2/phases"), "line")
    shown = Emu(int(line.width / (1 - line.crop_right))).inches, Emu(line.height).inches
    with Image.open(BytesIO(line.image.blob)) as picture:
        return shown, (picture.width / DOTS, picture.height / DOTS)


@pytest.mark.parametrize("rows", [TWO_TARGETS, CHANGED], ids=["unchanged", "changed"])
@pytest.mark.parametrize(("across", "down"), [(0.6, 1.0), (0.8, 2.0), (1.0, 1.5)])
def test_a_stretched_chart_is_drawn_for_its_shape_with_its_texts_in_their_size(
    across: float, down: float, rows: Rows, tmp_path: Path
) -> None:
    made = stretched(tmp_path, across, down)
    made.change_workbook(rows)
    assert made.refresh().written
    shown, drawn = size_and_inches(made)
    assert drawn == pytest.approx(shown, abs=1 / DOTS)
    assert not made.refresh().written


def test_a_chart_too_small_for_its_texts_is_drawn_larger_and_not_distorted(tmp_path: Path) -> None:
    made = stretched(tmp_path, 0.3, 0.3)
    made.refresh()
    shown, drawn = size_and_inches(made)
    scale = drawn[0] / shown[0]
    assert scale > 1
    assert drawn[1] / shown[1] == pytest.approx(scale, rel=0.05)


def test_a_chart_that_was_cut_is_drawn_whole_and_stays_cut(tmp_path: Path) -> None:
    made = stretched(tmp_path, 0.7, 1.0, cut=0.25)
    made.change_workbook(CHANGED)
    made.refresh()
    shown, drawn = size_and_inches(made)
    assert shape_of(slide_of(made.read(), "/2/phases"), "line").crop_right == 0.25
    assert drawn == pytest.approx(shown, abs=1 / DOTS)


def test_a_stretched_chart_alone_is_told_and_is_not_out_of_date(tmp_path: Path) -> None:
    notes = stretched(tmp_path, 0.6, 1.0).compare().notes
    assert [note.outcome for note in notes] == [Outcome.REDRAWN]
    assert not any(note.outcome.is_out_of_date for note in notes)


def test_a_picture_of_somebody_s_own_in_the_place_of_a_chart_is_kept(tmp_path: Path) -> None:
    made = stretched(tmp_path, 0.6, 1.0)
    with made.editing() as file:
        slide = slide_of(file, "/2/phases")
        png = BytesIO()
        Image.new("RGB", (30, 10)).save(png, "PNG")
        _, embedded = slide.part.get_or_add_image_part(png)
        line = shape_of(slide, "line")
        line._element.blipFill.blip.rEmbed = embedded  # noqa: SLF001 - python-pptx cannot replace a picture
    refreshed = made.refresh()
    assert not refreshed.written
    assert [note.outcome for note in refreshed.compared.notes] == [Outcome.KEPT]
