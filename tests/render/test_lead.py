import pytest

from pipeline.intake.roles import Role, Slot
from pipeline.plan.slides import SlidePlan, Text, Title
from pipeline.plan.texts import plain
from pipeline.render.desk import Desk, Frame
from pipeline.render.lead import lead_shapes
from pipeline.render.set_text import set_block
from pipeline.render.shapes import TextShape

LONGEST = (
    "Ennusteista 100 parani, 100 heikkeni, 100 täydentyi, 100 puuttuu nyt ja 100 on ennallaan. "
    "Vaiheista 1 200 eteni, 1 200 palasi taaksepäin, 1 200 sai tilan, 1 200 on nyt ilman tilaa "
    "ja 1 200 on ennallaan."
)


def lead(text: str, desk: Desk, role: Role = Role.CHANGES) -> list[TextShape]:
    frame = Frame(desk.layouts.layout(role))
    contents = (Text(Slot.LEAD, plain(text)),) if text else ()
    slide = SlidePlan("-/-/changes", role, Title("Muutokset"), contents)
    return list(lead_shapes(slide, 1, frame, desk, Slot.HEADING))


def test_a_short_lead_stands_in_one_line_as_large_as_the_layout_has_it(desk: Desk) -> None:
    (shape,) = lead("Mikään ei ole muuttunut.", desk)

    preferred = desk.layouts.layout(Role.CHANGES).place(Slot.LEAD).levels[0].size
    assert shape.paragraphs[0].runs[0].size == preferred


def test_a_lead_stands_in_one_line_if_it_can_at_the_smallest_size(desk: Desk) -> None:
    place = desk.layouts.layout(Role.CHANGES).place(Slot.LEAD)

    def lines(length: int) -> int:
        (paragraph,) = set_block(plain(LONGEST[:length]), place, 12)
        return desk.typesetter.line_count(paragraph, place.box.width)

    most = max(length for length in range(1, len(LONGEST)) if lines(length) == 1)
    (shape,) = lead(LONGEST[:most], desk)
    assert shape.box
    assert desk.typesetter.line_count(shape.paragraphs[0], shape.box.width) == 1


def test_the_longest_lead_ends_over_what_follows_it(desk: Desk) -> None:
    (shape,) = lead(LONGEST, desk)

    assert shape.box
    assert shape.paragraphs[0].runs[0].size >= 12
    height = desk.typesetter.height(shape.paragraphs, shape.box.width)
    heading = desk.layouts.layout(Role.CHANGES).place(Slot.HEADING).box
    assert shape.box.top + height <= shape.box.bottom <= heading.top


def test_without_a_sentence_there_is_no_lead(desk: Desk) -> None:
    assert lead("", desk) == []


@pytest.mark.parametrize("role", [Role.CHANGES, Role.GAPS, Role.DEVELOPMENT])
def test_the_lead_says_its_words(role: Role, desk: Desk) -> None:
    frame = Frame(desk.layouts.layout(role))
    slide = SlidePlan("-", role, Title("Muutokset"), (Text(Slot.LEAD, plain("Kaikki hyvin.")),))
    before = Slot.CHART if role is Role.DEVELOPMENT else Slot.TABLE
    (shape,) = lead_shapes(slide, 1, frame, desk, before)

    assert [paragraph.text for paragraph in shape.paragraphs] == ["Kaikki hyvin."]
