"""The verbs of the stage: records in, the model of a round out, every problem in one run."""

from collections.abc import Iterator
from dataclasses import replace

from pipeline.findings import Code, Finding, error
from pipeline.intake.records import Workbook
from pipeline.model.gaps import gap_findings
from pipeline.model.hints import hint_findings, unchanged_findings
from pipeline.model.index import Index, by_round
from pipeline.model.references import reference_findings
from pipeline.model.scope import Choice, Scope, find_scope, row_findings, same_code
from pipeline.model.setbacks import setback_findings
from pipeline.model.unchecked import unchecked_findings
from pipeline.model.year import YearStatus, assemble_year, gaps_of


def validate(workbook: Workbook, choice: Choice) -> tuple[YearStatus | None, tuple[Finding, ...]]:
    """The model of the chosen round and all findings; no model of what cannot be chosen.

    What could not be read is missing in the model; an error among the findings says so.
    """
    scope, of_choice = find_scope(workbook, choice)
    of_rows = tuple(row_findings(workbook, scope))
    if scope is None:
        return None, (*of_choice, *of_rows)
    index = Index.of(workbook)
    of_choice.extend(_not_in_round(index, choice, scope))
    status = assemble_year(index, scope)
    setbacks = setback_findings(index, scope, status.changes) if status.changes else ()
    on_rows = (
        *(*of_rows, *reference_findings(index, scope), *gap_findings(index, scope, status.now)),
        *(*setbacks, *hint_findings(index, status.now)),
    )
    findings = (*of_choice, *on_rows)
    if any(finding.is_error for finding in of_choice):
        return None, findings
    return replace(status, gaps=gaps_of(on_rows, workbook, scope, status.now)), findings


def check_rounds(workbook: Workbook, choice: Choice) -> tuple[Finding, ...]:
    """All findings of the chosen round, else of every round that has rows.

    Told besides what a build tells: how much is as it was in the round before, and what could
    not be checked, since silence would look like a check that passed.
    """
    index = Index.of(workbook)
    used = {row.round.value for row in by_round(workbook)}
    rounds = [id_ for row in workbook.rounds if (id_ := row.id.value) and id_ in used]
    checked = [choice.round] if choice.round else rounds
    choices = [replace(choice, round=round_) for round_ in checked] or [choice]
    findings = [finding for one in choices for finding in validate(workbook, one)[1]]
    if not choice.round:
        findings = [finding for finding in findings if finding.code is not Code.OLDER_ROUND]
    unchanged = (told for round_ in checked for told in unchanged_findings(index, round_))
    return (*findings, *unchanged, *unchecked_findings(index, choices))


def _not_in_round(index: Index, choice: Choice, scope: Scope) -> Iterator[Finding]:
    members = index.members_of(scope.round)
    for code in choice.programmes:
        if same_code(code) in index.programmes and (same_code(code), None) not in members:
            yield error(Code.PROGRAMME_NOT_IN_ROUND, shown=code, round=scope.round)
