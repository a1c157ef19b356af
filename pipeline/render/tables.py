"""Native tables: columns as wide as their texts ask for, rows as high as they are measured."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from pipeline.intake.layouts import Place
from pipeline.plan.slides import CellText, Level, Mark, Table, TableColumn, TableRow
from pipeline.plan.texts import word
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
_SMALLEST_WORD = 13.0
_LOWEST_LINE = emu(10.0)  # lower than any line of the smallest texts
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

        Where that makes the table higher, narrow ones take less; two wide columns share the
        rest in the way that gives the lowest table.
        """
        gaps = _MORE_AFTER_WORDS if self._columns_of_words else (0,)
        ways = [way for most in _WIDEST_NARROW for gap in gaps for way in self._ways(most, gap)]
        return min(dict.fromkeys(ways), key=self._cost)

    def _ways(self, widest_narrow: float, more: int) -> Iterator[tuple[Emu, ...]]:
        total = self.place.box.width
        most = round(total * widest_narrow)
        narrow = {
            number: Emu(min(self._natural_width(number), most) + more)
            for number, column in enumerate(self.table.columns)
            if not column.wide
        }
        rest = total - sum(narrow.values())
        first, *second = (n for n, column in enumerate(self.table.columns) if column.wide)
        for part in _WIDE_PARTS if second else (1.0,):
            share = Emu(round(rest * part))
            shares = {first: share, **{number: Emu(rest - share) for number in second}}
            yield self._in_order(narrow | shares)

    def _cost(self, widths: tuple[Emu, ...]) -> int:
        """The table's height; a line that is counted but will not be drawn counts twice."""
        return 2 * self.height_at(widths) - self._drawn.height_at(widths)

    @cached_property
    def _drawn(self) -> "TableSetter":
        """The setter that counts on the whole width, as programs that show the slide do."""
        typesetter = replace(self.desk.typesetter, room=1.0)
        return replace(self, desk=replace(self.desk, typesetter=typesetter))

    def height_at(self, widths: tuple[Emu, ...]) -> int:
        """The height of all rows in columns of these widths; of a cell, what one slide can show."""
        rows = [
            replace(row, cells=tuple(cell[:_MOST_LINES] for cell in row.cells))
            for row in self.table.rows
        ]
        return sum(row.height for row in self._rows(rows, widths))

    def _in_order(self, widths: Mapping[int, Emu]) -> tuple[Emu, ...]:
        return tuple(widths[number] for number in range(len(self.table.columns)))

    def _header(self, widths: Sequence[Emu]) -> SizedRow:
        cells = tuple(
            (CellText(word(column.heading), Level.HEADER),) for column in self.table.columns
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

    def fits(self, rows: Sequence[TableRow], room: float) -> bool:
        """Whether the rows are no higher than the room, in EMU.

        Where they have more texts than lines could stand there, none is measured: of a text of
        hundreds of slides each slide asks for the height of all that is left.
        """
        texts = sum(max(map(len, row.cells)) for row in rows)
        return texts * _LOWEST_LINE <= room and self.rows_height(rows) <= room

    @cached_property
    def _heights(self) -> dict[tuple[TableRow, ...], int]:
        return {}

    def _sized(self, rows: Sequence[TableRow], widths: Sequence[Emu]) -> tuple[SizedRow, ...]:
        return (self._header(widths), *self._rows(rows, widths))

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
        return emu(gap * self.setting.size)

    def _row(self, row: TableRow, widths: Sequence[Emu], padding: tuple[Emu, Emu]) -> SizedRow:
        texts = [self._cell(row, number) for number in range(len(row.cells))]
        largest = max(_first_size(paragraphs) for paragraphs in texts)
        top, bottom = padding
        cells, heights = [], []
        for number, paragraphs in enumerate(texts):
            lower = emu((largest - _first_size(paragraphs)) * _ASCENT)
            insets = Insets(self._left_inset(number), Emu(top + lower), ZERO, bottom)
            room = widths[number] - insets.left
            heights.append(
                self.desk.typesetter.height(paragraphs, room) + insets.top + insets.bottom
            )
            cells.append(SizedCell(paragraphs, insets))
        return SizedRow(Emu(max(heights)), tuple(cells))

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

    def _indent(self, text: CellText, *, nested: bool) -> Emu:
        """Notes, and what goes on, stand under their phase's text; nested phases begin there."""
        if text.level is Level.HEADER:
            return ZERO
        under_phase = emu(_MARK_HANGING * self.setting.size)
        if text.level is not Level.NOTE and not text.paragraph.continued:
            return under_phase if text.level is Level.NESTED else ZERO
        further = emu(_MARK_HANGING * self._size(Level.NESTED)) if nested else ZERO
        return Emu(under_phase + further)

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
