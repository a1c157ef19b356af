"""What every deck must hold, checked by reading the file anew: each check gives what is wrong."""

from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

from lxml import etree
from pptx.oxml.ns import qn

from tests.deck_reading import (
    FOOT,
    Deck,
    Element,
    contrast,
    every_shape,
    is_decorative,
    is_table,
    name_of,
    properties_of,
    texts,
    top_shapes,
    words_of,
)

_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_P14 = "{http://schemas.microsoft.com/office/powerpoint/2010/main}"
_MERGES = ("gridSpan", "rowSpan", "hMerge", "vMerge")
_SIGN = "?"
"""The sign in a mark for what is missing: drawn as text, its word stands beside it."""

Problems = Iterator[str]
Check = Callable[[Deck], Problems]


def ids_are_unique(deck: Deck) -> Problems:
    """No two shapes of a slide have the same id."""
    for name, slide in deck.slides:
        ids = Counter(element.get("id") for element in slide.shapes.element.iter(qn("p:cNvPr")))
        yield from (f"{name}: id {id_} stands {n} times" for id_, n in ids.items() if n > 1)


def titles_are_there_and_unique(deck: Deck) -> Problems:
    """Every slide has a title of its own."""
    seen: dict[str, str] = {}
    for name, slide in deck.slides:
        title = slide.shapes.title
        text = " ".join(title.text_frame.text.split()) if title is not None else ""
        if not text:
            yield f"{name} has no title"
        elif text in seen:
            yield f"{name} has the title of {seen[text]}: {text}"
        seen.setdefault(text, name)


def title_is_read_first(deck: Deck) -> Problems:
    """The title is the first shape that a screen reader reads, but for what stands over it."""
    for name, slide in deck.slides:
        read = [shape for shape in top_shapes(slide) if not is_decorative(shape)]
        covers = slide.slide_layout.name in ("Kansi", "Ohjelman kansi")
        first = read[:2] if covers else read[:1]
        title = slide.shapes.title
        if title is None or title.element not in first:
            yield f"{name}: the title is not read first"


def pictures_have_alternative_texts(deck: Deck) -> Problems:
    """Pictures, groups and tables say in words what they show, or are decorative, never both."""
    for name, slide in deck.slides:
        for shape in every_shape(slide):
            described = bool((properties_of(shape).get("descr") or "").strip())
            if described and is_decorative(shape):
                yield f"{name}: {name_of(shape)} is decorative and described"
            needs = shape.tag in (qn("p:pic"), qn("p:grpSp")) or is_table(shape)
            if needs and not described and not is_decorative(shape):
                yield f"{name}: {name_of(shape)} has no alternative text"


def runs_have_a_language(deck: Deck) -> Problems:
    """Every run, field and end of a paragraph says its language."""
    for name, slide in deck.slides:
        for run in slide.shapes.element.iter(qn("a:r"), qn("a:fld"), qn("a:endParaRPr")):
            looks = run if run.tag == qn("a:endParaRPr") else run.find(qn("a:rPr"))
            if looks is None or not looks.get("lang"):
                yield f"{name}: no language on {words_of(run)!r}"


def nothing_fits_itself(deck: Deck) -> Problems:
    """No text shrinks and no shape grows by itself: sizes are what was measured."""
    roots = [(name, slide.element) for name, slide in deck.slides]
    roots += [(layout.name, layout.element) for layout in deck.file.slide_layouts]
    roots += [("master", deck.file.slide_master.element)]
    for name, root in roots:
        for fit in root.iter(qn("a:normAutofit"), qn("a:spAutoFit")):
            yield f"{name}: {etree.QName(fit).localname}"


def no_placeholder_is_empty(deck: Deck) -> Problems:
    """Every placeholder on a slide has a text, a table or a picture in it."""
    for name, slide in deck.slides:
        for shape in slide.shapes.element.iter(qn("p:sp")):
            if shape.find(f".//{qn('p:ph')}") is not None and not words_of(shape):
                yield f"{name}: {name_of(shape)} is empty"


def tables_are_plain(deck: Deck) -> Problems:
    """A table has a header row, no merged cells and a frame as large as its rows and columns."""
    for name, slide in deck.slides:
        for frame in filter(is_table, every_shape(slide)):
            yield from (f"{name}: {name_of(frame)} {problem}" for problem in _table_problems(frame))


def _table_problems(frame: Element) -> Problems:
    table = frame.find(f".//{qn('a:tbl')}")
    if table.find(qn("a:tblPr")).get("firstRow") != "1":
        yield "has no header row"
    if any(cell.get(merge) for cell in table.iter(qn("a:tc")) for merge in _MERGES):
        yield "has merged cells"
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


def nothing_is_off_the_slide(deck: Deck) -> Problems:
    """Every shape stands within the slide."""
    width, height = deck.file.slide_width or 0, deck.file.slide_height or 0
    for name, slide in deck.slides:
        for shape in slide.shapes:
            right, bottom = shape.left + shape.width, shape.top + shape.height
            if min(shape.left, shape.top) < 0 or right > width or bottom > height:
                yield f"{name}: {shape.name} is off the slide"


def text_is_large_enough(deck: Deck) -> Problems:
    """No text is smaller than 12 pt, none of the footer smaller than 10."""
    for name, text in texts(deck):
        least = 10 if text.type in FOOT else 12
        if text.size < least and text.words != _SIGN:
            yield f"{name}: {text.size} pt, {text.words!r}"


def contrast_is_enough(deck: Deck) -> Problems:
    """Text stands out from what it stands on: 4.5 to 1, large text 3 to 1 (WCAG 2.1, 1.4.3)."""
    for name, text in texts(deck):
        large = text.size >= (14 if text.bold else 18)
        ratio = contrast(text.colour, text.background)
        if ratio < (3 if large else 4.5):
            yield f"{name}: {text.colour} on {text.background} is {ratio:.1f}, {text.words!r}"


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
    ids_are_unique,
    titles_are_there_and_unique,
    title_is_read_first,
    pictures_have_alternative_texts,
    runs_have_a_language,
    nothing_fits_itself,
    no_placeholder_is_empty,
    tables_are_plain,
    relationships_resolve,
    nothing_is_off_the_slide,
    text_is_large_enough,
    contrast_is_enough,
    sections_hold_every_slide_once,
)


def problems(path: Path) -> list[str]:
    """All that is wrong with the deck at a path, by all checks."""
    deck = Deck.read(path)
    return [problem for check in CHECKS for problem in check(deck)]
