"""Paragraphs as DrawingML: in placeholders what differs from the layout, in tables everything."""

from collections.abc import Callable, Iterator, Sequence
from copy import deepcopy
from dataclasses import dataclass
from functools import lru_cache

from pptx.oxml.ns import qn

from pipeline.intake.places import Place
from pipeline.intake.rich_text import WORKBOOK_LANGUAGE, ListStyle
from pipeline.intake.roles import Slot
from pipeline.intake.text_styles import TextStyle
from pipeline.plan.slides import Mark
from pipeline.render.shapes import ListItem, SizedParagraph, SizedRun
from pipeline.write.xml import Element, make, solid

_MARK_SIZE = 120_000  # per cent of the text, in thousandths: what PowerPoint and LibreOffice share
_SCHEMES = {
    ListStyle.ARABIC_PAREN: "arabicParenR",
    ListStyle.ARABIC_PERIOD: "arabicPeriod",
    ListStyle.ALPHA_PAREN: "alphaLcParenR",
    ListStyle.ALPHA_PERIOD: "alphaUcPeriod",
    ListStyle.ROMAN_PERIOD: "romanUcPeriod",
}

MarkPicture = Callable[[Mark], str]
"""Gives the relationship id of a mark's picture in the slide that is being written."""

LinkTarget = Callable[[str], str]
"""Gives the relationship id of an address in the slide that is being written."""


@dataclass(frozen=True)
class TextWriter:
    """Writes the texts of one slide; `language` is the tag of the deck's own words."""

    language: str
    mark_picture: MarkPicture
    link_target: LinkTarget

    def in_placeholder(
        self, paragraphs: Sequence[SizedParagraph], place: Place
    ) -> Iterator[Element]:
        """The paragraphs of a placeholder, whose looks come from its layout."""
        starts = _list_starts(paragraphs)
        for number, paragraph in enumerate(paragraphs):
            inherited = place.inherited or place.levels
            level = 0 if _is_flat(place) else min(paragraph.level, len(inherited) - 1)
            style = inherited[level]
            properties = make("a:pPr", {"lvl": level} if level else None)
            if paragraph.margin or style.margin or style.indent:
                _set_indent(properties, paragraph)
            if _hundredths(paragraph.space_before) != _hundredths(style.space_before):
                properties.append(_points("a:spcBef", paragraph.space_before))
            if _hundredths(paragraph.space_after) != _hundredths(style.space_after):
                properties.append(_points("a:spcAft", paragraph.space_after))
            bullet = list(self._bullet(paragraph, starts[number]))
            properties.extend(bullet or ([make("a:buNone")] if style.listed else []))
            own_size = place.type == "ftr" or bool(place.inherited)
            runs = [self._inheriting_run(run, style, own_size) for run in paragraph.runs]
            if place.color:
                _colour(runs, place.color)
            yield make("a:p", None, properties if _says_something(properties) else None, *runs)

    def in_full(self, paragraphs: Sequence[SizedParagraph]) -> Iterator[Element]:
        """The paragraphs of a table cell or a text box, which inherit nothing."""
        starts = _list_starts(paragraphs)
        for number, paragraph in enumerate(paragraphs):
            spaces = (paragraph.line_spacing, paragraph.space_before, paragraph.space_after)
            properties = deepcopy(_spacing(*spaces))
            _set_indent(properties, paragraph)
            properties.set("algn", paragraph.align)
            bullet = list(self._bullet(paragraph, starts[number]))
            properties.extend(bullet or [make("a:buNone")])
            runs = [self._full_run(run, paragraph) for run in paragraph.runs]
            yield make("a:p", None, properties, *runs, self._end(paragraph))

    def _inheriting_run(self, run: SizedRun, style: TextStyle, own_size: bool) -> Element:
        """A run that states what differs from its level.

        A footer states its size always: LibreOffice takes one without any looks of its own for
        a field of the master, and leaves it out where the master's shapes are hidden.
        """
        properties = make("a:rPr", {"lang": self._tag(run)})
        if own_size or run.size != style.size:
            properties.set("sz", _hundredths(run.size))
        if run.bold != style.bold:
            properties.set("b", str(int(run.bold)))
        if run.italic != style.italic:
            properties.set("i", str(int(run.italic)))
        if run.strike:
            properties.set("strike", "sngStrike")
        properties.extend(self._link(run))
        return _run(properties, run.text)

    def _full_run(self, run: SizedRun, paragraph: SizedParagraph) -> Element:
        return _run(self._full_properties("a:rPr", run, paragraph), run.text)

    def _end(self, paragraph: SizedParagraph) -> Element:
        size = max((run.size for run in paragraph.runs), default=18.0)
        return self._full_properties("a:endParaRPr", SizedRun("", size), paragraph)

    def _full_properties(self, tag: str, run: SizedRun, paragraph: SizedParagraph) -> Element:
        properties = deepcopy(_colour_and_font(tag, run.color or paragraph.color, paragraph.font))
        properties.set("lang", self._tag(run))
        properties.set("sz", _hundredths(run.size))
        properties.set("b", str(int(run.bold)))
        properties.set("i", str(int(run.italic)))
        if run.strike:
            properties.set("strike", "sngStrike")
        properties.extend(self._link(run))
        return properties

    def _tag(self, run: SizedRun) -> str:
        return self.language if run.own else WORKBOOK_LANGUAGE

    def _link(self, run: SizedRun) -> Iterator[Element]:
        """The link of a run; its colour and line are the theme's."""
        if run.link:
            yield make("a:hlinkClick", {"r:id": self.link_target(run.link)})

    def _bullet(self, paragraph: SizedParagraph, start: int) -> Iterator[Element]:
        match paragraph.bullet:
            case Mark() as mark:
                yield make("a:buSzPct", {"val": _MARK_SIZE})
                blip = make("a:blip", {"r:embed": self.mark_picture(mark)})
                yield make("a:buBlip", None, blip)
            case ListItem(style=ListStyle.DASH):
                yield make("a:buFont", {"typeface": paragraph.font})
                yield make("a:buChar", {"char": ListStyle.DASH.value})
            case ListItem(style=style):
                yield make("a:buFont", {"typeface": paragraph.font})
                attributes = {"type": _SCHEMES[style]}
                if start > 1:
                    attributes["startAt"] = str(start)
                yield make("a:buAutoNum", attributes)
            case None:
                return


