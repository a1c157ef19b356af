"""What stands where in the layouts: every placeholder's box in inches, its sizes in points."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from types import MappingProxyType

from pipeline.intake.roles import SLOTS, Role, Slot

PAGE = (40 / 3, 7.5)
"""The width and height of a slide in inches."""

STRIPE = (0.0, 0.0, 0.30, 7.50)
WAVE = (0.0, 0.0, PAGE[0], 5.92)
WAVE_HEIGHT = 0.17
"""How far the wave's edge swings to either side of its middle, in inches."""

WORDMARK = "Helsinki"


class Ink(Enum):
    """The colours of text: names of theme colours, or six hex digits."""

    INK = "tx1"
    WHITE = "bg1"
    SECONDARY = "4D4D4D"


@dataclass(frozen=True)
class Level:
    """A list level (from 1) of a placeholder: its look, and the words that a designer sees."""

    number: int
    prompt: str
    size: float
    bold: bool = False
    ink: Ink = Ink.INK
    spacing: int = 100
    after: float = 0
    right: bool = False


@dataclass(frozen=True)
class Place:
    """A placeholder of a layout; its levels stand in the order in which they are read."""

    slot: Slot
    box: tuple[float, float, float, float]
    levels: tuple[Level, ...]
    middle: bool = False
    filled: bool = False
    room_above: float = 0.0
    """The inset over the text, in inches: lines set tighter than 100 % rise over their box."""


def _line(prompt: str, size: float, ink: Ink = Ink.INK, spacing: int = 108) -> tuple[Level, ...]:
    """A text that is mostly a line long."""
    return (Level(1, prompt, size, False, ink, spacing),)


def _bold(prompt: str, size: float, ink: Ink = Ink.INK, spacing: int = 108) -> tuple[Level, ...]:
    return (Level(1, prompt, size, True, ink, spacing),)


def _title(size: float) -> tuple[Level, ...]:
    """The programme's name over the title: its own paragraph, so that every title is unique."""
    return Level(2, "Ohjelma", 14, bold=True, after=6), Level(1, "Dian otsikko", size, bold=True)


def _running(size: float, spacing: int = 108) -> tuple[Level, ...]:
    """Running text; nested lists differ by their indent, which the program measures."""
    prompts = ("Teksti", "", "")
    return tuple(
        Level(number, prompt, size, spacing=spacing, after=size / 2)
        for number, prompt in enumerate(prompts, start=1)
    )


def _people(prompt: str) -> tuple[Level, ...]:
    label = Level(2, "Omistajat", 16, bold=True, spacing=108, after=4)
    return label, Level(1, prompt, 20, spacing=108)


def _phases(size: float, nested: float) -> tuple[Level, ...]:
    return (
        Level(4, "Sarakkeen otsikko", 12, bold=True),
        Level(1, "Taulukko: vaiheet", size),
        Level(2, "Alavaihe", nested),
        Level(3, "Lisätieto", nested, ink=Ink.SECONDARY),
    )


def _overview(prompt: str, size: float, programme: float, word: float) -> tuple[Level, ...]:
    return (
        Level(4, "Sarakkeen otsikko", 12, bold=True),
        Level(2, "Ohjelma", programme, bold=True),
        Level(1, prompt, size),
        Level(3, "Arvio sanana", word, bold=True),
    )


_PICTURE = _line("Kuva tulee tähän", 12, spacing=100)
_TARGET = "Tavoitteen otsikko"
_RULE = (Level(1, "", 10),)

MASTER = (
    Place(Slot.TITLE, (0.75, 0.40, 11.83, 0.94), _title(32)),
    Place(
        Slot.TEXT,
        (0.75, 1.62, 11.83, 5.00),
        tuple(
            Level(number, f"Teksti, taso {number}", 18, spacing=108, after=9)
            for number in range(1, 6)
        ),
    ),
    Place(
        Slot.FOOTER,
        (2.15, 7.02, 8.50, 0.25),
        _line("Kierroksen otsikko ja nimi", 10, Ink.SECONDARY, spacing=100),
        middle=True,
    ),
    Place(
        Slot.SLIDE_NUMBER,
        (11.58, 7.02, 1.00, 0.25),
        (Level(1, "‹#›", 10, ink=Ink.SECONDARY, right=True),),
        middle=True,
    ),
)
"""The master's placeholders; the layouts take title, footer and number from it as they are."""

