"""The guarded workbook as another program reads it: what it says, offers, refuses and marks."""

from io import BytesIO

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.utils import column_index_from_string
from openpyxl.worksheet.datavalidation import DataValidation

from pipeline.intake.records import SHEETS, Kind, columns
from pipeline.intake.vocabulary import STATUS_WORDS
from pipeline.model.new_year import empty_year
from pipeline.wording.workbooks import WORKBOOK_LANGUAGES, workbook_words_of
from pipeline.write.guarded_workbook.guarded_workbook import guarded_workbook

LANGUAGES = tuple(WORKBOOK_LANGUAGES)
COLUMNS = [
    (sheet, column) for sheet, row_type in SHEETS.items() for column in columns(row_type).values()
]
NUMBERS = {Kind.WHOLE_NUMBER, Kind.NUMBER, Kind.PERCENT, Kind.DATE}
LONGEST_TITLE, LONGEST_MESSAGE, LONGEST_ALERT, LONGEST_FORMULA = 32, 255, 225, 255
"""What Excel takes; a longer one makes it call the file damaged."""


def made(language: str = "fi") -> bytes:
    words = workbook_words_of(language)
    return guarded_workbook(empty_year(2021, words.round_names, "Sitovat tavoitteet"), words)


@pytest.fixture(scope="module", params=LANGUAGES)
def book(request: pytest.FixtureRequest) -> Workbook:
    return load_workbook(BytesIO(made(request.param)))


@pytest.fixture(scope="module")
def finnish() -> Workbook:
    return load_workbook(BytesIO(made()))


def letter(book: Workbook, sheet: str, heading: str) -> str:
    return next(cell.column_letter for cell in book[sheet][1] if cell.value == heading)


def guard(book: Workbook, sheet: str, heading: str) -> DataValidation:
    cells = f"{letter(book, sheet, heading)}2:{letter(book, sheet, heading)}2000"
    rules: list[DataValidation] = book[sheet].data_validations.dataValidation
    found = [rule for rule in rules if str(rule.sqref) == cells]
    assert len(found) == 1
    return found[0]


def test_the_sheets_are_the_instructions_and_those_of_the_contract(book: Workbook) -> None:
    assert book.sheetnames == ["Ohje", *SHEETS]
    assert book.active == book["Ohje"]


@pytest.mark.parametrize("sheet", SHEETS)
def test_a_sheet_is_a_table_with_its_headings_frozen_and_filters(
    book: Workbook, sheet: str
) -> None:
    table = book[sheet].tables[sheet]
    headings = [cell.value for cell in book[sheet][1]]

    assert [column.heading for name, column in COLUMNS if name == sheet] == [
        heading for heading in headings if heading != workbook_heading(book)
    ]
    assert table.ref.startswith("A1:")
    assert table.autoFilter.ref == table.ref
    assert str(book[sheet].freeze_panes)[-1] == "2"


def workbook_heading(book: Workbook) -> str:
    return str(book["Vaiheet"]["D1"].value)


def test_every_column_says_what_belongs_in_it(book: Workbook) -> None:
    for sheet, column in COLUMNS:
        prompt = guard(book, sheet, column.heading)
        assert prompt.showInputMessage
        assert prompt.promptTitle == column.heading
        assert 0 < len(prompt.prompt or "") <= LONGEST_MESSAGE


def test_no_text_or_formula_of_a_guard_is_too_long_for_excel(book: Workbook) -> None:
    for sheet in SHEETS:
        for rule in book[sheet].data_validations.dataValidation:
            assert len(rule.promptTitle or "") <= LONGEST_TITLE
            assert len(rule.errorTitle or "") <= LONGEST_TITLE
            assert len(rule.error or "") <= LONGEST_ALERT
            assert len(rule.formula1 or "") <= LONGEST_FORMULA


def test_what_must_be_filled_is_said_to_be_so(finnish: Workbook) -> None:
    said = {
        (sheet, column.heading)
        for sheet, column in COLUMNS
        if (guard(finnish, sheet, column.heading).prompt or "").startswith("Täytä aina.")
    }
    assert said == {(sheet, column.heading) for sheet, column in COLUMNS if column.required}


