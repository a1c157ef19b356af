"""The layouts file as values: what places it has, how big they are and how their texts look."""

import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from lxml import etree
from pptx import Presentation
from pptx.exc import PythonPptxError
from pptx.opc.constants import CONTENT_TYPE
from pptx.oxml.ns import qn
from pptx.presentation import Presentation as PresentationFile
from pptx.shapes.placeholder import LayoutPlaceholder
from pptx.slide import SlideLayout

from pipeline.findings import Code, Finding, LayoutsError, error, warning
from pipeline.intake.inherited import list_styles, same_in_master, type_of
from pipeline.intake.roles import (
    ACCENT_NAME,
    CUSTOM_COLOURS,
    PATTERNS,
    SLOTS,
    Pattern,
    Role,
    Slot,
)
from pipeline.intake.text_styles import TextStyle, resolve_levels
from pipeline.intake.theme import Theme, read_theme
from pipeline.units import Box, Emu, Insets, inside

_UNREADABLE = (
    *(PythonPptxError, zipfile.BadZipFile, etree.LxmlError),
    *(LookupError, ValueError, OSError, NotImplementedError),
)


@dataclass(frozen=True)
class Place:
    """A named placeholder of a layout: where its text stands and how it looks at each level.

    `box` is the room within the placeholder's insets.
    """

    slot: Slot
    idx: int
    type: str
    box: Box
    levels: tuple[TextStyle, ...]
    insets: Insets


@dataclass(frozen=True)
class Layout:
    """A named layout with its places; its pattern is the shape that takes a programme's accent."""

    role: Role
    index: int
    pattern: Pattern
    places: tuple[Place, ...]

    def place(self, slot: Slot) -> Place:
        """The place of a slot that the contract promises."""
        return next(place for place in self.places if place.slot is slot)

    def has(self, slot: Slot) -> bool:
        """Whether the layout has such a place."""
        return any(place.slot is slot for place in self.places)


@dataclass(frozen=True)
class Layouts:
    """All layouts of the contract; `data` is the file that they were read from."""

    data: bytes
    theme: Theme
    width: Emu
    height: Emu
    layouts: tuple[Layout, ...]

    def layout(self, role: Role) -> Layout:
        """The layout of a kind of slide."""
        return next(layout for layout in self.layouts if layout.role is role)

    def accent(self, number: int) -> str:
        """The colour of the programme `number` (from 1 on), beginning again after the last."""
        names = [ACCENT_NAME.format(number=n) for n in range(1, len(self.theme.custom) + 1)]
        accents = [self.theme.custom[name] for name in names if name in self.theme.custom]
        return accents[(number - 1) % len(accents)]


def read_layouts(path: Path) -> tuple[Layouts, tuple[Finding, ...]]:
    """The layouts in the file, with warnings.

    Raises:
        LayoutsError: the file cannot be read, or lacks something; says all that it lacks.
    """
    data = _read(path)
    try:
        return _layouts_of(data, path)
    except _UNREADABLE:
        raise LayoutsError([error(Code.NOT_LAYOUTS, file=path)]) from None


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except (OSError, ValueError):
        raise LayoutsError([error(Code.NO_LAYOUTS, file=path)]) from None


def _layouts_of(data: bytes, path: Path) -> tuple[Layouts, tuple[Finding, ...]]:
    file = Presentation(BytesIO(data))
    if file.part.content_type != CONTENT_TYPE.PML_PRESENTATION_MAIN:
        raise LayoutsError([error(Code.NOT_LAYOUTS, file=path)])  # one with macros, say
    theme = read_theme(file)
    by_name: dict[str, tuple[int, SlideLayout]] = {}
    findings: list[Finding] = []
    for index, layout in enumerate(file.slide_layouts):
        if layout.name in by_name and layout.name in list(Role):
            findings.append(warning(Code.DUPLICATE_LAYOUT, name=layout.name))
        by_name.setdefault(layout.name, (index, layout))
    findings.extend(_missing_colours(theme))
    layouts = []
    for role in Role:
        if role not in by_name:
            names = ", ".join(by_name)
            findings.append(error(Code.MISSING_LAYOUT, file=path.name, name=role, expected=names))
            continue
        index, found = by_name[role]
        findings.extend(_missing_in(found, role))
        layouts.append(Layout(role, index, PATTERNS[role], tuple(_places(found, file))))
    if any(finding.is_error for finding in findings):
        raise LayoutsError(findings)
    width, height = Emu(file.slide_width or 0), Emu(file.slide_height or 0)
    return Layouts(data, theme, width, height, tuple(layouts)), tuple(findings)


def _missing_colours(theme: Theme) -> Iterator[Finding]:
    for name in (ACCENT_NAME.format(number=1), *CUSTOM_COLOURS):
        if name not in theme.custom:
            expected = ", ".join(theme.custom) or "–"
            yield error(Code.MISSING_COLOUR, name=name, expected=expected)


def _missing_in(layout: SlideLayout, role: Role) -> Iterator[Finding]:
    names = [placeholder.name for placeholder in _placeholders(layout)]
    for slot in SLOTS[role]:
        if slot not in names:
            expected = ", ".join(names) or "–"
            yield error(Code.MISSING_PLACEHOLDER, layout=role, name=slot, expected=expected)
    shapes = [shape.name for shape in layout.shapes if not shape.is_placeholder]
    if PATTERNS[role] not in shapes:
        expected = ", ".join(shapes) or "–"
        yield error(Code.MISSING_PATTERN, layout=role, name=PATTERNS[role], expected=expected)


def _places(layout: SlideLayout, file: PresentationFile) -> Iterator[Place]:
    known = {slot.value: slot for slot in Slot}
    taken: set[Slot] = set()
    for placeholder in _placeholders(layout):
        slot = known.get(placeholder.name)
        if slot is None or slot in taken:
            continue
        taken.add(slot)
        box = Box(*(Emu(length or 0) for length in _box(placeholder)))
        type_ = type_of(placeholder.element)
        own = [placeholder.element, *same_in_master(type_, layout)]
        levels = resolve_levels(list_styles(own, type_, layout, file))
        insets = _insets(placeholder, layout)
        idx = placeholder.placeholder_format.idx
        yield Place(slot, idx, type_, inside(box, insets), levels, insets)


def _placeholders(layout: SlideLayout) -> list[LayoutPlaceholder]:
    shapes = (layout.placeholders[number] for number in range(len(layout.placeholders)))
    return [shape for shape in shapes if isinstance(shape, LayoutPlaceholder)]


def _box(placeholder: LayoutPlaceholder) -> tuple[int | None, ...]:
    return (placeholder.left, placeholder.top, placeholder.width, placeholder.height)


_WITHOUT_TEXT = ("tbl", "pic")
_INSETS = (("lIns", 91_440), ("tIns", 45_720), ("rIns", 91_440), ("bIns", 45_720))
"""The attributes of a body's insets and what they are where none is stated."""


def _insets(placeholder: LayoutPlaceholder, layout: SlideLayout) -> Insets:
    type_ = type_of(placeholder.element)
    if type_ in _WITHOUT_TEXT:
        return Insets()
    bodies = [
        element.find(f"{qn('p:txBody')}/{qn('a:bodyPr')}")
        for element in (placeholder.element, *same_in_master(type_, layout))
    ]
    stated = [body for body in bodies if body is not None]
    values = (
        next((int(body.get(name, 0)) for body in stated if body.get(name)), default)
        for name, default in _INSETS
    )
    return Insets(*(Emu(value) for value in values))