_SHARED = (
    *(place for place in MASTER if place.slot is not Slot.TEXT),
    Place(Slot.LEGEND, (6.58, 0.42, 6.00, 0.26), (Level(1, "Selite", 12, bold=True, right=True),)),
    Place(
        Slot.BADGE,
        (6.58, 0.26, 6.00, 0.44),
        (Level(1, "Arvio", 18, bold=True, right=True),),
        middle=True,
    ),
    Place(
        Slot.CONTINUES,
        (10.08, 6.68, 2.50, 0.24),
        (Level(1, "jatkuu seuraavalla sivulla", 12, bold=True, ink=Ink.SECONDARY, right=True),),
    ),
    Place(Slot.HEADING, (0.75, 1.62, 11.83, 0.36), _bold(_TARGET, 20)),
    Place(Slot.LEAD, (0.75, 1.36, 11.83, 0.30), _line("Johdantolause", 16)),
)
"""What stands in the same place on every layout that has it, unless the layout says otherwise."""

_OWN: Mapping[Role, tuple[Place, ...]] = MappingProxyType(
    {
        Role.COVER: (
            Place(Slot.DIVISION, (0.75, 0.70, 11.80, 0.40), _bold("Toimiala", 20, Ink.WHITE)),
            Place(
                Slot.TITLE,
                (0.75, 1.65, 11.80, 1.30),
                _bold("Kierroksen otsikko", 66, Ink.WHITE, spacing=95),
                room_above=0.10,
            ),
            Place(Slot.SUBTITLE, (0.75, 3.05, 11.80, 0.60), _line("Alaotsikko", 32, Ink.WHITE)),
            Place(
                Slot.ROUND_NAME,
                (0.75, 4.35, 8.00, 0.45),
                _bold("Kierroksen nimi", 24, Ink.WHITE),
            ),
            Place(Slot.DATE, (0.75, 4.85, 8.00, 0.40), _line("Päivä", 20, Ink.WHITE)),
        ),
        Role.PROGRAMME_COVER: (
            Place(Slot.SERIES, (0.75, 0.70, 8.00, 0.40), _bold("Kierroksen otsikko", 20)),
            Place(
                Slot.TITLE,
                (0.75, 1.21, 11.00, 1.24),
                _bold("Ohjelma", 72, spacing=95),
                room_above=0.10,
            ),
            Place(Slot.PEOPLE_LEFT, (0.75, 2.80, 5.60, 0.70), _people("Nimet")),
            Place(Slot.PEOPLE_RIGHT, (6.75, 2.80, 5.60, 0.70), _people("Nimet")),
            Place(Slot.PEOPLE_BELOW, (0.75, 3.75, 5.60, 0.70), _people("Nimet")),
            Place(Slot.DATE, (0.75, 5.00, 5.00, 0.40), _bold("Päivä", 20)),
        ),
        Role.SUMMARY: (
            Place(
                Slot.COUNTS,
                (0.75, 1.55, 11.83, 0.55),
                (Level(2, "4", 36, bold=True), Level(1, "toteutumassa", 16)),
            ),
            Place(
                Slot.TABLE,
                (0.75, 2.28, 9.95, 4.60),
                _overview("Taulukko: tavoitteet", 12, programme=14, word=13),
            ),
            Place(Slot.BARS, (10.85, 2.60, 1.73, 0.27), _PICTURE),
        ),
        Role.CHANGES: (
            Place(Slot.HEADING, (0.75, 1.88, 11.83, 0.28), _bold("Mikä muuttui", 14)),
            Place(
                Slot.TABLE,
                (0.75, 2.20, 11.83, 1.90),
                _overview("Taulukko: muutokset", 12, programme=12, word=12),
            ),
            Place(Slot.HEADING_2, (0.75, 4.24, 11.83, 0.28), _bold("Mikä muuttui", 14)),
            Place(
                Slot.TABLE_2,
                (0.75, 4.56, 11.83, 2.06),
                _overview("Taulukko: muutokset", 12, programme=12, word=12),
            ),
        ),
        Role.DEVELOPMENT: (Place(Slot.CHART, (0.75, 1.95, 11.83, 4.75), _PICTURE),),
        Role.VERDICTS: (
            Place(
                Slot.TABLE,
                (0.75, 1.62, 11.83, 5.00),
                _overview("Taulukko: arviot kierroksittain", 12, programme=14, word=13),
            ),
        ),
        Role.GOAL: (Place(Slot.TEXT, (0.75, 2.12, 10.60, 4.50), _running(24)),),
        Role.GOAL_TWO: (
            Place(Slot.LEFT_HEADING, (0.75, 2.14, 5.70, 0.36), _bold("Väliotsikko", 20)),
            Place(Slot.LEFT_TEXT, (0.75, 2.61, 5.70, 4.01), _running(20)),
            Place(Slot.RIGHT_HEADING, (6.95, 2.14, 5.63, 0.36), _bold("Väliotsikko", 20)),
            Place(Slot.RIGHT_TEXT, (6.95, 2.61, 5.63, 4.01), _running(20)),
        ),
        Role.PHASES: (Place(Slot.TABLE, (0.75, 2.16, 11.83, 4.46), _phases(20, nested=17)),),
        Role.PHASES_LINE: (
            Place(Slot.LINE, (0.75, 2.10, 11.83, 1.30), _PICTURE),
            Place(Slot.TABLE, (0.75, 3.58, 11.83, 3.04), _phases(20, nested=17)),
        ),
        Role.PHASES_TWO: (
            Place(Slot.HEADING, (0.75, 1.36, 11.83, 0.30), _bold(_TARGET, 16)),
            Place(Slot.LINE, (0.75, 1.66, 11.83, 0.81), _PICTURE),
            Place(Slot.TABLE, (0.75, 2.54, 11.83, 1.45), _phases(14, nested=13)),
            Place(Slot.HEADING_2, (0.75, 4.07, 11.83, 0.30), _bold(_TARGET, 16)),
            Place(Slot.LINE_2, (0.75, 4.37, 11.83, 0.99), _PICTURE),
            Place(Slot.TABLE_2, (0.75, 5.43, 11.83, 1.47), _phases(14, nested=13)),
        ),
        Role.PHASES_PARAGRAPHS: (
            Place(Slot.TABLE, (0.75, 2.16, 11.83, 4.46), _phases(18, nested=15)),
        ),
        Role.PROGRESS: (Place(Slot.TABLE, (0.75, 2.16, 11.83, 4.46), _phases(16, nested=14)),),
        Role.FORECAST: (
            Place(Slot.LEFT_RULE, (0.75, 1.72, 5.64, 0.03), _RULE, filled=True),
            Place(
                Slot.LEFT_HEADING,
                (0.75, 1.84, 5.64, 0.36),
                _bold("Tavoitteiden toteutuminen", 18, spacing=100),
            ),
            Place(Slot.LEFT_TEXT, (0.75, 2.42, 5.64, 4.18), _running(18)),
            Place(Slot.RIGHT_RULE, (6.94, 1.72, 5.64, 0.03), _RULE, filled=True),
            Place(
                Slot.RIGHT_HEADING,
                (6.94, 1.84, 5.64, 0.36),
                _bold("Riskit", 18, spacing=100),
            ),
            Place(Slot.RIGHT_TEXT, (6.94, 2.42, 5.64, 4.18), _running(18)),
        ),
        Role.FORECAST_ONE: (
            Place(Slot.LEFT_RULE, (0.75, 1.72, 11.83, 0.03), _RULE, filled=True),
            Place(
                Slot.LEFT_HEADING,
                (0.75, 1.84, 11.83, 0.36),
                _bold("Väliotsikko", 18, spacing=100),
            ),
            Place(Slot.LEFT_TEXT, (0.75, 2.42, 9.20, 4.18), _running(18)),
        ),
        Role.NOTICE: (
            Place(Slot.TITLE, (0.75, 0.40, 11.83, 1.20), _title(54)),
            Place(Slot.TEXT, (3.25, 2.20, 9.33, 4.42), _running(28, spacing=112)),
        ),
        Role.GAPS: (
            Place(
                Slot.TABLE,
                (0.75, 1.95, 11.83, 4.67),
                _overview("Taulukko: puuttuvat tiedot", 14, programme=14, word=14),
            ),
        ),
    }
)


def places(role: Role) -> tuple[Place, ...]:
    """The placeholders of a layout, in reading order, as its contract names them."""
    found = {place.slot: place for place in (*_SHARED, *_OWN[role])}
    return tuple(found[slot] for slot in SLOTS[role])
