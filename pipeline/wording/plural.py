"""Words that have a form for one and another for more."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Plural:
    """What is counted, for one and for more; {count} is the number."""

    one: str
    other: str
