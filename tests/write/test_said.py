"""Whether the XML of a slide says what was meant is asked shape by shape, text by text."""

from dataclasses import replace
from pathlib import Path

import pytest
from lxml import etree

from pipeline.intake.deck.units import Unit, units_on
from pipeline.intake.layouts import Layouts
from pipeline.render.shapes import RenderedSlide
from pipeline.wording.words import Words
from pipeline.write import texts
from pipeline.write.draft import written_slide
from pipeline.write.markup import characters
from pipeline.write.said import says_what_was_meant
from pipeline.write.shelf import Shelf
from tests.builders import write_workbook
from tests.building import on_shelf, rendered

Said = tuple[tuple[Unit, ...], RenderedSlide]


@pytest.fixture(scope="module")
def slides(tmp_path_factory: pytest.TempPathFactory, layouts: Layouts, words: Words) -> list[Said]:
    """The units of each slide's XML beside the slide that was drawn."""
    deck = rendered(write_workbook(tmp_path_factory.mktemp("deck") / "a.xlsx"), layouts, words)
    with Shelf() as shelf:
        drafts = on_shelf(deck, layouts, shelf).slides
        roots = [etree.fromstring(written_slide(draft, 1, shelf)) for draft in drafts]
    units = [tuple(unit for _, unit in units_on(root, lambda _: "")) for root in roots]
    return list(zip(units, deck.slides, strict=True))


def test_every_slide_says_what_was_meant(slides: list[Said]) -> None:
    assert [says_what_was_meant(*said) for said in slides] == [True] * len(slides)


def test_a_slide_whose_texts_are_written_wrong_is_known(
    tmp_path: Path, layouts: Layouts, words: Words, monkeypatch: pytest.MonkeyPatch
) -> None:
    deck = rendered(write_workbook(tmp_path / "a.xlsx"), layouts, words)
    monkeypatch.setattr(texts, "characters", lambda text: characters(text.replace("a", "o")))
    with Shelf() as shelf:
        drafts = on_shelf(deck, layouts, shelf).slides
    assert [draft.as_meant for draft in drafts] == [False] * len(drafts)


def test_each_text_that_is_another_one_or_missing_is_found(slides: list[Said]) -> None:
    missed = [
        unit.key
        for units, slide in slides
        for number, unit in enumerate(units)
        for other in _others(unit)
        if says_what_was_meant((*units[:number], other, *units[number + 1 :]), slide)
    ]
    assert missed == []


def _others(unit: Unit) -> list[Unit]:
    """The unit with one of its texts changed, and with all of them gone."""
    if not unit.text:
        return []
    rows = [
        (*unit.rows[:n], (replace(row[0], text=row[0].text + "!"), *row[1:]), *unit.rows[n + 1 :])
        for n, row in enumerate(unit.rows)
    ]
    return [*(replace(unit, rows=changed) for changed in rows), replace(unit, rows=())]
