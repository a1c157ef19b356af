"""The rules of an accessible deck, with their clauses, and a fault where one is broken."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

LONGEST_ALTERNATIVE = 250
"""Characters of an alternative text; a screen reader reads it without a pause."""


class Rule(StrEnum):
    """The stable name of each rule; its sentences stand in `wording`."""

    # the deck
    DOCUMENT_TITLE = "document-title"
    DOCUMENT_LANGUAGE = "document-language"
    SECTION_NAME = "section-name"
    # a slide
    TITLE_MISSING = "title-missing"
    TITLE_REPEATED = "title-repeated"
    TITLE_ORDER = "title-order"
    READING_ORDER = "reading-order"
    FOOTER_ORDER = "footer-order"
    EMPTY_PLACEHOLDER = "empty-placeholder"
    OFF_SLIDE = "off-slide"
    # what is seen
    ALT_MISSING = "alt-missing"
    ALT_SAYS_NOTHING = "alt-says-nothing"
    ALT_DECORATIVE = "alt-decorative"
    # tables
    TABLE_HEADER = "table-header"
    TABLE_MERGED = "table-merged"
    TABLE_BLANK = "table-blank"
    # texts
    TEXT_LANGUAGE = "text-language"
    TEXT_SMALL = "text-small"
    TEXT_CONTRAST = "text-contrast"
    LIST_TYPED = "list-typed"
    LINK_WORDS = "link-words"
    # what only a person can tell
    ALT_LONG = "alt-long"
    CONTRAST_UNSEEN = "contrast-unseen"
    MEDIA = "media"
    MOVES = "moves"
    SENSORY = "sensory"
    HIDDEN = "hidden"

    @property
    def wcag(self) -> str:
        """The success criterion of WCAG 2.1; '' where the rule is not from there."""
        return _CRITERIA.get(self, "")

    @property
    def en_301_549(self) -> str:
        """The clause of EN 301 549 V3.2.1, which counts WCAG's criteria on for documents."""
        return f"10.{self.wcag}" if self.wcag else ""

    @property
    def needs_person(self) -> bool:
        """Whether it only says where a person must look."""
        return self in _FOR_PEOPLE


_CRITERIA: Mapping[Rule, str] = MappingProxyType(
    {
        Rule.DOCUMENT_TITLE: "2.4.2",
        Rule.DOCUMENT_LANGUAGE: "3.1.1",
        Rule.SECTION_NAME: "2.4.6",
        Rule.TITLE_MISSING: "1.3.1",
        Rule.TITLE_REPEATED: "2.4.6",
        Rule.TITLE_ORDER: "1.3.2",
        Rule.READING_ORDER: "1.3.2",
        Rule.FOOTER_ORDER: "1.3.2",
        Rule.EMPTY_PLACEHOLDER: "1.3.1",
        Rule.ALT_MISSING: "1.1.1",
        Rule.ALT_SAYS_NOTHING: "1.1.1",
        Rule.ALT_DECORATIVE: "1.1.1",
        Rule.TABLE_HEADER: "1.3.1",
        Rule.TABLE_MERGED: "1.3.1",
        Rule.TABLE_BLANK: "1.3.1",
        Rule.TEXT_LANGUAGE: "3.1.2",
        Rule.TEXT_CONTRAST: "1.4.3",
        Rule.LIST_TYPED: "1.3.1",
        Rule.LINK_WORDS: "2.4.4",
        Rule.ALT_LONG: "1.1.1",
        Rule.CONTRAST_UNSEEN: "1.4.3",
        Rule.MEDIA: "1.2.2",
        Rule.MOVES: "2.2.2",
        Rule.SENSORY: "1.3.3",
    }
)
_FOR_PEOPLE = frozenset(
    (Rule.ALT_LONG, Rule.CONTRAST_UNSEEN, Rule.MEDIA, Rule.MOVES, Rule.SENSORY, Rule.HIDDEN)
)


@dataclass(frozen=True)
class Fault:
    """Where a rule is broken; `slide` counts from 1, None for the whole deck."""

    rule: Rule
    slide: int | None = None
    shape: str = ""
    arguments: tuple[tuple[str, str | float], ...] = ()
    """What its sentence names; numbers as numbers, to be written as the language does."""


def fault(
    rule: Rule, slide: int | None = None, shape: str = "", **arguments: str | float | None
) -> Fault:
    """A fault with what its sentence names; None is nothing to name."""
    named = ((name, "" if value is None else value) for name, value in arguments.items())
    return Fault(rule, slide, shape, tuple(named))
