"""What a language must say of an accessible deck: each rule's sentences, and the frame of them."""

from collections.abc import Mapping
from dataclasses import dataclass

from pipeline.accessibility import Fault, Rule
from pipeline.wording.plural import Plural


@dataclass(frozen=True, eq=False)
class Sentences:
    """What is wrong, and what to do about it; the places are filled from the fault."""

    wrong: str
    do: str


@dataclass(frozen=True, eq=False)
class AuditWords:
    """The words of `check-deck`."""

    checking: str
    whole_deck: str
    slide: str
    slides: str
    on_slide: str
    """A slide and a shape on it."""
    of_clauses: str
    """The criterion of WCAG and the clause of EN 301 549 that a rule is from."""
    no_clauses: str
    faults: Plural
    no_faults: str
    look_yourself: str
    always: str
    """What no program can tell of any deck."""
    rules: Mapping[Rule, Sentences]

    def place(self, fault: Fault) -> str:
        """Where a fault is: the slide and the shape's name, or the whole deck."""
        if fault.slide is None:
            return self.whole_deck
        slide = self.slide.format(number=fault.slide)
        return self.on_slide.format(slide=slide, shape=fault.shape) if fault.shape else slide

    def clauses(self, fault: Fault) -> str:
        """Which clauses ask for it, or that none does."""
        rule = fault.rule
        if not rule.wcag:
            return self.no_clauses
        return self.of_clauses.format(wcag=rule.wcag, en_301_549=rule.en_301_549)
