"""Texts put in the place of older ones, in their look where somebody has changed that."""

from collections.abc import Sequence
from copy import deepcopy
from dataclasses import dataclass

from pptx.oxml.ns import qn

from pipeline.intake.deck.units import LINE_BREAK
from pipeline.write.xml import Element, make

_PROPERTIES, _RUN, _LINK = qn("a:pPr"), qn("a:rPr"), qn("a:hlinkClick")
_EMPHASIS = ("b", "i", "strike")


@dataclass(frozen=True)
class Taking:
    """What is taken of a fresh text: its words, its marks; without `looks` the old ones stay."""

    words: bool
    marks: bool
    looks: bool


def take_text(old: Element, fresh: Element, taking: Taking) -> None:
    """Puts the paragraphs of a fresh body, already grafted, into the one that is in the deck."""
    before, after = _paragraphs(old), _paragraphs(fresh)
    if taking.words:
        made = after if taking.looks else _in_their_looks(before, after)
        if not taking.marks:
            _keep_marks(before, made)
        for paragraph in before:
            old.remove(paragraph)
        old.extend(made)
    if taking.marks and not (taking.words and taking.looks):
        _take_marks(_paragraphs(old), [p for p in after if _mark(p) is not None])


def _paragraphs(body: Element) -> list[Element]:
    return list(body.iterchildren(qn("a:p")))


def _in_their_looks(before: Sequence[Element], after: Sequence[Element]) -> list[Element]:
    """The fresh paragraphs, each in the look of the old one in its place, or of the last."""
    if not before:
        return list(after)
    likes = (before[min(n, len(before) - 1)] for n in range(len(after)))
    return [_in_look(like, fresh) for like, fresh in zip(likes, after, strict=True)]


def _in_look(like: Element, fresh: Element) -> Element:
    """The fresh words in the look that most of the old paragraph has, with their own emphasis."""
    old, runs = _most(like), list(fresh.iterchildren(qn("a:r")))
    look = next(like.iter(qn("a:endParaRPr")), None) if old is None else old.find(_RUN)
    usual = _most(fresh)
    paragraph = make("a:p")
    properties = like.find(_PROPERTIES)
    if properties is not None:
        paragraph.append(deepcopy(properties))
    for run in fresh.iterchildren(qn("a:r"), qn("a:br")):
        said = _run(run, look, usual) if run in runs else make("a:br")
        paragraph.append(said)
    return paragraph


def _most(paragraph: Element) -> Element | None:
    """The run with most of a paragraph's characters: a word in bold is not its look."""
    runs = paragraph.iterchildren(qn("a:r"))
    return max(runs, key=lambda run: len(run.findtext(qn("a:t"), "")), default=None)


def _run(fresh: Element, look: Element | None, usual: Element | None) -> Element:
    run, said, text = make("a:r"), make("a:t"), fresh.findtext(qn("a:t"), "")
    if look is not None:
        properties = deepcopy(look)
        properties.tag = _RUN
        _take_tone(properties, fresh)
        _take_emphasis(properties, fresh, usual)
        run.append(properties)
    said.text = text.replace(LINE_BREAK, " ")
    run.append(said)
    return run


def _take_emphasis(properties: Element, fresh: Element, usual: Element | None) -> None:
    """What sets a word of the workbook off from the others of its paragraph, and its link."""
    own, others = fresh.find(_RUN), None if usual is None else usual.find(_RUN)
    for name in _EMPHASIS:
        stated = None if own is None else own.get(name)
        if stated not in (None, None if others is None else others.get(name)):
            properties.set(name, str(stated))
    for old in properties.findall(_LINK):
        properties.remove(old)
    link = None if own is None else own.find(_LINK)
    rest = properties.find(qn("a:extLst"))  # nothing may come after it
    if link is not None and rest is not None:
        rest.addprevious(deepcopy(link))
    elif link is not None:
        properties.append(deepcopy(link))


def _take_tone(properties: Element, fresh: Element) -> None:
    """The colour of a status comes with its word: the old one would tell another status."""
    tone = fresh.find(f"{_RUN}/{qn('a:solidFill')}")
    if tone is None or not len(tone) or not tone[0].get("val", "").startswith("accent"):
        return
    for old in properties.findall(qn("a:solidFill")):
        properties.replace(old, deepcopy(tone))


def _mark(paragraph: Element) -> Element | None:
    properties = paragraph.find(_PROPERTIES)
    return None if properties is None else properties.find(qn("a:buBlip"))


def _keep_marks(before: Sequence[Element], made: Sequence[Element]) -> None:
    """Gives the new paragraphs the marks of those that they stand for."""
    marks = [mark for paragraph in before if (mark := _mark(paragraph)) is not None]
    marked = [paragraph for paragraph in made if _mark(paragraph) is not None]
    for paragraph, mark in zip(marked, marks, strict=False):
        _replace(paragraph, deepcopy(mark))


def _take_marks(paragraphs: Sequence[Element], fresh: Sequence[Element]) -> None:
    """Puts the fresh mark in the place of the old one, which LibreOffice may have repeated."""
    mark = _mark(fresh[0]) if fresh else None
    for paragraph in paragraphs:
        if mark is not None and _mark(paragraph) is not None:
            _replace(paragraph, deepcopy(mark))


def _replace(paragraph: Element, mark: Element) -> None:
    old = _mark(paragraph)
    parent = None if old is None else old.getparent()
    if old is not None and parent is not None:
        parent.replace(old, mark)
