"""Each kind of cell, as people really fill it."""

import datetime as dt
import math

import pytest

from pipeline.findings import Cell, Code, Severity
from pipeline.intake.cells import read_cell
from pipeline.intake.records import Column, Kind
from pipeline.intake.rich_text import Run
from pipeline.intake.stored_cell import NOT_CALCULATED, StoredCell
from pipeline.intake.vocabulary import Period, Presentation, RoundId, Status, Verdict

HERE = Cell("Vaiheet", 2, "G")


def typed(text: str) -> StoredCell:
    return StoredCell(text, (Run(text),))


def number(value: float, *, percent: bool = False) -> StoredCell:
    return StoredCell(float(value), (Run(f"{value:g}"),), percent=percent)


def date(*parts: int) -> StoredCell:
    return StoredCell(dt.date(*parts), (Run("päivä"),))


def read(stored: StoredCell | None, kind: Kind) -> object:
    entry, findings = read_cell(stored, Column("Osuus", kind), HERE)
    assert [f for f in findings if f.is_error] == []
    return entry.value


def problem(
    stored: StoredCell | None, kind: Kind, *, required: bool = False
) -> tuple[Code, dict[str, str]]:
    entry, (finding,) = read_cell(stored, Column("Osuus", kind, required), HERE)
    assert entry.value is None
    assert finding.is_error
    return finding.code, dict(finding.arguments)


@pytest.mark.parametrize("text", ["1 234,5", "1234,5", "1234.5", "1\u00a0234,5", "+1 234,5"])
def test_a_number_is_read_as_finns_type_it(text: str) -> None:
    assert read(typed(text), Kind.NUMBER) == 1234.5


@pytest.mark.parametrize("text", ["-3", "\u22123", "– 3"])
def test_every_minus_is_a_minus(text: str) -> None:
    assert read(typed(text), Kind.NUMBER) == -3


@pytest.mark.parametrize("text", ["18 kpl", "18kpl", "18\u00a0kpl", "18 %", "18 m2", "18 kpl/v"])
def test_a_unit_after_the_number_does_not_matter(text: str) -> None:
    assert read(typed(text), Kind.NUMBER) == 18


@pytest.mark.parametrize(
    "text", ["noin 18", "18/20", "18 kpl / 20 kpl", "10-20", "1,234.5", "1E3", "9" * 400, "inf"]
)
def test_what_is_no_single_number_is_an_error(text: str) -> None:
    code, arguments = problem(typed(text), Kind.NUMBER)
    assert code is Code.NOT_A_NUMBER
    assert arguments["heading"] == "Osuus"


@pytest.mark.parametrize(
    "stored",
    [
        number(1e15),
        number(-1e15),
        number(1e300),
        number(1e14, percent=True),
        typed("1" + " 000" * 5),
    ],
)
@pytest.mark.parametrize(
    ("kind", "code"),
    [
        (Kind.NUMBER, Code.NOT_A_NUMBER),
        (Kind.WHOLE_NUMBER, Code.NOT_A_WHOLE_NUMBER),
        (Kind.PERCENT, Code.NOT_A_PERCENTAGE),
    ],
)
def test_a_figure_beyond_all_sense_is_an_error(stored: StoredCell, kind: Kind, code: Code) -> None:
    assert problem(stored, kind)[0] is code


@pytest.mark.parametrize("value", [math.inf, -math.inf, math.nan])
def test_what_is_no_finite_number_is_an_error(value: float) -> None:
    assert problem(number(value), Kind.NUMBER)[0] is Code.NOT_A_NUMBER


@pytest.mark.parametrize("stored", [number(3), typed("3"), typed(" 3. "), typed("3,0")])
def test_a_whole_number_is_read(stored: StoredCell) -> None:
    assert read(stored, Kind.WHOLE_NUMBER) == 3


@pytest.mark.parametrize("stored", [number(2.5), typed("kolme"), date(2020, 1, 3)])
def test_another_value_is_no_whole_number(stored: StoredCell) -> None:
    assert problem(stored, Kind.WHOLE_NUMBER)[0] is Code.NOT_A_WHOLE_NUMBER


@pytest.mark.parametrize(
    "stored",
    [typed("40 %"), typed("40"), typed("40,0 %"), number(40), number(0.4, percent=True)],
)
def test_a_percentage_is_read_as_a_fraction(stored: StoredCell) -> None:
    entry, findings = read_cell(stored, Column("Osuus", Kind.PERCENT), HERE)
    assert entry.value == 0.4
    assert findings == ()


@pytest.mark.parametrize("stored", [number(0.4), typed("0,4"), number(1)])
def test_a_fraction_without_a_percent_sign_is_asked_about(stored: StoredCell) -> None:
    entry, (finding,) = read_cell(stored, Column("Osuus", Kind.PERCENT), HERE)
    assert entry.value is not None
    assert entry.value <= 0.01
    assert (finding.severity, finding.code) == (Severity.WARNING, Code.PERCENTAGE_DOUBTFUL)


@pytest.mark.parametrize(
    "stored", [number(101), number(-1), number(1.2, percent=True), typed("40 kpl"), typed("puolet")]
)
def test_what_is_no_percentage_is_an_error(stored: StoredCell) -> None:
    assert problem(stored, Kind.PERCENT)[0] is Code.NOT_A_PERCENTAGE


@pytest.mark.parametrize(
    "stored", [date(2020, 10, 12), typed("12.10.2020"), typed("12. 10. 2020"), typed("2020-10-12")]
)
def test_a_date_is_read(stored: StoredCell) -> None:
    assert read(stored, Kind.DATE) == dt.date(2020, 10, 12)


