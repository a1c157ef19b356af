"""From a block of text to sized paragraphs: the layout's looks, scaled to a size."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from pipeline.intake.places import Place
from pipeline.intake.rich_text import Block, ListStyle, Paragraph, list_label
from pipeline.intake.text_styles import LEVELS, TextStyle
from pipeline.render.fit_text import Typesetter
from pipeline.render.font_metrics import load_font
from pipeline.render.shapes import ListItem, SizedParagraph, SizedRun
from pipeline.units import ZERO, Emu, emu

_STEPS = (72, 66, 64, 60, 54, 48, 44, 40, 36, 32, 28, 24, 20, 18, 17, 16, 15, 14, 13, 12)
_HANGING = {ListStyle.DASH: 1.15, ListStyle.ROMAN_PERIOD: 1.9}
_NUMBER_HANGING = 1.55
_LEVEL_INDENT = 1.55
_GAP_AFTER_MARK = 0.45
_ITEM_SPACING = 0.75  # of the space after a paragraph of running text
_LONGEST_LEAD = 210
_SMALLEST = 12.0
"""No level of a text is smaller, unless the layout has it so."""


@dataclass(frozen=True)
class Lead:
    """How a short first paragraph is set: in bold, `scale` times the size of the rest."""

    scale: float = 1.0


def sizes_from(preferred: float, smallest: float) -> tuple[float, ...]:
    """The sizes to try: the layout's own, then the usual steps below it to the smallest."""
    below = (float(step) for step in _STEPS if smallest <= step < preferred)
    return (preferred, *below)


def set_block(
    block: Block, place: Place, size: float, lead: Lead | None = None
) -> tuple[SizedParagraph, ...]:
    """The block in a place with its first level at `size` points, the others in proportion."""
    scale = size / place.levels[0].size
    styles = [place.levels[min(p.level, LEVELS - 1)] for p in block]
    paragraphs = [set_paragraph(p, style, scale) for p, style in zip(block, styles, strict=True)]
    paragraphs = _aligned(block, paragraphs)
    if lead and len(block) > 1 and _can_lead(block[0]):
        paragraphs[0] = _as_lead(paragraphs[0], lead)
    return tuple(paragraphs)


def heading_size(
    headings: Sequence[tuple[Block, Place]], smallest: float, typesetter: Typesetter
) -> float:
    """The largest size, from the layout's own down, at which all headings take fewest lines."""

    def lines(size: float) -> int:
        return sum(
            typesetter.line_count(paragraph, place.box.width)
            for block, place in headings
            for paragraph in set_block(block, place, size)
        )

    preferred = min((place.levels[0].size for _, place in headings), default=smallest)
    sizes = sizes_from(preferred, smallest)
    fewest = sum(len(block) for block, _ in headings)  # if each paragraph has one line
    found = next((size for size in sizes if lines(size) == fewest), None)
    return found or min(sizes, key=lines)


def _aligned(block: Block, paragraphs: list[SizedParagraph]) -> list[SizedParagraph]:
    """Items of one kind and level hang alike, as far as the widest of their marks asks."""
    widest: dict[tuple[ListStyle | None, int], Emu] = {}
    for paragraph, sized in zip(block, paragraphs, strict=True):
        kind = (paragraph.list_style, paragraph.level)
        widest[kind] = max(widest.get(kind, ZERO), sized.hanging)
    return [
        _hung_further(sized, widest[paragraph.list_style, paragraph.level] - sized.hanging)
        for paragraph, sized in zip(block, paragraphs, strict=True)
    ]


def _hung_further(paragraph: SizedParagraph, more: int) -> SizedParagraph:
    if paragraph.bullet is None or not more:
        return paragraph
    return replace(
        paragraph,
        margin=Emu(paragraph.margin + more),
        hanging=Emu(paragraph.hanging + more),
    )


@lru_cache(maxsize=1_000)
def set_paragraph(paragraph: Paragraph, style: TextStyle, scale: float) -> SizedParagraph:
    """One paragraph in a level's style, scaled; a list item hangs on its mark.

    Remembered, as the search for a page's cut sets the same paragraphs many times.
    """
    size = scaled_down(style.size, scale, _SMALLEST)
    runs = tuple(
        SizedRun(
            run.text,
            size,
            bold=run.bold or style.bold,
            italic=run.italic or style.italic,
            strike=run.strike,
            link=run.link,
            own=run.own,
            capitals=style.capitals,
        )
        for run in paragraph.runs
    )
    spacing = _ITEM_SPACING if paragraph.list_style else 1.0
    hanging = _hanging(paragraph, size)
    indent = emu(paragraph.level * _LEVEL_INDENT * size) if paragraph.list_style else ZERO
    return SizedParagraph(
        runs=runs,
        level=paragraph.level,
        color=style.color,
        font=style.font,
        align=style.align,
        margin=Emu(indent + hanging),
        hanging=ZERO if paragraph.continued else hanging,
        line_spacing=style.line_spacing,
        space_before=style.space_before * scale,
        space_after=rounded(style.space_after * scale * spacing),
        bullet=_bullet(paragraph),
        origin=paragraph.origin,
    )


def _bullet(paragraph: Paragraph) -> ListItem | None:
    if paragraph.list_style is None or paragraph.continued:
        return None
    return ListItem(paragraph.list_style, paragraph.number)


def _hanging(paragraph: Paragraph, size: float) -> Emu:
    """The room that a list's mark takes at a size; marks are digits and capitals, as in Arial."""
    style = paragraph.list_style
    if style is None:
        return ZERO
    usual = _HANGING.get(style, _NUMBER_HANGING)
    width = load_font("Arial").width(list_label(style, paragraph.number or 1), bold=False)
    return emu(max(usual, width + _GAP_AFTER_MARK) * size)


def rounded(size: float) -> float:
    """A size in points to a tenth, as people set sizes."""
    return round(size, 1)


def scaled_down(size: float, scale: float, smallest: float) -> float:
    """A secondary size in proportion, but never below its smallest (nor above itself)."""
    return rounded(max(size * scale, min(size, smallest)))


def _can_lead(paragraph: Paragraph) -> bool:
    return paragraph.list_style is None and 0 < len(paragraph.text) <= _LONGEST_LEAD


def _as_lead(paragraph: SizedParagraph, lead: Lead) -> SizedParagraph:
    runs = tuple(
        replace(run, bold=True, size=rounded(run.size * lead.scale)) for run in paragraph.runs
    )
    return replace(paragraph, runs=runs)
