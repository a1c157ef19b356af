"""The report on a deck as JSON, for other programs; its schema is docs/check-deck.schema.json."""

import json
from collections.abc import Sequence
from pathlib import Path

from pipeline.accessibility import Fault
from pipeline.findings import Finding
from pipeline.wording.words import Words

FORMAT = 1
"""Raised when a key is taken away or changes its meaning; keys may be added without it."""


def deck_report_text(
    deck: Path, slides: int, faults: Sequence[Fault], for_people: Sequence[Fault], words: Words
) -> str:
    """The report on a deck that was read."""
    told = {
        "deck": str(deck),
        "slides": slides,
        "faults": [_fault(fault, words) for fault in faults],
        "for_people": [_fault(fault, words) for fault in for_people],
        "problems": [],
    }
    return _text(told)


def unread_report_text(deck: Path, problems: Sequence[Finding], words: Words) -> str:
    """The report on a deck that could not be read, and why."""
    told = [{"code": problem.code, "message": words.message(problem)} for problem in problems]
    nothing: dict[str, object] = {"slides": None, "faults": [], "for_people": []}
    return _text({"deck": str(deck), **nothing, "problems": told})


def _text(told: dict[str, object]) -> str:
    return json.dumps({"format": FORMAT, **told}, ensure_ascii=False, indent=2) + "\n"


def _fault(fault: Fault, words: Words) -> dict[str, str | int | None]:
    wrong, do = words.fault(fault)
    return {
        "rule": fault.rule,
        "slide": fault.slide,
        "shape": fault.shape or None,
        "wrong": wrong,
        "do": do,
        "wcag": fault.rule.wcag or None,
        "en_301_549": fault.rule.en_301_549 or None,
    }
