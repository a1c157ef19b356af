"""The layouts file as values: what places it has, how big they are and how their texts look."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from pipeline.findings import Code, Finding, LayoutsError, error, hint, warning
from pipeline.intake.backing import Plate, backing_of
from pipeline.intake.binding import Binding, Bound, contract_binding
from pipeline.intake.binding_file import binding_path, read_binding
from pipeline.intake.foot import FOOT
from pipeline.intake.inks import USUAL_TONES, Inks, inks_of, tones_by_hue
from pipeline.intake.places import Place
from pipeline.intake.placing import Placed, Surroundings, places_of
from pipeline.intake.roles import (
    ACCENT_NAME,
    CUSTOM_COLOURS,
    PATTERNS,
    SLOTS,
    Pattern,
    Role,
    Slot,
    Tone,
)
from pipeline.intake.template_file import UNREADABLE, Template, read_template
from pipeline.intake.theme import Theme
from pipeline.packaged import LAYOUTS, packaged
from pipeline.units import Box, Emu


@dataclass(frozen=True)
class Layout:
    """A named layout with its places; its pattern is the shape that takes a programme's accent."""

    role: Role
    index: int
    name: str
    pattern: Pattern | None
    places: tuple[Place, ...]
    theme: Theme
    inks: Inks
    plates: tuple[Plate, ...] = ()

    def place(self, slot: Slot) -> Place:
        """The place of a slot that the contract promises."""
        return next(place for place in self.places if place.slot is slot)

    def has(self, slot: Slot) -> bool:
        """Whether the layout has such a place."""
        return any(place.slot is slot for place in self.places)


@dataclass(frozen=True)
class Layouts:
    """All layouts of the contract; `data` is the presentation that they were read from."""

    data: bytes
    width: Emu
    height: Emu
    layouts: tuple[Layout, ...]

    def layout(self, role: Role) -> Layout:
        """The layout of a kind of slide."""
        return next(layout for layout in self.layouts if layout.role is role)


def read_layouts(path: Path) -> tuple[Layouts, tuple[Finding, ...]]:
    """The layouts in the file, with warnings and hints.

    A file of the same name that ends in .toml binds the layouts of any template; without one they
    have the names of the city's.

    Raises:
        LayoutsError: a file cannot be read, or something is lacking; says all that is.
    """
    template = read_template(path)
    binding = read_binding(binding_path(path), template)
    try:
        if binding is None:
            return _by_their_names(template)
        return bound_layouts(template, binding)
    except UNREADABLE:
        raise LayoutsError([error(Code.NOT_LAYOUTS, file=path)]) from None


def bound_layouts(template: Template, binding: Binding) -> tuple[Layouts, tuple[Finding, ...]]:
    """The layouts of a template as they are bound, with what stands in for what it lacks.

    Raises:
        LayoutsError: a kind of slide has no layout, nor one that can stand in for it.
    """
    findings = list(_missing_layouts(template, binding))
    if findings:
        raise LayoutsError(findings)
    usual, _ = read_layouts(packaged(LAYOUTS))
    layouts = []
    for role in Role:
        bound = binding.roles[role]
        tones = {**tones_by_hue(bound.layout.theme), **binding.tones}
        slide = (template.width, template.height)
        placed = places_of(role, bound, Surroundings(usual.layout(role).places, slide, tones))
        if (
            placed.whole_slide and role is not Role.PHASES_TWO
        ):  # two that do not fit have a slide each
            findings.append(hint(Code.AREA_TOO_SMALL, layout=bound.layout.name, role=role))
        layouts.append(_layout(role, bound, placed))
    for role, other in binding.fallen_back.items():
        name = binding.roles[role].layout.name
        findings.append(hint(Code.FELL_BACK, role=role, other=other, layout=name))
    findings.extend(_without_foot(binding))
    findings.extend(_unseen(binding))
    read = Layouts(template.data, template.width, template.height, tuple(layouts))
    return read, tuple(findings)


