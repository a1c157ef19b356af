"""Sheets and cells that no program would write, or only an odd one."""

import re

from pipeline.findings import Code
from tests.hostile.parts import (
    BUILT,
    ENNUSTEET,
    KIERROKSET,
    SHEET,
    STRINGS,
    Cases,
    Make,
    after_rows,
    cell,
    changed,
    part,
    recoded,
    rows,
    sound,
)


def _date(value: str, kind: str = "") -> Make:
    """The date of the round, as the file has it."""
    new = f'<c r="D2" s="1"{kind}><v>{value}</v></c>'
    return changed(KIERROKSET, b'<c r="D2" s="1"><v>44116</v></c>', new.encode())


def _text(words: str) -> Make:
    """A text in the cell L2, as the file has it."""
    return cell(f'<c r="L2" t="inlineStr"><is><t>{words}</t></is></c>')


def _phase(number: int, at: str = "") -> str:
    """A row of another phase; `at` is its place, if it is to have one."""
    texts = ("E3/2020", "DIGI", "1", str(number), f"Vaihe {number}", "TEHTY")
    cells = "".join(f'<c t="str"><v>{words}</v></c>' for words in texts)
    return f"<row{at}>{cells}</row>"


def _links(reference: str, relation: str = "rId1") -> Make:
    return after_rows(f'<hyperlinks><hyperlink ref="{reference}" r:id="{relation}"/></hyperlinks>')


def _merged(*references: str) -> Make:
    merged = "".join(f'<mergeCell ref="{reference}"/>' for reference in references)
    return after_rows(f"<mergeCells>{merged}</mergeCells>")


def _sheet(contents: str) -> bytes:
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    return f'<worksheet xmlns="{main}">{contents}</worksheet>'.encode()


def _prefixed() -> bytes:
    """The sheet as some libraries write it: `<x:row>` for `<row>`."""
    content = re.sub(rb"<(/?)(\w)", rb"<\1x:\2", sound()[SHEET].partition(b"?>")[2])
    return part(SHEET, content.replace(b"xmlns=", b"xmlns:x="))()


NUMBERS: Cases = {
    "a number NaN": (cell('<c r="H2"><v>NaN</v></c>'), Code.ERROR_VALUE),
    "a number INF": (cell('<c r="H2"><v>INF</v></c>'), Code.ERROR_VALUE),
    "a number -1.#IND": (cell('<c r="H2"><v>-1.#IND</v></c>'), Code.ERROR_VALUE),
    "a number 1e400": (cell('<c r="H2"><v>1e400</v></c>'), Code.NOT_A_NUMBER),
    "a number of 5,000 digits": (cell(f'<c r="H2"><v>{"9" * 5000}</v></c>'), Code.ERROR_VALUE),
    "a number that is a word": (cell('<c r="H2"><v>kaksi</v></c>'), Code.ERROR_VALUE),
    "a share of a million": (cell('<c r="G2"><v>1000000</v></c>'), Code.NOT_A_PERCENTAGE),
    "a truth value as a number": (cell('<c r="H2" t="b"><v>1</v></c>'), Code.NOT_A_NUMBER),
    "a truth value in letters": (cell('<c r="H2" t="b"><v>true</v></c>'), Code.ERROR_VALUE),
    "an error value": (cell('<c r="H2" t="e"><v>#REF!</v></c>'), Code.ERROR_VALUE),
    "an unknown error value": (cell('<c r="H2" t="e"><v>#OHO!</v></c>'), Code.ERROR_VALUE),
    "a date of 29 February 1900": (_date("60"), Code.NOT_A_DATE),
    "a date before all dates": (_date("-40000000"), Code.ERROR_VALUE),
    "a date after all dates": (_date("99999999999"), Code.ERROR_VALUE),
    "a date without end": (_date("1e400"), Code.ERROR_VALUE),
    "a date that is no number": (_date("eilen"), Code.ERROR_VALUE),
    "an ISO date that is none": (_date("2020-13-45", ' t="d"'), Code.ERROR_VALUE),
    "an ISO date": (_date("2020-10-12", ' t="d"'), BUILT),
    "a cell of an unknown type": (cell('<c r="L2" t="emoji"><v>sana</v></c>'), BUILT),
    "cells without a value": (cell('<c r="L2" t="s"/><c r="M2" t="n"><v/></c>'), BUILT),
}

