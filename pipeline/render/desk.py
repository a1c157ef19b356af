"""What every renderer has at hand: the layouts, the fonts, the charts' style and the words."""

from dataclasses import dataclass, replace
from functools import cached_property

from pipeline.intake.layouts import Layout, Layouts, Place
from pipeline.intake.rich_text import Block, Paragraph, Run
from pipeline.intake.roles import Role, Slot
from pipeline.plan.slides import Marks, SlidePlan
from pipeline.render.chart_style import ChartStyle
from pipeline.render.fit_text import Typesetter
from pipeline.render.shapes import MarksShape, Shape
from pipeline.units import ZERO, Box, Emu
from pipeline.wording.words import Words


@dataclass(frozen=True)
class Desk:
    """The tools of the stage, the same for all slides of a deck."""

    layouts: Layouts
    typesetter: Typesetter
    style: ChartStyle
    words: Words

    @cached_property
    def rows_of_marks(self) -> dict[tuple[Role, Marks], MarksShape]:
        """The legends and badges that were laid out so far, without the keys of their slides."""
        return {}


@dataclass(frozen=True)
class Frame:
    """A layout's places on one slide, all but the title moved down by what the title needs."""

    layout: Layout
    shift: Emu = ZERO

    def place(self, slot: Slot) -> Place:
        """The place of a slot; what lies under the title keeps its lower edge."""
        place = self.layout.place(slot)
        if not self.shift or place.slot in _FIXED:
            return place
        box = place.box
        lower = replace(
            box, top=Emu(box.top + self.shift), height=Emu(max(box.height - self.shift, 0))
        )
        return replace(place, box=lower)

    def box(self, slot: Slot) -> Box:
        """The box of a slot."""
        return self.place(slot).box


_FIXED = frozenset(
    {Slot.TITLE, Slot.LEGEND, Slot.BADGE, Slot.CONTINUES, Slot.FOOTER, Slot.SLIDE_NUMBER}
)


@dataclass(frozen=True)
class Page:
    """One slide's worth of a slide plan: its layout and the shapes of its body.

    `small` tells that its texts are as small as they may be.
    """

    role: Role
    shapes: tuple[Shape, ...]
    fits: bool = True
    small: bool = False


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
    return (*heading[:-1], Paragraph(runs, last.level))


def moved(box: Box, down: int) -> Box:
    """The box `down` EMU lower, its lower edge where it was."""
    return replace(box, top=Emu(box.top + down), height=Emu(max(box.height - down, 0)))
