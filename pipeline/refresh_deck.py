"""The spine of a refresh: a deck edited by hand, brought in line with the workbook."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from io import BytesIO
from pathlib import Path

from pptx import Presentation
from pptx.oxml.ns import qn
from pptx.presentation import Presentation as PresentationFile

from pipeline.build_deck import draw_decks
from pipeline.findings import Code, DeckError, Finding, error
from pipeline.intake.deck.deck_file import UNREADABLE, not_a_deck, open_deck
from pipeline.intake.deck.managed import ManagedSlide, managed_slides, slides_by_id
from pipeline.intake.deck.order import slide_names, slides_opening
from pipeline.intake.deck.pictures import placed_pictures
from pipeline.intake.deck.record import DeckRecord, digest_of_parts, record_of
from pipeline.refresh.merge_deck import SlideMerge, TheirSlide, merged_slides
from pipeline.refresh.note import Note, UnitState
from pipeline.refresh.notes import notes_of, notes_of_order
from pipeline.refresh.order import Arrangement
from pipeline.refresh.redrawn import with_redrawn
from pipeline.refresh.sources import SlideSource, sources_of
from pipeline.refresh.states import states_of
from pipeline.refresh.statuses import with_whole_statuses
from pipeline.refresh.their_charts import TheirCharts
from pipeline.settings import Settings
from pipeline.wording.words import Words
from pipeline.write.output import write_output
from pipeline.write.refreshed.deck import FreshDeck, refreshed
from pipeline.write.shelf import Shelf

_MOVES = (qn("p:transition"), f"{qn('p:timing')}//{qn('p:childTnLst')}")
"""What changes or moves when a slide is shown; PowerPoint also writes timings of nothing."""


@dataclass(frozen=True)
class Compared:
    """A saved deck beside the one that the workbook would give now, and what to take from it."""

    file: PresentationFile
    record: DeckRecord
    slides: tuple[ManagedSlide, ...]
    fresh: bytes
    merges: tuple[SlideMerge, ...]
    added: int
    """How many slides in the deck are not ours."""
    findings: tuple[Finding, ...]
    sources: tuple[Path, Path]
    origins: Mapping[str, SlideSource]
    """Where the texts of the slides stand in the workbook, by the slides' keys."""
    order: Arrangement[str]
    """The order of the slides; those that are not ours are called by their ids."""
    parts: str
    """The digest of the parts of the deck that the workbook would give now."""

    @property
    def is_unedited(self) -> bool:
        """Whether all that the deck shows is as it was generated."""
        parts = ((str(part.partname), part.blob) for part in self.file.part.package.iter_parts())
        return digest_of_parts(parts) == self.record.parts

    @property
    def is_nothing(self) -> bool:
        """Whether there is nothing to take: another program may have saved the file anew."""
        if self.is_unedited:
            return self.parts == self.record.parts
        if self.order.moved or self.order.kept:
            return False
        return not any(merge.brings_something for merge in self.merges)

    @property
    def states(self) -> tuple[UnitState, ...]:
        """Every place of the deck: in line with the workbook, edited by hand, or out of date."""
        return tuple(states_of(self.merges, self.origins))

    @property
    def notes(self) -> tuple[Note, ...]:
        """All places of the deck that differ from the workbook."""
        titles = {merge.key: merge.title for merge in self.merges}
        return (
            *notes_of_order(self.order, titles, self.origins),
            *notes_of(self.merges, self.origins),
        )


@dataclass(frozen=True)
class Refreshed:
    """What a refresh has done: the copy of the deck as it was, None where nothing was written."""

    compared: Compared
    written: bool
    kept: Path | None


