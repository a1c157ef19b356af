"""A deck as it is seen and as it is read aloud: plain values, all that is inherited resolved."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from pipeline.units import Box, Emu

TITLES = ("title", "ctrTitle")
FOOT_TYPES = ("ftr", "sldNum", "dt")
"""The types of placeholders that a title and the parts of a footer stand in."""


class Kind(StrEnum):
    """What a shape is for those who read it."""

    TEXT = "text"
    DRAWN = "drawn"
    """A shape or a line without a text."""
    PICTURE = "picture"
    CHART = "chart"
    TABLE = "table"
    OBJECT = "object"
    """A diagram, a sheet, whatever else a frame holds."""
    MEDIA = "media"
    GROUP = "group"


@dataclass(frozen=True)
class Run:
    """Characters of one look: size in points, colours as six hex digits.

    `color` is None where it cannot be told; `behind` are the colours that may lie behind the
    text, None among them for a picture or a gradient. `language` is '' if the run states none;
    `link` is where it leads, '' without a link.
    """

    text: str
    language: str
    size: float
    bold: bool
    color: str | None
    behind: tuple[str | None, ...]
    link: str = ""

    @property
    def is_blank(self) -> bool:
        """Whether there is nothing to see."""
        return not self.text.strip()


@dataclass(frozen=True)
class Paragraph:
    """The runs of a paragraph; a line break is the character U+000B."""

    runs: tuple[Run, ...]

    @property
    def text(self) -> str:
        """All characters of its runs."""
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True)
class Table:
    """A table's cells by rows; `has_header` is whether the first row is marked so."""

    has_header: bool
    has_merged: bool
    rows: tuple[tuple[tuple[Paragraph, ...], ...], ...]


@dataclass(frozen=True)
class Shape:
    """A shape with its texts; `placeholder` is the type of the one it stands in, or ''."""

    name: str
    kind: Kind
    box: Box | None = None
    alternative: str = ""
    decorative: bool = False
    placeholder: str = ""
    paragraphs: tuple[Paragraph, ...] = ()
    table: Table | None = None
    members: tuple["Shape", ...] = ()

    @property
    def text(self) -> str:
        """Its own text in a line, its table's and members' left out."""
        return " ".join(" ".join(paragraph.text for paragraph in self.paragraphs).split())

    @property
    def says_something(self) -> bool:
        """Whether a screen reader stops at it."""
        return not self.decorative and (self.kind is not Kind.TEXT or bool(self.text))

    @property
    def all_paragraphs(self) -> Iterator[Paragraph]:
        """Its own paragraphs and those of its cells."""
        yield from self.paragraphs
        for row in self.table.rows if self.table else ():
            for cell in row:
                yield from cell


@dataclass(frozen=True)
class Slide:
    """The shapes of a slide in the order in which they are read; `number` counts from 1."""

    number: int
    shapes: tuple[Shape, ...]
    hidden: bool = False
    moves: bool = False
    """Whether something is animated or the slide goes on by itself."""

    @property
    def title(self) -> Shape | None:
        """The shape in the title's placeholder."""
        return next((shape for shape in self.shapes if shape.placeholder in TITLES), None)

    @property
    def every_shape(self) -> Iterator[Shape]:
        """The shapes and what is in their groups, but for what is decorative."""
        yield from _with_members(self.shapes)


def _with_members(shapes: tuple[Shape, ...]) -> Iterator[Shape]:
    for shape in shapes:
        if not shape.decorative:
            yield shape
            yield from _with_members(shape.members)


@dataclass(frozen=True)
class Deck:
    """A whole deck; `title` and `language` are those of the file's properties."""

    title: str
    language: str
    width: Emu
    height: Emu
    sections: tuple[str, ...]
    slides: tuple[Slide, ...]
