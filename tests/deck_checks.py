"""What every deck must hold, checked by reading the file anew: each check gives what is wrong."""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from lxml import etree
from pptx import Presentation
from pptx.opc.constants import RELATIONSHIP_TYPE
from pptx.oxml.ns import qn
from pptx.presentation import Presentation as PresentationFile
from pptx.slide import Slide

Element = Any  # lxml's elements, with python-pptx's own classes among them

_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_DECORATIVE = "{http://schemas.microsoft.com/office/drawing/2017/decorative}decorative"
_P14 = "{http://schemas.microsoft.com/office/powerpoint/2010/main}"
_SHAPES = [qn(tag) for tag in ("p:sp", "p:pic", "p:graphicFrame", "p:grpSp", "p:cxnSp")]
_FOOT = ("ftr", "sldNum", "dt")
_MERGES = ("gridSpan", "rowSpan", "hMerge", "vMerge")
_WHITE = "FFFFFF"
_SIGN = "?"
"""The sign in a mark for what is missing: drawn as text, its word stands beside it."""

Problems = Iterator[str]
Check = Callable[["Deck"], Problems]


@dataclass(frozen=True)
class Deck:
    """A deck that was written, with what its texts inherit from layouts, master and theme."""

    file: PresentationFile

    @classmethod
    def read(cls, path: Path) -> "Deck":
        """The deck at a path."""
        return cls(Presentation(str(path)))

    @property
    def slides(self) -> list[tuple[str, Slide]]:
        """The slides with what to call them in a message."""
        return [(f"slide {n}", slide) for n, slide in enumerate(self.file.slides, 1)]

    @cached_property
    def _slots(self) -> dict[str, str]:
        part = self.file.slide_master.part.part_related_by(RELATIONSHIP_TYPE.THEME)
        scheme = etree.fromstring(part.blob).find(f".//{qn('a:clrScheme')}")
        assert scheme is not None
        return {
            etree.QName(slot).localname: slot[0].get("lastClr") or slot[0].get("val") or ""
            for slot in scheme
        }

    def colour(self, fill: Element) -> str:
        """The six hex digits of a solid fill."""
        value = fill[0].get("val")
        if fill[0].tag == qn("a:srgbClr"):
            return str(value)
        mapping = self.file.slide_master.element.find(qn("p:clrMap"))
        return self._slots[mapping.get(value, value)]

    def styles(self, slide: Slide, shape: Element, level: int) -> list[Element]:
        """The run properties that a shape's text of a level has, the nearest first."""
        ph = shape.find(f".//{qn('p:ph')}")
        lists = [shape.find(f"{qn('p:txBody')}/{qn('a:lstStyle')}")]
        kind = "other"
        if ph is not None:
            type_ = ph.get("type", "obj")
            kind = "title" if type_ == "title" else "other" if type_ in _FOOT else "body"
            layout = slide.slide_layout
            lists += [_list_style(layout.element, lambda other: _same_slot(other, ph))]
            wanted = type_ if kind != "body" else "body"
            master = layout.slide_master.element
            lists += [_list_style(master, lambda other: other.get("type") == wanted)]
        lists += [self.file.slide_master.element.find(f".//{qn(f'p:{kind}Style')}")]
        tag = f"{qn(f'a:lvl{level + 1}pPr')}/{qn('a:defRPr')}"
        found = [styles.find(tag) for styles in lists if styles is not None]
        return [style for style in found if style is not None]


@dataclass(frozen=True)
class _Text:
    """A run of text with the looks that it ends up with."""

    words: str
    size: float
    bold: bool
    colour: str
    background: str
    type: str


def _same_slot(other: Element, ph: Element) -> bool:
    if ph.get("idx"):
        return bool(other.get("idx") == ph.get("idx"))
    return bool(other.get("type") == ph.get("type"))


def _list_style(root: Element, wanted: Callable[[Element], bool]) -> Element | None:
    for shape in root.iter(qn("p:sp")):
        ph = shape.find(f".//{qn('p:ph')}")
        if ph is not None and wanted(ph):
            return shape.find(f"{qn('p:txBody')}/{qn('a:lstStyle')}")
    return None


def _top(slide: Slide) -> list[Element]:
    return [shape for shape in slide.shapes.element if shape.tag in _SHAPES]


def _every(slide: Slide) -> list[Element]:
    return [shape for shape in slide.shapes.element.iter(*_SHAPES)]


def _properties(shape: Element) -> Element:
    return shape[0].find(qn("p:cNvPr"))


def _name(shape: Element) -> str:
    return str(_properties(shape).get("name"))


def _is_decorative(shape: Element) -> bool:
    return any(mark.get("val") == "1" for mark in _properties(shape).iter(_DECORATIVE))


def _is_table(shape: Element) -> bool:
    return bool(shape.tag == qn("p:graphicFrame"))


def _words(shape: Element) -> str:
    return "".join(text.text or "" for text in shape.iter(qn("a:t"))).strip()


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
        read = [shape for shape in _top(slide) if not _is_decorative(shape)]
        covers = slide.slide_layout.name in ("Kansi", "Ohjelman kansi")
        first = read[:2] if covers else read[:1]
        title = slide.shapes.title
        if title is None or title.element not in first:
            yield f"{name}: the title is not read first"


