"""A place of a layout: how its texts look, in a placeholder of a template or without one."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from pipeline.intake.binding import FILLING, OWN_TYPES, Bound
from pipeline.intake.foot import FOOT, SMALLEST_FOOT
from pipeline.intake.inks import Inks
from pipeline.intake.roles import Role, Slot
from pipeline.intake.template_file import Placeholder
from pipeline.intake.text_styles import TextStyle
from pipeline.units import Box, Insets, inside

_COVERS = (Role.COVER, Role.PROGRAMME_COVER)
_PEOPLE = (Slot.PEOPLE_LEFT, Slot.PEOPLE_RIGHT)
_OVER = 1  # the level of the line over a title
_PAGE = "bg1"


NO_INSETS = Insets()


@dataclass(frozen=True)
class Place:
    """Where a slot's text stands and how it looks at each level.

    `box` is the room within the placeholder's insets. A place without `idx` is no placeholder.
    `inherited` are the looks of its placeholder where they are not those that it is set in; then
    a slide states the difference, and the box. `color` is stated where the template's own cannot
    be read.
    """

    slot: Slot
    idx: int | None
    type: str
    box: Box
    levels: tuple[TextStyle, ...]
    insets: Insets = NO_INSETS
    inherited: tuple[TextStyle, ...] = ()
    color: str = ""


def as_those_beside(place: Place, usual: Place) -> Place:
    """People in a placeholder in the looks of those beside them, who have none."""
    pairs = zip(place.levels, usual.levels, strict=True)
    levels = (
        replace(
            own,
            size=wanted.size,
            bold=wanted.bold,
            space_before=wanted.space_before,
            space_after=wanted.space_after,
            capitals=wanted.capitals,
        )
        for own, wanted in pairs
    )
    return replace(place, levels=tuple(levels))


def in_placeholder(usual: Place, placeholder: Placeholder, box: Box | None, inks: Inks) -> Place:
    """A place in a placeholder of the template: its looks, in sizes that the texts go with."""
    slot, own = usual.slot, placeholder.levels
    insets = placeholder.insets
    if slot in FOOT:  # its text stands in the middle of its height
        insets = Insets(left=insets.left, right=insets.right)
        box = None if box is None else inside(box, insets)
        levels = tuple(replace(own[0], size=_foot_size(own[0], usual)) for _ in own)
    elif slot is Slot.TITLE:
        levels = _title_levels(usual.levels, own)
    elif placeholder.type in ("tbl", "pic", "chart") or usual.type in ("tbl", "pic"):
        levels = tuple(_coloured(style, own[0], inks) for style in usual.levels)
    else:
        pairs = zip(usual.levels, own, strict=True)
        levels = tuple(_sized(wanted, style) for wanted, style in pairs)
    return Place(
        slot=slot,
        idx=placeholder.idx,
        type=placeholder.type,
        box=box or inside(placeholder.box, insets),
        levels=levels,
        insets=insets,
        inherited=own,
    )


def _foot_size(own: TextStyle, usual: Place) -> float:
    return max(own.size, SMALLEST_FOOT) if own.has_size else usual.levels[0].size


def _title_levels(usual: Sequence[TextStyle], own: Sequence[TextStyle]) -> tuple[TextStyle, ...]:
    """The template's title, no larger than in the city's layouts, as long ones are no smaller.

    The line over it is as small as there.
    """
    size = min(own[0].size, usual[0].size) if own[0].has_size else usual[0].size
    first = replace(own[0], size=size)
    size = min(usual[_OVER].size, first.size)
    over = replace(first, size=size, space_after=usual[_OVER].space_after)
    return (first, *(over for _ in own[1:]))


def _sized(wanted: TextStyle, own: TextStyle) -> TextStyle:
    """The template's looks of a level, no larger than in the city's layouts."""
    size = min(wanted.size, own.size) if own.has_size else wanted.size
    return replace(own, size=size, bold=own.bold or wanted.bold)


def like_contents(role: Role, bound: Bound, inks: Inks) -> tuple[TextStyle, Inks, bool]:
    """How the text of a place without a placeholder looks: as the contents of its layout."""
    contents = [bound.slots[slot] for slot in FILLING[role] if slot in bound.slots]
    others = [p for slot, p in bound.slots.items() if slot not in OWN_TYPES]
    found = next(iter((*contents, *others)), None)
    style = found.levels[0] if found else TextStyle(color=inks.ink.stated)
    return style, inks, role in _COVERS


def free_place(usual: Place, box: Box, like: tuple[TextStyle, Inks, bool]) -> Place:
    """A place that is no placeholder: the city's looks, in the font and colours of the template."""
    style, inks, on_cover = like
    levels = tuple(_coloured(wanted, style, inks) for wanted in usual.levels)
    if on_cover:
        levels = tuple(replace(level, align=style.align) for level in levels)
    return Place(usual.slot, None, usual.type, box, levels)


def _coloured(wanted: TextStyle, like: TextStyle, inks: Inks) -> TextStyle:
    """The city's looks of a level in the font of the template and its colours."""
    is_main = wanted.color in ("tx1", _PAGE)
    colour = inks.ink if is_main else inks.secondary
    return replace(wanted, color=colour.stated, font=like.font)
