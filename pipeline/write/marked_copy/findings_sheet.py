"""The last sheet of a marked copy: all findings, a row each, with links to their cells."""

from collections.abc import Iterator, Sequence
from itertools import islice
from math import ceil

from lxml import etree
from openpyxl.utils.cell import get_column_letter, quote_sheetname

from pipeline.wording.words import Words
from pipeline.write.marked_copy.formats import ListFormats
from pipeline.write.marked_copy.note_text import stored
from pipeline.write.marked_copy.places import Placed
from pipeline.write.workbook_package.names import MAIN
from pipeline.write.xml import Element

_WIDTHS = (12, 16, 9, 100)  # characters; a line of the findings can be read at a glance
_LINK_COLUMN = "C"
_MOST_LINKS = 65_530  # Excel opens no sheet with more

_Cell = tuple[str, int]  # its text and the number of its format


def findings_sheet(found: Sequence[Placed], formats: ListFormats, words: Words) -> Element:
    """The XML of the sheet."""
    rows = [[(text, formats.heading) for text in words.marked_copy.headings]]
    rows.extend(_row(one, formats, words) for one in found)
    if not found:
        rows.append([("", 0), ("", 0), ("", 0), (words.marked_copy.nothing, formats.text)])
    root = etree.fromstring(f"<worksheet xmlns='{MAIN.strip('{}')}'/>")
    _make(_make(root, "sheetPr"), "pageSetUpPr", fitToPage="1")
    _add_view(root)
    _make(root, "sheetFormatPr", defaultRowHeight="15")
    columns = _make(root, "cols")
    for number, width in enumerate(_WIDTHS, 1):
        at = str(number)
        _make(columns, "col", min=at, max=at, width=str(width), customWidth="1")
    data = _make(root, "sheetData")
    for number, cells in enumerate(rows, 1):
        _add_row(data, number, cells).set("ht", f"{_lines(cells) * formats.line:g}")
    _make(root, "autoFilter", ref=f"A1:{get_column_letter(len(_WIDTHS))}{len(rows)}")
    _add_links(root, found)
    _make(root, "pageSetup", paperSize="9", orientation="landscape", fitToHeight="0")
    return root


def _row(one: Placed, formats: ListFormats, words: Words) -> list[_Cell]:
    finding, text = one.finding, formats.text
    sheet = one.title or (finding.where.sheet if finding.where else "")
    return [
        (words.terminal.severities[finding.severity], formats.severities[finding.severity]),
        (sheet, text),
        (one.place.ref, formats.link) if one.place else ("", text),
        (words.message(finding), text),
    ]


def _add_view(root: Element) -> None:
    """The only sheet that is selected, its headings always in sight."""
    view = _make(_make(root, "sheetViews"), "sheetView", tabSelected="1", workbookViewId="0")
    place = {"topLeftCell": "A2", "activePane": "bottomLeft", "state": "frozen"}
    _make(view, "pane", ySplit="1", **place)
    _make(view, "selection", pane="bottomLeft", activeCell="A2", sqref="A2")


def _add_row(data: Element, number: int, cells: Sequence[_Cell]) -> Element:
    row = _make(data, "row", r=str(number))
    for column, (text, style) in enumerate(cells, 1):
        ref = f"{get_column_letter(column)}{number}"
        cell = _make(row, "c", r=ref, s=str(style))
        if text:
            cell.set("t", "inlineStr")
            shown = _make(_make(cell, "is"), "t")
            shown.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
            shown.text = stored(text)
    return row


def _lines(cells: Sequence[_Cell]) -> int:
    """How many lines the longest cell takes: LibreOffice leaves a row as high as the file says."""
    return max(
        sum(ceil(len(line) / width) or 1 for line in text.split("\n"))
        for (text, _), width in zip(cells, _WIDTHS, strict=True)
    )


def _add_links(root: Element, found: Sequence[Placed]) -> None:
    links = list(islice(_links(found), _MOST_LINKS))
    if links:
        parent = _make(root, "hyperlinks")
        for ref, location in links:
            _make(parent, "hyperlink", ref=ref, location=location, display=location)


def _links(found: Sequence[Placed]) -> Iterator[tuple[str, str]]:
    for number, one in enumerate(found, 2):
        if one.place:
            yield f"{_LINK_COLUMN}{number}", f"{quote_sheetname(one.title)}!{one.place.ref}"


def _make(parent: Element, name: str, **attributes: str) -> Element:
    return etree.SubElement(parent, f"{MAIN}{name}", attributes)
