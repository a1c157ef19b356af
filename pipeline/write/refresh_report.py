"""The report on a deck beside the workbook as JSON; its schema is docs/refresh.schema.json."""

import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from pipeline.findings import Finding
from pipeline.refresh.note import Note, UnitState
from pipeline.wording.words import Words

FORMAT = 1
"""Raised when a key is taken away or changes its meaning; keys may be added without it."""


def refresh_report_text(
    deck: Path,
    findings: Sequence[Finding],
    words: Words,
    notes: Sequence[Note] = (),
    states: Sequence[UnitState] = (),
) -> str:
    """Every place of the deck with its state, those that differ from the workbook with both texts.

    And what was found in the workbook.
    """
    failed = any(finding.is_error for finding in findings)
    told = {
        "format": FORMAT,
        "deck": str(deck),
        "in_line": None if failed else not any(note.outcome.is_out_of_date for note in notes),
        "units": [asdict(state) for state in states],
        "places": [asdict(note) for note in notes],
        "findings": [
            {"severity": f.severity, "code": f.code, "message": words.message(f)} for f in findings
        ],
    }
    return json.dumps(told, ensure_ascii=False, indent=2) + "\n"
