"""The formats of cells (styles.xml): copies of a cell's own with a fill, and those of the list."""

from collections.abc import Mapping
from copy import deepcopy
from dataclasses import dataclass

from lxml import etree

from pipeline.findings import Severity
from pipeline.write.workbook_package.names import MAIN
from pipeline.write.workbook_package.order import insert_in_order
from pipeline.write.xml import Element

FILLS: Mapping[Severity, str] = {
    Severity.ERROR: "FFFFC7CE",
    Severity.WARNING: "FFFFEB9C",
    Severity.HINT: "FFDDEBF7",
}
"""Pale red, yellow and blue, as ARGB; black text on them has a contrast of 13:1 at least."""

_HEADING_FILL, _BLACK, _LINK = "FFD9D9D9", "FF000000", "FF0563C1"
_PALE_THEME_COLOURS = ("0", "1", "2")  # white, the default black that a table may turn, pale grey
_PALE = 3 * 0x80  # red, green and blue together
_LINE = 15 / 11  # of a line to its letters, as Excel sets it
_ORDER = (
    *("numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs"),
    *("tableStyles", "colors", "extLst"),
)
_FIRST = {
    "fonts": ("<font><sz val='11'/><name val='Calibri'/><family val='2'/></font>",),
    "fills": (
        "<fill><patternFill patternType='none'/></fill>",
        "<fill><patternFill patternType='gray125'/></fill>",
    ),
    "borders": ("<border><left/><right/><top/><bottom/><diagonal/></border>",),
    "cellStyleXfs": ("<xf numFmtId='0' fontId='0' fillId='0' borderId='0'/>",),
    "cellXfs": ("<xf numFmtId='0' fontId='0' fillId='0' borderId='0' xfId='0'/>",),
}
"""What the first places of a list are kept for, where a workbook has no such list."""


@dataclass(frozen=True)
class ListFormats:
    """The numbers of the formats in the list of findings."""

    heading: int
    severities: Mapping[Severity, int]
    text: int
    link: int
    line: float
    """The height of a line in points."""


class Formats:
    """The lists of formats, which grow by what is asked for and not there yet."""

    def __init__(self, root: Element) -> None:
        self.root = root
        self._filled: dict[tuple[int, Severity], int] = {}
        self._lists = {name: self._list(name) for name in _FIRST}
        self._numbers = {
            name: {etree.tostring(one, with_tail=False): at for at, one in enumerate(children)}
            for name, children in self._lists.items()
        }

    def filled(self, number: int, severity: Severity) -> int:
        """The format of this number with the fill of a finding, its text readable on it."""
        if (number, severity) not in self._filled:
            self._filled[number, severity] = self._with_fill(number, severity)
        return self._filled[number, severity]

    def _with_fill(self, number: int, severity: Severity) -> int:
        changed = deepcopy(self._lists["cellXfs"][number])
        font = self._readable(int(changed.get("fontId", "0")))
        changed.set("fontId", str(font))
        changed.set("fillId", str(self._fill(FILLS[severity])))
        changed.set("applyFont", "1")
        changed.set("applyFill", "1")
        return self._number("cellXfs", changed)

    def of_list(self) -> ListFormats:
        """The formats of the sheet that lists the findings."""
        bold = self._font("b")
        severities = {
            severity: self._listed(self._fill(FILLS[severity]), bold) for severity in Severity
        }
        return ListFormats(
            heading=self._listed(self._fill(_HEADING_FILL), bold),
            severities=severities,
            text=self._listed(0, 0),
            link=self._listed(0, self._font("u", _LINK)),
            line=_LINE * self._size(),
        )

    def _listed(self, fill: int, font: int) -> int:
        attributes = {"numFmtId": "0", "fontId": str(font), "fillId": str(fill), "borderId": "0"}
        attributes |= {"xfId": "0", "applyFont": "1", "applyFill": "1", "applyAlignment": "1"}
        made = self.root.makeelement(f"{MAIN}xf", attributes)
        alignment = {"vertical": "top", "wrapText": "1"}
        made.append(made.makeelement(f"{MAIN}alignment", alignment))
        return self._number("cellXfs", made)

    def _fill(self, argb: str) -> int:
        return self._number(
            "fills",
            _element(
                "<fill><patternFill patternType='solid'>"
                f"<fgColor rgb='{argb}'/><bgColor indexed='64'/></patternFill></fill>"
            ),
        )

    def _font(self, style: str, argb: str = "") -> int:
        """The workbook's first font in bold (b) or underlined (u), its parts in their order."""
        first = self._lists["fonts"][0]
        made = _element(f"<font><{style}/></font>")
        for name in ("sz", "color", "name", "family", "charset", "scheme"):
            part = first.find(f"{MAIN}{name}")
            if name == "color":
                made.extend([_element(f"<color rgb='{argb}'/>")] if argb else [])
            elif part is not None:
                made.append(deepcopy(part))
        return self._number("fonts", made)

    def _size(self) -> float:
        """Of the workbook's first font, in points."""
        size = self._lists["fonts"][0].find(f"{MAIN}sz")
        return float("11" if size is None else size.get("val", "11"))

    def _readable(self, number: int) -> int:
        """The font of this number, in black unless it has a dark colour of its own.

        A table's style may turn the default colour white, as in its headings.
        """
        font = self._lists["fonts"][number]
        colour = font.find(f"{MAIN}color")
        if colour is not None and not _may_be_pale(colour):
            return number
        changed = deepcopy(font)
        old = changed.find(f"{MAIN}color")
        black = _element(f"<color rgb='{_BLACK}'/>")
        if old is not None:
            changed.replace(old, black)
        else:
            size = changed.find(f"{MAIN}sz")
            changed.insert(0 if size is None else changed.index(size) + 1, black)
        return self._number("fonts", changed)

    def _number(self, name: str, element: Element) -> int:
        """The place of an equal element in the list; it is added if there is none."""
        children, numbers = self._lists[name], self._numbers[name]
        children.append(element)
        text = etree.tostring(element, with_tail=False)
        if text in numbers:
            children.remove(element)
        else:
            numbers[text] = len(children) - 1
            children.set("count", str(len(children)))
        return numbers[text]

    def _list(self, name: str) -> Element:
        found = self.root.find(f"{MAIN}{name}")
        if found is None:
            found = self.root.makeelement(f"{MAIN}{name}", {"count": str(len(_FIRST[name]))})
            later = {f"{MAIN}{tag}" for tag in _ORDER[_ORDER.index(name) + 1 :]}
            insert_in_order(self.root, found, later)
            found.extend(_element(first) for first in _FIRST[name])
        return found


def _may_be_pale(colour: Element) -> bool:
    argb = colour.get("rgb")
    if argb is None:
        return colour.get("theme", "0") in _PALE_THEME_COLOURS
    return sum(bytes.fromhex(argb[-6:])) > _PALE


def _element(text: str) -> Element:
    root = etree.fromstring(f"<x xmlns='{MAIN.strip('{}')}'>{text}</x>")
    return root[0]
