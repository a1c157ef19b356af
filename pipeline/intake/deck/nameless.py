"""Slides on which a program has renamed everything: ours are those that say what only one said."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from pptx.slide import Slide as SlideFile

from pipeline.intake.deck.record import SlideRecord
from pipeline.intake.deck.units import shapes_of, unit_of

_LEAST = 1 / 3
"""The part of what only a slide of ours said that is still to be read on it."""


def slides_by_content(
    slides: Mapping[int, SlideFile], lost: Sequence[SlideRecord], recorded: Sequence[SlideRecord]
) -> Iterator[tuple[int, SlideRecord]]:
    """The ids of nameless slides with the lost ones that they are, the most alike first.

    `slides` are the nameless ones by their ids, `recorded` all that were generated.
    Of equal ones the first, in both orders; what says too little of a lost one is not ours.
    """
    counted = Counter(text for told in recorded for text in _told(told))
    own = {told.key: {text for text in _told(told) if counted[text] == 1} for told in lost}
    said = [(id_, _said(slide)) for id_, slide in slides.items()]
    alike = sorted(
        (-len(own[told.key] & texts) / len(own[told.key]), place, number)
        for place, told in enumerate(lost)
        for number, (_, texts) in enumerate(said)
        if own[told.key] & texts
    )
    known: set[str] = set()
    taken: set[int] = set()
    for likeness, place, number in alike:
        told, (id_, _) = lost[place], said[number]
        if -likeness >= _LEAST and told.key not in known and number not in taken:
            known.add(told.key)
            taken.add(number)
            yield id_, told


def _told(record: SlideRecord) -> set[str]:
    return {unit.text for unit in record.units if unit.text}


def _said(slide: SlideFile) -> set[str]:
    units = (unit_of(shape, "", lambda _: "") for shape in shapes_of(slide.element))
    return {unit.text for unit in units if unit.text}
