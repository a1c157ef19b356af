"""A long deck is never whole in memory: slides are drawn, put aside and forgotten."""

import gc
import multiprocessing
import os
import sys
from functools import partial
from pathlib import Path
from types import FrameType

import pytest

from pipeline.build_deck import build_deck, draw_decks
from pipeline.draw_slides import Change, as_drawn
from pipeline.intake.records import PhaseRow
from pipeline.model.status import Programme
from pipeline.render.origins import with_told
from pipeline.render.shapes import RenderedSlide
from pipeline.settings import Settings
from pipeline.wording.words import Words
from pipeline.write.said import says_what_was_meant
from pipeline.write.shelf import Shelf
from tests.builders import FORECAST, PHASE, PROGRAMME, TARGET, write_workbook
from tests.running import LAYOUTS

PROGRAMMES = 12
LONG = 40
"""Programmes of which other processes draw some."""
LARGE = 2**17
"""Bytes of a workbook for which one of them is started."""
ON_A_SHEET = {
    "Ohjelmat": PROGRAMME,
    "Tavoitteet": TARGET,
    "Vaiheet": PHASE,
    "Ennusteet": FORECAST,
}


def workbook(folder: Path, programmes: int = PROGRAMMES) -> Path:
    """As many programmes of a few slides each, none as the other."""
    codes = [f"DIGI{number}" for number in range(programmes)]
    return write_workbook(
        folder / "a.xlsx",
        {
            name: [{**row, "Ohjelma": code, **_named(name, code)} for code in codes]
            for name, row in ON_A_SHEET.items()
        },
    )


def _named(sheet: str, code: str) -> dict[str, object]:
    return {"Nimi": f"Ohjelma {code}"} if sheet == "Ohjelmat" else {}


def alive_of(*kinds: type) -> list[object]:
    """All values of these kinds that something still holds."""
    return [one for one in gc.get_objects() if isinstance(one, kinds)]


@pytest.mark.parametrize(("change", "most"), [(as_drawn, 2), (with_told, 4)])
def test_only_a_slide_and_the_one_before_it_are_alive_at_once(
    tmp_path: Path, words: Words, change: Change, most: int
) -> None:
    alive: list[int] = []
    of_others = alive_of(RenderedSlide)  # what other tests keep

    def count(frame: FrameType, event: str, _function: object) -> None:
        if event == "call" and frame.f_code is says_what_was_meant.__code__:
            alive.append(len(alive_of(RenderedSlide)) - len(of_others))

    before = sys.getprofile()
    settings = Settings(workbook=workbook(tmp_path), layouts=LAYOUTS)
    with Shelf() as shelf:
        sys.setprofile(count)
        try:
            drawn = draw_decks(settings, words, lambda _: None, shelf, change)
        finally:
            sys.setprofile(before)

    ((_, _, deck),) = drawn.parts
    assert len(deck.slides) > 3 * PROGRAMMES
    assert max(alive) <= most


@pytest.mark.parametrize("change", [as_drawn, with_told])
def test_a_deck_is_the_same_to_the_byte_whether_others_draw_or_not(
    tmp_path: Path, words: Words, monkeypatch: pytest.MonkeyPatch, change: Change
) -> None:
    monkeypatch.setattr("pipeline.build_deck.size_of", lambda _: LARGE)
    settings = Settings(workbook=workbook(tmp_path, LONG), layouts=LAYOUTS)
    decks, told, others = [], [], []

    def tell(message: str) -> None:
        if message == words.terminal.drawing:
            others.append(len(multiprocessing.active_children()))

    for processors in (1, 2):
        monkeypatch.setattr(os, "cpu_count", partial(int, processors))
        with Shelf() as shelf:
            drawn = draw_decks(settings, words, tell, shelf, change)
            decks.append(drawn.deck(settings))
            heads = drawn.parts[0][-1].heads
            told.append((drawn.findings, [(head, head.told) for head in heads]))

    assert others == [0, 1]
    assert decks[0] == decks[1]
    assert told[0] == told[1]


def test_rows_and_models_are_gone_when_the_deck_is_written(tmp_path: Path, words: Words) -> None:
    gc.collect()
    of_others = alive_of(PhaseRow, Programme)
    with Shelf() as shelf:
        settings = Settings(workbook=write_workbook(tmp_path / "a.xlsx"), layouts=LAYOUTS)
        drawn = draw_decks(settings, words, lambda _: None, shelf)

        gc.collect()
        assert len(alive_of(PhaseRow, Programme)) <= len(of_others)
        assert drawn.parts[0][1].programmes


@pytest.mark.parametrize("report", [None, "raportti.json"])
def test_what_slides_tell_is_kept_only_for_a_report(
    tmp_path: Path, words: Words, report: str | None
) -> None:
    settings = Settings(
        workbook=write_workbook(tmp_path / "a.xlsx"),
        layouts=LAYOUTS,
        output=tmp_path / "esitys.pptx",
        report=tmp_path / report if report else None,
    )
    (deck,) = build_deck(settings, words, lambda _: None).decks

    kept = [bool(slide.told) for slide in deck.slides]
    assert kept == [report is not None] * len(kept)
