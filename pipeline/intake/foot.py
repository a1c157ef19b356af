"""The boxes of footers and slide numbers: the template's, larger where nobody could read them."""

from pipeline.intake.binding import Bound
from pipeline.intake.roles import Slot
from pipeline.intake.template_file import Placeholder
from pipeline.units import Box, Emu, emu

FOOT = (Slot.FOOTER, Slot.SLIDE_NUMBER)
"""The places at the foot of a slide."""
SMALLEST_FOOT = 10.0
"""The size in points below which no footer or number is set, whatever the template says."""

_LINE = emu(SMALLEST_FOOT * 1.3)  # as high as a line of about any font
_PARTS = {Slot.FOOTER: 0.45, Slot.SLIDE_NUMBER: 0.05}
"""How wide they are at the least, as parts of a slide: some 60 letters, three digits."""
_MARGIN = 0.02  # of the slide's width


def foot_box(slot: Slot, placeholder: Placeholder, bound: Bound, slide: tuple[Emu, Emu]) -> Box:
    """The outer box of a footer or number, as wide and high as its text needs.

    It grows away from where its text begins, up to what stands beside it; a date is on no slide.
    """
    box, (width, height) = placeholder.box, slide
    beside = [p.box for p in bound.slots.values() if p is not placeholder and _beside(p.box, box)]
    margin = round(width * _MARGIN)
    least = max([margin, *(other.right for other in beside if other.left < box.left)])
    most = min([width - margin, *(other.left for other in beside if other.left > box.left)])
    least, most = min(least, box.left), max(most, box.right)
    wanted = min(max(round(width * _PARTS[slot]), box.width), most - least)
    begin = round(box.left + (box.width - wanted) * _SHIFTS.get(placeholder.levels[0].align, 0))
    begin = max(least, min(begin, most - wanted))
    high = max(box.height, _LINE)
    top = max(0, min(box.top - (high - box.height) // 2, height - high))
    return Box(Emu(begin), Emu(top), Emu(wanted), Emu(high))


_SHIFTS = {"ctr": 0.5, "r": 1.0}
"""Which part of what is added goes to the left, by how the text is aligned."""


def _beside(one: Box, other: Box) -> bool:
    return one.top < other.bottom and other.top < one.bottom
