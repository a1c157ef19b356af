"""`build-deck new-round`: the rows of a further round, made from those of the last one."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from pipeline.commands.command import PATH, Command
from pipeline.commands.telling import say_findings
from pipeline.wording.words import Words

if TYPE_CHECKING:
    from pipeline.model.new_round import Keeping, NewRound


def new_round_command(words: Words) -> Command:
    """The command in a language: makes the round and says what is to be filled in it."""
    said = words.help

    @click.command(
        "new-round",
        cls=Command,
        words=said,
        usage=said.new_round_arguments,
        help=said.new_round,
        short_help=said.new_round_short,
    )
    @click.argument("round", metavar=said.round)
    @click.option("--from", "old", type=PATH, required=True, metavar=said.file, help=said.old_round)
    @click.option("--to", "new", type=PATH, required=True, metavar=said.file, help=said.new_file)
    @click.option("--keep-statuses", is_flag=True, help=said.keep_statuses)
    @click.option("--keep-texts", is_flag=True, help=said.keep_texts)
    def new_round(
        round: str,  # noqa: A002 - the argument's name
        old: Path,
        new: Path,
        keep_statuses: bool,
        keep_texts: bool,
    ) -> None:
        from pipeline.model.new_round import Keeping
        from pipeline.new_round import add_round
        from pipeline.wording.workbooks import workbook_words_of

        keeping = Keeping(keep_statuses, keep_texts)
        added = add_round(round, old, new, keeping, workbook_words_of(words.code))
        say_findings(added.findings, words)
        click.echo("\n".join(_lines(added.new, new, keeping, words)))

    return new_round


def _lines(new: "NewRound", path: Path, keeping: "Keeping", words: Words) -> list[str]:
    said, emptied = words.new_files, ", ".join(new.emptied)
    made = said.round.format(
        round=new.id,
        previous=new.previous,
        phases=words.counted(len(new.phases), said.phases),
        forecasts=words.counted(len(new.forecasts), said.forecasts),
    )
    return [
        made,
        *([said.emptied.format(headings=emptied)] if emptied else []),
        *([said.statuses_kept.format(previous=new.previous)] if keeping.statuses else []),
        *([said.round_added] if new.listed else []),
        said.made.format(path=path),
        said.next.format(path=path),
    ]
