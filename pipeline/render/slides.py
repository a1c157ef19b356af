"""The one verb of the stage: every slide of the plan becomes one or more slides with sizes."""

from collections.abc import Iterator
from dataclasses import replace

from pipeline.findings import Code, Finding, hint, warning
from pipeline.intake.layouts import Layouts
from pipeline.plan.slides import DeckPlan, Mark, SlidePlan
from pipeline.render.chart_style import chart_style
from pipeline.render.charts.marks import mark_png
from pipeline.render.check_places import places_too_small
from pipeline.render.desk import Desk, Page
from pipeline.render.finish import Finisher
from pipeline.render.fit_text import Typesetter
from pipeline.render.lay_out import lay_out
from pipeline.render.shapes import RenderedDeck, RenderedSection, RenderedSlide, TableShape
from pipeline.wording.words import Words


def render(
    plan: DeckPlan, layouts: Layouts, words: Words
) -> tuple[RenderedDeck | None, tuple[Finding, ...]]:
    """The deck with everything in its size; none where a place is too small for any text."""
    desk = Desk(layouts, Typesetter(layouts.theme), chart_style(layouts.theme), words)
    findings = [*_fonts_not_measured(desk), *places_too_small(layouts, desk.typesetter)]
    if any(finding.is_error for finding in findings):
        return None, tuple(findings)
    sections: list[RenderedSection] = []
    number = 1
    for section in plan.sections:
        slides: list[RenderedSlide] = []
        for planned in section.slides:
            for slide, pages in lay_out(planned, desk):
                findings.extend(_findings(slide, pages, words))
                finisher = Finisher(slide, tuple(pages), plan.footer, desk)
                slides.extend(finisher.slides(number + len(slides)))
        number += len(slides)
        sections.append(RenderedSection(section.name, tuple(slides)))
    deck = RenderedDeck(
        title=plan.title,
        subject=plan.subject,
        language=words.language,
        date=plan.date,
        sections=tuple(sections),
        marks=(),
    )
    marks = ((mark, mark_png(mark, desk.style)) for mark in sorted(set(_bullets(deck))))
    return replace(deck, marks=tuple(marks)), tuple(findings)


def _findings(slide: SlidePlan, pages: list[Page], words: Words) -> Iterator[Finding]:
    name = slide.title.joined
    length = words.number(slide.length)
    if len(pages) == 1 and pages[0].small:
        yield hint(Code.TEXT_SMALL, slide.where, name=name, length=length)
    elif len(pages) > 1 and slide.where:  # an overview goes on by itself: no cell is to blame
        yield hint(Code.TEXT_CONTINUED, slide.where, name=name, length=length, parts=len(pages))
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
    tables = (s for slide in deck.slides for s in slide.shapes if isinstance(s, TableShape))
    for table in tables:
        for row in table.rows:
            for cell in row.cells:
                yield from (p.bullet for p in cell.paragraphs if isinstance(p.bullet, Mark))
