"""Files that are no workbook, archives that are broken or too large, and odd packages."""

import io
import struct
import zipfile

from pipeline.findings import Code
from tests.hostile.parts import (
    BUILT,
    RELATIONS,
    SHEET,
    STRINGS,
    STYLES,
    TYPES,
    WORKBOOK,
    Cases,
    Make,
    changed,
    declaring,
    packed,
    part,
    rows,
    sound,
    whole,
    with_parts,
)

LARGE = Code.WORKBOOK_TOO_LARGE
_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 504
_LAUGHS = "".join(f'<!ENTITY h{n} "{f"&h{n - 1};" * 10 if n else "ha" * 10}">' for n in range(10))
_ATTRIBUTES = " ".join(f'a{n}=""' for n in range(600_000))
_MAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"


def _of(content: bytes) -> Make:
    return lambda: content


def _named(name: str) -> bytes:
    """A compound file that has a stream of this name."""
    return _COMPOUND + name.encode("utf-16-le") + b"\0" * 512


def _archive(**parts: bytes) -> Make:
    return lambda: packed(parts.items())


def _cut(start: int, end: int | None = None) -> Make:
    return lambda: whole()[start:end]


def _method(method: int) -> Make:
    return lambda: packed(sound().items(), method)


def _twice(name: str) -> bytes:
    """An archive that says a part twice: which of them counts is up to the reader."""
    parts = [*sound().items()]
    with_second = io.BytesIO(packed(parts))
    with zipfile.ZipFile(with_second, "a") as archive:
        archive.filename = None
        archive.NameToInfo.pop(name)  # or it would warn
        archive.writestr(name, sound()[name])
    return with_second.getvalue()


def _header(offset: int, layout: str, value: int, name: str = SHEET) -> Make:
    """The archive with another value in the central directory's entry of a part."""

    def make() -> bytes:
        content = bytearray(whole())
        entry = content.rindex(name.encode()) - 46  # APPNOTE.TXT, 4.3.12
        struct.pack_into(layout, content, entry + offset, value)
        return bytes(content)

    return make


def _commented() -> bytes:
    target = io.BytesIO(whole())
    with zipfile.ZipFile(target, "a") as archive:
        archive.comment = b"PK\x05\x06" * 10_000
    return target.getvalue()


def _with_large_picture() -> bytes:
    return part("xl/media/a.bmp", bytes(250_000_000))()


def _texts_without_end() -> bytes:
    """A cell that has the last of two million texts."""
    texts = sound()[STRINGS].replace(b"</sst>", b"<si/>" * 2_000_000 + b"</sst>")
    sheet = sound()[SHEET].replace(b"<v>38</v>", b"<v>2000000</v>")
    return with_parts(**{STRINGS: texts, SHEET: sheet})()


def _same_sheet_often() -> bytes:
    """Six hundred sheets of one name, each of them the same large part."""
    sheets = b"".join(b'<sheet name="Vaiheet" sheetId="%d" r:id="rId4"/>' % n for n in range(600))
    large = rows('<row ht="15" customHeight="1"/>' * 100_000)
    with zipfile.ZipFile(io.BytesIO(large())) as archive:
        content = archive.read(SHEET)
    workbook = sound()[WORKBOOK].replace(b"</sheets>", sheets + b"</sheets>")
    return with_parts(**{SHEET: content, WORKBOOK: workbook})()


NO_ARCHIVES: Cases = {
    "nothing": (_of(b""), "empty"),
    "a placeholder of zeros": (_of(b"\0" * 8192), "empty"),
    "spaces": (_of(b" \r\n" * 99), "other"),
    "a table with semicolons": (_of("Kierros;Nimi\r\nE3/2020;Äö".encode("cp1252")), "csv"),
    "a table with tabs": (_of("Kierros\tNimi".encode("utf-16")), "csv"),
    "a web page": (_of(b"\r\n<!DOCTYPE html><html><table>"), "html"),
    "a web page in one file": (_of(b"MIME-Version: 1.0\r\nContent-Type: multipart"), "html"),
    "a sign-in page": (_of(b'<?xml version="1.0"?>\n<html xmlns="x"><head>'), "html"),
    "XML of Excel 2003": (_of(b'<?xml version="1.0"?><Workbook>'), "other"),
    "a PDF": (_of(b"%PDF-1.7\n\x00\x01"), "other"),
    "a picture": (_of(b"\x89PNG\r\n\x1a\n\x00\x00"), "other"),
    "a gzip": (_of(b"\x1f\x8b\x08\x00" + b"\x00" * 99), "other"),
    "JSON": (_of(b'{"a": 1, "b": 2}'), "csv"),
    "an old workbook": (_of(_named("Workbook")), "xls"),
    "a very old workbook": (_of(_named("Book")), "xls"),
    "a workbook with a password": (_of(_named("EncryptedPackage")), "encrypted"),
    "a workbook with a label": (_of(_named("DRMEncryptedDataSpace")), "encrypted"),
    "an old document": (_of(_named("WordDocument")), "other-office"),
    "half a compound file": (_of(_COMPOUND[:40]), "other-office"),
    "a lock file under another name": (_of(b"\x05Mari " + b" " * 100), "other"),
}

