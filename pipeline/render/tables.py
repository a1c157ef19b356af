"""Native tables: rows as high as they are measured, with their padding."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from pipeline.plan.slides import TableRow
from pipeline.render.shapes import SizedCell, SizedRow, TableShape
from pipeline.render.table_columns import SetRow, TableColumns
from pipeline.units import ZERO, Box, Emu, Insets, emu, inches

_HEADER_PADDING = inches(0.045)  # at most: in a tight table no more than its rows have
_NESTED_PADDING = 0.45
_LOWEST_LINE = emu(10.0)  # lower than any line of the smallest texts

_Padding = tuple[Emu, Emu]
"""The room over and under a row's text."""


@dataclass(frozen=True)
class TableSetter:
    """Sets rows in the columns of one table; `padding` is over and under a row's text in EMU."""

    columns: TableColumns
    padding: Emu

    def shape(self, rows: Sequence[TableRow], key: str, box: Box) -> TableShape:
        """The table of these rows with its top left where the box has it."""
        table = self.columns.table
        sized = (self._sized(self.columns.header, self._header_padding), *self._rows(rows))
        return TableShape(
            table.slot,
            key,
            replace(box, height=Emu(sum(row.height for row in sized))),
            self.columns.widths,
            sized,
            table.alternative,
            table.origin,
        )

    def height(self, rows: Sequence[TableRow]) -> int:
        """The height of the header and these rows."""
        return self.header_height + self.rows_height(rows)

    @cached_property
    def header_height(self) -> int:
        """The height of the header row."""
        return self.columns.height(self.columns.header) + sum(self._header_padding)

    def rows_height(self, rows: Sequence[TableRow]) -> int:
        """The height of these rows; remembered, as the search for cuts asks for it often."""
        key = tuple(rows)
        if key not in self._heights:
            self._heights[key] = sum(
                self.columns.height(self.columns.cells(row)) + over + under
                for row, (over, under) in zip(key, self._paddings(key), strict=True)
            )
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

    @property
    def _header_padding(self) -> _Padding:
        padding = min(_HEADER_PADDING, self.padding)
        return padding, padding

    def _rows(self, rows: Sequence[TableRow]) -> Iterator[SizedRow]:
        """The rows in order; no rule stands under the last, nor over one that is under another."""
        following = [*rows, None][1:]
        for row, after, padding in zip(rows, following, self._paddings(rows), strict=True):
            rule = after is not None and not after.under
            yield self._sized(self.columns.cells(row), padding, rule=rule)

    def _paddings(self, rows: Sequence[TableRow]) -> Iterator[_Padding]:
        """The room around each row, less between one and those that are under it."""
        less = Emu(round(self.padding * _NESTED_PADDING))
        over = [less if row.under else self.padding for row in rows]
        return zip(over, [*over, self.padding][1:], strict=True)

    def _sized(self, row: SetRow, padding: _Padding, *, rule: bool = True) -> SizedRow:
        top, bottom = padding
        cells = (
            SizedCell(cell.paragraphs, Insets(cell.left, Emu(top + cell.lower), ZERO, bottom))
            for cell in row
        )
        return SizedRow(Emu(self.columns.height(row) + top + bottom), tuple(cells), rule)
