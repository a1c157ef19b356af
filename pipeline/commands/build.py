"""`build-deck`: the deck of a round."""

import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import click

from pipeline.commands.command import HELP, PATH, WORDS, Command
from pipeline.commands.telling import save_marked_copy, save_report, say_findings, say_step
from pipeline.findings import BuildDeckError, StrictError
from pipeline.model.measures import round_counts
from pipeline.settings import Settings
from pipeline.wording.words import Words
from pipeline.write.report import report_text

if TYPE_CHECKING:
    from pipeline.build_deck import Built, Deck


@click.command("build", cls=Command, help=HELP.command, add_help_option=False)
@click.option("--workbook", type=PATH, metavar=HELP.file, help=HELP.workbook)
@click.option("--round", metavar=HELP.round, help=HELP.chosen_round)
@click.option("--compare-to", metavar=HELP.round, help=HELP.compare_to)
@click.option(
    "--programme",
    "programmes",
    multiple=True,
    metavar=HELP.programme,
    help=HELP.chosen_programme,
)
@click.option("--per-programme", is_flag=True, help=HELP.per_programme)
@click.option("--no-summary", is_flag=True, help=HELP.no_summary)
@click.option("--gaps", is_flag=True, help=HELP.gaps)
@click.option("--layouts", type=PATH, metavar=HELP.file, help=HELP.layouts)
@click.option("--output", type=PATH, metavar=HELP.file, help=HELP.output)
@click.option("--report", type=PATH, metavar=HELP.file, help=HELP.report)
@click.option("--marked-copy", type=PATH, metavar=HELP.file, help=HELP.marked_copy)
@click.option("--strict", is_flag=True, help=HELP.strict)
@click.option("--despite-errors", is_flag=True, help=HELP.despite_errors)
@click.help_option("-h", "--help", help=HELP.help)
def build(**options: Any) -> None:
    """Builds the deck, or says why not."""
    from pipeline.build_deck import build_deck

    settings = Settings(**options)
    try:
        built = build_deck(settings, WORDS, say_step)
    except BuildDeckError as problem:
        say_findings(problem.findings, WORDS)
        by_warnings = isinstance(problem, StrictError)
        terminal = WORDS.terminal
        last = terminal.stopped_by_warnings if by_warnings else terminal.nothing_written
        click.echo(last, err=True)
        save_report(settings.report, report_text(problem.findings, WORDS), WORDS)
        save_marked_copy(settings, problem.findings, WORDS)
        sys.exit(problem.exit_code)
    _say_built(built, WORDS)
    made = [(deck.status, deck.slides, deck.path) for deck in built.decks]
    save_report(settings.report, report_text(built.findings, WORDS, made), WORDS)
    save_marked_copy(settings, built.findings, WORDS)


def _say_built(built: "Built", words: Words) -> None:
    say_findings(built.findings, words)
    despite = any(finding.is_error for finding in built.findings)
    for deck in built.decks:
        click.echo("\n".join(_lines(deck, words)))
    if despite:
        click.echo(words.terminal.despite_errors)


def _lines(deck: "Deck", words: Words) -> Iterator[str]:
    terminal, status = words.terminal, deck.status
    counts = round_counts(status)
    targets = sum(len(programme.targets) for programme in status.programmes)
    yield terminal.round.format(round=status.round.id, name=status.round.name)
    yield terminal.built.format(
        slides=words.counted(len(deck.slides.slides), terminal.slides),
        programmes=words.counted(len(status.programmes), terminal.programmes),
        targets=words.counted(targets, terminal.targets),
    )
    phases = terminal.phases.format(
        done=counts.done, in_progress=counts.in_progress, not_done=counts.not_done
    )
    missing = terminal.phases_without_status.format(missing=counts.missing)
    yield f"{phases} {missing}" if counts.missing else phases
    if deck.kept:
        yield terminal.kept.format(path=deck.kept)
    yield terminal.deck.format(path=deck.path)
