"""A template as it lies in its file: .pptx or .potx, its layouts under all of its masters."""

import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from io import BytesIO
from pathlib import Path

from lxml import etree
from pptx import Presentation
from pptx.opc.constants import CONTENT_TYPE
from pptx.oxml.ns import qn
from pptx.presentation import Presentation as PresentationFile
from pptx.slide import SlideLayout, SlideMaster

from pipeline.findings import Code, LayoutsError, error
from pipeline.intake.deck.colours import Palette, palette_of_layout
from pipeline.intake.deck.deck_file import UNREADABLE as UNREADABLE_DECK
from pipeline.intake.deck.deck_file import weigh
from pipeline.intake.deck.places import Frame, box_of
from pipeline.intake.deck.units import named
from pipeline.intake.inherited import (
    BODY_PROPERTIES,
    list_styles,
    placeholder_of,
    same_in_master,
    type_of,
)
from pipeline.intake.layout_ground import Ground, ground_of
from pipeline.intake.layout_picture import LayoutPicture, picture_of
from pipeline.intake.package import Package, TooLargeError
from pipeline.intake.text_styles import Known, TextStyle, resolve_levels
from pipeline.intake.theme import Theme, theme_name, theme_of
from pipeline.units import ZERO, Box, Emu, Insets, inside

_MACROS = b"macroEnabled.main+xml"
"""What the main part of a .pptm or .potm is called in the list of contents."""
_CONTENT_TYPES = "[Content_Types].xml"
_SHAPE = qn("p:sp")
_NOWHERE = Box(ZERO, ZERO, ZERO, ZERO)
UNREADABLE = (*UNREADABLE_DECK, TooLargeError)
"""What a broken template may raise, depending on where it is broken."""
WITHOUT_TEXT = ("tbl", "pic", "chart", "media", "dgm", "clipArt")
_INSETS = (("lIns", 91_440), ("tIns", 45_720), ("rIns", 91_440), ("bIns", 45_720))
"""The attributes of a body's insets and what they are where none is stated."""


class MacrosError(Exception):
    """A template has macros."""


@dataclass(frozen=True)
class Placeholder:
    """A placeholder of a layout: its outer box, its insets and how its texts look."""

    name: str
    idx: int
    type: str
    box: Box
    insets: Insets
    levels: tuple[TextStyle, ...]

    @property
    def room(self) -> Box:
        """What is left within its insets."""
        return inside(self.box, self.insets)


@dataclass(frozen=True)
class TemplateLayout:
    """A layout of the file, numbered from 0 on through all masters, with what it inherits.

    `kind` is what the format calls it ('titleOnly'), '' where it does not say.
    """

    index: int
    name: str
    kind: str
    master: str
    master_number: int
    theme: Theme
    palette: Palette
    placeholders: tuple[Placeholder, ...]
    shapes: tuple[str, ...]
    source: SlideLayout

    @property
    def number(self) -> int:
        """What people call it by where others have its name: its place in the file, from 1 on."""
        return self.index + 1

    @cached_property
    def picture(self) -> LayoutPicture:
        """What it draws behind its texts."""
        file = self.source.part.package.presentation_part.presentation
        size = Emu(file.slide_width or 0), Emu(file.slide_height or 0)
        return picture_of(self.source, self.palette, size)

    def ground(self, box: Box) -> Ground:
        """What of that is behind a box."""
        return ground_of(self.picture.behind(box))


@dataclass(frozen=True)
class Template:
    """What a template offers; `data` is a presentation, also where the file is a .potx."""

    data: bytes
    name: str
    width: Emu
    height: Emu
    layouts: tuple[TemplateLayout, ...]


