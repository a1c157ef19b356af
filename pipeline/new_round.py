"""The spine of a new round: from a workbook to a copy of it that has the round's rows."""

from dataclasses import dataclass
from pathlib import Path

from pipeline.findings import (
    Code,
    Finding,
    OutputError,
    UsageError,
    WorkbookError,
    error,
    in_order,
)
from pipeline.intake.find_workbook import find_workbook
from pipeline.intake.source_file import read_source
from pipeline.intake.vocabulary import Period, RoundId
from pipeline.intake.workbook import read_workbook
from pipeline.model.new_round import Keeping, NewRound, plan_round
from pipeline.wording.workbook_words import WorkbookWords
from pipeline.write.new_round import with_new_round
from pipeline.write.output import check_new_workbook, write_new_workbook


@dataclass(frozen=True)
class AddedRound:
    """The round that was made, and what is good to know of the workbook that it is from."""

    new: NewRound
    findings: tuple[Finding, ...] = ()


def add_round(
    named: str, old: Path, path: Path, keeping: Keeping, words: WorkbookWords
) -> AddedRound:
    """Writes the workbook `old` with the rows of the named round to `path`, a new file.

    Raises:
        BuildDeckError: the round cannot be made, or the new workbook not be written.
    """
    round_ = RoundId.parse(named)
    if round_ is None:
        raise UsageError([error(Code.BAD_ROUND, shown=named)])
    check_new_workbook(path)
    source, findings = find_workbook(old)
    workbook, of_workbook = read_workbook(source)
    errors = tuple(finding for finding in of_workbook if finding.is_error)
    name = words.round_names[list(Period).index(round_.period)]
    new, problems = plan_round(workbook, round_, name, keeping, str(old))
    if new is None or errors:
        raise WorkbookError((*errors, *problems))
    write_new_workbook(path, _patched(source, new))
    return AddedRound(new, in_order(findings))


def _patched(source: Path, new: NewRound) -> bytes:
    content = read_source(source)
    try:
        return with_new_round(content, new)
    except Exception as cause:  # whatever a damaged part makes the readers raise
        raise OutputError([error(Code.NO_NEW_ROUND, file=source.name)]) from cause
