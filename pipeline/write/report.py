"""The report of a run as JSON, for other programs; its schema is docs/report.schema.json."""

import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from pipeline.findings import Finding, Severity
from pipeline.model.measures import round_counts
from pipeline.model.status import RoundStatus
from pipeline.render.shapes import RenderedDeck
from pipeline.wording.words import Words

FORMAT = 1
"""Raised when a key is taken away or changes its meaning; keys may be added without it."""


def report_text(
    findings: Sequence[Finding],
    words: Words,
    built: tuple[RoundStatus, RenderedDeck, Path] | None = None,
) -> str:
    """The report of a run; `built` is None where nothing was written."""
    report: dict[str, object] = {"format": FORMAT, "round": None, "deck": None, "slides": []}
    counts: dict[str, object] = {
        f"{severity}s": sum(finding.severity is severity for finding in findings)
        for severity in Severity
    }
    if built:
        status, deck, path = built
        report["round"] = str(status.round.id)
        report["deck"] = str(path)
        report["slides"] = [
            {"number": number, "title": slide.title, "kind": slide.kind}
            for number, slide in enumerate(deck.slides, 1)
        ]
        counts["slides"] = len(deck.slides)
        counts["programmes"] = len(status.programmes)
        counts["targets"] = sum(len(programme.targets) for programme in status.programmes)
        counts["phases"] = asdict(round_counts(status))
    report["findings"] = [_finding(finding, words) for finding in findings]
    report["counts"] = counts
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
