"""How a shape looks, as far as people restyle it; programs add much of their own to its XML."""

from collections.abc import Iterator
from itertools import groupby

from lxml import etree
from pptx.oxml.ns import qn

Element = etree._Element  # noqa: SLF001  # lxml's own name for the type of its elements

_HOLDERS = {
    "a:xfrm": ("rot", "flipH", "flipV"),
    "a:bodyPr": ("anchor", "vert", "lIns", "tIns", "rIns", "bIns"),
    "a:pPr": ("lvl", "algn", "marL", "marR", "indent"),
    "a:rPr": ("sz", "b", "i", "u", "strike", "cap", "spc", "baseline"),
    "a:endParaRPr": (),
    "a:tblPr": ("firstRow", "lastRow", "firstCol", "lastCol", "bandRow", "bandCol"),
    "a:gridCol": ("w",),
    "a:tr": ("h",),
    "a:tc": ("gridSpan", "rowSpan", "hMerge", "vMerge"),
    "a:tcPr": ("marL", "marR", "marT", "marB", "anchor", "vert"),
    "a:prstGeom": ("prst",),
    "a:ln": ("w",),
    **{f"a:ln{side}": ("w",) for side in "LRTB"},
    **{f"p:{shape}": () for shape in ("sp", "pic", "cxnSp", "spPr", "blipFill")},
}
"""What a look begins with, and the attributes that people change."""
_PARTS = {
    "a:srgbClr": ("val",),
    "a:schemeClr": ("val",),
    **{f"a:{shade}": ("val",) for shade in ("lumMod", "lumOff", "tint", "shade", "alpha")},
    "a:latin": ("typeface",),
    **{f"a:{filled}": () for filled in ("highlight", "noFill", "gradFill", "pattFill")},
    "a:hlinkClick": (),
    "a:spcPct": ("val",),
    "a:spcPts": ("val",),
    "a:buChar": ("char",),
    "a:buAutoNum": ("type", "startAt"),
    "a:buNone": (),
    "a:prstDash": ("val",),
    "a:headEnd": ("type",),
    "a:tailEnd": ("type",),
    "a:effectLst": (),
    "a:outerShdw": (),
    "a:srcRect": ("l", "t", "r", "b"),
    **{f"a:{effect}": () for effect in ("grayscl", "duotone", "lum")},
}
"""What stands within those."""
_TAGS = {
    qn(name): (name, attributes, name in _HOLDERS)
    for name, attributes in (_HOLDERS | _PARTS).items()
}
_AFTER_THE_TEXT = "a:endParaRPr"
"""The look of what would be typed next: programs add it, and nobody sees it."""


def looks_of(shape: Element) -> str:
    """The looks of a shape and its texts, a line each, but those that are as the one before.

    So it is the same where PowerPoint has split a run, as it does at a misspelling.
    """
    seen = (look for look in _looks(shape) if not look.startswith(_AFTER_THE_TEXT))
    return "\n".join(look for look, _ in groupby(seen))


def _looks(shape: Element) -> Iterator[str]:
    look = ""
    for node in shape.iter(*_TAGS):
        name, attributes, begins = _TAGS[node.tag]
        if begins:
            yield look
            look = ""
        look += name
        for attribute in attributes:
            look += f"|{node.get(attribute, '')}"
    yield look
