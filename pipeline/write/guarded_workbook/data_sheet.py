"""A sheet that people fill: a table with its guards, its marks and the rows it begins with."""

from collections.abc import Mapping
from typing import Any

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from pipeline.intake.old_year import Cells, Content
from pipeline.intake.records import Column, Kind
from pipeline.intake.vocabulary import STATUS_WORDS, Status
from pipeline.wording.workbook_words import WorkbookWords
from pipeline.write.guarded_workbook.formats import Formats, Style
from pipeline.write.guarded_workbook.guards import guard, times_there
from pipeline.write.guarded_workbook.layout import LAST_ROW, Layout
from pipeline.write.guarded_workbook.target_names import target_name

_PREPARED = {"Kierrokset": 4, "Ohjelmat": 20, "Tavoitteet": 60, "Vaiheet": 300, "Ennusteet": 100}
"""Rows that a table has from the start: not every program lets a table grow by itself."""
_WIDTHS = {Kind.TEXT: 34, Kind.BLOCK: 60, Kind.NAMES: 34}
_NARROW, _NAME_WIDTH, _BUTTON = 12, 30, 5
_HEADING_HEIGHT = 24
_A4 = 9


def add_data_sheet(
    book: Workbook, layout: Layout, rows: tuple[Cells, ...], words: WorkbookWords, formats: Formats
) -> None:
    """Adds the sheet of this layout with the rows that it begins with."""
    sheet = book.add_worksheet(layout.sheet)
    _add_table(sheet, layout, len(rows), words, formats)
    for number, row in enumerate(rows, 1):
        for heading, cell in row.items():
            column = layout.columns[heading]
            if column:
                _write(sheet, (number, layout.place(heading)), cell, column, formats)
    for heading, column in layout.columns.items():
        if column:
            at = layout.place(heading)
            rule = dict(guard(layout, column, words))
            sheet.data_validation(1, at, LAST_ROW - 1, at, rule)
    _mark(sheet, layout, words, formats)
    _set_page(sheet, layout)


def _add_table(
    sheet: Worksheet, layout: Layout, filled: int, words: WorkbookWords, formats: Formats
) -> None:
    last_row = max(_PREPARED[layout.sheet], filled)
    options = {"name": layout.sheet, "style": "Table Style Light 1"}
    columns = []
    for at, (heading, column) in enumerate(layout.columns.items()):
        style = formats.cell(column.kind) if column else formats.style(Style.GREY)
        formula = "" if column else target_name(layout, words.target_names)
        headed = {"header": heading, "header_format": formats.style(Style.HEADING)}
        columns.append({**headed, "format": style, **({"formula": formula} if formula else {})})
        sheet.set_column(at, at, _width(heading, column), style)
    sheet.add_table(0, 0, last_row, len(columns) - 1, {**options, "columns": columns})
    for at, described in enumerate(columns):
        for row in range(1, last_row + 1):
            _write_empty(sheet, (row, at), described)


def _write_empty(sheet: Worksheet, at: tuple[int, int], column: Mapping[str, Any]) -> None:
    """An empty cell in the format of its column, which not every program gives to new cells.

    A formula gives nothing as long as its row is empty.
    """
    if "formula" in column:
        sheet.write_formula(*at, column["formula"], column["format"], "")
    else:
        sheet.write_blank(*at, None, column["format"])


def _write(
    sheet: Worksheet, at: tuple[int, int], content: Content, column: Column, formats: Formats
) -> None:
    """Writes what stood in a cell; texts keep their link and what is bold, italic or struck out."""
    if isinstance(content, float):
        sheet.write_number(*at, content, formats.cell(column.kind))
        return
    runs = [run for run in content if run.text]
    if link := next((run.link for run in runs), ""):
        sheet.write_url(*at, link)  # the text is written over it, the link stays
    if len(runs) == 1:
        sheet.write_string(*at, runs[0].text, formats.cell(column.kind, runs[0]))
        return
    pieces = (piece for run in runs for piece in (formats.run(run), run.text))
    sheet.write_rich_string(*at, *pieces, formats.cell(column.kind))


def _mark(sheet: Worksheet, layout: Layout, words: WorkbookWords, formats: Formats) -> None:
    """Colours each status, and a key that stands twice; both are told by their words too."""
    for heading, column in layout.columns.items():
        if column and column.kind is Kind.STATUS:
            _mark_statuses(sheet, layout, heading, formats)
    marked = [h for h in layout.key if (column := layout.columns[h]) and column.required][-1]
    twice = f'IF({layout.cell(marked)}="",FALSE,{times_there(layout)}>1)'
    _mark_column(sheet, layout.place(marked), twice, formats.repeated(words.twice))


def _mark_statuses(sheet: Worksheet, layout: Layout, heading: str, formats: Formats) -> None:
    """Whatever language the word is of: rows are pasted from other workbooks too."""
    typed = f"TRIM({layout.cell(heading)})"
    for status in Status:
        words = (word for word, meaning in STATUS_WORDS.items() if meaning is status)
        said = ",".join(f'{typed}="{word}"' for word in words)
        _mark_column(sheet, layout.place(heading), f"OR({said})", formats.status(status))


def _mark_column(sheet: Worksheet, at: int, formula: str, style: Format) -> None:
    options = {"type": "formula", "criteria": f"={formula}", "format": style}
    sheet.conditional_format(1, at, LAST_ROW - 1, at, options)


def _width(heading: str, column: Column | None) -> int:
    """In characters; a heading has room for its filter button."""
    width = _WIDTHS.get(column.kind, _NARROW) if column else _NAME_WIDTH
    return max(width, len(heading) + _BUTTON)


def _set_page(sheet: Worksheet, layout: Layout) -> None:
    sheet.set_row(0, _HEADING_HEIGHT)
    sheet.freeze_panes(1, layout.frozen)
    sheet.ignore_errors({"number_stored_as_text": f"A2:XFD{LAST_ROW}"})
    sheet.set_landscape()
    sheet.set_paper(_A4)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)
