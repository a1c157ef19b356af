"""The workbook of a new year: its four rounds, and what it takes over from the old one."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from pipeline.intake.old_year import Cells, Content, OldYear
from pipeline.intake.rich_text import Run
from pipeline.intake.vocabulary import Period, RoundId

_OF_ANY_ROUND = ("Otsikko", "Toimiala")
_OF_THE_SAME_ROUND = ("Nimi", "Alaotsikko")
_TITLES_OF_PROGRAMMES = ("Kansiotsikko", "Tavoitteen otsikko")


@dataclass(frozen=True)
class NewYear:
    """The rows that a workbook begins its year with, and whether old titles named the year."""

    year: int
    rounds: tuple[Cells, ...]
    programmes: tuple[Cells, ...] = ()
    targets: tuple[Cells, ...] = ()
    retitled: bool = False

    @property
    def rows(self) -> Mapping[str, tuple[Cells, ...]]:
        """The rows by their sheets; the other sheets begin empty."""
        return {
            "Kierrokset": self.rounds,
            "Ohjelmat": self.programmes,
            "Tavoitteet": self.targets,
        }


def empty_year(year: int, names: Sequence[str], title: str) -> NewYear:
    """The rounds of a year, called by `names` from E1 on, all of one title."""
    rounds = (
        {"Kierros": _typed(round_), "Nimi": _typed(name), "Otsikko": _typed(title)}
        for round_, name in zip(_rounds_of(year), names, strict=True)
    )
    return NewYear(year, tuple(rounds))


def next_year(old: OldYear, new: NewYear) -> NewYear:
    """The new year with the old one's titles, programmes and targets.

    Where a title names the old year it names the new one; longer texts stay as they are. Days
    of rounds are not carried over.
    """
    if not old.rounds:
        return replace(new, programmes=old.programmes, targets=old.targets)
    newest = max(old.rounds)
    moved = re.compile(rf"\b{newest.year}\b"), str(new.year)
    last = {h: c for h, c in old.rounds[newest].items() if h in _OF_ANY_ROUND}
    rounds = [
        {**cells, **last, **_same_round(old, round_, newest.year)}
        for round_, cells in zip(_rounds_of(new.year), new.rounds, strict=True)
    ]
    programmes = tuple(_moved(old.programmes, _TITLES_OF_PROGRAMMES, *moved))
    return NewYear(
        new.year,
        tuple(_moved(rounds, (*_OF_ANY_ROUND, *_OF_THE_SAME_ROUND), *moved)),
        programmes,
        old.targets,
        retitled=programmes != old.programmes,
    )


def _rounds_of(year: int) -> Iterator[RoundId]:
    return (RoundId(period, year) for period in Period)


def _same_round(old: OldYear, round_: RoundId, year: int) -> Cells:
    before = old.rounds.get(replace(round_, year=year), {})
    return {heading: cell for heading, cell in before.items() if heading in _OF_THE_SAME_ROUND}


def _moved(
    rows: Iterable[Cells], headings: Sequence[str], old: re.Pattern[str], new: str
) -> Iterator[Cells]:
    """The rows with another year in the texts of these headings."""
    for row in rows:
        yield {
            heading: _in_year(cell, old, new) if heading in headings else cell
            for heading, cell in row.items()
        }


def _in_year(content: Content, old: re.Pattern[str], new: str) -> Content:
    if isinstance(content, float):
        return content
    return tuple(replace(run, text=old.sub(new, run.text)) for run in content)


def _typed(text: object) -> Content:
    return (Run(str(text)),)
