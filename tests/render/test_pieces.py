from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.intake.rich_text import Block, Paragraph, Run
from pipeline.render.pieces import (
    Piece,
    cut_before_item,
    halved,
    join,
    largest_head,
    pieces_of,
    split_off,
)
from tests.builders import block, heading, item, shown, text
from tests.render.blocks import blocks, characters

LONG = "Palvelutorit toimivat kaikissa kaupunginosissa jo ensi vuonna. " * 8


def trimmed(block_: Block) -> Block:
    return tuple(
        replace(p, runs=(*p.runs[:-1], replace(p.runs[-1], text=p.runs[-1].text.rstrip(" "))))
        for p in block_
    )


@given(blocks())
def test_the_pieces_of_a_block_joined_are_the_block(block_: Block) -> None:
    joined = join(pieces_of(block_))

    assert shown(joined) == shown(trimmed(block_))
    assert [replace(p, runs=()) for p in joined] == [replace(p, runs=()) for p in block_]


@given(blocks(), st.data())
def test_a_cut_keeps_every_character_in_order(block_: Block, data: st.DataObject) -> None:
    pieces = pieces_of(block_)
    cut = data.draw(st.integers(0, len(pieces)))

    assert characters(join(pieces[:cut])) + characters(join(pieces[cut:])) == characters(block_)


def may_end_after(*lines: str | Paragraph) -> list[bool]:
    return [piece.may_end for piece in pieces_of(block(*lines))]


def test_a_page_may_end_after_a_paragraph() -> None:
    assert may_end_after("Yksi.", "Kaksi.") == [True, True]


def test_a_page_does_not_end_after_a_heading() -> None:
    assert may_end_after(heading("OTSIKKO"), "Yksi.") == [False, True]


def test_a_page_does_not_end_after_a_colon() -> None:
    assert may_end_after("Tehdään: ", "Yksi.") == [False, True]


def test_a_page_does_not_end_before_the_first_item_under_another() -> None:
    items = (item("Yksi"), item("Alla", level=1), item("Alla", level=1), item("Kaksi"))

    assert may_end_after(*items) == [False, True, True, True]


@pytest.mark.parametrize("following", ["1) edetä helpolla", "edetä helpolla", item("edetä")])
def test_a_page_does_not_end_within_a_sentence(following: str | Paragraph) -> None:
    assert may_end_after("Pyrkimyksenä on", following) == [False, True]


@pytest.mark.parametrize(
    ("line", "following"),
    [("Valmis", "Edetään"), ("On valmis.", "b) edetä"), (item("valmis"), item("edetä"))],
)
def test_a_page_may_end_between_sentences_and_items(
    line: str | Paragraph, following: str | Paragraph
) -> None:
    assert may_end_after(line, following) == [True, True]


def test_a_page_may_end_after_whatever_comes_last() -> None:
    assert may_end_after(heading("OTSIKKO")) == [True]
    assert may_end_after("Tehdään:") == [True]


def test_a_short_paragraph_is_one_piece() -> None:
    assert len(pieces_of(block("Yksi. Kaksi. Kolme."))) == 1


def test_a_long_paragraph_is_cut_between_its_sentences() -> None:
    pieces = pieces_of(block(LONG.strip()))

    assert {piece.paragraph.text.strip() for piece in pieces} == {LONG[:63].strip()}
    assert [piece.opens for piece in pieces] == [True] + [False] * 7


def test_a_sentence_does_not_end_before_a_small_letter_or_inside_a_number() -> None:
    long = "Päätös tehtiin 16. kesäkuuta ja maksoi 1.5 miljoonaa esim. vuonna 2020 " * 8

    assert len(pieces_of(block(long))) == 1


def test_runs_keep_their_styles_where_a_paragraph_is_cut() -> None:
    runs = (Run(LONG), Run("Lihava alku. Ja loppu.", bold=True))

    last, before = pieces_of((Paragraph(runs),))[-1], pieces_of((Paragraph(runs),))[-2]

    assert last.paragraph.runs == (Run("Ja loppu.", bold=True),)
    assert before.paragraph.runs == (Run("Lihava alku. ", bold=True),)


def test_the_rest_of_a_list_item_is_continued_and_has_no_mark_of_its_own() -> None:
    pieces = pieces_of((item(LONG, 3),))

    (head,), (rest,) = join(pieces[:4]), join(pieces[4:])

    assert (head.continued, rest.continued) == (False, True)
    assert (rest.number, rest.list_style) == (head.number, head.list_style)


def fits_up_to(block_: Block, length: int) -> int:
    return largest_head(pieces_of(block_), lambda b: sum(len(p.text) for p in b) <= length)


def test_as_many_pieces_are_taken_as_fit() -> None:
    assert fits_up_to(block("Yksi.", "Kaksi.", "Kolme."), 11) == 2


def test_a_heading_is_left_to_the_next_page_with_its_text() -> None:
    assert fits_up_to(block("Yksi.", heading("OTSIKKO"), "Kaksi."), 15) == 1


def test_a_heading_stays_alone_only_where_it_would_otherwise_never_be_shown() -> None:
    assert fits_up_to(block(heading("OTSIKKO"), "Kaksi."), 8) == 1


def test_nothing_is_taken_where_nothing_fits() -> None:
    assert fits_up_to(block("Yksi."), 3) == 0


def cut(words: str, length: int) -> list[str]:
    piece = Piece(text(words), opens=True, may_end=True)
    return [p.paragraph.text for p in halved(piece, lambda b: len(b[0].text) <= length)]


def test_a_piece_larger_than_a_page_is_cut_after_the_last_word_that_fits() -> None:
    assert cut("yksi kaksi kolme", 12) == ["yksi kaksi ", "kolme"]


def test_a_text_without_spaces_is_cut_between_characters() -> None:
    assert cut("abcdef", 4) == ["abcd", "ef"]


def test_a_first_word_larger_than_a_page_is_cut_between_characters_too() -> None:
    assert cut("abcdef gh", 4) == ["abcd", "ef gh"]


def test_a_single_character_stays_whole() -> None:
    assert cut("a", 0) == ["a"]


@given(st.text(alphabet="ab ", min_size=2, max_size=60), st.integers(0, 60))
def test_a_cut_of_a_piece_makes_progress_and_loses_nothing(words: str, length: int) -> None:
    head, *rest = cut(words, length)

    assert head
    assert head + "".join(rest) == words
    assert all(rest)


def test_a_paragraph_without_any_text_stays_as_it_is() -> None:
    assert join(pieces_of((Paragraph(()),))) == (Paragraph(()),)


ITEMS = (item("Yksi"), item("Alla", level=1), item("Kaksi"), item("Alla", level=1), item("Alla"))


def test_a_cut_moves_up_to_before_an_item_of_the_first_level() -> None:
    assert cut_before_item(pieces_of(ITEMS), 4, lambda _: True) == 4
    assert cut_before_item(pieces_of((*ITEMS[:4], *ITEMS[3:])), 4, lambda _: True) == 2


def test_a_cut_stays_where_too_little_would_be_left_over_it() -> None:
    assert cut_before_item(pieces_of((*ITEMS[:4], *ITEMS[3:])), 4, lambda _: False) == 4


def test_a_cut_takes_a_character_at_least() -> None:
    head, rest = split_off(pieces_of(block("Palvelutorit")), lambda _: False)

    assert [join(part)[0].text for part in (head, rest)] == ["P", "alvelutorit"]
