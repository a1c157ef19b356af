"""Legend and verdict badge: marks and words in a row, right-aligned in the layout's place."""

from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.intake.layouts import Place
from pipeline.intake.rich_text import Paragraph, Run
from pipeline.intake.roles import Slot
from pipeline.plan.slides import Mark, Marks
from pipeline.render.desk import Desk
from pipeline.render.set_text import set_paragraph, sizes_from
from pipeline.render.shapes import MarkItem, MarksShape, SizedParagraph
from pipeline.units import Box, Emu, emu

_SMALLEST = {Slot.LEGEND: 12.0, Slot.BADGE: 16.0}
_MARK_PART = 0.94  # of the place's height
_GAP_AFTER_MARK = 0.3  # the gaps are parts of the mark's size
_GAP_AFTER_WORD = 1.15


@dataclass(frozen=True)
class _Item:
    mark: Mark
    word: SizedParagraph
    width: Emu


def marks_row(marks: Marks, place: Place, key: str, desk: Desk) -> MarksShape:
    """The row at the largest size at which it fits its place, its mark in proportion."""
    sizes = sizes_from(place.levels[0].size, _SMALLEST.get(marks.slot, 12.0))
    for size in sizes:
        items = [_item(mark, word, place, size, desk) for mark, word in marks.items]
        side = Emu(round(place.box.height * _MARK_PART * size / sizes[0]))
        width = _width(items, side)
        if width <= place.box.width:
            break
    left = place.box.right - width
    shown = []
    for item in items:
        middle = place.box.top + place.box.height // 2
        mark_box = Box(Emu(left), Emu(middle - side // 2), side, side)
        word_left = Emu(mark_box.right + round(side * _GAP_AFTER_MARK))
        height = emu(desk.typesetter.line_height(item.word))
        word_box = Box(word_left, Emu(middle - height // 2), item.width, height)
        shown.append(MarkItem(item.mark, mark_box, item.word, word_box))
        left = word_box.right + round(side * _GAP_AFTER_WORD)
    return MarksShape(marks.slot, key, tuple(shown), marks.alternative)


def _item(mark: Mark, word: str, place: Place, size: float, desk: Desk) -> _Item:
    style = place.levels[0]
    paragraph = set_paragraph(Paragraph((Run(word),)), style, size / style.size)
    return _Item(mark, paragraph, desk.typesetter.natural_width(paragraph))


def _width(items: Sequence[_Item], side: Emu) -> int:
    words = sum(item.width for item in items)
    gaps = _GAP_AFTER_MARK * len(items) + _GAP_AFTER_WORD * (len(items) - 1)
    return words + side * len(items) + round(side * gaps)
