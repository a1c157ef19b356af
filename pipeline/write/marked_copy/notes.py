"""The notes of a sheet (commentsN.xml): those that are there are kept and added to."""

from collections.abc import Iterator

from lxml import etree

from pipeline.findings import Finding
from pipeline.wording.words import Words
from pipeline.write.marked_copy.note_text import LONGEST_TEXT, Piece, note_pieces
from pipeline.write.marked_copy.places import Mark
from pipeline.write.workbook_package.names import COMMENTS, COMMENTS_TYPE, MAIN, THREADED_COMMENTS
from pipeline.write.workbook_package.order import child
from pipeline.write.workbook_package.package import Package
from pipeline.write.xml import Element

AUTHOR = "build-deck"
_COMMENT, _RUN, _TEXT = f"{MAIN}comment", f"{MAIN}r", f"{MAIN}t"
_RUN_PROPERTIES = (("sz", "val", "9"), ("color", "indexed", "81"), ("rFont", "val", "Tahoma"))
_GAP = Piece("\n\n")
_EMPTY = f"<comments xmlns='{MAIN.strip('{}')}'><authors/><commentList/></comments>".encode()
_PRESERVED = "{http://www.w3.org/XML/1998/namespace}space"


class Notes:
    """The notes of one sheet; KeyError or lxml's error if their part is damaged."""

    def __init__(self, package: Package, sheet: str, words: Words) -> None:
        self._package, self._sheet, self._words = package, sheet, words
        self._part = package.target(sheet, COMMENTS)
        self._root = package.tree(self._part) if self._part else etree.fromstring(_EMPTY)
        self._authors = child(self._root, "authors")
        self._comments = child(self._root, "commentList")
        self._by_ref = {one.get("ref", ""): one for one in self._comments.iterchildren(_COMMENT)}
        self._threads = set(_threads(package, sheet))

    def add(self, mark: Mark) -> str:
        """Notes a mark's findings; the text of a new note, which needs a box, else ''.

        A thread of comments is left alone: its note only repeats it for older programs.
        """
        ref = mark.place.ref
        if ref in self._threads:
            return ""
        if ref in self._by_ref:
            self._extend(self._by_ref[ref], mark.findings)
            return ""
        comment = etree.SubElement(self._comments, _COMMENT, {"ref": ref})
        comment.set("authorId", str(self._author()))
        pieces = self._pieces(mark.findings)
        _append(etree.SubElement(comment, f"{MAIN}text"), pieces)
        return "".join(piece.text for piece in pieces)

    def save(self) -> None:
        """Stores the notes in the package, in a part of their own if there was none."""
        if not self._part:
            self._part = self._package.add("xl/comments{}.xml", COMMENTS_TYPE)
            self._package.relate(self._sheet, COMMENTS, self._part)
        self._package.put(self._part, self._root)

    def _extend(self, comment: Element, findings: tuple[Finding, ...]) -> None:
        """Adds to somebody's note once; a note of an earlier marked copy is written anew."""
        text = comment.find(f"{MAIN}text")
        if text is None:
            text = etree.SubElement(comment, f"{MAIN}text")
        before = "".join(part.text or "" for part in text.iter(_TEXT))
        if comment.get("authorId") == str(self._author()):
            text.clear()
            before = ""
        pieces = self._pieces(findings, taken=len(before))
        if "".join(piece.text for piece in pieces) in before:
            return
        _as_runs(text)
        _append(text, (_GAP, *pieces) if before else pieces)

    def _pieces(self, findings: tuple[Finding, ...], taken: int = 0) -> tuple[Piece, ...]:
        return note_pieces(findings, self._words, LONGEST_TEXT - taken - len(_GAP.text))

    def _author(self) -> int:
        """Our number among the authors, who are counted from 0."""
        names = [author.text for author in self._authors]
        if AUTHOR not in names:
            etree.SubElement(self._authors, f"{MAIN}author").text = AUTHOR
            names.append(AUTHOR)
        return names.index(AUTHOR)


def _threads(package: Package, sheet: str) -> Iterator[str]:
    """The cells that have a thread of comments."""
    for relation in package.relations(sheet, THREADED_COMMENTS):
        yield from (comment.get("ref", "") for comment in package.tree(relation.target))


def _as_runs(text: Element) -> None:
    """Makes a run of a text without any, beside which no run may stand."""
    for plain in text.findall(_TEXT):
        run = text.makeelement(_RUN)
        text.replace(plain, run)
        run.append(plain)


def _append(text: Element, pieces: tuple[Piece, ...]) -> None:
    """Adds runs after those that are there, before what says how they are pronounced."""
    at = len(text.findall(_RUN))
    for number, piece in enumerate(pieces, at):
        text.insert(number, _run(piece))


def _run(piece: Piece) -> Element:
    run = etree.Element(_RUN)
    properties = etree.SubElement(run, f"{MAIN}rPr")
    if piece.bold:
        etree.SubElement(properties, f"{MAIN}b")
    for name, attribute, value in _RUN_PROPERTIES:
        etree.SubElement(properties, f"{MAIN}{name}", {attribute: value})
    shown = etree.SubElement(run, _TEXT, {_PRESERVED: "preserve"})
    shown.text = piece.text
    return run
