"""The deck as bytes: nothing of the clock, of a user or of the layouts' own slides in it."""

import datetime as dt
import zipfile
from dataclasses import replace
from io import BytesIO
from typing import Any

import pytest
from pptx import Presentation
from pptx.presentation import Presentation as PresentationFile

from pipeline.intake.layouts import Layouts
from pipeline.intake.rich_text import Paragraph, Run
from pipeline.intake.roles import Role, Slot
from pipeline.plan.deck_plan import DeckPlan, Section
from pipeline.plan.slides import SlidePlan, Text, Title
from pipeline.plan.texts import word
from pipeline.render.shapes import PictureShape
from pipeline.units import ZERO, Box
from pipeline.wording.words import Words
from tests.building import WholeDeck, deck_bytes, whole
from tests.counting import calls_of


def notice(name: str) -> SlidePlan:
    block = (Paragraph((Run("Huomautus"),)),)
    return SlidePlan(f"{name}/-/notice", Role.NOTICE, Title(name), (Text(Slot.TEXT, block),))


@pytest.fixture(scope="module")
def deck(layouts: Layouts, words: Words) -> WholeDeck:
    sections = tuple(Section(name, (notice(name),)) for name in ("yksi", "kaksi"))
    plan = DeckPlan(
        "Tavoitteet 2020", "E3/2020", word("Alatunniste"), dt.date(2020, 10, 12), sections
    )
    return whole(plan, layouts, words)


@pytest.fixture(scope="module")
def data(deck: WholeDeck, layouts: Layouts) -> bytes:
    return deck_bytes(deck, layouts)


def opened(data: bytes) -> PresentationFile:
    return Presentation(BytesIO(data))


def entries(data: bytes) -> list[zipfile.ZipInfo]:
    with zipfile.ZipFile(BytesIO(data)) as archive:
        return archive.infolist()


def with_layouts(layouts: Layouts, change: Any) -> Layouts:
    """The layouts after somebody has changed their file."""
    file, saved = opened(layouts.data), BytesIO()
    change(file)
    file.save(saved)
    return replace(layouts, data=saved.getvalue())


def test_the_same_deck_gives_the_same_bytes(deck: WholeDeck, layouts: Layouts, data: bytes) -> None:
    assert deck_bytes(deck, layouts) == data


def test_the_entries_of_the_package_have_one_date(data: bytes) -> None:
    assert {entry.date_time for entry in entries(data)} == {(1980, 1, 1, 0, 0, 0)}


def test_the_package_does_not_tell_the_system_that_it_was_made_on(data: bytes) -> None:
    assert {entry.create_system for entry in entries(data)} == {0}


def test_the_entries_of_the_package_have_the_same_rights(data: bytes) -> None:
    assert len({entry.external_attr for entry in entries(data)}) == 1


def test_no_entry_stands_twice(data: bytes) -> None:
    names = [entry.filename for entry in entries(data)]
    assert len(names) == len(set(names))


def test_the_deck_has_its_title_and_the_round_s_date(data: bytes) -> None:
    core = opened(data).core_properties
    assert (core.title, core.subject) == ("Tavoitteet 2020", "E3/2020")
    assert core.created == core.modified
    assert core.created is not None
    assert core.created.date() == dt.date(2020, 10, 12)


def test_nothing_of_the_layouts_author_comes_into_the_deck(
    deck: WholeDeck, layouts: Layouts
) -> None:
    def sign(file: PresentationFile) -> None:
        core = file.core_properties
        core.author = core.last_modified_by = core.comments = core.keywords = "Mikko Muotoilija"
        core.category = core.content_status = "Mikko Muotoilija"

    made = deck_bytes(deck, with_layouts(layouts, sign))
    with zipfile.ZipFile(BytesIO(made)) as archive:
        assert b"Muotoilija" not in archive.read("docProps/core.xml")
    assert opened(made).core_properties.author == "build-deck"


def test_slides_of_the_layouts_file_are_dropped_with_all_their_parts(
    deck: WholeDeck, layouts: Layouts
) -> None:
    def add_slides(file: PresentationFile) -> None:
        for layout in file.slide_layouts:
            file.slides.add_slide(layout)

    made = deck_bytes(deck, with_layouts(layouts, add_slides))
    slides = [e.filename for e in entries(made) if e.filename.startswith("ppt/slides/slide")]
    assert slides == ["ppt/slides/slide1.xml", "ppt/slides/slide2.xml"]


def test_every_slide_has_its_number_and_nothing_else_has(data: bytes) -> None:
    texts = [[text(s) for s in slide.shapes if s.has_text_frame] for slide in opened(data).slides]
    assert [said.count(str(number)) for number, said in enumerate(texts, 1)] == [1, 1]
    assert not any("‹#›" in said for said in texts)


def text(shape: Any) -> str:
    """All characters, also those of fields."""
    return "".join(shape.text_frame._txBody.xpath(".//a:t/text()"))  # noqa: SLF001  # no public way


def test_every_section_has_its_slides(data: bytes) -> None:
    xml = opened(data).part.blob.decode()
    assert xml.count("<p14:section ") == 2
    assert xml.index('name="yksi"') < xml.index('name="kaksi"')


def test_the_layouts_are_all_kept(data: bytes, layouts: Layouts) -> None:
    kept = [layout.name for layout in opened(data).slide_layouts]
    assert kept == [layout.name for layout in opened(layouts.data).slide_layouts]


def calls_for(deck: WholeDeck, slides: int, layouts: Layouts) -> int:
    """How many functions are called to write the first slide so many times."""
    (section, *_) = deck.sections
    long = replace(deck, sections=(replace(section, slides=section.slides * slides),))
    return calls_of(lambda: deck_bytes(long, layouts))


def test_a_further_slide_of_a_long_deck_costs_what_one_of_a_short_deck_does(
    deck: WholeDeck, layouts: Layouts
) -> None:
    deck_bytes(deck, layouts)  # what is made once
    first, second, third = (calls_for(deck, slides, layouts) for slides in (20, 40, 60))

    assert third - second == pytest.approx(second - first, rel=0.02)


def test_pictures_are_not_compressed_twice(deck: WholeDeck, layouts: Layouts) -> None:
    (section, other) = deck.sections
    (slide,) = section.slides
    shape = PictureShape(Slot.LINE, "yksi/-/line", Box(ZERO, ZERO, ZERO, ZERO), b"<svg/>", b"P", "")
    line = replace(slide, role=Role.PHASES_LINE, shapes=(shape,))
    pictured = replace(deck, sections=(replace(section, slides=(line, line)), other))

    media = [e for e in entries(deck_bytes(pictured, layouts)) if "build-deck" in e.filename]
    assert [(e.filename[-4:], e.compress_type) for e in media] == [
        (".png", zipfile.ZIP_STORED),
        (".svg", zipfile.ZIP_DEFLATED),
    ]