@lru_cache(maxsize=100)
def _spacing(line: float, before: float, after: float) -> Element:
    """The properties of a paragraph that most of a deck have in common, made once."""
    lines = make("a:lnSpc", None, make("a:spcPct", {"val": round(line * 100_000)}))
    return make("a:pPr", None, lines, _points("a:spcBef", before), _points("a:spcAft", after))


@lru_cache(maxsize=100)
def _colour_and_font(tag: str, colour: str, font: str) -> Element:
    """The properties of a run that most of a deck have in common, made once."""
    return make(tag, None, solid(colour), make("a:latin", {"typeface": font}))


def _colour(runs: Sequence[Element], color: str) -> None:
    """States the colour of runs that lead nowhere; that of links is the theme's."""
    for run in runs:
        properties = run.find(qn("a:rPr"))
        if properties is not None and properties.find(qn("a:hlinkClick")) is None:
            properties.insert(0, solid(color))


def _is_flat(place: Place) -> bool:
    """Whether all is on the first level: a template's title has looks for no other."""
    return bool(place.inherited) and place.slot is Slot.TITLE


def _run(properties: Element, text: str) -> Element:
    content = make("a:t")
    content.text = text
    return make("a:r", None, properties, content)


def _set_indent(properties: Element, paragraph: SizedParagraph) -> None:
    properties.set("marL", str(paragraph.margin))
    properties.set("indent", str(-paragraph.hanging))


def _says_something(properties: Element) -> bool:
    return bool(len(properties) or properties.attrib)


def _points(tag: str, value: float) -> Element:
    return make(tag, None, make("a:spcPts", {"val": _hundredths(value)}))


def _hundredths(points: float) -> str:
    return str(round(points * 100))


def _list_starts(paragraphs: Sequence[SizedParagraph]) -> list[int]:
    """The number that each paragraph's list begins with: the same for all items of a run.

    PowerPoint counts on from there, so that an item that somebody adds is counted too.
    """
    starts: list[int] = []
    runs: dict[int, tuple[ListStyle, int, int]] = {}  # by level: style, start, last number
    for paragraph in paragraphs:
        item, level = paragraph.bullet, paragraph.level
        runs = {other: run for other, run in runs.items() if other <= level}
        if not isinstance(item, ListItem) or item.number is None:
            runs.pop(level, None)
            starts.append(1)
            continue
        style, start, last = runs.get(level, (item.style, item.number, item.number - 1))
        if style is not item.style or item.number != last + 1:
            start = item.number
        runs[level] = (item.style, start, item.number)
        starts.append(start)
    return starts
