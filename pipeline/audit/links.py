"""The words of a link tell where it leads."""

import re
from collections.abc import Iterator
from itertools import groupby

from pipeline.accessibility import Fault, Rule, fault
from pipeline.audit.excerpts import excerpt
from pipeline.intake.deck.content import Deck, Paragraph

_SAYS_NOTHING = re.compile(
    r"(klikkaa |paina |katso |lue |lataa )?(tästä|tässä|täältä|tänne|tämä)|(lue )?lisää|linkki|"
    r"(click |read |see )?(here|more|this)|link|(klicka |läs |se )?(här|mer)|länk|"
    r"(https?://|www\.)\S+",
    re.IGNORECASE,
)


def links(deck: Deck) -> Iterator[Fault]:
    """Links that are a bare address, or a word such as 'tästä'."""
    for slide in deck.slides:
        for shape in slide.every_shape:
            for text in (text for p in shape.all_paragraphs for text in _links(p)):
                if _SAYS_NOTHING.fullmatch(text.strip(" .:»>→")):
                    yield fault(Rule.LINK_WORDS, slide.number, shape.name, text=excerpt(text))


def _links(paragraph: Paragraph) -> Iterator[str]:
    """The words of each link, also where they are of several looks."""
    for link, runs in groupby(paragraph.runs, key=lambda run: run.link):
        if link:
            yield "".join(run.text for run in runs).strip()
