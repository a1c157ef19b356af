"""The columns of a native table at one size: the texts in their cells, and how wide each is.

Rows of other paddings have the same columns; so all that costs time is measured here, once a size.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from pipeline.intake.places import Place
from pipeline.intake.roles import Tone
from pipeline.intake.text_styles import TextStyle
from pipeline.plan.slides import CellText, Level, Mark, Table, TableColumn, TableRow
from pipeline.plan.texts import word
from pipeline.render.desk import Desk
from pipeline.render.fit_text import MeasuredText, Typesetter
from pipeline.render.set_text import rounded, scaled_down, set_paragraph
from pipeline.render.shapes import SizedParagraph, SizedRun
from pipeline.units import ZERO, Emu, emu, inches

TONES = {
    Mark.DONE: Tone.DONE,
    Mark.IN_PROGRESS: Tone.IN_PROGRESS,
    Mark.NOT_DONE: Tone.NOT_DONE,
    Mark.STATUS_MISSING: Tone.NOT_DONE,
}
"""Whose colours the status words have, the same as their marks'."""

_SMALLEST_SECONDARY = 13.0
_SMALLEST_WORD = 13.0
_MOST_LINES = 60  # more than a slide has
_WORD_BESIDE_MARK = 14.0
_MARK_HANGING = 1.6  # times the size: the mark at 120 % and the room after it
_NOTE_SPACE = 0.2  # times the size, over a note
_COLUMN_GAP = 0.9  # times the size
_GAP_AFTER_WORDS = 1.2  # times the size, between marks with their words and a text
_MORE_AFTER_WORDS = tuple(inches(step / 20) for step in range(9))
_WIDEST_NARROW = (0.4, 0.24)  # of the table: what a column beside the wide one may take
_WIDE_PARTS = tuple(0.32 + step / 50 for step in range(17))  # the first of two wide columns
_USUAL = (Mark.NOT_DONE, Mark.IN_PROGRESS, Mark.DONE)
_WORD_SCALE = 0.75  # a bold word in capitals beside its phase
_ASCENT = 0.905  # of the size; keeps first lines of different sizes on one baseline


@dataclass(frozen=True)
class SetCell:
    """A cell's paragraphs, also measured, in EMU how far from its left they stand, and `lower`.

    What is set smaller than its row's largest text begins lower, so that all stand on one line.
    """

    paragraphs: tuple[SizedParagraph, ...]
    measured: MeasuredText
    left: Emu
    lower: Emu


SetRow = tuple[SetCell, ...]


