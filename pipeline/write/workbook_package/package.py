"""The package of a workbook: parts that may be changed or added, all others byte for byte."""

import posixpath
from dataclasses import dataclass
from io import BytesIO
from itertools import count
from zipfile import ZipFile

from lxml import etree

from pipeline.write.fixed_zip import zipped
from pipeline.write.xml import Element

_CONTENT_TYPES = "[Content_Types].xml"
_TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"
_LINKS = "{http://schemas.openxmlformats.org/package/2006/relationships}"


@dataclass(frozen=True)
class Relation:
    """A link from a part: its id, its kind, the name of the other part ('' for a web address)."""

    id: str
    kind: str
    target: str


class Package:
    """The parts of an Office file by name."""

    def __init__(self, source: bytes) -> None:
        with ZipFile(BytesIO(source)) as archive:
            self._parts = {name: archive.read(name) for name in archive.namelist()}

    def zipped(self) -> bytes:
        """The file; the same parts give the same bytes."""
        return zipped(self._parts.items())

    def names(self, ending: str) -> list[str]:
        """The parts whose names end so."""
        return [name for name in self._parts if name.endswith(ending)]

    def read(self, name: str) -> bytes:
        """The bytes of a part; KeyError if there is none."""
        return self._parts[name]

    def replace(self, name: str, content: bytes) -> None:
        """Gives a part these bytes, whether it was there or not."""
        self._parts[name] = content

    def tree(self, name: str) -> Element:
        """The XML of a part, without what it may want to fetch; lxml's error if it is damaged."""
        parser = etree.XMLParser(
            resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True
        )
        return etree.fromstring(self._parts[name], parser)

    def put(self, name: str, root: Element) -> None:
        """Stores a part's XML."""
        tree = etree.ElementTree(root)
        self._parts[name] = etree.tostring(
            tree, xml_declaration=True, encoding="UTF-8", standalone=True
        )

    def add(self, pattern: str, kind: str, content: bytes = b"") -> str:
        """A new part of a kind of content; its name is the pattern's with the next free number."""
        taken = {name.lower() for name in self._parts}
        names = (pattern.format(number) for number in count(1))
        name = next(name for name in names if name.lower() not in taken)
        self._parts[name] = content
        self.set_type(name, kind)
        return name

    def set_type(self, name: str, kind: str) -> None:
        """Says what kind of content a part has."""
        types = self._types_without(name)
        attributes = {"PartName": f"/{name}", "ContentType": kind}
        types.append(types.makeelement(f"{_TYPES}Override", attributes))
        self.put(_CONTENT_TYPES, types)

    def relations(self, name: str, kind: str = "") -> list[Relation]:
        """The links from a part (from the package itself if it is ''), of one kind or of all."""
        relations = (_relation(link, name) for link in self._links(name))
        return [relation for relation in relations if kind in ("", relation.kind)]

    def target(self, name: str, kind: str) -> str:
        """The part that a part links to by this kind, '' if there is none."""
        targets = (r.target for r in self.relations(name, kind) if r.target in self._parts)
        return next(targets, "")

    def relate(self, name: str, kind: str, target: str) -> str:
        """Links a part to another one and gives the id of the link."""
        links = self._links(name)
        taken = {link.get("Id") for link in links}
        new = next(f"rId{n}" for n in count(len(links) + 1) if f"rId{n}" not in taken)
        attributes = {"Id": new, "Type": kind, "Target": f"/{target}"}
        links.append(links.makeelement(f"{_LINKS}Relationship", attributes))
        self.put(_links_name(name), links)
        return new

    def drop(self, name: str, kind: str) -> None:
        """Takes away the links of a kind from a part, and the parts that they led to."""
        dropped = {relation.id: relation.target for relation in self.relations(name, kind)}
        if not dropped:
            return
        links = self._links(name)
        for link in [link for link in links if link.get("Id") in dropped]:
            links.remove(link)
        self.put(_links_name(name), links)
        for target in dropped.values():
            self._remove(target)

    def _remove(self, name: str) -> None:
        further = self.relations(name)
        self._parts.pop(name, None)
        self._parts.pop(_links_name(name), None)
        self.put(_CONTENT_TYPES, self._types_without(name))
        for relation in further:
            self._remove(relation.target)

    def _types_without(self, name: str) -> Element:
        """The list of what kind of content each part has, without what it says of this one."""
        types, part = self.tree(_CONTENT_TYPES), f"/{name}".lower()
        for one in list(types.iterchildren(f"{_TYPES}Override")):
            if one.get("PartName", "").lower() == part:
                types.remove(one)
        return types

    def _links(self, name: str) -> Element:
        links = _links_name(name)
        if links in self._parts:
            return self.tree(links)
        return etree.fromstring(f"<Relationships xmlns='{_LINKS.strip('{}')}'/>")


def _links_name(name: str) -> str:
    folder, base = posixpath.split(name)
    return posixpath.join(folder, "_rels", f"{base}.rels")


def _relation(link: Element, source: str) -> Relation:
    target = link.get("Target", "")
    if link.get("TargetMode") == "External":
        target = ""
    elif target:
        target = posixpath.normpath(posixpath.join("/", posixpath.dirname(source), target))
    return Relation(link.get("Id", ""), link.get("Type", ""), target.lstrip("/"))
