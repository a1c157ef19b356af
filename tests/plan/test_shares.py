from pipeline.model.measures import StatusCounts
from pipeline.plan.shares import shares_in_words
from pipeline.wording.words import Words


def test_each_status_is_said_with_its_count(words: Words) -> None:
    counts = StatusCounts(done=3, in_progress=1, not_done=2, missing=1)

    assert shares_in_words(counts, words) == "3 tehty, 1 tekeillä, 2 tekemättä, 1 ilman tilaa"


def test_what_there_is_none_of_is_left_out(words: Words) -> None:
    assert shares_in_words(StatusCounts(in_progress=1200), words) == "1\xa0200 tekeillä"
