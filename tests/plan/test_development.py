from collections.abc import Sequence
from typing import Any

from pipeline.intake.vocabulary import Presentation, Status, Verdict
from pipeline.model.measures import StatusCounts
from pipeline.model.status import Programme
from pipeline.plan.charts import Development
from pipeline.plan.development import development_slide, verdicts_slide
from pipeline.wording.words import Words
from tests.builders import forecast, phase, programme, target, year
from tests.plan.contents import lead, marked_words, overview, overview_cells

Rounds = Sequence[Sequence[Programme]]


def digi(*statuses: Status | None) -> Programme:
    phases = tuple(phase(str(n), status) for n, status in enumerate(statuses, 1))
    return programme(target(phases=phases), accent=1)


def bien(*statuses: Status | None, **others: Any) -> Programme:
    phases = tuple(phase(str(n), status) for n, status in enumerate(statuses, 1))
    return programme(target(phases=phases, **others), accent=2, code="BIEN", name="Biennaali")


def development(rounds: Rounds, words: Words) -> Development:
    slide = development_slide(year(*rounds), words)
    assert slide
    (found,) = (content for content in slide.contents if isinstance(content, Development))
    return found


D, N = Status.DONE, Status.NOT_DONE


def test_the_whole_and_each_programme_have_a_column_a_round(words: Words) -> None:
    found = development([[digi(N, N), bien(N)], [digi(D, N), bien(D)]], words)

    assert found.rounds == ("E1", "E2")
    assert (found.whole.name, found.whole.counts) == (
        "Kaikki ohjelmat",
        (StatusCounts(not_done=3), StatusCounts(done=2, not_done=1)),
    )
    assert [(panel.name, panel.accent, panel.counts) for panel in found.panels] == [
        ("Digitalisaatio", 1, (StatusCounts(not_done=2), StatusCounts(done=1, not_done=1))),
        ("Biennaali", 2, (StatusCounts(not_done=1), StatusCounts(done=1))),
    ]


def test_the_parts_of_the_panels_are_those_of_the_whole(words: Words) -> None:
    found = development([[bien(N, None)], [digi(D, N), bien(D)], [digi(D, D)]], words)

    for number, whole in enumerate(found.whole.counts):
        assert whole.total == sum(panel.counts[number].total for panel in found.panels)
        assert whole.done == sum(panel.counts[number].done for panel in found.panels)


def test_a_programme_that_came_or_went_has_a_panel_with_what_there_was(words: Words) -> None:
    found = development([[bien(N)], [digi(D)]], words)

    assert [(panel.name, panel.counts) for panel in found.panels] == [
        ("Digitalisaatio", (StatusCounts(), StatusCounts(done=1))),
        ("Biennaali", (StatusCounts(not_done=1), StatusCounts())),
    ]
    assert [panel.shares for panel in found.panels] == [("", "100 %"), ("0 %", "")]


def test_a_programme_told_in_words_has_no_panel(words: Words) -> None:
    told = bien(D, presentation=Presentation.PARAGRAPHS)
    found = development([[digi(N), told], [digi(D), told]], words)

    assert [panel.name for panel in found.panels] == ["Digitalisaatio"]
    assert found.whole.counts == (StatusCounts(not_done=1), StatusCounts(done=1))


def test_a_programme_alone_is_told_once_by_its_name(words: Words) -> None:
    found = development([[digi(N)], [digi(D)]], words)

    assert (found.whole.name, found.panels) == ("Digitalisaatio", ())


def test_there_is_no_slide_where_all_is_told_in_words(words: Words) -> None:
    told = bien(D, presentation=Presentation.PARAGRAPHS)

    assert development_slide(year([told], [told]), words) is None


def test_the_lead_names_the_first_round_and_the_last(words: Words) -> None:
    slide = development_slide(year([digi(N)], [digi(N)], [digi(D)]), words)

    assert slide
    assert "kierroksilla E1–E3/2020." in lead(slide)


def test_the_alternative_text_says_the_numbers_of_each_round(words: Words) -> None:
    found = development([[digi(N, N), bien(N)], [digi(D, None), bien(D)]], words)

    assert found.panels[0].alternative == (
        "Digitalisaatio: E1 2 tekemättä; E2 1 tehty, 1 ilman tilaa."
    )
    assert found.panels[0].shortly == "Digitalisaatio E1 0 %, E2 50 %"


def test_the_legend_has_the_missing_mark_where_a_round_had_it(words: Words) -> None:
    missing = development_slide(year([digi(None)], [digi(D)]), words)
    nested = phase("1", D, nested=(phase("1.1", None),))
    known = development_slide(year([digi(D)], [programme(target(phases=(nested,)))]), words)

    assert missing
    assert known
    assert marked_words(missing)[-1] == "Tila puuttuu"
    assert "Tila puuttuu" not in marked_words(known)


# the verdicts

A, T, U, E = Verdict


def verdicts(rounds: Rounds, words: Words) -> list[list[str]]:
    (table,) = overview(verdicts_slide(year(*rounds), words)).tables
    return overview_cells(table)


def of(*named: tuple[int, Verdict | None]) -> Programme:
    return programme(*(target(n, short_name=f"T{n}", forecast=forecast(v)) for n, v in named))


def test_four_rounds_have_a_column_each(words: Words) -> None:
    rounds = [[of((1, verdict))] for verdict in (A, T, None, E)]

    slide = verdicts_slide(year(*rounds), words)

    headings = [column.heading for column in overview(slide).columns]
    assert headings[2:] == ["E1/2020", "E2/2020", "E3/2020", "TP/2020"]
    assert verdicts(rounds, words) == [
        ["Digitalisaatio", "T1", "Toteutunut", "Toteutumassa", "Arvio puuttuu", "Ei toteudu"]
    ]


def test_only_the_newest_verdict_is_bold(words: Words) -> None:
    (table,) = overview(verdicts_slide(year([of((1, A))], [of((1, U))]), words)).tables

    assert [cell.bold for cell in table.rows[0].cells[2:]] == [False, True]


def test_targets_that_came_or_went_have_a_row(words: Words) -> None:
    assert verdicts([[of((1, U), (2, A))], [of((2, T), (3, E))]], words) == [
        ["Digitalisaatio", "T1", "Epävarma", "–"],
        ["Digitalisaatio", "T2", "Toteutunut", "Toteutumassa"],
        ["Digitalisaatio", "T3", "–", "Ei toteudu"],
    ]


def test_programmes_keep_their_order(words: Words) -> None:
    rows = verdicts([[bien(N)], [digi(D), bien(D)], [digi(D)]], words)

    assert [row[0] for row in rows] == ["Digitalisaatio", "Biennaali"]
