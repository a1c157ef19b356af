"""Names and counts in words, for those who do not see the tables, bars and columns."""

from collections.abc import Iterable
from dataclasses import asdict
from textwrap import shorten

from pipeline.intake.vocabulary import RoundId, Status
from pipeline.model.measures import StatusCounts, count_statuses
from pipeline.model.status import Phase, Target
from pipeline.wording.words import Words

_LONGEST_NAME = 120  # characters; the title or the heading of the slide has all


def named(target: Target) -> str:
    """What a target is called in an alternative text: its short name, or its title in short."""
    name = target.short_name or target.title.text.removesuffix(".")
    return shorten(name, _LONGEST_NAME, placeholder=" …")


def shares_in_words(counts: StatusCounts, words: Words) -> str:
    """'3 tehty, 1 tekeillä'; what there is none of is left out."""
    parts = words.alternatives.share_parts
    return ", ".join(
        parts[status].format(count=words.number(count))
        for status, count in asdict(counts).items()
        if count
    )


def done_of_phases(phases: Iterable[Phase], words: Words) -> str:
    """'3/4 vaihetta tehty, 75 %; aiemmalla kierroksella 2.'; '' without phases."""
    shown = tuple(phases)
    counts = count_statuses(shown)
    earlier = [phase.earlier for phase in shown]
    before = ""
    if any(earlier):
        done = words.number(earlier.count(Status.DONE))
        before = words.alternatives.done_earlier.format(done=done)
    return _done(counts, before, words)


def done_of_round(
    counts: StatusCounts, before: tuple[RoundId, StatusCounts] | None, words: Words
) -> str:
    """'12/30 vaihetta tehty, 40 %; kierroksella E2/2020 7.'; '' without phases."""
    told = ""
    if before:
        round_, earlier = before
        done = words.number(earlier.done)
        told = words.alternatives.done_in_round.format(round=round_, done=done)
    return _done(counts, told, words)


def _done(counts: StatusCounts, before: str, words: Words) -> str:
    if not counts.total:
        return ""
    return words.alternatives.done.format(
        done=words.number(counts.done),
        total=words.number(counts.total),
        share=words.percent(counts.done_share),
        before=before,
    )
