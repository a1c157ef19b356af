from pipeline.intake.vocabulary import Presentation, Status, Verdict
from pipeline.model.measures import StatusCounts
from pipeline.plan.slides import Counts, Mark, SlidePlan
from pipeline.plan.summary import summary_slide
from pipeline.wording.words import Words
from tests.builders import forecast, phase, programme, target, year
from tests.plan.contents import marked_words, overview, overview_cells

PHASES = (
    phase("1", Status.DONE),
    phase("2", Status.IN_PROGRESS, nested=(phase("2.1", None),)),
    phase("3", Status.NOT_DONE),
)
ON_TRACK, UNCERTAIN = forecast(Verdict.ON_TRACK), forecast(Verdict.UNCERTAIN)


def rows(slide: SlidePlan) -> list[list[str]]:
    (table,) = overview(slide).tables
    return overview_cells(table)


def counts(slide: SlidePlan) -> Counts:
    (found,) = (content for content in slide.contents if isinstance(content, Counts))
    return found


def test_a_target_has_its_programme_name_verdict_and_phases(words: Words) -> None:
    digi = programme(target(short_name="Palvelut", phases=PHASES, forecast=ON_TRACK))

    assert rows(summary_slide(year([digi]), words)) == [
        ["Digitalisaatio", "Palvelut", "Toteutumassa", "1/3 tehty"]
    ]


def test_the_bar_has_the_shares_of_the_phases_on_the_first_level(words: Words) -> None:
    slide = summary_slide(year([programme(target(phases=PHASES))]), words)

    (row,) = overview(slide).tables[0].rows
    assert row.shares == StatusCounts(done=1, in_progress=1, not_done=1)


def test_a_target_told_in_words_has_no_shares(words: Words) -> None:
    told = target(phases=PHASES, presentation=Presentation.PARAGRAPHS)
    slide = summary_slide(year([programme(told)]), words)

    assert rows(slide)[0][-1] == "kuvattu sanoin"
    assert overview(slide).tables[0].rows[0].shares is None


def test_a_target_without_phases_says_so(words: Words) -> None:
    slide = summary_slide(year([programme(target(phases=()))]), words)

    assert rows(slide)[0][-1] == "ei vaiheita"
    assert overview(slide).tables[0].rows[0].shares is None


def test_only_a_target_without_a_short_name_may_be_cut(words: Words) -> None:
    slide = summary_slide(year([programme(target(1, short_name="Lyhyt"), target(2))]), words)

    may_be_cut = [[cell.may_be_cut for cell in row.cells] for row in overview(slide).tables[0].rows]
    assert may_be_cut == [[False] * 4, [False, True, False, False]]


def test_the_change_since_the_round_before_stands_in_a_column(words: Words) -> None:
    before = programme(*(target(n, forecast=UNCERTAIN) for n in (1, 2, 3, 4)))
    verdicts = (
        Verdict.ON_TRACK,
        Verdict.WILL_NOT_BE_MET,
        Verdict.UNCERTAIN,
        None,
        Verdict.ACHIEVED,
    )
    now = programme(*(target(n, forecast=forecast(v)) for n, v in enumerate(verdicts, 1)))

    slide = summary_slide(year([before], [now]), words)

    assert [column.heading for column in overview(slide).columns][3] == "Muutos E1–E2"
    assert [row[3] for row in rows(slide)] == [
        *("▲ parani", "▼ heikkeni", "– ennallaan", "● puuttuu nyt", "● uusi"),
    ]


def test_without_an_earlier_round_there_is_no_such_column(words: Words) -> None:
    assert len(overview(summary_slide(year([programme(target())]), words)).columns) == 4


def test_rows_of_a_programme_stay_together(words: Words) -> None:
    digi = programme(target(1), target(2), accent=1)
    bien = programme(target(1), accent=2, code="BIEN", name="Biennaali")

    (table,) = overview(summary_slide(year([digi, bien]), words)).tables
    assert [row.under for row in table.rows] == [False, True, False]


def test_the_counts_are_those_of_the_verdicts(words: Words) -> None:
    targets = (target(n, forecast=ON_TRACK) for n in range(3))
    found = counts(summary_slide(year([programme(*targets)]), words))

    assert found.items == (
        (Mark.ACHIEVED, 0, "toteutunut"),
        (Mark.ON_TRACK, 3, "toteutumassa"),
        (Mark.UNCERTAIN, 0, "epävarma"),
        (Mark.WILL_NOT_BE_MET, 0, "ei toteudu"),
    )
    assert "3 toteutumassa" in found.alternative


def test_missing_verdicts_are_counted_where_there_are_any(words: Words) -> None:
    found = counts(summary_slide(year([programme(target())]), words))

    assert found.items[-1] == (Mark.VERDICT_MISSING, 1, "arvio puuttuu")


def test_the_legend_has_the_missing_mark_only_where_a_bar_has_it(words: Words) -> None:
    without = summary_slide(year([programme(target(phases=PHASES))]), words)
    missing = summary_slide(year([programme(target(phases=(phase("1", None),)))]), words)

    assert marked_words(without) == ["TEKEMÄTTÄ", "TEKEILLÄ", "TEHTY"]
    assert marked_words(missing)[-1] == "Tila puuttuu"
