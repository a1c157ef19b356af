"""What the report of a run says of a deck that was written: its slides and all that they tell."""

from dataclasses import asdict
from pathlib import Path

from pipeline.intake.cell_ranges import cell_ranges
from pipeline.model.measures import round_counts, verdict_counts
from pipeline.model.status import RoundStatus
from pipeline.render.origins import Told, told_on
from pipeline.render.shapes import RenderedDeck
from pipeline.write.report import Reported


def built_report(status: RoundStatus, deck: RenderedDeck, path: Path) -> Reported:
    """A deck by the keys of the report."""
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
        "counts": {
            "slides": len(deck.slides),
            "programmes": len(status.programmes),
            "targets": sum(len(programme.targets) for programme in status.programmes),
            "phases": asdict(round_counts(status)),
            "verdicts": {verdict or "missing": n for verdict, n in verdict_counts(status).items()},
        },
    }


def _piece(told: Told) -> Reported:
    """One thing that a slide tells, with its cells: none if it is in the deck's own words."""
    return {
        "shape": told.shape,
        "kind": told.kind,
        "row": told.row,
        "column": told.column,
        "text": told.text,
        "cells": cell_ranges(told.origin),
    }
