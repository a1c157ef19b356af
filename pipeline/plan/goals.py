"""`Tavoite` and `Sitova tavoite`: their texts in parts, at most two of them side by side."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from pipeline.intake.rich_text import Block, Paragraph
from pipeline.intake.roles import Role, Slot
from pipeline.model.status import Programme
from pipeline.plan.keys import slide_key
from pipeline.plan.slides import SlidePlan, Text
from pipeline.plan.texts import plain
from pipeline.plan.titles import title_of
from pipeline.wording.words import Words


@dataclass(frozen=True)
class _Part:
    """A text with the heading it stands under; `over` is a heading that has no text itself."""

    heading: Block = ()
    text: Block = ()
    over: Block = ()
    lead: bool = False


def goal_slides(programme: Programme, words: Words) -> Iterator[SlidePlan]:
    """The slides of a programme's two goal texts; none if both are empty."""
    parts = _parts_of(programme, words)
    pairs = [parts[first : first + 2] for first in range(0, len(parts), 2)]
    only_binding = bool(programme.binding_target) and not programme.target
    default = words.labels.binding_goal if only_binding else words.labels.goal
    title = title_of(programme.target_title or default, programme, (), words)
    if programme.target_title:
        title = replace(title, own=False, origin=programme.at("target_title"))
    part = words.labels.goal_part.format
    for number, pair in enumerate(pairs, 1):
        key = slide_key("goal", programme) + (f".{number}" if number > 1 else "")
        numbered = title
        if len(pairs) > 1:
            text = part(title=title.text, number=number, parts=len(pairs))
            numbered = replace(title, text=text)
        slide = SlidePlan(key, Role.GOAL, numbered, (), programme.accent)
        yield _slide(replace(slide, where=programme.goal_where), pair)


def _parts_of(programme: Programme, words: Words) -> list[_Part]:
    binding = list(_split(programme.binding_target))
    target = list(_split(programme.target))
    if binding and not (binding[0].heading or binding[0].over):
        binding[0] = replace(binding[0], lead=True)
    if binding and target:
        binding[0] = _under(binding[0], plain(words.labels.binding_goal))
        if not target[0].heading:
            target[0] = replace(target[0], heading=plain(words.labels.goal))
    return binding + target


def _under(part: _Part, heading: Block) -> _Part:
    if not part.heading:
        return replace(part, heading=heading)
    return replace(part, over=heading + part.over)


def _split(block: Block) -> Iterator[_Part]:
    headings: list[Paragraph] = []
    text: list[Paragraph] = []
    for paragraph in block:
        if paragraph.heading and text:
            yield _part(headings, text)
            headings, text = [], []
        (headings if paragraph.heading else text).append(paragraph)
    if headings or text:
        yield _part(headings, text)


def _part(headings: Sequence[Paragraph], text: Sequence[Paragraph]) -> _Part:
    return _Part(tuple(headings[-1:]), tuple(text), tuple(headings[:-1]))


def _slide(slide: SlidePlan, parts: Sequence[_Part]) -> SlidePlan:
    over = Text(Slot.HEADING, tuple(p for part in parts for p in part.over))
    if len(parts) == 1:
        heading = Text(Slot.HEADING, over.block + parts[0].heading)
        text = Text(Slot.TEXT, parts[0].text, lead=parts[0].lead)
        return replace(slide, contents=_filled((heading, text)))
    left, right = parts
    texts = (
        over,
        Text(Slot.LEFT_HEADING, left.heading),
        Text(Slot.LEFT_TEXT, left.text, lead=left.lead),
        Text(Slot.RIGHT_HEADING, right.heading),
        Text(Slot.RIGHT_TEXT, right.text, lead=right.lead),
    )
    return replace(slide, role=Role.GOAL_TWO, contents=_filled(texts))


def _filled(texts: Sequence[Text]) -> tuple[Text, ...]:
    return tuple(text for text in texts if text.block)
