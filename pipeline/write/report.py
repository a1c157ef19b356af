"""The report of a run as JSON, for other programs; its schema is docs/report.schema.json."""

import json
from collections.abc import Sequence
from typing import cast

from pipeline.findings import Finding, Severity
from pipeline.wording.words import Words

FORMAT = 1
"""Raised when a key is taken away or changes its meaning; keys may be added without it."""


Reported = dict[str, object]
"""An object of the report by its keys."""


def report_text(findings: Sequence[Finding], words: Words, decks: Sequence[Reported] = ()) -> str:
    """The report of a run; `decks` are those that were written, the first one told at the top."""
    counts: Reported = {
        f"{severity}s": sum(finding.severity is severity for finding in findings)
        for severity in Severity
    }
    first: Reported = {"round": None, "deck": None, "slides": []}
    for deck in decks[:1]:
        first = {key: deck[key] for key in first}
        counts |= cast(Reported, deck["counts"])
    report = {
        "format": FORMAT,
        **first,
        "decks": decks,
        "findings": [_finding(finding, words) for finding in findings],
        "counts": counts,
    }
    return json.dumps(report, ensure_ascii=False, indent=2) + "\n"


def _finding(finding: Finding, words: Words) -> dict[str, str | None]:
    where = finding.where
    return {
        "severity": finding.severity,
        "code": finding.code,
        "sheet": where.sheet if where else None,
        "cell": (where.ref or None) if where else None,
        "message": words.message(finding),
    }
