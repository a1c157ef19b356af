"""Writes tyokirja.md: every sheet and column of the workbook, and how each kind of cell is read.

Run from the project's folder: uv run python -m docs.make_tyokirja
"""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from pipeline.intake.records import SHEETS, columns
from pipeline.intake.vocabulary import PRESENTATION_WORDS, STATUS_WORDS, VERDICT_WORDS
from pipeline.wording import guide_fi as words
from pipeline.wording.columns_fi import PROMPTS

PAGE = Path(__file__).with_name("tyokirja.md")
_LISTS: Mapping[str, Mapping[str, object]] = {
    "status": STATUS_WORDS,
    "verdict": VERDICT_WORDS,
    "presentation": PRESENTATION_WORDS,
}


def page() -> str:
    """The whole page as Markdown."""
    parts = (
        [f"# {words.TITLE}", words.LEAD, f"## {words.SHEETS_HEADING}"],
        _sheets(),
        [f"## {words.KINDS_HEADING}", _table(words.KIND_HEADINGS, _kinds())],
        [f"## {words.WORDS_HEADING}", words.WORDS_LEAD],
        [_table(words.WORD_HEADINGS, _list_words()), words.AFTERWORD],
    )
    return "\n\n".join(text for part in parts for text in part) + "\n"


def _sheets() -> Iterator[str]:
    for sheet, row_type in SHEETS.items():
        rows = (
            (
                column.heading + (r"\*" if column.required else ""),
                words.KINDS[column.kind.value].name,
                PROMPTS[sheet, column.heading],
            )
            for column in columns(row_type).values()
        )
        yield f"### {sheet}"
        yield words.SHEETS[sheet]
        yield _table(words.COLUMN_HEADINGS, rows)


def _kinds() -> Iterator[tuple[str, ...]]:
    for kind in words.KINDS.values():
        yield kind.name, kind.reading, _typed(kind.examples), _typed(kind.mistakes)


def _typed(examples: Iterable[str]) -> str:
    return ", ".join(f"`{example}`" for example in examples) or "–"


def _list_words() -> Iterator[tuple[str, ...]]:
    """A row a meaning, with its word in each language in the order of the vocabulary."""
    for kind, meanings in _LISTS.items():
        for meaning in dict.fromkeys(meanings.values()):
            of_meaning = (word for word, other in meanings.items() if other is meaning)
            yield words.KINDS[kind].name, *of_meaning


def _table(headings: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    first = tuple(headings)
    lines = (first, ("---",) * len(first), *rows)
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
