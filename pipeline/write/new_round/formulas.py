"""Formulas that go on in a further row, as filling down a column makes them."""

from openpyxl.formula.translate import Translator

from pipeline.write.new_round.cells import clone, with_value
from pipeline.write.workbook_package.names import MAIN
from pipeline.write.workbook_package.place import Place
from pipeline.write.xml import Element

_FORMULA = f"{MAIN}f"
_SHARED, _GROUP = "shared", "si"


class Formulas:
    """The formulas of a sheet; one that several cells share is stored in the first of them."""

    def __init__(self, root: Element) -> None:
        self._shared = {
            formula.get(_GROUP, ""): (formula.text, _place_of(formula))
            for formula in root.iter(_FORMULA)
            if formula.get("t") == _SHARED and formula.text
        }

    def moved(self, cell: Element, place: Place) -> Element:
        """The cell in another row: a formula speaks of its new row, any value stays.

        A formula that fills several cells leaves its value.
        """
        formula = cell.find(_FORMULA)
        if formula is None:
            return clone(cell, place)
        text, origin = formula.text, cell.get("r", "")
        if formula.get("t") == _SHARED:
            text, origin = self._shared.get(formula.get(_GROUP, ""), ("", ""))
        elif formula.get("t", "normal") != "normal":
            text = ""
        if not text:
            return with_value(cell, cell, place)
        new = clone(cell, place)
        kept = new.makeelement(_FORMULA)
        kept.text = Translator(f"={text}", origin).translate_formula(place.ref)[1:]
        new.replace(new[list(cell).index(formula)], kept)
        return new


def _place_of(formula: Element) -> str:
    cell = formula.getparent()
    return cell.get("r", "") if cell is not None else ""
