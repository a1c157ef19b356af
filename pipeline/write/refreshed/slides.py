"""Slides of a saved deck: added after their neighbour, made anew, patched, taken out."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from pptx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from pptx.opc.packuri import PackURI
from pptx.oxml.ns import qn
from pptx.presentation import Presentation as PresentationFile
from pptx.slide import Slide as SlideFile
from pptx.slide import SlideLayout

from pipeline.intake.deck.managed import ManagedSlide
from pipeline.intake.deck.record import SlideRecord
from pipeline.intake.deck.units import Element, key_of, shapes_of
from pipeline.refresh.merge import Fate, UnitMerge
from pipeline.write.refreshed.graft import Grafter
from pipeline.write.refreshed.shapes import ShapeRefresher
from pipeline.write.xml import make

_P14 = "{http://schemas.microsoft.com/office/powerpoint/2010/main}"
_SECTIONS, _SECTION_SLIDES, _SECTION_IDS = (
    f"{_P14}{name}" for name in ("sectionLst", "sldIdLst", "sldId")
)
_NUMBERS = f".//{qn('a:fld')}[@type='slidenum']/{qn('a:t')}"
_FIRST_LAYOUT_ID = 2**31


@dataclass
class SlideRefresher:
    """Changes the slides of a saved deck."""

    file: PresentationFile
    grafter: Grafter
    prefer_workbook: bool

    def add(self, source: SlideFile, after: SlideFile | None) -> SlideFile:
        """A slide of the fresh deck, after its neighbour in the deck, or first."""
        slide: SlideFile = self.file.slides.add_slide(self._layout(source.slide_layout))
        self.replace(slide, source)
        self._move(slide, after)
        return slide

    def replace(self, slide: SlideFile, source: SlideFile) -> None:
        """All shapes of a slide in the place of those of another, and whether it is hidden."""
        tree = slide.shapes.element
        for shape in shapes_of(slide.element):
            tree.remove(shape)
        for shape in shapes_of(source.element):
            tree.append(self.grafter.grafted(shape, source.part, slide.part))
        self._set_layout(slide, source.slide_layout)
        hidden = source.element.get("show")
        if hidden:
            slide.element.set("show", hidden)

    def remove(self, slide: SlideFile) -> None:
        """Takes a slide out of the deck and of its section."""
        ids, own = _slide_ids(self.file), slide.slide_id  # a slide taken out has no id
        for element in list(ids):
            if element.get("id") == str(own):
                ids.remove(element)
                self.file.part.drop_rel(element.get(qn("r:id"), ""))
        for element in self._in_sections(own):
            parent = element.getparent()
            if parent is not None:
                parent.remove(element)

    def arrange(self, order: Sequence[str]) -> None:
        """Puts the slides of these ids in this order, and their sections as their first slides."""
        if [told.get("id") for told in _slide_ids(self.file)] == list(order):
            return
        place = {slide_id: number for number, slide_id in enumerate(order)}
        _sort(_slide_ids(self.file), lambda slide: place[slide.get("id", "")])
        for sections in self.file.element.iter(_SECTIONS):
            for slides in sections.iter(_SECTION_SLIDES):
                _sort(slides, lambda slide: place.get(slide.get("id", ""), 0))
            _sort(sections, lambda section: _first_place(section, place))

    def name_slides(self) -> None:
        """Names the slides' parts in their order, as python-pptx does when it opens a deck.

        Slides that a script took out of the list alone go: others would get their names. Those that
        links still lead to have names after them.
        """
        part = self.file.part
        listed = [element.get(qn("r:id"), "") for element in _slide_ids(self.file)]
        for id_, relation in list(part.rels.items()):
            if relation.reltype == RELATIONSHIP_TYPE.SLIDE and id_ not in listed:
                part.rels.pop(id_)
        part.rename_slide_parts(listed)
        own = {part.related_part(id_) for id_ in listed}
        slides = (p for p in part.package.iter_parts() if p.content_type == CONTENT_TYPE.PML_SLIDE)
        others = (slide for slide in slides if slide not in own)
        for number, slide in enumerate(others, len(listed) + 1):
            slide.partname = PackURI(f"/ppt/slides/slide{number}.xml")

    def number_slides(self) -> None:
        """Writes the numbers that programs reckon anew only when they show or print a slide."""
        first = int(self.file.element.get("firstSlideNum", "1"))
        for number, slide in enumerate(self.file.slides, first):
            for told in slide.element.iterfind(_NUMBERS):
                told.text = str(number)

    def patch(
        self, old: ManagedSlide, source: SlideFile, made: SlideRecord, merges: Iterable[UnitMerge]
    ) -> None:
        """Brings the shapes of a slide in line, one by one; `made` is the fresh slide's record."""
        slide = old.file
        base = {unit.key: unit for unit in old.record.units}
        here = {shape.unit.key: shape for shape in old.shapes}
        fresh = {key_of(shape): shape for shape in shapes_of(source.element)}
        refresher = ShapeRefresher(self.grafter, source.part, slide.part, self.prefer_workbook)
        if made.layout != old.record.layout:
            self._set_layout(slide, source.slide_layout)
        last: Element | None = None
        for merge in merges:
            shape = here.get(merge.key)
            if shape is not None and merge.fate is Fate.MERGED:
                known = (shape.element, shape.unit)
                refresher.refresh(known, fresh[merge.key], base.get(merge.key), merge)
                last = _outermost(shape.element)
            elif merge.fate is Fate.ADDED:
                added = self.grafter.grafted(fresh[merge.key], source.part, slide.part)
                _insert(slide, added, last)
                last = added
            elif shape is not None and merge.fate is Fate.REMOVED:
                _take_out(shape.element)

    def _layout(self, wanted: SlideLayout) -> SlideLayout:
        """The deck's own layout of that name; brought along where a program has lost it."""
        layouts = [own for master in self.file.slide_masters for own in master.slide_layouts]
        own: SlideLayout | None = next((own for own in layouts if own.name == wanted.name), None)
        if own is not None:
            return own
        self.grafter.bring(wanted.part)
        master = wanted.slide_master
        masters = self.file.element.find(qn("p:sldMasterIdLst"))
        relationship = self.file.part.relate_to(master.part, RELATIONSHIP_TYPE.SLIDE_MASTER)
        free = 1 + max(_ids_of_layouts(self.file), default=_FIRST_LAYOUT_ID)
        if masters is not None:
            masters.append(make("p:sldMasterId", {"id": free, "r:id": relationship}))
        for number, element in enumerate(master.element.iter(qn("p:sldLayoutId")), free + 1):
            element.set("id", str(number))
        return wanted

    def _set_layout(self, slide: SlideFile, wanted: SlideLayout) -> None:
        if slide.slide_layout.name == wanted.name:
            return
        layout = self._layout(wanted)
        for relationship, relation in list(slide.part.rels.items()):
            if relation.reltype == RELATIONSHIP_TYPE.SLIDE_LAYOUT:
                slide.part.rels.pop(relationship)
        slide.part.relate_to(layout.part, RELATIONSHIP_TYPE.SLIDE_LAYOUT)

    def _move(self, slide: SlideFile, after: SlideFile | None) -> None:
        ids = _slide_ids(self.file)
        own = _entry(ids, slide.slide_id)
        if after is None:
            ids.insert(0, own)
            return
        _entry(ids, after.slide_id).addnext(own)
        for element in self._in_sections(after.slide_id):
            copy = element.makeelement(element.tag, {"id": own.get("id", "")})
            element.addnext(copy)

    def _in_sections(self, slide_id: int) -> list[Element]:
        found = self.file.element.iter(_SECTION_IDS)
        return [element for element in found if element.get("id") == str(slide_id)]