def read_template(path: Path) -> Template:
    """The template in a .pptx or .potx file.

    Raises:
        LayoutsError: there is no such file, or it cannot be read as a presentation.
    """
    try:
        data = path.read_bytes()
    except (OSError, ValueError):
        raise LayoutsError([error(Code.NO_LAYOUTS, file=path)]) from None
    try:
        data = _as_presentation(data)
        file = Presentation(BytesIO(data))
        if file.part.content_type != CONTENT_TYPE.PML_PRESENTATION_MAIN:
            raise LayoutsError([error(Code.NOT_LAYOUTS, file=path)])
        width, height = Emu(file.slide_width or 0), Emu(file.slide_height or 0)
        if not width or not height:
            raise LayoutsError([error(Code.NOT_LAYOUTS, file=path)])
        return Template(data, path.name, width, height, tuple(_layouts_of(file)))
    except MacrosError:
        raise LayoutsError([error(Code.LAYOUTS_WITH_MACROS, file=path)]) from None
    except UNREADABLE:
        raise LayoutsError([error(Code.NOT_LAYOUTS, file=path)]) from None


def slide_layouts(file: PresentationFile) -> Iterator[SlideLayout]:
    """The layouts of all masters, in the order in which `TemplateLayout.index` numbers them."""
    for master in file.slide_masters:
        yield from master.slide_layouts


def _as_presentation(data: bytes) -> bytes:
    """The same file as a presentation: a template's main part is only called otherwise.

    Raises:
        MacrosError: it has macros.
    """
    template = CONTENT_TYPE.PML_TEMPLATE_MAIN.encode()
    with Package(data) as guarded:
        weigh(guarded)
    with zipfile.ZipFile(BytesIO(data)) as archive:
        types = archive.read(_CONTENT_TYPES)
        if _MACROS in types:
            raise MacrosError
        if template not in types:
            return data
        changed = types.replace(template, CONTENT_TYPE.PML_PRESENTATION_MAIN.encode())
        buffer = BytesIO()
        with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as presentation:
            for entry in archive.infolist():
                is_types = entry.filename == _CONTENT_TYPES
                presentation.writestr(entry, changed if is_types else archive.read(entry))
        return buffer.getvalue()


def _layouts_of(file: PresentationFile) -> Iterator[TemplateLayout]:
    index = 0
    known: Known = {}
    last: Palette | None = None
    for number, master in enumerate(file.slide_masters, 1):
        theme, name = theme_of(master), _master_name(master)
        for layout in master.slide_layouts:
            palette = palette_of_layout(layout, theme)
            known, last = known if palette == last else {}, palette
            yield TemplateLayout(
                index=index,
                name=layout.name,
                kind=layout.element.get("type", ""),
                master=name,
                master_number=number,
                theme=theme,
                palette=palette,
                placeholders=tuple(_placeholders(layout, file, palette, known)),
                shapes=tuple(s.name for s in layout.shapes if not s.is_placeholder),
                source=layout,
            )
            index += 1


def _master_name(master: SlideMaster) -> str:
    """What PowerPoint calls a master: the name of its theme."""
    return theme_name(master) or master.name


def _placeholders(
    layout: SlideLayout, file: PresentationFile, palette: Palette, known: Known
) -> Iterator[Placeholder]:
    """Read from the XML: python-pptx looks through layout and master for each of the lengths."""
    for shape in layout.element.cSld.spTree.iterchildren(_SHAPE):
        placeholder = placeholder_of(shape)
        if placeholder is None:
            continue
        type_ = type_of(shape)
        own = [shape, *same_in_master(type_, layout)]
        yield Placeholder(
            name=named(shape).get("name", ""),
            idx=int(placeholder.get("idx", "0")),
            type=type_,
            box=box_of(own, Frame()) or _NOWHERE,
            insets=Insets() if type_ in WITHOUT_TEXT else _insets(own),
            levels=resolve_levels(list_styles(own, type_, layout, file), palette.colour, known),
        )


def _insets(shapes: list[etree._Element]) -> Insets:
    """The insets that the shapes state, the nearest first."""
    bodies = [shape.find(BODY_PROPERTIES) for shape in shapes]
    stated = [body for body in bodies if body is not None]
    values = (
        next((int(body.get(name, 0)) for body in stated if body.get(name)), default)
        for name, default in _INSETS
    )
    return Insets(*(Emu(value) for value in values))