ARCHIVES: Cases = {
    "an archive cut in half": (_cut(0, 3000), "broken-zip"),
    "an archive without its end": (_cut(0, -10), "broken-zip"),
    "an archive without its start": (_cut(40), "other"),
    "a start of an archive": (_of(b"PK\x03\x04"), "broken-zip"),
    "an empty archive": (_archive(), "other"),
    "an archive of pictures": (_archive(**{"a.jpg": b"\xff\xd8"}), "other"),
    "an archive of a workbook": (lambda: packed([("tavoitteet.xlsx", whole())]), "other"),
    "a document": (_archive(**{TYPES: b"", "word/document.xml": b""}), "other-office"),
    "a presentation": (_archive(**{TYPES: b"", "ppt/presentation.xml": b""}), "other-office"),
    "a workbook of LibreOffice": (
        _archive(mimetype=b"application/vnd.oasis.opendocument.spreadsheet"),
        "ods",
    ),
    "a binary workbook": (_archive(**{TYPES: b"", "xl/workbook.bin": b"\x83\x01"}), "xlsb"),
    "a strict workbook": (
        changed(
            WORKBOOK,
            b"http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            b"http://purl.oclc.org/ooxml/spreadsheetml/main",
        ),
        "strict",
    ),
    "a part twice": (lambda: _twice(SHEET), "broken-zip"),
    "another method of packing": (_method(zipfile.ZIP_LZMA), "broken-zip"),
    "parts that are not packed": (_method(zipfile.ZIP_STORED), BUILT),
    "a part with a password": (_header(8, "<H", 1), "broken-zip"),
    "a wrong checksum": (_header(16, "<L", 1234), "broken-zip"),
    "a size that is too small": (_header(24, "<L", 100), "broken-zip"),
    "a size that is too large": (_header(24, "<L", 2_000_000), BUILT),
    "a part over another": (_header(42, "<L", 0), "broken-zip"),
    "a comment like an end": (_commented, "broken-zip"),
    "names that lead outside": (part("../../../../tmp/hei.xml", b"<a/>"), BUILT),
    "names from the root": (part("/etc/passwd", b"x"), BUILT),
    "a workbook in the workbook": (part("xl/embeddings/a.xlsx", b"PK\x03\x04"), BUILT),
    "20,000 parts": (
        lambda: packed([*sound().items(), *((f"{n}", b"") for n in range(20_000))]),
        LARGE,
    ),
    "a picture of 250 MB": (_with_large_picture, BUILT),
}

FLOODS: Cases = {
    "spaces without end in a sheet": (rows(" " * 90_000_000), LARGE),
    "cells without end in a row": (rows(f"<row>{'<c/>' * 2_000_000}</row>"), LARGE),
    "attributes without end": (
        rows("<row " + "".join(f'a{n}=""' for n in range(600_000)) + "/>"),
        LARGE,
    ),
    "a text without end": (rows(f"<row><c><v>{'9' * 9_000_000}</v></c></row>"), LARGE),
    "rows without end": (rows("<row/>" * 4_000_000), LARGE),
    "elements within elements": (rows("<a>" * 5000 + "</a>" * 5000), "broken-zip"),
    "shared texts without end": (_texts_without_end, LARGE),
    "styles without end": (changed(STYLES, b"</fonts>", b"<font/>" * 290_000 + b"</fonts>"), LARGE),
    "sheets without end": (
        changed(WORKBOOK, b"</sheets>", b'<sheet name="a"/>' * 300_000 + b"</sheets>"),
        LARGE,
    ),
    "kinds of parts without end": (part(TYPES, b" " * 5_000_000), LARGE),
    "a kind of file without end": (_archive(mimetype=bytes(90_000_000)), LARGE),
    "the same sheet often": (_same_sheet_often, "broken-zip"),
    "laughs in a sheet": (declaring(SHEET, b"worksheet", _LAUGHS), "broken-zip"),
    "laughs in the texts": (declaring(STRINGS, b"sst", _LAUGHS), "broken-zip"),
    "laughs in the styles": (declaring(STYLES, b"styleSheet", _LAUGHS), "broken-zip"),
    "laughs in the workbook": (declaring(WORKBOOK, b"workbook", _LAUGHS), "broken-zip"),
    "laughs in the kinds of parts": (declaring(TYPES, b"Types", _LAUGHS), "broken-zip"),
    "a file of the machine as an entity": (
        declaring(SHEET, b"worksheet", '<!ENTITY a SYSTEM "file:///etc/passwd">'),
        "broken-zip",
    ),
    "an entity from the network": (
        declaring(RELATIONS, b"Relationships", '<!ENTITY % a SYSTEM "http://127.0.0.1/a"> %a;'),
        "broken-zip",
    ),
}