FORMULAS: Cases = {
    "a formula never calculated": (cell('<c r="H2"><f>1+1</f></c>'), Code.NOT_CALCULATED),
    "=HYPERLINK": (
        cell('<c r="L2" t="str"><f>HYPERLINK("http://x.fi","x")</f><v>x</v></c>'),
        BUILT,
    ),
    "a command as a formula": (
        cell("<c r=\"L2\" t=\"str\"><f>cmd|' /C calc'!A0</f><v>=cmd|' /C calc'!A0</v></c>"),
        BUILT,
    ),
    "a web service": (
        cell('<c r="L2" t="str"><f>WEBSERVICE("http://x.fi")</f><v>x</v></c>'),
        BUILT,
    ),
    "a formula of another workbook": (cell('<c r="H2"><f>[1]Sheet1!A1</f><v>7</v></c>'), BUILT),
    "a formula in an array": (cell('<c r="H2"><f t="array" ref="H2:H9">1</f><v>1</v></c>'), BUILT),
    "a shared formula of nothing": (cell('<c r="H2"><f t="shared" si="9"/><v>1</v></c>'), BUILT),
}

TEXTS: Cases = {
    "a text of 32,767 characters": (_text("sana " * 6553), BUILT),
    "a text of 200 lines": (_text("a&#10;" * 200), BUILT),
    "escaped control characters": (_text("a_x0000_b_x0008_c_x001F_d"), BUILT),
    "an escaped half of a pair": (_text("a_xD83D_b_xFFFF_c"), BUILT),
    "a control character": (_text("a\x01b"), "broken-zip"),
    "a control character by number": (_text("a&#1;b"), "broken-zip"),
    "half of a pair by number": (_text("a&#xD83D;b"), "broken-zip"),
    "half of a pair in bytes": (
        changed(STRINGS, b"Kartoitus", b"Karto\xed\xa0\xbdtus"),
        "broken-zip",
    ),
    "an entity that was not declared": (_text("&uhka;"), "broken-zip"),
    "a text in CDATA": (_text("<![CDATA[<b>&amp;]]>"), BUILT),
    "comments and instructions": (_text("a<!-- b --><?c d?>e"), BUILT),
    "thousands of runs": (
        cell(f'<c r="L2" t="inlineStr"><is>{"<r><t>a</t></r>" * 5000}</is></c>'),
        BUILT,
    ),
    "pronunciation of a text": (_text("a</t><rPh sb='0' eb='1'><t>b</t></rPh><t>"), BUILT),
}

