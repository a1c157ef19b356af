"""A deck for each round or programme, what it is compared with, and what is left out or shown."""

from pathlib import Path

import pytest
from pptx import Presentation

from tests.acceptance.test_report import check
from tests.builders import FORECAST, PHASE, PROGRAMME, ROUND, TARGET
from tests.deck_checks import problems
from tests.running import Run, run, small_project

ROUNDS = ("E1/2020", "E2/2020", "E3/2020")
CODES = ("DIGI", "BIEN")
TITLE = "Sitovat TA-tavoitteet 2020"


def of_programmes(row: dict[str, object]) -> list[dict[str, object]]:
    return [{**row, "Ohjelma": code} for code in CODES]


ROWS = {
    "Kierrokset": [{**ROUND, "Kierros": id_} for id_ in ROUNDS],
    "Ohjelmat": [{**PROGRAMME, "Ohjelma": code, "Nimi": f"Ohjelma {code}"} for code in CODES],
    "Tavoitteet": of_programmes(dict(TARGET)),
    "Vaiheet": [
        {**PHASE, "Kierros": id_, "Ohjelma": code, "Tila": state}
        for id_, state in zip(ROUNDS, ("TEKEMÄTTÄ", "TEKEILLÄ", "TEHTY"), strict=True)
        for code in CODES
    ],
    "Ennusteet": [row for id_ in ROUNDS for row in of_programmes({**FORECAST, "Kierros": id_})],
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return small_project(tmp_path / "run", ROWS)


def kinds(built: Run) -> list[str]:
    return [slide["kind"] for slide in built.report["slides"]]


def words_of(path: Path) -> str:
    """All texts of a deck, those in tables too."""
    slides = Presentation(str(path)).slides
    return "\n".join(text.text or "" for slide in slides for text in slide.element.iter("{*}t"))


def test_all_rounds_have_a_deck_each_that_the_report_tells(folder: Path) -> None:
    built = run(folder, "--round", "all", "--report", "report.json")

    names = [f"{TITLE} {id_.replace('/', '-')}.pptx" for id_ in ROUNDS]
    assert (built.code, built.decks) == (0, names)
    assert [deck["round"] for deck in built.report["decks"]] == list(ROUNDS)
    assert [Path(deck["deck"]).name for deck in built.report["decks"]] == names
    assert [deck["counts"]["phases"]["done"] for deck in built.report["decks"]] == [0, 0, 2]
    assert "uusin" not in built.err
    check(built.report)
    assert [problem for deck in names for problem in problems(folder / "output" / deck)] == []


def test_the_first_deck_is_told_at_the_top_of_the_report(folder: Path) -> None:
    report = run(folder, "--round", "all", "--report", "report.json").report

    first = report["decks"][0]
    assert {key: report[key] for key in ("round", "deck", "slides")} == {
        key: first[key] for key in ("round", "deck", "slides")
    }
    assert report["counts"].items() >= first["counts"].items()


def test_each_programme_has_a_deck_of_its_own_with_its_own_summary(folder: Path) -> None:
    built = run(folder, "--per-programme", "--report", "report.json")

    names = [f"{TITLE} E3-2020 {code}.pptx" for code in CODES]
    assert (built.code, built.decks) == (0, sorted(names))
    assert [deck["programmes"] for deck in built.report["decks"]] == [["DIGI"], ["BIEN"]]
    assert [deck["counts"]["phases"]["done"] for deck in built.report["decks"]] == [1, 1]
    assert [deck["slides"][1]["kind"] for deck in built.report["decks"]] == ["summary"] * 2
    digi, bien = (words_of(folder / "output" / name) for name in names)
    assert "Ohjelma BIEN" not in digi
    assert "Ohjelma DIGI" not in bien
    check(built.report)


def test_each_programme_of_each_round_has_a_deck(folder: Path) -> None:
    assert len(run(folder, "--per-programme", "--round", "all").decks) == len(ROUNDS) * len(CODES)


@pytest.mark.parametrize("several", [["--round", "all"], ["--per-programme"]])
def test_several_decks_do_not_go_into_one_file(folder: Path, several: list[str]) -> None:
    built = run(folder, *several, "--output", "yksi.pptx")

    assert (built.code, (folder / "yksi.pptx").exists()) == (2, False)
    assert "Anna kansio" in built.err


def test_several_decks_go_into_a_folder(folder: Path) -> None:
    run(folder, "--round", "all", "--output", "kokous")

    assert len(list((folder / "kokous").glob("*.pptx"))) == len(ROUNDS)


def test_an_error_in_any_round_stops_all_decks(tmp_path: Path) -> None:
    first, *others = ROWS["Vaiheet"]
    rows = {**ROWS, "Vaiheet": [{**first, "Tila": "TEKEILÄ"}, *others]}
    built = run(small_project(tmp_path / "run", rows), "--round", "all")

    assert (built.code, built.decks) == (3, [])
    assert built.err.count("TEKEILÄ") == 1


# what a round is compared with


def test_a_round_is_compared_with_the_one_before_it(folder: Path) -> None:
    run(folder, "--report", "report.json")

    shown = words_of(folder / "output" / f"{TITLE} E3-2020.pptx")
    assert "Muutos E2–E3" in shown


def test_an_older_round_may_be_compared_with(folder: Path) -> None:
    built = run(folder, "--compare-to", "e1 / 2020")

    assert built.code == 0
    assert "Muutos E1–E3" in words_of(built.deck)


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (
            ["--compare-to", "E3/2020"],
            3,
            "Aiemmat kierrokset, joilla on vaiheita, ovat: E1/2020, E2",
        ),
        (["--compare-to", "TP/2020"], 3, "ei voi verrata kierrokseen TP/2020"),
        (["--compare-to", "E1/2019"], 3, "ei voi verrata kierrokseen E1/2019"),
        (["--round", "E1/2020", "--compare-to", "E2/2020"], 3, "ovat: –"),
        (["--compare-to", "eilen"], 2, "”eilen” ei ole kierros"),
        (["--round", "all", "--compare-to", "E1/2020"], 2, "jokaista verrataan edelliseen"),
    ],
    ids=["itself", "later", "unknown", "not earlier", "malformed", "all"],
)
def test_what_cannot_be_compared_with_is_said(
    folder: Path, arguments: list[str], code: int, said: str
) -> None:
    built = run(folder, *arguments)

    assert (built.code, built.decks) == (code, [])
    assert said in built.err


