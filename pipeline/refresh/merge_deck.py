"""What becomes of each slide of a deck; values alone, nothing is changed here."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from pipeline.intake.deck.record import SlideRecord
from pipeline.intake.deck.units import Unit
from pipeline.refresh.merge import Fate, UnitMerge, merged_units


@dataclass(frozen=True)
class TheirSlide:
    """A slide of ours as it is in the deck now; `has_others` if people added shapes or notes."""

    units: Mapping[str, Unit]
    untouched: bool = False
    has_others: bool = False


@dataclass(frozen=True)
class SlideMerge:
    """A slide with its shapes; one that is `replaced` is made anew, as nothing on it is touched."""

    key: str
    title: str
    fate: Fate
    units: tuple[UnitMerge, ...] = ()
    replaced: bool = False

    @property
    def brings_something(self) -> bool:
        """Whether the workbook has changed anything in it since the deck was made."""
        return self.fate is not Fate.STAYS_DELETED and (
            self.fate is not Fate.MERGED or any(unit.brings_something for unit in self.units)
        )


def merged_slides(
    base: Sequence[SlideRecord],
    theirs: Mapping[str, TheirSlide],
    ours: Sequence[SlideRecord],
    *,
    restore: bool = False,
) -> Iterator[SlideMerge]:
    """What becomes of the slides: those of the workbook in order, then those it has no more.

    With `restore` slides that people deleted come back.
    """
    recorded = {slide.key: slide for slide in base}
    wanted = {slide.key for slide in ours}
    for slide in ours:
        told = (slide.key, slide.title)
        here, before = theirs.get(slide.key), recorded.get(slide.key)
        if here is not None:
            generated = before.units if before else ()
            units = tuple(merged_units(generated, here.units, slide.units))
            yield SlideMerge(*told, Fate.MERGED, units, replaced=here.untouched)
        elif before is not None and not restore:
            yield SlideMerge(*told, Fate.STAYS_DELETED)
        else:
            yield SlideMerge(*told, Fate.ADDED)
    for slide in base:
        here = theirs.get(slide.key)
        if here is not None and slide.key not in wanted:
            fate = Fate.STAYS if _is_edited(here, slide) else Fate.REMOVED
            yield SlideMerge(slide.key, slide.title, fate)


def _is_edited(here: TheirSlide, generated: SlideRecord) -> bool:
    """Whether anything on a slide would be lost with it: a text, a look, a shape that was added.

    What a program changes by saving cannot be told from what people do: then the slide stays.
    """
    units = {unit.key: unit for unit in generated.units}
    return here.has_others or dict(here.units) != units
