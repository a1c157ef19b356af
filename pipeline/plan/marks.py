"""Which mark and which word tell a status or a verdict, and the legend and badge made of them."""

from collections.abc import Iterable, Iterator, Sequence

from pipeline.findings import Origin
from pipeline.intake.roles import Slot
from pipeline.intake.vocabulary import Status, Verdict
from pipeline.model.measures import missing_origin, verdicts_origin
from pipeline.model.status import Forecast, Phase, Programme, Target, with_nested
from pipeline.plan.slides import Mark, Marks, MarkWord
from pipeline.wording.words import Words

_Group = tuple[Mark, list[Target]]

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
    shown = with_nested(phases)
    missing = any(phase.status is None for phase in shown)
    return key_to_marks(words, missing=missing, origin=missing_origin(shown))


def key_to_marks(words: Words, *, missing: bool, origin: Origin = ()) -> Marks:
    """The key to the marks of statuses; that of a missing one only where there is one.

    `origin` is where those stand that are missing.
    """
    items = tuple(MarkWord(mark, words.statuses[mark]) for mark in _LEGEND)
    if missing:
        mark = Mark.STATUS_MISSING
        items += (MarkWord(mark, words.statuses[mark], origin),)
    listed = ", ".join(item.word for item in items)
    return Marks(Slot.LEGEND, items, words.alternatives.legend.format(words=listed))


def badge(forecast: Forecast, words: Words) -> Marks:
    """The one verdict of a forecast, in its corner."""
    mark = verdict_mark(forecast.verdict)
    word = words.verdicts[mark]
    items = (MarkWord(mark, word, forecast.verdict_origin),)
    return Marks(Slot.BADGE, items, words.alternatives.verdict.format(words=word))


def badges(programme: Programme, words: Words) -> Marks:
    """The verdicts of a programme's targets, after the programme's own where no target has it."""
    items = (*_own_verdict(programme, words), *_verdicts(programme.targets, words))
    listed = ", ".join(item.word for item in items)
    return Marks(Slot.BADGE, items, words.alternatives.verdicts.format(words=listed))


def has_verdicts_of_targets(programme: Programme) -> bool:
    """Whether its targets have verdicts of their own, so that one for all would be wrong."""
    return any(has_own_verdict(target) for target in programme.targets)


def has_own_verdict(target: Target) -> bool:
    """Whether its verdict is not taken from its programme."""
    return bool(target.own_forecast and target.own_forecast.verdict)


def _own_verdict(programme: Programme, words: Words) -> Iterator[MarkWord]:
    verdict = programme.forecast.verdict
    if verdict and all(has_own_verdict(target) for target in programme.targets):
        mark = verdict_mark(verdict)
        named = words.labels.programme_verdict.format(verdict=words.verdicts[mark])
        yield MarkWord(mark, named, programme.forecast.verdict_origin)


def _verdicts(targets: Sequence[Target], words: Words) -> Iterator[MarkWord]:
    """Each with the number of its target; of many targets, how many have each."""
    groups = [(verdict_mark(target.forecast.verdict), [target]) for target in targets]
    if len(groups) > _MOST_NUMBERED:
        by_mark: dict[Mark, list[Target]] = {}
        for mark, group in sorted(groups, key=lambda item: list(Mark).index(item[0])):
            by_mark.setdefault(mark, []).extend(group)
        groups = list(by_mark.items())
        if max(len(group) for _, group in groups) > _MOST_IN_GROUP:
            yield from _counted(groups, words)
            return
    named = words.labels.numbered_verdict.format
    for mark, group in groups:
        numbers = ", ".join(str(target.number) for target in group)
        word = named(number=numbers, verdict=words.verdicts[mark])
        at = tuple(cell for target in group for cell in target.at("number"))
        yield MarkWord(mark, word, at + verdicts_origin(group))


def _counted(groups: Iterable[_Group], words: Words) -> Iterator[MarkWord]:
    counted = words.labels.counted_verdict.format
    for mark, group in groups:
        word = counted(count=len(group), verdict=words.verdicts[mark])
        yield MarkWord(mark, word, verdicts_origin(group))