@pytest.mark.parametrize(
    ("sheet", "heading", "offered"),
    [
        ("Vaiheet", "Tila", '"TEKEMÄTTÄ,TEKEILLÄ,TEHTY"'),
        ("Ennusteet", "Arvio", '"Toteutunut,Toteutumassa,Epävarma,Ei toteudu"'),
        ("Tavoitteet", "Esitystapa", '"Luettelo,Jana,Kappaleet"'),
        ("Vaiheet", "Kierros", "Kierrosten_tunnukset"),
        ("Ennusteet", "Kierros", "Kierrosten_tunnukset"),
        ("Tavoitteet", "Ohjelma", "Ohjelmien_tunnukset"),
        ("Vaiheet", "Ohjelma", "Ohjelmien_tunnukset"),
        ("Ennusteet", "Ohjelma", "Ohjelmien_tunnukset"),
    ],
)
def test_a_drop_down_offers_the_words_and_refuses_others(
    finnish: Workbook, sheet: str, heading: str, offered: str
) -> None:
    rule = guard(finnish, sheet, heading)

    assert (rule.type, rule.formula1) == ("list", offered)
    assert rule.errorStyle in (None, "stop")
    assert rule.error


@pytest.mark.parametrize("sheet", SHEETS)
def test_each_kind_of_cell_refuses_what_is_of_another_kind(finnish: Workbook, sheet: str) -> None:
    kinds = {
        Kind.PERCENT: "decimal",
        Kind.NUMBER: "decimal",
        Kind.DATE: "date",
        Kind.WHOLE_NUMBER: "custom",
        Kind.PHASE_NUMBER: "custom",
    }
    for name, column in COLUMNS:
        if name == sheet and column.kind in kinds:
            assert guard(finnish, sheet, column.heading).type == kinds[column.kind]


def test_a_text_that_is_long_is_asked_about_not_refused(finnish: Workbook) -> None:
    for sheet, column in COLUMNS:
        if column.longest:
            rule = guard(finnish, sheet, column.heading)
            assert (rule.type, rule.errorStyle) == ("textLength", "warning")
            assert rule.formula2 == str(column.longest)


def test_cells_that_are_no_numbers_are_text(finnish: Workbook) -> None:
    for sheet, column in COLUMNS:
        at = column_index_from_string(letter(finnish, sheet, column.heading))
        spans = finnish[sheet].column_dimensions.values()
        style = next(
            span.number_format for span in spans if at in range(span.min or 0, (span.max or 0) + 1)
        )
        assert (style == "@") is (column.kind not in NUMBERS)


def test_each_status_is_coloured_by_its_words_in_all_languages(book: Workbook) -> None:
    cells = f"{letter(book, 'Vaiheet', 'Tila')}2:{letter(book, 'Vaiheet', 'Tila')}2000"
    rules = book["Vaiheet"].conditional_formatting[cells]
    formulas = [rule.formula[0] for rule in rules]

    assert len(formulas) == 3
    for word in STATUS_WORDS:
        assert sum(f'"{word}"' in formula for formula in formulas) == 1


def test_a_key_that_stands_twice_is_marked_with_a_word(finnish: Workbook) -> None:
    for sheet, heading in (
        *(("Kierrokset", "Kierros"), ("Ohjelmat", "Ohjelma"), ("Tavoitteet", "Nro")),
        *(("Vaiheet", "Nro"), ("Ennusteet", "Ohjelma")),
    ):
        at = letter(finnish, sheet, heading)
        rules = finnish[sheet].conditional_formatting[f"{at}2:{at}2000"]
        assert ["kahdesti" in rule.dxf.numFmt.formatCode for rule in rules] == [True]


def test_the_grey_column_has_a_formula_with_a_stored_value(finnish: Workbook) -> None:
    stored = load_workbook(BytesIO(made()), data_only=True)
    for sheet in ("Vaiheet", "Ennusteet"):
        at = letter(finnish, sheet, "Tavoitteen nimi")
        assert str(finnish[sheet][f"{at}2"].value).startswith("=IF(")
        assert stored[sheet][f"{at}2"].value in ("", None)
        table = finnish[sheet].tables[sheet]
        named = next(c for c in table.tableColumns if c.name == "Tavoitteen nimi")
        assert named.calculatedColumnFormula.attr_text


def test_the_instructions_show_the_marks_and_what_must_be_filled(finnish: Workbook) -> None:
    texts = [cell.value for row in finnish["Ohje"].iter_rows() for cell in row if cell.value]

    assert {"TEKEMÄTTÄ", "TEKEILLÄ", "TEHTY", "2.1 (kahdesti)", *SHEETS} <= set(texts)
    assert "Kierros, Ohjelma, Tavoite, Nro, Vaihe" in texts


def test_rows_may_be_sorted_and_added_freely(book: Workbook) -> None:
    assert not any(sheet.protection.sheet for sheet in book.worksheets)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_same_year_gives_the_same_bytes(language: str) -> None:
    assert made(language) == made(language)
