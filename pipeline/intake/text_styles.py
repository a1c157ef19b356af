"""How a placeholder's text looks at each level: the layout, its master and the theme resolved."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from lxml import etree
from pptx.oxml.ns import qn

LEVELS = 5
DEFAULT_SIZE = 18.0
_PER_CENT = 100_000
_OF_LEVEL = tuple(qn(f"a:lvl{level}pPr") for level in range(1, LEVELS + 1))
_DEFAULT, _RUN, _FILL, _LATIN = (qn(f"a:{n}") for n in ("defPPr", "defRPr", "solidFill", "latin"))
_COLOURS = tuple(qn(f"a:{name}") for name in ("srgbClr", "schemeClr", "sysClr"))
_LINE, _BEFORE, _AFTER = (qn(f"a:{name}") for name in ("lnSpc", "spcBef", "spcAft"))
_IN_PERCENT = qn("a:spcPct")
_NO_MARK = qn("a:buNone")
_MARKS = (_NO_MARK, *(qn(f"a:{name}") for name in ("buChar", "buAutoNum", "buBlip")))

ColourOf = Callable[[etree._Element], str | None]  # noqa: SLF001  # lxml has no public name
"""Gives the colour that an element holds, six hex digits, or None where it cannot be told."""


@dataclass(frozen=True)
class TextStyle:
    """The looks of one list level: sizes in points, colour a theme slot or six hex digits.

    `margin` and `indent` are in EMU; a text that is `listed` has a mark unless it says otherwise.
    Where no size is stated programs differ on it, so that it is not to be relied on.
    """

    size: float = DEFAULT_SIZE
    bold: bool = False
    italic: bool = False
    color: str = "tx1"
    font: str = "+mn-lt"
    align: str = "l"
    line_spacing: float = 1.0
    space_before: float = 0.0
    space_after: float = 0.0
    margin: int = 0
    indent: int = 0
    listed: bool = False
    capitals: bool = False
    has_size: bool = False

    def __hash__(self) -> int:
        """That of the size: styles are looked up often, and hardly two share a size."""
        return hash(self.size)


Known = dict[tuple[etree._Element, ...], TextStyle]  # noqa: SLF001  # as above
"""Styles by the elements that state them: the layouts of a file share most."""


def resolve_levels(
    list_styles: Sequence[etree._Element],
    changed: ColourOf = lambda _: None,
    known: Known | None = None,
) -> tuple[TextStyle, ...]:
    """The style of each level, from the list styles that apply, the nearest first.

    `changed` gives what colour is seen where one is stated as a lighter or darker slot; `known` are
    the styles that were resolved with it before.
    """
    known = {} if known is None else known
    stated = [{child.tag: child for child in style} for style in list_styles]
    levels = [tuple(_properties(stated, level)) for level in _OF_LEVEL]
    for properties in levels:
        if properties not in known:
            known[properties] = _style(properties, changed)
    return tuple(known[properties] for properties in levels)


def _properties(
    list_styles: Sequence[Mapping[str, etree._Element]], level: str
) -> Iterator[etree._Element]:
    """What the list styles state of a level, whose elements stand under their tags."""
    for style in list_styles:
        yield from (style[tag] for tag in (level, _DEFAULT) if tag in style)


def _style(properties: Sequence[etree._Element], changed: ColourOf) -> TextStyle:
    runs = [p.find(_RUN) for p in properties]
    run_properties = [run for run in runs if run is not None]
    size = float(_attribute(run_properties, "sz", str(DEFAULT_SIZE * 100))) / 100
    return TextStyle(
        size=size,
        bold=_attribute(run_properties, "b", "0") in ("1", "true"),
        italic=_attribute(run_properties, "i", "0") in ("1", "true"),
        color=_color(run_properties, changed),
        font=_font(run_properties),
        align=_attribute(properties, "algn", "l"),
        line_spacing=_spacing(properties, _LINE, size, 1.0) or 1.0,
        space_before=_spacing(properties, _BEFORE, size, 0.0) * size,
        space_after=_spacing(properties, _AFTER, size, 0.0) * size,
        margin=int(_attribute(properties, "marL", "0")),
        indent=int(_attribute(properties, "indent", "0")),
        listed=_is_listed(properties),
        capitals=_attribute(run_properties, "cap", "none") == "all",
        has_size=bool(_attribute(run_properties, "sz", "")),
    )


def _is_listed(properties: Sequence[etree._Element]) -> bool:
    stated = (child.tag for element in properties for child in element.iterchildren(*_MARKS))
    return next(stated, _NO_MARK) != _NO_MARK


def _attribute(elements: Sequence[etree._Element], name: str, default: str) -> str:
    return next((e.get(name, "") for e in elements if e.get(name) is not None), default)


def _color(run_properties: Sequence[etree._Element], changed: ColourOf) -> str:
    for run in run_properties:
        fill = run.find(_FILL)
        if fill is not None and len(fill):
            if len(fill[0]) and (seen := changed(fill)):
                return seen
            # a colour of the system's states the last one seen; others by name are rare
            stated = fill[0].get("lastClr") or fill[0].get("val")
            known = fill[0].tag in _COLOURS
            return str(stated) if stated and known else "tx1"
    return "tx1"


def _font(run_properties: Sequence[etree._Element]) -> str:
    for run in run_properties:
        latin = run.find(_LATIN)
        if latin is not None:
            return str(latin.get("typeface", "+mn-lt"))
    return "+mn-lt"


def _spacing(properties: Sequence[etree._Element], tag: str, size: float, default: float) -> float:
    """A spacing as a part of the size, whether it is stated so or in points."""
    for element in properties:
        spacing = element.find(tag)
        if spacing is not None and len(spacing):
            value = float(spacing[0].get("val", "0"))
            in_percent = spacing[0].tag == _IN_PERCENT
            return value / _PER_CENT if in_percent else value / 100 / size
    return default
