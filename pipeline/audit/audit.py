"""All rules asked of a deck: what is at fault, and where only a person can tell."""

from collections.abc import Callable, Iterator

from pipeline.accessibility import Fault
from pipeline.audit.alternatives import alternatives
from pipeline.audit.contrast import contrasts
from pipeline.audit.document import document
from pipeline.audit.links import links
from pipeline.audit.lists import typed_lists
from pipeline.audit.order import reading_order
from pipeline.audit.people import for_people
from pipeline.audit.places import places
from pipeline.audit.tables import tables
from pipeline.audit.texts import texts
from pipeline.audit.titles import titles
from pipeline.intake.deck.content import Deck

_RULES: tuple[Callable[[Deck], Iterator[Fault]], ...] = (
    *(document, titles, reading_order, places, alternatives),
    *(tables, texts, contrasts, typed_lists, links, for_people),
)


def audit(deck: Deck) -> tuple[Fault, ...]:
    """Every fault once, those of the whole deck first, then by slide."""
    found = dict.fromkeys(fault for rule in _RULES for fault in rule(deck))
    return tuple(sorted(found, key=lambda fault: fault.slide or 0))
