"""The order of the deck: a cover, then each programme in a section of its own."""

import datetime as dt
from collections.abc import Iterator

from pipeline.intake.vocabulary import Presentation
from pipeline.model.status import ForecastRound, Programme, Target
from pipeline.model.year import YearStatus
from pipeline.plan.changes import changes_slide
from pipeline.plan.covers import deck_cover, programme_cover
from pipeline.plan.deck_plan import DeckPlan, Section
from pipeline.plan.development import development_slide, verdicts_slide
from pipeline.plan.forecasts import (
    programme_forecast,
    programme_notice,
    target_forecast,
    target_notice,
)
from pipeline.plan.gaps import gaps_slide
from pipeline.plan.goals import goal_slides
from pipeline.plan.phases import phase_slide, shared_slide
from pipeline.plan.progress import progress_slides
from pipeline.plan.slides import SlidePlan
from pipeline.plan.summary import summary_slide
from pipeline.plan.texts import word
from pipeline.plan.titles import with_unique_names, with_unique_titles
from pipeline.wording.words import Words


def compose(
    year: YearStatus, words: Words, *, summary: bool = True, show_gaps: bool = False
) -> DeckPlan:
    """The deck of a round as data; what does not fit on a slide is continued later.

    `summary` adds the slides on the whole round; that of the gaps is hidden unless it is shown.
    """
    round_ = year.now.round
    over_all = tuple(_overviews(year, words)) if summary else ()
    gaps = gaps_slide(year.gaps, words, hidden=not show_gaps)
    sections = (
        Section(words.labels.deck_section, (deck_cover(round_, words), *over_all)),
        *(
            Section(programme.name, tuple(_programme_slides(programme, round_, words)))
            for programme in year.now.programmes
        ),
        *((Section(words.overviews.gaps, (gaps,)),) if gaps else ()),
    )
    return DeckPlan(
        title=round_.title,
        subject=words.labels.deck_subject.format(name=round_.name, round=round_.id),
        footer=word(
            words.labels.footer.format(title=round_.title, name=round_.name),
            round_.at("title", "name"),
            own=False,
        ),
        date=round_.date or dt.date(round_.id.year, 1, 1),
        sections=with_unique_names(with_unique_titles(sections)),
    )


def _overviews(year: YearStatus, words: Words) -> Iterator[SlidePlan]:
    if any(programme.targets for programme in year.now.programmes):
        yield summary_slide(year, words)
    if year.changes:
        yield changes_slide(year.changes, year.now, words)
    if year.earlier:
        development = development_slide(year, words)
        yield from (development,) if development else ()
        yield verdicts_slide(year, words)


def _programme_slides(
    programme: Programme, round_: ForecastRound, words: Words
) -> Iterator[SlidePlan]:
    yield programme_cover(programme, round_, words)
    yield from goal_slides(programme, words)
    yield from _target_slides(programme, words)
    yield from progress_slides(programme, words)
    yield from filter(
        None, (programme_forecast(programme, words), programme_notice(programme, words))
    )


def _target_slides(programme: Programme, words: Words) -> Iterator[SlidePlan]:
    first: Target | None = None  # a target that may share its slide with the next one
    for target in programme.targets:
        said = (target_forecast(programme, target, words), target_notice(programme, target, words))
        shareable = not any(said) and _can_share(target)
        if first is not None and shareable:
            yield shared_slide(programme, (first, target), words)
            first = None
            continue
        if first is not None:
            yield phase_slide(programme, first, words)
        first = target if shareable else None
        if not shareable:
            yield phase_slide(programme, target, words)
        yield from filter(None, said)
    if first is not None:
        yield phase_slide(programme, first, words)


def _can_share(target: Target) -> bool:
    return bool(target.phases) and target.presentation is not Presentation.PARAGRAPHS
