"""`build-deck check`: everything that is wrong, missing or doubtful in the workbook."""

import sys
from typing import Any

import click

from pipeline.commands.command import PATH, Command
from pipeline.commands.telling import (
    save_marked_copy,
    save_report,
    say_counts,
    say_findings,
    say_step,
)
from pipeline.findings import BuildDeckError
from pipeline.settings import Settings
from pipeline.wording.words import Words


def check_command(words: Words) -> Command:
    """The command in a language."""
    said = words.help

    @click.command(
        "check",
        cls=Command,
        words=said,
        usage=said.check_arguments,
        help=said.check,
        short_help=said.check_short,
    )
    @click.argument("workbook", type=PATH, required=False)
    @click.option("--round", metavar=said.round, help=said.checked_round)
    @click.option("--report", type=PATH, metavar=said.file, help=said.check_report)
    @click.option("--marked-copy", type=PATH, metavar=said.file, help=said.marked_copy)
    def check(**options: Any) -> None:
        _check(Settings(**options, language=words.code), words)

    return check


def _check(settings: Settings, words: Words) -> None:
    """Says all findings of the workbook, each with its cell."""
    from pipeline.check_workbook import check_workbook
    from pipeline.write.report import report_text

    try:
        checked = check_workbook(settings, words, say_step)
    except BuildDeckError as problem:
        save_report(settings.report, report_text(problem.findings, words), words)
        raise
    say_findings(checked.findings, words, err=False)
    say_counts(checked.findings, words)
    save_report(settings.report, report_text(checked.findings, words), words)
    save_marked_copy(settings, checked.findings, words)
    sys.exit(checked.exit_code)
