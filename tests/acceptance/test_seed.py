"""Every text of the sample stands whole on the slide and in the slot where it belongs."""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from pptx import Presentation
from pptx.shapes.autoshape import Shape
from pptx.shapes.graphfrm import GraphicFrame
from pptx.slide import Slide

from tests.running import Run

SOURCE = Path(__file__).parents[2] / "input" / "tavoitteet-2020.toml"

PHASES = "Ositettu tavoitteiden toteutuminen"
PROGRESS = "Tavoitteiden tarkempi eteneminen"
FORECAST = "Ennuste tavoitteiden toteutumisesta ja riskit"

ORDER = (
    "Sitovat TA-tavoitteet 2020",
    "Koko kierros – Yhteenveto",
    *(f"Koko kierros – Muutokset edellisestä ennusteesta {part}/4" for part in range(1, 5)),
    "Koko kierros – Kehitys kierroksittain",
    "Koko kierros – Ennusteet kierroksittain",
    "Digitalisaatio",
    f"Digitalisaatio, tavoitteet 1–2 – {PHASES}",
    f"Digitalisaatio, Digitaaliset palvelut – {PROGRESS}",
    f"Digitalisaatio, Tietoperustainen päätöksenteko – {PROGRESS}",
    f"Digitalisaatio – {FORECAST} 1/2",
    f"Digitalisaatio – {FORECAST} 2/2",
    "Biennaali",
    "Biennaali – Tavoite",
    f"Biennaali – {PHASES}",
    "Biennaali – HUOM.",
    "Liikkumisohjelma",
    "Liikkumisohjelma – Tavoite",
    f"Liikkumisohjelma, Palvelutorit – {PHASES}",
    f"Liikkumisohjelma, Palvelutorit – {FORECAST}",
    f"Liikkumisohjelma, Perhehulinat – {PHASES}",
    f"Liikkumisohjelma, Perhehulinat – {FORECAST}",
    f"Liikkumisohjelma, Kampanja – {PHASES}",
    f"Liikkumisohjelma, Kampanja – {FORECAST}",
    f"Liikkumisohjelma, Nuoret – {PHASES}",
    f"Liikkumisohjelma, Nuoret – {FORECAST}",
    "Me ja muut –hanke, palvelustrategia.",
    "Me ja muut – Sitova tavoite",
    f"Me ja muut – {PHASES}",
    f"Me ja muut – {FORECAST} 1/2",
    f"Me ja muut – {FORECAST} 2/2",
    "Palvelutarjotin",
    "Palvelutarjotin – Tavoite 2020 (KUVA TAE 2020)",
    f"Palvelutarjotin – {PHASES}",
    f"Palvelutarjotin – {FORECAST} 1/2",
    f"Palvelutarjotin – {FORECAST} 2/2",
    "Koko kierros – Puuttuvat tiedot",
)

TARGET_SLIDES = {
    ("DIGI", 1): "Digitalisaatio, tavoitteet 1–2",
    ("DIGI", 2): "Digitalisaatio, tavoitteet 1–2",
    ("BIEN", 1): "Biennaali",
    ("LIIK", 1): "Liikkumisohjelma, Palvelutorit",
    ("LIIK", 2): "Liikkumisohjelma, Perhehulinat",
    ("LIIK", 3): "Liikkumisohjelma, Kampanja",
    ("LIIK", 4): "Liikkumisohjelma, Nuoret",
    ("MEJA", 1): "Me ja muut",
    ("PALV", 1): "Palvelutarjotin",
}
PROGRESS_SLIDES = TARGET_SLIDES | {
    ("DIGI", 1): "Digitalisaatio, Digitaaliset palvelut",
    ("DIGI", 2): "Digitalisaatio, Tietoperustainen päätöksenteko",
}
PROGRAMME_SLIDES = {
    "DIGI": ("Digitalisaatio", "Digitalisaatio", ""),
    "BIEN": ("Biennaali", "Biennaali", "Tavoite"),
    "LIIK": ("Liikkumisohjelma", "Liikkumisohjelma", "Tavoite"),
    "MEJA": ("Me ja muut –hanke, palvelustrategia.", "Me ja muut", "Sitova tavoite"),
    "PALV": ("Palvelutarjotin", "Palvelutarjotin", "Tavoite 2020 (KUVA TAE 2020)"),
}
"""The title of a programme's cover, what its other titles begin with, and its goal's title."""

COVER_SLOTS = {
    "Nimi": "Otsikko",
    "Omistajat": "Henkilöt, vasen",
    "Valmistelijat": "Henkilöt, oikea",
    "Projektipäälliköt": "Henkilöt, oikea",
}


@dataclass(frozen=True)
class Expected:
    """A cell's text and where it must stand: the slide's title without its part, the slots."""

    cell: str
    text: str
    title: str
    slots: tuple[str, ...]


def expected_texts() -> Iterator[Expected]:
    source = tomllib.loads(SOURCE.read_text(encoding="utf-8"))
    yield from _rounds(_of_the_record(source["Kierrokset"]))
    yield from _programmes(source["Ohjelmat"])
    yield from _targets(source["Tavoitteet"])
    yield from _phases(_of_the_record(source["Vaiheet"]))
    yield from _forecasts(_of_the_record(source["Ennusteet"]))


def _of_the_record(rows: list[dict[str, object]]) -> list[dict[str, object]]:
    """The rows of the round that the sample's deck is built of, the newest."""
    return [row for row in rows if row["Kierros"] == "E3/2020"]


