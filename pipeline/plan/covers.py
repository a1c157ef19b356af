"""The covers: of the deck, and of each programme with the people who answer for it."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace

from pipeline.intake.rich_text import Block
from pipeline.intake.roles import Role, Slot
from pipeline.model.status import ForecastRound, Programme
from pipeline.plan.keys import slide_key
from pipeline.plan.slides import SlidePlan, Text, Title
from pipeline.plan.texts import plain, word
from pipeline.wording.words import Words

_PEOPLE_SLOTS = (Slot.PEOPLE_LEFT, Slot.PEOPLE_RIGHT, Slot.PEOPLE_BELOW)
_LABEL_LEVEL = 1
_MOST_IN_COLUMN = 10  # a single group that is larger takes both columns


def deck_cover(round_: ForecastRound, words: Words) -> SlidePlan:
    """The first slide: what the deck is, of which round, of what day."""
    date = words.date(round_.date) if round_.date else ""
    texts = (
        Text(Slot.DIVISION, plain(round_.division, round_.at("division"), own=False)),
        Text(Slot.SUBTITLE, plain(round_.subtitle, round_.at("subtitle"), own=False)),
        Text(Slot.ROUND_NAME, plain(round_.name, round_.at("name"), own=False)),
        Text(Slot.DATE, plain(date, round_.at("date"))),
    )
    filled = tuple(text for text in texts if text.block)
    title = Title(round_.title, own=False, origin=round_.at("title"))
    return SlidePlan(slide_key("cover"), Role.COVER, title, filled)


def programme_cover(programme: Programme, round_: ForecastRound, words: Words) -> SlidePlan:
    """The first slide of a programme; its groups of people fill the places in order."""
    groups = zip(_PEOPLE_SLOTS, _people(programme, words), strict=False)
    series, of_series = programme.cover_title, programme.at("cover_title")
    if not series:
        series, of_series = round_.title, round_.at("title")
    texts = (
        Text(Slot.SERIES, plain(series, of_series, own=False)),
        *(Text(slot, block) for slot, block in groups),
        Text(Slot.DATE, _date(programme, round_, words)),
    )
    return SlidePlan(
        slide_key("cover", programme),
        Role.PROGRAMME_COVER,
        Title(programme.name, own=False, origin=programme.at("name")),
        tuple(text for text in texts if text.block),
        accent=programme.accent,
        where=programme.people_where,
    )


def _date(programme: Programme, round_: ForecastRound, words: Words) -> Block:
    dated, origin = programme.dated, programme.forecast.at("dated")
    if not dated:
        dated, origin = round_.date, round_.at("date")
    if isinstance(dated, dt.date):
        return plain(words.date(dated), origin)
    return plain(dated or "", origin, own=False)


def _people(programme: Programme, words: Words) -> Iterator[Block]:
    labels = words.labels
    groups = (
        (programme.owners or (labels.missing,), "owners", labels.owner, labels.owners),
        (programme.preparers, "preparers", labels.preparation, labels.preparation),
        (
            programme.project_managers,
            "project_managers",
            labels.project_manager,
            labels.project_managers,
        ),
    )
    filled = [
        (names, programme.at(column), one if len(names) == 1 else more)
        for names, column, one, more in groups
        if names
    ]
    if len(filled) == 1 and len(filled[0][0]) > _MOST_IN_COLUMN:
        names, origin, label = filled[0]
        half = (len(names) + 1) // 2
        again = labels.continued_heading.format(heading=label)
        filled = [(names[:half], origin, label), (names[half:], origin, again)]
    for names, origin, label in filled:
        listed = ", ".join(_unbroken(name) for name in names)
        named = plain(listed, origin, own=names == (labels.missing,))
        yield (replace(word(label), level=_LABEL_LEVEL), *named)


def _unbroken(name: str) -> str:
    """The name with spaces that keep it on one line."""
    return name.replace(" ", "\N{NO-BREAK SPACE}")