def compare_deck(
    deck: Path,
    settings: Settings,
    words: Callable[[str], Words],
    tell: Callable[[str], None],
    *,
    restore: bool = False,
) -> Compared:
    """A deck beside the workbook; `words` gives the words of a language, as the deck has its own.

    Raises:
        BuildDeckError: the deck or the workbook cannot be read, or the deck has no record.
    """
    file = open_deck(deck)
    record = record_of(file.part.package)
    if record is None:
        raise DeckError([error(Code.DECK_WITHOUT_RECORD, file=deck.name)])
    slides = _managed(deck, file, record)
    made_with, said = _as_made(settings, record), words(record.making.language)
    charts = TheirCharts({picture.key: picture for picture in placed_pictures(slides)})
    with Shelf() as shelf:
        drawn = draw_decks(made_with, said, tell, shelf, charts)
        fresh = drawn.deck(made_with)
    heads = drawn.parts[0][-1].heads
    same = {key for head in heads for key in head.same_charts}
    ours = record_of(Presentation(BytesIO(fresh)).part.package)
    theirs = {slide.record.key: _their(slide) for slide in slides}
    made = ours.slides if ours else ()
    of_statuses = {*said.statuses.values(), *said.verdicts.values()}
    merges = tuple(
        with_redrawn(with_whole_statuses(merge, of_statuses), same)
        for merge in merged_slides(record.slides, theirs, made, restore=restore)
    )
    added = len(file.slides) - len(slides)
    return Compared(
        file,
        record,
        slides,
        fresh,
        merges,
        added,
        drawn.findings,
        drawn.sources,
        origins=sources_of(heads, record.slides, _numbers(file, slides)),
        order=Arrangement(
            [slide.key for slide in record.slides],
            slide_names(file, slides),
            [slide.key for slide in made],
            opens=slides_opening(file, slides),
        ),
        parts=ours.parts if ours else "",
    )


def refresh_deck(
    deck: Path, compared: Compared, *, prefer_workbook: bool, dry_run: bool, copy: str
) -> Refreshed:
    """Writes the deck anew with what the workbook has changed, and keeps the old one as a copy.

    Raises:
        OutputError: it cannot be written; then the deck is as it was.
    """
    if dry_run or compared.is_nothing:
        return Refreshed(compared, written=False, kept=None)
    data = _refreshed(compared, prefer_workbook=prefer_workbook)
    kept = write_output(deck, data, compared.sources, copy)
    return Refreshed(compared, written=True, kept=kept)


def _refreshed(compared: Compared, *, prefer_workbook: bool) -> bytes:
    if compared.is_unedited:
        return compared.fresh
    file = Presentation(BytesIO(compared.fresh))
    record = record_of(file.part.package)
    if record is None:
        raise LookupError("a deck that was just made has its record")
    return refreshed(
        compared.file,
        compared.slides,
        FreshDeck(file, record),
        (compared.merges, compared.order.order(prefer_workbook=prefer_workbook)),
        prefer_workbook=prefer_workbook,
    )


def _managed(deck: Path, file: PresentationFile, record: DeckRecord) -> tuple[ManagedSlide, ...]:
    try:
        return tuple(managed_slides(file, record))
    except UNREADABLE as cause:
        raise not_a_deck(deck, "broken") from cause


def _numbers(file: PresentationFile, slides: Iterable[ManagedSlide]) -> Mapping[str, int]:
    """The numbers of the slides that are ours, by their keys."""
    numbers = {id_: number for number, id_ in enumerate(slides_by_id(file), 1)}
    return {slide.record.key: numbers[slide.id] for slide in slides}


def _as_made(settings: Settings, record: DeckRecord) -> Settings:
    """The choices that the deck was made with; of the run's own, the files."""
    making = record.making
    return replace(
        settings,
        round=making.round,
        language=making.language,
        programmes=making.programmes,
        compare_to=making.compare_to or None,
        no_summary=not making.summary,
        gaps=making.gaps,
        despite_errors=False,
    )


def _their(slide: ManagedSlide) -> TheirSlide:
    units = {shape.unit.key: shape.unit for shape in slide.shapes}
    others = slide.others > 0 or slide.file.has_notes_slide or _is_staged(slide)
    return TheirSlide(units, slide.untouched, has_others=others, resaved=slide.resaved)


def _is_staged(slide: ManagedSlide) -> bool:
    """Whether somebody has hidden, shown or animated it, or written comments on it."""
    root = slide.file.element
    hidden = root.get("show") in ("0", "false")
    moves = any(root.find(path) is not None for path in _MOVES)
    relations = (relation.reltype for relation in slide.file.part.rels.values())
    return hidden != slide.record.hidden or moves or any("comments" in kind for kind in relations)
