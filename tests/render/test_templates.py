"""In any template every text is within its box, and nothing on top of another."""

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from pptx.oxml.ns import qn
from pptx.util import Inches

from pipeline.intake.layouts import Layouts, bound_layouts
from pipeline.intake.roles import SLOTS, Role, Slot
from pipeline.intake.suggestion import suggested
from pipeline.intake.template_file import read_template
from pipeline.render.shapes import TableShape
from pipeline.wording.words import Words
from tests.building import rendered
from tests.odd_workbook import ODD
from tests.overfull import overfull
from tests.running import SAMPLE
from tests.templates import dark, make_template, tiny_body, wide, without_feet

Changes = tuple[Callable[[Any], None], ...]


def layouts_of(folder: Path, *changes: Callable[[Any], None]) -> Layouts:
    template = read_template(make_template(folder / "oma.pptx", *changes))
    return bound_layouts(template, suggested(template))[0]


@pytest.mark.parametrize(
    "changes",
    [(), (wide, dark), (tiny_body, without_feet)],
    ids=["4:3", "dark 16:9", "tiny body without a footer"],
)
def test_the_sample_stands_within_the_boxes_of_a_template(
    tmp_path: Path, words: Words, changes: Changes
) -> None:
    layouts = layouts_of(tmp_path, *changes)
    assert list(overfull(rendered(SAMPLE, layouts, words), layouts)) == []


def test_odd_texts_stand_within_the_boxes_of_a_template(tmp_path: Path, words: Words) -> None:
    layouts = layouts_of(tmp_path, wide)
    deck = rendered(ODD.write(tmp_path / "odd.xlsx"), layouts, words)
    assert list(overfull(deck, layouts)) == []


@pytest.mark.parametrize("role", Role)
def test_what_has_no_placeholder_has_a_place_all_the_same(tmp_path: Path, role: Role) -> None:
    layout = layouts_of(tmp_path).layout(role)
    lacking = {slot for slot in SLOTS[role] if not layout.has(slot)}
    assert lacking <= {Slot.LEFT_RULE, Slot.RIGHT_RULE}


def test_places_without_a_placeholder_stand_within_that_for_contents(tmp_path: Path) -> None:
    file = read_template(make_template(tmp_path / "oma.pptx"))
    (content,) = (p for p in file.layouts[1].placeholders if p.idx == 1)
    layout = layouts_of(tmp_path).layout(Role.PHASES_LINE)
    boxes = [layout.place(s).box for s in SLOTS[Role.PHASES_LINE][1:-2]]
    for box in boxes:
        assert content.room.left <= box.left < box.right <= content.room.right
    for above, below in pairwise(boxes):
        assert above.bottom < below.top
    assert (boxes[0].top, boxes[-1].bottom) == (content.room.top, content.room.bottom)


def test_texts_on_a_lower_slide_are_set_smaller_but_not_under_twelve_points(
    tmp_path: Path, words: Words
) -> None:
    low = layouts_of(tmp_path, wide, low_slide)
    usual = layouts_of(tmp_path, wide)
    assert smallest_of_phases(low, words) == 12
    assert smallest_of_phases(usual, words) == 13  # a status word


def low_slide(file: Any) -> None:
    """10 x 5.625 inches, as Google Slides has it."""
    file.slide_width, file.slide_height = Inches(10), Inches(5.625)
    for tree in (file.slide_master, *file.slide_layouts):
        for element in tree.element.iter(qn("a:off"), qn("a:ext")):
            for name in ("x", "y", "cx", "cy"):
                if element.get(name):
                    element.set(name, str(round(int(element.get(name)) * 0.75)))


def smallest_of_phases(layouts: Layouts, words: Words) -> float:
    """The smallest size of the phases in the tables of a deck."""
    deck = rendered(SAMPLE, layouts, words)
    tables = [
        shape
        for slide in deck.slides
        if slide.role is Role.PHASES
        for shape in slide.shapes
        if isinstance(shape, TableShape)
    ]
    cells = [cell for table in tables for row in table.rows[1:] for cell in row.cells]
    return min(run.size for cell in cells for p in cell.paragraphs[:1] for run in p.runs)
