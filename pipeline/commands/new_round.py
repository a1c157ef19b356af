"""`build-deck new-round`: the rows of a further round, made from those of the last one."""

from pathlib import Path

import click

from pipeline.commands.command import HELP, PATH, WORDS, Command
from pipeline.commands.telling import say_findings
from pipeline.model.new_round import Keeping, NewRound
from pipeline.wording import workbook_words_of


@click.command(
    "new-round",
    cls=Command,
    usage=HELP.new_round_arguments,
    help=HELP.new_round,
    short_help=HELP.new_round_short,
    add_help_option=False,
)
@click.argument("round", metavar=HELP.round)
@click.option("--from", "old", type=PATH, required=True, metavar=HELP.file, help=HELP.old_round)
@click.option("--to", "new", type=PATH, required=True, metavar=HELP.file, help=HELP.new_file)
@click.option("--keep-statuses", is_flag=True, help=HELP.keep_statuses)
@click.option("--keep-texts", is_flag=True, help=HELP.keep_texts)
@click.help_option("-h", "--help", help=HELP.help)
def new_round(
    round: str,  # noqa: A002 - the argument's name
    old: Path,
    new: Path,
    keep_statuses: bool,
    keep_texts: bool,
) -> None:
    """Makes the round and says what is to be filled in it."""
    from pipeline.new_round import add_round

    keeping = Keeping(keep_statuses, keep_texts)
    added = add_round(round, old, new, keeping, workbook_words_of("fi"))
    say_findings(added.findings, WORDS)
    click.echo("\n".join(_lines(added.new, new, keeping)))


def _lines(new: NewRound, path: Path, keeping: Keeping) -> list[str]:
    said, emptied = WORDS.new_files, ", ".join(new.emptied)
    made = said.round.format(
        round=new.id,
        previous=new.previous,
        phases=WORDS.counted(len(new.phases), said.phases),
        forecasts=WORDS.counted(len(new.forecasts), said.forecasts),
    )
    return [
        made,
        *([said.emptied.format(headings=emptied)] if emptied else []),
        *([said.statuses_kept.format(previous=new.previous)] if keeping.statuses else []),
        *([said.round_added] if new.listed else []),
        said.made.format(path=path),
        said.next.format(path=path),
    ]
