"""A sheet with its findings in it: fills in the cells, notes on them, all else as it was."""

from collections.abc import Sequence
from functools import partial

from pipeline.wording.words import Words
from pipeline.write.marked_copy.formats import Formats
from pipeline.write.marked_copy.note_boxes import Box, draw_boxes
from pipeline.write.marked_copy.notes import Notes
from pipeline.write.marked_copy.places import Mark, Placed, marks
from pipeline.write.marked_copy.ranges import Ranges
from pipeline.write.workbook_package.grid import Grid
from pipeline.write.workbook_package.names import MAIN
from pipeline.write.workbook_package.package import Package
from pipeline.write.xml import Element


class SheetMarker:
    """Marks the sheets of one workbook."""

    def __init__(self, package: Package, formats: Formats, words: Words) -> None:
        self._package, self._formats, self._words = package, formats, words

    def mark(self, sheet: str, found: Sequence[Placed]) -> None:
        """Marks the findings on the sheet of this part, which is no longer the one shown."""
        root = self._package.tree(sheet)
        hidden = _deselect(root)
        if found:
            ranges = Ranges.of(root)
            shown = marks(found, ranges.shown)
            self._fill(Grid(root), ranges, shown)
            self._note(sheet, root, shown)
        if found or hidden:
            self._package.put(sheet, root)

    def _fill(self, grid: Grid, ranges: Ranges, shown: Sequence[Mark]) -> None:
        """Where a conditional format covers a cell, its colour means something: it stays."""
        for mark in shown:
            if not ranges.is_coloured(mark.place):
                changed = partial(self._formats.filled, severity=mark.severity)
                grid.reformat(mark.place, changed)

    def _note(self, sheet: str, root: Element, shown: Sequence[Mark]) -> None:
        notes = Notes(self._package, sheet, self._words)
        boxes = [Box(mark.place, notes.add(mark)) for mark in shown]
        notes.save()
        draw_boxes(self._package, sheet, root, [box for box in boxes if box.text])


def _deselect(root: Element) -> bool:
    """Selected sheets are edited together: only the last sheet may be; whether it was one."""
    views = [view for view in root.iterfind(f"{MAIN}sheetViews/*") if view.get("tabSelected")]
    for view in views:
        del view.attrib["tabSelected"]
    return bool(views)
