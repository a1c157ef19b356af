"""The rows of an overview: narrow columns as their texts need, one wide column, even heights."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from pipeline.intake.places import Place
from pipeline.intake.roles import Tone
from pipeline.plan.slides import Arrow, Level, Overview, OverviewCell, OverviewRow
from pipeline.plan.texts import word
from pipeline.render.desk import Desk
from pipeline.render.fit_text import MeasuredText
from pipeline.render.search import most_that_fits
from pipeline.render.set_text import set_paragraph
from pipeline.render.shapes import SizedCell, SizedParagraph, SizedRow, SizedRun
from pipeline.units import ZERO, Emu, Insets, emu, inches

_ARROW_TONES = {
    Arrow.FORWARD: Tone.DONE,
    Arrow.BACK: Tone.WILL_NOT_BE_MET,
    Arrow.SAME: Tone.NOT_DONE,
}
_MARK_HANGING = 1.6  # times the size: the mark at 120 % and the room after it
_COLUMN_GAP = inches(0.16)
_BESIDE_ACCENT = inches(0.1)
_PADDING = inches(0.03)
_HEADER_PADDING = inches(0.045)
_LEAST_HEIGHT = inches(0.42)
_WIDEST_NARROW = (0.2, 0.25, 0.3, 0.4)  # of the table
_LEAST_WIDE = 0.15  # of the table
_MOST_LINES = 2  # of a text that may be cut
_CUT = " …"


@dataclass(frozen=True)
class OverviewSetter:
    """Sets the rows of one overview in its layout's place."""

    overview: Overview
    place: Place
    desk: Desk

    @cached_property
    def widths(self) -> tuple[Emu, ...]:
        """The columns' widths in EMU; together as wide as the place.

        Narrow ones are wider than usual only where that makes the rows lower, with all texts whole,
        or where a word of theirs would be broken.
        """
        usual, *wider = dict.fromkeys(map(self._in_widths, _WIDEST_NARROW))
        return min((usual, *wider), key=self._height_in) if wider else usual

    def _in_widths(self, widest: float) -> tuple[Emu, ...]:
        total = self.place.box.width
        capped = {
            number: Emu(min(natural, round(total * widest)))
            for number, natural in self._natural_widths.items()
        }
        narrow = {n: max(width, self._word_width(n, width)) for n, width in capped.items()}
        if total - sum(narrow.values()) < total * _LEAST_WIDE:
            narrow = capped
        rest = Emu(total - sum(narrow.values()))
        return tuple(narrow.get(number, rest) for number in range(len(self.overview.columns)))

    def _height_in(self, widths: tuple[Emu, ...]) -> int:
        return sum(self._row_height(row, widths) for row in self._whole_rows)

    @cached_property
    def _whole_rows(self) -> tuple[tuple[MeasuredText, ...], ...]:
        """The texts of each row with nothing cut, measured for their heights in many widths."""
        rows = (row for table in self.overview.tables for row in table.rows)
        return tuple(self._texts(map(self._paragraph, row.cells)) for row in rows)

    def _texts(self, paragraphs: Iterable[SizedParagraph]) -> tuple[MeasuredText, ...]:
        return tuple(self.desk.typesetter.measured((paragraph,)) for paragraph in paragraphs)

    @cached_property
    def header(self) -> SizedRow:
        """The row of the headings."""
        columns = self.overview.columns
        cells = [OverviewCell(c.heading, Level.HEADER, origin=c.origin) for c in columns]
        paragraphs = [self._paragraph(cell) for cell in cells]
        insets = [self._insets(number, _HEADER_PADDING) for number in range(len(cells))]
        height = max(map(self._height, self._texts(paragraphs), insets, self.widths))
        sized = (SizedCell((p,), i) for p, i in zip(paragraphs, insets, strict=True))
        return SizedRow(Emu(height), tuple(sized))

    def row(self, row: OverviewRow, *, rule: bool = True) -> SizedRow:
        """A row as high as its highest cell, no row lower than usual; remembered.

        The search for the cuts of a long overview asks for the same rows many times.
        """
        return replace(self._row(row), rule=rule)

    def _row(self, row: OverviewRow) -> SizedRow:
        sized = self._sized.get(row)
        if sized is None:
            sized = self._sized[row] = self._measured(row)
        return sized

    @cached_property
    def _sized(self) -> dict[OverviewRow, SizedRow]:
        return {}

    def _measured(self, row: OverviewRow) -> SizedRow:
        accent = None if row.accent is None else self.desk.inks.accent(row.accent)
        cells, paragraphs = [], []
        for number, cell in enumerate(row.cells):
            insets = self._insets(number, _PADDING)
            room = self.widths[number] - insets.left - insets.right
            paragraph = self._cut(cell, room) if cell.may_be_cut else self._paragraph(cell)
            paragraphs.append(paragraph)
            cells.append(SizedCell((paragraph,), insets, middle=True))
        first = replace(
            cells[0],
            fill=None if self.overview.tabs else accent,
            tab=accent if self.overview.tabs else None,
        )
        height = self._row_height(self._texts(paragraphs), self.widths)
        return SizedRow(Emu(height), (first, *cells[1:]))

    def _row_height(self, texts: Sequence[MeasuredText], widths: Sequence[Emu]) -> int:
        insets = (self._insets(number, _PADDING) for number in range(len(texts)))
        return max(*map(self._height, texts, insets, widths), _LEAST_HEIGHT)

    def heights(self, rows: Sequence[OverviewRow]) -> int:
        """The height of these rows together."""
        return sum(self._row(row).height for row in rows)

    def _height(self, text: MeasuredText, insets: Insets, width: Emu) -> int:
        room = width - insets.left - insets.right
        return self.desk.typesetter.height_of(text, room) + insets.top + insets.bottom

    def _insets(self, number: int, padding: Emu) -> Insets:
        left, right = (_COLUMN_GAP, ZERO) if number else (_BESIDE_ACCENT, _BESIDE_ACCENT)
        return Insets(left, padding, right, padding)

    @cached_property
    def _natural_widths(self) -> dict[int, Emu]:
        """Those of the narrow columns by their numbers."""
        columns = enumerate(self.overview.columns)
        return {n: self._natural_width(n) for n, column in columns if not column.wide}

    def _word_width(self, number: int, width: Emu) -> Emu:
        """The width in which no word of a column is broken, where that is not its natural one."""
        if width >= self._natural_widths[number]:
            return width
        if number not in self._word_widths:
            words = [replace(c, text=w) for c in self._cells(number) for w in c.text.split()]
            self._word_widths[number] = self._width_of(words, number)
        return self._word_widths[number]

    @cached_property
    def _word_widths(self) -> dict[int, Emu]:
        return {}

    def _natural_width(self, number: int) -> Emu:
        return self._width_of(self._cells(number), number)

    def _cells(self, number: int) -> list[OverviewCell]:
        """A column's heading and cells."""
        cells = (row.cells[number] for table in self.overview.tables for row in table.rows)
        return [OverviewCell(self.overview.columns[number].heading, Level.HEADER), *cells]

    def _width_of(self, cells: Sequence[OverviewCell], number: int) -> Emu:
        """The width in which the widest of these cells of a column stands on one line."""
        looks = {(c.text, c.level, c.bold, c.mark is None, c.arrow): c for c in cells}
        paragraphs = map(self._paragraph, looks.values())
        measured = map(self.desk.typesetter.natural_width, paragraphs)
        insets = self._insets(number, ZERO)
        return Emu(max(measured, default=0) + insets.left + insets.right + emu(1))

    def _paragraph(self, cell: OverviewCell) -> SizedParagraph:
        style = self.place.levels[cell.level]
        paragraph = set_paragraph(word(cell.text, own=cell.own), style, 1.0)
        bold = cell.bold or cell.level is Level.HEADER
        runs = tuple(replace(run, bold=bold) for run in paragraph.runs)
        if cell.arrow:
            tone = _ARROW_TONES.get(cell.arrow)
            colour = (self.desk.inks.tones[tone] if tone else self.desk.inks.ink).stated
            runs = (SizedRun(f"{cell.arrow} ", style.size, color=colour, own=cell.own), *runs)
        hanging = emu(_MARK_HANGING * style.size) if cell.mark else ZERO
        return replace(
            paragraph,
            runs=runs,
            margin=hanging,
            hanging=hanging,
            space_after=0.0,
            bullet=cell.mark,
            origin=cell.origin,
            mark_origin=cell.origin if cell.mark else (),
        )

    def _cut(self, cell: OverviewCell, room: int) -> SizedParagraph:
        """The text in two lines at most, cut between words where it is longer."""

        def lines(text: str) -> int:
            paragraph = self._paragraph(replace(cell, text=text))
            return self.desk.typesetter.line_count(paragraph, Emu(room))

        if lines(cell.text) <= _MOST_LINES:
            return self._paragraph(cell)
        most = most_that_fits(
            len(cell.text), lambda n: lines(cell.text[:n].rstrip() + _CUT) <= _MOST_LINES
        )
        whole_words, space, _ = cell.text[: most + 1].rpartition(" ")
        shown = whole_words if space else cell.text[:most]
        return self._paragraph(replace(cell, text=shown.rstrip() + _CUT))
