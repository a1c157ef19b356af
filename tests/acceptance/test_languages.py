"""Decks, messages and help in Swedish and English, as the option or the configuration asks."""

from pathlib import Path

import pytest
from pptx import Presentation

from pipeline.wording import words_of
from tests.deck_checks import CHECKS
from tests.deck_reading import Deck
from tests.running import DECK, Run, project_folder, run, small_project

WRONG_USE = 2
TAGS = {"sv": "sv-FI", "en": "en-GB"}


@pytest.fixture(scope="module", params=TAGS)
def built(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Run:
    """The sample in a language; its folder is named after it."""
    folder = project_folder(tmp_path_factory.mktemp("languages") / request.param)
    made = run(folder, "--language", request.param, "--gaps")
    assert made.code == 0, made.err
    return made


def deck_of(made: Run) -> Path:
    return made.folder / DECK.with_stem(f"{DECK.stem} {made.folder.name}")


def texts_by_tag(path: Path) -> dict[str, set[str]]:
    """The texts of all runs by the language that they are tagged with."""
    found: dict[str, set[str]] = {}
    for slide in Presentation(str(path)).slides:
        for run_ in slide.shapes.element.iter("{*}r"):
            tag = run_.find("{*}rPr").get("lang")
            found.setdefault(tag, set()).add(run_.findtext("{*}t").strip())
    return found


def test_a_deck_is_named_after_its_language(built: Run) -> None:
    assert built.decks == [deck_of(built).name]


def test_the_deck_is_sound(built: Run) -> None:
    deck = Deck.read(deck_of(built))
    assert [problem for check in CHECKS for problem in check(deck)] == []


def test_the_deck_says_its_language(built: Run) -> None:
    core = Presentation(str(deck_of(built))).core_properties
    assert core.language == TAGS[built.folder.name]


def test_the_decks_own_words_are_tagged_with_its_language(built: Run) -> None:
    words = words_of(built.folder.name)
    labels = words.labels
    own = {
        *(labels.phases, labels.forecast, labels.phase, labels.status, labels.continues),
        *(labels.owners, labels.risks_heading, labels.notice, words.overviews.summary),
        *(words.statuses["done"], words.verdicts["on_track"], words.overviews.new),
    }
    assert own <= texts_by_tag(deck_of(built))[TAGS[built.folder.name]]


def test_the_texts_of_the_workbook_are_tagged_as_finnish(built: Run) -> None:
    by_tag = texts_by_tag(deck_of(built))
    of_workbook = {"Sitovat TA-tavoitteet 2020", "Digitalisaatio", "Saavutettu 30.4.2020."}
    of_workbook |= {"Liikkumisohjelma, Kampanja", "TA-seuranta 2020", "Maaliskuu 2020"}
    of_workbook |= {"Jonna\xa0Hurskainen", "Tavoite 2020 (KUVA TAE 2020)", "Digitaaliset palvelut"}
    of_workbook |= {"Sitovat TA-tavoitteet 2020  ·  Vuoden kolmas toteutumisennuste"}

    assert set(by_tag) == {"fi-FI", TAGS[built.folder.name]}
    assert of_workbook <= by_tag["fi-FI"]
    assert not of_workbook & by_tag[TAGS[built.folder.name]]


def test_the_two_languages_of_an_upper_line_are_tagged_apart(built: Run) -> None:
    title = words_of(built.folder.name).labels.targets_line.format(first=1, last=2)
    by_tag = texts_by_tag(deck_of(built))

    assert title in by_tag[TAGS[built.folder.name]]
    assert "Digitalisaatio," in by_tag["fi-FI"]


def test_what_stands_for_a_missing_owner_is_tagged_as_the_decks_own(tmp_path: Path) -> None:
    programme = {"Ohjelma": "DIGI", "Nimi": "Digitalisaatio", "Valmistelijat": "Mari Männistö"}
    folder = small_project(tmp_path / "run", {"Ohjelmat": [programme]})
    made = run(folder, "--language", "sv", "--output", "ruotsiksi.pptx")
    by_tag = texts_by_tag(made.folder / "ruotsiksi.pptx")

    assert "Saknas" in by_tag["sv-FI"]
    assert "Mari\xa0Männistö" in by_tag["fi-FI"]


def test_a_finnish_deck_has_one_language(sample: Run) -> None:
    assert set(texts_by_tag(sample.deck)) == {"fi-FI"}


@pytest.mark.parametrize(
    ("language", "counted", "found"),
    [
        ("sv", "1 program, 1 mål.", "Fas 1 saknar status"),
        ("en", "1 programme, 1 target.", "Phase 1 lacks a status"),
    ],
)
def test_the_command_speaks_the_language(
    tmp_path: Path, language: str, counted: str, found: str
) -> None:
    phase = {"Kierros": "E3/2020", "Ohjelma": "DIGI", "Tavoite": 1, "Nro": "1", "Vaihe": "Työ"}
    folder = small_project(tmp_path / "run", {"Vaiheet": [phase]})
    made = run(folder, "--language", language)

    assert counted in made.out
    assert found in made.err


@pytest.mark.parametrize(("language", "copy"), [("sv", "föregående"), ("en", "previous")])
def test_a_copy_of_the_old_deck_is_named_in_the_language(
    tmp_path: Path, language: str, copy: str
) -> None:
    folder = small_project(tmp_path / "run")
    again = [run(folder, "--language", language, "--no-summary") for _ in range(2)][-1]

    assert f"{DECK.stem} {language} ({copy} 1).pptx" in again.decks


@pytest.mark.parametrize(
    "arguments",
    [("check", "--language", "sv"), ("--language", "sv", "check"), ("check", "--language=sv")],
)
def test_the_option_may_stand_before_a_command_or_after_it(
    tmp_path: Path, arguments: tuple[str, ...]
) -> None:
    assert run(small_project(tmp_path / "run"), *arguments).out == "Inget att anmärka på.\n"


def test_the_configuration_sets_the_language_of_every_command(tmp_path: Path) -> None:
    folder = small_project(tmp_path / "run")
    (folder / "build-deck.toml").write_text('language = "sv"\n', encoding="utf-8")

    assert run(folder).decks == [f"{DECK.stem} sv.pptx"]
    assert run(folder, "check").out == "Inget att anmärka på.\n"
    assert run(folder, "--help").out.startswith("Användning: ")


def test_the_option_goes_before_the_configuration(tmp_path: Path) -> None:
    folder = small_project(tmp_path / "run")
    (folder / "build-deck.toml").write_text('language = "sv"\n', encoding="utf-8")

    assert run(folder, "check", "--language", "en").out == "Nothing to remark on.\n"


@pytest.mark.parametrize("arguments", [("--language", "ruotsi"), ("check", "--language=ruotsi")])
def test_an_unknown_language_is_told_in_each_that_is_known(
    tmp_path: Path, arguments: tuple[str, ...]
) -> None:
    told = run(small_project(tmp_path / "run"), *arguments)
    lines = told.err.splitlines()

    assert told.code == WRONG_USE
    for line, said in zip(lines, ("kieltä", "språket", "no language"), strict=True):
        assert f"{said} ruotsi" in line
        assert "fi, sv, en" in line


def test_an_unknown_language_of_the_configuration_is_told_too(tmp_path: Path) -> None:
    folder = small_project(tmp_path / "run")
    (folder / "build-deck.toml").write_text('language = "ruotsi"\n', encoding="utf-8")
    told = run(folder)

    assert told.code == WRONG_USE
    assert "kieltä ruotsi ei ole" in told.err


def test_a_configuration_whose_language_is_no_word_is_told(tmp_path: Path) -> None:
    folder = small_project(tmp_path / "run")
    (folder / "build-deck.toml").write_text("language = 1\n", encoding="utf-8")
    told = run(folder)

    assert told.code == WRONG_USE
    assert "asetuksen language arvo ei kelpaa" in told.err


def test_the_option_without_a_language_is_told(tmp_path: Path) -> None:
    told = run(small_project(tmp_path / "run"), "--language")

    assert told.code == WRONG_USE
    assert "valitsin --language tarvitsee arvon" in told.err


@pytest.mark.parametrize(
    ("language", "begins", "options"),
    [("sv", "Användning: ", "Alternativ:"), ("en", "Usage: ", "Options:")],
)
@pytest.mark.parametrize(
    "command", [(), ("check",), ("check-deck",), ("init",), ("new-round",), ("new-workbook",)]
)
def test_the_help_is_in_the_language(
    tmp_path: Path, command: tuple[str, ...], language: str, begins: str, options: str
) -> None:
    shown = run(tmp_path, *command, "--help", "--language", language).out

    assert shown.startswith(begins)
    assert options in shown
    assert "--language fi|sv|en" in shown
