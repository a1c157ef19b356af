"""What the report of a run says of a deck that was written: its slides and all that they tell."""

from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from pipeline.intake.cell_ranges import cell_ranges
from pipeline.model.measures import round_counts, verdict_counts
from pipeline.model.status import RoundStatus
from pipeline.render.shapes import SlideHead
from pipeline.render.told import Told
from pipeline.write.report import Reported


def built_report(status: RoundStatus, slides: Sequence[SlideHead], path: Path) -> Reported:
    """A deck by the keys of the report; `slides` hold what they tell."""
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
                "contents": [_piece(told) for told in slide.told],
            }
            for number, slide in enumerate(slides, 1)
        ],
        "counts": {
            "slides": len(slides),
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
