"""One workbook of everything that is hard to set, for a deck of some forty odd slides."""

from tests.any_text import MONSTERS, SIGNS, Line, Lines, finnish
from tests.any_workbook import (
    PEOPLE,
    AnyForecast,
    AnyPhase,
    AnyProgramme,
    AnyTarget,
    AnyWorkbook,
)

_STATUSES = ("TEHTY", "TEKEILLÄ", "", "TEKEMÄTTÄ")
_CAPTIONS = (1, 12, 120, 30, 0, 60, 8, 90, 20, 3, 45, 120, 16, 70, 25)
_NO_PEOPLE: tuple[tuple[str, ...], ...] = ((), (), ())


def _phase(number: int, text: str, **others: str | Lines) -> AnyPhase:
    return AnyPhase(str(number), text, _STATUSES[number % len(_STATUSES)], **others)  # type: ignore[arg-type]  # by their names


def _paragraphs(count: int, length: int) -> Lines:
    return tuple(Line("", finnish(length, 5 * n, 1 + n % 3)) for n in range(count))


def _list(mark: str, count: int, length: int) -> Lines:
    return tuple(Line(mark.format(n), finnish(length, 3 * n, 7)) for n in range(1, count + 1))


def _monsters(mark: str = "") -> Lines:
    return tuple(Line(mark, f"Pitkä {word} päättyy") for word in MONSTERS)


def _signs(mark: str = "") -> Lines:
    return tuple(Line(mark, f"Merkki {sign} tässä") for sign in SIGNS)


_STAIRS = tuple(Line("-" * depth + " ", finnish(150, depth, 3)) for depth in (1, 2, 3, 4, 5, 1))

_LONG_WORDS = AnyProgramme(
    "SANAT",
    MONSTERS[0],
    (PEOPLE, PEOPLE[:1], PEOPLE[3:5]),
    (*_monsters()[:4], Line("", MONSTERS[4])),
    (Line("", "HANKKEET 2020", heading=True), *_monsters("- ")),
    (
        AnyTarget(
            1,
            finnish(300, 2, 7),
            "Luettelo",
            ("", ""),
            tuple(
                _phase(
                    n, f"Vaihe {word}", value="40 %" if n % 2 else "", notes=_monsters()[n : n + 1]
                )
                for n, word in enumerate(MONSTERS, 1)
            ),
            None,
        ),
    ),
    AnyForecast("Epävarma", _monsters(), _monsters("- "), (Line("", MONSTERS[0]),)),
)

_ODD_SIGNS = AnyProgramme(
    "MERKIT",
    "Merkit ”(lainaus)” & <merkki> – 80 % € →",
    _NO_PEOPLE,  # type: ignore[arg-type]  # three groups of none
    (),
    _signs(),
    (
        AnyTarget(
            1,
            "Ä",
            "Jana",
            ("EI MUUTOSTA / 0 KPL", finnish(120, 4, 3)),
            tuple(
                _phase(n, SIGNS[n], caption=finnish(length, n, 3) if length else "")
                for n, length in enumerate(_CAPTIONS, 1)
            ),
            AnyForecast("", _signs("- ")),
        ),
        AnyTarget(
            2,
            "Kappaleet " + SIGNS[0],
            "Kappaleet",
            ("Alku", "Loppu"),
            tuple(
                _phase(n, f"{finnish(300, n, 1)} {sign}", value="100 %", notes=_signs()[n : n + 2])
                for n, sign in enumerate(SIGNS[:4], 1)
            ),
            None,
        ),
    ),
    AnyForecast("Ei toteudu", _paragraphs(3, 200), _signs()),
)

_LONG_TEXTS = AnyProgramme(
    "TEKSTIT",
    finnish(40, 0, 1),
    (PEOPLE[:3], PEOPLE[:2], ()),
    (*_paragraphs(2, 300), *_STAIRS),
    (*_paragraphs(1, 900), *_list("{}) ", 9, 90)),
    (
        AnyTarget(
            1,
            finnish(90, 8, 1),
            "Luettelo",
            ("", ""),
            (
                _phase(1, finnish(1800, 1, 1), notes=_paragraphs(2, 500), value="100 %"),
                *(_phase(n, finnish(60, n, 1), progress=_paragraphs(1, 250)) for n in range(2, 9)),
                _phase(9, finnish(70, 9, 1), progress=(*_paragraphs(1, 2500), *_STAIRS)),
            ),
            None,
        ),
        AnyTarget(
            2,
            finnish(50, 3, 3),
            "Jana",
            ("0 %", "100 %"),
            tuple(_phase(n, finnish(60, n, 3), caption=finnish(14, n, 1)) for n in range(1, 6)),
            None,
        ),
    ),
    AnyForecast(
        "Toteutumassa",
        (*_paragraphs(6, 420), *_list("{}. ", 12, 80), *_STAIRS),
        (Line("", "RISKIT JA NIIHIN VARAUTUMINEN", heading=True), *_paragraphs(3, 700)),
        _paragraphs(2, 400),
    ),
)

ODD = AnyWorkbook((_LONG_WORDS, _ODD_SIGNS, _LONG_TEXTS))
