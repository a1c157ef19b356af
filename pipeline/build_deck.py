"""The spine: from the files to the decks, a line a stage."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from functools import partial
from io import BytesIO
from itertools import chain, islice
from pathlib import Path
from typing import IO, TypeVar

from pipeline.draw_slides import Change, Draughtsman, as_drawn, pieces_of
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
from pipeline.intake.find_workbook import find_workbook, size_of
from pipeline.intake.layouts import Layouts, read_layouts
from pipeline.intake.records import Workbook
from pipeline.intake.workbook import read_workbook
from pipeline.jobs import Share
from pipeline.model.measures import RoundTotals, totals_of
from pipeline.model.scope import Choice, choices
from pipeline.model.validate import validate
from pipeline.model.year import YearStatus
from pipeline.plan.compose import compose
from pipeline.plan.deck_plan import DeckPlan
from pipeline.render.origins import with_told
from pipeline.render.shapes import SlideHead
from pipeline.render.slides import faults_of
from pipeline.settings import Settings
from pipeline.side_by_side import side_by_side
from pipeline.wording.words import Words
from pipeline.write.deck_file import write_deck
from pipeline.write.draft import DeckDraft, SectionDraft, deck_of, put_aside
from pipeline.write.output import check_names, deck_path, write_output
from pipeline.write.read_back import check_written
from pipeline.write.shelf import PutAside, Shelf

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
            check_written(output, deck, shelf)
            written.append(Deck(output, kept, totals, deck.heads))
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

    Raises:
        BuildDeckError: with all findings so far.
    """
    tell(words.terminal.reading)
    sources = _found(settings)
    with side_by_side(size_of(sources.workbook), Draughtsman.__module__) as share:
        planned = _planned(sources, settings, words, change)
        tell(words.terminal.drawing)
        decks = _drafted(planned.plans, planned.draughtsman, shelf, share)
    of_decks = (finding for deck in decks for finding in deck.findings)
    findings = in_order((*planned.findings, *of_decks))
    if settings.strict and any(finding.is_warning for finding in findings):
        raise StrictError(findings)
    drawn = tuple((*one, deck) for one, deck in zip(planned.made, decks, strict=True))
    paths = (sources.workbook, sources.layouts)
    return Drawn(drawn, planned.draughtsman.layouts, shelf, paths, findings)


@dataclass(frozen=True)
class _Sources:
    """The files that a run reads, and what was found while looking for them."""

    workbook: Path
    layouts: Path
    findings: Findings


@dataclass(frozen=True)
class _Planned:
    """Decks that are to be drawn, what each is of, and what draws them.

    Rows and models are large, and gone: all that slides tell is in the plans.
    """

    made: tuple[tuple[Choice, RoundTotals], ...]
    plans: tuple[DeckPlan, ...]
    draughtsman: Draughtsman
    findings: Findings


def _found(settings: Settings) -> _Sources:
    workbook, of_workbook = find_workbook(settings.workbook)
    layouts, of_layouts = find_layouts(settings.layouts)
    return _Sources(workbook, layouts, of_workbook + of_layouts)


def _planned(sources: _Sources, settings: Settings, words: Words, change: Change) -> _Planned:
    """What the files give to draw.

    Raises:
        BuildDeckError: with all findings so far.
    """
    workbook, of_workbook = _attempt(read_workbook, sources.workbook)
    layouts, of_layouts = _attempt(read_layouts, sources.layouts)
    parts, of_rows = _validated(workbook, settings) if workbook else ((), ())
    of_input = (*sources.findings, *of_workbook, *of_rows)
    if not parts or (_has_errors(of_input) and not settings.despite_errors):
        raise WorkbookError(of_input + of_layouts)
    if layouts is None or _has_errors(of_layouts):
        raise LayoutsError(of_input + of_layouts)
    draughtsman = Draughtsman(layouts, words, change)
    of_layouts += faults_of(draughtsman.desks)
    if _has_errors(of_layouts):
        raise LayoutsError(in_order(of_input + of_layouts))
    made = tuple((choice, totals_of(year.now)) for choice, year in parts)
    return _Planned(made, _composed(parts, settings, words), draughtsman, of_input + of_layouts)


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


def _composed(
    parts: Sequence[tuple[Choice, YearStatus]], settings: Settings, words: Words
) -> tuple[DeckPlan, ...]:
    summary, gaps = not settings.no_summary, settings.gaps
    return tuple(compose(year, words, summary=summary, show_gaps=gaps) for _, year in parts)


def _drafted(
    plans: Sequence[DeckPlan], draughtsman: Draughtsman, shelf: Shelf, share: Share
) -> list[DeckDraft]:
    """The decks with everything in its size, on the shelf."""
    pieces = [list(pieces_of(plan)) for plan in plans]
    drafts: list[list[SectionDraft[PutAside]]] = [[] for of_plan in pieces for _ in of_plan]
    with closing(share(draughtsman, list(chain.from_iterable(pieces)))) as drawn:
        for number, section in drawn:
            drafts[number].append(put_aside(section, shelf))
    in_their_order = iter(drafts)
    return [
        deck_of(
            plan,
            draughtsman.words.language,
            chain.from_iterable(islice(in_their_order, len(own))),
        )
        for plan, own in zip(plans, pieces, strict=True)
    ]


def _attempt(read: Callable[[Path], tuple[T, Findings]], path: Path) -> tuple[T | None, Findings]:
    """What was read, or nothing and why: the other file is still looked at."""
    try:
        return read(path)
    except BuildDeckError as problem:
        return None, problem.findings


def _has_errors(findings: Findings) -> bool:
    return any(finding.is_error for finding in findings)
