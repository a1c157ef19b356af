"""The one verb of the stage: records in, the model of a round out, every problem in one run."""

from collections.abc import Iterator

from pipeline.findings import Code, Finding, error
from pipeline.intake.records import Workbook
from pipeline.model.assemble import assemble
from pipeline.model.gaps import gap_findings
from pipeline.model.hints import hint_findings
from pipeline.model.index import Index
from pipeline.model.references import reference_findings
from pipeline.model.scope import Choice, Scope, find_scope, row_findings, same_code
from pipeline.model.status import RoundStatus


def validate(workbook: Workbook, choice: Choice) -> tuple[RoundStatus | None, tuple[Finding, ...]]:
    """The model of the chosen round and all findings; no model where one of them is an error."""
    scope, findings = find_scope(workbook, choice)
    findings.extend(row_findings(workbook, scope))
    if scope is None:
        return None, tuple(findings)
    index = Index.of(workbook)
    findings.extend(reference_findings(index, scope))
    status = assemble(index, scope)  # of what could be read: what else it lacks is told too
    findings.extend(_not_in_round(index, choice, scope))
    findings.extend(gap_findings(index, scope, status))
    findings.extend(hint_findings(index, status))
    has_errors = any(finding.is_error for finding in findings)
    return None if has_errors else status, tuple(findings)


def _not_in_round(index: Index, choice: Choice, scope: Scope) -> Iterator[Finding]:
    members = index.members_of(scope.round)
    for code in choice.programmes:
        if same_code(code) in index.programmes and (same_code(code), None) not in members:
            yield error(Code.PROGRAMME_NOT_IN_ROUND, shown=code, round=scope.round)
