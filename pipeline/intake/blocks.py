"""Block text: the lines of a cell become paragraphs, list items and headings."""

import re
from dataclasses import dataclass, replace

from pipeline.intake.rich_text import Block, ListStyle, Paragraph, Run
from pipeline.intake.runs import BLANKS, lines, tidy, without_start

LONGEST_HEADING = 80
DEEPEST_LEVEL = 8
"""The ninth level is the last that a presentation has."""

_MARK = re.compile(
    r"(?P<indent>\s*)((?P<dashes>(?P<dash>[-•–*])(?P=dash)*)|(?P<count>[0-9A-Za-z]{1,6}[.)]))\s+"
)
_COUNTS = {
    ListStyle.ARABIC_PAREN: re.compile(r"([1-9][0-9]{0,2})\)"),
    ListStyle.ARABIC_PERIOD: re.compile(r"([1-9][0-9]{0,2})\."),
    ListStyle.ALPHA_PAREN: re.compile(r"([a-z])\)"),
    ListStyle.ALPHA_PERIOD: re.compile(r"([A-Z])\."),
    ListStyle.ROMAN_PERIOD: re.compile(r"(X{0,3}(?:IX|IV|V?I{0,3}))\."),
}
_ROMAN = {"I": 1, "V": 5, "X": 10}


@dataclass(frozen=True)
class _Line:
    """A line with what its mark may mean: a dash, or a number in one or two styles."""

    runs: tuple[Run, ...]
    level: int = 0
    mark_length: int = 0
    dash: bool = False
    counts: tuple[tuple[ListStyle, int], ...] = ()


def parse_block(runs: tuple[Run, ...]) -> Block:
    """The paragraphs of a cell; blank lines are left out, () if nothing stands in it."""
    kept = [_line(runs) for runs in lines(runs) if _text(runs).strip(BLANKS)]
    counted = _sequences(kept)
    return _with_headings([_paragraph(line, counted.get(i)) for i, line in enumerate(kept)])


def parse_text(runs: tuple[Run, ...]) -> Paragraph | None:
    """The whole cell as one paragraph, line breaks as spaces; None if nothing stands in it."""
    tidied = tidy(runs)
    return Paragraph(tidied) if tidied else None


def _text(runs: tuple[Run, ...]) -> str:
    return "".join(run.text for run in runs)


def _line(runs: tuple[Run, ...]) -> _Line:
    text = _text(runs)
    mark = _MARK.match(text)
    if not mark or not text[mark.end() :].strip(BLANKS):
        return _Line(runs, _level(text[: len(text) - len(text.lstrip())]))
    level = _level(mark["indent"])
    if mark["dashes"]:
        level = min(max(level, len(mark["dashes"]) - 1), DEEPEST_LEVEL)
        return _Line(runs, level, mark.end(), dash=True)
    return _Line(runs, level, mark.end(), counts=_counts(mark["count"]))


def _level(indent: str) -> int:
    """Two spaces a level; a tab is worth as much."""
    return min(len(indent.replace("\t", "  ")) // 2, DEEPEST_LEVEL)


def _counts(mark: str) -> tuple[tuple[ListStyle, int], ...]:
    found = ((style, pattern.fullmatch(mark)) for style, pattern in _COUNTS.items())
    return tuple((style, _number(style, match[1])) for style, match in found if match and match[1])


def _number(style: ListStyle, digits: str) -> int:
    match style:
        case ListStyle.ALPHA_PAREN | ListStyle.ALPHA_PERIOD:
            return ord(digits.lower()) - ord("a") + 1
        case ListStyle.ROMAN_PERIOD:
            values = [_ROMAN[digit] for digit in digits]
            following = [*values[1:], 0]
            return sum(v if v >= n else -v for v, n in zip(values, following, strict=True))
        case _:
            return int(digits)


def _sequences(kept: list[_Line]) -> dict[int, tuple[ListStyle, int]]:
    """Style and number of the lines that count on from 1, at least two on a level.

    Deeper lines in between do not break a sequence; any other line does.
    """
    counted: dict[int, tuple[ListStyle, int]] = {}
    last: dict[int, tuple[int, ListStyle, int]] = {}  # by level: the line to count on from
    for i, line in enumerate(kept):
        previous = last.get(line.level)
        last = {level: end for level, end in last.items() if level < line.level}
        for style, number in line.counts:
            if previous and previous[1:] == (style, number - 1):
                counted[previous[0]] = previous[1:]
                counted[i] = (style, number)
                last[line.level] = (i, style, number)
            elif number == 1:
                last.setdefault(line.level, (i, style, number))
    return counted


def _paragraph(line: _Line, counted: tuple[ListStyle, int] | None) -> Paragraph:
    item = tidy(without_start(line.runs, line.mark_length))
    if line.dash:
        return Paragraph(item, line.level, ListStyle.DASH)
    if counted:
        return Paragraph(item, line.level, *counted)
    return Paragraph(tidy(line.runs))


def _with_headings(paragraphs: list[Paragraph]) -> Block:
    """Headings stand before other text: a cell all in bold or in capitals has none."""
    marked: list[Paragraph] = []
    text_follows = False
    for paragraph in reversed(paragraphs):
        like_heading = _is_like_heading(paragraph)
        is_heading = like_heading and text_follows
        marked.append(replace(paragraph, heading=True) if is_heading else paragraph)
        text_follows = text_follows or not like_heading
    return tuple(reversed(marked))


def _is_like_heading(paragraph: Paragraph) -> bool:
    text = paragraph.text
    if paragraph.list_style or len(text) > LONGEST_HEADING or not any(map(str.isalpha, text)):
        return False
    in_capitals = any(map(str.isupper, text)) and not any(map(str.islower, text))
    return in_capitals or all(run.bold for run in paragraph.runs if run.text.strip(BLANKS))
