"""The command: arguments in, messages and exit codes out; no logic."""

import io
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import click

from pipeline.build_deck import Built, build_deck
from pipeline.configuration import read_configuration
from pipeline.findings import BuildDeckError, ExitCode, Finding, Severity, StrictError
from pipeline.model.measures import round_counts
from pipeline.settings import Settings
from pipeline.wording import words_of
from pipeline.wording.words import Words
from pipeline.write.output import write_report
from pipeline.write.report import report_text

_PATH = click.Path(path_type=Path)
_COLOURS = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.HINT: "cyan"}
_INTERRUPTED = 130  # what shells end with on Ctrl-C
_WORDS = words_of("fi")
_HELP = _WORDS.help


class _Command(click.Command):
    """A command whose help speaks the coordinators' language, where click speaks English only."""

    def format_usage(self, context: click.Context, formatter: click.HelpFormatter) -> None:
        """The line that says how to call the command."""
        formatter.write_usage(context.command_path, _HELP.arguments, prefix=_HELP.usage)

    def format_options(self, context: click.Context, formatter: click.HelpFormatter) -> None:
        """The options, each with what it does."""
        records = (parameter.get_help_record(context) for parameter in self.get_params(context))
        with formatter.section(_HELP.options):
            formatter.write_dl([record for record in records if record])


@click.command(cls=_Command, help=_HELP.command, add_help_option=False)
@click.option("--workbook", type=_PATH, metavar=_HELP.file, help=_HELP.workbook)
@click.option("--round", metavar=_HELP.round, help=_HELP.chosen_round)
@click.option(
    "--programme",
    "programmes",
    multiple=True,
    metavar=_HELP.programme,
    help=_HELP.chosen_programme,
)
@click.option(
    "--layouts",
    type=_PATH,
    metavar=_HELP.file,
    default=Settings().layouts,
    help=_HELP.layouts,
)
@click.option("--output", type=_PATH, metavar=_HELP.file, help=_HELP.output)
@click.option("--report", type=_PATH, metavar=_HELP.file, help=_HELP.report)
@click.option("--strict", is_flag=True, help=_HELP.strict)
@click.version_option(package_name="build-deck", help=_HELP.version)
@click.help_option("-h", "--help", help=_HELP.help)
@click.pass_obj
def build(problem_before: BuildDeckError | None, /, **options: Any) -> None:
    """Builds the deck, or says why not; a bad configuration hinders no other command."""
    if problem_before:
        raise problem_before
    settings = Settings(**options)
    try:
        built = build_deck(settings, _WORDS, lambda step: click.echo(step, err=True))
    except BuildDeckError as problem:
        _say_findings(problem.findings, _WORDS)
        by_warnings = isinstance(problem, StrictError)
        terminal = _WORDS.terminal
        last = terminal.stopped_by_warnings if by_warnings else terminal.nothing_written
        click.echo(last, err=True)
        _write_report(settings, problem.findings)
        sys.exit(problem.exit_code)
    _say_built(built, _WORDS)
    _write_report(settings, built.findings, built)


def main(arguments: Sequence[str] | None = None) -> None:
    """Runs the command; whatever a user can cause ends in a sentence and an exit code."""
    for stream in (sys.stdout, sys.stderr):  # a name may have what a console's code page lacks
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
    configuration, problem = _configuration()
    try:
        build.main(arguments, standalone_mode=False, default_map=configuration, obj=problem)
    except BuildDeckError as wrong:
        _say_findings(wrong.findings, _WORDS)
        sys.exit(wrong.exit_code)
    except click.UsageError as wrong:
        reason = _reason(wrong, _WORDS)
        click.echo(_WORDS.terminal.wrong_use.format(reason=reason), err=True)
        sys.exit(ExitCode.WRONG_USE)
    except (click.Abort, KeyboardInterrupt):
        sys.exit(_INTERRUPTED)


def _configuration() -> tuple[dict[str, object], BuildDeckError | None]:
    """The configuration, or what is wrong with it: --help is shown all the same."""
    try:
        return read_configuration(_WORDS.terminal), None
    except BuildDeckError as problem:
        return {}, problem


def _reason(problem: click.UsageError, words: Words) -> str:
    """What was wrong with the arguments; click itself says it in English only."""
    terminal = words.terminal
    match problem:
        case click.NoSuchOption():
            return terminal.no_such_option.format(name=problem.option_name)
        case click.BadOptionUsage():
            return terminal.no_value.format(name=problem.option_name)
        case click.BadParameter():
            name = problem.param.opts[0] if problem.param else problem.param_hint
            return terminal.bad_value.format(name=name)
        case _:
            return terminal.too_many_words


def _write_report(
    settings: Settings, findings: tuple[Finding, ...], built: Built | None = None
) -> None:
    if settings.report is None or settings.report.suffix.lower() != ".json":
        return  # a wrong name was refused before anything else
    made = (built.status, built.deck, built.path) if built else None
    write_report(settings.report, report_text(findings, _WORDS, made))
    click.echo(_WORDS.terminal.report.format(path=settings.report))


def _say_findings(findings: Iterable[Finding], words: Words) -> None:
    for finding in findings:
        severity = words.terminal.severities[finding.severity]
        place = f"{severity} {finding.where}:" if finding.where else f"{severity}:"
        click.secho(place, fg=_COLOURS[finding.severity], err=True, nl=False)
        click.echo(f" {words.message(finding)}", err=True)


def _say_built(built: Built, words: Words) -> None:
    terminal, status = words.terminal, built.status
    _say_findings(built.findings, words)
    counts = round_counts(status)
    targets = sum(len(programme.targets) for programme in status.programmes)
    missing = terminal.phases_without_status.format(missing=counts.missing)
    lines = [
        terminal.round.format(round=status.round.id, name=status.round.name),
        terminal.built.format(
            slides=words.counted(len(built.deck.slides), terminal.slides),
            programmes=words.counted(len(status.programmes), terminal.programmes),
            targets=words.counted(targets, terminal.targets),
        ),
        terminal.phases.format(
            done=counts.done, in_progress=counts.in_progress, not_done=counts.not_done
        )
        + (f" {missing}" if counts.missing else ""),
        *([terminal.kept.format(path=built.kept)] if built.kept else []),
        terminal.deck.format(path=built.path),
    ]
    click.echo("\n".join(lines))
