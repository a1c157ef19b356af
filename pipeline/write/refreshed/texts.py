"""Texts put in the place of older ones, in their look where somebody has changed that."""

from collections.abc import Sequence
from copy import deepcopy
from dataclasses import dataclass

from pptx.oxml.ns import qn

from pipeline.intake.deck.styles import looks_of
from pipeline.intake.deck.units import LINE_BREAK
from pipeline.write.refreshed.words import alike, words_set_off
from pipeline.write.xml import Element, make

_PROPERTIES, _LOOK, _LINK = qn("a:pPr"), qn("a:rPr"), qn("a:hlinkClick")
_RUN, _TEXT = qn("a:r"), qn("a:t")
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
    """The fresh paragraphs, each in the look of the old one that it was, or of one beside it."""
    if not before:
        return list(after)
    likes = alike([_said(p) for p in before], [_said(p) for p in after])
    return [_in_look(before[like], fresh) for like, fresh in zip(likes, after, strict=True)]


def _said(paragraph: Element) -> str:
    return "".join(run.findtext(_TEXT, "") for run in paragraph.iterchildren(_RUN))


def _in_look(like: Element, fresh: Element) -> Element:
    """The fresh words in the look that most of the old paragraph has, with their own emphasis.

    Words that were there and that somebody has set off stay so.
    """
    old, usual = _most(like), _most(fresh)
    look = next(like.iter(qn("a:endParaRPr")), None) if old is None else old.find(_LOOK)
    paragraph = make("a:p")
    properties = like.find(_PROPERTIES)
    if properties is not None:
        paragraph.append(deepcopy(properties))
    runs = list(fresh.iterchildren(_RUN))
    words = iter(words_set_off(_words_and_looks(like, look), [_said_by(run) for run in runs]))
    for run in fresh.iterchildren(_RUN, qn("a:br")):
        if run.tag != _RUN:
            paragraph.append(make("a:br"))
            continue
        for text, own in next(words):
            properties = deepcopy(look if own is None else own)
            if properties is not None:
                properties.tag = _LOOK
                _take_tone(properties, run, is_own=own is not None)
                _take_emphasis(properties, run, usual, is_own=own is not None)
            paragraph.append(_run(text, properties))
    return paragraph


def _words_and_looks(paragraph: Element, usual: Element | None) -> list[tuple[str, Element | None]]:
    """The texts of the runs, each with its look where that is another than the usual one."""
    runs = [(run.findtext(_TEXT, ""), run.find(_LOOK)) for run in paragraph.iterchildren(_RUN)]
    return [(text, look if _is_set_off(look, usual) else None) for text, look in runs]


def _is_set_off(look: Element | None, usual: Element | None) -> bool:
    if look is None or usual is None:
        return False
    return look.find(_LINK) is not None or looks_of(look) != looks_of(usual)


def _said_by(run: Element) -> str:
    return run.findtext(_TEXT, "").replace(LINE_BREAK, " ")


def _most(paragraph: Element) -> Element | None:
    """The run with most of a paragraph's characters: a word in bold is not its look."""
    runs = paragraph.iterchildren(_RUN)
    return max(runs, key=lambda run: len(run.findtext(_TEXT, "")), default=None)


def _run(text: str, look: Element | None) -> Element:
    run, said = make("a:r"), make("a:t")
    if look is not None:
        run.append(look)
    said.text = text
    run.append(said)
    return run


def _take_emphasis(
    properties: Element, fresh: Element, usual: Element | None, *, is_own: bool
) -> None:
    """What sets a word of the workbook off from the others of its paragraph, and its link."""
    own, others = fresh.find(_LOOK), None if usual is None else usual.find(_LOOK)
    for name in _EMPHASIS:
        stated = None if own is None else own.get(name)
        if stated not in (None, None if others is None else others.get(name)):
            properties.set(name, str(stated))
    link = None if own is None else own.find(_LINK)
    for old in properties.findall(_LINK):
        if link is not None or not is_own:
            properties.remove(old)
    rest = properties.find(qn("a:extLst"))  # nothing may come after it
    if link is not None and rest is not None:
        rest.addprevious(deepcopy(link))
    elif link is not None:
        properties.append(deepcopy(link))


def _take_tone(properties: Element, fresh: Element, *, is_own: bool) -> None:
    """The colour of a status comes with its word: the old one would tell another status."""
    tone = fresh.find(f"{_LOOK}/{qn('a:solidFill')}")
    if is_own or tone is None or not len(tone) or not tone[0].get("val", "").startswith("accent"):
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
