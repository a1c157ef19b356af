"""A cell read as its column asks: the value with its place, and what is wrong with it."""

import re
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from pipeline.findings import Cell, Code, Finding, error, warning
from pipeline.intake import quantities
from pipeline.intake.blocks import parse_block, parse_text
from pipeline.intake.links import with_links
from pipeline.intake.quantities import Unreadable
from pipeline.intake.records import Column, Entry, Kind
from pipeline.intake.spelling import key, nearest, plain
from pipeline.intake.stored_cell import StoredCell
from pipeline.intake.vocabulary import (
    PRESENTATION_WORDS,
    STATUS_WORDS,
    VERDICT_WORDS,
    RoundId,
)

T = TypeVar("T")

_LONGEST_SHOWN = 60  # characters of a cell that a message repeats
_BETWEEN_NAMES = re.compile(r"[;,\n\r\v\u2028\u2029]|\s+ja\s+|\s+&\s+", re.IGNORECASE)


def read_cell(
    stored: StoredCell | None, column: Column, where: Cell
) -> tuple[Entry[Any], tuple[Finding, ...]]:
    """What stands in the cell of `column`; its value is None if it is empty or in error."""
    if stored is None or stored.blank:
        return Entry(None, where), _missing(column, where)
    entry: Entry[Any] = Entry(None, where, plain(stored.text))
    try:
        value = _value(stored, column.kind)
    except Unreadable as problem:
        arguments = {**_named(entry, column), **problem.arguments}
        return entry, (error(problem.code, where, **arguments),)
    return Entry(value, where, entry.shown), _doubts(stored, column, entry)


def _missing(column: Column, where: Cell) -> tuple[Finding, ...]:
    return (error(Code.REQUIRED_EMPTY, where, heading=column.heading),) if column.required else ()


def _value(stored: StoredCell, kind: Kind) -> object:
    if not stored.calculated:
        raise Unreadable(Code.NOT_CALCULATED)
    if stored.is_error:
        raise Unreadable(Code.ERROR_VALUE)
    return _READERS[kind](stored)


def _named(entry: Entry[Any], column: Column) -> dict[str, str]:
    shown = entry.shown
    if len(shown) > _LONGEST_SHOWN:
        shown = shown[: _LONGEST_SHOWN - 1].rstrip() + "…"
    return {"heading": column.heading, "shown": shown}


def _doubts(stored: StoredCell, column: Column, entry: Entry[Any]) -> tuple[Finding, ...]:
    """The warnings for a value that was read all the same."""
    if column.kind is Kind.PERCENT and quantities.is_doubtful_fraction(stored):
        return (warning(Code.PERCENTAGE_DOUBTFUL, entry.where, **_named(entry, column)),)
    if column.longest and len(entry.shown) > column.longest:
        lengths = {"length": len(entry.shown), "expected": column.longest}
        return (warning(Code.TOO_LONG, entry.where, **_named(entry, column), **lengths),)
    return ()


def _block(stored: StoredCell) -> object:
    return parse_block(with_links(stored.runs, stored.link))


def _text(stored: StoredCell) -> object:
    return parse_text(with_links(stored.runs, stored.link))


def _code(stored: StoredCell) -> object:
    return plain(stored.text)


def _names(stored: StoredCell) -> object:
    return tuple(filter(None, map(plain, _BETWEEN_NAMES.split(stored.text))))


def _number(stored: StoredCell) -> object:
    return quantities.quantity(stored).number


def _round(stored: StoredCell) -> object:
    round_id = RoundId.parse(plain(stored.text))
    if round_id is None:
        raise Unreadable(Code.NOT_A_ROUND, expected="E3/2020")
    return round_id


def _word_of(words: Mapping[str, T]) -> Callable[[StoredCell], object]:
    """Reads a word of a list; the first word of each meaning is the Finnish one."""
    meanings = {key(word): meaning for word, meaning in words.items()}
    finnish = {meaning: word for word, meaning in reversed(list(words.items()))}
    expected = ", ".join(word for word in words if word in finnish.values())

    def read(stored: StoredCell) -> object:
        spelt = key(stored.text).rstrip(". ")
        if spelt in meanings:
            return meanings[spelt]
        suggestion = nearest(spelt, words)
        raise Unreadable(Code.UNKNOWN_WORD, suggestion=suggestion, expected=expected)

    return read


_READERS: Mapping[Kind, Callable[[StoredCell], object]] = {
    Kind.TEXT: _text,
    Kind.BLOCK: _block,
    Kind.CODE: _code,
    Kind.NAMES: _names,
    Kind.ROUND: _round,
    Kind.WHOLE_NUMBER: quantities.whole_number,
    Kind.NUMBER: _number,
    Kind.PERCENT: quantities.fraction,
    Kind.DATE: quantities.date,
    Kind.DATE_OR_TEXT: quantities.date_or_text,
    Kind.PHASE_NUMBER: quantities.phase_number,
    Kind.STATUS: _word_of(STATUS_WORDS),
    Kind.VERDICT: _word_of(VERDICT_WORDS),
    Kind.PRESENTATION: _word_of(PRESENTATION_WORDS),
}