def pictures_have_alternative_texts(deck: Deck) -> Problems:
    """Pictures, groups and tables say in words what they show, or are decorative, never both."""
    for name, slide in deck.slides:
        for shape in _every(slide):
            described = bool((_properties(shape).get("descr") or "").strip())
            if described and _is_decorative(shape):
                yield f"{name}: {_name(shape)} is decorative and described"
            needs = shape.tag in (qn("p:pic"), qn("p:grpSp")) or _is_table(shape)
            if needs and not described and not _is_decorative(shape):
                yield f"{name}: {_name(shape)} has no alternative text"


def runs_have_a_language(deck: Deck) -> Problems:
    """Every run, field and end of a paragraph says its language."""
    for name, slide in deck.slides:
        for run in slide.shapes.element.iter(qn("a:r"), qn("a:fld"), qn("a:endParaRPr")):
            looks = run if run.tag == qn("a:endParaRPr") else run.find(qn("a:rPr"))
            if looks is None or not looks.get("lang"):
                yield f"{name}: no language on {_words(run)!r}"


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
            if shape.find(f".//{qn('p:ph')}") is not None and not _words(shape):
                yield f"{name}: {_name(shape)} is empty"


def tables_are_plain(deck: Deck) -> Problems:
    """A table has a header row, no merged cells and a frame as large as its rows and columns."""
    for name, slide in deck.slides:
        for frame in filter(_is_table, _every(slide)):
            yield from (f"{name}: {_name(frame)} {problem}" for problem in _table_problems(frame))


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
    for name, text in _texts(deck):
        least = 10 if text.type in _FOOT else 12
        if text.size < least and text.words != _SIGN:
            yield f"{name}: {text.size} pt, {text.words!r}"


def contrast_is_enough(deck: Deck) -> Problems:
    """Text stands out from what it stands on: 4.5 to 1, large text 3 to 1 (WCAG 2.1, 1.4.3)."""
    for name, text in _texts(deck):
        large = text.size >= (14 if text.bold else 18)
        ratio = _contrast(text.colour, text.background)
        if ratio < (3 if large else 4.5):
            yield f"{name}: {text.colour} on {text.background} is {ratio:.1f}, {text.words!r}"


def _texts(deck: Deck) -> Iterator[tuple[str, _Text]]:
    for name, slide in deck.slides:
        for shape in slide.shapes.element.iter(qn("p:sp"), qn("p:graphicFrame")):
            if not _is_decorative(shape):
                for run in shape.iter(qn("a:r"), qn("a:fld")):
                    yield name, _looks(deck, slide, shape, run)


def _looks(deck: Deck, slide: Slide, shape: Element, run: Element) -> _Text:
    paragraph = run.getparent().find(qn("a:pPr"))
    level = 0 if paragraph is None else int(paragraph.get("lvl", 0))
    own = run.find(qn("a:rPr"))
    styles = [own, *deck.styles(slide, shape, level)]
    sizes = [style.get("sz") for style in styles if style.get("sz")]
    bolds = [style.get("b") for style in styles if style.get("b")]
    fills = [style.find(qn("a:solidFill")) for style in styles]
    colours = [deck.colour(fill) for fill in fills if fill is not None]
    ph = shape.find(f".//{qn('p:ph')}")
    return _Text(
        words=_words(run),
        size=int((sizes or ["1800"])[0]) / 100,
        bold=bool(bolds) and bolds[0] == "1",
        colour=(colours or [deck.colour(_slot("tx1"))])[0],
        background=_background(deck, slide, shape, run),
        type="" if ph is None else ph.get("type", "obj"),
    )


def _slot(name: str) -> Element:
    fill = etree.Element(qn("a:solidFill"))
    etree.SubElement(fill, qn("a:schemeClr"), val=name)
    return fill


def _background(deck: Deck, slide: Slide, shape: Element, run: Element) -> str:
    """The fill of the cell or shape, else of the last shape before that it stands on."""
    cells = [cell for cell in run.iterancestors(qn("a:tc"))]
    holders = [cell.find(qn("a:tcPr")) for cell in cells] or [shape.find(qn("p:spPr"))]
    fill = holders[0].find(qn("a:solidFill")) if holders[0] is not None else None
    if fill is not None:
        return deck.colour(fill)
    below = _WHITE
    placed = {other.shape_id: other for other in slide.shapes}
    this = placed.get(int(_properties(shape).get("id")))
    for other in _top(slide):
        if this is None or other is shape:
            break
        fill = other.find(f"{qn('p:spPr')}/{qn('a:solidFill')}")
        if fill is not None and _stands_on(this, placed[int(_properties(other).get("id"))]):
            below = deck.colour(fill)
    return below


def _stands_on(shape: Any, other: Any) -> bool:
    middle_x, middle_y = shape.left + shape.width // 2, shape.top + shape.height // 2
    across = other.left <= middle_x <= other.left + other.width
    return bool(across and other.top <= middle_y <= other.top + other.height)


def _contrast(first: str, second: str) -> float:
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return sum(w * p for w, p in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


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


