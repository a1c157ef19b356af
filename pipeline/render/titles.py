"""The title of a slide: its two lines, the part's number, and the height that they take."""

from dataclasses import replace

from pipeline.findings import Origin
from pipeline.intake.layouts import Layout
from pipeline.intake.rich_text import Paragraph, Run
from pipeline.intake.roles import Slot
from pipeline.plan.slides import Title
from pipeline.plan.texts import word
from pipeline.render.desk import Desk
from pipeline.render.set_text import set_paragraph, sizes_from
from pipeline.render.shapes import MarksShape, SizedRun, TextShape
from pipeline.units import ZERO, Emu, inches
from pipeline.wording.words import Words

_SMALLEST, _SMALLEST_NARROW = 28.0, 22.0
_USUAL_WIDTH = inches(11.83)
_OVER_LEVEL = 1
PART_GAP = "\N{NO-BREAK SPACE} "


def title_shape(
    title: Title, part: str, layout: Layout, beside: MarksShape | None, desk: Desk
) -> TextShape:
    """The title with its part ('1/2', may be empty); `beside` stands right of its upper line.

    Its box is the layout's, higher where its lines need it.
    """
    place = layout.place(Slot.TITLE)
    over_style = place.levels[_OVER_LEVEL]
    over = [
        replace(set_paragraph(_upper(*line, title.own_end), over_style, 1.0), level=_OVER_LEVEL)
        for line in ((title.over, title.over_origin), (title.brief, title.brief_origin))
        if line[0]
    ]
    room = place.box.width
    if beside and beside.items[0].mark_box.top < place.box.bottom:
        room = Emu(beside.items[0].mark_box.left - place.box.left)
    fitting = [line for line in over if desk.typesetter.natural_width(line) <= room]
    upper = fitting[:1] or over[-1:]
    style = place.levels[0]
    for size in sizes_from(style.size, min(_smallest(place.box.width), style.size)):
        text = word(title.text, title.origin, own=title.own)
        lower = set_paragraph(text, style, size / style.size)
        if part:
            run = SizedRun(PART_GAP + part, size, bold=False, own=True)
            lower = replace(lower, runs=(*lower.runs, run))
        needed = desk.typesetter.height((*upper, lower), place.box.width)
        # a template may have drawn what the title would grow into
        fits = needed <= place.box.height or not place.inherited
        if fits and desk.typesetter.line_count(lower, place.box.width) == 1:
            break
    box = replace(place.box, height=max(place.box.height, needed))
    return TextShape(Slot.TITLE, "", (*upper, lower), box)


def _smallest(width: Emu) -> float:
    """The smallest size of a title in points: smaller where a template has less room for it."""
    return max(_SMALLEST_NARROW, min(_SMALLEST, _SMALLEST * width / _USUAL_WIDTH))


def part_text(part: int, parts: int, words: Words) -> str:
    """'1/2', or nothing for a slide that is not continued."""
    return words.labels.part.format(part=part, parts=parts) if parts > 1 else ""


def title_growth(shape: TextShape, layout: Layout) -> Emu:
    """How much higher the title is than its place: so far down moves what is under it."""
    height = layout.place(Slot.TITLE).box.height
    return Emu(shape.box.height - height) if shape.box else ZERO


def _upper(text: str, origin: Origin, own_end: str) -> Paragraph:
    """The upper line: names of the workbook, then the deck's own words if it ends with them."""
    names = text.removesuffix(own_end)
    runs = (Run(names), Run(text[len(names) :], own=True))
    return Paragraph(tuple(run for run in runs if run.text), origin=origin)


def title_in_words(shape: TextShape) -> str:
    """The title in one line, as the report lists it and checkers compare it."""
    return " ".join(" – ".join(p.text for p in shape.paragraphs).split())
