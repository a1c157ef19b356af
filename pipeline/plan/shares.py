"""Counts of statuses in words, for those who do not see the bars and columns."""

from dataclasses import asdict

from pipeline.model.measures import StatusCounts
from pipeline.wording.words import Words


def shares_in_words(counts: StatusCounts, words: Words) -> str:
    """'3 tehty, 1 tekeillä'; what there is none of is left out."""
    parts = words.alternatives.share_parts
    return ", ".join(
        parts[status].format(count=words.number(count))
        for status, count in asdict(counts).items()
        if count
    )
