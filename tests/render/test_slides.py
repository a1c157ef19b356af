import datetime as dt
from dataclasses import replace
from itertools import pairwise

import pytest

from pipeline.findings import Cell, Code
from pipeline.intake.layouts import Layouts
from pipeline.intake.roles import Role, Slot
from pipeline.intake.vocabulary import Presentation, Status, Verdict
from pipeline.model.status import Forecast, Programme
from pipeline.plan.slides import Mark
from pipeline.render.shapes import (
    AccentShape,
    MarksShape,
    PictureShape,
    RenderedSlide,
    TextShape,
)
from pipeline.render.slides import desks_for, faults_of
from pipeline.wording.words import Words
from tests.builders import block, phase, programme, round_status, target
from tests.building import WholeDeck, whole
from tests.plan.contents import programmes_deck

LONG = block(*("Palvelutorit toimivat kaikissa kaupunginosissa jo ensi vuonna. " * 4,) * 10)
DIGI = programme(
    target(1, phases=(phase("1", milestone="POC"), phase("2")), presentation=Presentation.LINE),
    target=block("Palvelut ovat digitaalisia."),
    owners=("Mari",),
    forecast=Forecast(Verdict.ON_TRACK, LONG),
    accent=2,
)


def deck(layouts: Layouts, words: Words, *programmes: Programme) -> WholeDeck:
    status = round_status(*programmes, date=dt.date(2020, 10, 12))
    return whole(programmes_deck(status, words), layouts, words)


@pytest.fixture(scope="module")
def digi(layouts: Layouts, words: Words) -> WholeDeck:
    return deck(layouts, words, DIGI)


def text(slide: RenderedSlide, slot: Slot) -> str | None:
    for shape in slide.shapes:
        if isinstance(shape, TextShape) and shape.slot is slot:
            return " ".join(paragraph.text for paragraph in shape.paragraphs)
    return None


def test_the_slides_of_the_plan_are_there_in_order(digi: WholeDeck) -> None:
    assert [slide.key for slide in digi.slides] == [
        "-/-/cover/1",
        "digi/-/cover/1",
        "digi/-/goal/1",
        "digi/1/phases/1",
        "digi/-/forecast/1",
        "digi/-/forecast/2",
    ]
    assert [section.name for section in digi.sections] == ["Koko kierros", "Digitalisaatio"]


def test_a_continued_slide_says_its_part_in_the_title(digi: WholeDeck) -> None:
    titles = [slide.title for slide in digi.slides if slide.kind == "forecast"]

    assert [title.rsplit(" ", 1)[1] for title in titles] == ["1/2", "2/2"]


def test_all_but_the_last_part_say_that_they_go_on(digi: WholeDeck) -> None:
    lines = [text(slide, Slot.CONTINUES) for slide in digi.slides]

    assert lines == [None, None, None, None, "jatkuu seuraavalla sivulla", None]


def test_all_but_the_covers_have_a_footer_and_their_number(digi: WholeDeck) -> None:
    footer = "Sitovat TA-tavoitteet 2020  ·  Vuoden kolmas ennuste"

    assert [text(slide, Slot.FOOTER) for slide in digi.slides] == [None, None] + [footer] * 4
    assert [text(slide, Slot.SLIDE_NUMBER) for slide in digi.slides] == [
        *(None, None, *["‹#›"] * 4)
    ]


def test_the_accent_comes_first_and_has_the_colour_of_its_programme(
    digi: WholeDeck, layouts: Layouts
) -> None:
    accents = [slide.shapes[0] for slide in digi.slides]

    assert [accent.color for accent in accents if isinstance(accent, AccentShape)] == [
        None,
        *[layouts.layout(Role.SUMMARY).inks.accent(2)] * 5,
    ]


def test_the_title_is_read_before_all_other_texts(digi: WholeDeck) -> None:
    for slide in digi.slides:
        texts = [shape for shape in slide.shapes if isinstance(shape, TextShape)]
        assert texts[0].slot is Slot.TITLE


def test_every_shape_of_the_deck_has_a_key_of_its_own(digi: WholeDeck) -> None:
    keys = [shape.key for slide in digi.slides for shape in slide.shapes]

    assert len(set(keys)) == len(keys)


