"""Shapes taken from one deck into another, with the pictures, links and layouts they lead to."""

from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass, field
from itertools import count

from pptx.opc.package import Part
from pptx.opc.packuri import PackURI
from pptx.package import Package

from pipeline.write.xml import Element

_RELATIONS = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_IMAGES = "/ppt/media/"


@dataclass
class Grafter:
    """Takes parts of a fresh deck into a saved one; equal pictures are stored once.

    The parts of the saved one are gone through once, not for each picture.
    """

    target: Package
    _images: dict[bytes, Part] = field(default_factory=dict)
    _taken: dict[str, Part] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for part in self.target.iter_parts():
            self._taken[str(part.partname)] = part
            if str(part.partname).startswith(_IMAGES):
                self._images.setdefault(part.blob, part)

    def grafted(self, element: Element, source: Part, target: Part) -> Element:
        """A copy of an element of a slide for another slide, its relations made there anew."""
        copy = deepcopy(element)
        for node in copy.iter():
            for name in map(str, node.attrib):
                if name.startswith(_RELATIONS) and node.get(name) in source.rels:
                    node.set(name, self._related(source, node.get(name, ""), target))
        return copy

    def _related(self, source: Part, relationship: str, target: Part) -> str:
        relation = source.rels[relationship]
        if relation.is_external:
            return target.relate_to(relation.target_ref, relation.reltype, is_external=True)
        part = relation.target_part
        if str(part.partname).startswith(_IMAGES):
            part = self._images.setdefault(part.blob, part)
        self.bring(part)
        return target.relate_to(part, relation.reltype)

    def bring(self, part: Part) -> None:
        """Gives a part, and all that it leads to, names that are free in the deck."""
        for reached in _reached(part, set()):
            name = str(reached.partname)
            if self._taken.get(name, reached) is not reached:
                names = _names(reached.partname, len(self._taken))
                reached.partname = next(free for free in names if str(free) not in self._taken)
            self._taken[str(reached.partname)] = reached


def _reached(part: Part, seen: set[int]) -> Iterator[Part]:
    if id(part) in seen:
        return
    seen.add(id(part))
    yield part
    for relation in part.rels.values():
        if not relation.is_external:
            yield from _reached(relation.target_part, seen)


def _names(name: PackURI, first: int) -> Iterator[PackURI]:
    """Names like this one, with numbers from the first on."""
    stem = str(name)[: -len(name.ext) - 1].rstrip("0123456789")
    return (PackURI(f"{stem}{number}.{name.ext}") for number in count(first))
