"""Decks as PowerPoint saves them: what it writes otherwise is no edit of anybody."""

from io import BytesIO
from pathlib import Path

from pptx import Presentation

from pipeline.refresh.merge import Fate
from pipeline.refresh.note import State
from tests.builders import FORECAST
from tests.powerpoint_saves import animate, save_as_powerpoint_does
from tests.refreshing import PLAIN, TWO_TARGETS, Desk, desk, slide_of, texts_of


def saved(folder: Path, *, animated: str = "") -> Desk:
    """A deck of two targets that PowerPoint has saved, with a slide on which something moves."""
    made = desk(folder, TWO_TARGETS)
    with made.editing() as file:
        if animated:
            animate(slide_of(file, animated))
        save_as_powerpoint_does(file)
    return made


def test_a_save_by_powerpoint_alone_leaves_every_place_in_line(tmp_path: Path) -> None:
    compared = saved(tmp_path).compare()
    assert {state.state for state in compared.states} == {State.IN_LINE}
    assert not compared.notes
    assert compared.is_nothing


def test_slides_that_the_workbook_has_no_more_go_unless_something_moves_on_them(
    tmp_path: Path,
) -> None:
    made = saved(tmp_path, animated="/2/forecast")
    made.change_workbook({**PLAIN, "Ennusteet": [{**FORECAST, "Ennuste": "Uusi ennuste."}]})
    fates = {merge.key: merge.fate for merge in made.refresh().compared.merges}
    gone = {key: fate for key, fate in fates.items() if "/2/" in key}
    assert gone == {"digi/2/phases/1": Fate.REMOVED, "digi/2/forecast/1": Fate.STAYS}
    file, fresh = made.read(), Presentation(BytesIO(made.fresh()))
    for key in ("-/-/summary", "digi/1/phases", "digi/-/forecast"):
        (says, number), (meant, _) = (
            texts_of(slide_of(deck, key)).rsplit("\n", 1) for deck in (file, fresh)
        )
        assert says == meant
        assert file.slides[int(number) - 1] == slide_of(file, key)
    assert not made.refresh().written
