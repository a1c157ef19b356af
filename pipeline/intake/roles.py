"""The contract of the layouts file: a named layout for each kind of slide, named places in it."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType


class Slot(StrEnum):
    """The places of a layout, by the names that their placeholders have in PowerPoint."""

    TITLE = "Otsikko"
    FOOTER = "Alatunniste"
    SLIDE_NUMBER = "Dianumero"
    # the covers
    DIVISION = "Toimiala"
    SUBTITLE = "Alaotsikko"
    ROUND_NAME = "Kierroksen nimi"
    DATE = "Päivä"
    SERIES = "Kansiotsikko"
    PEOPLE_LEFT = "Henkilöt, vasen"
    PEOPLE_RIGHT = "Henkilöt, oikea"
    PEOPLE_BELOW = "Henkilöt, alempi"
    # texts
    HEADING = "Väliotsikko"
    TEXT = "Teksti"
    LEFT_RULE = "Vasen viiva"
    LEFT_HEADING = "Vasen väliotsikko"
    LEFT_TEXT = "Vasen teksti"
    RIGHT_RULE = "Oikea viiva"
    RIGHT_HEADING = "Oikea väliotsikko"
    RIGHT_TEXT = "Oikea teksti"
    CONTINUES = "Jatkuu"
    LEAD = "Johdanto"
    # phases, charts and their keys
    LINE = "Jana"
    TABLE = "Taulukko"
    HEADING_2 = "Toinen väliotsikko"
    LINE_2 = "Toinen jana"
    TABLE_2 = "Toinen taulukko"
    LEGEND = "Selite"
    BADGE = "Arvio"
    COUNTS = "Arvioiden määrät"
    BARS = "Palkit"
    CHART = "Kuvaaja"


class Role(StrEnum):
    """The kinds of slide, by the names of their layouts."""

    COVER = "Kansi"
    PROGRAMME_COVER = "Ohjelman kansi"
    SUMMARY = "Yhteenveto"
    CHANGES = "Muutokset"
    DEVELOPMENT = "Kehitys"
    VERDICTS = "Ennusteet kierroksittain"
    GOAL = "Tavoite"
    GOAL_TWO = "Tavoite, kaksi palstaa"
    PHASES = "Ositettu toteutuminen"
    PHASES_LINE = "Ositettu toteutuminen, jana"
    PHASES_TWO = "Ositettu toteutuminen, kaksi tavoitetta"
    PHASES_PARAGRAPHS = "Ositettu toteutuminen, kappaleet"
    PROGRESS = "Tarkempi eteneminen"
    FORECAST = "Ennuste ja riskit"
    FORECAST_ONE = "Ennuste ja riskit, yksi palsta"
    NOTICE = "Huom"
    GAPS = "Puuttuvat tiedot"


class Pattern(StrEnum):
    """The shapes of a layout that are copied to its slides in the accent of a programme."""

    WAVE = "Aalto"
    STRIPE = "Raita"


class Tone(StrEnum):
    """What a colour tells, by the words of the statuses and verdicts that have it."""

    DONE = "TEHTY"
    IN_PROGRESS = "TEKEILLÄ"
    NOT_DONE = "TEKEMÄTTÄ"
    UNCERTAIN = "Epävarma"
    WILL_NOT_BE_MET = "Ei toteudu"
    IN_PROGRESS_FILL = "TEKEILLÄ, palkki"


_FOOT = (Slot.FOOTER, Slot.SLIDE_NUMBER)
_COLUMNS = (Slot.LEFT_HEADING, Slot.LEFT_TEXT, Slot.RIGHT_HEADING, Slot.RIGHT_TEXT)
_RULES = (Slot.LEFT_RULE, Slot.RIGHT_RULE)

SLOTS: Mapping[Role, tuple[Slot, ...]] = MappingProxyType(
    {
        Role.COVER: (Slot.DIVISION, Slot.TITLE, Slot.SUBTITLE, Slot.ROUND_NAME, Slot.DATE),
        Role.PROGRAMME_COVER: (
            *(Slot.SERIES, Slot.TITLE, Slot.PEOPLE_LEFT, Slot.PEOPLE_RIGHT),
            *(Slot.PEOPLE_BELOW, Slot.DATE),
        ),
        Role.SUMMARY: (Slot.TITLE, Slot.LEGEND, Slot.COUNTS, Slot.TABLE, Slot.BARS, *_FOOT),
        Role.CHANGES: (
            *(Slot.TITLE, Slot.LEGEND, Slot.LEAD, Slot.HEADING, Slot.TABLE),
            *(Slot.HEADING_2, Slot.TABLE_2, Slot.CONTINUES, *_FOOT),
        ),
        Role.DEVELOPMENT: (Slot.TITLE, Slot.LEGEND, Slot.LEAD, Slot.CHART, *_FOOT),
        Role.VERDICTS: (Slot.TITLE, Slot.TABLE, *_FOOT),
        Role.GOAL: (Slot.TITLE, Slot.HEADING, Slot.TEXT, Slot.CONTINUES, *_FOOT),
        Role.GOAL_TWO: (Slot.TITLE, Slot.HEADING, *_COLUMNS, Slot.CONTINUES, *_FOOT),
        Role.PHASES: (Slot.TITLE, Slot.LEGEND, Slot.HEADING, Slot.TABLE, Slot.CONTINUES, *_FOOT),
        Role.PHASES_LINE: (
            *(Slot.TITLE, Slot.LEGEND, Slot.HEADING, Slot.LINE, Slot.TABLE),
            *(Slot.CONTINUES, *_FOOT),
        ),
        Role.PHASES_TWO: (
            *(Slot.TITLE, Slot.LEGEND, Slot.HEADING, Slot.LINE, Slot.TABLE),
            *(Slot.HEADING_2, Slot.LINE_2, Slot.TABLE_2, *_FOOT),
        ),
        Role.PHASES_PARAGRAPHS: (
            *(Slot.TITLE, Slot.LEGEND, Slot.HEADING, Slot.TABLE, Slot.CONTINUES, *_FOOT),
        ),
        Role.PROGRESS: (Slot.TITLE, Slot.HEADING, Slot.TABLE, Slot.CONTINUES, *_FOOT),
        Role.FORECAST: (Slot.TITLE, Slot.BADGE, *_RULES, *_COLUMNS, Slot.CONTINUES, *_FOOT),
        Role.FORECAST_ONE: (
            *(Slot.TITLE, Slot.BADGE, Slot.LEFT_RULE, Slot.LEFT_HEADING, Slot.LEFT_TEXT),
            *(Slot.CONTINUES, *_FOOT),
        ),
        Role.NOTICE: (Slot.TITLE, Slot.TEXT, Slot.CONTINUES, *_FOOT),
        Role.GAPS: (Slot.TITLE, Slot.LEAD, Slot.TABLE, Slot.CONTINUES, *_FOOT),
    }
)

PATTERNS: Mapping[Role, Pattern] = MappingProxyType(
    {
        role: Pattern.WAVE if role in (Role.COVER, Role.PROGRAMME_COVER) else Pattern.STRIPE
        for role in Role
    }
)

ACCENT_NAME = "Ohjelma {number}"
"""The names of the programmes' accents in the theme's list of custom colours, from 1 on."""

SECONDARY_TEXT = "Toissijainen teksti"
LINE_TRACK = "Janan pohja"
CUSTOM_COLOURS = (SECONDARY_TEXT, LINE_TRACK)
"""The other custom colours of the theme that charts and marks are drawn in."""
