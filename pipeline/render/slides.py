"""The one verb of the stage: every slide of the plan becomes one or more slides with sizes."""

from collections.abc import Iterator, Mapping

from pipeline.findings import Code, Finding, hint, warning
from pipeline.intake.layouts import Layouts
from pipeline.intake.roles import Role
from pipeline.plan.deck_plan import DeckPlan
from pipeline.plan.slides import SlidePlan
from pipeline.render.check_places import places_too_small
from pipeline.render.desk import Desk, Page, desk_for
from pipeline.render.finish import Finisher
from pipeline.render.font_metrics import load_font
from pipeline.render.lay_out import lay_out
from pipeline.render.shapes import RenderedSection
from pipeline.wording.words import Words


def render(plan: DeckPlan, desks: Mapping[Role, Desk], words: Words) -> Iterator[RenderedSection]:
    """The deck with everything in its size, each slide drawn when it is asked for.

    So a long deck is never whole in memory.
    """
    for section in plan.sections:
        for planned in section.slides:
            for slide, pages in lay_out(planned, desks):
                finisher = Finisher(slide, tuple(pages), plan.footer, desks[slide.role])
                findings = tuple(_findings(slide, pages, words))
                for finished in finisher.slides():
                    yield RenderedSection(section.name, (finished,), findings)
                    findings = ()


def desks_for(layouts: Layouts, words: Words) -> dict[Role, Desk]:
    """The desk of each kind of slide."""
    return {role: desk_for(role, layouts, words) for role in Role}


def faults_of(desks: Mapping[Role, Desk]) -> tuple[Finding, ...]:
    """What of the layouts makes it doubtful that texts fit: fonts unknown, places too small."""
    return (*_fonts_not_measured(desks), *_places_too_small(desks))


def _findings(slide: SlidePlan, pages: list[Page], words: Words) -> Iterator[Finding]:
    name = slide.title.joined
    length = words.number(slide.length)
    if len(pages) == 1 and pages[0].small:
        yield hint(Code.TEXT_SMALL, slide.where, name=name, length=length)
    elif len(pages) > 1 and slide.where:  # an overview goes on by itself: no cell is to blame
        yield hint(Code.TEXT_CONTINUED, slide.where, name=name, length=length, parts=len(pages))
    if not all(page.fits for page in pages):
        yield warning(Code.DOES_NOT_FIT, name=name)


def _places_too_small(desks: Mapping[Role, Desk]) -> Iterator[Finding]:
    for role, desk in desks.items():
        yield from places_too_small(desk.layouts.layout(role), desk.typesetter)


def _fonts_not_measured(desks: Mapping[Role, Desk]) -> Iterator[Finding]:
    fonts = dict.fromkeys(
        desk.typesetter.font_name(style.font)
        for role, desk in desks.items()
        for place in desk.layouts.layout(role).places
        for style in place.levels
    )
    for name in fonts:
        if not load_font(name).exact:
            yield warning(Code.FONT_NOT_MEASURED, name=name)
