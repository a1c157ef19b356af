"""How high text is in a width: paragraphs broken into lines as PowerPoint breaks them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from math import inf

from pipeline.intake.rich_text import WORKBOOK_LANGUAGE
from pipeline.intake.theme import Theme
from pipeline.render.font_metrics import Font, load_font, word_width
from pipeline.render.long_words import HYPHEN, character_widths, hyphenated
from pipeline.render.shapes import SizedParagraph, SizedRun
from pipeline.units import Emu, emu, points

_ROUNDING = 1e-6  # points: sums of the same widths differ in their last digits

_Chunk = tuple[float, float]
"""The width of a piece of text that is not broken, and of the spaces after it."""

_Span = tuple[int, int, int]
"""Where such a piece begins, ends, and ends with the spaces after it."""

_CHUNK = re.compile(r"[^ \t]*?[^\W\d_]-(?=[^\W\d_])|[^ \t]+[ \t]*|[ \t]+")
"""What stays on one line: up to a space, or up to a hyphen between letters."""

_WIDE = r"\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef\U0001f000-\U0003ffff"
_MORE_BREAKS = re.compile(
    rf"[^ \t]*?(?:[-–—/?!|\u00ad\u200b](?=[^\W\d_])|[{_WIDE}](?=[^ \t]))|[^ \t]+[ \t]*|[ \t]+"
)
"""As programs break that follow the Unicode line breaking algorithm (UAX 14), LibreOffice among
them: also after other hyphens, dashes and slashes, and between signs as wide as they are high."""


@dataclass(frozen=True, slots=True)
class _Words:
    """The chunks of a paragraph in points, its widest word and the width of all on one line.

    A link is as wide as can be: programs break it at different signs, so that all are asked.
    """

    runs: tuple[SizedRun, ...]
    font: str
    chunks: tuple[_Chunk, ...]
    widest: float
    whole: float


@dataclass(frozen=True, slots=True)
class _MeasuredParagraph:
    """A paragraph of measured words; its line's height and the space over it are in points."""

    words: _Words
    margin: int
    line_height: float
    space_over: float


MeasuredText = tuple[_MeasuredParagraph, ...]
"""Paragraphs whose words have been measured, for their heights in many widths."""


@dataclass(frozen=True)
class Typesetter:
    """Measures text in the fonts of a theme; all heights and widths come back in EMU.

    `language` is the tag of the deck's own words. `room` is the part of a width that is counted
    on: renderers differ by a pixel here and there.
    """

    theme: Theme
    language: str = WORKBOOK_LANGUAGE
    room: float = 0.985

    def font(self, typeface: str) -> Font:
        """The metrics of a typeface, which may be a theme font ('+mn-lt', '+mj-lt')."""
        return load_font(self.font_name(typeface))

    def font_name(self, typeface: str) -> str:
        """The name of a typeface, theme fonts resolved."""
        match typeface:
            case "+mn-lt":
                return self.theme.minor_font
            case "+mj-lt":
                return self.theme.major_font
            case _:
                return typeface

    def height(self, paragraphs: Sequence[SizedParagraph], width: int) -> Emu:
        """The height of the paragraphs, without what stands before the first or after the last."""
        return self.height_of(self.measured(paragraphs), width)

    def height_of(self, text: MeasuredText, width: int) -> Emu:
        """The height of paragraphs that have been measured, as of those that have not."""
        total = 0.0
        for number, p in enumerate(text):
            room = points(width - p.margin) * self.room
            total += p.line_height * _line_count(p.words, room, self.language)
            if number:
                total += p.space_over
        return emu(total)

    def measured(self, paragraphs: Sequence[SizedParagraph]) -> MeasuredText:
        """The paragraphs with their words measured."""
        texts = []
        space = 0.0
        for p in paragraphs:
            words, over = _words(p.runs, self.font_name(p.font)), max(space, p.space_before)
            texts.append(_MeasuredParagraph(words, p.margin, self.line_height(p), over))
            space = p.space_after
        return tuple(texts)

    def line_height(self, paragraph: SizedParagraph) -> float:
        """The height of one line of a paragraph in points."""
        size = max((run.size for run in paragraph.runs), default=0.0)
        return size * self.font(paragraph.font).line_height * paragraph.line_spacing

    def line_count(self, paragraph: SizedParagraph, width: int) -> int:
        """How many lines a paragraph takes; at least one."""
        room = points(width - paragraph.margin) * self.room
        words = _words(paragraph.runs, self.font_name(paragraph.font))
        return _line_count(words, room, self.language)

    def hyphenated(self, paragraph: SizedParagraph, width: int) -> SizedParagraph:
        """The paragraph with hyphens in the words that are wider than the width."""
        room = points(width - paragraph.margin) * self.room
        font = self.font_name(paragraph.font)
        if _words(paragraph.runs, font).widest <= room:
            return paragraph
        runs = hyphenated(paragraph.runs, font, room, self.language)
        return paragraph if runs == paragraph.runs else replace(paragraph, runs=runs)

    def natural_width(self, paragraph: SizedParagraph) -> Emu:
        """The width at which the paragraph takes one line, with the room that is left free."""
        chunks = _words(paragraph.runs, self.font_name(paragraph.font)).chunks
        width = sum(text + space for text, space in chunks) - (chunks[-1][1] if chunks else 0)
        return Emu(emu(width / self.room) + paragraph.margin + 1)


