"""`build-deck refresh` and `build-deck verify`: a deck edited by hand, beside the workbook."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from pipeline.commands.command import PATH, Command
from pipeline.commands.telling import save_report, say_findings, say_step
from pipeline.findings import BuildDeckError, ExitCode
from pipeline.refresh.note import Level, Note, Outcome
from pipeline.settings import Settings
from pipeline.wording import words_of
from pipeline.wording.words import Words

if TYPE_CHECKING:
    from pipeline.refresh_deck import Compared

_SIDES = ("workbook", "deck")
_COLOURS = {Outcome.CONFLICT: "red", Outcome.KEPT: "yellow", Outcome.STAYS: "yellow"}
_LONGEST = 90
"""Characters of a text that are shown; the report has all of them."""
_MOST_CELLS = 3
"""Ranges of cells that are shown."""
_BEFORE = 25
"""Characters that are shown before the first difference."""


def refresh_command(words: Words) -> Command:
    """The command in a language: refreshes the deck and says what has become of each place."""
    said = words.help

    @click.command(
        "refresh",
        cls=Command,
        words=said,
        usage=said.refresh_arguments,
        help=said.refresh,
        short_help=said.refresh_short,
    )
    @click.argument("deck", type=PATH, metavar=said.deck)
    @click.option("--workbook", type=PATH, metavar=said.file, help=said.workbook)
    @click.option("--layouts", type=PATH, metavar=said.file, help=said.layouts)
    @click.option(
        "--prefer",
        type=click.Choice(_SIDES),
        metavar="|".join(_SIDES),
        default=_SIDES[-1],
        help=said.prefer,
    )
    @click.option("--restore", is_flag=True, help=said.restore)
    @click.option("--dry-run", is_flag=True, help=said.dry_run)
    @click.option("--report", type=PATH, metavar=said.file, help=said.refresh_report)
    def refresh(deck: Path, prefer: str, restore: bool, dry_run: bool, **files: Any) -> None:
        from pipeline.refresh_deck import refresh_deck

        compared = _compared(deck, Settings(**files), words, restore=restore)
        done = refresh_deck(
            deck,
            compared,
            prefer_workbook=prefer == _SIDES[0],
            dry_run=dry_run,
            copy=words.terminal.copy,
        )
        if done.kept:
            click.echo(words.terminal.kept.format(path=done.kept))
        texts = words.refresh
        last = texts.refreshed.format(path=deck) if done.written else texts.nothing_to_do
        click.echo(texts.would_be_written if dry_run else last)

    return refresh


def verify_command(words: Words) -> Command:
    """The command in a language: says whether the deck is in line with the workbook."""
    said = words.help

    @click.command(
        "verify",
        cls=Command,
        words=said,
        usage=said.verify_arguments,
        help=said.verify,
        short_help=said.verify_short,
    )
    @click.argument("deck", type=PATH, metavar=said.deck)
    @click.option("--workbook", type=PATH, metavar=said.file, help=said.workbook)
    @click.option("--layouts", type=PATH, metavar=said.file, help=said.layouts)
    @click.option("--report", type=PATH, metavar=said.file, help=said.refresh_report)
    def verify(deck: Path, **files: Any) -> None:
        compared = _compared(deck, Settings(**files), words)
        stale = any(note.outcome.is_out_of_date for note in compared.notes)
        sys.exit(ExitCode.DECK if stale else ExitCode.BUILT)

    return verify


def _compared(deck: Path, settings: Settings, words: Words, *, restore: bool = False) -> "Compared":
    """The deck beside the workbook, with all that was found said and reported."""
    from pipeline.refresh_deck import compare_deck
    from pipeline.write.output import check_names
    from pipeline.write.refresh_report import refresh_report_text

    check_names(settings)
    try:
        compared = compare_deck(deck, settings, words_of, say_step, restore=restore)
    except BuildDeckError as problem:
        save_report(settings.report, refresh_report_text(deck, problem.findings, words), words)
        raise
    say_findings((f for f in compared.findings if f.is_error or f.is_warning), words)
    _say(compared.notes, words)
    if compared.added:
        click.echo(words.counted(compared.added, words.refresh.own_slides))
    if settings.report:
        told = (compared.findings, words, compared.notes, compared.states)
        save_report(settings.report, refresh_report_text(deck, *told), words)
    return compared


def _say(notes: Sequence[Note], words: Words) -> None:
    texts = words.refresh
    for note in notes:
        click.secho(_place(note, words), fg=_COLOURS.get(note.outcome), nl=False)
        click.echo(f" {_sentence(note, words)}")
    stale = sum(note.outcome.is_out_of_date for note in notes)
    edited = len(notes) - stale
    counts = [(stale, texts.out_of_date), (edited, texts.edited)]
    told = [words.counted(count, plural) for count, plural in counts if count]
    click.echo(" ".join(told) if told else texts.in_line)


def _place(note: Note, words: Words) -> str:
    """The slide and the cells of the text, or the one that the slide begins with."""
    slide = f"{words.audit.slide.format(number=note.number)}, {note.slide}"
    cells = ", ".join(note.cells[:_MOST_CELLS]) + (", …" if note.cells[_MOST_CELLS:] else "")
    where = cells or note.where
    return f"{slide} ({where}):" if where else f"{slide}:"


def _sentence(note: Note, words: Words) -> str:
    texts = words.refresh
    sentences = {Level.SLIDE: texts.slides, Level.PICTURE: texts.pictures}
    sentence = sentences.get(note.level, texts.outcomes)[note.outcome]
    theirs, ours = _shown(note.theirs, note.ours)
    said = sentence.format(theirs=theirs, ours=ours)
    return f"{said} ({ours})" if note.level is Level.PICTURE and ours else said


def _shown(theirs: str, ours: str) -> tuple[str, str]:
    """Both texts in a line each, long ones from shortly before the first difference on."""
    lines = (" ".join(theirs.split()), " ".join(ours.split()))
    letters = enumerate(zip(*lines, strict=False))
    common = next((n for n, (one, other) in letters if one != other), 0)
    start = 0
    if common > _BEFORE and max(map(len, lines)) > _LONGEST:
        start = lines[0].rfind(" ", 0, common - _BEFORE) + 1
    return _cut(lines[0], start), _cut(lines[1], start)


def _cut(line: str, start: int) -> str:
    shown = line[start:]
    if len(shown) > _LONGEST:
        shown = f"{shown[:_LONGEST].rstrip()}…"
    return f"…{shown}" if start else shown
