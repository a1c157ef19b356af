"""Which mark and which word tell a status or a verdict, and the legend and badge made of them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from pipeline.intake.roles import Slot
from pipeline.intake.vocabulary import Status, Verdict
from pipeline.model.status import Phase, Programme, Target, with_nested
from pipeline.plan.slides import Mark, Marks
from pipeline.wording.words import Words

_Item = tuple[Mark, str]

_LEGEND = (Mark.NOT_DONE, Mark.IN_PROGRESS, Mark.DONE)
STATUS_MARKS = frozenset({*_LEGEND, Mark.STATUS_MISSING})
"""The circles."""

_MOST_NUMBERED = 2
_MOST_IN_GROUP = 4


def status_mark(status: Status | None) -> Mark:
    """The circle of a status."""
    return Mark(status.value) if status else Mark.STATUS_MISSING


def verdict_mark(verdict: Verdict | None) -> Mark:
    """The square of a verdict."""
    return Mark(verdict.value) if verdict else Mark.VERDICT_MISSING


def legend(phases: Iterable[Phase], words: Words) -> Marks:
    """The key to the marks of these phases and of those nested under them."""
    missing = any(phase.status is None for phase in with_nested(phases))
    return key_to_marks(words, missing=missing)


def key_to_marks(words: Words, *, missing: bool) -> Marks:
    """The key to the marks of statuses; that of a missing one only where there is one."""
    marks = (*_LEGEND, Mark.STATUS_MISSING) if missing else _LEGEND
    items = tuple((mark, words.statuses[mark]) for mark in marks)
    listed = ", ".join(word for _, word in items)
    return Marks(Slot.LEGEND, items, words.alternatives.legend.format(words=listed))


def badge(verdict: Verdict | None, words: Words) -> Marks:
    """The one verdict of a forecast, in its corner."""
    mark = verdict_mark(verdict)
    word = words.verdicts[mark]
    return Marks(Slot.BADGE, ((mark, word),), words.alternatives.verdict.format(words=word))


def badges(programme: Programme, words: Words) -> Marks:
    """The verdicts of a programme's targets, after the programme's own where no target has it."""
    items = (*_own_verdict(programme, words), *_verdicts(programme.targets, words))
    listed = ", ".join(word for _, word in items)
    return Marks(Slot.BADGE, items, words.alternatives.verdicts.format(words=listed))


def has_verdicts_of_targets(programme: Programme) -> bool:
    """Whether its targets have verdicts of their own, so that one for all would be wrong."""
    return any(has_own_verdict(target) for target in programme.targets)


def has_own_verdict(target: Target) -> bool:
    """Whether its verdict is not taken from its programme."""
    return bool(target.own_forecast and target.own_forecast.verdict)


def _own_verdict(programme: Programme, words: Words) -> Iterator[_Item]:
    verdict = programme.forecast.verdict
    if verdict and all(has_own_verdict(target) for target in programme.targets):
        mark = verdict_mark(verdict)
        named = words.labels.programme_verdict.format(verdict=words.verdicts[mark])
        yield (mark, named)


def _verdicts(targets: Sequence[Target], words: Words) -> Iterator[_Item]:
    """Each with the number of its target; of many targets, how many have each."""
    items = [(verdict_mark(target.forecast.verdict), str(target.number)) for target in targets]
    if len(items) > _MOST_NUMBERED:
        grouped: dict[Mark, list[str]] = {}
        for mark, number in sorted(items, key=lambda item: list(Mark).index(item[0])):
            grouped.setdefault(mark, []).append(number)
        if max(len(numbers) for numbers in grouped.values()) > _MOST_IN_GROUP:
            yield from _counted(grouped, words)
            return
        items = [(mark, ", ".join(numbers)) for mark, numbers in grouped.items()]
    named = words.labels.numbered_verdict.format
    for mark, numbers in items:
        yield (mark, named(number=numbers, verdict=words.verdicts[mark]))


def _counted(grouped: Mapping[Mark, Sequence[str]], words: Words) -> Iterator[_Item]:
    counted = words.labels.counted_verdict.format
    for mark, numbers in grouped.items():
        yield (mark, counted(count=len(numbers), verdict=words.verdicts[mark]))
