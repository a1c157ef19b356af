"""How high text is in a width: paragraphs broken into lines as PowerPoint breaks them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from pipeline.intake.theme import Theme
from pipeline.render.font_metrics import Font, load_font
from pipeline.render.shapes import SizedParagraph
from pipeline.units import Emu, emu, points

_ROOM = 0.985
"""The part of a width that is counted on: renderers differ by a pixel here and there."""

_CHUNK = re.compile(r"[^ \t]*?[^\W\d_]-(?=[^\W\d_])|[^ \t]+[ \t]*|[ \t]+")
"""What stays on one line: up to a space, or up to a hyphen between letters."""


@dataclass(frozen=True)
class Typesetter:
    """Measures text in the fonts of a theme; all heights and widths come back in EMU."""

    theme: Theme

    def font(self, typeface: str) -> Font:
        """The metrics of a typeface, which may be a theme font ('+mn-lt', '+mj-lt')."""
        return load_font(self.font_name(typeface))

    def font_name(self, typeface: str) -> str:
        """The name of a typeface, theme fonts resolved."""
        theme_fonts = {"+mj-lt": self.theme.major_font, "+mn-lt": self.theme.minor_font}
        return theme_fonts.get(typeface, typeface)

    def height(self, paragraphs: Sequence[SizedParagraph], width: int) -> Emu:
        """The height of the paragraphs, without what stands before the first or after the last."""
        total = 0.0
        for number, paragraph in enumerate(paragraphs):
            total += self.line_height(paragraph) * self.line_count(paragraph, width)
            if number:
                total += max(paragraphs[number - 1].space_after, paragraph.space_before)
        return emu(total)

    def line_height(self, paragraph: SizedParagraph) -> float:
        """The height of one line of a paragraph in points."""
        size = max((run.size for run in paragraph.runs), default=0.0)
        return size * self.font(paragraph.font).line_height * paragraph.line_spacing

    def line_count(self, paragraph: SizedParagraph, width: int) -> int:
        """How many lines a paragraph takes; at least one."""
        return _line_count(paragraph, self.font_name(paragraph.font), width)

    def natural_width(self, paragraph: SizedParagraph) -> Emu:
        """The width at which the paragraph takes one line, with the room that is left free."""
        chunks = list(_chunks(paragraph, self.font_name(paragraph.font)))
        width = sum(text + space for text, space in chunks) - (chunks[-1][1] if chunks else 0)
        return Emu(emu(width / _ROOM) + paragraph.margin + 1)


@lru_cache(maxsize=50_000)
def _line_count(paragraph: SizedParagraph, font: str, width: int) -> int:
    """Remembered, since the search for the best setting measures the same text many times."""
    room = points(width - paragraph.margin) * _ROOM
    lines, used = 1, 0.0
    for text, space in _chunks(paragraph, font):
        if used and used + text > room:
            lines, used = lines + 1, 0.0
        if text > room > 0:  # a word alone wider than the box is broken where the line ends
            lines += int(text // room)
            used = text % room + space
        else:
            used += text + space
    return lines


def _chunks(paragraph: SizedParagraph, font: str) -> Iterator[tuple[float, float]]:
    """The widths in points of each unbreakable piece and of the spaces after it."""
    for chunk in _CHUNK.finditer(paragraph.text):
        letters = len(chunk[0].rstrip(" \t"))
        middle = chunk.start() + letters
        yield (
            _span_width(paragraph, font, chunk.start(), middle),
            _span_width(paragraph, font, middle, chunk.end()),
        )


def _span_width(paragraph: SizedParagraph, font: str, start: int, end: int) -> float:
    width, at = 0.0, 0
    for run in paragraph.runs:
        piece = run.text[max(start - at, 0) : max(end - at, 0)]
        at += len(run.text)
        if piece:
            width += _word_width(font, piece, run.bold) * run.size
    return width


@lru_cache(maxsize=100_000)
def _word_width(font: str, word: str, bold: bool) -> float:
    return load_font(font).width(word, bold=bold)