def test_a_badge_stands_on_every_part_of_a_forecast(digi: WholeDeck) -> None:
    badges = [
        [shape for shape in slide.shapes if isinstance(shape, MarksShape)]
        for slide in digi.slides
        if slide.kind == "forecast"
    ]

    assert [[item.word.text for item in badge.items] for (badge,) in badges] == [
        ["Toteutumassa"],
        ["Toteutumassa"],
    ]


def test_a_line_is_drawn_in_the_size_of_its_box(digi: WholeDeck) -> None:
    (picture,) = (s for slide in digi.slides for s in slide.shapes if isinstance(s, PictureShape))

    assert picture.svg
    assert picture.png.startswith(b"\x89PNG")
    assert picture.alternative == "Vaihe 1 tehty (POC), 2 tehty."


def test_the_deck_has_pictures_of_the_marks_that_its_tables_use(
    layouts: Layouts, words: Words
) -> None:
    phases = (phase("1", Status.DONE), phase("2", None))

    rendered = deck(layouts, words, programme(target(1, phases=phases)))

    pictures = [picture for slide in rendered.slides for picture in slide.marks]
    assert [mark for mark, _ in pictures] == [Mark.DONE, Mark.STATUS_MISSING]
    assert all(png.startswith(b"\x89PNG") for _, png in pictures)


def test_the_same_plan_gives_the_same_deck(digi: WholeDeck, layouts: Layouts, words: Words) -> None:
    assert deck(layouts, words, DIGI) == digi


def two_targets(length: int) -> Programme:
    phases = tuple(phase(str(number)) for number in range(1, length + 1))
    return programme(target(1, phases=phases), target(2, phases=phases))


def test_two_short_targets_share_a_slide(layouts: Layouts, words: Words) -> None:
    slides = deck(layouts, words, two_targets(3)).slides

    assert [slide.role for slide in slides[2:]] == [Role.PHASES_TWO]


def test_two_longer_targets_have_a_slide_each(layouts: Layouts, words: Words) -> None:
    slides = deck(layouts, words, two_targets(9)).slides

    assert [slide.key for slide in slides[2:]] == ["digi/1/phases/1", "digi/2/phases/1"]


def test_what_stands_for_two_targets_does_not_overlap(layouts: Layouts, words: Words) -> None:
    (slide,) = deck(layouts, words, two_targets(3)).slides[2:]
    boxes = [box for shape in slide.shapes if (box := getattr(shape, "box", None))]

    assert len(boxes) == 5  # the title, two headings and two tables
    for above, below in pairwise(boxes):
        assert above.bottom <= below.top


def findings(layouts: Layouts, words: Words, found: Programme) -> list[tuple[Code, str]]:
    told = deck(layouts, words, found).findings
    return [(finding.code, dict(finding.arguments)["name"]) for finding in told]


def test_a_continued_slide_is_told_once_by_its_title(layouts: Layouts, words: Words) -> None:
    longer = replace(DIGI, forecast=replace(DIGI.forecast, where=Cell("Ennusteet", 2, "E")))

    assert findings(layouts, words, longer) == [
        (
            Code.TEXT_CONTINUED,
            "Digitalisaatio – Ennuste tavoitteiden toteutumisesta ja riskit",
        )
    ]


def test_a_cover_that_does_not_fit_is_told(layouts: Layouts, words: Words) -> None:
    name = "Digitalisaatio " * 300

    found = findings(layouts, words, programme(name=name, short_name="Digi"))

    assert found == [(Code.DOES_NOT_FIT, name)]


def test_a_font_that_cannot_be_measured_is_told(layouts: Layouts, words: Words) -> None:
    theme = replace(layouts.layouts[0].theme, minor_font="No Such Font")
    changed = tuple(replace(layout, theme=theme) for layout in layouts.layouts)

    found = faults_of(desks_for(replace(layouts, layouts=changed), words))

    assert {(f.code, dict(f.arguments)["name"]) for f in found} == {
        (Code.FONT_NOT_MEASURED, "No Such Font")
    }


def test_people_who_go_on_on_a_further_cover_are_a_hint_with_their_cell(
    layouts: Layouts, words: Words
) -> None:
    people = tuple(f"Maija Tanninen-Mattila {number}" for number in range(60))
    where = Cell("Ohjelmat", 2, "F")
    crowded = programme(owners=people, people_where=where)

    drawn = deck(layouts, words, crowded)

    assert (Code.TEXT_CONTINUED, where) in [(told.code, told.where) for told in drawn.findings]
