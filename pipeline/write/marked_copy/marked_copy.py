"""The marked copy, a line a step: the package is patched, so that all else stays as it was."""

from collections.abc import Sequence
from pathlib import Path

from pipeline.findings import Code, Finding, OutputError, error
from pipeline.intake.source_file import read_source
from pipeline.wording.words import Words
from pipeline.write.marked_copy.findings_sheet import findings_sheet
from pipeline.write.marked_copy.formats import Formats
from pipeline.write.marked_copy.places import placed
from pipeline.write.marked_copy.sheets import SheetMarker
from pipeline.write.output import write_output
from pipeline.write.workbook_package.book import Book
from pipeline.write.workbook_package.names import WORKSHEET_TYPE
from pipeline.write.workbook_package.package import Package


def write_marked_copy(
    path: Path, source: Path, findings: Sequence[Finding], words: Words
) -> Path | None:
    """Writes the marked copy of the workbook `source`; gives the copy of what stood there.

    Raises:
        WorkbookError: the workbook cannot be read (any more).
        OutputError: a part of it is damaged, or the copy cannot be written there.
    """
    content = read_source(source)
    try:
        data = marked_copy(content, findings, words)
    except Exception as cause:  # whatever a damaged part makes the readers raise
        raise OutputError([error(Code.NO_MARKED_COPY, file=source.name)]) from cause
    return write_output(path, data, (source,), words.terminal.copy)


def marked_copy(source: bytes, findings: Sequence[Finding], words: Words) -> bytes:
    """The workbook (.xlsx, without macros) with its findings marked; same input, same bytes.

    An error of zipfile or lxml, KeyError or ValueError if a part that must change is damaged.
    """
    package = Package(source)
    book = Book(package)
    book.drop_macros()
    formats = Formats(package.tree(book.styles_part()))
    found = placed(findings, tuple(book.worksheets))
    marker = SheetMarker(package, formats, words)
    for title, part in book.worksheets.items():
        marker.mark(part, [one for one in found if one.title == title])
    listed = package.add("xl/worksheets/sheet{}.xml", WORKSHEET_TYPE)
    package.put(listed, findings_sheet(found, formats.of_list(), words))
    book.append_shown(book.free_title(words.marked_copy.sheet), listed)
    package.put(book.styles_part(), formats.root)
    return package.zipped()
