"""`build-deck`: the deck of a round."""

import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import click

from pipeline.commands.command import PATH, Command
from pipeline.commands.telling import save_marked_copy, save_report, say_findings, say_step
from pipeline.findings import BuildDeckError, StrictError
from pipeline.settings import Settings
from pipeline.wording.words import Words

if TYPE_CHECKING:
    from pipeline.build_deck import Built, Deck


def build_command(words: Words) -> Command:
    """The command in a language."""
    said = words.help

    @click.command("build", cls=Command, words=said, help=said.command)
    @click.option("--workbook", type=PATH, metavar=said.file, help=said.workbook)
    @click.option("--round", metavar=said.round, help=said.chosen_round)
    @click.option("--compare-to", metavar=said.round, help=said.compare_to)
    @click.option(
        "--programme",
        "programmes",
        multiple=True,
        metavar=said.programme,
        help=said.chosen_programme,
    )
    @click.option("--per-programme", is_flag=True, help=said.per_programme)
    @click.option("--no-summary", is_flag=True, help=said.no_summary)
    @click.option("--gaps", is_flag=True, help=said.gaps)
    @click.option("--layouts", type=PATH, metavar=said.file, help=said.layouts)
    @click.option("--output", type=PATH, metavar=said.file, help=said.output)
    @click.option("--report", type=PATH, metavar=said.file, help=said.report)
    @click.option("--marked-copy", type=PATH, metavar=said.file, help=said.marked_copy)
    @click.option("--strict", is_flag=True, help=said.strict)
    @click.option("--despite-errors", is_flag=True, help=said.despite_errors)
    def build(**options: Any) -> None:
        _build(Settings(**options, language=words.code), words)

    return build


def _build(settings: Settings, words: Words) -> None:
    """Builds the deck, or says why not."""
    from pipeline.build_deck import build_deck
    from pipeline.write.built_report import built_report
    from pipeline.write.report import report_text

    try:
        built = build_deck(settings, words, say_step)
    except BuildDeckError as problem:
        say_findings(problem.findings, words)
        by_warnings = isinstance(problem, StrictError)
        terminal = words.terminal
        last = terminal.stopped_by_warnings if by_warnings else terminal.nothing_written
        click.echo(last, err=True)
        save_report(settings.report, report_text(problem.findings, words), words)
        save_marked_copy(settings, problem.findings, words)
        sys.exit(problem.exit_code)
    _say_built(built, words)
    if settings.report:  # of a long deck it is a long text
        made = [built_report(deck.totals, deck.slides, deck.path) for deck in built.decks]
        save_report(settings.report, report_text(built.findings, words, made), words)
    save_marked_copy(settings, built.findings, words)


def _say_built(built: "Built", words: Words) -> None:
    say_findings(built.findings, words)
    despite = any(finding.is_error for finding in built.findings)
    for deck in built.decks:
        click.echo("\n".join(_lines(deck, words)))
    if despite:
        click.echo(words.terminal.despite_errors)


def _lines(deck: "Deck", words: Words) -> Iterator[str]:
    terminal, totals = words.terminal, deck.totals
    counts = totals.phases
    yield terminal.round.format(round=totals.round.id, name=totals.round.name)
    yield terminal.built.format(
        slides=words.counted(len(deck.slides), terminal.slides),
        programmes=words.counted(len(totals.programmes), terminal.programmes),
        targets=words.counted(totals.targets, terminal.targets),
    )
    phases = terminal.phases.format(
        done=counts.done, in_progress=counts.in_progress, not_done=counts.not_done
    )
    missing = terminal.phases_without_status.format(missing=counts.missing)
    yield f"{phases} {missing}" if counts.missing else phases
    if deck.kept:
        yield terminal.kept.format(path=deck.kept)
    yield terminal.deck.format(path=deck.path)
