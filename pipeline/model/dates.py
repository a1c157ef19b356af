"""Which month a Päiväys means, as a date or in words: 'Maaliskuu 2020', '3. maaliskuuta 2020'."""

import datetime as dt
import re

_MONTHS = (
    *("tammi", "helmi", "maalis", "huhti", "touko", "kesä"),
    *("heinä", "elo", "syys", "loka", "marras", "joulu"),
)
_IN_WORDS = re.compile(rf"\b({'|'.join(_MONTHS)})kuu\w*\s+(\d{{4}})\b", re.IGNORECASE)


def month_of(dated: dt.date | str) -> tuple[int, int] | None:
    """The year and the month, None where a text names no single one."""
    if isinstance(dated, dt.date):
        return dated.year, dated.month
    found = _IN_WORDS.findall(dated)
    if len(found) != 1:
        return None
    ((name, year),) = found
    return int(year), _MONTHS.index(name.lower()) + 1