ROWS: Cases = {
    "a cell without a place": (cell('<c t="str"><v>40 %</v></c>'), BUILT),
    "rows without places": (rows(_phase(2) + _phase(3)), BUILT),
    "rows out of order": (rows(_phase(2, ' r="9"') + _phase(3, ' r="5"')), BUILT),
    "the headings after the rows": (
        changed(SHEET, b"<sheetData>", b"<sheetData>" + _phase(2, ' r="3"').encode()),
        BUILT,
    ),
    "a row twice": (rows('<row r="2"><c r="H2"><v>5</v></c></row>'), BUILT),
    "a cell twice": (cell('<c r="F2" t="str"><v>TEKEILLÄ</v></c>'), BUILT),
    "a row 0": (rows('<row r="0"><c><v>1</v></c></row>'), "broken-zip"),
    "a row too far": (rows('<row r="1048577"><c><v>1</v></c></row>'), "broken-zip"),
    "a row that is no number": (rows('<row r="kaksi"><c><v>1</v></c></row>'), "broken-zip"),
    "a column too far": (cell('<c r="ZZZ2" t="str"><v>kaukana</v></c>'), BUILT),
    "a place that is none": (cell('<c r="2L"><v>1</v></c>'), "broken-zip"),
    "a space in XFD1048576": (
        rows('<row r="1048576"><c r="XFD1048576" t="str"><v> </v></c></row>'),
        BUILT,
    ),
    "a size that is not true": (changed(SHEET, b"A1:M2", b"A1:XFD1048576"), BUILT),
    "a size that makes no sense": (changed(SHEET, b"A1:M2", b"kaikki"), BUILT),
    "a shared text too far": (cell('<c r="L2" t="s"><v>999</v></c>'), "broken-zip"),
    "a shared text before the first": (cell('<c r="L2" t="s"><v>-1</v></c>'), "broken-zip"),
    "a style too far": (cell('<c r="L2" s="999" t="str"><v>a</v></c>'), "broken-zip"),
    "a million empty rows": (rows('<row ht="15" customHeight="1"/>' * 1_048_574), BUILT),
    "25,000 rows of spaces": (rows('<row><c t="str"><v> </v></c></row>' * 25_000), BUILT),
    "20,001 rows": (rows(_phase(2) * 20_000), Code.TOO_MANY_ROWS),
    "100,000 rows": (rows(_phase(2) * 100_000), Code.TOO_MANY_ROWS),
}

AROUND: Cases = {
    "a merged range of the whole sheet": (_merged("A1:XFD1048576"), BUILT),
    "merged ranges over each other": (_merged("A2:B3", "B2:C4"), BUILT),
    "a merged range that is none": (_merged("kaikki"), "broken-zip"),
    "a link of nothing": (_links("L2"), BUILT),
    "a link of the whole sheet": (_links("A1:XFD1048576", "rId9"), BUILT),
    "2,000 conditional formats": (
        after_rows(
            '<conditionalFormatting sqref="F2:F99"><cfRule type="containsText" priority="1" '
            'operator="containsText" text="x"><formula>1</formula></cfRule>'
            "</conditionalFormatting>" * 2000
        ),
        BUILT,
    ),
    "what no one knows": (after_rows('<uusi xmlns="urn:uusi"><a b="c"/></uusi>'), BUILT),
    "a sheet without rows": (part(ENNUSTEET, _sheet("")), Code.MISSING_COLUMN),
    "a sheet of nothing": (part(SHEET, b""), "broken-zip"),
    "a sheet of zeros": (part(SHEET, b"\0" * 900), "broken-zip"),
    "a sheet cut short": (changed(SHEET, b"</row></sheetData>", b""), "broken-zip"),
    "a sheet that is a web page": (
        part(ENNUSTEET, b"<html><body>404</body></html>"),
        Code.MISSING_COLUMN,
    ),
    "names with a prefix": (_prefixed, BUILT),
    "a sheet in UTF-16": (recoded(SHEET, "utf-16", 'encoding="UTF-16"'), BUILT),
    "a sheet in Latin-1": (recoded(SHEET, "latin-1", 'encoding="ISO-8859-1"'), BUILT),
    "texts in UTF-16 that say UTF-8": (
        recoded(STRINGS, "utf-16-le", 'encoding="UTF-8"'),
        BUILT,
    ),
    "texts in Latin-1 that say UTF-8": (
        recoded(STRINGS, "latin-1", 'encoding="UTF-8"'),
        "broken-zip",
    ),
    "texts in UTF-7": (recoded(STRINGS, "utf-7", 'encoding="UTF-7"'), BUILT),
    "a byte order mark": (recoded(SHEET, "utf-8-sig", 'encoding="UTF-8"'), BUILT),
}
SHEETS: Cases = NUMBERS | FORMULAS | TEXTS | ROWS | AROUND
