from typing import Any

import pytest

from pipeline.intake.vocabulary import Status, Verdict
from pipeline.model.status import Measure, Phase, Programme, Target
from pipeline.plan.changes import changes_slide
from pipeline.plan.slides import Marks, OverviewTable, SlidePlan
from pipeline.wording.words import Words
from tests.builders import forecast, phase, programme, target, year
from tests.plan.contents import lead, marked_words, overview, overview_cells


def slide(before: Programme, now: Programme, words: Words) -> SlidePlan:
    found = year([before], [now])
    assert found.changes
    return changes_slide(found.changes, found.now, words)


def of_phases(before: list[Phase], now: list[Phase], words: Words) -> SlidePlan:
    return slide(
        programme(target(phases=tuple(before))), programme(target(phases=tuple(now))), words
    )


def of_verdicts(before: list[Verdict | None], now: list[Verdict | None], words: Words) -> SlidePlan:
    def of(verdicts: list[Verdict | None]) -> Programme:
        return programme(*(_target(n, verdict) for n, verdict in enumerate(verdicts, 1)))

    return slide(of(before), of(now), words)


def _target(number: int, verdict: Verdict | None, **others: Any) -> Target:
    return target(number, short_name=f"Tavoite {number}", forecast=forecast(verdict), **others)


def table(found: SlidePlan) -> OverviewTable:
    (only,) = overview(found).tables
    return only


A, T, U, E = Verdict


def test_verdicts_that_moved_are_told_the_worse_first(words: Words) -> None:
    found = table(of_verdicts([U, None, A, U, T], [T, U, None, E, T], words))

    assert found.heading == "Ennuste muuttui (4)"
    assert [row[1:] for row in overview_cells(found)] == [
        ["Tavoite 4", "Epävarma", "Ei toteudu", "▼ heikkeni"],
        ["Tavoite 3", "Toteutunut", "Arvio puuttuu", "● puuttuu nyt"],
        ["Tavoite 1", "Epävarma", "Toteutumassa", "▲ parani"],
        ["Tavoite 2", "Arvio puuttuu", "Epävarma", "● täydentyi"],
    ]


def test_statuses_that_moved_are_told_the_worse_first_nested_ones_too(words: Words) -> None:
    found = table(
        of_phases(
            [phase("1", Status.NOT_DONE), phase("2", nested=(phase("2.1"),))],
            [phase("1", Status.DONE), phase("2", nested=(phase("2.1", Status.IN_PROGRESS),))],
            words,
        )
    )

    assert found.heading == "Vaiheen tila muuttui (2)"
    assert [row[1:] for row in overview_cells(found)] == [
        ["Vaihe 2.1", "TEHTY", "TEKEILLÄ", "▼ taaksepäin"],
        ["Vaihe 1", "TEKEMÄTTÄ", "TEHTY", "▲ eteni"],
    ]


def test_a_reworded_phase_is_told_in_its_new_words(words: Words) -> None:
    found = table(of_phases([phase(text="Ennen", status=None)], [phase(text="Nyt")], words))

    assert overview_cells(found) == [
        ["Digitalisaatio", "Nyt", "Tila puuttuu", "TEHTY", "● täydentyi"]
    ]


@pytest.mark.parametrize(
    ("before", "now", "row"),
    [
        (Measure(share=0.3), Measure(share=0.4), ["30 %", "40 %", "▲ kasvoi"]),
        (
            *(Measure(value=7, goal_value=7), Measure(value=3, goal_value=7)),
            ["7 / 7", "3 / 7", "▼ pieneni"],
        ),
        (Measure(value=7), Measure(value=7, unit="kpl"), ["7", "7 kpl", "– muuttui"]),
        (Measure(), Measure(value=7), ["–", "7", "● täydentyi"]),
        (
            Measure(goal_value=8),
            Measure(goal_value=8, value=2),
            ["tavoite 8", "2 / 8", "● täydentyi"],
        ),
        (Measure(share=0.3), Measure(), ["30 %", "–", "● puuttuu nyt"]),
        (Measure(share=0.3), Measure(value=7), ["30 %", "7", "– muuttui"]),
    ],
)
def test_figures_that_moved_are_told(
    before: Measure, now: Measure, row: list[str], words: Words
) -> None:
    found = table(of_phases([phase(measure=before)], [phase(measure=now)], words))

    assert found.heading == "Toteuma muuttui (1)"
    assert overview_cells(found) == [["Digitalisaatio", "Vaihe 1", *row]]


