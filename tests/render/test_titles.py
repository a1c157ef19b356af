from dataclasses import replace

from pipeline.intake.layouts import Layout
from pipeline.intake.roles import Role, Slot
from pipeline.intake.text_styles import TextStyle
from pipeline.plan.slides import Mark, Marks, MarkWord, Title
from pipeline.render.desk import Desk
from pipeline.render.marks_row import marks_row
from pipeline.render.shapes import MarksShape, TextShape
from pipeline.render.titles import title_growth, title_in_words, title_shape
from pipeline.units import inches

TITLE = Title("Ositettu tavoitteiden toteutuminen", "Digitalisaatio, Palvelutorit", "DIGI, 1")
LONG = "Ennuste kaikkien sitovien tavoitteiden toteutumisesta ja niihin liittyvistä riskeistä"


def phases(desk: Desk) -> Layout:
    return desk.layouts.layout(Role.PHASES)


def set_title(
    title: Title, desk: Desk, part: str = "", beside: MarksShape | None = None
) -> TextShape:
    return title_shape(title, part, phases(desk), beside, desk)


def legend(desk: Desk) -> MarksShape:
    items = (MarkWord(Mark.DONE, "TEHTY"), MarkWord(Mark.NOT_DONE, "TEKEMÄTTÄ"))
    place = phases(desk).place(Slot.LEGEND)
    return marks_row(Marks(Slot.LEGEND, items, ""), place, "", desk)


def shown(shape: TextShape) -> list[tuple[str, float]]:
    return [(paragraph.text, paragraph.runs[0].size) for paragraph in shape.paragraphs]


def test_the_line_over_the_title_is_its_first_paragraph(desk: Desk) -> None:
    shape = set_title(TITLE, desk)

    assert shown(shape) == [
        ("Digitalisaatio, Palvelutorit", 14),
        ("Ositettu tavoitteiden toteutuminen", 32),
    ]
    assert [paragraph.level for paragraph in shape.paragraphs] == [1, 0]


def test_a_title_with_less_room_is_set_smaller_than_usual(desk: Desk) -> None:
    layout = phases(desk)
    place = layout.place(Slot.TITLE)
    narrow = replace(place, box=replace(place.box, width=inches(9)))
    others = tuple(p for p in layout.places if p.slot is not Slot.TITLE)
    title = Title("Ennuste tavoitteiden toteutumisesta ja riskeistä")

    shape = title_shape(title, "1/12", replace(layout, places=(narrow, *others)), None, desk)

    assert [size for _, size in shown(shape)] == [24]


def test_the_title_of_a_template_is_set_smaller_to_stay_in_its_place(desk: Desk) -> None:
    layout = phases(desk)
    place = layout.place(Slot.TITLE)
    box = replace(place.box, height=inches(0.7))
    others = tuple(p for p in layout.places if p.slot is not Slot.TITLE)

    def size(inherited: tuple[TextStyle, ...]) -> float:
        low = replace(layout, places=(replace(place, box=box, inherited=inherited), *others))
        return shown(title_shape(TITLE, "", low, None, desk))[-1][1]

    assert size(place.levels) == 28
    assert size(()) == 32


def test_a_title_without_a_line_over_it_is_one_paragraph(desk: Desk) -> None:
    assert shown(set_title(Title("Yhteenveto"), desk)) == [("Yhteenveto", 32)]


def test_a_long_title_is_set_smaller_to_stay_on_one_line(desk: Desk) -> None:
    title = Title("Ennuste tavoitteiden toteutumisesta ja riskeistä vuonna")

    ((_, size),) = shown(set_title(title, desk))

    assert 28 <= size < 32


def test_a_title_that_takes_two_lines_moves_down_what_is_under_it(desk: Desk) -> None:
    short, long = set_title(TITLE, desk), set_title(Title(LONG, "Digitalisaatio"), desk)

    assert title_growth(short, phases(desk)) == 0
    assert title_growth(long, phases(desk)) > 0
    assert shown(long)[1][1] == 28


def test_a_title_of_two_lines_has_a_box_of_its_height(desk: Desk) -> None:
    shape = set_title(Title(LONG * 2, "Digitalisaatio"), desk)

    assert shape.box
    assert shape.box.height == desk.typesetter.height(shape.paragraphs, shape.box.width)


def test_the_brief_line_stands_where_the_legend_is_in_the_way(desk: Desk) -> None:
    title = Title("Vaiheet", "Kulttuurin ja vapaa-ajan palvelut, " * 3, "DIGI, 1")

    assert shown(set_title(title, desk, beside=legend(desk)))[0] == ("DIGI, 1", 14)
    assert shown(set_title(title, desk))[0][0] == title.over


def test_the_whole_line_stands_beside_a_legend_that_is_not_in_the_way(desk: Desk) -> None:
    assert shown(set_title(TITLE, desk, beside=legend(desk)))[0][0] == TITLE.over


def test_the_part_stands_after_the_title_and_is_not_bold(desk: Desk) -> None:
    title, part = set_title(TITLE, desk, "1/2").paragraphs[1].runs

    assert (title.text + part.text).replace("\N{NO-BREAK SPACE}", "") == f"{TITLE.text} 1/2"
    assert not part.bold


def test_the_report_has_title_and_part_in_one_line(desk: Desk) -> None:
    title = Title("Vaiheet", "Digi")

    assert title_in_words(set_title(title, desk, "1/2")) == "Digi – Vaiheet 1/2"
    assert title_in_words(set_title(title, desk)) == "Digi – Vaiheet"
