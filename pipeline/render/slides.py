"""The one verb of the stage: every slide of the plan becomes one or more slides with sizes."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from pipeline.findings import Code, Finding, hint, warning
from pipeline.intake.layouts import Layout, Layouts
from pipeline.intake.rich_text import Paragraph, Run
from pipeline.intake.roles import Role, Slot
from pipeline.plan.slides import DeckPlan, Mark, Marks, Section, SlidePlan
from pipeline.render.chart_style import chart_style
from pipeline.render.charts.marks import mark_png
from pipeline.render.column_places import role_for
from pipeline.render.columns import ColumnRenderer
from pipeline.render.covers import CoverRenderer
from pipeline.render.desk import Desk, Frame, Page, part_key
from pipeline.render.fit_text import Typesetter
from pipeline.render.marks_row import marks_row
from pipeline.render.phases import PhaseRenderer
from pipeline.render.set_text import set_block
from pipeline.render.shapes import (
    AccentShape,
    MarksShape,
    RenderedDeck,
    RenderedSection,
    RenderedSlide,
    Shape,
    TableShape,
    TextShape,
)
from pipeline.render.titles import title_growth, title_in_words, title_shape
from pipeline.wording.words import Words

_COVERS = (Role.COVER, Role.PROGRAMME_COVER)
_MARK_SLOTS = (Slot.LEGEND, Slot.BADGE)


def render(
    plan: DeckPlan, layouts: Layouts, words: Words
) -> tuple[RenderedDeck, tuple[Finding, ...]]:
    """The deck with everything in its size, and what did not fit or could not be measured."""
    desk = Desk(layouts, Typesetter(layouts.theme), chart_style(layouts.theme), words)
    renderer = _DeckRenderer(plan, desk)
    findings = list(_fonts_not_measured(desk))
    sections = []
    first = 1
    for section in plan.sections:
        rendered = renderer.section(section, first, findings)
        first += len(rendered.slides)
        sections.append(rendered)
    deck = RenderedDeck(
        title=plan.title,
        subject=plan.subject,
        language=words.language,
        date=plan.date,
        sections=tuple(sections),
        marks=(),
    )
    marks = sorted(set(_bullets(deck)))
    pictures = tuple((mark, mark_png(mark, desk.style)) for mark in marks)
    return replace(deck, marks=pictures), tuple(findings)


@dataclass(frozen=True)
class _DeckRenderer:
    plan: DeckPlan
    desk: Desk

    def section(self, section: Section, first: int, findings: list[Finding]) -> RenderedSection:
        slides: list[RenderedSlide] = []
        for slide in section.slides:
            for made, pages in self._pages(slide):
                findings.extend(self._findings(made, pages))
                slides.extend(self._slides(made, pages, first + len(slides)))
        return RenderedSection(section.name, tuple(slides))

    def _pages(self, slide: SlidePlan) -> Iterator[tuple[SlidePlan, list[Page]]]:
        """The slide, or those to be made instead of it, each with its pages."""
        if slide.role is Role.PHASES_TWO:
            frame = self._frame(slide, slide.role, "")
            page = PhaseRenderer(slide, frame, self.desk).shared_page()
            if page is None:
                for other in slide.instead:
                    yield from self._pages(other)
                return
            yield slide, [page]
            return
        pages = self._laid_out(slide, "")
        if len(pages) > 1:  # the part's number may need room in the title
            pages = self._laid_out(slide, self._part(len(pages), len(pages)))
        yield slide, pages

    def _laid_out(self, slide: SlidePlan, part: str) -> list[Page]:
        match slide.role:
            case Role.COVER | Role.PROGRAMME_COVER:
                frame = Frame(self.desk.layouts.layout(slide.role))
                return [CoverRenderer(slide, frame, self.desk).page()]
            case Role.PHASES | Role.PHASES_LINE | Role.PHASES_PARAGRAPHS:
                frame = self._frame(slide, slide.role, part)
                return PhaseRenderer(slide, frame, self.desk).pages()
            case _:
                roles = {slide.role, role_for(slide.role, 1)}
                frames = {role: self._frame(slide, role, part) for role in roles}
                return ColumnRenderer(slide, frames, self.desk).pages()

    def _frame(self, slide: SlidePlan, role: Role, part: str) -> Frame:
        layout = self.desk.layouts.layout(role)
        title = title_shape(slide.title, part, layout, self._marks(slide, layout, 1), self.desk)
        return Frame(layout, title_growth(title, layout, self.desk))

    def _part(self, part: int, parts: int) -> str:
        if parts == 1:
            return ""
        return self.desk.words.labels.part.format(part=part, parts=parts)

    def _marks(self, slide: SlidePlan, layout: Layout, part: int) -> MarksShape | None:
        for content in slide.contents:
            if isinstance(content, Marks):
                place = layout.place(content.slot)
                return marks_row(content, place, part_key(slide, part, content.slot), self.desk)
        return None

    def _slides(self, slide: SlidePlan, pages: list[Page], first: int) -> Iterator[RenderedSlide]:
        for part, page in enumerate(pages, 1):
            layout = self.desk.layouts.layout(page.role)
            shown = self._part(part, len(pages))
            accent = self._accent(slide, layout, part)
            if page.role in _COVERS:
                shapes: tuple[Shape, ...] = (accent, *page.shapes)
            else:
                marks = self._marks(slide, layout, part)
                title = title_shape(slide.title, shown, layout, marks, self.desk)
                title = replace(title, key=part_key(slide, part, Slot.TITLE))
                shapes = (
                    *(accent, title, *((marks,) if marks else ()), *page.shapes),
                    *self._foot(slide, layout, part, len(pages)),
                    self._number(slide, layout, part, first + part - 1),
                )
            key = f"{slide.key}/{part}"
            yield RenderedSlide(key, page.role, title_in_words(slide.title, shown), shapes)

    def _accent(self, slide: SlidePlan, layout: Layout, part: int) -> AccentShape:
        number = slide.accent
        color = None if number is None else self.desk.layouts.accent(number)
        return AccentShape(layout.pattern, f"{slide.key}/{part}", color)

    def _foot(self, slide: SlidePlan, layout: Layout, part: int, parts: int) -> Iterator[TextShape]:
        if part < parts and layout.has(Slot.CONTINUES):
            yield self._line(
                slide, layout, part, (Slot.CONTINUES, self.desk.words.labels.continues)
            )
        yield self._line(slide, layout, part, (Slot.FOOTER, self.plan.footer))

    def _number(self, slide: SlidePlan, layout: Layout, part: int, number: int) -> TextShape:
        return self._line(slide, layout, part, (Slot.SLIDE_NUMBER, str(number)))

    def _line(
        self, slide: SlidePlan, layout: Layout, part: int, text: tuple[Slot, str]
    ) -> TextShape:
        slot, words = text
        place = layout.place(slot)
        paragraphs = set_block((Paragraph((Run(words),)),), place, place.levels[0].size)
        return TextShape(slot, part_key(slide, part, slot), paragraphs)

    def _findings(self, slide: SlidePlan, pages: list[Page]) -> Iterator[Finding]:
        name = slide.title.joined
        if len(pages) > 1:
            yield hint(Code.TEXT_CONTINUED, name=name, parts=len(pages))
        if not all(page.fits for page in pages):
            yield warning(Code.DOES_NOT_FIT, name=name)


def _fonts_not_measured(desk: Desk) -> Iterator[Finding]:
    fonts = dict.fromkeys(
        desk.typesetter.font_name(style.font)
        for layout in desk.layouts.layouts
        for place in layout.places
        for style in place.levels
    )
    for name in fonts:
        if not desk.typesetter.font(name).exact:
            yield warning(Code.FONT_NOT_MEASURED, name=name)


def _bullets(deck: RenderedDeck) -> Iterator[Mark]:
    for slide in deck.slides:
        for shape in slide.shapes:
            if isinstance(shape, TableShape):
                for row in shape.rows:
                    for cell in row.cells:
                        yield from (p.bullet for p in cell.paragraphs if isinstance(p.bullet, Mark))