@dataclass(frozen=True)
class TableColumns:
    """Sets the texts of one table in its place, its phases at `size` points."""

    table: Table
    place: Place
    size: float
    desk: Desk

    @cached_property
    def widths(self) -> tuple[Emu, ...]:
        """The columns' widths: the narrow ones as their texts need, the wide ones the rest.

        Where that makes the table higher, narrow ones take less; two wide columns share the
        rest in the way that gives the lowest table.
        """
        gaps = _MORE_AFTER_WORDS if self._columns_of_words else (0,)
        ways = [way for most in _WIDEST_NARROW for gap in gaps for way in self._ways(most, gap)]
        return min(dict.fromkeys(ways), key=self._cost)

    @cached_property
    def header(self) -> SetRow:
        """The headings of the columns."""
        headings = (word(column.heading, column.origin) for column in self.table.columns)
        return self._set(TableRow(tuple((CellText(h, Level.HEADER),) for h in headings)))

    def cells(self, row: TableRow) -> SetRow:
        """The row's cells; remembered, as the search for cuts asks for them often."""
        if row not in self._rows:
            self._rows[row] = self._set(row)
        return self._rows[row]

    def height(self, row: SetRow) -> int:
        """How high the row is without its padding."""
        return max(
            _height(cell, width, self.desk.typesetter)
            for cell, width in zip(row, self.widths, strict=True)
        )

    @cached_property
    def _rows(self) -> dict[TableRow, SetRow]:
        return {}

    def _ways(self, widest_narrow: float, more: int) -> Iterator[tuple[Emu, ...]]:
        total = self.place.box.width
        most = round(total * widest_narrow)
        narrow = {
            number: Emu(min(natural, most) + more)
            for number, natural in self._natural_widths.items()
        }
        rest = total - sum(narrow.values())
        first, *second = (n for n, column in enumerate(self.table.columns) if column.wide)
        for part in _WIDE_PARTS if second else (1.0,):
            share = Emu(round(rest * part))
            shares = {first: share, **{number: Emu(rest - share) for number in second}}
            widths = narrow | shares
            yield tuple(widths[number] for number in range(len(self.table.columns)))

    def _cost(self, widths: tuple[Emu, ...]) -> int:
        """The rows' height; a line that is counted but will not be drawn counts twice.

        Programs that show the slide draw on the whole width.
        """
        counted = self.desk.typesetter
        drawn = replace(counted, room=1.0)
        return 2 * self._rows_height(widths, counted) - self._rows_height(widths, drawn)

    def _rows_height(self, widths: tuple[Emu, ...], typesetter: Typesetter) -> int:
        columns = (self._column(*column, typesetter) for column in enumerate(widths))
        return sum(map(max, zip(*columns, strict=True)))

    def _column(self, number: int, width: Emu, typesetter: Typesetter) -> tuple[int, ...]:
        """How high each of the column's cells is, of one what a slide can show at most.

        Remembered, as ways have columns in common.
        """
        key = (number, width, typesetter.room)
        if key not in self._measured:
            cells = self._shown[number]
            self._measured[key] = tuple(_height(cell, width, typesetter) for cell in cells)
        return self._measured[key]

    @cached_property
    def _shown(self) -> tuple[SetRow, ...]:
        """What a slide can show of each column's cells at most."""
        rows = [self.cells(row) for row in self.table.rows]
        columns = ([row[number] for row in rows] for number in range(len(self.table.columns)))
        return tuple(
            tuple(replace(cell, measured=cell.measured[:_MOST_LINES]) for cell in column)
            for column in columns
        )

    @cached_property
    def _measured(self) -> dict[tuple[int, Emu, float], tuple[int, ...]]:
        return {}

    @cached_property
    def _natural_widths(self) -> dict[int, Emu]:
        """Those of the narrow columns by their numbers."""
        columns = enumerate(self.table.columns)
        return {n: self._natural_width(n) for n, column in columns if not column.wide}

    def _natural_width(self, number: int) -> Emu:
        """As wide as the widest text; statuses as the widest of all, the same on every slide."""
        column = self.table.columns[number]
        cells = [row.cells[number] for row in self.table.rows]
        texts = [text for cell in cells for text in cell]
        told = next((text for text in texts if text.tone), None)
        if told:
            words = (word(self.desk.words.statuses[mark]) for mark in _USUAL)
            texts += [replace(told, paragraph=usual, level=Level.PHASE) for usual in words]
        texts.append(CellText(word(column.heading), Level.HEADER))
        marked = number in self._marked_columns
        widest = max(
            self.desk.typesetter.natural_width(
                self._paragraph(text, column, self._indent(text, nested=False) if marked else ZERO)
            )
            for text in texts
        )
        return Emu(widest + self._left_inset(number))

    def _left_inset(self, number: int) -> Emu:
        if not number:
            return ZERO
        gap = _GAP_AFTER_WORDS if number - 1 in self._columns_of_words else _COLUMN_GAP
        return emu(gap * self.size)

    def _set(self, row: TableRow) -> SetRow:
        texts = [self._cell(row, number) for number in range(len(row.cells))]
        largest = max(map(_first_size, texts))
        return tuple(
            SetCell(
                paragraphs,
                self.desk.typesetter.measured(paragraphs),
                self._left_inset(number),
                emu((largest - _first_size(paragraphs)) * _ASCENT),
            )
            for number, paragraphs in enumerate(texts)
        )

    def _cell(self, row: TableRow, number: int) -> tuple[SizedParagraph, ...]:
        column = self.table.columns[number]
        if number not in self._marked_columns:
            return tuple(self._paragraph(text, column) for text in row.cells[number])
        nested = any(text.level is Level.NESTED for cell in row.cells for text in cell)
        return tuple(
            self._paragraph(text, column, self._indent(text, nested=nested))
            for text in row.cells[number]
        )

    @cached_property
    def _marked_columns(self) -> frozenset[int]:
        """The columns whose texts stand beside marks; what goes on there stands under them."""
        return self._columns_with(lambda text: text.mark is not None)

    @cached_property
    def _columns_of_words(self) -> frozenset[int]:
        """The columns of marks with the words that tell the same."""
        return self._columns_with(lambda text: text.mark is not None and text.mark == text.tone)

    def _columns_with(self, is_so: Callable[[CellText], bool]) -> frozenset[int]:
        numbered = (pair for row in self.table.rows for pair in enumerate(row.cells))
        return frozenset(number for number, cell in numbered if any(map(is_so, cell)))

    def _paragraph(self, text: CellText, column: TableColumn, indent: Emu = ZERO) -> SizedParagraph:
        style = self.place.levels[text.level]
        size = self._size(text.level)
        if text.tone:
            smallest = _WORD_BESIDE_MARK if text.mark else _SMALLEST_WORD
            size = scaled_down(size, _WORD_SCALE, smallest)
        paragraph = set_paragraph(text.paragraph, style, size / style.size)
        hanging = emu(_MARK_HANGING * size) if text.mark else paragraph.hanging
        space = _NOTE_SPACE * self.size if text.level is Level.NOTE else 0.0
        return replace(
            paragraph,
            runs=_emphasised(paragraph.runs) if text.bold else paragraph.runs,
            color=self._color(text, style),
            align="r" if column.right_aligned else style.align,
            margin=Emu(indent + max(paragraph.margin, hanging)),
            hanging=hanging,
            space_before=rounded(space),
            space_after=0.0,
            bullet=text.mark or paragraph.bullet,
            mark_origin=text.mark_origin,
        )

    def _color(self, text: CellText, style: TextStyle) -> str:
        tone = TONES.get(text.tone) if text.tone else None
        return self.desk.inks.tone(tone) if tone else style.color

    def _indent(self, text: CellText, *, nested: bool) -> Emu:
        """Notes, and what goes on, stand under their phase's text; nested phases begin there."""
        if text.level is Level.HEADER:
            return ZERO
        under_phase = emu(_MARK_HANGING * self.size)
        if text.level is not Level.NOTE and not text.paragraph.continued:
            return under_phase if text.level is Level.NESTED else ZERO
        further = emu(_MARK_HANGING * self._size(Level.NESTED)) if nested else ZERO
        return Emu(under_phase + further)

    def _size(self, level: Level) -> float:
        size = self.place.levels[level].size
        if level is Level.HEADER:
            return size
        scale = self.size / self.place.levels[Level.PHASE].size
        smallest = self.size if level is Level.PHASE else min(_SMALLEST_SECONDARY, self.size)
        return scaled_down(size, scale, smallest)


def _height(cell: SetCell, width: int, typesetter: Typesetter) -> int:
    return typesetter.height_of(cell.measured, width - cell.left) + cell.lower


def _first_size(paragraphs: Sequence[SizedParagraph]) -> float:
    return max((run.size for p in paragraphs[:1] for run in p.runs), default=0.0)


def _emphasised(runs: Sequence[SizedRun]) -> tuple[SizedRun, ...]:
    return tuple(replace(run, bold=True) for run in runs)
