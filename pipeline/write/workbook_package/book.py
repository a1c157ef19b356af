"""The workbook part: the sheets by title, a further one at the end, and which one is shown."""

from itertools import count

from pipeline.write.workbook_package.names import (
    MACROS,
    MAIN,
    OFFICE_DOCUMENT,
    RELATION_ID,
    STYLES,
    STYLES_TYPE,
    WORKBOOK_TYPE,
    WORKSHEET,
)
from pipeline.write.workbook_package.order import child
from pipeline.write.workbook_package.package import Package
from pipeline.write.xml import Element

_STYLES_PART = "xl/styles.xml"  # openpyxl looks for no other name
_NO_STYLES = f'<styleSheet xmlns="{MAIN.strip("{}")}"/>'.encode()


class Book:
    """The workbook part of a package; KeyError if the package has none."""

    def __init__(self, package: Package) -> None:
        self._package = package
        self._part = package.target("", OFFICE_DOCUMENT)
        self._root = package.tree(self._part)
        relations = package.relations(self._part, WORKSHEET)
        parts = {relation.id: relation.target for relation in relations}
        self._parts = {
            sheet.get("name", ""): parts.get(sheet.get(RELATION_ID, ""), "")
            for sheet in self._sheets
        }

    @property
    def worksheets(self) -> dict[str, str]:
        """The part of each sheet of cells by its title, in their order."""
        return {title: part for title, part in self._parts.items() if part}

    def styles_part(self) -> str:
        """The part with the formats of cells; an empty one is made where there is none."""
        found = self._package.target(self._part, STYLES)
        if found:
            return found
        self._package.replace(_STYLES_PART, _NO_STYLES)
        self._package.set_type(_STYLES_PART, STYLES_TYPE)
        self._package.relate(self._part, STYLES, _STYLES_PART)
        return _STYLES_PART

    def free_title(self, wanted: str) -> str:
        """The title for a further sheet: the wanted one, with a number if it is taken."""
        taken = {title.casefold() for title in self._parts}
        titles = (f"{wanted} {number}" if number > 1 else wanted for number in count(1))
        return next(title for title in titles if title.casefold() not in taken)

    def append_shown(self, title: str, part: str) -> None:
        """Adds a sheet after all others and makes it the one that the workbook opens with."""
        sheets = self._sheets
        highest = max((int(sheet.get("sheetId", "0")) for sheet in sheets), default=0)
        relation = self._package.relate(self._part, WORKSHEET, part)
        attributes = {"name": title, "sheetId": str(highest + 1), RELATION_ID: relation}
        sheets.append(sheets.makeelement(f"{MAIN}sheet", attributes))
        for view in self._views():
            view.set("activeTab", str(len(sheets) - 1))
        self._package.put(self._part, self._root)

    def drop_macros(self) -> None:
        """Makes it an ordinary workbook: as .xlsx Excel opens none with macros and no template."""
        self._package.drop(self._part, MACROS)
        self._package.set_type(self._part, WORKBOOK_TYPE)

    @property
    def _sheets(self) -> Element:
        return child(self._root, "sheets")

    def _views(self) -> list[Element]:
        views = self._root.find(f"{MAIN}bookViews")
        if views is None:
            views = self._root.makeelement(f"{MAIN}bookViews")
            self._sheets.addprevious(views)
        if len(views) == 0:
            views.append(views.makeelement(f"{MAIN}workbookView"))
        return list(views)