def _by_their_names(template: Template) -> tuple[Layouts, tuple[Finding, ...]]:
    binding = contract_binding(template)
    findings = [*_twice(template), *_missing_colours(template)]
    findings += _missing_layouts(template, binding)
    for role, bound in binding.roles.items():
        findings.extend(_missing_in(bound, role))
    if not binding.roles:
        findings.append(hint(Code.NOT_BOUND, file=template.name))
    if any(finding.is_error for finding in findings):
        raise LayoutsError(findings)
    findings.extend(_without_foot(binding))
    layouts = (
        _layout(role, bound, _as_named(bound, template)) for role, bound in binding.roles.items()
    )
    read = Layouts(template.data, template.width, template.height, tuple(layouts))
    return read, tuple(findings)


def _layout(role: Role, bound: Bound, placed: Placed) -> Layout:
    source = bound.layout
    return Layout(
        role=role,
        index=source.index,
        name=source.name,
        pattern=PATTERNS[role] if PATTERNS[role] in source.shapes else None,
        places=placed.places,
        theme=source.theme,
        inks=placed.inks,
        plates=placed.plates,
    )


def _as_named(bound: Bound, template: Template) -> Placed:
    """The places of a layout whose placeholders have the names of the city's."""
    return Placed(tuple(_named_places(bound)), _inks(bound, USUAL_TONES, template))


def _named_places(bound: Bound) -> Iterator[Place]:
    for slot, found in bound.slots.items():
        yield Place(slot, found.idx, found.type, found.room, found.levels, found.insets)


def _inks(bound: Bound, tones: Mapping[Tone, str], template: Template) -> Inks:
    """The colours for the contents of a layout: as its largest text, on what lies behind it."""
    texts = [p for slot, p in bound.slots.items() if slot not in FOOT and slot is not Slot.TITLE]
    texts = texts or list(bound.slots.values())
    largest = max(texts, key=lambda p: p.box.width * p.box.height, default=None)
    whole = Box(Emu(0), Emu(0), template.width, template.height)
    box, text = (largest.box, largest.levels[0].color) if largest else (whole, "tx1")
    return inks_of(bound.layout, backing_of(bound.layout, box, text), tones)


def _twice(template: Template) -> Iterator[Finding]:
    names = [layout.name for layout in template.layouts]
    for role in Role:
        if names.count(role) > 1:
            yield warning(Code.DUPLICATE_LAYOUT, name=role)


def _missing_colours(template: Template) -> Iterator[Finding]:
    custom = template.layouts[0].theme.custom
    for name in (ACCENT_NAME.format(number=1), *CUSTOM_COLOURS):
        if name not in custom:
            yield error(Code.MISSING_COLOUR, name=name, expected=", ".join(custom) or "–")


def _missing_layouts(template: Template, binding: Binding) -> Iterator[Finding]:
    names = ", ".join(dict.fromkeys(layout.name for layout in template.layouts)) or "–"
    for role in Role:
        if role not in binding.roles:
            yield error(Code.MISSING_LAYOUT, file=template.name, name=role, expected=names)


def _missing_in(bound: Bound, role: Role) -> Iterator[Finding]:
    for slot in SLOTS[role]:
        if slot not in bound.slots and slot not in FOOT:
            names = ", ".join(p.name for p in bound.layout.placeholders) or "–"
            yield error(Code.MISSING_PLACEHOLDER, layout=role, name=slot, expected=names)
    shapes = bound.layout.shapes
    if PATTERNS[role] not in shapes:
        expected = ", ".join(shapes) or "–"
        yield error(Code.MISSING_PATTERN, layout=role, name=PATTERNS[role], expected=expected)


def _unseen(binding: Binding) -> Iterator[Finding]:
    """A warning that names the layouts behind whose texts is a picture that cannot be read."""
    unseen = [
        bound.layout.name
        for bound in binding.roles.values()
        if any(bound.layout.ground(p.box).colour is None for p in bound.slots.values())
    ]
    if unseen:
        yield warning(Code.UNSEEN_GROUND, layouts=", ".join(dict.fromkeys(unseen)))


def _without_foot(binding: Binding) -> Iterator[Finding]:
    """A hint that names the layouts whose slides have no footer or number, if there are such."""
    for slot in FOOT:
        lacking = [
            bound.layout.name
            for role, bound in binding.roles.items()
            if slot in SLOTS[role] and slot not in bound.slots
        ]
        if lacking:
            yield hint(Code.NO_FOOT, name=slot, layouts=", ".join(dict.fromkeys(lacking)))
