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
        Text(Slot.DIVISION, plain(round_.division, own=False)),
        Text(Slot.SUBTITLE, plain(round_.subtitle, own=False)),
        Text(Slot.ROUND_NAME, plain(round_.name, own=False)),
        Text(Slot.DATE, plain(date)),
    )
    filled = tuple(text for text in texts if text.block)
    return SlidePlan(slide_key("cover"), Role.COVER, Title(round_.title, own=False), filled)


def programme_cover(programme: Programme, round_: ForecastRound, words: Words) -> SlidePlan:
    """The first slide of a programme; its groups of people fill the places in order."""
    groups = zip(_PEOPLE_SLOTS, _people(programme, words), strict=False)
    texts = (
        Text(Slot.SERIES, plain(programme.cover_title or round_.title, own=False)),
        *(Text(slot, block) for slot, block in groups),
        Text(Slot.DATE, _date(programme, round_, words)),
    )
    return SlidePlan(
        slide_key("cover", programme),
        Role.PROGRAMME_COVER,
        Title(programme.name, own=False),
        tuple(text for text in texts if text.block),
        accent=programme.accent,
        where=programme.people_where,
    )


def _date(programme: Programme, round_: ForecastRound, words: Words) -> Block:
    dated = programme.dated or round_.date
    if isinstance(dated, dt.date):
        return plain(words.date(dated))
    return plain(dated or "", own=False)


def _people(programme: Programme, words: Words) -> Iterator[Block]:
    labels = words.labels
    groups = (
        (programme.owners or (labels.missing,), labels.owner, labels.owners),
        (programme.preparers, labels.preparation, labels.preparation),
        (programme.project_managers, labels.project_manager, labels.project_managers),
    )
    filled = [(names, one if len(names) == 1 else more) for names, one, more in groups if names]
    if len(filled) == 1 and len(filled[0][0]) > _MOST_IN_COLUMN:
        names, label = filled[0]
        half = (len(names) + 1) // 2
        again = labels.continued_heading.format(heading=label)
        filled = [(names[:half], label), (names[half:], again)]
    for names, label in filled:
        listed = ", ".join(_unbroken(name) for name in names)
        named = plain(listed, own=names == (labels.missing,))
        yield (replace(word(label), level=_LABEL_LEVEL), *named)


def _unbroken(name: str) -> str:
    """The name with spaces that keep it on one line."""
    return name.replace(" ", "\N{NO-BREAK SPACE}")