@lru_cache(maxsize=2_000)
def _words(runs: tuple[SizedRun, ...], font: str) -> _Words:
    """Remembered for some slides, as the search for their setting measures a text many times."""
    widest = whole = used = word = 0.0
    chunks = _chunks(runs, font)
    for text, space in chunks:
        word += text
        widest, whole = max(widest, word), max(whole, used + text)
        used += text + space
        word = 0.0 if space else word
    widest = inf if any(run.link for run in runs) else widest
    return _Words(runs, font, tuple(chunks), widest, whole)


def _line_count(words: _Words, room: float, language: str) -> int:
    if words.whole <= room:
        return 1
    if words.widest > room:
        return _lines_of_any_program(words.runs, words.font, room, language)
    lines, used = 1, 0.0
    for text, space in words.chunks:
        if used and used + text > room:
            lines, used = lines + 1, 0.0
        used += text + space
    return lines


@lru_cache(maxsize=1_000)
def _lines_of_any_program(runs: tuple[SizedRun, ...], font: str, room: float, language: str) -> int:
    """As many as any program takes: they break links and wide words at different signs."""
    broken = hyphenated(runs, font, room, language)
    text = "".join(run.text for run in broken)
    widths = character_widths(broken, font)
    ways = (_spans(_CHUNK, text), _spans(_MORE_BREAKS, text), _spans_with_whole_links(broken))
    return max(_lines_of(spans, widths, room) for spans in ways)


def _spans(breaks: re.Pattern[str], text: str, start: int = 0) -> list[_Span]:
    return [
        (
            start + chunk.start(),
            start + chunk.start() + len(chunk[0].rstrip(" \t")),
            start + chunk.end(),
        )
        for chunk in breaks.finditer(text)
    ]


def _spans_with_whole_links(runs: Sequence[SizedRun]) -> list[_Span]:
    """As LibreOffice breaks: at either end of a link, never within one that fits on a line."""
    spans: list[_Span] = []
    start = 0
    for run in runs:
        end = start + len(run.text)
        spans += [(start, end, end)] if run.link else _spans(_MORE_BREAKS, run.text, start)
        start = end
    return spans


def _lines_of(spans: Sequence[_Span], widths: Sequence[float], room: float) -> int:
    """The lines of the chunks, each character of one wider than a line where the line is full."""
    lines, used = 1, 0.0
    for begin, word_end, end in spans:
        letters = widths[begin:word_end]
        width = sum(letters)
        if used and used + width > room + _ROUNDING:
            lines, used = lines + 1, 0.0
        for letter in letters if width > room + _ROUNDING else (width,):
            if used and used + letter > room + _ROUNDING:
                lines, used = lines + 1, 0.0
            used += letter
        used += sum(widths[word_end:end])
    return lines


def _chunks(runs: Sequence[SizedRun], font: str) -> list[_Chunk]:
    """What stays on one line in points; a word may begin in one run and end in the next."""
    chunks: list[_Chunk] = []
    before = ""
    for run in runs:
        sized = [
            (text * run.size, space * run.size)
            for text, space in _unit_chunks(font, run.shown, run.bold)
        ]
        goes_on = not before.endswith(HYPHEN)
        if chunks and sized and not chunks[-1][1] and goes_on:
            begun, _ = chunks.pop()
            sized[0] = (begun + sized[0][0], sized[0][1])
        chunks += sized
        before = run.text
    return chunks


@lru_cache(maxsize=1_000)
def _unit_chunks(font: str, text: str, bold: bool) -> tuple[_Chunk, ...]:
    """The pieces of a text at size 1; remembered, as a sentence is tried at many sizes."""
    chunks = []
    for chunk in _CHUNK.findall(text):
        word = chunk.rstrip(" \t")
        space = (len(chunk) - len(word)) * word_width(font, " ", bold)
        chunks.append((word_width(font, word, bold), space))
    return tuple(chunks)
