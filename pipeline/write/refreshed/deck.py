"""The whole deck: every slide as the merge says, then the record of what was generated now."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from pptx.presentation import Presentation as PresentationFile
from pptx.slide import Slide as SlideFile

from pipeline.intake.deck.managed import ManagedSlide, slides_by_id
from pipeline.intake.deck.record import DeckRecord, SlideRecord, record_xml, slide_xml, with_id
from pipeline.intake.deck.units import Unit, picture_digest, slide_content, slide_digest, units_on
from pipeline.refresh.merge import Fate
from pipeline.refresh.merge_deck import SlideMerge
from pipeline.write.mend import mend
from pipeline.write.package_file import packed
from pipeline.write.record import add_record
from pipeline.write.refreshed.graft import Grafter
from pipeline.write.refreshed.slides import SlideRefresher


@dataclass(frozen=True)
class FreshDeck:
    """The deck as it would be made now, and its record."""

    file: PresentationFile
    record: DeckRecord

    def slides(self) -> Mapping[str, SlideFile]:
        """The slides by their keys."""
        files = self.file.slides
        return {told.key: slide for told, slide in zip(self.record.slides, files, strict=True)}


def refreshed(
    file: PresentationFile,
    managed: Sequence[ManagedSlide],
    fresh: FreshDeck,
    decided: tuple[Sequence[SlideMerge], Sequence[str]],
    *,
    prefer_workbook: bool,
) -> bytes:
    """The saved deck with what is decided of its slides and their order; all else in it stays."""
    merges, order = decided
    refresher = SlideRefresher(file, Grafter(file.part.package), prefer_workbook)
    here = {slide.record.key: slide for slide in managed}
    sources = fresh.slides()
    standing = {key: slide.file for key, slide in here.items()}
    made = {told.key: told for told in fresh.record.slides}
    refresher.arrange([str(here[key].id) if key in here else key for key in order])
    anew: set[str] = set()
    last: SlideFile | None = None
    for merge in merges:
        match merge.fate:
            case Fate.MERGED:
                old = here[merge.key]
                if merge.replaced and _units(old.file) != made[merge.key].units:
                    refresher.replace(old.file, sources[merge.key])
                elif not merge.replaced:
                    refresher.patch(old, sources[merge.key], made[merge.key], merge.units)
                if merge.replaced:
                    anew.add(merge.key)
                last = old.file
            case Fate.ADDED:
                last = refresher.add(sources[merge.key], last)
                standing[merge.key] = last
                anew.add(merge.key)
            case Fate.REMOVED:
                refresher.remove(standing.pop(merge.key))
            case Fate.STAYS | Fate.STAYS_DELETED:
                pass
    refresher.name_slides()
    refresher.number_slides()
    mend(file)
    ids = {slide.part: id_ for id_, slide in slides_by_id(file).items()}
    told_of = ((told, standing.get(told.key)) for told in fresh.record.slides)
    records = (
        with_id(slide_xml(_record(told, slide, anew)), ids[slide.part] if slide else 0)
        for told, slide in told_of
    )
    add_record(file, record_xml(fresh.record.making, "", records))
    return packed(file.part.package)


def _units(slide: SlideFile) -> tuple[Unit, ...]:
    """Its units in the order in which they stand."""
    return tuple(unit for _, unit in units_on(slide.element, picture_digest(slide.part)))


def _record(told: SlideRecord, slide: SlideFile | None, anew: set[str]) -> SlideRecord:
    """What was generated now, with the digest where it stands as generated."""
    if slide is None or told.key not in anew:
        return replace(told, digest="")
    return replace(told, digest=slide_digest(slide_content(slide.element), _units(slide)))
