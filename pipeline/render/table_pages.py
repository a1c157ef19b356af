"""A table over as many slides as it needs: cut between rows, its header row on each."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import chain

from pipeline.intake.places import Place
from pipeline.plan.slides import Cell, CellText, Table, TableRow
from pipeline.plan.texts import word
from pipeline.render.desk import Desk
from pipeline.render.pieces import Piece, halved
from pipeline.render.row_groups import row_groups
from pipeline.render.search import most_that_fits
from pipeline.render.table_columns import TableColumns
from pipeline.render.tables import TableSetter
from pipeline.units import Box, Emu, emu, inches

_ROOMIEST = inches(0.23)  # the padding that rows grow to where there is room (visual.md, 5.6)
_WORTH_FILLING = 0.4  # of a slide's room
_SHORTER = 0.7  # of the slide before the last one, so that more than a line goes on
_FRACTIONS = (1.0, *(1 - step / 50 for step in range(1, 31)))

Rows = tuple[TableRow, ...]


@dataclass(frozen=True)
class TablePages:
    """A table set at one setting: which rows stand on which slide."""

    setter: TableSetter
    pages: tuple[Rows, ...]


@dataclass(frozen=True)
class TablePager:
    """Finds the setting and the cuts of a table; `boxes` are the first slide's and the others'."""

    table: Table
    place: Place
    boxes: tuple[Box, Box]
    desk: Desk

    def best(self, sizes: Sequence[float], paddings: Sequence[float]) -> TablePages:
        """As few slides as can be, set as large as that allows; paddings are parts of the size."""
        columns = [TableColumns(self.table, self.place, size, self.desk) for size in sizes]
        setters = [TableSetter(c, emu(c.size * padding)) for c in columns for padding in paddings]
        largest = self._flow(setters[0])
        if len(largest.pages) == 1:  # as most are: nothing smaller is set
            return self._roomier(largest)
        fewest = len(self._flow(setters[-1]).pages)
        flows = chain([largest], map(self._flow, setters[1:]))
        found = next(flow for flow in flows if len(flow.pages) <= fewest)
        return self._roomier(found) if fewest == 1 else self._balanced(found, fewest)

    def _roomier(self, found: TablePages) -> TablePages:
        """The same table with the room that is left shared out between its rows."""
        for padding in range(_ROOMIEST, found.setter.padding, -inches(0.01)):
            roomier = replace(found.setter, padding=Emu(padding))
            if roomier.height(found.pages[0]) <= self.boxes[0].height:
                return TablePages(roomier, found.pages)
        return found

    def _balanced(self, found: TablePages, fewest: int) -> TablePages:
        def is_enough(step: int) -> bool:
            return len(self._flow(found.setter, _FRACTIONS[step]).pages) == fewest

        fraction = _FRACTIONS[most_that_fits(len(_FRACTIONS) - 1, is_enough)]
        balanced = self._flow(found.setter, fraction)
        if not _is_single_line(balanced.pages[-1], balanced.setter):
            return balanced
        return self._flow(found.setter, fraction, len(balanced.pages) - 2)

    def _flow(
        self, setter: TableSetter, fraction: float = 1.0, shorter: int | None = None
    ) -> TablePages:
        """What stands on each slide, filled from the first on; groups of rows add up.

        Of each slide's room the `fraction` is used, and less of the one with the number `shorter`.
        """
        pages: list[Rows] = []
        waiting = list(row_groups(self.table.rows))
        later = self.boxes[1].height * fraction - setter.header_height
        while waiting:
            part = fraction * (_SHORTER if len(pages) == shorter else 1)
            left = room = self.boxes[min(len(pages), 1)].height * part - setter.header_height
            page: Rows = ()
            while waiting and setter.fits(waiting[0], left):
                left -= setter.rows_height(waiting[0])
                page += waiting.pop(0)
            # a group that is higher than a slide is cut in any case: here, if there is much room
            much = left > _WORTH_FILLING * room
            if waiting and (not page or (much and not setter.fits(waiting[0], later))):
                head, rest = self._cut(setter, waiting.pop(0), left)
                page += head
                waiting = [rest, *waiting] if rest else waiting
            pages.append(page)
        return TablePages(setter, tuple(pages) or ((),))

    def _cut(self, setter: TableSetter, group: Rows, room: float) -> tuple[Rows, Rows]:
        count = most_that_fits(len(group) - 1, lambda n: setter.fits(group[:n], room))
        if count:
            first, *others = group[count:]
            return group[:count], (replace(first, under=False), *others)
        head, *rest = self._cut_row(setter, group[0], room)
        return (head,), (*rest, *group[1:])

    def _cut_row(self, setter: TableSetter, row: TableRow, room: float) -> Rows:
        """A row that is higher than a slide: its cells go on, short ones beside them stand again.

        A short cell in a wide column, which has a text of its own, does not.
        """
        cuts = [self._cut_cell(setter, row, number, room) for number in range(len(row.cells))]
        if not any(rest for _, rest in cuts):
            return (row,)
        heads = tuple(head for head, _ in cuts)
        rests = tuple(
            rest or (() if column.wide else head)
            for (head, rest), column in zip(cuts, self.table.columns, strict=True)
        )
        return replace(row, cells=heads), replace(row, cells=rests)

    def _cut_cell(
        self, setter: TableSetter, row: TableRow, number: int, room: float
    ) -> tuple[Cell, Cell]:
        """What of a cell fits a slide beside the first lines of the others, and the rest."""
        cell = row.cells[number]
        beside = tuple(map(_first_line, row.cells))

        def fits(texts: Cell) -> bool:
            cells = (*beside[:number], texts, *beside[number + 1 :])
            return setter.fits((replace(row, cells=cells),), room)

        count = most_that_fits(len(cell), lambda n: fits(cell[:n]))
        if count or not cell:
            return cell[:count], cell[count:]
        first, *others = cell
        piece = Piece(first.paragraph, opens=True, may_end=True)
        begin, *end = halved(piece, lambda block: fits((replace(first, paragraph=block[0]),)))
        rest = (_goes_on(replace(first, paragraph=p.paragraph)) for p in end)
        return (replace(first, paragraph=begin.paragraph),), (*rest, *others)


def _is_single_line(rows: Rows, setter: TableSetter) -> bool:
    """Whether the rows are one row that is as high as the first line of its texts."""
    if len(rows) != 1 or max(map(len, rows[0].cells)) > 1:
        return False
    line = replace(rows[0], cells=tuple(map(_first_line, rows[0].cells)))
    return setter.rows_height(rows) <= setter.rows_height((line,))


def _first_line(cell: Cell) -> Cell:
    """What is as high as the first line of the cell: the texts of a row share their baseline."""
    return tuple(replace(text, paragraph=word("")) for text in cell[:1])


def _goes_on(text: CellText) -> CellText:
    paragraph = replace(text.paragraph, continued=True)
    return replace(text, paragraph=paragraph, mark=None)
