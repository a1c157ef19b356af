"""`build-deck new-workbook`: an empty guarded workbook of a year."""

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING

import click

from pipeline.commands.command import HELP, PATH, WORDS, Command
from pipeline.commands.telling import say_findings
from pipeline.intake.vocabulary import YEARS
from pipeline.wording import WORKBOOK_LANGUAGES, workbook_words_of

if TYPE_CHECKING:
    from pipeline.new_workbook import NewWorkbook

_LANGUAGES = tuple(WORKBOOK_LANGUAGES)


@click.command(
    "new-workbook",
    cls=Command,
    usage=HELP.new_workbook_arguments,
    help=HELP.new_workbook,
    short_help=HELP.new_workbook_short,
    add_help_option=False,
)
@click.argument("path", type=PATH, metavar=HELP.file)
@click.option("--from", "old", type=PATH, metavar=HELP.file, help=HELP.old_year)
@click.option(
    "--year",
    type=click.IntRange(YEARS[0], YEARS[-1]),
    metavar=HELP.year_value,
    help=HELP.year,
)
@click.option(
    "--language",
    type=click.Choice(_LANGUAGES),
    metavar="|".join(_LANGUAGES),
    default=_LANGUAGES[0],
    help=HELP.language,
)
@click.help_option("-h", "--help", help=HELP.help)
def new_workbook(path: Path, old: Path | None, year: int | None, language: str) -> None:
    """Makes the workbook and says what it begins with."""
    from pipeline.new_workbook import new_workbook as make_new_workbook

    if old is None and year is None:
        year = dt.datetime.now().astimezone().year
    made = make_new_workbook(path, old, year, workbook_words_of(language))
    say_findings(made.findings, WORDS)
    click.echo("\n".join(_lines(made, path, old)))


def _lines(made: "NewWorkbook", path: Path, old: Path | None) -> list[str]:
    said, year = WORDS.new_files, made.year
    programmes = WORDS.counted(len(year.programmes), WORDS.terminal.programmes)
    targets = WORDS.counted(len(year.targets), WORDS.terminal.targets)
    carried = said.carried.format(programmes=programmes, targets=targets, old=old)
    return [
        *([carried] if old else []),
        *([said.retitled] if year.retitled else []),
        said.made.format(path=path),
        said.next.format(path=path),
    ]
