"""Workbooks of any number of programmes: `python -m bench.workbooks 100 WORKBOOK`.

The sample's programmes come again and again under codes of their own. Each copy has its words in
another order, its own statuses and figures, so that hardly two texts or charts are alike.
"""

import sys
from collections.abc import Iterator
from pathlib import Path
from random import Random

from input.make_workbook import TEXT, RowOfText, Value, rows_of, write_workbook

_STATUSES = ("TEHTY", "TEKEILLÄ", "TEKEMÄTTÄ")
_TEXTS = {
    *("Nimi", "Lyhyt nimi", "Tavoite", "Sitova tavoite", "Vaihe", "Etappi", "Lisätieto"),
    *("Eteneminen", "Ennuste", "Riskit", "Huomautus"),
}
_KEPT = 2
"""Words at a line's beginning that stay there: a list's mark, 'Tavoitteena on'."""


def make(programmes: int, workbook: Path) -> None:
    """Writes a workbook of so many programmes, the same on every run."""
    sample = rows_of(TEXT)
    codes = [str(row["Ohjelma"]) for row in sample["Ohjelmat"]]
    copies = [(codes[n % len(codes)], n) for n in range(programmes)]
    random = Random(programmes)  # noqa: S311  # the same workbook each time, nothing secret
    rows: dict[str, list[RowOfText]] = {"Kierrokset": sample["Kierrokset"]}
    for sheet in ("Ohjelmat", "Tavoitteet", "Vaiheet", "Ennusteet"):
        rows[sheet] = [
            copied for code, n in copies for copied in _copies(sample[sheet], code, n, random)
        ]
    write_workbook(rows, workbook)


def _copies(
    rows: list[RowOfText], programme: str, number: int, random: Random
) -> Iterator[RowOfText]:
    for row in rows:
        if row["Ohjelma"] == programme:
            copy = {heading: _varied(heading, value, random) for heading, value in row.items()}
            yield copy | _own(row, number, random)


def _own(row: RowOfText, number: int, random: Random) -> RowOfText:
    """The code and the figures of a copy."""
    own: RowOfText = {"Ohjelma": f"{row['Ohjelma']}{number}"}
    if "Järjestys" in row:
        own |= {"Järjestys": number + 1, "Nimi": f"{row['Nimi']} {number}"}
    if "Tila" in row:
        own["Tila"] = random.choice(_STATUSES)
    if isinstance(goal := row.get("Tavoitearvo"), int):
        own["Toteuma"] = random.randint(0, goal)
    return own


def _varied(heading: str, value: Value, random: Random) -> Value:
    if heading in _TEXTS and isinstance(value, str):
        return "\n".join(_shuffled(line, random) for line in value.split("\n"))
    return value


def _shuffled(line: str, random: Random) -> str:
    """The line's words in another order, but for its first; one with styled words stays."""
    words = line.split(" ")
    if "*" in line or len(words) <= _KEPT:
        return line
    return " ".join([*words[:_KEPT], *random.sample(words[_KEPT:], len(words) - _KEPT)])


if __name__ == "__main__":
    make(int(sys.argv[1]), Path(sys.argv[2]))
