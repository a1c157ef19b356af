"""The boxes that notes are shown in (vmlDrawingN.vml): without one Excel shows no note."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import ceil

from pipeline.write.marked_copy.sizes import LAST_COLUMN, Edge, Sizes
from pipeline.write.workbook_package.names import (
    MAIN,
    RELATION_ID,
    RELATIONS,
    VML_DRAWING,
    VML_TYPE,
)
from pipeline.write.workbook_package.order import insert_in_order
from pipeline.write.workbook_package.package import Package
from pipeline.write.workbook_package.place import Place
from pipeline.write.xml import Element

_LEGACY = f"{MAIN}legacyDrawing"
_AFTER_LEGACY = {
    f"{MAIN}{name}"
    for name in (
        *("legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls"),
        *("webPublishItems", "tableParts", "extLst"),
    )
}
_WIDTH, _LINE, _MARGIN, _MOST_LINES = 290, 15, 12, 24  # pixels
_CHARACTERS = 40  # of Tahoma 9 on a line of this width
_RIGHT, _ABOVE = 15, 10  # pixels from the cell, as Excel places a note

_BLOCK = 1024  # shape ids of a drawing; block n has those from 1024 n on, and each is one drawing's
_IDS = re.compile(rb"""<o:idmap\b[^>]*?\bdata=(["'])([\d,\s]*)\1""")
_END = re.compile(rb"</xml\s*>\s*$")
_SPACES = (
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" '
    'xmlns:x="urn:schemas-microsoft-com:office:excel"'
)
_NEW = (
    f'<xml {_SPACES}><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data=""/></o:shapelayout>'
    "</xml>"
)
_KIND_ID = "_x0000_t202"
_KIND = (
    f'<v:shapetype {_SPACES} id="{_KIND_ID}" coordsize="21600,21600" o:spt="202" '
    'path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/>'
    '<v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>'
)
_BOX = (
    '<v:shape {spaces} id="_x0000_s{id}" type="#{kind}" '
    'style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">'
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/>'
    '<v:path o:connecttype="none"/>'
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>'
    '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>'
    "<x:Anchor>{anchor}</x:Anchor><x:AutoFill>False</x:AutoFill>"
    "<x:Row>{row}</x:Row><x:Column>{column}</x:Column></x:ClientData></v:shape>"
)


@dataclass(frozen=True)
class Box:
    """A note's cell and its text, by which the box is sized."""

    place: Place
    text: str


def draw_boxes(package: Package, sheet: str, root: Element, boxes: Sequence[Box]) -> None:
    """Adds the boxes of a sheet's new notes to what it draws for old programs.

    ValueError if that part is damaged.
    """
    if not boxes:
        return
    part = _drawing(package, sheet, root)
    content = package.read(part)
    end = _END.search(content)
    if end is None:
        raise ValueError(part)
    block = _free_block(package)
    blocks = range(block, block + 1 + len(boxes) // _BLOCK)
    drawn = b"" if f'id="{_KIND_ID}"'.encode() in content else _KIND.encode()
    drawn += "".join(_shapes(boxes, block, Sizes(root))).encode()
    content = content[: end.start()] + drawn + content[end.start() :]
    package.replace(part, _IDS.sub(lambda found: _with_blocks(found, blocks), content, count=1))


def _drawing(package: Package, sheet: str, root: Element) -> str:
    """The part that the sheet names for this, or a new one."""
    found = root.find(_LEGACY)
    if found is not None:
        relation = found.get(RELATION_ID)
        parts = {one.id: one.target for one in package.relations(sheet, VML_DRAWING)}
        return parts[relation or ""]
    part = package.add("xl/drawings/vmlDrawing{}.vml", VML_TYPE, _NEW.encode())
    relation = package.relate(sheet, VML_DRAWING, part)
    made = root.makeelement(_LEGACY, {RELATION_ID: relation}, nsmap={"r": RELATIONS})
    insert_in_order(root, made, _AFTER_LEGACY)
    return part


def _free_block(package: Package) -> int:
    """The first block of shape ids after all that the workbook's drawings use."""
    drawings = map(package.read, package.names(".vml"))
    used = (match[2].replace(b",", b" ") for one in drawings for match in _IDS.finditer(one))
    return 1 + max((int(block) for blocks in used for block in blocks.split()), default=0)


def _with_blocks(found: re.Match[bytes], blocks: range) -> bytes:
    data = b",".join([*filter(None, [found[2].strip()]), *(b"%d" % block for block in blocks)])
    return found[0][: found.start(2) - found.start()] + data + found[1]


def _shapes(boxes: Sequence[Box], block: int, sizes: Sizes) -> Iterator[str]:
    for number, box in enumerate(boxes, block * _BLOCK + 1):
        yield _BOX.format(
            spaces=_SPACES,
            id=number,
            kind=_KIND_ID,
            anchor=_anchor(box, sizes),
            row=box.place.row - 1,
            column=box.place.column - 1,
        )


def _anchor(box: Box, sizes: Sizes) -> str:
    """Right of the cell, a little above: columns and rows from 0 on, each with its pixels."""
    column = min(box.place.column, LAST_COLUMN - 1)
    row = max(box.place.row - 2, 0)
    left, top = Edge(column, _RIGHT), Edge(row, _ABOVE)
    right, bottom = sizes.across(left, _WIDTH), sizes.down(top, _height(box.text))
    edges = (left, top, right, bottom)
    return ", ".join(f"{edge.number}, {edge.offset}" for edge in edges)


def _height(text: str) -> int:
    lines = sum(ceil(len(line) / _CHARACTERS) or 1 for line in text.splitlines())
    return min(lines, _MOST_LINES) * _LINE + _MARGIN
