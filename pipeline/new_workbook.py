"""The spine of a new workbook: from the last year's workbook, if any, to an empty one."""

from dataclasses import dataclass
from pathlib import Path

from pipeline.findings import Code, Finding, WorkbookError, error, in_order
from pipeline.intake.find_workbook import find_workbook
from pipeline.intake.old_year import OldYear
from pipeline.intake.read_old_year import read_old_year
from pipeline.model.new_year import NewYear, empty_year, next_year
from pipeline.wording.workbook_words import WorkbookWords
from pipeline.write.guarded_workbook.guarded_workbook import guarded_workbook
from pipeline.write.output import check_new_workbook, write_new_workbook


@dataclass(frozen=True)
class NewWorkbook:
    """The workbook that was made, and what was found in the one that it took over from."""

    year: NewYear
    findings: tuple[Finding, ...] = ()


def new_workbook(
    path: Path, old: Path | None, year: int | None, words: WorkbookWords
) -> NewWorkbook:
    """Makes the guarded workbook of a year; without a year, of the one after the old workbook's.

    Raises:
        BuildDeckError: the old workbook cannot be read, or the new one not be written.
    """
    check_new_workbook(path)
    before, findings = _old_year(old) if old else (OldYear(), ())
    made = _year(before, year, words)
    write_new_workbook(path, guarded_workbook(made, words))
    return NewWorkbook(made, in_order(findings))


def _old_year(path: Path) -> tuple[OldYear, tuple[Finding, ...]]:
    source, of_file = find_workbook(path)
    year, of_rows = read_old_year(source)
    return year, of_file + of_rows


def _year(old: OldYear, year: int | None, words: WorkbookWords) -> NewYear:
    if year is None:
        if not old.rounds:
            raise WorkbookError([error(Code.NO_ROUNDS)])
        year = max(old.rounds).year + 1
    empty = empty_year(year, words.round_names, words.title.format(year=year))
    return next_year(old, empty)
