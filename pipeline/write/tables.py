"""Native tables: a style that is in the file, every rule and looks said in the cells."""

from collections.abc import Sequence
from copy import deepcopy
from functools import lru_cache

from pipeline.intake.inks import Inks
from pipeline.render.shapes import SizedCell, SizedRow, TableShape
from pipeline.units import Insets, emu, inches
from pipeline.write.texts import TextWriter
from pipeline.write.xml import Element, make, non_visual, solid, transform

_NO_STYLE = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}"
_TABLE_URI = "http://schemas.openxmlformats.org/drawingml/2006/table"
_HEADER_RULE, _ROW_RULE = emu(1.5), emu(0.75)
_TAB = inches(0.07)


def table(
    shape: TableShape, shape_id: int, placeholder: Element | None, texts: TextWriter, inks: Inks
) -> Element:
    """The table in its placeholder, if any, with the place and heights that were measured."""
    properties = make("a:tblPr", {"firstRow": 1}, _style())
    grid = make("a:tblGrid", None, *(make("a:gridCol", {"w": width}) for width in shape.widths))
    header, *rows = shape.rows
    lines = [
        _row(header, (inks.ink.stated, _HEADER_RULE), texts),
        *(_row(row, (inks.rule.stated, _ROW_RULE) if row.rule else None, texts) for row in rows),
    ]
    content = make("a:tbl", None, properties, grid, *lines)
    data = make("a:graphicData", {"uri": _TABLE_URI}, content)
    return make(
        "p:graphicFrame",
        None,
        make(
            "p:nvGraphicFramePr",
            None,
            non_visual(shape_id, f"{shape.slot} #{shape.key}", alternative=shape.alternative),
            make("p:cNvGraphicFramePr", None, make("a:graphicFrameLocks", {"noGrp": 1})),
            make("p:nvPr", None, placeholder),
        ),
        transform(shape.box, "p:xfrm"),
        make("a:graphic", None, data),
    )


def _style() -> Element:
    style = make("a:tableStyleId")
    style.text = _NO_STYLE
    return style


def _row(row: SizedRow, rule: tuple[str, int] | None, texts: TextWriter) -> Element:
    cells = (_cell(cell, rule, texts) for cell in row.cells)
    return make("a:tr", {"h": row.height}, *cells)


def _cell(cell: SizedCell, rule: tuple[str, int] | None, texts: TextWriter) -> Element:
    properties = _cell_properties(cell.insets, cell.middle, cell.fill, cell.tab, rule)
    return make("a:tc", None, _body(cell, texts), deepcopy(properties))


@lru_cache(maxsize=200)
def _cell_properties(
    insets: Insets, middle: bool, fill: str | None, tab: str | None, rule: tuple[str, int] | None
) -> Element:
    """Room, rules and fill of a cell; made once, as many cells of a deck have the same."""
    margins = {
        "marL": insets.left,
        "marR": insets.right,
        "marT": insets.top,
        "marB": insets.bottom,
        "anchor": "ctr" if middle else "t",
    }
    left = _line("a:lnL", tab, _TAB) if tab else _no_line("a:lnL")
    sides = [left, _no_line("a:lnR"), _no_line("a:lnT")]
    below = _line("a:lnB", *rule) if rule else _no_line("a:lnB")
    filled = solid(fill) if fill else make("a:noFill")
    return make("a:tcPr", margins, *sides, below, filled)


def _body(cell: SizedCell, texts: TextWriter) -> Element:
    paragraphs: Sequence[Element] = list(texts.in_full(cell.paragraphs)) or [make("a:p")]
    return make("a:txBody", None, make("a:bodyPr"), make("a:lstStyle"), *paragraphs)


def _line(tag: str, color: str, width: int) -> Element:
    attributes = {"w": width, "cap": "flat", "cmpd": "sng", "algn": "ctr"}
    return make(tag, attributes, solid(color), make("a:prstDash", {"val": "solid"}))


def _no_line(tag: str) -> Element:
    return make(tag, {"w": 0}, make("a:noFill"))
