"""The slides and shapes of a saved deck that are ours, found again whatever a program has lost."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from pptx.oxml.ns import qn
from pptx.presentation import Presentation as PresentationFile
from pptx.slide import Slide as SlideFile

from pipeline.intake.deck.nameless import slides_by_content
from pipeline.intake.deck.record import DeckRecord, SlideRecord
from pipeline.intake.deck.units import (
    Element,
    PictureDigest,
    Unit,
    UnitKind,
    grouped_in,
    key_of,
    named,
    picture_digest,
    shapes_of,
    slide_content,
    slide_digest,
    unit_of,
    units_on,
)

_RENAMED = "PlaceHolder "
_SLIDE_IDS = f"{qn('p:sldIdLst')}/{qn('p:sldId')}"


@dataclass(frozen=True)
class ManagedShape:
    """A shape of ours in the deck, as it is there now."""

    element: Element
    unit: Unit


@dataclass(frozen=True)
class ManagedSlide:
    """A slide of ours in the deck; `untouched` if nothing on it has changed since it was made.

    `id` is its own in the file; `others` is how many shapes on it are not ours. It is `resaved` if
    a program has renamed our shapes, as LibreOffice does: then it has also restated all looks and
    lost alternative texts.
    """

    id: int
    file: SlideFile
    record: SlideRecord
    shapes: tuple[ManagedShape, ...]
    others: int
    untouched: bool
    resaved: bool = False


def managed_slides(file: PresentationFile, record: DeckRecord) -> list[ManagedSlide]:
    """The slides of ours, in the deck's order; others, and copies of ours, are not among them."""
    slides = slides_by_id(file)
    found = _found(slides, record)
    return [_managed(id_, slide, found[id_]) for id_, slide in slides.items() if id_ in found]


def slides_by_id(file: PresentationFile) -> dict[int, SlideFile]:
    """The slides in their order; python-pptx seeks the id of each of them among those of all."""
    ids = file.element.iterfind(_SLIDE_IDS)
    return {int(told.get("id", "")): slide for told, slide in zip(ids, file.slides, strict=True)}


def _found(slides: Mapping[int, SlideFile], record: DeckRecord) -> dict[int, SlideRecord]:
    """The record of each slide by its id in the file.

    Of two with one key the one with the id that was recorded is ours; in a file whose ids were
    given anew, the first. Slides on which no name is left are known by what they say.
    """
    by_key: dict[str, list[int]] = {}
    for id_, slide in slides.items():
        by_key.setdefault(_slide_key(slide), []).append(id_)
    found: dict[int, SlideRecord] = {}
    for told in record.slides:
        candidates = by_key.get(told.key, [])
        same_id = [id_ for id_ in candidates if id_ == told.id]
        for id_ in (same_id or candidates)[:1]:
            found[id_] = told
    keys = {told.key for told in found.values()}
    lost = [told for told in record.slides if told.key not in keys]
    nameless = {id_: slides[id_] for id_ in by_key.get("", [])}
    return found | dict(slides_by_content(nameless, lost, record.slides))


def _slide_key(slide: SlideFile) -> str:
    """The key that most of the shapes' names say; '' where none does."""
    keys = Counter(slide_key_of(key) for key in map(key_of, shapes_of(slide.element)) if key)
    return max(keys, key=lambda key: keys[key], default="")


def slide_key_of(key: str) -> str:
    """The key of the slide that a shape of this key stands on: programme, target, kind, part."""
    return "/".join(key.split("/")[:4])


def _managed(id_: int, slide: SlideFile, record: SlideRecord) -> ManagedSlide:
    named_units = dict(units_on(slide.element, picture_digest(slide.part)))
    found = list(_shapes(slide, record.units, named_units))
    digest = slide_digest(slide_content(slide.element), named_units.values())
    return ManagedSlide(
        id_,
        slide,
        record,
        tuple(found),
        others=len({*shapes_of(slide.element)} - {shape.element for shape in found}),
        untouched=(digest, slide.slide_layout.name) == (record.digest, record.layout),
        resaved=any(key_of(shape.element) != shape.unit.key for shape in found),
    )


def _shapes(
    slide: SlideFile, recorded: Sequence[Unit], named_units: Mapping[Element, Unit]
) -> Iterator[ManagedShape]:
    """The shapes of ours: by their names, then, where those were lost, by content and order.

    `named_units` are those of shapes with a key in their names that stand in no group. Those that
    somebody has put into a group are found there.
    """
    digest = picture_digest(slide.part)
    free = shapes_of(slide.element)
    lost: list[Unit] = []
    for told in recorded:
        named_so = (s for s in chain(free, grouped_in(free)) if key_of(s) == told.key)
        same = next(named_so, None)
        if same is None:
            lost.append(told)
            continue
        if same in free:
            free.remove(same)
        yield ManagedShape(same, named_units.get(same) or unit_of(same, told.key, digest))
    shapes = [shape for shape in free if not key_of(shape)]
    yield from _by_content(lost, shapes, digest)


def _by_content(
    lost: Sequence[Unit], shapes: list[Element], digest: PictureDigest
) -> Iterator[ManagedShape]:
    """Nameless shapes that say what a lost one said, then renamed placeholders in their order."""
    waiting: list[Unit] = []
    for told in lost:
        same = next((s for s in shapes if _says_the_same(told, unit_of(s, "", digest))), None)
        if same is None:
            waiting.append(told)
            continue
        shapes.remove(same)
        yield ManagedShape(same, unit_of(same, told.key, digest))
    for told in waiting:
        renamed = next((s for s in shapes if _is_renamed(s, told.kind, digest)), None)
        if renamed is not None:
            shapes.remove(renamed)
            yield ManagedShape(renamed, unit_of(renamed, told.key, digest))


def _says_the_same(told: Unit, shape: Unit) -> bool:
    return bool(told.rows) and (told.kind, told.rows) == (shape.kind, shape.rows)


def _is_renamed(shape: Element, kind: UnitKind, digest: PictureDigest) -> bool:
    """Whether it is a placeholder that LibreOffice has given a name of its own."""
    name = named(shape).get("name", "")
    return name.startswith(_RENAMED) and unit_of(shape, "", digest).kind is kind
