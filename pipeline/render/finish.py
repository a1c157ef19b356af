"""From a page to a slide: what every slide has around its body, in reading order."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from pipeline.intake.arrangement import union
from pipeline.intake.foot import SMALLEST_FOOT
from pipeline.intake.layouts import Layout
from pipeline.intake.places import Place
from pipeline.intake.rich_text import Paragraph
from pipeline.intake.roles import Role, Slot
from pipeline.plan.slides import Mark, SlidePlan
from pipeline.plan.texts import word
from pipeline.render.breaks import with_hyphens
from pipeline.render.chart_style import ChartStyle, chart_style
from pipeline.render.charts.marks import mark_png
from pipeline.render.desk import Desk, Frame, Page, part_key
from pipeline.render.lay_out import marks_of
from pipeline.render.set_text import set_block
from pipeline.render.shapes import (
    AccentShape,
    PlateShape,
    RenderedSlide,
    Shape,
    TableShape,
    TextShape,
)
from pipeline.render.titles import part_text, title_growth, title_in_words, title_shape
from pipeline.units import Box, Emu

_FOOT_SIZES = (12.0, 11.0, SMALLEST_FOOT)
NUMBER = "‹#›"
"""What PowerPoint itself shows for a slide's number that is not known yet."""
_COVERS = (Role.COVER, Role.PROGRAMME_COVER)


@dataclass(frozen=True)
class Finisher:
    """Puts accent, title, legend or badge, footer and number on the pages of one slide plan."""

    slide: SlidePlan
    pages: tuple[Page, ...]
    footer: Paragraph
    desk: Desk

    def slides(self) -> Iterator[RenderedSlide]:
        """The slides; what their numbers are is known when all of a deck are there."""
        for part, page in enumerate(self.pages, 1):
            layout = self.desk.layouts.layout(page.role)
            shown = part_text(part, len(self.pages), self.desk.words)
            body = page.drawn()
            if page.role not in _COVERS:
                head, foot = self._head(layout, part, shown), self._foot(layout, part)
                body = (*head, *body, *foot)
            title = next(s for s in body if isinstance(s, TextShape) and s.slot is Slot.TITLE)
            whole = (with_hyphens(shape, layout, self.desk.typesetter) for shape in body)
            texts = [s.box for s in body if isinstance(s, TextShape) and s is not title and s.box]
            plates = self._plates(title, layout, part, texts if page.role in _COVERS else ())
            shapes = (*self._accent(layout, part), *plates, *whole)
            yield RenderedSlide(
                key=f"{self.slide.key}/{part}",
                title=title_in_words(title),
                hidden=self.slide.hidden,
                where=self.slide.where,
                role=page.role,
                shapes=shapes,
                marks=tuple(_pictures(shapes, chart_style(layout.theme, layout.inks))),
            )

    def _accent(self, layout: Layout, part: int) -> Iterator[AccentShape]:
        number = self.slide.accent
        color = None if number is None else layout.inks.accent(number)
        if layout.pattern:
            yield AccentShape(layout.pattern, f"{self.slide.key}/{part}", color)

    def _plates(
        self, title: TextShape, layout: Layout, part: int, moved: Sequence[Box]
    ) -> Iterator[PlateShape]:
        """What lies behind the texts; it grows with a title, and to where texts have moved."""
        for number, plate in enumerate(layout.plates, 1):
            key, box = f"{self.slide.key}/{part}/plate{number}", plate.box
            if plate.slot is Slot.TITLE:
                box = replace(box, height=Emu(box.height + title_growth(title, layout)))
            elif plate.slot is None:
                box = union((box, *moved))
            yield PlateShape(key, box, plate.colour, plate.thin)

    def _head(self, layout: Layout, part: int, shown: str) -> Iterator[Shape]:
        marks = marks_of(self.slide, Frame(layout), part, self.desk)
        title = title_shape(self.slide.title, shown, layout, marks, self.desk)
        marks = marks_of(self.slide, Frame(layout, title_growth(title, layout)), part, self.desk)
        yield replace(title, key=part_key(self.slide, part, Slot.TITLE))
        if marks:
            yield marks

    def _foot(self, layout: Layout, part: int) -> Iterator[Shape]:
        if part < len(self.pages) and layout.has(Slot.CONTINUES):
            going_on = word(self.desk.words.labels.continues)
            yield self._line(layout, part, Slot.CONTINUES, going_on)
        for slot, text in ((Slot.FOOTER, self.footer), (Slot.SLIDE_NUMBER, word(NUMBER))):
            if layout.has(slot):
                yield self._line(layout, part, slot, text)

    def _line(self, layout: Layout, part: int, slot: Slot, text: Paragraph) -> TextShape:
        place = layout.place(slot)
        ways = [set_block((text,), _at_size(place, size), size) for size in _foot_sizes(place)]
        width, height = place.box.width, place.box.height
        fitting = (w for w in ways if self.desk.typesetter.height(w, width) <= height)
        paragraphs = next(fitting, ways[-1])
        box = self._grown(place, self.desk.typesetter.height(paragraphs, width))
        return TextShape(slot, part_key(self.slide, part, slot), paragraphs, box)

    def _grown(self, place: Place, height: Emu) -> Box | None:
        """The box of a line that needs more than one in a template, within the slide."""
        box = place.box
        if not place.inherited or height <= box.height:
            return None
        top = min(box.top - (height - box.height) // 2, self.desk.layouts.height - height)
        return replace(box, top=Emu(top), height=height)


def _pictures(shapes: tuple[Shape, ...], style: ChartStyle) -> Iterator[tuple[Mark, bytes]]:
    """The marks that are bullets in tables, each once."""
    tables = (shape for shape in shapes if isinstance(shape, TableShape))
    cells = (cell for table in tables for row in table.rows for cell in row.cells)
    bullets = (paragraph.bullet for cell in cells for paragraph in cell.paragraphs)
    used = {bullet for bullet in bullets if isinstance(bullet, Mark)}
    yield from ((mark, mark_png(mark, style)) for mark in sorted(used))


def _at_size(place: Place, size: float) -> Place:
    return replace(place, levels=(replace(place.levels[0], size=size), *place.levels[1:]))


def _foot_sizes(place: Place) -> tuple[float, ...]:
    """The template's own size of a footer, and those below it that a narrow one may need."""
    own = place.levels[0].size
    below = (size for size in _FOOT_SIZES if size < own and place.inherited)
    return (own, *below)
