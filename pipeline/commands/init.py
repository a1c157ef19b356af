"""`build-deck init`: a working folder to begin with."""

from pathlib import Path

import click

from pipeline.commands.command import PATH, Command
from pipeline.wording.words import Words


def init_command(words: Words) -> Command:
    """The command in a language: lays the folder and says how to go on."""
    said = words.help

    @click.command(
        "init",
        cls=Command,
        words=said,
        usage=said.init_arguments,
        help=said.init,
        short_help=said.init_short,
    )
    @click.argument("folder", type=PATH, default=Path())
    def init(folder: Path) -> None:
        from pipeline.write.start_folder import lay_start_folder

        lay_start_folder(folder)
        click.echo(words.terminal.laid.format(path=folder.resolve()))

    return init
