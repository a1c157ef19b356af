"""The verb: the rows of a new year and the words of a language become a workbook."""

import datetime as dt
from io import BytesIO

from xlsxwriter import Workbook

from pipeline.intake.records import SHEETS
from pipeline.model.new_year import NewYear
from pipeline.wording.workbook_words import WorkbookWords
from pipeline.write.guarded_workbook.data_sheet import add_data_sheet
from pipeline.write.guarded_workbook.formats import Formats
from pipeline.write.guarded_workbook.guards import lists_of_ids
from pipeline.write.guarded_workbook.guide_sheet import add_guide_sheet
from pipeline.write.guarded_workbook.layout import Layout


def guarded_workbook(year: NewYear, words: WorkbookWords) -> bytes:
    """The workbook's bytes, the same for the same rows and words."""
    buffer = BytesIO()
    options = {"in_memory": True, "strings_to_urls": False}
    with Workbook(buffer, options) as book:
        day = dt.datetime(year.year, 1, 1, tzinfo=dt.UTC)  # not the clock: the same bytes always
        book.set_properties({"title": words.title.format(year=year.year), "created": day})
        formats = Formats(book)
        add_guide_sheet(book, words, formats)
        for sheet in SHEETS:
            layout = Layout.of(sheet, words.target_names.heading)
            add_data_sheet(book, layout, year.rows.get(sheet, ()), words, formats)
        for name, formula in lists_of_ids():
            book.define_name(name, formula)
    return buffer.getvalue()