def _slide_ids(file: PresentationFile) -> Element:
    ids: Element = file.slides._sldIdLst  # noqa: SLF001  # no public way to remove or move
    return ids


def _entry(ids: Element, slide_id: int) -> Element:
    return next(entry for entry in ids if entry.get("id") == str(slide_id))


def _sort(parent: Element, place: Callable[[Element], int]) -> None:
    """Nothing where all stand in order: an order that is equal is not written anew."""
    children = list(parent)
    ordered = sorted(children, key=place)
    if children != ordered:
        parent[:] = ordered


def _first_place(section: Element, place: Mapping[str, int]) -> int:
    """Where a section begins; an empty one, which begins nowhere, goes to the end."""
    ids = [slide.get("id", "") for slide in section.iter(_SECTION_IDS)]
    return min((place[slide_id] for slide_id in ids if slide_id in place), default=len(place))


def _ids_of_layouts(file: PresentationFile) -> Iterable[int]:
    for element in file.element.iter(qn("p:sldMasterId")):
        yield int(element.get("id", "0"))
    for master in file.slide_masters:
        for element in master.element.iter(qn("p:sldLayoutId")):
            yield int(element.get("id", "0"))


def _take_out(shape: Element) -> None:
    parent = shape.getparent()
    if parent is not None:
        parent.remove(shape)


def _outermost(shape: Element) -> Element:
    """The shape, or the group that somebody has put it into."""
    groups = list(shape.iterancestors(qn("p:grpSp")))
    return groups[-1] if groups else shape


def _insert(slide: SlideFile, shape: Element, after: Element | None) -> None:
    """A shape after the one that it comes after in the fresh slide, with an id of its own."""
    used = [int(node.get("id", "0")) for node in slide.element.iter(qn("p:cNvPr"))]
    for number, node in enumerate(shape.iter(qn("p:cNvPr")), max(used, default=1) + 1):
        node.set("id", str(number))
    if after is None:
        slide.shapes.element.append(shape)
    else:
        after.addnext(shape)
