"""The file's properties and its sections: what a screen reader says before the first slide."""

import re
from collections import Counter
from collections.abc import Iterator

from pipeline.accessibility import Fault, Rule, fault
from pipeline.intake.deck.content import Deck

_MADE_UP_TITLE = re.compile(
    r"(powerpoint[- ]?(presentation|esitys)?|(esitys|presentation)\s*\d*|.*\.pptx)", re.IGNORECASE
)
_MADE_UP_SECTION = re.compile(
    r"oletusosa|nimetön osa|default section|untitled section|standardavsnitt|"
    r"avsnitt utan (namn|rubrik)|(osa|section|avsnitt)\s*\d+",
    re.IGNORECASE,
)


def document(deck: Deck) -> Iterator[Fault]:
    """A title and a language of the file; sections with names of their own, if there are any."""
    if not deck.title or _MADE_UP_TITLE.fullmatch(deck.title):
        yield fault(Rule.DOCUMENT_TITLE, shown=deck.title)
    if not deck.language:
        yield fault(Rule.DOCUMENT_LANGUAGE)
    for name, count in Counter(name.strip() for name in deck.sections).items():
        if not name or _MADE_UP_SECTION.fullmatch(name) or count > 1:
            yield fault(Rule.SECTION_NAME, shown=name)
