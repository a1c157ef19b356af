"""Workbooks of whole years: many targets and rounds, statuses that move, programmes that come."""

import datetime as dt
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tests.builders import Values

_ROUNDS = ("E1/2020", "E2/2020", "E3/2020", "TP/2020")
_STATUSES = ("TEKEMÄTTÄ", "TEKEILLÄ", "TEHTY", "")
_VERDICTS = ("Toteutunut", "Toteutumassa", "Epävarma", "Ei toteudu", "")
_FORMS = ("", "Luettelo", "Jana", "Kappaleet")
_LONG = "Yhteisten palvelujen ja tilojen kehittämisen kokonaisuus asiakkaiden kanssa"


@dataclass(frozen=True)
class Year:
    """How large a year is; the same one gives the same rows each time.

    `coming` programmes begin in the second round, `going` ones end before the last.
    """

    targets: int
    rounds: int = 1
    programmes: int = 1
    coming: int = 0
    going: int = 0
    longest_name: int = 14

    @property
    def ids(self) -> Sequence[str]:
        """The ids of its rounds, oldest first."""
        return _ROUNDS[: self.rounds]


def rows_of(year: Year) -> dict[str, list[Values]]:
    """The rows of the five sheets; reworded phases, odd codes and empty cells among them."""
    chance = random.Random(f"{year}")  # noqa: S311 - the same rows each time, nothing secret
    owned = [(f"P{number % year.programmes:02}", number) for number in range(year.targets)]
    return {
        "Kierrokset": [_round(id_, number) for number, id_ in enumerate(year.ids)],
        "Ohjelmat": [_programme(number, year) for number in range(year.programmes)],
        "Tavoitteet": [_target(code, number, chance) for code, number in owned],
        "Vaiheet": [
            row
            for at, round_ in enumerate(year.ids)
            for code, number in owned
            if _is_there(int(code[1:]), at, year)
            for row in _phases((round_, code, number), chance)
        ],
        "Ennusteet": [
            {
                "Kierros": round_,
                "Ohjelma": code,
                "Tavoite": number,
                "Arvio": chance.choice(_VERDICTS),
                "Ennuste": "Etenee.",
            }
            for at, round_ in enumerate(year.ids)
            for code, number in owned
            if _is_there(int(code[1:]), at, year)
        ],
    }


def _is_there(programme: int, round_: int, year: Year) -> bool:
    if programme < year.coming:
        return round_ > 0
    return programme >= year.coming + year.going or round_ < year.rounds - 1


def _round(id_: str, number: int) -> Values:
    date = dt.date(2020, 3 * number + 3, 12)
    return {"Kierros": id_, "Nimi": f"Ennuste {id_}", "Otsikko": "Tavoitteet 2020", "Päivä": date}


def _programme(number: int, year: Year) -> Values:
    name = f"Ohjelma {number} {_LONG}"[
        : max(year.longest_name * (number + 1) // year.programmes, 9)
    ]
    return {"Ohjelma": f"P{number:02}", "Nimi": name.strip(), "Omistajat": "Mari Männistö"}


def _target(code: str, number: int, chance: random.Random) -> Values:
    short = chance.choice(("", f"Tavoite {number}", f"Tavoite {number}: {_LONG}"[:60].strip()))
    return {
        "Ohjelma": code.lower() if number % 7 == 0 else code,
        "Nro": number,
        "Tavoite": f"Tavoite {number}: {_LONG} {_LONG.lower() * (number % 3)}",
        "Lyhyt nimi": short,
        "Esitystapa": chance.choice(_FORMS),
    }


def _phases(place: tuple[str, str, int], chance: random.Random) -> Iterator[Values]:
    """Some phases, one of them nested; now and then one is reworded, gone or has a figure."""
    round_, code, target = place
    for number in ("1", "2", "2.1", "3", "4"):
        if number in ("2.1", "4") and chance.random() < 0.3:
            continue
        yield {
            "Kierros": round_,
            "Ohjelma": code,
            "Tavoite": target,
            "Nro": number,
            "Vaihe": f"Vaihe {number}, {chance.choice(('suunniteltu', 'tehty', _LONG * 2))}",
            "Tila": chance.choice(_STATUSES),
            "Toteuma": chance.choice((None, None, 3, 7)),
            "Tavoitearvo": chance.choice((None, 7)),
            "Eteneminen": chance.choice(("", "Korona siirsi työtä.")),
        }
