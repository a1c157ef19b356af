"""`Ennuste tavoitteiden toteutumisesta ja riskit` and `HUOM.`: what is expected, and why."""

from dataclasses import replace

from pipeline.findings import Cell
from pipeline.intake.rich_text import Block
from pipeline.intake.roles import Role, Slot
from pipeline.model.status import Forecast, Programme, Target
from pipeline.plan.keys import slide_key
from pipeline.plan.marks import badge, badges, has_verdicts_of_targets
from pipeline.plan.slides import Marks, SlidePlan, Text
from pipeline.plan.texts import bold, plain
from pipeline.plan.titles import title_of
from pipeline.wording.words import Words


def target_forecast(programme: Programme, target: Target, words: Words) -> SlidePlan | None:
    """The forecast of a target that has one of its own, else None.

    What its own row lacks is that of its programme.
    """
    own = target.own_forecast
    if own is None or not (own.has_texts or (own.verdict and not programme.forecast.has_texts)):
        return None
    return SlidePlan(
        slide_key("forecast", programme, target.number),
        Role.FORECAST,
        title_of(words.labels.forecast, programme, (target,), words),
        (badge(target.forecast, words), *_texts(target.forecast, words)),
        accent=programme.accent,
        where=target.forecast.where,
    )


def programme_forecast(programme: Programme, words: Words) -> SlidePlan | None:
    """The forecast of the whole programme with the verdicts of its targets, else None."""
    forecast = programme.forecast
    if not forecast.says_something:
        return None
    return SlidePlan(
        slide_key("forecast", programme),
        Role.FORECAST,
        title_of(words.labels.forecast, programme, (), words),
        (_programme_badge(programme, words), *_texts(forecast, words)),
        accent=programme.accent,
        where=forecast.where,
    )


def _programme_badge(programme: Programme, words: Words) -> Marks:
    if has_verdicts_of_targets(programme):
        return badges(programme, words)
    return badge(programme.forecast, words)


def _texts(forecast: Forecast, words: Words) -> tuple[Text, ...]:
    labels = words.labels
    text = forecast.text or bold(labels.forecast_text_missing, forecast.text_origin)
    left_heading, left = _heading_and_text(text, labels.forecast_heading)
    right_heading, right = _heading_and_text(forecast.risks, labels.risks_heading)
    texts = (
        Text(Slot.LEFT_HEADING, left_heading),
        Text(Slot.LEFT_TEXT, left, lead=True),
        Text(Slot.RIGHT_HEADING, right_heading if right else ()),
        Text(Slot.RIGHT_TEXT, right),
    )
    return tuple(text for text in texts if text.block)


def _heading_and_text(block: Block, default: str) -> tuple[Block, Block]:
    if len(block) > 1 and block[0].heading:
        return block[:1], block[1:]
    return plain(default), block


def programme_notice(programme: Programme, words: Words) -> SlidePlan | None:
    """The `HUOM.` of the round on the whole programme, else None."""
    title = title_of(words.labels.notice, programme, (), words)
    slide = SlidePlan(slide_key("notice", programme), Role.NOTICE, title, (), programme.accent)
    return _notice(slide, programme.notice, programme.notice_where)


def target_notice(programme: Programme, target: Target, words: Words) -> SlidePlan | None:
    """The `HUOM.` of the round on a target, else None."""
    title = title_of(words.labels.notice, programme, (target,), words)
    key = slide_key("notice", programme, target.number)
    slide = SlidePlan(key, Role.NOTICE, title, (), programme.accent)
    return _notice(slide, target.notice, target.notice_where)


def _notice(slide: SlidePlan, text: Block, where: Cell | None) -> SlidePlan | None:
    return replace(slide, contents=(Text(Slot.TEXT, text),), where=where) if text else None
