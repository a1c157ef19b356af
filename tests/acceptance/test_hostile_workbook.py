"""Texts and sizes that nobody foresaw: a sound deck or a clear refusal, never a traceback."""

import re
from pathlib import Path

import pytest
from pptx import Presentation
from pptx.oxml.ns import qn

from tests.builders import FORECAST, PHASE, PROGRAMME, ROUND, SMALLEST, TARGET, Values
from tests.deck_checks import problems
from tests.running import Run, run, small_project

Rows = dict[str, list[Values]]

TEXTS = {
    "XML": "<a:t>&amp; \"'</a:t> ]]> <!-- <?xml",
    "a formula": "=1+1",
    "a command": "@SUM(A1)|cmd",
    "control characters": "alku_x0001__x0008_loppu",
    "an escape of its own": "_x005F_x0041_",
    "a vertical tab": "yksi_x000B_kaksi",
    "a half of a pair": "_xD83D_ yksin",
    "emoji": "Valmis 👩‍👩‍👧 🇫🇮 ✅",
    "right to left": "\u202eoikealta\u202c שלום العربية",
    "other scripts": "日本語の目標 Ελληνικά кириллица",
    "combining marks": "A\u0308a\u0308kkönen Z\u0351\u036b\u0343",
    "invisible signs": "a\u200bb\u00adc\ufeffd\u2028e",
    "placeholders of a sentence": "{name} %s {0} {{x}} $HOME \\n",
    "only signs": "– – – •",
}

LONG_TEXTS = {
    "a long word": "ä" * 10_000,
    "a long text": "Sana toisensa jälkeen. " * 120,
    "many lines": "rivi\n" * 50,
    "many list marks": "- a\n-- b\n1) c\n2) d\n" * 12,
}


PIECES = [
    ("a long word", "ä"),
    ("a long text", "Sana"),
    ("many lines", "rivi"),
    ("many list marks", "c"),
]


def everywhere(text: str) -> Rows:
    """A workbook that says the text in each of its cells for texts."""
    return {
        "Kierrokset": [{**ROUND, "Alaotsikko": text, "Toimiala": text}],
        "Ohjelmat": [{**PROGRAMME, "Tavoite": text, "Sitova tavoite": text, "Omistajat": text}],
        "Tavoitteet": [{**TARGET, "Tavoite": text}],
        "Vaiheet": [
            {**PHASE, "Vaihe": text, "Lisätieto": text, "Eteneminen": text, "Yksikkö": "kpl"},
            {**PHASE, "Nro": "1.1", "Vaihe": text},
        ],
        "Ennusteet": [{**FORECAST, "Ennuste": text, "Riskit": text, "Huomautus": text}],
    }


def assert_sound(built: Run) -> None:
    assert built.code == 0, built.err
    (deck,) = (built.folder / "output").glob("*.pptx")
    assert problems(deck) == []


def assert_sound_or_said(built: Run) -> None:
    """What cannot be placed is told by its slide; all else is sound."""
    assert built.code == 0, built.err
    (deck,) = (built.folder / "output").glob("*.pptx")
    found = problems(deck)
    assert [problem for problem in found if not problem.endswith("is off the slide")] == []
    assert not found or "eivät mahdu paikoilleen" in built.err


def letters(text: str) -> str:
    """The characters without space, and without what no XML may hold."""
    return re.sub(r"[\s\x00-\x1f\ufffe\uffff]", "", text)


def deck_text(built: Run) -> str:
    (deck,) = (built.folder / "output").glob("*.pptx")
    slides = Presentation(str(deck)).slides
    texts = (text.text or "" for slide in slides for text in slide.element.iter(qn("a:t")))
    return letters("".join(texts))


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_a_deck_is_built_whatever_the_texts_are(tmp_path: Path, text: str) -> None:
    assert_sound(run(small_project(tmp_path / "run", everywhere(text))))


@pytest.mark.parametrize("name", ["XML", "a formula", "emoji", "placeholders of a sentence"])
def test_a_strange_text_stands_in_the_deck_as_it_was_typed(tmp_path: Path, name: str) -> None:
    rows: Rows = {"Ennusteet": [{**FORECAST, "Ennuste": TEXTS[name]}]}
    built = run(small_project(tmp_path / "run", rows))
    assert letters(TEXTS[name]) in deck_text(built)


def rows_with(sheet: str, heading: str, text: str) -> Rows:
    """The smallest workbook with the text in one cell."""
    return {sheet: [{**SMALLEST[sheet], heading: text}]}


@pytest.mark.parametrize(("name", "piece"), PIECES)
@pytest.mark.parametrize(
    ("sheet", "heading"),
    [
        ("Ennusteet", "Ennuste"),
        ("Vaiheet", "Lisätieto"),
        ("Vaiheet", "Vaihe"),
    ],
    ids=lambda value: value,
)
def test_nothing_of_a_long_text_is_lost(
    tmp_path: Path, sheet: str, heading: str, name: str, piece: str
) -> None:
    text = LONG_TEXTS[name]
    built = run(small_project(tmp_path / "run", rows_with(sheet, heading, text)))
    assert_sound(built)
    assert deck_text(built).count(piece) >= text.count(piece)


