"""The command: arguments in, messages and exit codes out; no logic."""

import sys
from collections.abc import Sequence

import click

from pipeline.collecting import stop_collecting
from pipeline.commands.build import build_command
from pipeline.commands.check import check_command
from pipeline.commands.check_deck import check_deck_command
from pipeline.commands.check_layouts import check_layouts_command
from pipeline.commands.command import Commands
from pipeline.commands.console import make_printable
from pipeline.commands.init import init_command
from pipeline.commands.language import asked_language, unknown_language
from pipeline.commands.new_round import new_round_command
from pipeline.commands.new_workbook import new_workbook_command
from pipeline.commands.refresh import refresh_command, verify_command
from pipeline.commands.telling import say_findings
from pipeline.configuration import configured_language, read_configuration
from pipeline.findings import BuildDeckError, ExitCode
from pipeline.settings import Settings
from pipeline.wording import LANGUAGES, words_of
from pipeline.wording.words import Words

_INTERRUPTED = 130  # what shells end with on Ctrl-C


def commands(words: Words) -> Commands:
    """All commands in a language; without a name, the deck is built."""
    said, default = words.help, build_command(words)
    group = Commands("build-deck", words=said, default=default, help=said.command)
    group.add_command(check_command(words))
    group.add_command(check_deck_command(words))
    group.add_command(check_layouts_command(words))
    group.add_command(init_command(words))
    group.add_command(new_round_command(words))
    group.add_command(new_workbook_command(words))
    group.add_command(refresh_command(words))
    group.add_command(verify_command(words))
    return group


def main(arguments: Sequence[str] | None = None) -> None:
    """Runs the command; whatever a user can cause ends in a sentence and an exit code.

    Without `arguments` those of the process are taken, which then ends with the command.
    """
    if arguments is None:
        stop_collecting()
    make_printable()
    asked, others = asked_language(sys.argv[1:] if arguments is None else arguments)
    language = asked or configured_language() or Settings.language
    if language not in LANGUAGES:
        click.echo(unknown_language(language), err=True)
        sys.exit(ExitCode.WRONG_USE)
    _run(others, words_of(language))


def _run(arguments: list[str], words: Words) -> None:
    """Runs the command in a language."""
    configuration, problem = _configuration(words)
    group = commands(words)
    try:
        group.main(
            arguments,
            "build-deck",
            standalone_mode=False,
            default_map={group.default.name: configuration},
            obj=problem,
        )
    except BuildDeckError as wrong:
        say_findings(wrong.findings, words)
        sys.exit(wrong.exit_code)
    except click.UsageError as wrong:
        reason = _reason(wrong, words)
        click.echo(words.terminal.wrong_use.format(reason=reason), err=True)
        sys.exit(ExitCode.WRONG_USE)
    except (click.Abort, KeyboardInterrupt):
        sys.exit(_INTERRUPTED)


def _configuration(words: Words) -> tuple[dict[str, object], BuildDeckError | None]:
    """The configuration, or what is wrong with it: --help is shown all the same."""
    try:
        return read_configuration(words.terminal), None
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
        case _ if problem.ctx and isinstance(group := problem.ctx.command, Commands):
            known = ", ".join(group.commands)
            return terminal.no_such_command.format(expected=known)
        case _:
            return terminal.too_many_words


def _name(parameter: click.Parameter) -> str:
    """What people know a parameter by: an option's dashed name, else the word of its place."""
    option = isinstance(parameter, click.Option)
    return parameter.opts[0] if option else parameter.human_readable_name
