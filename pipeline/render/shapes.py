"""Rendered slides: shapes whose texts have sizes and whose boxes have places, ready to write."""

from collections.abc import Callable
from dataclasses import dataclass, field

from pipeline.findings import Cell, Finding, Origin
from pipeline.intake.rich_text import ListStyle
from pipeline.intake.roles import Pattern, Role, Slot
from pipeline.plan.charts import Figure
from pipeline.plan.slides import Mark
from pipeline.render.charts.drawing import Drawing
from pipeline.render.told import Told
from pipeline.units import ZERO, Box, Emu, Insets


@dataclass(frozen=True, slots=True)
class SizedRun:
    """A piece of text in one style: size in points, `color` None is its paragraph's.

    `link` is the address that it leads to, '' for none; `own` words are in the deck's language,
    others in the workbook's.
    """

    text: str
    size: float
    bold: bool = False
    italic: bool = False
    strike: bool = False
    color: str | None = None
    link: str = ""
    own: bool = False
    capitals: bool = False

    def __hash__(self) -> int:
        """That of the text in its size: what is measured is looked up by it often."""
        return hash((self.text, self.size))

    @property
    def shown(self) -> str:
        """The letters that are seen: those of a layout in capitals are not those of the text."""
        return self.text.upper() if self.capitals else self.text


@dataclass(frozen=True, slots=True)
class ListItem:
    """A native list mark; `number` is what the item counts from, None for a dash."""

    style: ListStyle
    number: int | None = None


@dataclass(frozen=True, slots=True)
class SizedParagraph:
    """Runs with indents in EMU and spacing in points; `bullet` is a list's mark or a picture.

    `color` is a theme slot or six hex digits. In a placeholder it is the layout's, and is
    written only in tables, which take nothing from a placeholder. `origin` is where the text
    stands in the workbook, `mark_origin` where that stands which a picture bullet tells.
    """

    runs: tuple[SizedRun, ...]
    level: int = 0
    color: str = "tx1"
    font: str = "+mn-lt"
    align: str = "l"
    margin: Emu = ZERO
    hanging: Emu = ZERO
    line_spacing: float = 1.0
    space_before: float = 0.0
    space_after: float = 0.0
    bullet: ListItem | Mark | None = None
    origin: Origin = field(default=(), compare=False)
    mark_origin: Origin = field(default=(), compare=False)

    @property
    def text(self) -> str:
        """The characters without the bullet."""
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True)
class TextShape:
    """A filled text placeholder; without a box it stands where the layout says."""

    slot: Slot
    key: str
    paragraphs: tuple[SizedParagraph, ...]
    box: Box | None = None


@dataclass(frozen=True, slots=True)
class SizedCell:
    """A table cell with its paragraphs and the room around them.

    `fill` is the colour behind it, `tab` that of a thick line at its left.
    """

    paragraphs: tuple[SizedParagraph, ...]
    insets: Insets
    middle: bool = False
    fill: str | None = None
    tab: str | None = None


@dataclass(frozen=True, slots=True)
class SizedRow:
    """A row of a measured height; `rule` says whether a line stands under it."""

    height: Emu
    cells: tuple[SizedCell, ...]
    rule: bool = True


@dataclass(frozen=True, slots=True)
class TableShape:
    """A native table, its first row the header; `origin` is that of its alternative text."""

    slot: Slot
    key: str
    box: Box
    widths: tuple[Emu, ...]
    rows: tuple[SizedRow, ...]
    alternative: str
    origin: Origin = field(default=(), compare=False)


Redraw = Callable[[Emu, Emu], Drawing]
"""Draws a chart for another width and height; ValueError where its texts have no room in it."""


@dataclass(frozen=True)
class PictureShape:
    """A chart in its place, as SVG with a PNG beside it.

    `redraw` draws it as it would be if its place had another shape.
    """

    slot: Slot
    key: str
    box: Box
    svg: bytes
    png: bytes
    alternative: str
    figures: tuple[Figure, ...] = field(default=(), compare=False)
    redraw: Redraw | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class MarkItem:
    """A mark and the word beside it, each in its own box."""

    mark: Mark
    mark_box: Box
    word: SizedParagraph
    word_box: Box


@dataclass(frozen=True, slots=True)
class MarksShape:
    """A group of native shapes: the legend or the verdict badge."""

    slot: Slot
    key: str
    items: tuple[MarkItem, ...]
    alternative: str


@dataclass(frozen=True, slots=True)
class RuleShape:
    """A decorative line with the look of the layout's place of that name."""

    slot: Slot
    key: str
    box: Box


@dataclass(frozen=True, slots=True)
class AccentShape:
    """A copy of the layout's pattern; without a colour it keeps the layout's own."""

    pattern: Pattern
    key: str
    color: str | None = None


@dataclass(frozen=True, slots=True)
class PlateShape:
    """A decorative surface behind texts; one that is `thin` lets the template's show through."""

    key: str
    box: Box
    color: str
    thin: bool


Shape = TextShape | TableShape | PictureShape | MarksShape | RuleShape | AccentShape | PlateShape


@dataclass(frozen=True, slots=True, kw_only=True)
class SlideHead:
    """What is told of a slide: its stable key, its title in one line and whether it is shown.

    `where` is the cell or row of the workbook that it begins with; the same slide may be made from
    another one. Of a deck of which somebody asks that, `told` is all that the slide tells, in
    reading order, and `same_charts` are the keys of charts that say what they said in an older one.
    """

    key: str
    title: str
    hidden: bool = False
    where: Cell | None = field(default=None, compare=False)
    told: tuple[Told, ...] = field(default=(), compare=False)
    same_charts: frozenset[str] = field(default=frozenset(), compare=False)

    @property
    def kind(self) -> str:
        """What the slide tells, the same for all forms of it: 'cover', 'phases', 'forecast'."""
        return self.key.split("/")[2].split(".")[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class RenderedSlide(SlideHead):
    """One slide of the deck; its shapes stand in reading order, decorative ones first.

    `marks` are the pictures of the bullets that it uses.
    """

    role: Role
    shapes: tuple[Shape, ...]
    marks: tuple[tuple[Mark, bytes], ...] = ()

    @property
    def head(self) -> SlideHead:
        """What is told of the slide, without its shapes."""
        return SlideHead(
            key=self.key,
            title=self.title,
            hidden=self.hidden,
            where=self.where,
            told=self.told,
            same_charts=self.same_charts,
        )


@dataclass(frozen=True)
class RenderedSection:
    """Slides drawn together, the name they stand under, and what there is to tell of their fit.

    The slides under a name may come in several of these, which follow each other.
    """

    name: str
    slides: tuple[RenderedSlide, ...]
    findings: tuple[Finding, ...] = ()