@pytest.mark.parametrize(
    ("sheet", "row"),
    [
        ("Kierrokset", {**ROUND, "Otsikko": "Otsikko " * 40}),
        ("Kierrokset", {**ROUND, "Nimi": "Nimi " * 60}),
        ("Ohjelmat", {**PROGRAMME, "Nimi": "Ohjelma " * 40}),
        ("Ohjelmat", {**PROGRAMME, "Nimi": "Ö" * 300}),
        ("Ohjelmat", {**PROGRAMME, "Omistajat": "Etunimi Sukunimi-Toinensukunimi, " * 30}),
        ("Ohjelmat", {**PROGRAMME, "Tavoitteen otsikko": "Tavoite " * 40}),
        ("Tavoitteet", {**TARGET, "Tavoite": "Tavoite " * 40}),
    ],
    ids=[
        *("title of the deck", "name of the round", "name of a programme", "one long word"),
        *("thirty owners", "title of the goal", "title of a target"),
    ],
)
def test_a_name_of_300_characters_is_shown_or_what_does_not_fit_is_said(
    tmp_path: Path, sheet: str, row: dict[str, object]
) -> None:
    rows: Rows = {sheet: [row]}
    assert_sound_or_said(run(small_project(tmp_path / "run", rows)))


def test_forty_phases_are_all_shown(tmp_path: Path) -> None:
    phases: list[Values] = [{**PHASE, "Nro": str(n), "Vaihe": f"Vaihe <{n}>"} for n in range(1, 41)]
    built = run(small_project(tmp_path / "run", {"Vaiheet": phases}))
    assert_sound(built)
    assert [n for n in range(1, 41) if f"Vaihe<{n}>" not in deck_text(built)] == []


def test_forty_phases_on_a_line_are_all_shown(tmp_path: Path) -> None:
    phases: list[Values] = [
        {**PHASE, "Nro": str(n), "Vaihe": f"Vaihe <{n}>", "Etappi": f"ETAPPI {n}"}
        for n in range(1, 41)
    ]
    rows: Rows = {"Vaiheet": phases, "Tavoitteet": [{**TARGET, "Esitystapa": "Jana"}]}
    assert_sound(run(small_project(tmp_path / "run", rows)))


def test_twenty_five_targets_are_all_shown(tmp_path: Path) -> None:
    numbers = range(1, 26)
    rows: Rows = {
        "Tavoitteet": [{**TARGET, "Nro": n, "Tavoite": f"Tavoite <{n}>"} for n in numbers],
        "Vaiheet": [{**PHASE, "Tavoite": n} for n in numbers],
        "Ennusteet": [{**FORECAST, "Tavoite": n} for n in numbers],
    }
    built = run(small_project(tmp_path / "run", rows))
    assert_sound(built)
    assert [n for n in numbers if f"Tavoite<{n}>" not in deck_text(built)] == []


@pytest.mark.parametrize("code", ["A/B", "A#B", "A B", "A'\"B", "<&>", "ÄÖ", "1", "../..", "😀"])
def test_any_code_of_a_programme_will_do(tmp_path: Path, code: str) -> None:
    rows: Rows = {
        "Ohjelmat": [{**PROGRAMME, "Ohjelma": code}],
        "Tavoitteet": [{**TARGET, "Ohjelma": code}],
        "Vaiheet": [{**PHASE, "Ohjelma": code}],
        "Ennusteet": [{**FORECAST, "Ohjelma": code}],
    }
    built = run(small_project(tmp_path / "run", rows), "--programme", code, "--report", "r.json")
    assert_sound(built)


def test_the_report_knows_the_kinds_of_slides_whatever_the_code_is(tmp_path: Path) -> None:
    rows: Rows = {
        "Ohjelmat": [{**PROGRAMME, "Ohjelma": "A/B"}],
        "Tavoitteet": [{**TARGET, "Ohjelma": "A/B"}],
        "Vaiheet": [{**PHASE, "Ohjelma": "A/B"}],
        "Ennusteet": [{**FORECAST, "Ohjelma": "A/B"}],
    }
    built = run(small_project(tmp_path / "run", rows), "--report", "report.json")
    kinds = [slide["kind"] for slide in built.report["slides"]]
    assert kinds == ["cover", "summary", "cover", "phases", "forecast"]


def test_two_programmes_of_one_name_are_told_apart(tmp_path: Path) -> None:
    codes = ("A", "B")
    rows: Rows = {
        "Ohjelmat": [{**PROGRAMME, "Ohjelma": code} for code in codes],
        "Tavoitteet": [{**TARGET, "Ohjelma": code} for code in codes],
        "Vaiheet": [{**PHASE, "Ohjelma": code} for code in codes],
        "Ennusteet": [{**FORECAST, "Ohjelma": code} for code in codes],
    }
    assert_sound(run(small_project(tmp_path / "run", rows)))


def test_two_targets_of_one_name_are_told_apart(tmp_path: Path) -> None:
    rows: Rows = {
        "Tavoitteet": [{**TARGET, "Nro": n, "Esitystapa": "Kappaleet"} for n in (1, 2)],
        "Vaiheet": [{**PHASE, "Tavoite": n, "Eteneminen": "Eteni."} for n in (1, 2)],
        "Ennusteet": [{**FORECAST, "Tavoite": n} for n in (1, 2)],
    }
    assert_sound(run(small_project(tmp_path / "run", rows)))
