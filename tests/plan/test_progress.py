from pipeline.intake.roles import Role, Slot
from pipeline.intake.vocabulary import Status
from pipeline.plan.progress import progress_slides
from pipeline.wording.words import Words
from tests.builders import block, phase, programme, target
from tests.plan.contents import cells, headings, tables, texts

TOLD = block("Kokeilu alkoi.", "Se jatkuu.")


def test_a_target_has_a_slide_of_the_phases_that_have_something_to_tell(words: Words) -> None:
    nested = (phase("1.1", Status.IN_PROGRESS, progress=TOLD),)
    lone = target(1, phases=(phase("1", nested=nested), phase("2", None, progress=TOLD)))

    (slide,) = progress_slides(programme(lone), words)

    assert (slide.key, slide.role) == ("digi/1/progress", Role.PROGRESS)
    assert slide.title.joined == "Digitalisaatio – Tavoitteiden tarkempi eteneminen"
    assert texts(slide) == {Slot.HEADING: ["Palvelutorit toimivat"]}
    (table,) = tables(slide)
    assert headings(table) == ["Vaihe", "Eteneminen", "Tila"]
    assert cells(table) == [
        ["Vaihe 1.1", "Kokeilu alkoi.\nSe jatkuu.", "TEKEILLÄ"],
        ["Vaihe 2", "Kokeilu alkoi.\nSe jatkuu.", "Tila puuttuu"],
    ]


def test_a_target_without_anything_to_tell_has_no_slide(words: Words) -> None:
    assert list(progress_slides(programme(target(1)), words)) == []


def test_each_target_that_has_something_to_tell_has_a_slide_of_its_own(words: Words) -> None:
    told = (phase("1", progress=TOLD),)
    three = programme(target(1, phases=told), target(2), target(3, phases=told))

    assert [slide.key for slide in progress_slides(three, words)] == [
        "digi/1/progress",
        "digi/3/progress",
    ]
