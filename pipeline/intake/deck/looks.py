"""How the texts of a shape look in the end: its own words, list styles, layout, master, file."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from lxml import etree
from pptx.opc.package import Part
from pptx.oxml.ns import qn

from pipeline.intake.deck.colours import CLEAR, UNSEEN, Palette
from pipeline.intake.deck.content import Paragraph, Run

Behind = tuple[str | None, ...]
T = TypeVar("T")

_DEFAULT_SIZE = 1800
_WHOLE = 100_000
_HUNDREDTHS = 100
_TEXTS = (qn("a:r"), qn("a:fld"), qn("a:br"))
_BREAK = "\v"


@dataclass(frozen=True)
class Looks:
    """What the texts of one shape inherit; `styles` are its list styles, the nearest first.

    `color` is what the shape's style gives its text, None without one; `known` is False where a
    table's style may colour the text in a way that is not read.
    """

    palette: Palette
    part: Part
    styles: Sequence[etree._Element]
    color: str | None = None
    known: bool = True
    scale: float = 1.0

    def paragraphs(self, body: etree._Element | None, behind: Behind) -> tuple[Paragraph, ...]:
        """The paragraphs of a text body that stands on one of the colours `behind`."""
        found = () if body is None else body.findall(qn("a:p"))
        return tuple(Paragraph(tuple(self._runs(paragraph, behind))) for paragraph in found)

    def _runs(self, paragraph: etree._Element, behind: Behind) -> Iterator[Run]:
        properties = paragraph.find(qn("a:pPr"))
        level = 0 if properties is None else int(properties.get("lvl", "0"))
        for element in paragraph.iterchildren(*_TEXTS):
            is_break = element.tag == qn("a:br")
            text = _BREAK if is_break else element.findtext(qn("a:t")) or ""
            own = element.find(qn("a:rPr"))
            yield self._run(text, own, level, behind)

    def _run(self, text: str, own: etree._Element | None, level: int, behind: Behind) -> Run:
        inherited = [found for style in self.styles for found in _of_level(style, level)]
        chain = inherited if own is None else [own, *inherited]
        link = None if own is None else own.find(qn("a:hlinkClick"))
        size = int(_first(chain, lambda look: look.get("sz")) or _DEFAULT_SIZE)
        return Run(
            text,
            language="" if own is None else own.get("lang", ""),
            size=size / _HUNDREDTHS * self.scale,
            bold=_first(chain, lambda look: look.get("b")) in ("1", "true"),
            color=self._color(own, inherited, is_link=link is not None),
            behind=behind,
            link="" if link is None else self._target(link),
        )

    def _color(
        self, own: etree._Element | None, inherited: Sequence[etree._Element], *, is_link: bool
    ) -> str | None:
        if is_link:
            return self.palette.slot("hlink")
        stated = self.palette.fill(own)
        if stated is None and self.color:
            return self.color
        if stated is None and not self.known:
            return None
        paint = stated or _first(inherited, self.palette.fill)
        if paint in (UNSEEN, CLEAR):
            return None
        return paint or self.palette.slot("tx1")

    def _target(self, link: etree._Element) -> str:
        """Where a link leads; a place in the deck by its action."""
        relationship = self.part.rels.get(link.get(qn("r:id"), ""))
        if relationship is not None and relationship.is_external:
            return relationship.target_ref
        return link.get("action", "") or "#"


def _of_level(style: etree._Element, level: int) -> Iterator[etree._Element]:
    for tag in (qn(f"a:lvl{level + 1}pPr"), qn("a:defPPr")):
        found = style.find(f"{tag}/{qn('a:defRPr')}")
        if found is not None:
            yield found


def _first(chain: Sequence[etree._Element], what: Callable[[etree._Element], T | None]) -> T | None:
    return next((value for look in chain if (value := what(look)) is not None), None)
