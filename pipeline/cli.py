"""The command: arguments in, messages and exit codes out; no logic."""

import sys
from collections.abc import Sequence

import click

from pipeline.commands.build import build
from pipeline.commands.check import check
from pipeline.commands.command import HELP, WORDS, Commands
from pipeline.commands.console import make_printable
from pipeline.commands.init import init
from pipeline.commands.new_round import new_round
from pipeline.commands.new_workbook import new_workbook
from pipeline.commands.telling import say_findings
from pipeline.configuration import read_configuration
from pipeline.findings import BuildDeckError, ExitCode
from pipeline.wording.words import Words

_INTERRUPTED = 130  # what shells end with on Ctrl-C


@click.group("build-deck", cls=Commands, default=build, help=HELP.command, add_help_option=False)
@click.version_option(package_name="build-deck", help=HELP.version)
@click.help_option("-h", "--help", help=HELP.help)
def commands() -> None:
    """All commands; without a name, the deck is built."""


commands.add_command(check)
commands.add_command(init)
commands.add_command(new_round)
commands.add_command(new_workbook)


def main(arguments: Sequence[str] | None = None) -> None:
    """Runs the command; whatever a user can cause ends in a sentence and an exit code."""
    make_printable()
    configuration, problem = _configuration()
    try:
        commands.main(
            arguments,
            "build-deck",
            standalone_mode=False,
            default_map={build.name: configuration},
            obj=problem,
        )
    except BuildDeckError as wrong:
        say_findings(wrong.findings, WORDS)
        sys.exit(wrong.exit_code)
    except click.UsageError as wrong:
        reason = _reason(wrong, WORDS)
        click.echo(WORDS.terminal.wrong_use.format(reason=reason), err=True)
        sys.exit(ExitCode.WRONG_USE)
    except (click.Abort, KeyboardInterrupt):
        sys.exit(_INTERRUPTED)


def _configuration() -> tuple[dict[str, object], BuildDeckError | None]:
    """The configuration, or what is wrong with it: --help is shown all the same."""
    try:
        return read_configuration(WORDS.terminal), None
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
        case click.MissingParameter() if problem.param:
            return terminal.missing_word.format(name=_name(problem.param))
        case click.BadParameter():
            name = problem.param.opts[0] if problem.param else problem.param_hint
            return terminal.bad_value.format(name=name)
        case _ if problem.ctx and problem.ctx.command is commands:
            known = ", ".join(commands.commands)
            return terminal.no_such_command.format(expected=known)
        case _:
            return terminal.too_many_words


def _name(parameter: click.Parameter) -> str:
    """What people know a parameter by: an option's dashed name, else the word of its place."""
    option = isinstance(parameter, click.Option)
    return parameter.opts[0] if option else parameter.human_readable_name
