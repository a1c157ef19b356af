"""Legend and verdict badge: marks and words in a row, right-aligned in the layout's place."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from pipeline.findings import Origin
from pipeline.intake.places import Place
from pipeline.intake.roles import Slot
from pipeline.plan.slides import Counts, Level, Mark, Marks, MarkWord
from pipeline.plan.texts import word as text_of
from pipeline.render.desk import Desk
from pipeline.render.set_text import set_paragraph, sizes_from
from pipeline.render.shapes import MarkItem, MarksShape, SizedParagraph
from pipeline.units import Box, Emu, emu

_SMALLEST = {Slot.LEGEND: 12.0, Slot.BADGE: 16.0}
_SMALLEST_IN_TWO = 12.0
_MARK_PART = 0.94  # of the place's height
_GAP_AFTER_MARK = 0.3  # the gaps are parts of the mark's size
_GAP_AFTER_WORD = 1.15
_COUNT_MARK = 0.8  # of the place's height
_COUNT_SCALES = (1.0, 0.9, 0.8, 0.75, 0.6, 0.5)  # the words no smaller than 12 points
_LEAST_BETWEEN_COUNTS, _MOST_BETWEEN_COUNTS = 0.4, 3  # times the mark


@dataclass(frozen=True)
class _Item:
    mark: Mark
    word: SizedParagraph
    width: Emu


def marks_row(marks: Marks, place: Place, key: str, desk: Desk) -> MarksShape:
    """The row at the largest size at which it fits its place; two rows where none does."""
    preferred = place.levels[0].size
    for size in sizes_from(preferred, _SMALLEST.get(marks.slot, 12.0)):
        side = Emu(round(place.box.height * _MARK_PART * size / preferred))
        items = [_item(item, place, size, desk) for item in marks.items]
        if _width(items, side) <= place.box.width:
            shown = tuple(_placed(items, place.box, side, desk))
            return MarksShape(marks.slot, key, shown, marks.alternative)
    items = [_item(item, place, _SMALLEST_IN_TWO, desk) for item in marks.items]
    side = Emu(round(place.box.height // 2 * _MARK_PART))
    rows = _halved(items, place.box)
    shown = tuple(item for row, box in rows for item in _placed(row, box, side, desk))
    return MarksShape(marks.slot, key, shown, marks.alternative)


def counts_row(counts: Counts, place: Place, key: str, desk: Desk) -> MarksShape:
    """Marks with their numbers and words from the place's left edge, smaller if they are many.

    In two rows where even the smallest find no room in one.
    """
    for scale in _COUNT_SCALES:
        side = Emu(round(place.box.height * _COUNT_MARK * scale))
        shown = [_counted(item, counts.origin, (place, scale), desk) for item in counts.items]
        between = _between(shown, place.box, side)
        if between >= side * _LEAST_BETWEEN_COUNTS:
            break
    rows = [(shown, place.box)] if between > 0 else _halved(shown, place.box)
    items = tuple(item for row, box in rows for item in _spread(row, box, side, desk))
    return MarksShape(Slot.COUNTS, key, items, counts.alternative)


def _between(items: Sequence[_Item], box: Box, side: Emu) -> int:
    """What is left between items that fill a box; less than nothing where they do not fit."""
    return (box.width - sum(_width([item], side) for item in items)) // max(len(items) - 1, 1)


def _spread(items: Sequence[_Item], box: Box, side: Emu, desk: Desk) -> Iterator[MarkItem]:
    """The items from the left edge of a box, no further apart than they need to be."""
    gap = min(_between(items, box, side), side * _MOST_BETWEEN_COUNTS)
    left = box.left
    for item in items:
        width = Emu(_width([item], side))
        yield from _placed([item], replace(box, left=left, width=width), side, desk)
        left = Emu(left + width + gap)


def _halved(items: Sequence[_Item], box: Box) -> list[tuple[Sequence[_Item], Box]]:
    """Two rows in the upper and the lower half of a box."""
    half, middle = Emu(box.height // 2), (len(items) + 1) // 2
    upper = replace(box, height=half)
    lower = replace(upper, top=Emu(upper.top + half))
    return [(items[:middle], upper), (items[middle:], lower)]


def _counted(
    item: tuple[Mark, int, str], origin: Origin, at: tuple[Place, float], desk: Desk
) -> _Item:
    mark, count, said = item
    place, scale = at
    number, word = place.levels[Level.NESTED], place.levels[Level.PHASE]
    numbered = set_paragraph(text_of(str(count)), number, scale)
    words = set_paragraph(text_of(f"  {said}"), word, scale)
    paragraph = replace(numbered, runs=numbered.runs + words.runs, origin=origin)
    return _Item(mark, paragraph, desk.typesetter.natural_width(paragraph))


def _placed(items: Sequence[_Item], box: Box, side: Emu, desk: Desk) -> Iterator[MarkItem]:
    """The items from the left, the last one ending at the box's right edge."""
    left = box.right - _width(items, side)
    middle = box.top + box.height // 2
    for item in items:
        mark_box = Box(Emu(left), Emu(middle - side // 2), side, side)
        word_left = Emu(mark_box.right + round(side * _GAP_AFTER_MARK))
        height = emu(desk.typesetter.line_height(item.word))
        word_box = Box(word_left, Emu(middle - height // 2), item.width, height)
        yield MarkItem(item.mark, mark_box, item.word, word_box)
        left = word_box.right + round(side * _GAP_AFTER_WORD)


def _item(item: MarkWord, place: Place, size: float, desk: Desk) -> _Item:
    style = place.levels[0]
    paragraph = set_paragraph(text_of(item.word, item.origin), style, size / style.size)
    return _Item(item.mark, paragraph, desk.typesetter.natural_width(paragraph))


def _width(items: Sequence[_Item], side: Emu) -> int:
    words = sum(item.width for item in items)
    gaps = _GAP_AFTER_MARK * len(items) + _GAP_AFTER_WORD * (len(items) - 1)
    return words + side * len(items) + round(side * gaps)
