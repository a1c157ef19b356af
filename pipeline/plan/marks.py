"""Which mark and which word tell a status or a verdict, and the legend and badge made of them."""

from collections.abc import Iterable, Mapping, Sequence

from pipeline.intake.roles import Slot
from pipeline.intake.vocabulary import Status, Verdict
from pipeline.model.status import Phase, Target
from pipeline.plan.slides import Mark, Marks
from pipeline.wording.words import Words

_LEGEND = (Mark.NOT_DONE, Mark.IN_PROGRESS, Mark.DONE)
_MOST_NUMBERED = 2
_MOST_IN_GROUP = 4


def status_mark(status: Status | None) -> Mark:
    """The circle of a status."""
    return Mark(status.value) if status else Mark.STATUS_MISSING


def verdict_mark(verdict: Verdict | None) -> Mark:
    """The square of a verdict."""
    return Mark(verdict.value) if verdict else Mark.VERDICT_MISSING


def legend(phases: Iterable[Phase], words: Words) -> Marks:
    """The key to the marks; the missing one only where a phase has no status."""
    with_nested = [p for phase in phases for p in (phase, *phase.nested)]
    missing = any(phase.status is None for phase in with_nested)
    marks = (*_LEGEND, Mark.STATUS_MISSING) if missing else _LEGEND
    items = tuple((mark, words.statuses[mark]) for mark in marks)
    listed = ", ".join(word for _, word in items)
    return Marks(Slot.LEGEND, items, words.alternatives.legend.format(words=listed))


def badge(verdict: Verdict | None, words: Words) -> Marks:
    """The one verdict of a forecast, in its corner."""
    mark = verdict_mark(verdict)
    word = words.verdicts[mark]
    return Marks(Slot.BADGE, ((mark, word),), words.alternatives.verdict.format(words=word))


def badges(targets: Sequence[Target], words: Words) -> Marks:
    """The verdicts of several targets with their numbers; of many, how many have each."""
    items = [(verdict_mark(target.forecast.verdict), str(target.number)) for target in targets]
    if len(items) > _MOST_NUMBERED:
        grouped: dict[Mark, list[str]] = {}
        for mark, number in sorted(items, key=lambda item: list(Mark).index(item[0])):
            grouped.setdefault(mark, []).append(number)
        if max(len(numbers) for numbers in grouped.values()) > _MOST_IN_GROUP:
            return _counted(grouped, words)
        items = [(mark, ", ".join(numbers)) for mark, numbers in grouped.items()]
    named = tuple(
        (mark, words.labels.numbered_verdict.format(number=numbers, verdict=words.verdicts[mark]))
        for mark, numbers in items
    )
    return _badges(named, words)


def _counted(grouped: Mapping[Mark, Sequence[str]], words: Words) -> Marks:
    counted = words.labels.counted_verdict.format
    named = tuple(
        (mark, counted(count=len(numbers), verdict=words.verdicts[mark]))
        for mark, numbers in grouped.items()
    )
    return _badges(named, words)


def _badges(named: tuple[tuple[Mark, str], ...], words: Words) -> Marks:
    listed = ", ".join(word for _, word in named)
    return Marks(Slot.BADGE, named, words.alternatives.verdicts.format(words=listed))
