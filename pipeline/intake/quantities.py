"""Numbers, percentages, dates and phase numbers, as people type them."""

import datetime as dt
import re
from dataclasses import dataclass

from pipeline.findings import Code
from pipeline.intake.spelling import plain
from pipeline.intake.stored_cell import StoredCell
from pipeline.intake.vocabulary import YEARS

_NUMBER = re.compile(
    r"""(?P<sign>[-+−–]?)\s?
        (?P<whole>[0-9]{1,3}(?:\s[0-9]{3})+|[0-9]{1,15})
        (?:[.,](?P<part>[0-9]{1,15}))?
        \s?(?P<unit>(?:[^\W\d_]|[%‰€$£°])[^0-9]*(?:(?<=m)[23])?)?""",
    re.VERBOSE,
)
_DATES = (
    re.compile(r"(?P<day>\d{1,2})\.\s?(?P<month>\d{1,2})\.\s?(?P<year>\d{4})"),
    re.compile(r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})"),
)
_TOO_LARGE = 1e15  # what no spreadsheet keeps all digits of cannot be meant
_PHASE_NUMBER = re.compile(r"([1-9][0-9]{0,3})(?:[.,]([1-9][0-9]{0,3}))?\.?")


class Unreadable(Exception):  # noqa: N818 - never leaves the reading of a cell
    """A cell does not hold what its column asks for."""

    def __init__(self, code: Code, **arguments: str) -> None:
        self.code = code
        self.arguments = arguments
        super().__init__(code)


@dataclass(frozen=True)
class Quantity:
    """A number with the unit typed after it, '' if there is none."""

    number: float
    unit: str = ""


def quantity(cell: StoredCell) -> Quantity:
    """The number in the cell; one shown as per cent has '%' as its unit."""
    read = _quantity(cell)
    if read is None or not abs(read.number) < _TOO_LARGE:  # so that no number is refused too
        raise Unreadable(Code.NOT_A_NUMBER)
    return read


def _quantity(cell: StoredCell) -> Quantity | None:
    match cell.value:
        case float(number) if cell.percent:
            return Quantity(round(number * 100, 10), "%")
        case float(number):
            return Quantity(number)
        case str(text):
            return _typed(text)
    return None


def _typed(text: str) -> Quantity | None:
    found = _NUMBER.fullmatch(plain(text))
    if not found:
        return None
    number = float(f"{found['whole'].replace(' ', '')}.{found['part'] or 0}")
    negative = found["sign"] in ("-", "−", "–")
    return Quantity(-number if negative else number, (found["unit"] or "").strip())


def whole_number(cell: StoredCell) -> int:
    """The whole number in the cell; a full stop after it does not matter."""
    if isinstance(cell.value, float) and not cell.percent:
        number = cell.value
        if abs(number) < _TOO_LARGE and number.is_integer():
            return int(number)
    text = plain(cell.value) if isinstance(cell.value, str) else ""
    if re.fullmatch(r"-?[0-9]{1,9}(\.|[.,]0+)?", text):
        return int(re.split("[.,]", text)[0])
    raise Unreadable(Code.NOT_A_WHOLE_NUMBER)


def fraction(cell: StoredCell) -> float:
    """The percentage in the cell as 0 to 1; with or without its sign, 40 is 0.4."""
    try:
        read = quantity(cell)
    except Unreadable as cause:
        raise Unreadable(Code.NOT_A_PERCENTAGE) from cause
    share = round(read.number / 100, 10)
    if read.unit not in ("", "%") or not 0 <= share <= 1:
        raise Unreadable(Code.NOT_A_PERCENTAGE)
    return share


def is_doubtful_fraction(cell: StoredCell) -> bool:
    """Whether it may be meant as a fraction: from 0 to 1, without a percent sign."""
    read = quantity(cell)
    return not read.unit and 0 < read.number <= 1


def date(cell: StoredCell) -> dt.date:
    """The date in the cell, or typed as '12.10.2020' or '2020-10-12'."""
    found = cell.value if isinstance(cell.value, dt.date) else _typed_date(cell)
    if found is None or found.year not in YEARS:
        raise Unreadable(Code.NOT_A_DATE, expected="12.10.2020")
    return found


def _typed_date(cell: StoredCell) -> dt.date | None:
    text = plain(cell.value) if isinstance(cell.value, str) else ""
    for pattern in _DATES:
        if found := pattern.fullmatch(text):
            try:
                return dt.date(int(found["year"]), int(found["month"]), int(found["day"]))
            except ValueError:
                return None
    return None


def date_or_text(cell: StoredCell) -> dt.date | str:
    """The date in the cell, else its text on one line."""
    try:
        return date(cell)
    except Unreadable:
        if isinstance(cell.value, dt.date):
            raise
        return plain(cell.text)


def phase_number(cell: StoredCell) -> tuple[int, ...]:
    """(2,) or (2, 1) from '2', '2.1', '2,1' or a number; what Excel made a date is an error."""
    if isinstance(cell.value, dt.date):
        meant = f"{cell.value.day}.{cell.value.month}"
        raise Unreadable(Code.PHASE_NUMBER_IS_DATE, suggestion=meant)
    found = None if cell.percent else _PHASE_NUMBER.fullmatch(plain(cell.text))
    if not found:
        raise Unreadable(Code.NOT_A_PHASE_NUMBER, expected="2.1")
    return tuple(int(part) for part in found.groups() if part)
