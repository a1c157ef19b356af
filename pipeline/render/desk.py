"""What every renderer has at hand: the layouts, the fonts, the charts' style and the words."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cached_property

from pipeline.intake.inks import Inks
from pipeline.intake.layouts import Layout, Layouts
from pipeline.intake.places import Place
from pipeline.intake.rich_text import Block, Paragraph, Run
from pipeline.intake.roles import Role, Slot
from pipeline.plan.slides import Marks, SlidePlan
from pipeline.render.chart_style import ChartStyle, chart_style
from pipeline.render.fit_text import Typesetter
from pipeline.render.shapes import MarksShape, Shape
from pipeline.units import ZERO, Box, Emu, inches
from pipeline.wording.words import Words

_USUAL_HEIGHT = inches(7.5)
_SMALLEST = 12.0


@dataclass(frozen=True)
class Desk:
    """The tools of the stage: fonts and colours are those of one kind of slide."""

    layouts: Layouts
    typesetter: Typesetter
    style: ChartStyle
    words: Words
    inks: Inks

    @cached_property
    def rows_of_marks(self) -> dict[tuple[Place, Marks], MarksShape]:
        """The legends and badges that were laid out so far, without the keys of their slides."""
        return {}

    def least(self, size: float) -> float:
        """The smallest size in points of what has `size` at the least on a slide of usual height.

        On a lower slide, which is shown as large, it is in proportion, but nowhere below 12.
        """
        part = min(1.0, self.layouts.height / _USUAL_HEIGHT)
        return max(size * part, min(size, _SMALLEST))


def desk_for(role: Role, layouts: Layouts, words: Words) -> Desk:
    """The desk for a kind of slide."""
    layout = layouts.layout(role)
    style = chart_style(layout.theme, layout.inks)
    return Desk(layouts, Typesetter(layout.theme, words.language), style, words, layout.inks)


@dataclass(frozen=True)
class Frame:
    """A layout's places on one slide, all but the title moved down by what the title needs."""

    layout: Layout
    shift: Emu = ZERO

    def __hash__(self) -> int:
        return hash(self.shift)  # layouts are few, and large

    def place(self, slot: Slot) -> Place:
        """The place of a slot; what lies under the title keeps its lower edge.

        What stands in a row of its own keeps its height instead.
        """
        place = self.layout.place(slot)
        box = place.box
        if not self.shift or slot in _FIXED or self._is_beside_title(box):
            return place
        if slot in _ROWS:
            return replace(place, box=replace(box, top=Emu(box.top + self.shift)))
        lower = replace(
            box, top=Emu(box.top + self.shift), height=Emu(max(box.height - self.shift, 0))
        )
        return replace(place, box=lower)

    def _is_beside_title(self, box: Box) -> bool:
        return box.top < self.layout.place(Slot.TITLE).box.bottom

    def box(self, slot: Slot) -> Box:
        """The box of a slot."""
        return self.place(slot).box


_FIXED = frozenset({Slot.TITLE, Slot.CONTINUES, Slot.FOOTER, Slot.SLIDE_NUMBER})
_ROWS = frozenset(
    {Slot.LEGEND, Slot.BADGE, Slot.COUNTS, Slot.BARS, Slot.LEAD, Slot.HEADING, Slot.HEADING_2}
)


@dataclass(frozen=True)
class Page:
    """One slide's worth of a slide plan: its layout and the shapes of its body.

    `small` tells that its texts are as small as they may be. `chart` draws the last of the shapes
    when the slide is made, where the charts of all pages at once would fill the memory.
    """

    role: Role
    shapes: tuple[Shape, ...]
    fits: bool = True
    small: bool = False
    chart: Callable[[], Shape] | None = None

    def drawn(self) -> tuple[Shape, ...]:
        """All of the shapes."""
        return (*self.shapes, self.chart()) if self.chart else self.shapes


def part_key(slide: SlidePlan, part: int, slot: Slot) -> str:
    """The stable key of a slot: programme, target, kind, part and slot."""
    return f"{slide.key}/{part}/{slot.name.lower()}"


def continued_heading(heading: Block, words: Words) -> Block:
    """The heading with the words that say that it goes on."""
    if not heading:
        return heading
    last = heading[-1]
    before, after = words.labels.continued_heading.split("{heading}")
    own_before = (Run(before, own=True),) if before else ()
    runs = (*own_before, *last.runs, Run(after, own=True))
    return (*heading[:-1], Paragraph(runs, last.level, origin=last.origin))


def moved(box: Box, down: int) -> Box:
    """The box `down` EMU lower, its lower edge where it was."""
    return Box(box.left, Emu(box.top + down), box.width, Emu(max(box.height - down, 0)))
