"""`build-deck new-workbook`: an empty guarded workbook of a year."""

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING

import click

from pipeline.commands.command import PATH, Command
from pipeline.commands.telling import say_findings
from pipeline.intake.vocabulary import YEARS
from pipeline.wording.words import Words

if TYPE_CHECKING:
    from pipeline.new_workbook import NewWorkbook


def new_workbook_command(words: Words) -> Command:
    """The command in a language: makes the workbook in it and says what it begins with."""
    said = words.help

    @click.command(
        "new-workbook",
        cls=Command,
        words=said,
        usage=said.new_workbook_arguments,
        help=said.new_workbook,
        short_help=said.new_workbook_short,
    )
    @click.argument("path", type=PATH, metavar=said.file)
    @click.option("--from", "old", type=PATH, metavar=said.file, help=said.old_year)
    @click.option(
        "--year",
        type=click.IntRange(YEARS[0], YEARS[-1]),
        metavar=said.year_value,
        help=said.year,
    )
    def new_workbook(path: Path, old: Path | None, year: int | None) -> None:
        from pipeline.new_workbook import new_workbook as make_new_workbook
        from pipeline.wording.workbooks import workbook_words_of

        if old is None and year is None:
            year = dt.datetime.now().astimezone().year
        made = make_new_workbook(path, old, year, workbook_words_of(words.code))
        say_findings(made.findings, words)
        click.echo("\n".join(_lines(made, path, old, words)))

    return new_workbook


def _lines(made: "NewWorkbook", path: Path, old: Path | None, words: Words) -> list[str]:
    said, year = words.new_files, made.year
    programmes = words.counted(len(year.programmes), words.terminal.programmes)
    targets = words.counted(len(year.targets), words.terminal.targets)
    carried = said.carried.format(programmes=programmes, targets=targets, old=old)
    return [
        *([carried] if old else []),
        *([said.retitled] if year.retitled else []),
        said.made.format(path=path),
        said.next.format(path=path),
    ]
