"""What a command says: findings on the terminal, in the report and in a marked copy."""

from collections.abc import Iterable, Sequence
from pathlib import Path

import click

from pipeline.findings import Finding, Severity, UsageError, WorkbookError
from pipeline.settings import Settings
from pipeline.wording.words import Words

_COLOURS = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.HINT: "cyan"}


def say_step(step: str) -> None:
    """Says what the command is doing."""
    click.echo(step, err=True)


def say_findings(findings: Iterable[Finding], words: Words, *, err: bool = True) -> None:
    """Says each finding on a line of its own: how grave it is, where, and its sentence."""
    for finding in findings:
        severity = words.terminal.severities[finding.severity]
        place = f"{severity} {finding.where}:" if finding.where else f"{severity}:"
        click.secho(place, fg=_COLOURS[finding.severity], err=err, nl=False)
        click.echo(f" {words.message(finding)}", err=err)


def say_counts(findings: Sequence[Finding], words: Words) -> None:
    """Says how many there are of each severity, or that there is nothing to mend."""
    counts = [
        words.counted(count, plural)
        for severity, plural in words.terminal.finding_counts.items()
        if (count := sum(finding.severity is severity for finding in findings))
    ]
    click.echo(", ".join(counts) + "." if counts else words.terminal.nothing_found)


def save_report(path: Path | None, text: str, words: Words) -> None:
    """Writes the report where one was asked for; a wrong name was refused before."""
    if path is None or path.suffix.lower() != ".json":
        return
    from pipeline.write.output import write_report

    write_report(path, text)
    click.echo(words.terminal.report.format(path=path))


def save_marked_copy(settings: Settings, findings: Sequence[Finding], words: Words) -> None:
    """Writes the marked copy where one was asked for, if there is a workbook to copy.

    What hinders that - a wrong name, no workbook, one that cannot be read - was told before,
    unless the workbook has gone since.
    """
    path = settings.marked_copy
    if path is None:
        return
    from pipeline.intake.find_workbook import find_workbook
    from pipeline.write.marked_copy import write_marked_copy
    from pipeline.write.output import is_marked_copy_name

    if not is_marked_copy_name(path):
        return

    try:
        source, _ = find_workbook(settings.workbook)
        kept = write_marked_copy(path, source, findings, words)
    except (UsageError, WorkbookError) as problem:
        if set(problem.findings) <= set(findings):
            return
        raise
    if kept:
        click.echo(words.terminal.marked_copy_kept.format(path=kept))
    click.echo(words.terminal.marked_copy.format(path=path))
