"""Native tables: a style that is in the file, every rule and looks said in the cells."""

from functools import lru_cache

from pipeline.intake.inks import Inks
from pipeline.render.shapes import SizedCell, SizedRow, TableShape
from pipeline.units import Insets, emu, inches
from pipeline.write.markup import Markup, characters, markup, non_visual, solid, transform
from pipeline.write.texts import TextWriter

_NO_STYLE = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}"
_TABLE_URI = "http://schemas.openxmlformats.org/drawingml/2006/table"
_HEADER_RULE, _ROW_RULE = emu(1.5), emu(0.75)
_TAB = inches(0.07)


def table(
    shape: TableShape, shape_id: int, placeholder: Markup | None, texts: TextWriter, inks: Inks
) -> Markup:
    """The table in its placeholder, if any, with the place and heights that were measured."""
    properties = markup("a:tblPr", {"firstRow": 1}, _style())
    grid = markup("a:tblGrid", None, *(markup("a:gridCol", {"w": width}) for width in shape.widths))
    header, *rows = shape.rows
    lines = [
        _row(header, (inks.ink.stated, _HEADER_RULE), texts),
        *(_row(row, (inks.rule.stated, _ROW_RULE) if row.rule else None, texts) for row in rows),
    ]
    content = markup("a:tbl", None, properties, grid, *lines)
    data = markup("a:graphicData", {"uri": _TABLE_URI}, content)
    return markup(
        "p:graphicFrame",
        None,
        markup(
            "p:nvGraphicFramePr",
            None,
            non_visual(shape_id, f"{shape.slot} #{shape.key}", alternative=shape.alternative),
            markup("p:cNvGraphicFramePr", None, markup("a:graphicFrameLocks", {"noGrp": 1})),
            markup("p:nvPr", None, placeholder),
        ),
        transform(shape.box, "p:xfrm"),
        markup("a:graphic", None, data),
    )


def _style() -> Markup:
    return markup("a:tableStyleId", None, characters(_NO_STYLE))


def _row(row: SizedRow, rule: tuple[str, int] | None, texts: TextWriter) -> Markup:
    cells = (_cell(cell, rule, texts) for cell in row.cells)
    return markup("a:tr", {"h": row.height}, *cells)


def _cell(cell: SizedCell, rule: tuple[str, int] | None, texts: TextWriter) -> Markup:
    properties = _cell_properties(cell.insets, cell.middle, cell.fill, cell.tab, rule)
    return markup("a:tc", None, _body(cell, texts), properties)


@lru_cache(maxsize=200)
def _cell_properties(
    insets: Insets, middle: bool, fill: str | None, tab: str | None, rule: tuple[str, int] | None
) -> Markup:
    """Room, rules and fill of a cell; made once, as many cells of a deck have the same."""
    margins: dict[str, str | int] = {
        "marL": insets.left,
        "marR": insets.right,
        "marT": insets.top,
        "marB": insets.bottom,
        "anchor": "ctr" if middle else "t",
    }
    left = _line("a:lnL", tab, _TAB) if tab else _no_line("a:lnL")
    sides = [left, _no_line("a:lnR"), _no_line("a:lnT")]
    below = _line("a:lnB", *rule) if rule else _no_line("a:lnB")
    filled = solid(fill) if fill else markup("a:noFill")
    return markup("a:tcPr", margins, *sides, below, filled)


def _body(cell: SizedCell, texts: TextWriter) -> Markup:
    paragraphs = list(texts.in_full(cell.paragraphs)) or [markup("a:p")]
    return markup("a:txBody", None, markup("a:bodyPr"), markup("a:lstStyle"), *paragraphs)


def _line(tag: str, color: str, width: int) -> Markup:
    attributes: dict[str, str | int] = {"w": width, "cap": "flat", "cmpd": "sng", "algn": "ctr"}
    return markup(tag, attributes, solid(color), markup("a:prstDash", {"val": "solid"}))


def _no_line(tag: str) -> Markup:
    return markup(tag, {"w": 0}, markup("a:noFill"))
