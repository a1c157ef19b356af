"""What could not be checked, said each time: silence would look like a check that passed."""

from collections.abc import Iterable, Iterator
from enum import StrEnum

from pipeline.findings import Code, Finding, hint
from pipeline.intake.records import ForecastRow, PhaseRow, ProgrammeRow, TargetRow
from pipeline.model.gaps import lost_rows
from pipeline.model.index import Index
from pipeline.model.scope import Choice, find_scope


class Check(StrEnum):
    """A check that needs cells which are missing or in error; its words stand in `wording`."""

    ROUNDS = "rounds"
    PROGRAMME_NAMES = "programme-names"
    TARGET_NAMES = "target-names"
    STATUSES = "statuses"
    OWNERS = "owners"
    VERDICTS = "verdicts"
    FORECASTS = "forecasts"
    TARGETS_OF_PROGRAMMES = "targets-of-programmes"
    PHASES_OF_TARGETS = "phases-of-targets"
    FORECASTS_OF_TARGETS = "forecasts-of-targets"


_NEEDED = (
    (Check.PROGRAMME_NAMES, ProgrammeRow, ("code",)),
    (Check.OWNERS, ProgrammeRow, ("owners",)),
    (Check.TARGET_NAMES, TargetRow, ("programme", "number")),
    (Check.STATUSES, PhaseRow, ("status",)),
    (Check.VERDICTS, ForecastRow, ("verdict",)),
    (Check.FORECASTS, ForecastRow, ("forecast_text",)),
)
"""The columns without which a check of single cells or names is not made."""


def unchecked_findings(index: Index, choices: Iterable[Choice]) -> Iterator[Finding]:
    """One hint on all checks that were not made of the chosen rounds, if there are any."""
    checks = [check for choice in choices for check in _unchecked(index, choice)]
    if checks:
        yield hint(Code.NOT_CHECKED, checks=" ".join(dict.fromkeys(checks)))


def _unchecked(index: Index, choice: Choice) -> Iterator[Check]:
    for check, row_type, names in _NEEDED:
        if not index.workbook.was_read(row_type, *names):
            yield check
    scope, _ = find_scope(index.workbook, choice)
    if scope is None:
        yield Check.ROUNDS
        return
    lost = lost_rows(index, scope)
    if lost.targets:
        yield Check.TARGETS_OF_PROGRAMMES
    if lost.phases:
        yield Check.PHASES_OF_TARGETS
    if lost.forecasts:
        yield Check.FORECASTS_OF_TARGETS
