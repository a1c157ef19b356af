"""The verb, a line a step: the package is patched, so that all else stays as it was."""

from pipeline.intake.spelling import key
from pipeline.model.new_round import NewRound
from pipeline.write.new_round.calculation import calculate_anew
from pipeline.write.new_round.ranges import Growth, grow_sheet, grow_tables
from pipeline.write.new_round.shared_texts import shared_texts
from pipeline.write.new_round.sheet_rows import SheetRows
from pipeline.write.workbook_package.book import Book
from pipeline.write.workbook_package.package import Package


def with_new_round(source: bytes, new: NewRound) -> bytes:
    """The workbook (.xlsx, without macros) with the rows of the round; same input, same bytes.

    An error of zipfile or lxml, KeyError or ValueError if a part that must change is damaged.
    """
    package = Package(source)
    book = Book(package)
    book.drop_macros()
    texts = shared_texts(package)
    for sheet, last_row, copies in new.sheets:
        part = _part(book, sheet)
        root = package.tree(part)
        first = SheetRows(root, texts).append(copies, last_row)
        growth = Growth(last_row, first, first + len(copies) - 1)
        grow_sheet(root, growth)
        grow_tables(package, part, growth)
        package.put(part, root)
    calculate_anew(package)
    return package.zipped()


def _part(book: Book, name: str) -> str:
    """The part of the sheet that the reading took for this name: so called, else spelt alike."""
    parts = book.worksheets
    alike = (part for title, part in parts.items() if key(title) == key(name))
    return parts.get(name) or next(alike)
