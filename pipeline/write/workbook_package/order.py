"""Elements found by name, and new ones in the order that the format asks for."""

from collections.abc import Collection

from pipeline.write.workbook_package.names import MAIN
from pipeline.write.xml import Element


def child(parent: Element, name: str) -> Element:
    """The element of this name that every sound part has; KeyError if it is missing."""
    found = parent.find(f"{MAIN}{name}")
    if found is None:
        raise KeyError(name)
    return found


def insert(parent: Element, new: Element, following: Element | None) -> None:
    """Puts an element before another one, or last."""
    if following is None:
        parent.append(new)
    else:
        following.addprevious(new)


def insert_in_order(parent: Element, new: Element, later: Collection[str]) -> None:
    """Puts an element before the first of those that must come later, by their tags."""
    insert(parent, new, next((one for one in parent if one.tag in later), None))