def _rounds(rows: list[dict[str, object]]) -> Iterator[Expected]:
    (row,) = rows
    slots = {"Otsikko": "Otsikko", "Nimi": "Kierroksen nimi"}
    for heading in ("Otsikko", "Nimi", "Alaotsikko", "Toimiala"):
        slot = slots.get(heading, heading)
        yield Expected(heading, str(row[heading]), ORDER[0], (slot,))
    yield Expected("Päivä", "12.10.2020", ORDER[0], ("Päivä",))


def _programmes(rows: list[dict[str, object]]) -> Iterator[Expected]:
    for row in rows:
        code = str(row["Ohjelma"])
        cover, name, goal = PROGRAMME_SLIDES[code]
        for heading, slot in COVER_SLOTS.items():
            for text in re.split(r",(?! palvelu)| & | ja (?!muut)", str(row.get(heading, ""))):
                if text:
                    yield Expected(f"{code} {heading}", text.strip(), cover, (slot,))
        series = str(row.get("Kansiotsikko", "Sitovat TA-tavoitteet 2020"))
        yield Expected(f"{code} Kansiotsikko", series, cover, ("Kansiotsikko",))
        for heading in ("Tavoite", "Sitova tavoite"):
            slots = ("Vasen väliotsikko", "Vasen teksti", "Oikea väliotsikko", "Oikea teksti")
            for line in _lines(row.get(heading, "")):
                yield Expected(f"{code} {heading}", line, f"{name} – {goal}", slots)


def _targets(rows: list[dict[str, object]]) -> Iterator[Expected]:
    for row in rows:
        code, number = str(row["Ohjelma"]), int(str(row["Nro"]))
        slot = "Toinen väliotsikko" if (code, number) == ("DIGI", 2) else "Väliotsikko"
        title = f"{TARGET_SLIDES[code, number]} – {PHASES}"
        yield Expected(f"{code} {number}", str(row["Tavoite"]), title, (slot,))


def _phases(rows: list[dict[str, object]]) -> Iterator[Expected]:
    for row in rows:
        code, number = str(row["Ohjelma"]), int(str(row["Tavoite"]))
        cell = f"{code} {number}, vaihe {row['Nro']}"
        slot = "Toinen taulukko" if (code, number) == ("DIGI", 2) else "Taulukko"
        title = f"{TARGET_SLIDES[code, number]} – {PHASES}"
        for text in (*_lines(row["Vaihe"]), *_lines(row.get("Lisätieto", ""))):
            yield Expected(cell, text, title, (slot,))
        yield Expected(cell, str(row.get("Tila", "Tila puuttuu")), title, (slot,))
        progress = f"{PROGRESS_SLIDES[code, number]} – {PROGRESS}"
        for text in _lines(row.get("Eteneminen", "")):
            yield Expected(f"{cell} Eteneminen", text, progress, ("Taulukko",))


def _forecasts(rows: list[dict[str, object]]) -> Iterator[Expected]:
    sides = {"Ennuste": "Vasen", "Riskit": "Oikea"}
    for row in rows:
        code, number = str(row["Ohjelma"]), row.get("Tavoite")
        name = TARGET_SLIDES[code, int(str(number))] if number else PROGRAMME_SLIDES[code][1]
        for heading, side in sides.items():
            slots = (f"{side} väliotsikko", f"{side} teksti")
            for line in _lines(row.get(heading, "")):
                yield Expected(f"{code} {number} {heading}", line, f"{name} – {FORECAST}", slots)
        for line in _lines(row.get("Huomautus", "")):
            yield Expected(f"{code} Huomautus", line, f"{name} – HUOM.", ("Teksti",))


def _lines(text: object) -> list[str]:
    """The lines of a block without their list marks and stars."""
    lines = re.sub(r"\*+", "", str(text)).splitlines()
    mark = re.compile(r"\s*(-+|[0-9]\)|[A-Z]\.|I+\.)\s+")
    found = ((line, mark.match(line)) for line in lines if line.strip())
    return [(line[match.end() :] if match else line).strip() for line, match in found]


def _collapsed(text: str) -> str:
    return " ".join(text.split())


def _texts(slide: Slide) -> Iterator[tuple[str, str]]:
    """What stands in each slot of a slide, by the readable beginning of the shapes' names."""
    for shape in slide.shapes:
        slot = shape.name.split(" #")[0]
        if isinstance(shape, Shape):
            yield slot, shape.text_frame.text
        if isinstance(shape, GraphicFrame):
            rows = [cell.text_frame.text for row in shape.table.rows for cell in row.cells]
            yield slot, "\n".join(rows)


@pytest.fixture(scope="module")
def slots(sample: Run) -> dict[tuple[str, str], str]:
    """The text of each slot by title without its part and by slot, the parts in order."""
    found: dict[tuple[str, str], str] = {}
    for slide in Presentation(str(sample.deck)).slides:
        title = _title(slide)
        base = re.sub(r" \d+/\d+$", "", title)
        for slot, text in _texts(slide):
            key = (base, slot)
            found[key] = _collapsed(f"{found.get(key, '')} {text}")
    return found


def _title(slide: Slide) -> str:
    assert slide.shapes.title is not None
    return _collapsed(" – ".join(p.text for p in slide.shapes.title.text_frame.paragraphs))


def test_slides_stand_in_the_order_of_the_deck(sample: Run) -> None:
    slides = Presentation(str(sample.deck)).slides
    assert tuple(_title(slide) for slide in slides) == ORDER


@pytest.mark.parametrize(
    "expected", tuple(expected_texts()), ids=lambda e: f"{e.cell}: {e.text[:30]}"
)
def test_each_text_stands_whole_where_it_belongs(
    slots: dict[tuple[str, str], str], expected: Expected
) -> None:
    found = [slots.get((expected.title, slot), "") for slot in expected.slots]
    assert any(_collapsed(expected.text) in text for text in found), found
