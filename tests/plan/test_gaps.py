from pipeline.findings import Cell, Code, Finding, error, warning
from pipeline.model.status import Programme
from pipeline.model.year import Gap
from pipeline.plan.gaps import gaps_slide
from pipeline.plan.slides import SlidePlan
from pipeline.wording.words import Words
from tests.builders import programme
from tests.plan.contents import lead, overview, overview_cells

DIGI = programme(accent=3)
STATUS = warning(Code.MISSING_STATUS, Cell("Vaiheet", 4, "F"), name="DIGI 1", number="2")
GONE = warning(
    Code.PHASE_GONE,
    Cell("Vaiheet", 9),
    number="3",
    name="DIGI 1",
    previous="E2/2020",
    round="E3/2020",
)
VERDICT = warning(Code.MISSING_VERDICT, Cell("Ennusteet"), name="DIGI 1")
WRONG = error(
    Code.UNKNOWN_WORD, Cell("Vaiheet", 5, "F"), heading="Tila", shown="TEKEILÄ", expected="TEHTY"
)


def slide(*findings: Finding, words: Words, of: Programme | None = DIGI) -> SlidePlan:
    found = gaps_slide([Gap(of, finding) for finding in findings], words, hidden=True)
    assert found
    return found


def rows(found: SlidePlan) -> list[list[str]]:
    (table,) = overview(found).tables
    return overview_cells(table)


def test_there_is_no_slide_where_nothing_is_missing(words: Words) -> None:
    assert gaps_slide((), words, hidden=False) is None


def test_a_gap_has_its_programme_kind_sentence_and_cell(words: Words) -> None:
    assert rows(slide(STATUS, words=words)) == [
        ["Digitalisaatio", "puuttuu", words.message(STATUS), "Vaiheet, solu F4"]
    ]


def test_a_gap_on_a_row_or_a_sheet_says_so(words: Words) -> None:
    assert [row[-1] for row in rows(slide(GONE, VERDICT, words=words))] == [
        *("Vaiheet, rivi 9", "Ennusteet"),
    ]


def test_what_is_doubtful_is_to_be_checked(words: Words) -> None:
    assert rows(slide(WRONG, words=words))[0][1] == "tarkista"


def test_what_concerns_no_programme_concerns_the_whole_round(words: Words) -> None:
    found = slide(STATUS, words=words, of=None)

    assert rows(found)[0][0] == "Koko kierros"
    assert overview(found).tables[0].rows[0].accent is None


def test_a_row_has_its_programmes_colour(words: Words) -> None:
    assert overview(slide(STATUS, words=words)).tables[0].rows[0].accent == 3


def test_the_lead_counts_what_is_missing_and_what_is_doubtful(words: Words) -> None:
    both = slide(STATUS, GONE, WRONG, words=words)

    assert lead(both).startswith("2 tietoa puuttuu ja 1 on tarkistettava ennen esitystä.")
    assert lead(slide(STATUS, words=words)).startswith("1 tieto puuttuu ennen esitystä.")
    assert lead(slide(WRONG, words=words)).startswith("1 on tarkistettava ennen esitystä.")


def test_nothing_of_it_may_be_cut(words: Words) -> None:
    cells = (c for row in overview(slide(STATUS, words=words)).tables[0].rows for c in row.cells)

    assert not any(cell.may_be_cut for cell in cells)


def test_the_slide_is_hidden_unless_it_is_asked_for(words: Words) -> None:
    gaps = [Gap(DIGI, STATUS)]
    found = [gaps_slide(gaps, words, hidden=hidden) for hidden in (True, False)]

    assert [slide and slide.hidden for slide in found] == [True, False]
