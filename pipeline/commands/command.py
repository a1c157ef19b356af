"""A command as coordinators meet it: help in their language, a bad configuration told first."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click

from pipeline.commands.language import OPTION
from pipeline.wording import LANGUAGES
from pipeline.wording.help_words import Help

PATH = click.Path(path_type=Path)


class Command(click.Command):
    """A command whose help speaks the coordinators' language, where click speaks English only.

    Its help tells of `--language`, which was read before the command was made. The context's
    object is what is wrong with the configuration file, or None: it stops a command, but not its
    help.
    """

    def __init__(self, name: str, *, words: Help, usage: str = "", **options: Any) -> None:
        super().__init__(name, add_help_option=False, **options)
        self.words = words
        self.usage = usage or words.arguments
        _add_language(self, words)
        add_help(self, words)

    def invoke(self, context: click.Context) -> Any:
        """Runs the command, unless the configuration file cannot be understood."""
        if context.obj:
            raise context.obj
        return super().invoke(context)

    def format_usage(self, context: click.Context, formatter: click.HelpFormatter) -> None:
        """The line that says how to call the command."""
        formatter.write_usage(context.command_path, self.usage, prefix=self.words.usage)

    def format_options(self, context: click.Context, formatter: click.HelpFormatter) -> None:
        """The options, each with what it does."""
        write_options(self, context, formatter, self.words)


class Commands(click.Group):
    """The commands together; without the name of one, `default` is meant."""

    def __init__(self, name: str, *, words: Help, default: Command, **options: Any) -> None:
        super().__init__(name, add_help_option=False, **options)
        self.words = words
        self.default = default
        self.add_command(default)
        click.version_option(package_name="build-deck", help=words.version)(self)
        add_help(self, words)

    def parse_args(self, context: click.Context, arguments: list[str]) -> list[str]:
        """Puts the default command before options that are not of the group itself."""
        if not arguments or (arguments[0].startswith("-") and arguments[0] not in _own(self)):
            arguments = [self.default.name or "", *arguments]
        return super().parse_args(context, arguments)

    def format_usage(self, context: click.Context, formatter: click.HelpFormatter) -> None:
        """The line that says how to call the commands."""
        usage = self.words.command_arguments
        formatter.write_usage(context.command_path, usage, prefix=self.words.usage)

    def format_options(self, context: click.Context, formatter: click.HelpFormatter) -> None:
        """The options of the default command and of the group, then the other commands."""
        write_options(self.default, context, formatter, self.words, self.params)
        rows = [
            (name, command.get_short_help_str(limit=200))
            for name, command in self.commands.items()
            if command is not self.default
        ]
        with formatter.section(self.words.commands):
            formatter.write_dl(rows)


def _own(group: click.Group) -> set[str]:
    return {name for parameter in group.params for name in parameter.opts}


def add_help(command: click.Command, words: Help) -> None:
    """Lets the command show its help for -h and --help."""
    click.help_option("-h", "--help", help=words.help)(command)


def _add_language(command: click.Command, words: Help) -> None:
    language = click.option(
        OPTION,
        type=click.Choice(tuple(LANGUAGES)),
        metavar="|".join(LANGUAGES),
        expose_value=False,
        help=words.language,
    )
    language(command)


def write_options(
    command: click.Command,
    context: click.Context,
    formatter: click.HelpFormatter,
    words: Help,
    others: Sequence[click.Parameter] = (),
) -> None:
    """Writes the section of the options, each with what it does."""
    parameters = {p.name: p for p in (*command.get_params(context), *others)}.values()
    records = (parameter.get_help_record(context) for parameter in parameters)
    with formatter.section(words.options):
        formatter.write_dl([record for record in records if record])
