from pipeline.intake.vocabulary import Period, RoundId
from pipeline.model.measures import StatusCounts
from pipeline.plan.shares import done_of_phases, done_of_round, shares_in_words
from pipeline.wording.words import Words

COUNTS = StatusCounts(done=12, in_progress=18)


def test_what_is_done_of_a_round_is_told_beside_the_round_before(words: Words) -> None:
    before = (RoundId(Period.E2, 2020), StatusCounts(done=7, not_done=20))

    assert done_of_round(COUNTS, before, words) == (
        "12/30 vaihetta tehty, 40 %; kierroksella E2/2020 7."
    )


def test_without_an_earlier_round_only_this_one_is_told(words: Words) -> None:
    assert done_of_round(COUNTS, None, words) == "12/30 vaihetta tehty, 40 %."


def test_without_phases_nothing_is_told(words: Words) -> None:
    assert done_of_round(StatusCounts(), None, words) == ""
    assert done_of_phases((), words) == ""


def test_each_status_is_said_with_its_count(words: Words) -> None:
    counts = StatusCounts(done=3, in_progress=1, not_done=2, missing=1)

    assert shares_in_words(counts, words) == "3 tehty, 1 tekeillä, 2 tekemättä, 1 ilman tilaa"


def test_what_there_is_none_of_is_left_out(words: Words) -> None:
    assert shares_in_words(StatusCounts(in_progress=1200), words) == "1\xa0200 tekeillä"
