"""Cells of a new row: as an old one looks, with its value, with a text, or with nothing."""

from copy import deepcopy

from pipeline.write.workbook_package.names import MAIN
from pipeline.write.workbook_package.place import Place
from pipeline.write.xml import Element

_FORMULA, _VALUE, _INLINE, _TEXT = (f"{MAIN}{name}" for name in ("f", "v", "is", "t"))
_KIND, _FORMAT = "t", "s"
_OF_FORMULAS = "cm"
"""Says that a cell holds a formula that gives several cells their values."""
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def clone(cell: Element, place: Place) -> Element:
    """The same cell in another place."""
    new = deepcopy(cell)
    new.tail = None
    new.set("r", place.ref)
    return new


def with_value(looks: Element, valued: Element, place: Place) -> Element:
    """A cell that looks like one and has the value of another, which may be a formula's."""
    formula = valued.find(_FORMULA)
    if formula is not None and valued.get(_KIND) == "str":  # the text of a formula
        return with_text(looks, valued.findtext(_VALUE, ""), place, looks)
    new = clone(valued, place)
    new.attrib.pop(_OF_FORMULAS, "")
    for old in list(new.iterchildren(_FORMULA)):
        new.remove(old)
    new.attrib.pop(_FORMAT, "")
    if _FORMAT in looks.attrib:
        new.set(_FORMAT, looks.get(_FORMAT, ""))
    return new


def with_text(looks: Element | None, text: str, place: Place, maker: Element) -> Element:
    """A cell of this text, empty without one, in the format of another if any.

    `maker` is any element of the sheet.
    """
    new = maker.makeelement(f"{MAIN}c", {"r": place.ref})
    if looks is not None and _FORMAT in looks.attrib:
        new.set(_FORMAT, looks.get(_FORMAT, ""))
    if text:
        new.set(_KIND, "inlineStr")
        inline = new.makeelement(_INLINE)
        typed = new.makeelement(_TEXT, {_SPACE: "preserve"})
        typed.text = text
        inline.append(typed)
        new.append(inline)
    return new
