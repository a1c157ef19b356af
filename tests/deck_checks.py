"""What every deck must hold, checked by reading the file anew: each check gives what is wrong."""

from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

from lxml import etree
from pptx.oxml.ns import qn

from pipeline.accessibility import Rule
from pipeline.audit.audit import audit
from pipeline.intake.deck.read_deck import content_of
from tests.deck_reading import Deck, Element, every_shape, is_table, name_of, words_of

_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_P14 = "{http://schemas.microsoft.com/office/powerpoint/2010/main}"

Problems = Iterator[str]
Check = Callable[[Deck], Problems]


def ids_are_unique(deck: Deck) -> Problems:
    """No two shapes of a slide have the same id."""
    for name, slide in deck.slides:
        ids = Counter(element.get("id") for element in slide.shapes.element.iter(qn("p:cNvPr")))
        yield from (f"{name}: id {id_} stands {n} times" for id_, n in ids.items() if n > 1)


def is_accessible(deck: Deck) -> Problems:
    """The product finds nothing in it; what it asks people may only be what a deck can need."""
    for fault in audit(content_of(deck.file)):
        if fault.rule not in (Rule.HIDDEN, Rule.SENSORY, Rule.ALT_LONG):
            yield f"slide {fault.slide}: {fault.shape} {fault.rule} {dict(fault.arguments)}"


def ends_have_a_language(deck: Deck) -> Problems:
    """The end of a paragraph says its language: what is typed there goes on in it."""
    for name, slide in deck.slides:
        for end in slide.shapes.element.iter(qn("a:endParaRPr")):
            if not end.get("lang"):
                yield f"{name}: no language at the end of {words_of(end.getparent())!r}"


def nothing_fits_itself(deck: Deck) -> Problems:
    """No text shrinks and no shape grows by itself: sizes are what was measured."""
    roots = [(name, slide.element) for name, slide in deck.slides]
    roots += [(layout.name, layout.element) for layout in deck.file.slide_layouts]
    roots += [("master", deck.file.slide_master.element)]
    for name, root in roots:
        for fit in root.iter(qn("a:normAutofit"), qn("a:spAutoFit")):
            yield f"{name}: {etree.QName(fit).localname}"


def tables_fill_their_frames(deck: Deck) -> Problems:
    """A table has a frame as large as its rows and columns."""
    for name, slide in deck.slides:
        for frame in filter(is_table, every_shape(slide)):
            yield from (f"{name}: {name_of(frame)} {problem}" for problem in _table_problems(frame))


def _table_problems(frame: Element) -> Problems:
    table = frame.find(f".//{qn('a:tbl')}")
    columns = [int(column.get("w")) for column in table.iter(qn("a:gridCol"))]
    rows = table.findall(qn("a:tr"))
    if any(len(row.findall(qn("a:tc"))) != len(columns) for row in rows):
        yield "has a row of other cells than its grid"
    size = frame.find(f"{qn('p:xfrm')}/{qn('a:ext')}")
    if int(size.get("cy")) != sum(int(row.get("h")) for row in rows):
        yield "is not as high as its rows"
    if int(size.get("cx")) != sum(columns):
        yield "is not as wide as its columns"


def relationships_resolve(deck: Deck) -> Problems:
    """Whatever a slide refers to is there."""
    for name, slide in deck.slides:
        for element in slide.element.iter():
            for attribute, value in element.attrib.items():
                if attribute.startswith(_R) and value not in slide.part.rels:
                    yield f"{name}: {value} leads nowhere"


def sections_hold_every_slide_once(deck: Deck) -> Problems:
    """Every slide is in one section, in the order of the slides; no two sections share an id."""
    root = deck.file.element
    in_sections = [slide.get("id") for slide in root.iter(f"{_P14}sldId")]
    in_deck = [slide.get("id") for slide in root.iter(qn("p:sldId"))]
    if in_sections != in_deck:
        yield f"the sections hold {in_sections}, the deck {in_deck}"
    ids = Counter(section.get("id") for section in root.iter(f"{_P14}section"))
    yield from (f"section {id_} stands {n} times" for id_, n in ids.items() if n > 1)


CHECKS: tuple[Check, ...] = (
    is_accessible,
    ids_are_unique,
    ends_have_a_language,
    nothing_fits_itself,
    tables_fill_their_frames,
    relationships_resolve,
    sections_hold_every_slide_once,
)


def problems(path: Path) -> list[str]:
    """All that is wrong with the deck at a path, by all checks."""
    deck = Deck.read(path)
    return [problem for check in CHECKS for problem in check(deck)]
