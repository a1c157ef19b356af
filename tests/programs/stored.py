"""The workbook as Excel, openpyxl, LibreOffice and Google Sheets store it.

- Excel: written by XlsxWriter, which writes what Excel writes (shared strings, styles by number).
- openpyxl: written by openpyxl, whose rich texts are inline; it stores no values of formulas.
- LibreOffice: `libreoffice.xlsx`, which LibreOffice itself has saved from the one of Excel. To
  make it anew: uv run python -m tests.programs.stored
- Google Sheets: the one of Excel, changed in code to what its export is like: all of a thousand
  rows stored with styled cells, and no size of the sheet. It was not exported by Google Sheets.
"""

import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import Any

import openpyxl
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.styles import Font

from tests.builders import SMALLEST, Formula, Rich, Styled, change_part, headings_of, write_workbook
from tests.programs.contents import PAGE, ROWS, finish

LIBREOFFICE = Path(__file__).with_name("libreoffice.xlsx")
_VAIHEET = "xl/worksheets/sheet4.xml"


def by_excel(path: Path) -> Path:
    """The workbook in the form of Excel."""
    return write_workbook(path, ROWS, finish=finish)


def by_libreoffice(path: Path) -> Path:
    """The workbook that LibreOffice has saved."""
    return Path(shutil.copy(LIBREOFFICE, path))


def by_google_sheets(path: Path) -> Path:
    """The workbook in the form of an export of Google Sheets."""
    by_excel(path)
    rows = "".join(f'<row r="{row}">{_styled_cells(row)}</row>' for row in range(9, 1001))
    change_part(path, _VAIHEET, b"</sheetData>", f"{rows}</sheetData>".encode())
    change_part(path, _VAIHEET, b'<dimension ref="A1:M8"/>', b"")
    return path


def _styled_cells(row: int) -> str:
    return "".join(f'<c r="{column}{row}" s="1"/>' for column in "ABCDEFGHIJKLMZ")


def by_openpyxl(path: Path) -> Path:
    """The workbook that openpyxl has written, with values where the others have formulas."""
    book = openpyxl.Workbook()
    for name, rows in {**{name: [row] for name, row in SMALLEST.items()}, **ROWS}.items():
        sheet = book.create_sheet(name)
        headings = headings_of(name, rows)
        sheet.append(list(headings))
        for number, row in enumerate(rows, 2):
            for heading, value in row.items():
                _write(sheet.cell(number, headings.index(heading) + 1), value)
    del book["Sheet"]
    sheet = book["Vaiheet"]
    sheet.merge_cells("B2:B3")
    sheet.row_dimensions[5].hidden = True
    sheet["E8"].hyperlink = PAGE
    book.save(path)
    return path


def _write(cell: Any, value: object) -> None:
    match value:
        case Styled(value=plain, style=style):
            cell.value = plain
            strike = bool(style.get("font_strikeout"))
            cell.font = Font(italic=bool(style.get("italic")), strike=strike)
            cell.number_format = str(style.get("num_format", "General"))
        case Rich(pieces=pieces):
            cell.value = CellRichText([_piece(piece) for piece in pieces])
        case Formula(value=stored):
            cell.value = stored
        case _:
            cell.value = value


def _piece(piece: str | Styled) -> str | TextBlock:
    """A piece of a rich text; the only style in the contents is bold."""
    return piece if isinstance(piece, str) else TextBlock(InlineFont(b=True), str(piece.value))


def make_libreoffice() -> None:
    """Has LibreOffice save the workbook of Excel."""
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder) / "a.xlsx", Path(folder) / "saved"
        by_excel(source)
        profile = f"-env:UserInstallation=file://{folder}/profile"
        command = ["soffice", profile, "--headless", "--convert-to", "xlsx", "--outdir"]
        subprocess.run([*command, str(target), str(source)], check=True, timeout=120)  # noqa: S603 - our own command
        shutil.copy(target / "a.xlsx", LIBREOFFICE)


if __name__ == "__main__":
    make_libreoffice()
