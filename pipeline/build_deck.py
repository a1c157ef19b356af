"""The spine: from the files to the deck, a line a stage."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from pipeline.findings import (
    BuildDeckError,
    Finding,
    LayoutsError,
    StrictError,
    WorkbookError,
    in_order,
)
from pipeline.intake.find_workbook import find_workbook
from pipeline.intake.layouts import read_layouts
from pipeline.intake.workbook import read_workbook
from pipeline.model.scope import Choice
from pipeline.model.status import RoundStatus
from pipeline.model.validate import validate
from pipeline.plan.compose import compose
from pipeline.render.shapes import RenderedDeck
from pipeline.render.slides import render
from pipeline.settings import Settings
from pipeline.wording.words import Words
from pipeline.write.deck_file import deck_bytes
from pipeline.write.output import check_names, deck_path, write_deck

T = TypeVar("T")


@dataclass(frozen=True)
class Built:
    """What a run has made."""

    path: Path
    kept: Path | None
    status: RoundStatus
    deck: RenderedDeck
    findings: tuple[Finding, ...]


def build_deck(settings: Settings, words: Words, tell: Callable[[str], None]) -> Built:
    """Makes the deck that the settings ask for; `tell` is given what the run is doing.

    Raises:
        BuildDeckError: with all findings so far; then nothing was written.
    """
    check_names(settings.output, settings.report)
    choice = Choice.of(settings)
    tell(words.terminal.reading)
    path, findings = find_workbook(settings.workbook)
    workbook, of_workbook = _attempt(read_workbook, path)
    layouts, of_layouts = _attempt(read_layouts, settings.layouts)
    status, of_rows = validate(workbook, choice) if workbook else (None, ())
    of_input = findings + of_workbook + of_rows
    findings = of_input + of_layouts
    if status is None or (_has_errors(of_input) and not settings.despite_errors):
        raise WorkbookError(findings)
    if layouts is None or _has_errors(of_layouts):
        raise LayoutsError(findings)
    tell(words.terminal.drawing)
    deck, of_deck = render(compose(status, words), layouts, words)
    findings = in_order(findings + of_deck)
    if deck is None:
        raise LayoutsError(findings)
    _stop_if_strict(settings, findings)
    tell(words.terminal.writing)
    output = deck_path(settings.output, status.round.title, status.round.id, settings.programmes)
    data = deck_bytes(deck, layouts)
    kept = write_deck(output, data, (path, settings.layouts), words.terminal.copy)
    return Built(output, kept, status, deck, findings)


def _attempt(
    read: Callable[[Path], tuple[T, tuple[Finding, ...]]], path: Path
) -> tuple[T | None, tuple[Finding, ...]]:
    """What was read, or nothing and why: the other file is still looked at."""
    try:
        return read(path)
    except BuildDeckError as problem:
        return None, problem.findings


def _has_errors(findings: tuple[Finding, ...]) -> bool:
    return any(finding.is_error for finding in findings)


def _stop_if_strict(settings: Settings, findings: tuple[Finding, ...]) -> None:
    if settings.strict and any(finding.is_warning for finding in findings):
        raise StrictError(findings)
