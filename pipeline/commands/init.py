"""`build-deck init`: a working folder to begin with."""

from pathlib import Path

import click

from pipeline.commands.command import HELP, PATH, WORDS, Command
from pipeline.write.start_folder import lay_start_folder


@click.command(
    "init",
    cls=Command,
    usage=HELP.init_arguments,
    help=HELP.init,
    short_help=HELP.init_short,
    add_help_option=False,
)
@click.argument("folder", type=PATH, default=Path())
@click.help_option("-h", "--help", help=HELP.help)
def init(folder: Path) -> None:
    """Lays the folder and says how to go on."""
    lay_start_folder(folder)
    click.echo(WORDS.terminal.laid.format(path=folder.resolve()))
