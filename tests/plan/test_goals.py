from pipeline.intake.rich_text import Block
from pipeline.intake.roles import Role, Slot
from pipeline.plan.goals import goal_slides
from pipeline.plan.slides import SlidePlan, Text
from pipeline.wording.words import Words
from tests.builders import block, heading, programme
from tests.plan.contents import texts


def goals(words: Words, goal: Block = (), binding: Block = (), title: str = "") -> list[SlidePlan]:
    digi = programme(target=goal, binding_target=binding, target_title=title)
    return list(goal_slides(digi, words))


def only(words: Words, goal: Block = (), binding: Block = ()) -> SlidePlan:
    (slide,) = goals(words, goal, binding)
    return slide


def test_without_goals_there_is_no_slide(words: Words) -> None:
    assert goals(words) == []


def test_one_text_takes_one_column_and_needs_no_heading(words: Words) -> None:
    slide = only(words, block("Ensin.", "Sitten."))

    assert slide.role is Role.GOAL
    assert texts(slide) == {Slot.TEXT: ["Ensin.", "Sitten."]}


def test_both_texts_stand_side_by_side_the_binding_one_first(words: Words) -> None:
    slide = only(words, block("Palvelut."), block("80 %."))

    assert slide.role is Role.GOAL_TWO
    assert texts(slide) == {
        Slot.LEFT_HEADING: ["Sitova tavoite"],
        Slot.LEFT_TEXT: ["80 %."],
        Slot.RIGHT_HEADING: ["Tavoite"],
        Slot.RIGHT_TEXT: ["Palvelut."],
    }


def test_a_heading_in_a_text_begins_a_part(words: Words) -> None:
    slide = only(words, block(heading("ENSIN"), "Yksi.", heading("SITTEN"), "Kaksi.", "Kolme."))

    assert texts(slide) == {
        Slot.LEFT_HEADING: ["ENSIN"],
        Slot.LEFT_TEXT: ["Yksi."],
        Slot.RIGHT_HEADING: ["SITTEN"],
        Slot.RIGHT_TEXT: ["Kaksi.", "Kolme."],
    }


def test_the_headings_of_both_texts_are_kept(words: Words) -> None:
    slide = only(words, block(heading("MITÄ"), "Palvelut."), block(heading("MITTARI"), "80 %."))

    assert texts(slide) == {
        Slot.HEADING: ["Sitova tavoite"],
        Slot.LEFT_HEADING: ["MITTARI"],
        Slot.LEFT_TEXT: ["80 %."],
        Slot.RIGHT_HEADING: ["MITÄ"],
        Slot.RIGHT_TEXT: ["Palvelut."],
    }


def test_a_heading_without_a_text_stands_over_both_parts(words: Words) -> None:
    slide = only(
        words, block(heading("VUONNA 2020"), heading("ENSIN"), "Yksi.", heading("SITTEN"), "Kaksi.")
    )

    assert texts(slide)[Slot.HEADING] == ["VUONNA 2020"]
    assert texts(slide)[Slot.LEFT_HEADING] == ["ENSIN"]


def test_a_heading_over_one_part_stands_with_the_parts_own(words: Words) -> None:
    slide = only(words, block(heading("VUONNA 2020"), heading("ENSIN"), "Yksi."))

    assert texts(slide) == {Slot.HEADING: ["VUONNA 2020", "ENSIN"], Slot.TEXT: ["Yksi."]}


def test_a_heading_at_the_end_of_a_text_is_not_lost(words: Words) -> None:
    slide = only(words, block("Yksi.", heading("LOPPU")))

    assert texts(slide)[Slot.RIGHT_HEADING] == ["LOPPU"]


def test_text_before_the_first_heading_is_a_part_without_one(words: Words) -> None:
    slide = only(words, block("Alku.", heading("SITTEN"), "Kaksi."))

    assert Slot.LEFT_HEADING not in texts(slide)
    assert texts(slide)[Slot.LEFT_TEXT] == ["Alku."]


THREE = block(heading("A"), "1.", heading("B"), "2.", heading("C"), "3.")


def test_the_third_part_stands_on_a_further_slide(words: Words) -> None:
    first, second = goals(words, THREE)

    assert (first.role, second.role) == (Role.GOAL_TWO, Role.GOAL)
    assert texts(second) == {Slot.HEADING: ["C"], Slot.TEXT: ["3."]}


def test_a_further_slide_has_a_key_and_a_title_of_its_own(words: Words) -> None:
    first, second = goals(words, THREE)

    assert (first.key, second.key) == ("digi/-/goal", "digi/-/goal.2")
    assert first.title.joined == "Digitalisaatio – Tavoite (osa 1/2)"
    assert second.title.joined == "Digitalisaatio – Tavoite (osa 2/2)"


def test_the_title_is_the_programmes_own_else_what_the_texts_are(words: Words) -> None:
    def title(goal: Block, binding: Block, own: str = "") -> str:
        return goals(words, goal, binding, own)[0].title.text

    assert title(block("G."), ()) == "Tavoite"
    assert title((), block("B.")) == "Sitova tavoite"
    assert title(block("G."), block("B.")) == "Tavoite"
    assert title(block("G."), (), "Tavoite 2020") == "Tavoite 2020"


def test_only_a_binding_text_without_a_heading_is_set_in_bold(words: Words) -> None:
    def leads(goal: Block, binding: Block) -> list[bool]:
        contents = only(words, goal, binding).contents
        return [c.lead for c in contents if isinstance(c, Text) and c.slot.value.endswith("eksti")]

    assert leads(block("Palvelut."), block("80 %.")) == [True, False]
    assert leads(block("Palvelut."), ()) == [False]
    assert leads((), block(heading("MITTARI"), "80 %.")) == [False]
