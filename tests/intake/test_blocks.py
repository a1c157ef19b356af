"""Block text: what a coordinator types becomes paragraphs, lists and headings."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.intake.blocks import parse_block, parse_text
from pipeline.intake.rich_text import Block, ListStyle, Run
from pipeline.intake.runs import BLANKS


def block(text: str) -> Block:
    return parse_block((Run(text),))


def texts(text: str) -> list[str]:
    return [paragraph.text for paragraph in block(text)]


def marks(text: str) -> list[tuple[str, int]]:
    """Each paragraph's dash or number ('' for none) and its level."""
    return [
        (str(paragraph.number or (paragraph.list_style and "–") or ""), paragraph.level)
        for paragraph in block(text)
    ]


def headings(text: str) -> list[str]:
    return [paragraph.text for paragraph in block(text) if paragraph.heading]


def test_each_line_is_a_paragraph_and_blank_lines_are_left_out() -> None:
    assert texts("yksi\r\n\r\n  \u00a0\nkaksi\n") == ["yksi", "kaksi"]


def test_nothing_gives_no_paragraphs() -> None:
    assert block(" \n\u200b") == ()


@pytest.mark.parametrize("mark", ["-", "•", "–", "*"])
def test_a_mark_and_a_space_make_a_list_item(mark: str) -> None:
    assert marks(f"{mark} kohta") == [("–", 0)]
    assert texts(f"{mark}   kohta") == ["kohta"]


@pytest.mark.parametrize("line", ["-5 astetta", "-----", "- ", "3.5 miljoonaa", "(1) a"])
def test_a_line_that_only_looks_like_an_item_stays_as_typed(line: str) -> None:
    assert texts(f"alku\n{line}") == ["alku", line.strip()]
    assert marks(line) == [("", 0)]


@pytest.mark.parametrize("line", ["  - kohta", "-- kohta", "\t- kohta", "\u00a0\u00a0– kohta"])
def test_two_spaces_or_a_doubled_mark_make_second_level(line: str) -> None:
    assert marks(line) == [("–", 1)]


@pytest.mark.parametrize(
    ("first", "second", "style"),
    [
        ("1)", "2)", ListStyle.ARABIC_PAREN),
        ("1.", "2.", ListStyle.ARABIC_PERIOD),
        ("a)", "b)", ListStyle.ALPHA_PAREN),
        ("A.", "B.", ListStyle.ALPHA_PERIOD),
        ("I.", "II.", ListStyle.ROMAN_PERIOD),
    ],
)
def test_two_lines_in_sequence_are_a_counted_list(
    first: str, second: str, style: ListStyle
) -> None:
    items = block(f"{first} alku\n{second} loppu")
    assert [(item.text, item.list_style, item.number) for item in items] == [
        ("alku", style, 1),
        ("loppu", style, 2),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "16. kesäkuuta 2020 avattiin\nuusi palvelu",
        "1. vaihe on tehty",
        "1. yksi\n3. kolme",
        "1. yksi\n2) kaksi",
        "3. kolme\n4. neljä",
        "1. yksi\nvälissä\n2. kaksi",
        "1. yksi\n- välissä\n2. kaksi",
    ],
)
def test_a_number_out_of_sequence_stays_as_typed(text: str) -> None:
    assert all(paragraph.number is None for paragraph in block(text))
    assert texts(text)[0] == text.splitlines()[0]


def test_deeper_items_in_between_do_not_break_a_sequence() -> None:
    text = "1. yksi\n  a) eka\n  b) toka\n2. kaksi\n  - viiva\n3. kolme"
    assert marks(text) == [("1", 0), ("1", 1), ("2", 1), ("2", 0), ("–", 1), ("3", 0)]


def test_a_nested_count_starts_anew_under_the_next_item() -> None:
    text = "1. yksi\n  a) eka\n2. kaksi\n  b) toka"
    assert marks(text) == [("1", 0), ("", 0), ("2", 0), ("", 0)]


def test_the_ninth_letter_goes_on_with_letters_not_with_roman_one() -> None:
    letters = "\n".join(f"{letter}. kohta" for letter in "ABCDEFGHIJ")
    assert {item.list_style for item in block(letters)} == {ListStyle.ALPHA_PERIOD}


@pytest.mark.parametrize("line", ["RISKIT", "ENNUSTE 2020:", "COVID-19"])
def test_a_line_in_capitals_before_others_is_a_heading(line: str) -> None:
    assert headings(f"{line}\nteksti") == [line]


@pytest.mark.parametrize(
    "text",
    ["teksti\nRISKIT", "2020\nteksti", f"{'A' * 81}\nteksti", "- RISKIT\nteksti", "A\nB\nC"],
)
def test_other_lines_are_no_headings(text: str) -> None:
    assert headings(text) == []


def test_a_line_wholly_in_bold_before_others_is_a_heading() -> None:
    first, second = parse_block((Run("Riskit", bold=True), Run("\nei ole")))
    assert (first.heading, second.heading) == (True, False)


def test_a_cell_wholly_in_bold_has_no_headings() -> None:
    assert not any(p.heading for p in parse_block((Run("yksi\nkaksi", bold=True),)))


def test_styles_are_kept_and_the_mark_is_removed_from_the_runs() -> None:
    runs = (Run("- "), Run("tämä ", bold=True), Run("poistui", strike=True), Run("\n"))
    assert parse_block(runs)[0].runs == (Run("tämä ", bold=True), Run("poistui", strike=True))


def test_white_space_is_single_but_no_break_spaces_stay() -> None:
    assert texts("  yksi \t kaksi  5\u00a0000 ") == ["yksi kaksi 5\u00a0000"]


def test_line_breaks_of_a_text_become_spaces() -> None:
    paragraph = parse_text((Run("EI MUUTOSTA\n/ 0"), Run(" KPL ")))
    assert paragraph is not None
    assert paragraph.runs == (Run("EI MUUTOSTA / 0 KPL"),)


_TYPED = st.text(st.sampled_from(" -*•–.)12abIVX\n\t\u00a0åÄ")) | st.text()
_RUNS = st.lists(st.builds(Run, _TYPED, st.booleans(), st.booleans()), max_size=6).map(tuple)
_LIST_MARK = re.compile(r"([-•–*]+|[0-9A-Za-z]{1,6}[.)])")


def _seen(text: str) -> str:
    return "".join(character for character in text if character not in BLANKS)


@given(_RUNS)
def test_every_character_but_list_marks_and_blanks_is_kept_in_order(runs: tuple[Run, ...]) -> None:
    typed = re.split("[\n\r\v\f\x85\u2028\u2029]", "".join(run.text for run in runs))
    lines = [line for line in map(_seen, typed) if line]
    paragraphs = parse_block(runs)
    assert len(lines) == len(paragraphs)
    for line, paragraph in zip(lines, paragraphs, strict=True):
        text = _seen(paragraph.text)
        assert line.endswith(text)
        mark = line.removesuffix(text)
        assert _LIST_MARK.fullmatch(mark) if paragraph.list_style else not mark


@given(_RUNS)
def test_a_counted_list_counts_on_from_one(runs: tuple[Run, ...]) -> None:
    numbers: dict[int, list[int]] = {}
    for paragraph in parse_block(runs):
        if paragraph.number is not None:
            assert paragraph.number in (1, (numbers.get(paragraph.level) or [0])[-1] + 1)
            numbers.setdefault(paragraph.level, []).append(paragraph.number)
