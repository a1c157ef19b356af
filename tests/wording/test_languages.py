"""Swedish and English say all that Finnish says, in their own words, and nothing more."""

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from pathlib import Path
from string import Formatter

import pytest

import pipeline
from pipeline.findings import Code
from pipeline.intake.records import SHEETS, columns
from pipeline.intake.vocabulary import PRESENTATION_WORDS, STATUS_WORDS, VERDICT_WORDS
from pipeline.wording import LANGUAGES, words_of
from pipeline.wording.plural import Plural
from pipeline.wording.words import Words
from pipeline.wording.workbooks import WORKBOOK_LANGUAGES

OTHERS = ["sv", "en"]
NAMES = ("code", "language", "locale", "date_pattern", "percent_pattern")
"""What is said of a language, not in it."""
_TECHNICAL = re.compile(
    r"--[\w-]+|build-deck( [a-z]+(-[a-z]+)?)?|[\w/-]*\.[a-z]{3,7}\b|“Tee diat|”Tee diat"
)
"""Commands, options and files, the same in every language."""


def sentences(words: object, path: str = "") -> Iterator[tuple[str, str]]:
    """All that a language says, each with its place: 'labels.goal', 'messages.bad-round'."""
    if isinstance(words, str):
        yield path, words
    elif isinstance(words, Mapping):
        for key, value in words.items():
            yield from sentences(value, f"{path}.{key}")
    elif isinstance(words, tuple):
        for number, value in enumerate(words):
            yield from sentences(value, f"{path}.{number}")
    elif is_dataclass(words):
        for field in fields(words):
            if path or field.name not in NAMES:
                yield from sentences(getattr(words, field.name), f"{path}.{field.name}".strip("."))


def placeholders(sentence: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(sentence) if name}


FINNISH = dict(sentences(words_of("fi")))
WORKBOOKS_OWN = {
    *SHEETS,
    *(column.heading for row in SHEETS.values() for column in columns(row).values()),
    *(word for listed in (STATUS_WORDS, VERDICT_WORDS, PRESENTATION_WORDS) for word in listed),
}


def prose(sentence: str) -> set[str]:
    """The words of a sentence in small letters, without those that stand in the workbook."""
    bare = _TECHNICAL.sub("", re.sub(r"\{\w+\}", "", sentence))
    for name in sorted(WORKBOOKS_OWN, key=len, reverse=True):
        bare = re.sub(rf"\b{re.escape(name)}\b", "", bare)
    return {word.lower() for word in re.findall(r"[^\W\d_]{3,}", bare)}


FINNISH_WORDS = {word for sentence in FINNISH.values() for word in prose(sentence)}
SHARED = {
    *("excel", "word", "powerpoint", "office", "opendocument", "strict", "open", "xml", "json"),
    *(
        "toml",
        "workbook",
        "deck",
        "wcag",
        "windows",
        "mac",
        "input",
        "output",
        "layouts",
        "all",
        "digi",
        "emf",
        "wmf",
        "svg",
    ),
    *("layout", "master", "docs", "pohjat"),
    "alla",  # Swedish for 'kaikki', Finnish for 'under'
}
"""Names of products, folders and values that Finnish sentences have too."""


def test_every_language_has_the_words_of_the_deck_and_of_new_workbooks() -> None:
    assert list(LANGUAGES) == ["fi", "sv", "en"]
    assert set(WORKBOOK_LANGUAGES) == set(LANGUAGES)
    assert [words.code for words in LANGUAGES.values()] == list(LANGUAGES)


@pytest.mark.parametrize("language", OTHERS)
def test_no_sentence_is_missing_and_none_is_too_many(language: str) -> None:
    assert set(dict(sentences(words_of(language)))) == set(FINNISH)


@pytest.mark.parametrize("language", OTHERS)
def test_no_sentence_is_empty(language: str) -> None:
    assert [place for place, said in sentences(words_of(language)) if not said.strip()] == []


@pytest.mark.parametrize("language", OTHERS)
def test_a_sentence_is_given_what_the_finnish_one_is_given(language: str) -> None:
    said = sentences(words_of(language))
    differing = {
        place: sentence
        for place, sentence in said
        if placeholders(sentence) != placeholders(FINNISH[place])
    }
    assert differing == {}


@pytest.mark.parametrize("language", OTHERS)
def test_no_finnish_is_left(language: str) -> None:
    left = {
        place: sorted(found)
        for place, sentence in sentences(words_of(language))
        if (found := prose(sentence) & FINNISH_WORDS - SHARED)
    }
    assert left == {}


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("code", Code)
def test_a_message_is_whole_sentences(code: Code, language: str) -> None:
    sentence = words_of(language).messages[code]
    assert re.match(r"[A-ZÅÄÖ{”“]", sentence)
    assert sentence.endswith((".", "{kind}"))


def test_quotation_marks_are_those_of_the_language() -> None:
    assert not [said for _, said in sentences(words_of("sv")) if "“" in said]
    for _, said in sentences(words_of("en")):
        assert said.count("“") == said.count("”"), said


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_of_statuses_and_verdicts_are_read_in_the_workbook(language: str) -> None:
    words = words_of(language)
    for shown, read in ((words.statuses, STATUS_WORDS), (words.verdicts, VERDICT_WORDS)):
        said = {key: word for key, word in shown.items() if not key.endswith("_missing")}
        assert {key: read[word] for key, word in said.items()} == {key: key for key in said}


SOURCES = "\n".join(
    path.read_text(encoding="utf-8")
    for path in Path(pipeline.__file__).parent.rglob("*.py")
    if not re.fullmatch(r"(fi|sv|en)(_\w+)?", path.stem)
)


@pytest.mark.parametrize("field", fields(Words), ids=lambda field: field.name)
def test_everything_that_a_language_has_is_said_somewhere(field: object) -> None:
    name = getattr(field, "name", "")
    assert re.search(rf"\b(words|self)\.{name}\b", SOURCES)
    part = getattr(words_of("fi"), name)
    if is_dataclass(part) and not isinstance(part, Plural):
        unused = [f.name for f in fields(part) if not re.search(rf"\.{f.name}\b", SOURCES)]
        assert unused == []


@pytest.mark.parametrize(
    ("language", "count", "said"),
    [
        ("fi", 1, "1 dia"),
        ("fi", 0, "0 diaa"),
        ("sv", 1, "1 bild"),
        ("sv", 2, "2 bilder"),
        ("sv", 1200, "1 200 bilder"),
        ("en", 1, "1 slide"),
        ("en", 0, "0 slides"),
        ("en", 1200, "1,200 slides"),
    ],
)
def test_what_is_counted_stands_in_its_form(language: str, count: int, said: str) -> None:
    words = words_of(language)
    assert words.counted(count, words.terminal.slides).replace("\xa0", " ") == said


@pytest.mark.parametrize(
    ("language", "number", "percent", "date"),
    [
        ("sv", "1 234,5", "45,5 %", "2.10.2020"),
        ("en", "1,234.5", "45.5%", "2 October 2020"),
    ],
)
def test_figures_and_dates_are_written_as_in_the_language(
    language: str, number: str, percent: str, date: str
) -> None:
    words = words_of(language)
    assert words.number(1234.5).replace("\xa0", " ") == number
    assert words.percent(0.455) == percent
    assert words.date(dt.date(2020, 10, 2)) == date
