"""The spine: from the files to the decks, a line a stage."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import IO, TypeVar

from pipeline.collecting import without_collecting
from pipeline.findings import (
    BuildDeckError,
    Code,
    Finding,
    LayoutsError,
    StrictError,
    WorkbookError,
    in_order,
    warning,
)
from pipeline.intake.deck.record import Making, was_edited
from pipeline.intake.find_layouts import find_layouts
from pipeline.intake.find_workbook import find_workbook
from pipeline.intake.layouts import Layouts, read_layouts
from pipeline.intake.records import Workbook
from pipeline.intake.workbook import read_workbook
from pipeline.model.measures import RoundTotals, totals_of
from pipeline.model.scope import Choice, choices
from pipeline.model.validate import validate
from pipeline.model.year import YearStatus
from pipeline.plan.compose import compose
from pipeline.render.origins import with_told
from pipeline.render.shapes import RenderedDeck, SlideHead
from pipeline.render.slides import render
from pipeline.settings import Settings
from pipeline.wording.words import Words
from pipeline.write.deck_file import write_deck
from pipeline.write.draft import Change, DeckDraft, as_drawn, drafted
from pipeline.write.output import check_names, deck_path, write_output
from pipeline.write.read_back import check_written
from pipeline.write.shelf import Shelf

T = TypeVar("T")
Findings = tuple[Finding, ...]


@dataclass(frozen=True)
class Deck:
    """A deck that was written, and the copy of what stood in its place."""

    path: Path
    kept: Path | None
    totals: RoundTotals
    slides: tuple[SlideHead, ...]


@dataclass(frozen=True)
class Drawn:
    """Decks that are ready to be written: their slides are on a shelf, their models are gone."""

    parts: tuple[tuple[Choice, RoundTotals, DeckDraft], ...]
    layouts: Layouts
    shelf: Shelf
    sources: tuple[Path, Path]
    findings: Findings

    def write(self, settings: Settings, number: int, file: IO[bytes]) -> None:
        """Writes one of the decks into a file."""
        choice, totals, deck = self.parts[number]
        write_deck(deck, self.layouts, _making(choice, totals, settings), self.shelf, file)

    def deck(self, settings: Settings) -> bytes:
        """The file of the first deck."""
        file = BytesIO()
        self.write(settings, 0, file)
        return file.getvalue()


@dataclass(frozen=True)
class Built:
    """What a run has made: one deck, or one for each round or programme."""

    decks: tuple[Deck, ...]
    findings: Findings


def build_deck(settings: Settings, words: Words, tell: Callable[[str], None]) -> Built:
    """Makes the decks that the settings ask for; `tell` is given what the run is doing.

    Raises:
        BuildDeckError: with all findings so far; then nothing was written.
    """
    check_names(settings)
    written = []
    edited = []
    with Shelf() as shelf:
        change = with_told if settings.report else as_drawn
        drawn = draw_decks(settings, words, tell, shelf, change)
        tell(words.terminal.writing)
        for number, (choice, totals, deck) in enumerate(drawn.parts):
            output = deck_path(settings, totals.round, choice.programmes)
            edited += [output] if was_edited(output) else []
            write = partial(drawn.write, settings, number)
            kept = write_output(output, write, drawn.sources, words.terminal.copy)
            check_written(output, [slide.texts for slide in deck.slides])
            written.append(Deck(output, kept, totals, deck.slides))
    told = tuple(warning(Code.DECK_WAS_EDITED, file=path.name) for path in edited)
    return Built(tuple(written), drawn.findings + told)


def draw_decks(
    settings: Settings,
    words: Words,
    tell: Callable[[str], None],
    shelf: Shelf,
    change: Change = as_drawn,
) -> Drawn:
    """The decks that the settings ask for, put on a shelf before anything is written.

    `change` may change each section before that.

    Raises:
        BuildDeckError: with all findings so far.
    """
    tell(words.terminal.reading)
    path, found = find_workbook(settings.workbook)
    layouts_path, of_choice = find_layouts(settings.layouts)
    workbook, of_workbook = _attempt(read_workbook, path)
    layouts, of_layouts = _attempt(read_layouts, layouts_path)
    parts, of_rows = _validated(workbook, settings) if workbook else ((), ())
    del workbook  # it is large, and all of use is in the parts
    of_input = (*found, *of_choice, *of_workbook, *of_rows)
    if not parts or (_has_errors(of_input) and not settings.despite_errors):
        raise WorkbookError(of_input + of_layouts)
    if layouts is None or _has_errors(of_layouts):
        raise LayoutsError(of_input + of_layouts)
    tell(words.terminal.drawing)
    put = partial(drafted, layouts=layouts, shelf=shelf, change=change)
    decks, of_decks = _drafted(parts, layouts, settings, words, put)
    findings = in_order(of_input + of_layouts + of_decks)
    if len(decks) < len(parts):
        raise LayoutsError(findings)
    if settings.strict and any(finding.is_warning for finding in findings):
        raise StrictError(findings)
    made = zip(parts, decks, strict=True)
    drawn = tuple((choice, totals_of(year.now), deck) for (choice, year), deck in made)
    return Drawn(drawn, layouts, shelf, (path, layouts_path), findings)


def _making(choice: Choice, totals: RoundTotals, settings: Settings) -> Making:
    """The choices that a later refresh of the deck makes again."""
    return Making(
        round=str(totals.round.id),
        language=settings.language,
        programmes=choice.programmes,
        compare_to=settings.compare_to or "",
        summary=not settings.no_summary,
        gaps=settings.gaps,
    )


@without_collecting()
def _validated(
    workbook: Workbook, settings: Settings
) -> tuple[tuple[tuple[Choice, YearStatus], ...], Findings]:
    """What each deck is made of; nothing where a choice cannot be built."""
    parts: list[tuple[Choice, YearStatus]] = []
    findings: list[Finding] = []
    complete, asked = True, choices(workbook, settings)
    for choice in asked:
        year, found = validate(workbook, choice)
        findings += (f for f in found if len(asked) == 1 or f.code is not Code.OLDER_ROUND)
        complete = complete and year is not None
        if year:
            parts += _split(choice, year) if settings.per_programme else [(choice, year)]
    return tuple(parts) if complete else (), tuple(findings)


def _split(choice: Choice, year: YearStatus) -> Iterator[tuple[Choice, YearStatus]]:
    """The same round for each of its programmes alone."""
    for programme in year.now.programmes:
        yield replace(choice, programmes=(programme.code,)), year.of_programme(programme.code)


@without_collecting()
def _drafted(
    parts: tuple[tuple[Choice, YearStatus], ...],
    layouts: Layouts,
    settings: Settings,
    words: Words,
    put: Callable[[RenderedDeck], DeckDraft],
) -> tuple[list[DeckDraft], Findings]:
    """The decks in their sizes; those that the layouts have no room for are missing."""
    decks: list[DeckDraft] = []
    findings: list[Finding] = []
    for _, year in parts:
        plan = compose(year, words, summary=not settings.no_summary, show_gaps=settings.gaps)
        rendered, found = render(plan, layouts, words)
        findings += found
        if rendered:
            deck = put(rendered)
            decks.append(deck)
            findings += deck.findings
    return decks, tuple(findings)


def _attempt(read: Callable[[Path], tuple[T, Findings]], path: Path) -> tuple[T | None, Findings]:
    """What was read, or nothing and why: the other file is still looked at."""
    try:
        return read(path)
    except BuildDeckError as problem:
        return None, problem.findings


def _has_errors(findings: Findings) -> bool:
    return any(finding.is_error for finding in findings)