def test_the_first_round_has_no_changes(folder: Path) -> None:
    built = run(folder, "--round", "E1/2020", "--report", "report.json")

    assert not {"changes", "development", "verdicts"} & set(kinds(built))


# what is left out or shown


def test_no_summary_leaves_the_slides_on_the_whole_round_out(folder: Path) -> None:
    with_it = kinds(run(folder, "--report", "report.json"))
    without = kinds(run(folder, "--no-summary", "--report", "report.json"))

    overviews = {"summary", "changes", "development", "verdicts"}
    assert overviews <= set(with_it)
    assert without == [kind for kind in with_it if kind not in overviews]


def hidden(built: Run) -> list[bool]:
    """Of each slide of gaps, whether the report says that it is hidden; the deck must agree."""
    said = [slide["hidden"] for slide in built.report["slides"]]
    shown = [slide.element.get("show") for slide in Presentation(str(built.deck)).slides]
    assert [show == "0" for show in shown] == said
    return [slide["hidden"] for slide in built.report["slides"] if slide["kind"] == "gaps"]


@pytest.mark.parametrize(("arguments", "is_hidden"), [([], True), (["--gaps"], False)])
def test_the_gaps_are_hidden_unless_they_are_asked_for(
    tmp_path: Path, arguments: list[str], is_hidden: bool
) -> None:
    folder = small_project(tmp_path / "run", {"Vaiheet": [{**PHASE, "Tila": ""}]})

    assert hidden(run(folder, *arguments, "--report", "report.json")) == [is_hidden]


def test_there_are_no_gaps_where_nothing_is_missing(folder: Path) -> None:
    assert hidden(run(folder, "--gaps", "--report", "report.json")) == []


# what went back


def backwards(folder: Path, told: str) -> Run:
    *others, digi, bien = ROWS["Vaiheet"]
    phases = [*others, {**digi, "Tila": "TEKEMÄTTÄ", "Eteneminen": told}, bien]
    return run(small_project(folder / "run", {**ROWS, "Vaiheet": phases}))


def test_a_phase_that_went_back_without_a_word_is_a_warning_and_marked(tmp_path: Path) -> None:
    built = backwards(tmp_path, "")

    assert "Varoitus Vaiheet!F6: Vaiheen 1 tila on palannut taaksepäin" in built.err
    assert words_of(built.deck).count("taaksepäin") >= 3  # beside its status, in changes, in gaps


def test_a_phase_that_went_back_and_says_why_is_marked_all_the_same(tmp_path: Path) -> None:
    built = backwards(tmp_path, "Korona siirsi työtä.")

    assert "palannut taaksepäin" not in built.err
    assert words_of(built.deck).count("taaksepäin") >= 2