_VBA = (
    b"application/vnd.ms-office.vbaProject",
    b"application/vnd.ms-excel.sheet.macroEnabled.main+xml",
)
_ENNUSTEET = b'<sheet name="Ennusteet" sheetId="5" r:id="rId5"/>'


def _with_macros() -> bytes:
    types = sound()[TYPES].replace(_MAIN.encode(), _VBA[1])
    project = b'<Override PartName="/xl/vbaProject.bin" ContentType="%s"/></Types>' % _VBA[0]
    macros = {TYPES: types.replace(b"</Types>", project), "xl/vbaProject.bin": _named("VBA")}
    return with_parts(**macros)()


def _hidden(state: bytes) -> Make:
    return changed(WORKBOOK, b'sheetId="4"', b'sheetId="4" state="%s"' % state)


def _named_sheet(name: str) -> Make:
    """The workbook with a sheet more, which is none of ours."""
    sheet = f'<sheet name="{name}" sheetId="9" r:id="rId1"/></sheets>'
    return changed(WORKBOOK, b"</sheets>", sheet.encode())


def _related(old: bytes, new: bytes) -> Make:
    return changed(RELATIONS, old, new)


PACKAGES: Cases = {
    "no table of texts": (part(STRINGS, None), "broken-zip"),
    "no styles": (part(STYLES, None), "broken-zip"),
    "no kinds of parts": (part(TYPES, None), "broken-zip"),
    "no relations": (part(RELATIONS, None), "broken-zip"),
    "no workbook part": (part(WORKBOOK, None), "broken-zip"),
    "no theme": (part("xl/theme/theme1.xml", None), BUILT),
    "a sheet's part that is missing": (part(SHEET, None), "broken-zip"),
    "a relation to nowhere": (_related(b"sheet4.xml", b"sheet99.xml"), "broken-zip"),
    "a relation outside": (_related(b"worksheets/sheet4.xml", b"../../../a.xml"), "broken-zip"),
    "a relation to the network": (
        _related(b'worksheets/sheet4.xml"', b'http://x.fi/a.xml" TargetMode="External"'),
        "broken-zip",
    ),
    "a relation from the root": (_related(b"worksheets/sheet4", b"/xl/worksheets/sheet4"), BUILT),
    "a sheet without a relation": (changed(WORKBOOK, b' r:id="rId5"', b""), Code.MISSING_SHEET),
    "a sheet that is not listed": (changed(WORKBOOK, _ENNUSTEET, b""), Code.MISSING_SHEET),
    "a chart sheet": (
        _related(
            b"</Relationships>",
            b'<Relationship Id="rId99" Type="http://schemas.openxml'
            b'formats.org/officeDocument/2006/relationships/chartsheet" Target="c.xml"/>'
            b"</Relationships>",
        ),
        BUILT,
    ),
    "a hidden sheet": (_hidden(b"hidden"), BUILT),
    "a very hidden sheet": (_hidden(b"veryHidden"), BUILT),
    "a sheet with quotes in its name": (_named_sheet("O'Brien &quot;x&quot; ''"), BUILT),
    "a sheet with a path as its name": (_named_sheet("../../etc/passwd"), BUILT),
    "macros": (_with_macros, BUILT),
    "a template": (changed(TYPES, b"sheet.main", b"template.main"), BUILT),
    "5,000 names": (
        changed(
            WORKBOOK,
            b"<calcPr",
            b"<definedNames>"
            + b"".join(b'<definedName name="n%d">#REF!</definedName>' % n for n in range(5000))
            + b"</definedNames><calcPr",
        ),
        BUILT,
    ),
    "5,000 styles": (
        changed(STYLES, b"</cellXfs>", b'<xf numFmtId="9" fontId="0"/>' * 5000 + b"</cellXfs>"),
        BUILT,
    ),
    "a fill that makes no sense": (changed(STYLES, b'"gray125"', b'"ruudut"'), BUILT),
    "a named style of nothing": (
        changed(STYLES, b'xfId="0" builtinId', b'xfId="9" builtinId'),
        BUILT,
    ),
    "another workbook that is linked": (
        with_parts(**{"xl/externalLinks/externalLink1.xml": b"<!DOCTYPE a>"}),
        BUILT,
    ),
    "properties that make no sense": (part("docProps/core.xml", b"<<<"), BUILT),
}
FILES: Cases = NO_ARCHIVES | ARCHIVES | FLOODS | PACKAGES
