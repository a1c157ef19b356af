"""Where in the workbook stands what a slide of the deck says."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from pipeline.findings import Cell, Origin
from pipeline.intake.deck.record import SlideRecord
from pipeline.render.origins import origin_of
from pipeline.render.shapes import SlideHead
from pipeline.render.told import Kind, Told


@dataclass(frozen=True)
class SlideSource:
    """A slide's number in the deck, of a new one its number to be, and what it would say now.

    `made` is None for a slide that the workbook has no more. `alternatives` are those of its
    shapes as they were generated last.
    """

    number: int = 0
    made: SlideHead | None = None
    alternatives: Mapping[str, str] = field(default_factory=dict)

    @property
    def where(self) -> str:
        """The cell or row that the slide begins with, '' for none."""
        return str(self.made.where or "") if self.made else ""

    @property
    def whole(self) -> Origin:
        """The cells of all that the slide says."""
        return origin_of(told.origin for of_shape in self._told.values() for told in of_shape)

    def of_shape(self, key: str) -> Origin:
        """The cells of all that a shape says."""
        return origin_of(told.origin for told in self._of(key))

    def of_place(self, key: str, row: int, column: int) -> Origin:
        """The cells of all that stands in a place: a text, a cell of a table, a chart."""
        return origin_of(told.origin for told in self._at(key, row, column))

    def of_row(self, key: str, row: int) -> Origin:
        """The cells of a table's row."""
        return origin_of(told.origin for told in self._of(key) if told.row == row)

    def of_text(self, key: str, row: int, column: int, theirs: str) -> Origin:
        """The cells of the paragraphs that the deck does not say as the workbook does.

        Where the deck only has a paragraph more, it may have come from a cell that is empty now:
        beside a phase's text, from any of its row.
        """
        told = [t for t in self._at(key, row, column) if t.kind is Kind.TEXT]
        lines = theirs.split("\n")
        differing = origin_of(t.origin for t in told if t.text not in lines)
        cells = differing or origin_of(t.origin for t in told)
        if differing or not row or len(told) > len(cells) == 1:
            return cells
        return tuple(dict.fromkeys(Cell(cell.sheet, cell.row) for cell in cells))

    def of_mark(self, key: str, row: int, column: int) -> Origin:
        """The cell of the status or verdict that a mark tells, of one that is gone the text's."""
        told = self._at(key, row, column)
        marks = [piece for piece in told if piece.kind is Kind.MARK]
        return origin_of(piece.origin for piece in marks or told)

    def of_picture(self, key: str) -> Origin:
        """The cells of what a chart did not show when it was generated last, else all of them.

        What it shows stands in words in its alternative text.
        """
        before = self.alternatives.get(key, "")
        figures = [told for told in self._of(key) if told.kind is Kind.FIGURE]
        new = [told for told in figures if not _says(before, told.text)]
        return origin_of(told.origin for told in new or figures)

    def of_alternative(self, key: str) -> Origin:
        """The cells of a shape's alternative text."""
        told = (t for t in self._of(key) if t.kind is Kind.ALTERNATIVE)
        return self.of_picture(key) or origin_of(t.origin for t in told)

    def _at(self, key: str, row: int, column: int) -> Sequence[Told]:
        return [told for told in self._of(key) if (told.row, told.column) == (row, column)]

    def _of(self, key: str) -> Sequence[Told]:
        return self._told.get(key, ())

    @cached_property
    def _told(self) -> Mapping[str, Sequence[Told]]:
        by_shape: dict[str, list[Told]] = {}
        for told in self.made.told if self.made else ():
            by_shape.setdefault(told.shape, []).append(told)
        return by_shape


def _says(text: str, part: str) -> bool:
    """Whether a text has a part in it, not only within longer words or numbers."""
    return re.search(rf"(?<!\w){re.escape(part)}(?!\w)", text) is not None


def sources_of(
    made: Sequence[SlideHead], recorded: Sequence[SlideRecord], numbers: Mapping[str, int]
) -> Mapping[str, SlideSource]:
    """The sources by the slides' keys; `numbers` are those of the slides that are in the deck."""
    before = {slide.key: {u.key: u.alternative for u in slide.units} for slide in recorded}
    gone = {key: SlideSource(number) for key, number in numbers.items()}
    now = {
        slide.key: SlideSource(numbers.get(slide.key, number), slide, before.get(slide.key, {}))
        for number, slide in enumerate(made, 1)
    }
    return gone | now
