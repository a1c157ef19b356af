"""Links that lie on cells, for their copies in a further row."""

from collections.abc import Iterable
from copy import deepcopy

from pipeline.findings import Cell
from pipeline.write.workbook_package.names import MAIN
from pipeline.write.xml import Element

_ID = "{http://schemas.microsoft.com/office/spreadsheetml/2014/revision}uid"


class Links:
    """The links of a sheet by the cells that they lie on."""

    def __init__(self, root: Element) -> None:
        self._by_cell = {link.get("ref", ""): link for link in root.iterfind(f"{MAIN}hyperlinks/*")}

    def copy(self, cells: Iterable[Cell], row: int) -> None:
        """Gives each link on one of these cells to the same column of the row too."""
        for where in cells:
            link = self._by_cell.get(where.ref)
            if link is not None:
                new = deepcopy(link)
                new.attrib.pop(_ID, "")
                new.set("ref", f"{where.column}{row}")
                link.addnext(new)
