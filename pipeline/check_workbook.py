"""The shorter spine: from the workbook to what is wrong in it, with nothing drawn."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from pipeline.findings import ExitCode, Finding, in_order
from pipeline.intake.find_workbook import find_workbook
from pipeline.intake.workbook import read_workbook
from pipeline.model.scope import Choice, choices
from pipeline.model.validate import check_rounds
from pipeline.settings import Settings
from pipeline.wording.words import Words
from pipeline.write.output import check_names


@dataclass(frozen=True)
class Checked:
    """The workbook that was read, and everything found in it."""

    path: Path
    findings: tuple[Finding, ...]

    @property
    def exit_code(self) -> ExitCode:
        """Whether a deck could be built."""
        has_errors = any(finding.is_error for finding in self.findings)
        return ExitCode.WORKBOOK if has_errors else ExitCode.BUILT


def check_workbook(settings: Settings, words: Words, tell: Callable[[str], None]) -> Checked:
    """Everything wrong, missing or doubtful in the round of the settings, else in every round.

    Raises:
        BuildDeckError: there is no workbook to read, or it cannot be read at all.
    """
    check_names(settings)
    tell(words.terminal.checking)
    path, findings = find_workbook(settings.workbook)
    workbook, of_workbook = read_workbook(path)
    asked = choices(workbook, settings)
    choice = asked[0] if len(asked) == 1 else Choice()  # all rounds are what a check is of
    return Checked(path, in_order(findings + of_workbook + check_rounds(workbook, choice)))
