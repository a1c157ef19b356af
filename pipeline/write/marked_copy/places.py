"""Where each finding is marked: a cell of a sheet that there is, or nowhere."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from openpyxl.utils.cell import column_index_from_string

from pipeline.findings import Cell, Finding, Severity, in_order
from pipeline.intake.spelling import key
from pipeline.write.workbook_package.place import Place

_GRAVEST_FIRST = tuple(Severity)


@dataclass(frozen=True)
class Placed:
    """A finding with the title of its sheet and its cell there; without them if it has none."""

    finding: Finding
    title: str = ""
    place: Place | None = None


@dataclass(frozen=True)
class Mark:
    """All findings of one cell, in their order."""

    place: Place
    findings: tuple[Finding, ...]

    @property
    def severity(self) -> Severity:
        """That of the gravest finding: it colours the cell."""
        return min((f.severity for f in self.findings), key=_GRAVEST_FIRST.index)


def placed(findings: Iterable[Finding], titles: Sequence[str]) -> tuple[Placed, ...]:
    """The findings in their order, each with its place among the sheets of these titles."""
    ordered = in_order(findings)
    names = {finding.where.sheet for finding in ordered if finding.where}
    by_name = {name: _title(name, titles) for name in names}
    return tuple(_placed(finding, by_name) for finding in ordered)


def _placed(finding: Finding, titles: Mapping[str, str]) -> Placed:
    where = finding.where
    if where is None or not titles[where.sheet]:
        return Placed(finding)
    return Placed(finding, titles[where.sheet], _place(where))


def _title(name: str, titles: Sequence[str]) -> str:
    """The sheet that the reading took for this name: exactly so called, else spelt alike."""
    alike = [title for title in titles if key(title) == key(name)]
    return name if name in alike else next(iter(alike), "")


def _place(where: Cell) -> Place:
    """A whole row is marked in its first cell, a whole column or sheet among the headings."""
    return Place(where.row or 1, column_index_from_string(where.column or "A"))


def marks(found: Iterable[Placed], shown: Callable[[Place], Place]) -> tuple[Mark, ...]:
    """The marks of a sheet by row and column; `shown` gives the cell that is seen in a place."""
    by_place: dict[Place, list[Finding]] = {}
    for one in found:
        if one.place:
            by_place.setdefault(shown(one.place), []).append(one.finding)
    ordered = sorted(by_place, key=lambda place: (place.row, place.column))
    return tuple(Mark(place, tuple(by_place[place])) for place in ordered)
