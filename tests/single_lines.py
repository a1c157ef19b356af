"""Continuation slides on which no more than a single line stands."""

from collections.abc import Iterator

from pipeline.intake.layouts import Layouts
from pipeline.render.fit_text import Typesetter
from pipeline.render.shapes import RenderedSlide
from tests.building import WholeDeck
from tests.text_boxes import text_boxes

_BODIES = ("text", "left_text", "right_text", "table")


def single_lines(deck: WholeDeck, layouts: Layouts) -> Iterator[str]:
    """The keys of the slides after the first one of a text whose body is a line, or a row of it."""
    typesetter = Typesetter(layouts.layouts[0].theme)
    for slide in deck.slides:
        is_further = slide.kind != "cover" and not slide.key.endswith("/1")
        if is_further and _has_single_line(slide, layouts, typesetter):
            yield slide.key


def _has_single_line(slide: RenderedSlide, layouts: Layouts, typesetter: Typesetter) -> bool:
    lines: list[int] = []
    rows: set[str] = set()
    for box in text_boxes(slide, layouts):
        slot, _, cell = box.name.rpartition("/")[2].partition(" ")
        row = cell.partition(".")[0]
        if slot in _BODIES and row != "0":  # the first row of a table is its header
            lines.append(box.line_count(typesetter))
            rows.add(row)
    is_table = rows != {""}
    return len(rows) <= 1 and (max(lines, default=0) if is_table else sum(lines)) <= 1
