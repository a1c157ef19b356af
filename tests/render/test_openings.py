import pytest

from pipeline.intake.roles import Slot
from pipeline.intake.vocabulary import Presentation
from pipeline.plan.phases import phase_slide
from pipeline.render.desk import Desk, Page
from pipeline.render.shapes import AccentShape, MarksShape, PictureShape, TableShape
from pipeline.wording.words import Words
from tests.builders import block, phase, programme, target
from tests.render.pages import characters_in, pages_of, size, table, table_texts, text_in

SENTENCE = "Palvelutorit toimivat kaikissa kaupunginosissa jo ensi vuonna. "


def pages(
    words: Words,
    desk: Desk,
    title: str,
    captions: tuple[str, ...] = ("", "", ""),
    presentation: Presentation = Presentation.LIST,
) -> list[Page]:
    phases = tuple(phase(str(n), milestone=text) for n, text in enumerate(captions, 1))
    lone = target(1, title, phases=phases, presentation=presentation, start_label="Alku")
    return pages_of(phase_slide(programme(lone), lone, words), desk)


def line_of(page: Page) -> PictureShape | None:
    return next((s for s in page.shapes if isinstance(s, PictureShape)), None)


def tables(found: list[Page]) -> list[TableShape]:
    return [s for page in found for s in page.shapes if isinstance(s, TableShape)]


def first_texts(found: list[Page]) -> list[str]:
    return [row[1] for shape in tables(found) for row in table_texts(shape)]


TWO_LINES = (
    "Luodaan yhteistyörakenteet kulttuurin ja vapaa-ajan sekä kasvatuksen ja koulutuksen välille"
)


def test_a_heading_is_a_little_smaller_where_that_saves_a_line(words: Words, desk: Desk) -> None:
    notes = block(*(SENTENCE * 4 for _ in range(3)))
    lone = target(1, TWO_LINES, phases=(phase("1", notes=notes), phase("2", notes=notes)))
    (page,) = pages_of(phase_slide(programme(lone), lone, words), desk)

    text = table(page).rows[1].cells[0].paragraphs[0].runs[0].size
    assert text <= size(page, Slot.HEADING) < 20


def test_a_heading_is_not_smaller_than_the_text_of_its_table(words: Words, desk: Desk) -> None:
    (page,) = pages(words, desk, TWO_LINES)

    assert size(page, Slot.HEADING) == 20


def test_a_long_heading_is_set_so_small_that_the_table_has_room(words: Words, desk: Desk) -> None:
    page, *_ = pages(words, desk, SENTENCE * 16)

    assert size(page, Slot.HEADING) < 20
    assert table(page)


def test_a_heading_that_leaves_no_room_stands_on_a_slide_before_the_table(
    words: Words, desk: Desk
) -> None:
    first, second = pages(words, desk, SENTENCE * 32)

    assert not tables([first])
    assert not text_in(second, Slot.HEADING)
    assert len(table_texts(table(second))) == 3


@pytest.mark.parametrize("times", [1, 10, 16, 20, 24, 32, 100])
@pytest.mark.parametrize("presentation", [Presentation.LIST, Presentation.LINE])
def test_no_heading_loses_a_character_or_runs_off_its_slide(
    words: Words, desk: Desk, times: int, presentation: Presentation
) -> None:
    found = pages(words, desk, SENTENCE.strip() * times, presentation=presentation)
    with_heading = [page for page in found if text_in(page, Slot.HEADING)]

    shown = characters_in(with_heading, Slot.HEADING)
    assert "".join(SENTENCE.split()) * times in shown
    assert [over(page, desk) for page in found] == [0] * len(found)


def over(page: Page, desk: Desk) -> int:
    """How far what stands on a page reaches below the table's place."""
    bottom = desk.layouts.layout(page.role).place(Slot.TABLE).box.bottom
    boxes = (shape.box for shape in page.shapes if not isinstance(shape, AccentShape | MarksShape))
    return max(0, *(box.bottom - bottom for box in boxes if box))


LINE = Presentation.LINE


def test_a_line_whose_captions_leave_no_room_stands_on_a_slide_before_the_table(
    words: Words, desk: Desk
) -> None:
    found = pages(words, desk, "Jana", (SENTENCE * 4,) * 6, LINE)

    assert [(line_of(page) is not None, len(tables([page]))) for page in found] == [
        (True, 0),
        (False, 1),
    ]
    assert [over(page, desk) for page in found] == [0, 0]


def test_captions_too_long_to_be_drawn_stand_under_their_phases(words: Words, desk: Desk) -> None:
    found = pages(words, desk, "Jana", (SENTENCE * 8, "", "Valmis"), LINE)

    assert first_texts(found) == [f"Vaihe 1\n{SENTENCE * 8}", "Vaihe 2", "Vaihe 3\nValmis"]
    assert text_in(found[0], Slot.HEADING) == "Jana Alku"
    assert line_of(found[0])


def test_a_caption_of_one_endless_word_is_set_in_no_time(words: Words, desk: Desk) -> None:
    found = pages(words, desk, "Jana", ("pitkäsana" * 3000,) * 3, LINE)

    assert "".join(first_texts(found)).count("pitkäsana") > 8000
