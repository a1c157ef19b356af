"""Native tables: columns as wide as their texts ask for, rows as high as they are measured."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from pipeline.intake.layouts import Place
from pipeline.intake.rich_text import Paragraph, Run
from pipeline.plan.slides import Cell, CellText, Level, Mark, Table, TableColumn, TableRow
from pipeline.render.desk import Desk
from pipeline.render.set_text import rounded, scaled_down, set_paragraph
from pipeline.render.shapes import (
    SizedCell,
    SizedParagraph,
    SizedRow,
    SizedRun,
    TableShape,
)
from pipeline.units import ZERO, Box, Emu, Insets, emu, inches

TONES = {
    Mark.DONE: "accent1",
    Mark.IN_PROGRESS: "accent2",
    Mark.NOT_DONE: "accent3",
    Mark.STATUS_MISSING: "accent3",
}
"""The theme colours of status words, the same as their marks'."""

_SMALLEST_SECONDARY = 13.0
_SMALLEST_WORD = 12.0
_MARK_HANGING = 1.6  # times the size: the mark at 120 % and the room after it
_NOTE_SPACE = 0.2  # times the size, over a note
_COLUMN_GAP = 0.9  # times the size
_WIDEST_NARROW = 0.24  # of the table: what a column beside the wide one may take
_WIDE_PARTS = tuple(0.36 + step / 50 for step in range(15))  # the first of two wide columns
_HEADER_PADDING = inches(0.045)  # at most: in a tight table no more than its rows have
_NESTED_PADDING = 0.45
_WORD_SCALE = 0.75  # a bold word in capitals beside its phase
_ASCENT = 0.905  # of the size; keeps first lines of different sizes on one baseline


@dataclass(frozen=True)
class TableSetting:
    """One way to set a table: the size of its phases, the padding of a row in EMU."""

    size: float
    padding: Emu


