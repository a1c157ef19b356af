"""Text stands out from what lies behind it (WCAG 2.1, 1.4.3)."""

from collections.abc import Iterator

from pipeline.accessibility import Fault, Rule, fault
from pipeline.audit.excerpts import excerpt
from pipeline.intake.contrast import TEXT_CONTRAST, contrast
from pipeline.intake.deck.content import Deck, Run

_LEAST_LARGE = 3.0  # of large letters, by the same criterion
_LARGE, _LARGE_BOLD = 18, 14  # points


def contrasts(deck: Deck) -> Iterator[Fault]:
    """Texts that stand out too little, and those of which that cannot be told.

    Of the texts in a shape that look alike on the same ground, the first one is told.
    """
    for slide in deck.slides:
        for shape in slide.every_shape:
            runs = [run for paragraph in shape.all_paragraphs for run in paragraph.runs]
            alike: dict[object, Run] = {}
            for run in runs:
                if not run.is_blank:
                    alike.setdefault((run.color, run.behind, _least(run)), run)
            for run in alike.values():
                yield from _of(run, slide.number, shape.name)


def _least(run: Run) -> float:
    large = run.size >= (_LARGE_BOLD if run.bold else _LARGE)
    return _LEAST_LARGE if large else TEXT_CONTRAST


def _of(run: Run, slide: int, shape: str) -> Iterator[Fault]:
    known = [ground for ground in run.behind if ground]
    ratios = [contrast(run.color, ground) for ground in known] if run.color else []
    least = _least(run)
    enough = [ratio >= least for ratio in ratios]
    if len(known) < len(run.behind) or not enough or (any(enough) and not all(enough)):
        yield fault(Rule.CONTRAST_UNSEEN, slide, shape)
    elif not all(enough):
        colours = {"color": run.color, "behind": known[ratios.index(max(ratios))]}
        ratio, text = round(max(ratios), 1), excerpt(run.text)
        yield fault(
            Rule.TEXT_CONTRAST, slide, shape, text=text, ratio=ratio, least=least, **colours
        )
