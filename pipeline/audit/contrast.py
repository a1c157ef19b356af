"""Text stands out from what lies behind it (WCAG 2.1, 1.4.3)."""

from collections.abc import Iterator

from pipeline.accessibility import Fault, Rule, fault
from pipeline.audit.excerpts import excerpt
from pipeline.intake.deck.content import Deck, Run

_LEAST, _LEAST_LARGE = 4.5, 3.0
_LARGE, _LARGE_BOLD = 18, 14  # points
_DARK = 0.03928  # below it a channel is taken as linear


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
    return _LEAST_LARGE if large else _LEAST


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


def contrast(one: str, other: str) -> float:
    """The contrast of two colours, from 1 to 21 (WCAG 2.1, contrast ratio)."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    """Relative luminance from 0 to 1, as WCAG 2.1 defines it."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    linear = [p / 12.92 if p <= _DARK else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return sum(w * p for w, p in zip((0.2126, 0.7152, 0.0722), linear, strict=True))
