"""The report of a run as JSON, for other programs; its schema is docs/report.schema.json."""

import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from pipeline.findings import Finding, Severity
from pipeline.intake.cell_ranges import cell_ranges
from pipeline.model.measures import round_counts, verdict_counts
from pipeline.model.status import RoundStatus
from pipeline.render.origins import Told, told_on
from pipeline.render.shapes import RenderedDeck
from pipeline.wording.words import Words

FORMAT = 1
"""Raised when a key is taken away or changes its meaning; keys may be added without it."""


def report_text(
    findings: Sequence[Finding],
    words: Words,
    decks: Sequence[tuple[RoundStatus, RenderedDeck, Path]] = (),
) -> str:
    """The report of a run; `decks` are those that were written, the first one told at the top."""
    told = [_deck(*deck) for deck in decks]
    counts: dict[str, object] = {
        f"{severity}s": sum(finding.severity is severity for finding in findings)
        for severity in Severity
    }
    first: dict[str, object] = {"round": None, "deck": None, "slides": []}
    if told:
        first = {key: told[0][key] for key in first}
        counts |= _counts(*decks[0][:2])
    report = {
        "format": FORMAT,
        **first,
        "decks": told,
        "findings": [_finding(finding, words) for finding in findings],
        "counts": counts,
    }
    return json.dumps(report, ensure_ascii=False, indent=2) + "\n"


def _deck(status: RoundStatus, deck: RenderedDeck, path: Path) -> dict[str, object]:
    return {
        "round": str(status.round.id),
        "programmes": [programme.code for programme in status.programmes],
        "deck": str(path),
        "slides": [
            {
                "number": number,
                "title": slide.title,
                "kind": slide.kind,
                "hidden": slide.hidden,
                "contents": [_piece(told) for told in told_on(slide)],
            }
            for number, slide in enumerate(deck.slides, 1)
        ],
        "counts": _counts(status, deck),
    }


def _piece(told: Told) -> dict[str, object]:
    """One thing that a slide tells, with its cells: none if it is in the deck's own words."""
    return {
        "shape": told.shape,
        "kind": told.kind,
        "row": told.row,
        "column": told.column,
        "text": told.text,
        "cells": cell_ranges(told.origin),
    }


def _counts(status: RoundStatus, deck: RenderedDeck) -> dict[str, object]:
    return {
        "slides": len(deck.slides),
        "programmes": len(status.programmes),
        "targets": sum(len(programme.targets) for programme in status.programmes),
        "phases": asdict(round_counts(status)),
        "verdicts": {verdict or "missing": n for verdict, n in verdict_counts(status).items()},
    }


def _finding(finding: Finding, words: Words) -> dict[str, str | None]:
    where = finding.where
    return {
        "severity": finding.severity,
        "code": finding.code,
        "sheet": where.sheet if where else None,
        "cell": (where.ref or None) if where else None,
        "message": words.message(finding),
    }
