"""In any template every text is within its box, and nothing on top of another."""

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from pipeline.intake.layouts import Layouts, bound_layouts
from pipeline.intake.roles import SLOTS, Role, Slot
from pipeline.intake.suggestion import suggested
from pipeline.intake.template_file import read_template
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
