"""The one verb of the stage: records in, the model of a round out, every problem in one run."""

from pipeline.findings import Code, Finding, error
from pipeline.intake.records import Workbook
from pipeline.model.assemble import assemble
from pipeline.model.gaps import gap_findings
from pipeline.model.references import reference_findings
from pipeline.model.scope import Choice, find_scope, row_findings, same_code
from pipeline.model.status import RoundStatus


def validate(workbook: Workbook, choice: Choice) -> tuple[RoundStatus | None, tuple[Finding, ...]]:
    """The model of the chosen round and all findings; no model where one of them is an error."""
    scope, findings = find_scope(workbook, choice)
    findings.extend(row_findings(workbook, scope))
    if scope is None:
        return None, tuple(findings)
    findings.extend(reference_findings(workbook, scope))
    if any(finding.is_error for finding in findings):
        return None, tuple(findings)
    status = assemble(workbook, scope)
    in_round = {same_code(programme.code) for programme in status.programmes}
    for code in choice.programmes:
        if same_code(code) not in in_round:
            missing = error(Code.PROGRAMME_NOT_IN_ROUND, shown=code, round=scope.round)
            return None, (*findings, missing)
    findings.extend(gap_findings(workbook, scope, status))
    return status, tuple(findings)
