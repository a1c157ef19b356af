"""What becomes of each slide of a deck; values alone, nothing is changed here."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from pipeline.intake.deck.record import SlideRecord
from pipeline.intake.deck.units import Unit, UnitKind, is_moved
from pipeline.refresh.decisions import Decision
from pipeline.refresh.merge import Fate, UnitMerge, merged_units

_LEAST_MOVE = 36_000
"""EMU, a millimetre: a program that saves groups and texts without wrap measures them anew."""


@dataclass(frozen=True)
class TheirSlide:
    """A slide of ours as it is in the deck now; `has_others` if people added shapes or notes.

    It is `resaved` if a program has restated the looks of all that stands on it.
    """

    units: Mapping[str, Unit]
    untouched: bool = False
    has_others: bool = False
    resaved: bool = False


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
            merged = merged_units(generated, here.units, slide.units)
            units = tuple(_with_own_marks(unit, here, generated) for unit in merged)
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


def _with_own_marks(merge: UnitMerge, here: TheirSlide, generated: Sequence[Unit]) -> UnitMerge:
    """Marks that somebody has restyled or added something to stay: they would be made anew."""
    if merge.kind is not UnitKind.MARKS or merge.fate is not Fate.MERGED or here.resaved:
        return merge
    style = here.units[merge.key].style
    if any(unit.key == merge.key and unit.style == style for unit in generated):
        return merge
    rows = (
        replace(row, pieces=tuple(replace(p, text=_held(p.text)) for p in row.pieces))
        for row in merge.rows
    )
    return replace(merge, rows=tuple(rows), alternative=_held(merge.alternative))


def _held(decision: Decision) -> Decision:
    return Decision.CONFLICT if decision is Decision.UPDATED else decision


def _is_edited(here: TheirSlide, generated: SlideRecord) -> bool:
    """Whether anything on a slide would be lost with it: a text, a look, a shape that was added.

    Where a program has restated the looks, by what it says and where it stands.
    """
    units = {unit.key: unit for unit in generated.units}
    if here.has_others or here.units.keys() != units.keys():
        return True
    if here.resaved:
        return any(_says_otherwise(here.units[key], unit) for key, unit in units.items())
    return dict(here.units) != units


def _says_otherwise(unit: Unit, generated: Unit) -> bool:
    """Whether a shape was edited; a lost alternative text and a place stated anew are no edits."""
    is_told_otherwise = unit.alternative not in ("", generated.alternative)
    is_placed = unit.place is not None and generated.place is not None
    stands_elsewhere = is_placed and is_moved(unit, generated, _LEAST_MOVE)
    return unit.says != generated.says or is_told_otherwise or stands_elsewhere