def test_figures_that_went_down_are_told_first(words: Words) -> None:
    figures = [(1, 2), (2, 1), (1, 1)]
    found = table(
        of_phases(
            [phase(str(n), measure=Measure(value=b)) for n, (b, _) in enumerate(figures, 1)],
            [phase(str(n), measure=Measure(value=a)) for n, (_, a) in enumerate(figures, 1)],
            words,
        )
    )

    assert [row[-1] for row in overview_cells(found)] == ["▼ pieneni", "▲ kasvoi"]


def test_a_goal_that_is_not_shown_did_not_move(words: Words) -> None:
    found = of_phases(
        [phase(measure=Measure(share=0.4, goal_value=1))],
        [phase(measure=Measure(share=0.4, goal_value=2))],
        words,
    )

    assert lead(found) == "Mikään ei ole muuttunut kierroksen E1/2020 jälkeen."


def test_what_is_gone_is_told_before_what_is_new(words: Words) -> None:
    found = table(
        slide(
            programme(_target(1, U, phases=(phase("1"), phase("2"))), _target(2, A)),
            programme(_target(1, U, phases=(phase("1"), phase("3", None))), _target(3, E)),
            words,
        )
    )

    assert found.heading == "Uudet ja poistuneet (4)"
    assert [row[1:] for row in overview_cells(found)] == [
        ["Vaihe 2", "TEHTY", "–", "▼ poistui"],
        ["Tavoite 2", "Toteutunut", "–", "▼ poistui"],
        ["Vaihe 3", "–", "Tila puuttuu", "● uusi"],
        ["Tavoite 3", "–", "Ei toteudu", "● uusi"],
    ]


def test_one_sentence_stands_where_nothing_moved(words: Words) -> None:
    found = of_phases([phase()], [phase()], words)

    assert lead(found) == "Mikään ei ole muuttunut kierroksen E1/2020 jälkeen."
    assert len(found.contents) == 1


def test_the_lead_counts_all_verdicts_and_phases_that_are_in_both(words: Words) -> None:
    found = of_verdicts([U, None, A, U, T, T], [T, U, None, E, T, T], words)

    assert lead(found) == (
        "Ennusteista 1 parani, 1 heikkeni, 1 täydentyi, 1 puuttuu nyt ja 2 on ennallaan. "
        "Vaiheista 6 on ennallaan."
    )


def test_there_is_no_lead_where_nothing_is_in_both(words: Words) -> None:
    found = slide(programme(_target(1, U)), programme(_target(2, U)), words)

    assert lead(found) == ""
    assert len(overview(found).tables[0].rows) == 2


def test_the_columns_are_named_after_the_rounds(words: Words) -> None:
    found = of_verdicts([U], [T], words)

    headings = [column.heading for column in overview(found).columns]
    assert headings == ["Ohjelma", "Tavoite tai vaihe", "E1/2020", "E2/2020", "Suunta"]


def test_only_names_of_targets_without_a_short_one_and_phases_may_be_cut(words: Words) -> None:
    found = slide(
        programme(target(1, forecast=forecast(U)), _target(2, U)),
        programme(target(1, phases=(phase(status=None),), forecast=forecast(T)), _target(2, T)),
        words,
    )

    verdicts, statuses = overview(found).tables
    assert [row.cells[1].may_be_cut for row in verdicts.rows] == [True, False]
    assert statuses.rows[0].cells[1].may_be_cut
    cells = (cell for one in (verdicts, statuses) for row in one.rows for cell in row.cells)
    assert sum(cell.may_be_cut for cell in cells) == 2


def test_the_legend_explains_the_marks_that_the_tables_have(words: Words) -> None:
    known = of_phases([phase(status=Status.NOT_DONE)], [phase()], words)
    missing = of_phases([phase(status=None)], [phase()], words)
    verdicts = of_verdicts([U], [T], words)

    assert marked_words(known) == ["TEKEMÄTTÄ", "TEKEILLÄ", "TEHTY"]
    assert marked_words(missing)[-1] == "Tila puuttuu"
    assert not any(isinstance(content, Marks) for content in verdicts.contents)
