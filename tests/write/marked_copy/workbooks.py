"""Workbooks with all that a marked copy must keep, and the copies made of them."""

import io
import warnings
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import openpyxl
import xlsxwriter

from pipeline.findings import Cell, Code, Finding, Severity
from pipeline.wording import words_of
from pipeline.write.marked_copy import marked_copy
from tests.builders import PHASE, Values, packed, parts_of, write_workbook

WORDS = words_of("fi")
MESSAGE = "Kierroksella x ei ole yhtään riviä taulukossa Vaiheet."
PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de"
    "0000000c4944415408d763f8cfc0000003010100c9fe92ef0000000049454e44ae426082"
)
_THREAD = b"""<ThreadedComments
  xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments">
  <threadedComment ref="E3" dT="2020-10-12T10:00:00.00"
    personId="{11111111-0000-4000-8000-000000000001}"
    id="{22222222-0000-4000-8000-000000000002}"><text>Onko valmis?</text></threadedComment>
</ThreadedComments>"""
_PERSONS = b"""<personList
  xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments">
  <person displayName="Mari"
    id="{11111111-0000-4000-8000-000000000001}" userId="m" providerId="None"/>
</personList>"""


def finding(
    place: str | None = "Vaiheet!F2", severity: Severity = Severity.WARNING, shown: str = "x"
) -> Finding:
    """A finding in a cell, a row ('Vaiheet!2'), a sheet ('Vaiheet') or nowhere."""
    return Finding(severity, Code.NO_PHASES, _cell(place) if place else None, (("shown", shown),))


def _cell(place: str) -> Cell:
    sheet, _, ref = place.partition("!")
    row = ref.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    return Cell(sheet, int(row) if row else None, ref.removesuffix(row))


def workbook(
    path: Path,
    rows: Any = None,
    finish: Callable[[xlsxwriter.Workbook], None] = lambda _: None,
    **options: Any,
) -> bytes:
    """The bytes of a small workbook of the contract's sheets."""
    return write_workbook(path / "tavoitteet.xlsx", rows, finish=finish, **options).read_bytes()


def marked(source: bytes, *findings: Finding) -> bytes:
    """The marked copy with these findings, in F2 of Vaiheet if none are given."""
    return marked_copy(source, findings or (finding(),), WORDS)


def opened(data: bytes) -> Any:
    """The workbook as openpyxl reads it."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # tells of extensions that it would not save
        return openpyxl.load_workbook(io.BytesIO(data))


def changed(source: bytes, changes: Mapping[str, tuple[bytes, bytes]]) -> bytes:
    """The workbook with bytes of its parts replaced."""
    parts = parts_of(source)
    for name, (old, new) in changes.items():
        assert old in parts[name]
        parts[name] = parts[name].replace(old, new)
    return packed(parts)


SHEET = "xl/worksheets/sheet4.xml"
"""The part of Vaiheet."""


def rich_workbook(path: Path) -> bytes:
    """Drop-downs, formats, a table, a chart, a picture, notes, a thread, and more in Vaiheet."""
    rows: list[Values] = [PHASE, {**PHASE, "Nro": "2", "Tila": "TEKEILLÄ"}, {**PHASE, "Nro": "3"}]
    return with_thread(workbook(path, {"Vaiheet": rows}, _enrich))


def _enrich(book: xlsxwriter.Workbook) -> None:
    sheet = book.get_worksheet_by_name("Vaiheet")
    sheet.data_validation("F2:F40", {"validate": "list", "source": ["TEKEMÄTTÄ", "TEHTY"]})
    green = book.add_format({"bg_color": "#C6EFCE"})
    criteria = {"type": "cell", "criteria": "==", "value": '"TEHTY"', "format": green}
    sheet.conditional_format("F2:F40", criteria)
    sheet.conditional_format("G2:G40", {"type": "data_bar", "data_bar_2010": True})
    columns = [{"header": cell} for cell in ("Kierros", "Ohjelma", "Tavoite", "Nro")]
    sheet.add_table("A1:D4", {"name": "Vaiheluettelo", "columns": columns})
    chart = book.add_chart({"type": "column"})
    chart.add_series({"values": "=Vaiheet!$C$2:$C$4"})
    sheet.insert_chart("P2", chart)
    sheet.insert_image("P30", "kuva.png", {"image_data": io.BytesIO(PIXEL)})
    sheet.write_comment("E2", "Kysy Marilta", {"author": "Maija"})
    sheet.write_comment("E3", "[Threaded comment]", {"author": "tc={2222}"})
    sheet.write_formula("N2", "=C2+1", None, 2)
    sheet.write_url("N3", "https://www.hel.fi", string="hel.fi")
    sheet.set_row(2, None, None, {"hidden": True})
    sheet.protect("", {"format_cells": True})
    book.define_name("Tilat", "=Vaiheet!$F$2:$F$4")


def with_thread(source: bytes) -> bytes:
    """The workbook with the note of E3 in Vaiheet made a thread, as Excel 365 stores it."""
    office = b"http://schemas.microsoft.com/office/2017/10/relationships"
    kind = b"application/vnd.ms-excel"
    parts = parts_of(source)
    parts["xl/threadedComments/threadedComment1.xml"] = _THREAD
    parts["xl/persons/person.xml"] = _PERSONS
    additions = {
        "xl/worksheets/_rels/sheet4.xml.rels": b'<Relationship Id="rIdT" Type="%s/threadedComment" '
        b'Target="../threadedComments/threadedComment1.xml"/></Relationships>' % office,
        "xl/_rels/workbook.xml.rels": b'<Relationship Id="rIdP" Type="%s/person" '
        b'Target="persons/person.xml"/></Relationships>' % office,
        "[Content_Types].xml": b'<Override PartName="/xl/threadedComments/threadedComment1.xml" '
        b'ContentType="%s.threadedcomments+xml"/><Override PartName="/xl/persons/person.xml" '
        b'ContentType="%s.person+xml"/></Types>' % (kind, kind),
    }
    for name, addition in additions.items():
        end = addition[addition.rindex(b"</") :]
        parts[name] = parts[name].replace(end, addition)
    return packed(parts)
