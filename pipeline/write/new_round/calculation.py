"""What a program is told of formulas after rows were added: calculate them when it opens."""

from pipeline.write.workbook_package.names import MAIN, OFFICE_DOCUMENT, RELATIONS
from pipeline.write.workbook_package.order import insert_in_order
from pipeline.write.workbook_package.package import Package

_ORDER = f"{RELATIONS}/calcChain"
_LATER = [
    f"{MAIN}{name}"
    for name in (
        *("oleSize", "customWorkbookViews", "pivotCaches", "smartTagPr", "smartTagTypes"),
        *("webPublishing", "fileRecoveryPr", "webPublishObjects", "extLst"),
    )
]
"""What follows the settings of calculation in the workbook part (ECMA-376, 18.2.27)."""


def calculate_anew(package: Package) -> None:
    """Drops the order of calculation, which does not know the new formulas, and asks for all."""
    part = package.target("", OFFICE_DOCUMENT)
    package.drop(part, _ORDER)
    root = package.tree(part)
    settings = root.find(f"{MAIN}calcPr")
    if settings is None:
        settings = root.makeelement(f"{MAIN}calcPr")
        insert_in_order(root, settings, _LATER)
    settings.set("fullCalcOnLoad", "1")
    package.put(part, root)
