"""The texts that a workbook stores once for all of its cells."""

from pipeline.write.workbook_package.names import MAIN, OFFICE_DOCUMENT, RELATIONS
from pipeline.write.workbook_package.package import Package

_SHARED_STRINGS = f"{RELATIONS}/sharedStrings"


def shared_texts(package: Package) -> tuple[str, ...]:
    """The texts in their order, without their styles; none if each cell has its own."""
    part = package.target(package.target("", OFFICE_DOCUMENT), _SHARED_STRINGS)
    if not part:
        return ()
    items = package.tree(part).iterchildren(f"{MAIN}si")
    return tuple("".join(text.text or "" for text in item.iter(f"{MAIN}t")) for item in items)
