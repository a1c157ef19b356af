"""What the report of a run says of a deck that was written: its slides and all that they tell."""

from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from pipeline.intake.cell_ranges import cell_ranges
from pipeline.model.measures import RoundTotals
from pipeline.render.shapes import SlideHead
from pipeline.render.told import Told
from pipeline.write.report import Reported


def built_report(totals: RoundTotals, slides: Sequence[SlideHead], path: Path) -> Reported:
    """A deck by the keys of the report; `slides` hold what they tell."""
    return {
        "round": str(totals.round.id),
        "programmes": list(totals.programmes),
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
            "programmes": len(totals.programmes),
            "targets": totals.targets,
            "phases": asdict(totals.phases),
            "verdicts": {verdict or "missing": n for verdict, n in totals.verdicts.items()},
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
