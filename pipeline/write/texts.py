"""Paragraphs as DrawingML: in placeholders what differs from the layout, in tables everything."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from pipeline.intake.places import Place
from pipeline.intake.rich_text import WORKBOOK_LANGUAGE, ListStyle
from pipeline.intake.roles import Slot
from pipeline.intake.text_styles import TextStyle
from pipeline.plan.slides import Mark
from pipeline.render.shapes import ListItem, SizedParagraph, SizedRun
from pipeline.write.markup import Markup, characters, markup, solid

_NUMBER_FIELD = {"id": "{6A3E2A1C-5C3B-4B0E-9D6F-0B1D5E7A9C21}", "type": "slidenum"}
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
    ) -> Iterator[Markup]:
        """The paragraphs of a placeholder, whose looks come from its layout."""
        starts = _list_starts(paragraphs)
        inherited = place.inherited or place.levels
        for number, paragraph in enumerate(paragraphs):
            level = 0 if _is_flat(place) else min(paragraph.level, len(inherited) - 1)
            style = inherited[level]
            attributes: dict[str, str | int] = {"lvl": level} if level else {}
            if paragraph.margin or style.margin or style.indent:
                attributes |= _indent(paragraph)
            said = [*_other_spaces(paragraph, style), *self._bullet(paragraph, starts[number])]
            if style.listed and paragraph.bullet is None:
                said.append(markup("a:buNone"))
            properties = markup("a:pPr", attributes, *said) if attributes or said else None
            runs = (self._inheriting_run(run, style, place) for run in paragraph.runs)
            yield markup("a:p", None, properties, *runs)

    def in_full(self, paragraphs: Sequence[SizedParagraph]) -> Iterator[Markup]:
        """The paragraphs of a table cell or a text box, which inherit nothing."""
        starts = _list_starts(paragraphs)
        for number, paragraph in enumerate(paragraphs):
            spaces = (paragraph.line_spacing, paragraph.space_before, paragraph.space_after)
            bullet = list(self._bullet(paragraph, starts[number])) or [markup("a:buNone")]
            attributes = _indent(paragraph) | {"algn": paragraph.align}
            properties = markup("a:pPr", attributes, _spacing(*spaces), *bullet)
            runs = (self._full_run(run, paragraph) for run in paragraph.runs)
            yield markup("a:p", None, properties, *runs, self._end(paragraph))

    def _inheriting_run(self, run: SizedRun, style: TextStyle, place: Place) -> Markup:
        """A run that states what differs from its level, and the place's colour if it has one.

        A footer states its size always: LibreOffice takes one without any looks of its own for
        a field of the master, and leaves it out where the master's shapes are hidden.
        """
        attributes: dict[str, str | int] = {"lang": self._tag(run)}
        if place.type == "ftr" or place.inherited or run.size != style.size:
            attributes["sz"] = _hundredths(run.size)
        if run.bold != style.bold:
            attributes["b"] = int(run.bold)
        if run.italic != style.italic:
            attributes["i"] = int(run.italic)
        if run.strike:
            attributes["strike"] = "sngStrike"
        if style.capitals and not place.levels[0].capitals:
            attributes["cap"] = "none"
        colour = solid(place.color) if place.color and not run.link else None
        properties = markup("a:rPr", attributes, colour, self._link(run))
        if place.slot is Slot.SLIDE_NUMBER:  # PowerPoint counts it itself
            return _run(properties, run.text, "a:fld", _NUMBER_FIELD)
        return _run(properties, run.text)

    def _full_run(self, run: SizedRun, paragraph: SizedParagraph) -> Markup:
        return _run(self._full_properties("a:rPr", run, paragraph), run.text)

    def _end(self, paragraph: SizedParagraph) -> Markup:
        size = max((run.size for run in paragraph.runs), default=18.0)
        return self._full_properties("a:endParaRPr", SizedRun("", size), paragraph)

    def _full_properties(self, tag: str, run: SizedRun, paragraph: SizedParagraph) -> Markup:
        attributes: dict[str, str | int] = {
            "lang": self._tag(run),
            "sz": _hundredths(run.size),
            "b": int(run.bold),
            "i": int(run.italic),
        }
        if run.strike:
            attributes["strike"] = "sngStrike"
        looks = _colour_and_font(run.color or paragraph.color, paragraph.font)
        return markup(tag, attributes, looks, self._link(run))

    def _tag(self, run: SizedRun) -> str:
        return self.language if run.own else WORKBOOK_LANGUAGE

    def _link(self, run: SizedRun) -> Markup | None:
        """The link of a run; its colour and line are the theme's."""
        return markup("a:hlinkClick", {"r:id": self.link_target(run.link)}) if run.link else None

    def _bullet(self, paragraph: SizedParagraph, start: int) -> Iterator[Markup]:
        match paragraph.bullet:
            case Mark() as mark:
                yield markup("a:buSzPct", {"val": _MARK_SIZE})
                blip = markup("a:blip", {"r:embed": self.mark_picture(mark)})
                yield markup("a:buBlip", None, blip)
            case ListItem(style=ListStyle.DASH):
                yield markup("a:buFont", {"typeface": paragraph.font})
                yield markup("a:buChar", {"char": ListStyle.DASH.value})
            case ListItem(style=style):
                yield markup("a:buFont", {"typeface": paragraph.font})
                counted = {"startAt": start} if start > 1 else {}
                yield markup("a:buAutoNum", {"type": _SCHEMES[style], **counted})
            case None:
                return


@lru_cache(maxsize=100)
def _spacing(line: float, before: float, after: float) -> Markup:
    """The spaces of a paragraph that most of a deck have in common, made once."""
    lines = markup("a:lnSpc", None, markup("a:spcPct", {"val": round(line * 100_000)}))
    return Markup(lines + _points("a:spcBef", before) + _points("a:spcAft", after))


def _other_spaces(paragraph: SizedParagraph, style: TextStyle) -> Iterator[Markup]:
    """The spaces over and under a paragraph that differ from its level's."""
    if _hundredths(paragraph.space_before) != _hundredths(style.space_before):
        yield _points("a:spcBef", paragraph.space_before)
    if _hundredths(paragraph.space_after) != _hundredths(style.space_after):
        yield _points("a:spcAft", paragraph.space_after)


@lru_cache(maxsize=100)
def _colour_and_font(colour: str, font: str) -> Markup:
    """The looks of a run that most of a deck have in common, made once."""
    return Markup(solid(colour) + markup("a:latin", {"typeface": font}))


def _is_flat(place: Place) -> bool:
    """Whether all is on the first level: a template's title has looks for no other."""
    return bool(place.inherited) and place.slot is Slot.TITLE


def _run(
    properties: Markup, text: str, tag: str = "a:r", attributes: Mapping[str, str] | None = None
) -> Markup:
    return markup(tag, attributes, properties, markup("a:t", None, characters(text)))


def _indent(paragraph: SizedParagraph) -> dict[str, str | int]:
    return {"marL": paragraph.margin, "indent": -paragraph.hanging}


def _points(tag: str, value: float) -> Markup:
    return markup(tag, None, markup("a:spcPts", {"val": _hundredths(value)}))


def _hundredths(points: float) -> int:
    return round(points * 100)


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
