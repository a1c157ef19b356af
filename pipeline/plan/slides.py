"""Slides as data: what stands in which place of which layout, before anything has a size."""

from dataclasses import dataclass
from enum import IntEnum, StrEnum

from pipeline.findings import Cell as Place
from pipeline.findings import Origin
from pipeline.intake.rich_text import Block, Paragraph
from pipeline.intake.roles import Role, Slot
from pipeline.model.measures import StatusCounts
from pipeline.plan.charts import Development, Figure


class Mark(StrEnum):
    """The marks of statuses (circles) and verdicts (squares), each always beside its word."""

    NOT_DONE = "not_done"
    IN_PROGRESS = "in_progress"
    DONE = "done"
    STATUS_MISSING = "status_missing"
    ACHIEVED = "achieved"
    ON_TRACK = "on_track"
    UNCERTAIN = "uncertain"
    WILL_NOT_BE_MET = "will_not_be_met"
    VERDICT_MISSING = "verdict_missing"


@dataclass(frozen=True, slots=True)
class Node:
    """A phase on a progress line: its number, its status's mark and its caption, if any.

    `origin` is where the number and the status stand.
    """

    number: str
    mark: Mark
    caption: str = ""
    origin: Origin = ()
    caption_origin: Origin = ()


@dataclass(frozen=True, slots=True)
class ProgressLine:
    """The line of a target: a node for each of its n phases at i/n, captions at its ends."""

    nodes: tuple[Node, ...]
    start_label: str = ""
    goal_label: str = ""
    start_origin: Origin = ()
    goal_origin: Origin = ()


@dataclass(frozen=True, slots=True)
class Title:
    """The two lines of a title: the smaller one over it (programme and target) and the title.

    `brief` stands over the title where there is no room for `over`. Whether the title is in the
    deck's `own` words, and what the upper line ends with that is. `origin` is where the title
    stands in the workbook, the others where the upper line and its brief form do.
    """

    text: str
    over: str = ""
    brief: str = ""
    own: bool = True
    own_end: str = ""
    origin: Origin = ()
    over_origin: Origin = ()
    brief_origin: Origin = ()

    @property
    def joined(self) -> str:
        """Both in one line, as the report and the accessibility checkers read them."""
        return f"{self.over} – {self.text}" if self.over else self.text


@dataclass(frozen=True, slots=True)
class Text:
    """A block of text in a place; with `lead` its short first paragraph is set in bold."""

    slot: Slot
    block: Block
    lead: bool = False


class Level(IntEnum):
    """The list levels of a table's placeholder, from which its texts take their looks.

    The second and third are those of programmes and of words beside marks in overviews.
    """

    PHASE = 0
    NESTED = 1
    PROGRAMME = 1
    NOTE = 2
    WORD = 2
    HEADER = 3


@dataclass(frozen=True, slots=True)
class CellText:
    """A paragraph in a table cell; `mark` is its bullet, `tone` the mark whose colour it has.

    `mark_origin` is where the status stands that the mark tells.
    """

    paragraph: Paragraph
    level: Level = Level.PHASE
    mark: Mark | None = None
    tone: Mark | None = None
    bold: bool = False
    mark_origin: Origin = ()

    def __hash__(self) -> int:
        return hash(self.paragraph)  # which tells it apart: rows are looked up by all their cells


Cell = tuple[CellText, ...]


@dataclass(frozen=True, slots=True)
class TableRow:
    """A row, a cell a column; one that is `under` the row before stays with it."""

    cells: tuple[Cell, ...]
    under: bool = False


@dataclass(frozen=True, slots=True)
class TableColumn:
    """A column: its heading, how it is aligned, and whether it takes the width that is left."""

    heading: str
    right_aligned: bool = False
    wide: bool = False
    origin: Origin = ()


@dataclass(frozen=True, slots=True)
class Table:
    """A native table in a place, with a header row and an alternative text that has an origin."""

    slot: Slot
    columns: tuple[TableColumn, ...]
    rows: tuple[TableRow, ...]
    alternative: str
    origin: Origin = ()


@dataclass(frozen=True, slots=True)
class Picture:
    """A progress line in a place, with its alternative text."""

    slot: Slot
    line: ProgressLine
    alternative: str
    figures: tuple[Figure, ...] = ()


@dataclass(frozen=True, slots=True)
class MarkWord:
    """A mark and its word in a row of them."""

    mark: Mark
    word: str
    origin: Origin = ()


@dataclass(frozen=True, slots=True)
class Marks:
    """Marks with their words in a row of native shapes: the legend or a verdict badge."""

    slot: Slot
    items: tuple[MarkWord, ...]
    alternative: str


@dataclass(frozen=True, slots=True)
class Counts:
    """How many targets have each verdict: its mark, the number and the word, in a row.

    `origin` is where all their verdicts stand.
    """

    items: tuple[tuple[Mark, int, str], ...]
    alternative: str
    origin: Origin = ()


class Arrow(StrEnum):
    """What tells a change beside its word, in characters that Arial has."""

    FORWARD = "▲"
    BACK = "▼"
    NEW = "●"
    SAME = "–"


@dataclass(frozen=True, slots=True)
class OverviewCell:
    """A cell of an overview; only one that says so may be cut with '…', after two lines.

    It is in the deck's `own` words, or a name or text of the workbook.
    """

    text: str
    level: Level = Level.PHASE
    mark: Mark | None = None
    arrow: Arrow | None = None
    bold: bool = False
    may_be_cut: bool = False
    own: bool = True
    origin: Origin = ()


@dataclass(frozen=True, slots=True)
class OverviewRow:
    """A row in the colour of its programme; `shares` are drawn as a bar beside the table.

    `shares_origin` is where the statuses stand that they count. One that is `under` the row
    before stays on its slide where it can.
    """

    cells: tuple[OverviewCell, ...]
    accent: int | None = None
    shares: StatusCounts | None = None
    under: bool = False
    shares_origin: Origin = ()


@dataclass(frozen=True, slots=True)
class OverviewTable:
    """The rows under a heading, or under none.

    `origin` is where stands what the heading and the alternative text count.
    """

    rows: tuple[OverviewRow, ...]
    alternative: str
    heading: str = ""
    origin: Origin = ()


@dataclass(frozen=True, slots=True)
class Overview:
    """Tables of the same columns, one under another; the accents fill the first cells.

    With `tabs` the accents stand at the rows' left instead.
    """

    columns: tuple[TableColumn, ...]
    tables: tuple[OverviewTable, ...]
    tabs: bool = False


Content = Text | Table | Picture | Marks | Counts | Overview | Development


@dataclass(frozen=True, slots=True)
class SlidePlan:
    """A slide of any length: it is continued on further ones where its contents need more room.

    `key` is stable from build to build ('digi/1/phases'). `accent` is the number of the
    programme's colour, None for the whole deck. `instead` are the slides to make if the
    contents do not fit on one. `where` is the cell or row of the workbook to look at first.
    What is `hidden` is in the deck, but not in the show.
    """

    key: str
    role: Role
    title: Title
    contents: tuple[Content, ...]
    accent: int | None = None
    instead: tuple["SlidePlan", ...] = ()
    where: Place | None = None
    hidden: bool = False

    @property
    def length(self) -> int:
        """How many characters its texts and tables have."""
        return sum(_length(content) for content in self.contents)


def _length(content: Content) -> int:
    match content:
        case Text(block=block):
            return sum(len(paragraph.text) for paragraph in block)
        case Table(rows=rows):
            return sum(
                len(text.paragraph.text) for row in rows for cell in row.cells for text in cell
            )
        case _:
            return 0
