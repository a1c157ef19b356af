"""From a workbook to the rendered deck, as the command makes it."""

from pathlib import Path

from pipeline.intake.layouts import Layouts
from pipeline.intake.workbook import read_workbook
from pipeline.model.scope import Choice
from pipeline.model.validate import validate
from pipeline.plan.compose import compose
from pipeline.render.shapes import RenderedDeck
from pipeline.render.slides import render
from pipeline.wording.words import Words


def rendered(workbook: Path, layouts: Layouts, words: Words) -> RenderedDeck:
    """The deck of the newest round of a workbook without errors."""
    records, of_workbook = read_workbook(workbook)
    status, of_rows = validate(records, Choice(None, ()))
    errors = [finding for finding in (*of_workbook, *of_rows) if finding.is_error]
    assert status, errors
    assert not errors
    deck, _ = render(compose(status, words), layouts, words)
    assert deck
    return deck
