"""Whatever the contract allows in a cell is read back as it was meant, in every column."""

import datetime as dt
import tempfile
import unicodedata
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.intake.records import SHEETS, Kind, Row, columns
from pipeline.intake.vocabulary import (
    PRESENTATION_WORDS,
    STATUS_WORDS,
    VERDICT_WORDS,
    YEARS,
    Period,
    RoundId,
)
from pipeline.intake.workbook import read_workbook
from tests.builders import Styled, block, text, write_workbook

Pairs = st.SearchStrategy[tuple[Any, Any]]
"""What is written in a cell, and what must be read from it."""

_WORD = st.text(st.characters(categories=["Ll", "Nd"]), min_size=1, max_size=12).map(
    partial(unicodedata.normalize, "NFC")  # as all texts are read
)
_LINE = st.lists(_WORD, min_size=1, max_size=4).map(" ".join)  # a line in capitals is a heading
_NAME = st.sampled_from(["Mari Männistö", "Maija Tanninen-Mattila", "Li Wu", "Åke Öst"])
_DATES = st.dates(dt.date(YEARS[0], 1, 1), dt.date(YEARS[-1], 12, 31))
_NUMBERS = st.integers(-(10**9), 10**9).map(lambda hundredths: hundredths / 100)


def _finnish(number: float) -> str:
    return f"{number:,.2f}".replace(",", " ").replace(".", ",").replace("-", "−")


def _either(pairs: Pairs, *others: Pairs) -> Pairs:
    return st.one_of(pairs, *others)


def _words(words: Mapping[str, object]) -> Pairs:
    return st.sampled_from(sorted(words)).map(lambda word: (word, words[word]))


_ROUNDS = st.builds(RoundId, st.sampled_from(Period), st.sampled_from(YEARS))
_PARTS = st.integers(1, 9999)
_PAIRS: Mapping[Kind, Pairs] = {
    Kind.TEXT: _LINE.map(lambda line: (line, text(line))),
    Kind.BLOCK: st.lists(_LINE, min_size=1, max_size=3).map(
        lambda lines: ("\n".join(lines), block(*lines))
    ),
    Kind.CODE: st.text("ADGIL0127", min_size=1).map(lambda code: (code, code)),
    Kind.NAMES: st.lists(_NAME, min_size=1, max_size=3).map(
        lambda names: (", ".join(names), tuple(names))
    ),
    Kind.ROUND: _ROUNDS.map(lambda round_: (str(round_), round_)),
    Kind.WHOLE_NUMBER: _either(
        st.integers(-999, 999).map(lambda n: (n, n)),
        st.integers(-999, 999).map(lambda n: (str(n), n)),
    ),
    Kind.NUMBER: _either(
        _NUMBERS.map(lambda n: (n, n)), _NUMBERS.map(lambda n: (_finnish(n), round(n, 2)))
    ),
    Kind.PERCENT: _either(
        st.integers(0, 100).map(lambda n: (f"{n} %", n / 100)),
        st.integers(0, 100).map(lambda n: (Styled(n / 100, num_format="0%"), n / 100)),
    ),
    Kind.DATE: _either(
        _DATES.map(lambda day: (day, day)),
        _DATES.map(lambda day: (f"{day.day}.{day.month}.{day.year}", day)),
        _DATES.map(lambda day: (day.isoformat(), day)),
    ),
    Kind.DATE_OR_TEXT: _either(_DATES.map(lambda day: (day, day)), _LINE.map(lambda w: (w, w))),
    Kind.PHASE_NUMBER: _either(
        _PARTS.map(lambda n: (n, (n,))),
        st.tuples(_PARTS, _PARTS).map(lambda p: (f"{p[0]}.{p[1]}", p)),
    ),
    Kind.STATUS: _words(STATUS_WORDS),
    Kind.VERDICT: _words(VERDICT_WORDS),
    Kind.PRESENTATION: _words(PRESENTATION_WORDS),
}


def _rows(row_type: type[Row]) -> st.SearchStrategy[list[dict[str, tuple[Any, Any]]]]:
    pairs = {column.heading: _PAIRS[column.kind] for column in columns(row_type).values()}
    return st.lists(st.fixed_dictionaries(pairs), max_size=2)


@given(rows=st.fixed_dictionaries({sheet: _rows(row_type) for sheet, row_type in SHEETS.items()}))
@settings(deadline=None, max_examples=40)
def test_what_was_written_is_read_back(
    rows: dict[str, list[dict[str, tuple[Any, Any]]]],
) -> None:
    written = {
        sheet: [{heading: typed for heading, (typed, _) in row.items()} for row in of_sheet]
        for sheet, of_sheet in rows.items()
    }
    with tempfile.TemporaryDirectory() as folder:
        workbook, findings = read_workbook(write_workbook(Path(folder) / "a.xlsx", written))
    by_sheet = (workbook.rounds, workbook.programmes, workbook.targets, workbook.phases)
    records = dict(zip(SHEETS, (*by_sheet, workbook.forecasts), strict=True))
    assert findings == ()
    assert {sheet: [_values(record) for record in records[sheet]] for sheet in SHEETS} == {
        sheet: [_meant(SHEETS[sheet], row) for row in rows[sheet]] for sheet in SHEETS
    }


def _values(record: Row) -> list[object]:
    return [getattr(record, name).value for name in columns(type(record))]


def _meant(row_type: type[Row], row: dict[str, tuple[Any, Any]]) -> list[object]:
    return [row[column.heading][1] for column in columns(row_type).values()]
