"""`build-deck check`: everything that is wrong, missing or doubtful in the workbook."""

import sys
from typing import Any

import click

from pipeline.commands.command import HELP, PATH, WORDS, Command
from pipeline.commands.telling import (
    save_marked_copy,
    save_report,
    say_counts,
    say_findings,
    say_step,
)
from pipeline.findings import BuildDeckError
from pipeline.settings import Settings
from pipeline.write.report import report_text


@click.command(
    "check",
    cls=Command,
    usage=HELP.check_arguments,
    help=HELP.check,
    short_help=HELP.check_short,
    add_help_option=False,
)
@click.argument("workbook", type=PATH, required=False)
@click.option("--round", metavar=HELP.round, help=HELP.checked_round)
@click.option("--report", type=PATH, metavar=HELP.file, help=HELP.check_report)
@click.option("--marked-copy", type=PATH, metavar=HELP.file, help=HELP.marked_copy)
@click.help_option("-h", "--help", help=HELP.help)
def check(**options: Any) -> None:
    """Says all findings of the workbook, each with its cell."""
    from pipeline.check_workbook import check_workbook

    settings = Settings(**options)
    try:
        checked = check_workbook(settings, WORDS, say_step)
    except BuildDeckError as problem:
        save_report(settings.report, report_text(problem.findings, WORDS), WORDS)
        raise
    say_findings(checked.findings, WORDS, err=False)
    say_counts(checked.findings, WORDS)
    save_report(settings.report, report_text(checked.findings, WORDS), WORDS)
    save_marked_copy(settings, checked.findings, WORDS)
    sys.exit(checked.exit_code)