@dataclass(frozen=True)
class TableSetter:
    """Sets the rows of one table in its place at a setting."""

    table: Table
    place: Place
    setting: TableSetting
    desk: Desk

    @cached_property
    def widths(self) -> tuple[Emu, ...]:
        """The columns' widths: the narrow ones as their texts need, the wide ones the rest.

        Two wide columns share it in the way that gives the lowest table.
        """
        total = self.place.box.width
        most = round(total * _WIDEST_NARROW)
        narrow = {
            number: Emu(min(self._natural_width(number), most))
            for number, column in enumerate(self.table.columns)
            if not column.wide
        }
        rest = total - sum(narrow.values())
        wide = [number for number, column in enumerate(self.table.columns) if column.wide]
        if len(wide) == 1:
            return self._in_order(narrow | {wide[0]: Emu(rest)})
        first, second = wide
        ways = []
        for part in _WIDE_PARTS:
            share = Emu(round(rest * part))
            shares = {first: share, second: Emu(rest - share)}
            ways.append(self._in_order(narrow | shares))
        rows = self.table.rows
        return min(ways, key=lambda widths: sum(row.height for row in self._rows(rows, widths)))

    def _in_order(self, widths: Mapping[int, Emu]) -> tuple[Emu, ...]:
        return tuple(widths[number] for number in range(len(self.table.columns)))

    def _header(self, widths: Sequence[Emu]) -> SizedRow:
        cells = tuple(
            (CellText(Paragraph((Run(column.heading),)), Level.HEADER),)
            for column in self.table.columns
        )
        padding = min(_HEADER_PADDING, self.setting.padding)
        return self._row(TableRow(cells), widths, (padding, padding))

    def _rows(self, rows: Sequence[TableRow], widths: Sequence[Emu]) -> tuple[SizedRow, ...]:
        """The rows in order; no rule stands under the last, nor over one that is under another."""
        result = []
        for number, row in enumerate(rows):
            following = rows[number + 1] if number + 1 < len(rows) else None
            padding = self.setting.padding
            less = Emu(round(padding * _NESTED_PADDING))
            is_over_nested = following is not None and following.under
            around = (less if row.under else padding, less if is_over_nested else padding)
            sized = self._row(row, widths, around)
            result.append(replace(sized, rule=following is not None and not is_over_nested))
        return tuple(result)

    def shape(self, rows: Sequence[TableRow], key: str, box: Box) -> TableShape:
        """The table of these rows with its top left where the box has it."""
        sized = self._sized(rows, self.widths)
        return TableShape(
            self.table.slot,
            key,
            replace(box, height=Emu(sum(row.height for row in sized))),
            self.widths,
            sized,
            self.table.alternative,
        )

    def height(self, rows: Sequence[TableRow]) -> int:
        """The height of the header and these rows."""
        return self.header_height + self.rows_height(rows)

    @cached_property
    def header_height(self) -> int:
        """The height of the header row."""
        return self._header(self.widths).height

    def rows_height(self, rows: Sequence[TableRow]) -> int:
        """The height of these rows; remembered, as the search for cuts asks for it often."""
        key = tuple(rows)
        if key not in self._heights:
            self._heights[key] = sum(row.height for row in self._rows(rows, self.widths))
        return self._heights[key]

    @cached_property
    def _heights(self) -> dict[tuple[TableRow, ...], int]:
        return {}

    def _sized(self, rows: Sequence[TableRow], widths: Sequence[Emu]) -> tuple[SizedRow, ...]:
        return (self._header(widths), *self._rows(rows, widths))

    def _natural_width(self, number: int) -> Emu:
        cells = [row.cells[number] for row in self.table.rows]
        header = CellText(Paragraph((Run(self.table.columns[number].heading),)), Level.HEADER)
        paragraphs = [p for cell in (*cells, (header,)) for p in self._cell(cell, number)]
        widest = max(self.desk.typesetter.natural_width(p) for p in paragraphs)
        return Emu(widest + self._left_inset(number))

    def _left_inset(self, number: int) -> Emu:
        return emu(_COLUMN_GAP * self.setting.size) if number else ZERO

    def _row(self, row: TableRow, widths: Sequence[Emu], padding: tuple[Emu, Emu]) -> SizedRow:
        texts = [self._cell(cell, number) for number, cell in enumerate(row.cells)]
        largest = max(_first_size(paragraphs) for paragraphs in texts)
        top, bottom = padding
        cells, heights = [], []
        for number, paragraphs in enumerate(texts):
            lower = emu((largest - _first_size(paragraphs)) * _ASCENT)
            insets = Insets(self._left_inset(number), Emu(top + lower), ZERO, bottom)
            room = widths[number] - insets.left
            heights.append(self.desk.height(paragraphs, room) + insets.top + insets.bottom)
            cells.append(SizedCell(paragraphs, insets))
        return SizedRow(Emu(max(heights)), tuple(cells))

    def _cell(self, cell: Cell, number: int) -> tuple[SizedParagraph, ...]:
        column = self.table.columns[number]
        marked = number in self._marked_columns
        return tuple(self._paragraph(text, column, marked=marked) for text in cell)

    @cached_property
    def _marked_columns(self) -> frozenset[int]:
        """The columns whose texts stand beside marks; what goes on there stands under them."""
        return frozenset(
            number
            for row in self.table.rows
            for number, cell in enumerate(row.cells)
            if any(text.mark for text in cell)
        )

    def _paragraph(self, text: CellText, column: TableColumn, *, marked: bool) -> SizedParagraph:
        style = self.place.levels[text.level]
        size = self._size(text.level)
        if text.tone and not text.mark:
            size = scaled_down(size, _WORD_SCALE, _SMALLEST_WORD)
        paragraph = set_paragraph(text.paragraph, style, size / style.size)
        hanging = emu(_MARK_HANGING * size) if text.mark else paragraph.hanging
        indent = self._indent(text) if marked else ZERO
        space = _NOTE_SPACE * self.setting.size if text.level is Level.NOTE else 0.0
        return replace(
            paragraph,
            runs=tuple(_emphasised(run, bold=text.bold) for run in paragraph.runs),
            color=TONES.get(text.tone, style.color) if text.tone else style.color,
            align="r" if column.right_aligned else style.align,
            margin=Emu(indent + max(paragraph.margin, hanging)),
            hanging=hanging,
            space_before=rounded(space),
            space_after=0.0,
            bullet=text.mark or paragraph.bullet,
        )

    def _indent(self, text: CellText) -> Emu:
        """Notes stand under the phase's text, and what goes on; nested phases begin there."""
        if text.level is Level.HEADER:
            return ZERO
        if text.level is Level.PHASE and not text.paragraph.continued:
            return ZERO
        return emu(_MARK_HANGING * self.setting.size)

    def _size(self, level: Level) -> float:
        size = self.place.levels[level].size
        if level is Level.HEADER:
            return size
        scale = self.setting.size / self.place.levels[Level.PHASE].size
        smallest = self.setting.size if level is Level.PHASE else _SMALLEST_SECONDARY
        return scaled_down(size, scale, smallest)


def _first_size(paragraphs: Sequence[SizedParagraph]) -> float:
    return max((run.size for p in paragraphs[:1] for run in p.runs), default=0.0)


def _emphasised(run: SizedRun, *, bold: bool) -> SizedRun:
    return replace(run, bold=True) if bold else run
