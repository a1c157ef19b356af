"""A further slide costs a refresh of a long deck what one costs that of a short deck."""

from pathlib import Path

import pytest

from pipeline.intake.deck.managed import managed_slides
from pipeline.intake.deck.order import slide_names, slides_opening
from pipeline.intake.deck.record import record_of
from pipeline.refresh_deck import refresh_deck
from pipeline.wording import words_of
from tests.builders import FORECAST, PHASE, PROGRAMME, ROUND, TARGET
from tests.counting import calls_of
from tests.refreshing import Desk, Rows, desk

SIZES = (8, 16, 24)


def programmes(count: int, status: str) -> Rows:
    """So many, each with a progress line and none as the other, with this status of all phases."""
    codes = [f"DIGI{number}" for number in range(count)]
    return {
        "Kierrokset": [ROUND],
        "Ohjelmat": [{**PROGRAMME, "Ohjelma": code, "Nimi": f"Ohjelma {code}"} for code in codes],
        "Tavoitteet": [{**TARGET, "Ohjelma": code, "Esitystapa": "Jana"} for code in codes],
        "Vaiheet": [
            {**PHASE, "Ohjelma": code, "Nro": number, "Vaihe": f"Vaihe {code}", "Tila": status}
            for code in codes
            for number in range(1, 3)
        ],
        "Ennusteet": [{**FORECAST, "Ohjelma": code} for code in codes],
    }


def desks(folder: Path) -> list[Desk]:
    """Decks of ever more programmes, whose phases have all changed since."""
    made = []
    for size in SIZES:
        own = folder / str(size)
        own.mkdir()
        made.append(desk(own, programmes(size, "TEHTY")))
        made[-1].change_workbook(programmes(size, "TEKEILLÄ"))
    return made


def test_reading_a_saved_deck_takes_the_same_for_each_slide(tmp_path: Path) -> None:
    first, second, third = (calls_of_reading(made) for made in desks(tmp_path))
    assert third - second == pytest.approx(second - first, rel=0.05)


def test_writing_it_anew_takes_the_same_for_each_slide(tmp_path: Path) -> None:
    first, second, third = (calls_of_writing(made) for made in desks(tmp_path))
    assert third - second == pytest.approx(second - first, rel=0.05)


def calls_of_reading(made: Desk) -> int:
    file = made.read()
    record = record_of(file.part.package)
    assert record is not None

    def read() -> None:
        slides = managed_slides(file, record)
        assert len(slide_names(file, slides)) == len(record.slides)
        assert slides_opening(file, slides)

    return calls_of(read)


def calls_of_writing(made: Desk) -> int:
    with made.editing() as file:  # else the fresh deck is written as it is
        file.slides[0].shapes.add_textbox(0, 0, 0, 0)
    compared, copy = made.compare(), words_of("fi").terminal.copy

    def write() -> None:
        done = refresh_deck(made.deck, compared, prefer_workbook=False, dry_run=False, copy=copy)
        assert done.written

    return calls_of(write)