@pytest.mark.parametrize(
    "stored",
    [
        *(typed("31.2.2020"), typed("12.10.20"), number(44116)),
        *(date(1900, 1, 5), date(2101, 1, 1), typed("12.10.1920"), typed("2200-10-12")),
    ],
)
def test_what_is_no_date_is_an_error(stored: StoredCell) -> None:
    assert problem(stored, Kind.DATE)[0] is Code.NOT_A_DATE


def test_a_date_cell_of_another_century_is_no_text_either() -> None:
    assert problem(date(1900, 1, 5), Kind.DATE_OR_TEXT)[0] is Code.NOT_A_DATE


def test_a_date_or_text_may_be_either() -> None:
    assert read(typed("12.10.2020"), Kind.DATE_OR_TEXT) == dt.date(2020, 10, 12)
    assert read(typed(" Lokakuu  2020"), Kind.DATE_OR_TEXT) == "Lokakuu 2020"


@pytest.mark.parametrize(
    ("stored", "expected"),
    [
        (typed("1"), (1,)),
        (number(1), (1,)),
        (typed("2.1"), (2, 1)),
        (typed("2,1"), (2, 1)),
        (typed("2.10"), (2, 10)),
        (StoredCell(2.1, (Run("2,1"),)), (2, 1)),
        (typed("3."), (3,)),
    ],
)
def test_a_phase_number_is_read(stored: StoredCell, expected: tuple[int, ...]) -> None:
    assert read(stored, Kind.PHASE_NUMBER) == expected


def test_a_phase_number_that_excel_made_a_date_is_an_error_that_offers_it() -> None:
    code, arguments = problem(date(2020, 1, 2), Kind.PHASE_NUMBER)
    assert code is Code.PHASE_NUMBER_IS_DATE
    assert arguments["suggestion"] == "2.1"


@pytest.mark.parametrize("text", ["0", "2.0", "1.2.3", "-1", "vaihe 1"])
def test_what_is_no_phase_number_is_an_error(text: str) -> None:
    assert problem(typed(text), Kind.PHASE_NUMBER)[0] is Code.NOT_A_PHASE_NUMBER


def test_a_round_is_read() -> None:
    assert read(typed(" e3 / 2020\u200b"), Kind.ROUND) == RoundId(Period.E3, 2020)


@pytest.mark.parametrize("text", ["E4/2020", "E3/20", "E3/1989", "E3/2101", "E3/0000"])
def test_what_is_no_round_is_an_error(text: str) -> None:
    assert problem(typed(text), Kind.ROUND)[0] is Code.NOT_A_ROUND


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("TEKEILLÄ", Kind.STATUS, Status.IN_PROGRESS),
        (" tehty. ", Kind.STATUS, Status.DONE),
        ("Tekema\u0308tta\u0308", Kind.STATUS, Status.NOT_DONE),
        ("ej påbörjad", Kind.STATUS, Status.NOT_DONE),
        ("EI\u00a0TOTEUDU", Kind.VERDICT, Verdict.WILL_NOT_BE_MET),
        ("on track", Kind.VERDICT, Verdict.ON_TRACK),
        ("jana", Kind.PRESENTATION, Presentation.LINE),
    ],
)
def test_a_word_of_a_list_is_read_however_it_is_typed(
    text: str, kind: Kind, expected: object
) -> None:
    assert read(typed(text), kind) is expected


def test_a_near_miss_is_an_error_that_offers_the_word_meant() -> None:
    assert problem(typed("TEKEILÄ"), Kind.STATUS) == (
        Code.UNKNOWN_WORD,
        {
            "heading": "Osuus",
            "shown": "TEKEILÄ",
            "suggestion": "TEKEILLÄ",
            "expected": "TEKEMÄTTÄ, TEKEILLÄ, TEHTY",
        },
    )


def test_a_word_unlike_all_others_has_no_suggestion() -> None:
    assert problem(typed("ok"), Kind.STATUS)[1]["suggestion"] == ""


def test_names_are_split_where_people_split_them() -> None:
    text = "Mari Männistö; Maija Tanninen-Mattila, Ari Jaatinen\nEva Ek ja Bo Ek & Li Wu"
    assert read(typed(text), Kind.NAMES) == (
        "Mari Männistö",
        "Maija Tanninen-Mattila",
        "Ari Jaatinen",
        "Eva Ek",
        "Bo Ek",
        "Li Wu",
    )


def test_a_code_is_text_even_if_it_is_a_number() -> None:
    assert read(number(7), Kind.CODE) == "7"


@pytest.mark.parametrize("stored", [None, typed(" \u00a0\u200b\n")])
def test_a_required_cell_that_is_empty_is_an_error(stored: StoredCell | None) -> None:
    assert problem(stored, Kind.TEXT, required=True)[0] is Code.REQUIRED_EMPTY


def test_an_empty_cell_is_nothing() -> None:
    assert read(None, Kind.NUMBER) is None


def test_an_error_value_is_an_error() -> None:
    stored = StoredCell("#REF!", (Run("#REF!"),), is_error=True)
    code, arguments = problem(stored, Kind.TEXT)
    assert (code, arguments["shown"]) == (Code.ERROR_VALUE, "#REF!")


def test_a_formula_that_was_never_calculated_is_an_error() -> None:
    assert problem(NOT_CALCULATED, Kind.TEXT)[0] is Code.NOT_CALCULATED


def test_a_text_that_is_too_long_is_kept_and_warned_of() -> None:
    entry, (finding,) = read_cell(typed("x" * 31), Column("Lyhyt", Kind.TEXT, longest=30), HERE)
    assert entry.value is not None
    assert entry.value.text == "x" * 31
    assert (finding.severity, finding.code) == (Severity.WARNING, Code.TOO_LONG)
    assert dict(finding.arguments)["length"] == "31"
