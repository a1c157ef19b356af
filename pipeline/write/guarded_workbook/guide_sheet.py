"""The sheet of instructions, first in the workbook."""

from collections.abc import Iterable

from xlsxwriter import Workbook
from xlsxwriter.worksheet import Worksheet

from pipeline.intake.records import SHEETS, columns
from pipeline.intake.vocabulary import Status
from pipeline.wording.workbook_words import Guide, WorkbookWords
from pipeline.write.guarded_workbook.formats import Formats, Style

_TITLE = "Ohje"
_WIDTHS = (34, 70, 40)
_A4 = 9


def add_guide_sheet(book: Workbook, words: WorkbookWords, formats: Formats) -> None:
    """Adds the instructions, and shows them when the workbook is opened."""
    sheet = book.add_worksheet(_TITLE)
    for column, width in enumerate(_WIDTHS):
        sheet.set_column(column, column, width)
    sheet.hide_gridlines(2)
    sheet.set_landscape()
    sheet.set_paper(_A4)
    sheet.fit_to_pages(1, 0)
    _Page(sheet, formats).write(words)
    sheet.activate()


class _Page:
    """The instructions from top to foot."""

    def __init__(self, sheet: Worksheet, formats: Formats) -> None:
        self._sheet, self._formats = sheet, formats
        self._row = 0

    def write(self, words: WorkbookWords) -> None:
        """Writes the whole page."""
        guide = words.guide
        self._line((guide.title,), Style.TITLE)
        self._section(guide.steps_heading)
        self._texts(f"{number}. {step}" for number, step in enumerate(guide.steps, 1))
        self._section(guide.sheets_heading)
        self._sheets(guide)
        self._section(guide.marks_heading)
        self._marks(words)
        self._section(guide.texts_heading)
        for typed in guide.texts:
            self._line(typed)
        self._section(guide.notes_heading)
        self._texts(guide.notes)

    def _section(self, heading: str) -> None:
        self._row += 1
        self._line((heading, "", ""), Style.SECTION)

    def _texts(self, texts: Iterable[str]) -> None:
        """Texts over the whole width; merged cells do not grow with them, so heights are given."""
        style = self._formats.style(Style.TEXT)
        for text in texts:
            lines = -(-len(text) // sum(_WIDTHS))
            self._sheet.set_row(self._row, 15 * lines)
            self._sheet.merge_range(self._row, 0, self._row, len(_WIDTHS) - 1, text, style)
            self._row += 1

    def _sheets(self, guide: Guide) -> None:
        self._line(guide.sheets_columns, Style.STRONG)
        for name, row_type in SHEETS.items():
            required = (c.heading for c in columns(row_type).values() if c.required)
            self._line((name, guide.rows[name], ", ".join(required)))

    def _marks(self, words: WorkbookWords) -> None:
        guide = words.guide
        for status, word, meaning in zip(Status, words.statuses, guide.statuses, strict=True):
            self._line((word, meaning))
            self._sheet.write_string(self._row - 1, 0, word, self._formats.status(status))
        self._line((f"2.1 ({words.twice})", guide.repeated))
        self._line((words.target_names.heading, guide.grey))

    def _line(self, texts: tuple[str, ...], style: Style = Style.TEXT) -> None:
        for column, text in enumerate(texts):
            self._sheet.write_string(self._row, column, text, self._formats.style(style))
        self._row += 1
