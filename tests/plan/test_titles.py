import pytest

from pipeline.intake.roles import Role
from pipeline.plan.deck_plan import Section
from pipeline.plan.slides import SlidePlan, Title
from pipeline.plan.titles import title_of, with_unique_titles
from pipeline.wording.words import Words
from tests.builders import programme, target


def over(words: Words, *numbers: int, of: int = 3, short_name: str = "") -> tuple[str, str]:
    targets = [target(n, short_name=short_name) for n in range(1, of + 1)]
    digi = programme(*targets, short_name="Digi")
    title = title_of("Vaiheet", digi, [targets[n - 1] for n in numbers], words)
    assert title.text == "Vaiheet"
    return title.over, title.brief


def test_a_slide_on_no_target_in_particular_names_the_programme(words: Words) -> None:
    assert over(words) == ("Digi", "DIGI")


def test_a_slide_on_the_only_target_names_the_programme(words: Words) -> None:
    assert over(words, 1, of=1, short_name="Torit") == ("Digi", "DIGI")


def test_a_slide_on_one_of_several_targets_names_it(words: Words) -> None:
    assert over(words, 2, short_name="Torit") == ("Digi, Torit", "DIGI, tavoite 2")


def test_a_target_without_a_short_name_is_named_by_its_number(words: Words) -> None:
    assert over(words, 2) == ("Digi, tavoite 2", "DIGI, tavoite 2")


def test_a_slide_on_several_targets_names_the_first_and_the_last(words: Words) -> None:
    assert over(words, 2, 3, short_name="Torit") == (
        "Digi, tavoitteet 2–3",
        "DIGI, tavoitteet 2–3",
    )


@pytest.mark.parametrize(
    ("title", "joined"),
    [(Title("Vaiheet", "Digi"), "Digi – Vaiheet"), (Title("Vaiheet"), "Vaiheet")],
)
def test_both_lines_joined_are_the_title_in_one_line(title: Title, joined: str) -> None:
    assert title.joined == joined


def test_a_title_that_stood_already_gets_the_key_of_its_slide() -> None:
    plans = [
        SlidePlan(f"{code}/{n}/phases", Role.PHASES, Title("Vaiheet", code_over), ())
        for code, n, code_over in (("a", 1, "Digi"), ("b", 1, "digi"), ("c", 1, ""), ("d", 1, ""))
    ]

    (section,) = with_unique_titles([Section("Kaikki", tuple(plans))])

    assert [slide.title.over for slide in section.slides] == ["Digi", "digi, b/1", "", "d/1"]
