"""Which layout of a template is which kind of slide, and which placeholder which of its places."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from pipeline.intake.roles import SLOTS, Role, Slot, Tone
from pipeline.intake.template_file import Placeholder, Template, TemplateLayout

TITLE_TYPES = ("title", "ctrTitle")
OWN_TYPES = {Slot.TITLE: TITLE_TYPES, Slot.FOOTER: ("ftr",), Slot.SLIDE_NUMBER: ("sldNum",)}
"""The types of the placeholders that every layout has its own of, by their slots."""
_FILLING_TYPES = ("obj", "body", "tbl", "subTitle", "chart", "pic")
FILLING: Mapping[Role, tuple[Slot, ...]] = {
    Role.COVER: (Slot.SUBTITLE,),
    Role.PROGRAMME_COVER: (Slot.PEOPLE_LEFT, Slot.PEOPLE_RIGHT),
    Role.SUMMARY: (Slot.TABLE,),
    Role.CHANGES: (Slot.TABLE, Slot.TABLE_2),
    Role.DEVELOPMENT: (Slot.CHART,),
    Role.VERDICTS: (Slot.TABLE,),
    Role.GOAL: (Slot.TEXT,),
    Role.GOAL_TWO: (Slot.LEFT_TEXT, Slot.RIGHT_TEXT),
    Role.PHASES: (Slot.TABLE,),
    Role.PHASES_LINE: (Slot.TABLE,),
    Role.PHASES_TWO: (Slot.TABLE, Slot.TABLE_2),
    Role.PHASES_PARAGRAPHS: (Slot.TABLE,),
    Role.PROGRESS: (Slot.TABLE,),
    Role.FORECAST: (Slot.LEFT_TEXT, Slot.RIGHT_TEXT),
    Role.FORECAST_ONE: (Slot.LEFT_TEXT,),
    Role.NOTICE: (Slot.TEXT,),
    Role.GAPS: (Slot.TABLE,),
}
"""The places that take the room that a layout has for its contents."""
TABLES = (Slot.TABLE, Slot.TABLE_2)
PICTURES = (Slot.LINE, Slot.LINE_2, Slot.CHART, Slot.BARS)
SIDE_BY_SIDE = (Slot.LEFT_TEXT, Slot.RIGHT_TEXT)
_LEAST_SIDE = 1 / 4
"""Of the largest place for contents: what is smaller is a caption or a date."""


@dataclass(frozen=True)
class Bound:
    """The layout of one kind of slide, with the placeholders of its slots."""

    layout: TemplateLayout
    slots: Mapping[Slot, Placeholder]


@dataclass(frozen=True)
class Binding:
    """The layouts of the kinds of slide; `fallen_back` are those that another one's stands for.

    `tones` are the slots of the theme that the file states for the statuses.
    """

    roles: Mapping[Role, Bound]
    fallen_back: Mapping[Role, Role] = field(default_factory=dict)
    tones: Mapping[Tone, str] = field(default_factory=dict)


def bound(layout: TemplateLayout, role: Role, stated: Mapping[Slot, Placeholder]) -> Bound:
    """The layout with the slots that were stated, and those that its placeholders tell.

    A slot is told by a placeholder of its name, the title and the foot by their types, and the
    contents by the large placeholders of the layout, if it has enough of them.
    """
    slots = dict(stated)
    for slot in SLOTS[role]:
        free = [p for p in layout.placeholders if p not in slots.values()]
        named = (p for p in free if p.name == slot or p.type in OWN_TYPES.get(slot, ()))
        if slot not in slots and (found := next(named, None)):
            slots[slot] = found
    missing = [slot for slot in FILLING[role] if slot not in slots]
    if missing == list(FILLING[role]):
        free = [p for p in contents_of(layout) if p not in slots.values()]
        able = [p for p in free if all(suits(slot, p) for slot in missing)]
        slots |= dict(zip(missing, able, strict=False))
    return Bound(layout, slots)


def contents_of(layout: TemplateLayout) -> list[Placeholder]:
    """The large placeholders for contents, from the left to the right."""
    able = [p for p in layout.placeholders if p.type in _FILLING_TYPES]
    largest = max((area(p) for p in able), default=0)
    large = [p for p in able if area(p) >= largest * _LEAST_SIDE]
    return sorted(large, key=lambda p: (p.box.left, p.box.top))


def area(placeholder: Placeholder) -> int:
    """How large a placeholder is, in square EMU."""
    return placeholder.box.width * placeholder.box.height


def suits(slot: Slot, placeholder: Placeholder) -> bool:
    """Whether what belongs in the slot may stand in such a placeholder."""
    if slot in OWN_TYPES:
        return placeholder.type in OWN_TYPES[slot]
    if placeholder.type in (type_ for types in OWN_TYPES.values() for type_ in types):
        return False
    if slot in TABLES or slot in PICTURES:
        return placeholder.type in _FILLING_TYPES
    return placeholder.type in ("obj", "body", "subTitle", "dt")


def contract_binding(template: Template) -> Binding:
    """The layouts and placeholders that have the names of the city's own layouts."""
    roles: dict[Role, Bound] = {}
    for role in Role:
        found = next((layout for layout in template.layouts if layout.name == role), None)
        if found:
            named = {p.name: p for p in reversed(found.placeholders)}
            slots = {slot: named[slot] for slot in Slot if slot in named}
            roles[role] = Bound(found, slots)
    return Binding(roles)
