"""A first binding of any template, by the kinds, names and placeholders of its layouts."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum

from pptx.oxml.ns import qn

from pipeline.intake.binding import (
    TITLE_TYPES,
    Binding,
    Bound,
    area,
    bound,
    contents_of,
    suits,
)
from pipeline.intake.deck.content import FOOT_TYPES
from pipeline.intake.inherited import BODY_PROPERTIES, placeholder_of
from pipeline.intake.inks import tones_by_hue
from pipeline.intake.roles import SLOTS, Role, Slot
from pipeline.intake.template_file import Placeholder, Template, TemplateLayout

_TEXTS = ("obj", "body", "tbl")
_LEAST_CONTENT = 0.15  # of a slide
_ROOMY = 5  # what a whole slide of contents is worth beside the layout's kind and name
_SAME = 0.6  # of the larger of two columns


class Shape(Enum):
    """The kinds of layout that an ordinary template has."""

    COVER = "cover"
    SECTION = "section"
    ONE = "one place"
    TWO = "two places"
    COMPARISON = "two places with headings"
    TITLE_ONLY = "title only"


_KINDS: Mapping[Shape, tuple[str, ...]] = {
    Shape.COVER: ("title",),
    Shape.SECTION: ("secHead",),
    Shape.ONE: ("obj", "tbl", "tx"),
    Shape.TWO: ("twoObj", "twoColTx"),
    Shape.COMPARISON: ("twoTxTwoObj",),
    Shape.TITLE_ONLY: ("titleOnly",),
}
"""What the format calls them (ECMA-376-1, 19.7.15)."""
_NAMES: Mapping[Shape, tuple[str, ...]] = {
    Shape.COVER: ("title slide", "cover", "otsikkodia", "kansi", "rubrikbild", "omslag"),
    Shape.SECTION: ("section", "divider", "osan", "jakso", "väliotsikko", "avsnitt"),
    Shape.ONE: ("content", "text", "sisältö", "teksti", "innehåll", "bullet"),
    Shape.TWO: ("two", "2 ", "kaksi", "två", "column", "palsta", "spalt"),
    Shape.COMPARISON: ("comparison", "vertailu", "jämförelse"),
    Shape.TITLE_ONLY: ("title only", "only title", "vain otsikko", "endast rubrik"),
}
"""Parts of what people call them, in English, Finnish and Swedish."""
_SHAPES: Mapping[Role, tuple[Shape, ...]] = {
    Role.COVER: (Shape.COVER, Shape.SECTION),
    Role.PROGRAMME_COVER: (Shape.SECTION, Shape.COVER),
    Role.GOAL_TWO: (Shape.COMPARISON, Shape.TWO, Shape.ONE),
    Role.FORECAST: (Shape.COMPARISON, Shape.TWO, Shape.ONE),
}
"""Which layouts each kind of slide is best made in; others in one place, or under a title."""
_ELSE = (Shape.ONE, Shape.TITLE_ONLY, Shape.TWO, Shape.SECTION, Shape.COVER)


@dataclass(frozen=True)
class _Candidate:
    layout: TemplateLayout
    scores: Mapping[Shape, int]


def suggested(template: Template) -> Binding:
    """The binding that seems best; kinds of slide for which nothing seems good are left out."""
    size = template.width * template.height
    candidates = [_Candidate(la, _scores(la, size)) for la in template.layouts if _is_usable(la)]
    main = _best(candidates, (Shape.ONE, Shape.TITLE_ONLY))
    if main:  # a deck in the looks of one master, where that has all
        own = [c for c in candidates if c.layout.master_number == main.master_number]
        candidates = own + [c for c in candidates if c not in own]
    roles: dict[Role, Bound] = {}
    for role in Role:
        named = next((la for la in template.layouts if la.name == role), None)
        found = named or _best(candidates, (*_SHAPES.get(role, ()), *_ELSE))
        if found:
            roles[role] = bound(found, role, dict(_headings(found, role)))
    theme = main.theme if main else None
    tones = tones_by_hue(theme) if theme else {}
    return Binding(roles, tones={t: slot for t, slot in tones.items() if slot != "tx1"})


def _best(candidates: list[_Candidate], shapes: tuple[Shape, ...]) -> TemplateLayout | None:
    for shape in shapes:
        fitting = [c for c in candidates if c.scores.get(shape)]
        if fitting:
            return max(fitting, key=lambda c: c.scores[shape]).layout
    return None


def _is_usable(layout: TemplateLayout) -> bool:
    """Whether it has a title, and no text that runs down the slide."""
    has_title = any(p.type in TITLE_TYPES for p in layout.placeholders)
    return has_title and not _runs_down(layout)


def _runs_down(layout: TemplateLayout) -> bool:
    """Whether a title or a text is turned; a turned date at the edge of a slide is not counted."""
    for shape in layout.source.element.iter(qn("p:sp")):
        placeholder, body = placeholder_of(shape), shape.find(BODY_PROPERTIES)
        if placeholder is None or placeholder.get("type") in FOOT_TYPES:
            continue
        direction = "horz" if body is None else body.get("vert", "horz")
        if direction != "horz" or placeholder.get("orient") == "vert":
            return True
    return False


def _scores(layout: TemplateLayout, size: int) -> dict[Shape, int]:
    """How well the layout is of each shape; of one whose placeholders it lacks it is not."""
    roomy = 1 + round(_ROOMY * sum(map(area, _contents(layout, size))) / size)
    return {
        shape: 4 * (layout.kind in _KINDS[shape]) + 2 * _is_called(layout, shape) + roomy
        for shape, has in _HAS.items()
        if has(layout, size) and _may_be(layout, shape)
    }


def _may_be(layout: TemplateLayout, shape: Shape) -> bool:
    """A layout of one place that is called a section is no page of contents, and so on."""
    others = (Shape.COVER, Shape.SECTION)
    kinds = [kind for other in others if other is not shape for kind in _KINDS[other]]
    return layout.kind not in kinds or shape in others


def _is_called(layout: TemplateLayout, shape: Shape) -> bool:
    name = layout.name.casefold()
    return any(part in name for part in _NAMES[shape])


def _contents(layout: TemplateLayout, size: int) -> list[Placeholder]:
    large = contents_of(layout)
    return [p for p in large if area(p) >= size * _LEAST_CONTENT / 2]


def _has_one(layout: TemplateLayout, size: int) -> bool:
    found = _contents(layout, size)
    return len(found) == 1 and found[0].type in _TEXTS and area(found[0]) >= size * _LEAST_CONTENT


def _has_two(layout: TemplateLayout, size: int) -> bool:
    found = _contents(layout, size)
    sides = (Slot.LEFT_TEXT, Slot.RIGHT_TEXT)
    if len(found) != len(sides) or not all(suits(Slot.LEFT_TEXT, p) for p in found):
        return False
    left, right = (p.box for p in found)
    beside = left.right <= right.left + left.width // 10 and abs(left.top - right.top) < left.height
    return beside and min(left.width, right.width) >= _SAME * max(left.width, right.width)


def _has_headings(layout: TemplateLayout, size: int) -> bool:
    return _has_two(layout, size) and len(dict(_headings(layout, Role.FORECAST))) > 1


def _headings(layout: TemplateLayout, role: Role) -> Iterator[tuple[Slot, Placeholder]]:
    """The low texts right over the two places of a comparison."""
    contents = contents_of(layout)
    pairs = zip((Slot.LEFT_HEADING, Slot.RIGHT_HEADING), contents, strict=False)
    for slot, content in pairs if len(contents) > 1 and Slot.LEFT_HEADING in SLOTS[role] else ():
        over = [
            p
            for p in layout.placeholders
            if p.type == "body" and p not in contents and _is_over(p, content)
        ]
        if over:
            yield slot, over[0]


def _is_over(heading: Placeholder, content: Placeholder) -> bool:
    middle = heading.box.left + heading.box.width / 2
    above = heading.box.bottom <= content.box.top + content.box.height / 10
    return above and content.box.left <= middle <= content.box.right


_HAS: Mapping[Shape, Callable[[TemplateLayout, int], bool]] = {
    Shape.COVER: lambda layout, _: (
        layout.kind == "title"
        or any(p.type == "ctrTitle" for p in layout.placeholders)
        or (_is_called(layout, Shape.COVER) and len(contents_of(layout)) <= 1)
    ),
    Shape.SECTION: lambda layout, _: layout.kind == "secHead" or _is_called(layout, Shape.SECTION),
    Shape.ONE: _has_one,
    Shape.TWO: _has_two,
    Shape.COMPARISON: _has_headings,
    Shape.TITLE_ONLY: lambda layout, _: not contents_of(layout),
}
